"""Tables in: how they are read and what sort they are; and maps as tables out and back."""

import csv
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backers.exchange.curated import curated_map
from backers.exchange.formats import FORMATS, read
from backers.exchange.incoming import Incoming
from backers.exchange.tables.days import as_date, form_of
from backers.exchange.tables.escaping import escaped, unescaped
from backers.exchange.tables.workbook import sheets
from backers.exchange.tables.xlsx import Sheet, workbook
from backers.languages import speak
from backers.model.errors import Damaged
from backers.model.map import Map
from backers.model.rows import Actor, Meta


def table(text: str, name: str = "a.csv", encoding: str = "utf-8") -> Incoming:
    return read(text.encode(encoding), name=name)


def ties(incoming: Incoming) -> list[tuple[str, str]]:
    return [(row.subject, row.object) for row in Map(incoming.rows).relationships.values()]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_separators_and_encodings_are_found(separator: str, encoding: str):
    text = separator.join(("Source", "Target")) + "\r\n" + separator.join(("بنغازي", '"Beni\nWalid"')) + "\r\n"

    incoming = table(text, encoding=encoding)

    assert ties(incoming) == [("بنغازي", "Beni\nWalid")]
    assert incoming.warnings == ()


@pytest.mark.parametrize(("encoding", "word"), [("cp1252", "Général"), ("cp1256", "بنغازي")])
def test_what_is_not_utf_8_is_read_and_told(encoding: str, word: str):
    incoming = table(f"Source;Target\n{word};{word}\n", encoding=encoding)

    assert ties(incoming) == [(word, word)]
    assert encoding in incoming.warnings[0]


def test_decimal_commas_become_points_and_are_told():
    incoming = table("Source;Target;Weight\na;b;1,5\nb;c;2\n")

    assert dict(Map(incoming.rows).relationships["edge-1"].attributes)["Weight"] == "1.5"
    assert "Decimal commas" in incoming.warnings[0]


def test_dates_are_read_where_they_can_mean_one_day_only():
    sure = table("source,target,start\na,b,31/05/2019\nb,c,01/06/2019\n")
    unsure = table("source,target,start\na,b,03/04/2020\n")

    assert [row.start for row in Map(sure.rows).relationships.values()] == ["2019-05-31", "2019-06-01"]
    assert "day first" in sure.warnings[0]
    assert next(iter(Map(unsure.rows).relationships.values())).start == ""
    assert "day or the month first" in unsure.warnings[0]


def test_the_form_of_dates():
    assert form_of(["2019-05", "", "2019"]) == "iso"
    assert form_of(["13/01/2020", "01/02/2020"]) == "dmy"
    assert form_of(["01/13/2020"]) == "mdy"
    assert form_of(["soon"]) == "none"
    assert as_date("1.2.2020", "dmy") == "2020-02-01"
    assert as_date("2020/2/1", "iso") == "2020-02-01"
    assert form_of(["May 2019", "ca. 2015", "2019-05-31", "unknown"]) == "iso"
    assert form_of(["May 2019", "31/05/2019"]) == "dmy"
    assert form_of(["open", "unknown"]) == "none"


def test_dates_are_read_as_people_type_them_and_what_has_two_readings_stays_out():
    read = table("source,target,start,end\na,b,May 2019,ongoing\nb,c,ca. 2015,unknown\nc,d,3/4/2019,3 May 2020\n")

    rows = Map(read.rows).relationships.values()
    assert [(row.start, row.end) for row in rows] == [("2019-05", ".."), ("2015~", ""), ("", "2020-05-03")]
    assert "day or the month first" in read.warnings[0]


def test_node_list_matrix_and_neighbours_are_told_apart():
    nodes = table("Id,Label,kind\n1,Ali,person\n2,Haftar,person\n")
    matrix = table(";A;B\nA;0;2\nB;0;0\n")
    neighbours = table("1;2;3;4\n2;3\n")

    assert [row.name for row in Map(nodes.rows).actors.values()] == ["Ali", "Haftar"]
    assert ties(matrix) == [("A", "B")]
    assert ties(neighbours) == [("1", "2"), ("1", "3"), ("1", "4"), ("2", "3")]


def test_a_first_row_that_may_be_a_heading_is_not_eaten_in_silence():
    incoming = table("Ahmad,Karim,0.5\nKarim,Lina,1\n")

    assert len(ties(incoming)) == 2
    assert "first row was read as data" in incoming.warnings[0]


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("alpha,beta,gamma\nx,y,z\n", "mapping is needed"),
        ("Source,Target\na\0,b\n", "NUL"),
        ("\n\n", "empty"),
        (",".join("x" * 5000), "columns"),
    ],
)
def test_what_cannot_be_understood_is_refused(text: str, cause: str):
    with pytest.raises(Damaged, match=cause):
        table(text)


@given(st.text())
@settings(deadline=None, derandomize=True)
def test_every_cell_survives_the_mark_against_formulas(text: str):
    assert unescaped(escaped(text)) == text


