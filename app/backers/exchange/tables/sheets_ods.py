"""Sheets of an ODS file (OpenDocument 1.3, part 3, chapter 9), read in pieces: no formula is run."""

from collections.abc import Iterator

from backers.exchange.tables.grid import MOST_COLUMNS, Grid
from backers.exchange.tables.parts import Lines, Parts
from backers.exchange.tables.sheets_xlsx import iso_words, number_words

_CELLS = ("table-cell", "covered-table-cell")
_NUMBERS = ("float", "percentage", "currency")
_ASIDE = ("annotation", "shapes", "tracked-changes")
_VALUES = ("value", "date-value", "time-value", "boolean-value", "string-value")
_CONTENT = "content.xml"


def sheets(parts: Parts) -> Iterator[Grid]:
    """Every sheet, in their order. Raises Damaged."""
    reading = _Reading(parts.name)
    parts.walk(_CONTENT, reading.start, reading.end, reading.text)
    return (lines.grid() for lines in reading.found)


class _Reading:
    def __init__(self, name: str) -> None:
        self._name = name
        self.found: list[Lines] = []
        self._cells: dict[int, str] = {}
        self._given: dict[str, str] = {}
        self._pieces: list[str] = []
        self._row = self._column = self._times = self._aside = self._paragraphs = 0
        self._nested = 0
        self._taking = False

    def start(self, name: str, given: dict[str, str]) -> None:
        if self._aside or name in _ASIDE:
            self._aside += 1
        elif name == "table":
            self._nested += 1
            if self._nested == 1:
                self.found.append(Lines(self._name, _said(given, "name")))
                self._row = 0
        elif self._nested != 1:
            return
        elif name == "table-row":
            self._cells.clear()
            self._column = 0
            self._times = _times(given, "number-rows-repeated")
        elif name in _CELLS:
            self._given, self._paragraphs = given, 0
            self._pieces.clear()
        elif name == "p":
            if self._paragraphs:
                self._pieces.append("\n")
            self._paragraphs += 1
            self._taking = True
        elif self._taking and name in ("s", "tab", "line-break"):
            count = min(_times(given, "c"), MOST_COLUMNS)
            self._pieces.append(" " * count if name == "s" else "\t" if name == "tab" else "\n")

    def end(self, name: str) -> None:
        if self._aside:
            self._aside -= 1
        elif name == "table":
            self._nested -= 1
        elif self._nested != 1:
            return
        elif name == "p":
            self._taking = False
        elif name in _CELLS:
            self._cell()
        elif name == "table-row":
            self.found[-1].add(self._row + 1, self._cells, self._times if self._cells else 1)
            self._row += self._times

    def text(self, text: str) -> None:
        if self._taking and not self._aside:
            self._pieces.append(text)

    def _cell(self) -> None:
        times = _times(self._given, "number-columns-repeated")
        if text := _value(self._given, "".join(self._pieces)):
            # One more than there may be is enough to be refused.
            for place in range(self._column, min(self._column + times, MOST_COLUMNS + 1)):
                self._cells[place] = text
        self._column = min(self._column + times, MOST_COLUMNS + 1)


def _value(given: dict[str, str], text: str) -> str:
    """As a person would read the cell: whole numbers without a point, days without midnight, errors as nothing."""
    if any(key.rpartition(":")[2] == "value-type" and said == "error" for key, said in given.items()):
        return ""
    kind = _said(given, "value-type")
    value = next((said for name in _VALUES if (said := _said(given, name))), "")
    if kind in _NUMBERS:
        try:
            return number_words(float(value))
        except ValueError:
            return text or value
    if kind == "date":
        return iso_words(value) if value else text
    if kind == "time":
        return text or value
    return value or text


def _said(given: dict[str, str], name: str) -> str:
    for key, value in given.items():
        if key.rpartition(":")[2] == name:
            return value
    return ""


def _times(given: dict[str, str], name: str) -> int:
    said = _said(given, name)
    return min(int(said), 1 << 21) if said.isdecimal() and 0 < len(said) < 20 and int(said) > 0 else 1
