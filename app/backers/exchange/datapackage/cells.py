"""Cells of a CSV table and the values they stand for, both ways."""

import csv
import io
import math
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from backers.exchange.datapackage.schema import Column, Table
from backers.exchange.packed import Packed
from backers.model import dates
from backers.model.errors import Damaged, Refused
from backers.model.wording import tr

# The csv module gives up at 128 KB a cell; a note may be longer, and the whole file is bounded before it comes here.
_LONGEST_CELL = 64 * 1024 * 1024
_TRUTH = dict.fromkeys(("true", "True", "TRUE", "1"), True) | dict.fromkeys(("false", "False", "FALSE", "0"), False)
_QUOTED = frozenset(',"\r\n')


@dataclass(frozen=True, slots=True)
class Record:
    """One line of a table: the line it starts in and the values of the columns that the file has."""

    line: int
    values: dict[str, Any]


class Records:
    """The lines of a table, each read from its cells when it is asked for: as values they take ten times the memory."""

    def __init__(self, columns: Sequence[tuple[int, Column]]) -> None:
        self._columns = columns
        self._lines = array("L")
        self._cells = Packed()

    def add(self, line: int, cells: Sequence[str]) -> None:
        """Takes a line. Raises Refused where a cell is not what its column holds."""
        for place, column in self._columns:
            _value(column, cells[place])
        self._lines.append(line)
        self._cells.append(cells)

    def __iter__(self) -> Iterator[Record]:
        for line, cells in zip(self._lines, self._cells, strict=True):
            yield Record(line, {column.name: _value(column, cells[place]) for place, column in self._columns})

    def some(self, *names: str) -> Iterator[tuple[int, tuple[Any, ...]]]:
        """Of each line its number and some of its values, None for a column that the file has not."""
        places = {column.name: (place, column) for place, column in self._columns}
        wanted = [places.get(name) for name in names]
        for line, cells in zip(self._lines, self._cells, strict=True):
            yield line, tuple(None if one is None else _value(one[1], cells[one[0]]) for one in wanted)


def records(table: Table, file: str, data: bytes) -> tuple[Records, list[str]]:
    """The table's lines and the names of columns that we do not know. Raises Damaged with file, line and cause."""
    csv.field_size_limit(_LONGEST_CELL)
    lines = _lines(file, data)
    _, heading = next(lines, (1, []))
    columns = {column.name: column for column in table.columns}
    if len(set(heading)) < len(heading):
        raise Damaged(tr("{file}, line 1: two columns have the same name.", file=file))
    for column in table.columns:
        if column.required and column.name not in heading:
            raise Damaged(tr("{file}, line 1: the column “{column}” is missing.", file=file, column=column.name))
    found = Records([(place, columns[name]) for place, name in enumerate(heading) if name in columns])
    for line, cells in lines:
        if len(cells) != len(heading):
            raise Damaged(
                tr(
                    "{file}, line {line}: {cells} cells stand under {heading} columns.",
                    file=file,
                    line=line,
                    cells=len(cells),
                    heading=len(heading),
                )
            )
        try:
            found.add(line, cells)
        except Refused as cause:
            raise Damaged(tr("{file}, line {line}: {cause}", file=file, line=line, cause=cause)) from None
    return found, [name for name in heading if name not in columns]


def text(table: Table, rows: Iterable[tuple[Any, ...]]) -> bytes:
    """The table as CSV after RFC 4180, in UTF-8, with line feeds."""
    return lines_of([column.name for column in table.columns], rows)


def lines_of(heading: Iterable[str], rows: Iterable[tuple[Any, ...]]) -> bytes:
    """Any heading and rows as CSV after RFC 4180, in UTF-8, with line feeds."""
    lines = [",".join(map(_cell, heading))]
    lines.extend(",".join(map(_cell, row)) for row in rows)
    # Lone surrogates and NUL are in no encoding and no CSV; see `backers.model.names.clean`.
    return ("\n".join(lines) + "\n").replace("\0", "").encode("utf-8", errors="ignore")


def _lines(file: str, data: bytes) -> Iterator[tuple[int, list[str]]]:
    try:
        data.decode("utf-8-sig")  # all of it, so that the line of a fault is known; read a piece at a time below
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Damaged(tr("{file}, line {line}: not UTF-8 text.", file=file, line=line)) from None
    reader = csv.reader(io.TextIOWrapper(io.BytesIO(data), "utf-8-sig", newline=""), strict=True)
    line = 1
    try:
        for cells in reader:
            if cells:
                yield line, cells
            line = reader.line_num + 1
    except csv.Error as error:
        raise Damaged(tr("{file}, line {line}: no proper CSV ({error}).", file=file, line=line, error=error)) from None


def _value(column: Column, cell: str) -> Any:
    form = column.form
    if cell == "":
        if column.required:
            raise Refused(tr("“{column}” is empty.", column=column.name))
        return False if form == "flag" else "" if form in ("text", "date") else None
    if column.choices and cell not in column.choices:
        raise Refused(
            tr(
                "“{column}” is “{cell}”, not one of {choices}.",
                column=column.name,
                cell=cell[:40],
                choices=", ".join(column.choices),
            )
        )
    if form == "date":
        dates.span(cell)
    elif form in ("truth", "flag"):
        if cell not in _TRUTH:
            raise Refused(tr("“{column}” is “{cell}”, neither true nor false.", column=column.name, cell=cell[:40]))
        return _TRUTH[cell]
    elif form in ("integer", "number"):
        return _number(column, cell)
    return cell


def _number(column: Column, cell: str) -> int | float:
    try:
        number = int(cell) if column.form == "integer" else float(cell)
    except ValueError:
        raise Refused(tr("“{column}” is “{cell}”, not a number.", column=column.name, cell=cell[:40])) from None
    if isinstance(number, float) and not math.isfinite(number):
        raise Refused(tr("“{column}” is “{cell}”, not a finite number.", column=column.name, cell=cell[:40]))
    return number


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    said = value if isinstance(value, str) else repr(value)
    if _QUOTED.isdisjoint(said):
        return said
    return '"' + said.replace('"', '""') + '"'
