"""A table as it stands in a file: rows of text, and how it had to be read. Understands nothing of what it says."""

import csv
import io
import re
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from backers.exchange.bounded import decoded, whole
from backers.exchange.packed import Packed
from backers.exchange.sketch import Progress
from backers.exchange.tables.escaping import unescaped
from backers.model.errors import Damaged
from backers.model.wording import tr

MOST_ROWS, MOST_COLUMNS, LONGEST_CELL = 1_000_000, 4_096, 1_000_000
SEPARATORS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
_SAMPLE = 60
_HEAD = 200_000
_TICK = 2048
_COMMA_NUMBER = re.compile(r"[+-]?\d{1,15},\d+")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


@dataclass(frozen=True, slots=True)
class Grid:
    """`rows` without empty ones, all as wide as they were; `numbers` is the row of the file that each begins in.

    `encoding`, `separator`, `sheet` and `comma` (decimal commas were put right) say how it was read; `notes` are
    sentences about what was not certain.
    """

    name: str
    rows: Sequence[tuple[str, ...]]
    numbers: Sequence[int]
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    comma: bool = False
    notes: tuple[str, ...] = field(default=())

    @property
    def width(self) -> int:
        return max(map(len, self.rows), default=0)

    def head(self, most: int) -> "Grid":
        """The heading and that many rows."""
        return replace(self, rows=self.rows[: most + 1], numbers=self.numbers[: most + 1])


def open_text(
    source: Path | bytes,
    name: str = "",
    *,
    encoding: str = "",
    separator: str = "",
    comma: bool | None = None,
    progress: Progress | None = None,
) -> Grid:
    """The grid of a CSV or TSV file; `encoding`, `separator` and `comma` override what is found. Raises Damaged."""
    name = name or (source.name if isinstance(source, Path) else "data")
    data = whole(source, name, progress)
    read = decoded(data, name, encoding)
    notes = (
        ()
        if read.sure
        else (tr("“{name}” is not UTF-8; it was read as {encoding}.", name=name, encoding=read.encoding),)
    )
    first = read.text[:_HEAD].partition("\n")[0]
    told = first.strip().lower().startswith("sep=") and len(first.strip()) == 5  # a line that Excel writes and obeys
    if not separator:
        separator = first.strip()[4] if told else _separator(read.text[:_HEAD], name)
    read = replace(read, text="")
    # Decoded a second time as it is split: the whole text beside the bytes would be what takes most memory.
    stream = io.TextIOWrapper(io.BytesIO(data), read.encoding, newline="")
    del data
    if not read.encoding.endswith("-sig") and stream.read(1) != "\ufeff":
        stream.seek(0)
    if told:
        stream.readline()
    rows, numbers = _rows(stream, separator, name, progress)
    return finished(Grid(name, rows, numbers, read.encoding, separator, notes=notes), comma)


def finished(grid: Grid, comma: bool | None = None) -> Grid:
    """With decimal commas put right, unless that is not wanted; `comma` of None finds it out."""
    columns = set() if comma is False or (comma is None and grid.separator == ",") else _comma_columns(grid.rows)
    if not columns:
        return grid
    put = Packed(
        tuple(_point(cell) if place in columns else cell for place, cell in enumerate(row)) for row in grid.rows
    )
    note = tr("Decimal commas were read as points.")
    return replace(grid, rows=put, comma=True, notes=(*grid.notes, note))


def _separator(text: str, name: str) -> str:
    """The sign that gives most rows one and the same width; a tab for a name that says so."""
    lines = text
    if name.lower().endswith((".tsv", ".tab")) and "\t" in lines:
        return "\t"
    best, found = 0.0, ","
    for sign in SEPARATORS:
        widths = []
        try:
            for row in csv.reader(io.StringIO(lines, newline=""), delimiter=sign):
                if any(row):
                    widths.append(len(row))
                if len(widths) >= _SAMPLE:
                    break
        except csv.Error:
            continue
        wide = [width for width in widths if width > 1]
        if wide:
            score = len(wide) / len(widths) + 0.5 * Counter(widths).most_common(1)[0][1] / len(widths)
            score += min(Counter(widths).most_common(1)[0][0], 50) / 1000
            if score > best:
                best, found = score, sign
    return found


def _rows(
    lines: Iterable[str], separator: str, name: str, progress: Progress | None
) -> tuple[Sequence[tuple[str, ...]], Sequence[int]]:
    csv.field_size_limit(LONGEST_CELL)
    rows, numbers = Packed(), array("L")
    reader = csv.reader(lines, delimiter=separator)
    begins = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells) or (separator == ";" and len(cells) > 2):
                rows.append([*map(unescaped, cells)])
                numbers.append(begins)
                check_size(name, len(rows), len(cells))
                if progress is not None and len(rows) % _TICK == 0:
                    progress(1.0)
            begins = reader.line_num + 1
    except csv.Error as error:
        raise Damaged(
            tr("“{name}”, line {begins}: no proper table ({error}).", name=name, begins=begins, error=error)
        ) from None
    return rows, numbers


def check_size(name: str, rows: int, columns: int) -> None:
    """Raises Damaged for a table that no map is made of."""
    if rows > MOST_ROWS:
        raise Damaged(tr("“{name}” has more than {most:,} rows.", name=name, most=MOST_ROWS))
    if columns > MOST_COLUMNS:
        raise Damaged(tr("“{name}” has more than {most:,} columns.", name=name, most=MOST_COLUMNS))


def _comma_columns(rows: Sequence[tuple[str, ...]]) -> set[int]:
    """Columns in which every cell below the first row is a number and some have a comma."""
    plain: dict[int, bool] = {}
    for row in rows[1:]:
        for place, cell in enumerate(row):
            stripped = cell.strip()
            if not stripped or plain.get(place) is False:
                continue
            comma = _COMMA_NUMBER.fullmatch(stripped) is not None
            if not comma and not _NUMBER.fullmatch(stripped):
                plain[place] = False
            else:
                plain.setdefault(place, True)
    with_comma = {
        place
        for row in rows[1:]
        for place, cell in enumerate(row)
        if plain.get(place) and _COMMA_NUMBER.fullmatch(cell.strip())
    }
    return {place for place, fits in plain.items() if fits and place in with_comma}


def _point(cell: str) -> str:
    return cell.replace(",", ".") if _COMMA_NUMBER.fullmatch(cell.strip()) else cell


def is_number(cell: str) -> bool:
    return _NUMBER.fullmatch(cell.strip()) is not None
