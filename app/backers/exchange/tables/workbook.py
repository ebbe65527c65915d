"""Sheets of XLSX and ODS files as grids; formulas are never run, only what they last gave."""

from pathlib import Path

from backers.exchange.sketch import Progress
from backers.exchange.tables import sheets_ods, sheets_xlsx
from backers.exchange.tables.grid import Grid, finished
from backers.exchange.tables.parts import parts
from backers.model.errors import Damaged
from backers.model.wording import tr

MOST_UNPACKED = 512 << 20


def sheets(source: Path | bytes, name: str = "", *, progress: Progress | None = None) -> list[Grid]:
    """Every sheet with anything on it. Raises Damaged."""
    name = name or (source.name if isinstance(source, Path) else "data")
    with parts(source, name, MOST_UNPACKED, progress) as held:
        if "xl/workbook.xml" in held:
            found = [*sheets_xlsx.sheets(held)]
        elif "content.xml" in held:
            found = [*sheets_ods.sheets(held)]
        else:
            said = tr("it is neither XLSX nor ODS")
            raise Damaged(tr("“{name}” cannot be read as a spreadsheet: {error}.", name=name, error=said))
    return [finished(grid) for grid in found if grid.rows]
