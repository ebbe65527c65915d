"""A table may stand anywhere on its sheet: what lies before it is counted, so that warnings name the right row."""

import io
import zipfile
from pathlib import Path

from backers.exchange.tables.workbook import sheets
from backers.exchange.tables.xlsx import Sheet, workbook

SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    '<row r="3"><c r="C3"><v>1</v></c><c r="D3"><v>2</v></c></row><row r="6"><c r="C6"><v>3</v></c></row>'
    "</sheetData></worksheet>"
)


def test_a_table_in_the_middle_of_its_sheet_keeps_its_places(tmp_path: Path):
    data, _ = workbook([Sheet("a", ["x"], [["y"]])])
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(tmp_path / "a.xlsx", "w") as new:
        for name in old.namelist():
            new.writestr(name, SHEET if "sheet1" in name else old.read(name))

    (grid,) = sheets(tmp_path / "a.xlsx")

    assert list(grid.rows) == [("", "", "1", "2"), ("", "", "3", "")]
    assert list(grid.numbers) == [3, 6]
