"""Sheets of an XLSX file (ECMA-376, part 1, chapter 18), read in pieces: no formula is run, only what it last gave."""

import datetime
import math
import posixpath
import re
from array import array
from collections.abc import Iterator

from backers.exchange.tables.grid import Grid
from backers.exchange.tables.parts import Lines, Parts

_BOOK, _LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_PLACE = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})")
_QUOTED = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_LAST_ROW = 1 << 20
_DAYS, _SPANS = (
    {*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)},
    {46},
)  # the numbers of formats that every file has
_DAY_MS = 86_400_000
_EPOCH = datetime.datetime.fromisoformat("1899-12-30")


def sheets(parts: Parts) -> Iterator[Grid]:
    """Every sheet of cells, in their order. Raises Damaged."""
    book = _Book(parts)
    for title, part in book.sheets:
        if part in parts:
            yield _sheet(parts, part, title, book)


class _Book:
    """What the sheets share: their names, texts and formats. `forms` says of each style "day", "span" or ""."""

    def __init__(self, parts: Parts) -> None:
        self.sheets: list[tuple[str, str]] = []
        self.from_1904 = False
        self.forms: list[str] = []
        self.texts = _Texts()
        targets: dict[str, str] = {}
        kinds: dict[str, str] = {"sharedStrings": "xl/sharedStrings.xml", "styles": "xl/styles.xml"}
        found: list[tuple[str, str]] = []

        def linked(name: str, given: dict[str, str]) -> None:
            if name == "Relationship":
                target = given.get("Target", "").replace("\\", "/")
                place = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
                kind = given.get("Type", "").rpartition("/")[2]
                kinds[kind] = place
                if kind == "worksheet":
                    targets[given.get("Id", "")] = place

        def told(name: str, given: dict[str, str]) -> None:
            if name == "workbookPr":
                self.from_1904 = given.get("date1904") in ("1", "true")
            elif name == "sheet":
                link = next((value for key, value in given.items() if key.rpartition(":")[2] == "id"), "")
                found.append((given.get("name", ""), link))

        if _LINKS in parts:
            parts.walk(_LINKS, linked, _nothing, _nothing)
        parts.walk(_BOOK, told, _nothing, _nothing)
        self.sheets = [(title, targets[link]) for title, link in found if link in targets]
        if kinds["styles"] in parts:
            self._read_styles(parts, kinds["styles"])
        if kinds["sharedStrings"] in parts:
            self._read_texts(parts, kinds["sharedStrings"])

    def _read_styles(self, parts: Parts, part: str) -> None:
        codes: dict[str, str] = {}
        inside = False

        def start(name: str, given: dict[str, str]) -> None:
            nonlocal inside
            if name == "numFmt":
                codes[given.get("numFmtId", "")] = _form(given.get("formatCode", ""))
            elif name == "cellXfs":
                inside = True
            elif name == "xf" and inside:
                number = given.get("numFmtId", "0")
                known = int(number) if number.isdecimal() and len(number) < 9 else 0
                self.forms.append(codes.get(number) or ("day" if known in _DAYS else "span" if known in _SPANS else ""))

        def end(name: str) -> None:
            nonlocal inside
            inside = inside and name != "cellXfs"

        parts.walk(part, start, end, _nothing)

    def _read_texts(self, parts: Parts, part: str) -> None:
        pieces: list[str] = []
        taking, aside = False, False

        def start(name: str, _: dict[str, str]) -> None:
            nonlocal taking, aside
            aside = aside or name == "rPh"  # how it is pronounced
            taking = name == "t" and not aside

        def end(name: str) -> None:
            nonlocal taking, aside
            taking = False
            if name == "rPh":
                aside = False
            elif name == "si":
                self.texts.append(_plain("".join(pieces)))
                pieces.clear()

        parts.walk(part, start, end, lambda text: pieces.append(text) if taking else None)