@pytest.mark.parametrize("cell", ["=1+1", "+1+1", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1"])
def test_what_a_spreadsheet_would_run_is_marked(cell: str):
    assert escaped(cell).startswith("'")


@pytest.mark.parametrize("cell", ["-1.5", "+3", "a=b", "", "'tis", "2019-05"])
def test_numbers_and_plain_text_are_not_marked(cell: str):
    assert escaped(cell) == cell


HOSTILE = Map(
    [
        Actor(id="=1", name='=HYPERLINK("http://x")', short="-x", description="a\r\nb _x0041_ \t",
              attributes=(("+a", "@b"),)),
        Meta(id="title", value="'=x"),
    ]
)  # fmt: skip


@pytest.mark.parametrize("name", ["m.csv", "m.csv.zip", "m.xlsx"])
@pytest.mark.parametrize("map_", [curated_map(), HOSTILE], ids=["curated", "hostile"])
def test_a_map_comes_back_whole_from_its_tables(tmp_path: Path, name: str, map_: Map):
    FORMATS["workbook" if name.endswith("xlsx") else "tables"].write(map_, tmp_path / name)

    back = Map(read(tmp_path / name).rows)

    assert {(row.table, row.id): row for row in back.rows()} == {(row.table, row.id): row for row in map_.rows()}


def test_no_cell_of_the_csv_files_begins_like_a_formula(tmp_path: Path):
    FORMATS["tables"].write(HOSTILE, tmp_path / "m.csv.zip")

    with zipfile.ZipFile(tmp_path / "m.csv.zip") as archive:
        for name in archive.namelist():
            for row in csv.reader(io.StringIO(archive.read(name).decode("utf-8-sig"), newline="")):
                assert not [cell for cell in row if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]


def test_a_spreadsheets_own_way_of_saving_csv_does_no_harm(tmp_path: Path):
    FORMATS["tables"].write(curated_map(), tmp_path / "m.csv")
    for path in (tmp_path / "m.csv").iterdir():
        rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
        out = io.StringIO(newline="")
        csv.writer(out, delimiter=";").writerows(
            [[cell.upper() if cell in ("true", "false") else cell for cell in row] for row in rows]
        )
        path.write_bytes(out.getvalue().encode("utf-16"))

    back = Map(read(tmp_path / "m.csv").rows)

    assert back.relationships == curated_map().relationships


def test_a_sheet_with_a_formula_gives_what_it_last_gave_and_runs_nothing(tmp_path: Path):
    data, _ = workbook([Sheet("a", ["Source", "Target"], [["x", "y"]])])
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            new.writestr(
                name, text.replace("</row></sheetData>", '<c t="str"><f>1+1</f><v>2</v></c></row></sheetData>')
            )
    (tmp_path / "a.xlsx").write_bytes(changed.getvalue())

    assert sheets(tmp_path / "a.xlsx")[0].rows[1] == ("x", "y", "2")


def test_an_ods_sheet_is_read(tmp_path: Path):
    def row(*cells: str) -> str:
        said = "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>' for cell in cells
        )
        return f"<table:table-row>{said}</table:table-row>"

    base = "urn:oasis:names:tc:opendocument:xmlns"
    names = " ".join(f'xmlns:{name}="{base}:{name}:1.0"' for name in ("office", "table", "text"))
    content = (
        f"<office:document-content {names}><office:body><office:spreadsheet><table:table table:name='s'>"
        f"{row('Source', 'Target')}{row('بنغازي', 'b')}</table:table></office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    with zipfile.ZipFile(tmp_path / "a.ods", "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")

    assert ties(read(tmp_path / "a.ods")) == [("بنغازي", "b")]


def test_a_spreadsheet_that_unpacks_to_gigabytes_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("backers.exchange.tables.workbook.MOST_UNPACKED", 1 << 20)
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * (2 << 20))

    with pytest.raises(Damaged, match="unpacks to more"):
        read(tmp_path / "a.xlsx")


@pytest.mark.parametrize("data", [b"PK\x03\x04nothing", b""])
def test_a_damaged_spreadsheet_is_refused(tmp_path: Path, data: bytes):
    (tmp_path / "a.xlsx").write_bytes(data)

    with pytest.raises(Damaged):
        read(tmp_path / "a.xlsx")


def test_weights_of_neighbours_are_read_in_every_language(request: pytest.FixtureRequest):
    request.addfinalizer(lambda: speak("en"))
    english = table("1,2,0.5,3,1.5\n2,3,2.5\n")
    speak("fr")
    french = table("1,2,0.5,3,1.5\n2,3,2.5\n")

    assert english.format == "Table of weighted neighbours"
    assert french.format != english.format
    assert french.rows == english.rows
    assert [row.attributes for row in french.rows if row.table == "relationship"] == [
        (("weight", weight),) for weight in ("0.5", "1.5", "2.5")
    ]
