"""What fuzzing found, as small cases: each once crashed a reader, or kept it busy without end."""

import contextlib
import io
import time
import zipfile
from pathlib import Path

import pytest

from backers.exchange.formats import read
from backers.exchange.sniffing import sniff_bytes
from backers.exchange.tables.workbook import sheets
from backers.model.errors import Damaged
from backers.model.map import Map
from backers.work.importing import plan_import

_LONG = 2.0
CASES = {
    "slashes.zip": b"//" * 26 + b"\x1f",
    "slashes.dot": b"/" * 86 + b"a<<;",
    "slashes.gml": b"/" * 91 + b"a\rl",
    "separator-in-number.csv": b"1;2.2;3;3.1\n\x1f.0\n",
    "short-heading.csv": b";1;\n;;;;\n1;;;1;\n;;;1\n1;1;1;1;1\n",
    "stray-default.gexf": b'<gexf><graph><default>1</default><nodes><node id="a"/></nodes></graph></gexf>',
    "type-a-list.canvas": b'{"nodes": [{"id": "a", "type": ["text"], "width": 1}]}',
    "type-an-object.json": b'{"nodes": [{"id": "a", "type": {}, "width": 1}], "edges": []}',
    "announced.net": b"*Vertices 200000\xcf\xf5\n\n",
}


@pytest.mark.parametrize("name", CASES)
def test_it_is_read_or_refused_at_once(name: str, tmp_path: Path):
    (tmp_path / name).write_bytes(CASES[name])
    begun = time.process_time()

    with contextlib.suppress(Damaged):
        Map().apply(plan_import(Map(), read(tmp_path / name)).changes)

    assert time.process_time() - begun < _LONG


def archive(members: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as found:
        for name, text in members.items():
            found.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def xlsx(cells: str, style: int = 0, target: str = "a.xml") -> bytes:
    link = f'<Relationship Id="r1" Type="/worksheet" Target="{target}"/>'
    styles = f'<styleSheet><cellXfs><xf numFmtId="{style}"/></cellXfs></styleSheet>'
    return archive({
        "xl/workbook.xml": '<workbook><sheets><sheet name="s" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f"<Relationships>{link}</Relationships>",
        "xl/styles.xml": styles,
        "xl/a.xml": f"<worksheet><sheetData>{cells}</sheetData></worksheet>",
    })  # fmt: skip


def ods(row: int, column: int) -> bytes:
    cell = f'<table-cell table:number-columns-repeated="{column}" office:value-type="float" office:value="1.5"/>'
    rows = f'<table-row table:number-rows-repeated="{row}">{cell}</table-row>'
    table = f'<x><table table:name="s">{rows}</table></x>'
    return archive({"content.xml": table, "META-INF/manifest.xml": "<m/>"})


def test_two_cells_in_opposite_corners_take_no_room_for_what_could_be_between_them(tmp_path: Path):
    corners = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="{}"><v>2</v></c></row>'
    (tmp_path / "wide.xlsx").write_bytes(xlsx(corners.format("XFD1048576")))
    with pytest.raises(Damaged, match="columns"):
        read(tmp_path / "wide.xlsx")

    (grid,) = sheets(xlsx(corners.format("Z1048576")), "long.xlsx")

    assert [*grid.numbers] == [1, 1048576]
    assert [*grid.rows] == [("1", *[""] * 25), (*[""] * 25, "2")]


@pytest.mark.parametrize(("row", "column"), [(999_000, 4000), (10**18, 2), (2, 10**18)])
def test_a_cell_repeated_without_end_is_refused_at_once(tmp_path: Path, row: int, column: int):
    (tmp_path / "a.ods").write_bytes(ods(row, column))
    begun = time.process_time()

    with pytest.raises(Damaged, match=r"a\.ods"):
        read(tmp_path / "a.ods")

    assert time.process_time() - begun < _LONG


def test_a_day_that_no_calendar_has_stays_a_number():
    (grid,) = sheets(xlsx('<row><c s="0"><v>1e20</v></c><c s="0"><v>-1</v></c></row>', style=14), "a.xlsx")

    assert [*grid.rows] == [("1e+20", "-1")]


def test_a_spreadsheet_in_an_unknown_encoding_is_refused(tmp_path: Path):
    book = '<?xml version="1.0" encoding="rId1"?><workbook/>'
    (tmp_path / "a.xlsx").write_bytes(archive({"xl/workbook.xml": book}))

    with pytest.raises(Damaged, match="encoding"):
        read(tmp_path / "a.xlsx")


def test_a_spreadsheet_packed_with_broken_bytes_is_refused_however_it_was_packed(tmp_path: Path):
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w", zipfile.ZIP_LZMA) as packed:
        packed.writestr("xl/workbook.xml", "<workbook>" + "<sheets/>" * 400 + "</workbook>")
    data = bytearray((tmp_path / "a.xlsx").read_bytes())
    data[75] ^= 0xFF
    (tmp_path / "a.xlsx").write_bytes(data)

    with pytest.raises(Damaged, match=r"a\.xlsx"):
        read(tmp_path / "a.xlsx")


def test_a_table_packed_with_broken_bytes_is_refused(tmp_path: Path):
    data = archive({"actor.csv": "id,name\na,A\n" * 9})
    (tmp_path / "a.zip").write_bytes(data[:39] + b"\xff" * 7 + data[46:])

    with pytest.raises(Damaged, match="unpacked"):
        read(tmp_path / "a.zip")


def test_a_table_without_a_column_of_texts_has_none_of_them(tmp_path: Path):
    (tmp_path / "a.zip").write_bytes(archive({"actor.csv": "id,name\na,A\n", "selection.csv": "id\ns\n"}))

    assert [row.name for row in read(tmp_path / "a.zip").rows if row.table == "selection"] == [""]


@pytest.mark.parametrize(
    "piece", [b"//", b"/**/", b"# a #b ", b"<!--", b"<?", b"a b ", b'a "', b"a 1 #x\n", b"graph ", b"strict "]
)
def test_what_a_file_is_shows_at_once_whatever_it_repeats(piece: bytes):
    begun = time.process_time()

    sniff_bytes((piece * 65_536)[:65_536])

    assert time.process_time() - begun < _LONG
