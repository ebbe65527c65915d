"""Sheets of XLSX, XLS and ODS files as grids, through calamine; formulas are never run, only what they last gave."""

import datetime
import io
import zipfile
import zlib
from array import array
from pathlib import Path
from typing import Any

from backers.exchange.bounded import whole
from backers.exchange.packed import Packed
from backers.exchange.sketch import Progress
from backers.exchange.tables.escaping import unescaped
from backers.exchange.tables.grid import Grid, check_size, finished
from backers.model.errors import Damaged
from backers.model.wording import tr

MOST_UNPACKED = 512 << 20
_PIECE = 1 << 20
_TICK = 2048


def sheets(source: Path | bytes, name: str = "", *, progress: Progress | None = None) -> list[Grid]:
    """Every sheet with anything on it. Raises Damaged."""
    name = name or (source.name if isinstance(source, Path) else "data")
    data = source.read_bytes() if isinstance(source, Path) and source.stat().st_size < MOST_UNPACKED else source
    if isinstance(data, Path):
        data = whole(data, name)
    _check_archive(data, name, progress)
    return [finished(grid) for grid in _grids(data, name, progress) if grid.rows]


def _grids(data: bytes, name: str, progress: Progress | None) -> list[Grid]:
    import python_calamine

    found = []
    try:
        book = python_calamine.load_workbook(io.BytesIO(data))
        for title in book.sheet_names:
            rows, numbers = Packed(), array("L")
            sheet = book.get_sheet_by_name(title)
            if sheet.width * sheet.height > 50_000_000:
                raise Damaged(
                    tr("“{name}”: the sheet “{title}” is larger than any map needs.", name=name, title=title[:60])
                )
            # One row at a time, which begin where the first column with anything in it does.
            left = [""] * (sheet.start[1] if sheet.start else 0)
            for number, cells in enumerate(sheet.iter_rows(), 1):
                texts = (*left, *map(_text, cells))
                if any(text.strip() for text in texts):
                    rows.append([*map(unescaped, texts)])
                    numbers.append(number)
                    check_size(name, len(rows), len(texts))
                    if progress is not None and len(rows) % _TICK == 0:
                        progress(1.0)
            found.append(Grid(name, rows, numbers, sheet=title))
    except (python_calamine.CalamineError, ValueError, OSError, KeyError) as error:
        raise Damaged(tr("“{name}” cannot be read as a spreadsheet: {error}.", name=name, error=error)) from None
    return found


def _check_archive(data: bytes, name: str, progress: Progress | None) -> None:
    """Unpacks everything once and throws it away: what an archive says of its own size is not believed."""
    total = 0
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for info in archive.infolist():
                with archive.open(info) as member:
                    while piece := member.read(_PIECE):
                        total += len(piece)
                        if total > MOST_UNPACKED:
                            raise Damaged(
                                tr(
                                    "“{name}” unpacks to more than {most} MB.",
                                    name=name,
                                    most=MOST_UNPACKED >> 20,
                                )
                            )
                        if progress is not None:
                            progress(0.5)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError) as error:
        raise Damaged(tr("“{name}” cannot be unpacked: {error}.", name=name, error=error)) from None


def _text(cell: Any) -> str:
    """As a person would read the cell: whole numbers without a point, days without midnight."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime.datetime):
        return cell.date().isoformat() if cell.time() == datetime.time() else cell.isoformat()
    return "" if cell is None else str(cell)
