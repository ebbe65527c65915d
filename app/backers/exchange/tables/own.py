"""The tables of a map that Backers wrote for a spreadsheet, back into rows: lossless where the spreadsheet was.

They are those of the data package (`datapackage.tables`), one sheet or CSV file each. A spreadsheet may have moved
columns, added empty rows, written dates and numbers its own way and changed separator and encoding.
"""

import io
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from backers.exchange.datapackage import cells
from backers.exchange.datapackage.reading import Found, check, rows_of
from backers.exchange.datapackage.schema import Table
from backers.exchange.datapackage.tables import BY_NAME
from backers.exchange.gathered import Gathered
from backers.exchange.incoming import Incoming
from backers.exchange.sketch import Progress
from backers.exchange.tables.days import as_date, form_of
from backers.exchange.tables.grid import Grid, open_text
from backers.exchange.tables.parts import BROKEN
from backers.model.counting import table_word
from backers.model.errors import Damaged
from backers.model.wording import tr

_MOST = 256 << 20
_TRUTH = {"true": "true", "false": "false", "wahr": "true", "falsch": "false", "vrai": "true", "faux": "false"}


def are_own(grids: Sequence[Grid]) -> bool:
    """Whether the sheets are a map's: an actor or relationship sheet with the columns of ours."""
    return any(grid.sheet in ("actor", "relationship") and "id" in grid.rows[0] for grid in grids if grid.rows)


def read_folder(source: Path | str, *, name: str = "", progress: Progress | None = None) -> Incoming:
    """The rows of a folder or zip of CSV tables. Raises Damaged."""
    source = Path(source)
    found = []
    for table, data in _files(source):
        grid = open_text(data, f"{table}.csv", progress=progress)
        found.append(
            Grid(grid.name, grid.rows, grid.numbers, grid.encoding, grid.separator, table, grid.comma, grid.notes)
        )
    return read_sheets(found, name or source.name)


def read_sheets(grids: Sequence[Grid], name: str = "") -> Incoming:
    """The rows of sheets called like tables. Raises Damaged, with sheet, row and cause."""
    name = name or grids[0].name
    found: Found = {}
    warnings: list[str] = []
    for grid in grids:
        table = BY_NAME.get(grid.sheet)
        warnings += grid.notes
        if table is None:
            warnings.append(tr("The sheet “{sheet}” is not part of a map and was left out.", sheet=grid.sheet[:60]))
        elif grid.rows:
            data = _plain(table, grid, warnings)
            found[table.name], unknown = cells.records(table, f"{name}: {table.name}", data)
            warnings += [
                tr("{table}: the column “{column}” was left out.", table=table.name, column=column[:60])
                for column in unknown
            ]
    check(name, found)
    return Incoming(tr("Tables written by Backers"), Gathered(rows_of(found)), tuple(dict.fromkeys(warnings)))


def _plain(table: Table, grid: Grid, warnings: list[str]) -> bytes:
    """The grid as the data package would have it: the cells of one width, dates, numbers and truth as they were."""
    heading = [cell.strip() for cell in grid.rows[0]]
    while heading and not heading[-1]:
        heading.pop()
    columns = {column.name: column for column in table.columns}
    forms = {}
    for place, column in enumerate(heading):
        if column in columns and columns[column].form == "date":
            forms[place] = form_of(row[place] for row in grid.rows[1:] if place < len(row))
            if forms[place] == "ambiguous":
                raise Damaged(
                    tr(
                        "“{grid}”: the dates in “{column}” may have the day or the month first; write them as "
                        "2019-05-31.",
                        grid=grid.name,
                        column=column,
                    )
                )
            if forms[place] in ("dmy", "mdy"):
                warnings.append(
                    tr(
                        "{table}: the spreadsheet rewrote dates in “{column}”; they were read back.",
                        table=table.name,
                        column=column,
                    )
                )
    lines = []
    for row in grid.rows[1:]:
        said = [*row[: len(heading)], *[""] * (len(heading) - len(row))]
        for place, cell in enumerate(said):
            known = columns.get(heading[place])
            if place in forms:
                date = as_date(cell, forms[place])
                said[place] = cell if date is None else date
            elif known is not None and known.form == "truth":
                said[place] = _TRUTH.get(cell.strip().lower(), cell)
        lines.append(tuple(said))
    return cells.lines_of(heading, lines)


def _files(source: Path) -> Iterator[tuple[str, bytes]]:
    """Tables by name. Only files called like one are opened, so no path of an archive is ever used on the disk."""
    left = _MOST
    if source.is_dir():
        for table in BY_NAME:
            path = source / f"{table}.csv"
            if path.is_file() and path.resolve().is_relative_to(source.resolve()):
                left -= path.stat().st_size
                if left < 0:
                    raise _too_big(source)
                data = path.read_bytes()
                if data.strip():
                    yield table, data
        return
    with zipfile.ZipFile(io.BytesIO(source.read_bytes())) as archive:
        for member in archive.infolist():
            table = PurePosixPath(member.filename).name.removesuffix(".csv")
            if table in BY_NAME and member.filename.endswith(".csv"):
                try:
                    with archive.open(member) as stream:
                        data = stream.read(left + 1)
                except BROKEN as error:
                    raise Damaged(
                        tr(
                            "“{source}”: {table}.csv cannot be unpacked: {error}.",
                            source=source.name,
                            table=table_word(table),
                            error=error,
                        )
                    ) from None
                left -= len(data)
                if left < 0:
                    raise _too_big(source)
                if data.strip():
                    yield table, data


def _too_big(source: Path) -> Damaged:
    return Damaged(
        tr("“{source}” is larger than {most} MB, more than any map needs.", source=source.name, most=_MOST >> 20)
    )
