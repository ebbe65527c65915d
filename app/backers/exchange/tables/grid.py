"""A table as it stands in a file: rows of text, and how it had to be read. Understands nothing of what it says."""

import csv
import io
import re
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path

from backers.exchange.bounded import decoded, whole
from backers.exchange.sketch import Progress
from backers.exchange.tables.escaping import unescaped
from backers.model.errors import Damaged

MOST_ROWS, MOST_COLUMNS, LONGEST_CELL = 1_000_000, 4_096, 1_000_000
SEPARATORS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
_SAMPLE = 60
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
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    comma: bool = False
    notes: tuple[str, ...] = field(default=())

    @property
    def width(self) -> int:
        return max(map(len, self.rows), default=0)


def open_text(
    source: Path | bytes, name: str = "", *, encoding: str = "", separator: str = "", progress: Progress | None = None
) -> Grid:
    """The grid of a CSV or TSV file; `encoding` and `separator` override what is found. Raises Damaged."""
    name = name or (source.name if isinstance(source, Path) else "data")
    read = decoded(whole(source, name, progress), name, encoding)
    notes = () if read.sure else (f"“{name}” is not UTF-8; it was read as {read.encoding}.",)
    text = read.text
    first, _, rest = text.partition("\n")
    if not separator and first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        separator, text = first.strip()[4], rest  # a line that Excel writes and obeys
    separator = separator or _separator(text, name)
    rows, numbers = _rows(text, separator, name, progress)
    return finished(Grid(name, rows, numbers, read.encoding, separator, notes=notes))


def finished(grid: Grid) -> Grid:
    """With the marks taken off that guard a spreadsheet against formulas, and decimal commas put right."""
    rows = [tuple(map(unescaped, row)) for row in grid.rows]
    columns = set() if grid.separator == "," else _comma_columns(rows)
    if not columns:
        return replace(grid, rows=tuple(rows))
    put = [
        tuple(_point(cell) if place in columns else cell for place, cell in enumerate(row)) for row in rows
    ]  # fmt: skip
    note = "Decimal commas were read as points."
    return replace(grid, rows=tuple(put), comma=True, notes=(*grid.notes, note))


def _separator(text: str, name: str) -> str:
    """The sign that gives most rows one and the same width; a tab for a name that says so."""
    lines = text[:200_000]
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
    text: str, separator: str, name: str, progress: Progress | None
) -> tuple[tuple[tuple[str, ...], ...], tuple[int, ...]]:
    csv.field_size_limit(LONGEST_CELL)
    rows: list[tuple[str, ...]] = []
    numbers: list[int] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    begins = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells) or (separator == ";" and len(cells) > 2):
                rows.append(tuple(cells))
                numbers.append(begins)
                check_size(name, len(rows), len(cells))
                if progress is not None and len(rows) % _TICK == 0:
                    progress(1.0)
            begins = reader.line_num + 1
    except csv.Error as error:
        raise Damaged(f"“{name}”, line {begins}: no proper table ({error}).") from None
    return tuple(rows), tuple(numbers)


def check_size(name: str, rows: int, columns: int) -> None:
    """Raises Damaged for a table that no map is made of."""
    if rows > MOST_ROWS:
        raise Damaged(f"“{name}” has more than {MOST_ROWS:,} rows.")
    if columns > MOST_COLUMNS:
        raise Damaged(f"“{name}” has more than {MOST_COLUMNS:,} columns.")


def _comma_columns(rows: list[tuple[str, ...]]) -> set[int]:
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
