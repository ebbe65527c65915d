"""A whole map as tables for a spreadsheet: an XLSX file, a folder of CSV files, or a zip of them.

The tables are those of the data package. Cells that a spreadsheet would run are marked (`escaping`); the CSV files
begin with a byte order mark, since Excel takes UTF-8 for Windows-1252 without one.
"""

import codecs
import csv
import io
from pathlib import Path
from typing import Any

from backers.exchange.datapackage.saving import save
from backers.exchange.datapackage.schema import Table
from backers.exchange.datapackage.tables import TABLES
from backers.exchange.datapackage.writing import lines
from backers.exchange.tables.escaping import escaped
from backers.exchange.tables.xlsx import Sheet, workbook
from backers.model import dates
from backers.model.counting import counted
from backers.model.map import Map
from backers.model.names import clean
from backers.model.wording import tr
from backers.settings import write_whole

_LONGEST = 32_767  # what Excel takes in one cell


def write_folder(map_: Map, path: Path | str) -> list[str]:
    """A CSV file for each table, in a folder or, where the name ends in .zip, a zip. Says what may be lost."""
    path = Path(path).absolute()
    contents = {}
    for table in TABLES:
        out = io.StringIO(newline="")
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow([column.name for column in table.columns])
        for line in lines(map_, table):
            writer.writerow([escaped(_text(value)) for value in line])
        contents[table.path] = codecs.BOM_UTF8 + out.getvalue().encode("utf-8", errors="ignore")
    save(path, contents)
    return folder_left_out(map_)


def write_workbook(map_: Map, path: Path | str) -> list[str]:
    """A sheet for each table. Says what may be lost."""
    sheets = []
    for table in TABLES:
        rows = [[_text(value) for value in line] for line in lines(map_, table)]
        sheets.append(Sheet(table.name, [column.name for column in table.columns], rows, _numeric(table)))
    data, cut = workbook(sheets)
    write_whole(Path(path), data)
    said = (
        [
            tr(
                "A cell holds no more than {most:,} characters: {texts} cut short.",
                most=_LONGEST,
                texts=counted(cut, "text"),
            )
        ]
        if cut
        else []
    )
    return [*said, *workbook_left_out(map_)]


def folder_left_out(map_: Map) -> list[str]:
    """What CSV tables may lose of the map, a sentence each."""
    return [*workbook_left_out(map_), *_rewritten(map_)]


def _numeric(table: Table) -> frozenset[int]:
    return frozenset(place for place, column in enumerate(table.columns) if column.form in ("number", "integer"))


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return clean(value) if isinstance(value, str) else repr(value)


def workbook_left_out(map_: Map) -> list[str]:
    """What a spreadsheet may lose of the map, a sentence each."""
    empty = sum(1 for row in map_.actors.values() for name, text in row.attributes if not name or not text)
    return (
        [tr("{values} without name or text may not come back.", values=counted(empty, "further value"))]
        if empty
        else []
    )


def _rewritten(map_: Map) -> list[str]:
    texts = [getattr(row, name, "") for row in map_.rows() for name in ("start", "end", "date")]
    if not any(text and text != dates.OPEN for text in texts):
        return []
    return [
        tr("Excel rewrites dates such as 2019-05 in CSV files when it saves them; the XLSX file keeps them as text.")
    ]