class _Texts:
    """Texts by number, in two buffers: a string each would take three times as much."""

    def __init__(self) -> None:
        self._all, self._ends = bytearray(), array("Q", (0,))

    def append(self, text: str) -> None:
        self._all += text.encode("utf-8", "surrogatepass")
        self._ends.append(len(self._all))

    def __getitem__(self, number: int) -> str:
        return self._all[self._ends[number] : self._ends[number + 1]].decode("utf-8", "surrogatepass")

    def __len__(self) -> int:
        return len(self._ends) - 1


def _sheet(parts: Parts, part: str, title: str, book: _Book) -> Grid:
    lines = Lines(parts.name, title)
    cells: dict[int, str] = {}
    pieces: list[str] = []
    row = column = 0
    kind = style = ""
    taking = aside = False

    def start(name: str, given: dict[str, str]) -> None:
        nonlocal row, column, kind, style, taking, aside
        if name == "c":
            place = _PLACE.fullmatch(given.get("r", ""))
            column = _column(place[1]) if place is not None else column + 1
            kind, style = given.get("t", "n"), given.get("s", "0")
            pieces.clear()
        elif name == "v" or name == "t":
            taking = not aside
        elif name == "rPh":
            aside = True
        elif name == "row":
            said = given.get("r", "")
            row = int(said) if said.isdecimal() and 0 < len(said) < 8 and 0 < int(said) <= _LAST_ROW else row + 1
            column = 0
            cells.clear()

    def end(name: str) -> None:
        nonlocal taking, aside
        taking = False
        if name == "c":
            if pieces and (text := _value(kind, style, "".join(pieces), book)):
                cells[column - 1] = text
        elif name == "row":
            lines.add(row, cells)
            cells.clear()
        elif name == "rPh":
            aside = False

    parts.walk(part, start, end, lambda text: pieces.append(text) if taking else None)
    return lines.grid()


def _value(kind: str, style: str, text: str, book: _Book) -> str:
    """As a person would read the cell: whole numbers without a point, days without midnight."""
    if kind == "s":
        return book.texts[int(text)] if text.isdecimal() and len(text) < 9 and int(text) < len(book.texts) else ""
    if kind in ("str", "inlineStr"):
        return _plain(text)
    if kind == "b":
        return "false" if text.strip() in ("", "0", "false") else "true"
    if kind == "e":
        return ""
    if kind == "d":
        return iso_words(text)
    try:
        number = float(text)
    except ValueError:
        return text
    place = int(style) if style.isdecimal() and len(style) < 9 else 0
    form = book.forms[place] if place < len(book.forms) else ""
    if form:
        return _time(number, form, book.from_1904) or number_words(number)
    return number_words(number)


def number_words(number: float) -> str:
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else str(number)


def iso_words(text: str) -> str:
    """A day without midnight; what is no day as it is written."""
    try:
        found = datetime.datetime.fromisoformat(text.strip())
    except ValueError:
        return text
    return found.date().isoformat() if found.time() == datetime.time() else found.isoformat()


def _time(number: float, form: str, from_1904: bool) -> str:
    """Days since the epoch of the file as a day, a time of day or a span; empty where there is no such day.

    The sheet counts a 29th of February 1900, which never was.
    """
    if not math.isfinite(number) or abs(number) > 3e6:
        return ""
    span = datetime.timedelta(milliseconds=round(number * _DAY_MS))
    if form == "span":
        return str(span)
    if number < 0:
        return ""
    if number < 1:
        return (_EPOCH + span).time().isoformat()
    if from_1904:
        span += datetime.timedelta(1462)
    elif number < 60:
        span += datetime.timedelta(1)
    try:
        found = _EPOCH + span
    except OverflowError:
        return ""
    return iso_words(found.isoformat())


def _form(code: str) -> str:
    """What a format of the file's own shows: days, hours and years have letters, outside of quotes and colours."""
    bare = _QUOTED.sub("", code.split(";")[0]).lower()
    if re.search(r"\[[hms]+\]", bare):
        return "span"
    return "day" if re.search(r"[dhmsy]", bare.replace("general", "")) else ""


def _plain(text: str) -> str:
    """With the signs that XML cannot hold, which stand as _x0001_."""
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


def _column(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def _nothing(*_: object) -> None:
    pass
