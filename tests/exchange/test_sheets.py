"""Cells of XLSX and ODS files as a person reads them: days, times of day, spans, numbers, texts in pieces."""

import pytest

from backers.exchange.tables.workbook import sheets
from exchange.test_found_by_fuzzing import archive, xlsx

ODS = (
    '<o:x xmlns:o="o" xmlns:t="t" xmlns:p="p" xmlns:calcext="c">'
    '<t:table t:name="s"><t:table-row>{}</t:table-row></t:table>'
    "<t:table t:name='empty'><t:table-row t:number-rows-repeated='1048576'><t:table-cell/></t:table-row></t:table>"
    "</o:x>"
)


def first_row(data: bytes, name: str = "a.xlsx") -> tuple[str, ...]:
    (grid,) = sheets(data, name)
    (row,) = grid.rows
    return row


@pytest.mark.parametrize(
    ("style", "number", "said"),
    [
        (0, "43586", "43586"), (0, "2.50", "2.5"), (0, "1E+20", "1e+20"), (14, "43586", "2019-05-01"),
        (22, "43586.5", "2019-05-01T12:00:00"), (20, "0.25", "06:00:00"), (14, "59", "1900-02-28"),
        (14, "61", "1900-03-01"), (46, "1.5", "1 day, 12:00:00"), (14, "soon", "soon"),
    ],
)  # fmt: skip
def test_a_number_is_what_its_format_makes_of_it(style: int, number: str, said: str):
    assert first_row(xlsx(f'<row><c s="0"><v>{number}</v></c></row>', style)) == (said,)


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ('<c t="b"><v>1</v></c>', "true"), ('<c t="b"><v>true</v></c>', "true"), ('<c t="b"><v>0</v></c>', "false"),
        ('<c t="str"><v>a_x000A_b</v></c>', "a\nb"),
        ('<c t="d"><v>2019-05-01T00:00:00</v></c>', "2019-05-01"),
        ('<c t="inlineStr"><is><r><t>Ben</t></r><r><t>ghazi</t></r><rPh><t>aside</t></rPh></is></c>', "Benghazi"),
    ],
)  # fmt: skip
def test_a_cell_is_read_by_its_type(cell: str, said: str):
    assert first_row(xlsx(f"<row>{cell}</row>")) == (said,)


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ("<t:table-cell o:value-type='float' o:value='2.0'><p:p>2,00</p:p></t:table-cell>", ("2",)),
        ("<t:table-cell o:value-type='date' o:date-value='2019-05-01'/>", ("2019-05-01",)),
        ("<t:table-cell o:value-type='time' o:time-value='PT12H30M00S'><p:p>12:30</p:p></t:table-cell>", ("12:30",)),
        (
            "<t:table-cell o:value-type='string' o:string-value='' calcext:value-type='error'><p:p>#N/A</p:p>"
            "</t:table-cell><t:table-cell><p:p>x</p:p></t:table-cell>",
            ("", "x"),
        ),
        ("<t:table-cell o:value-type='string'><p:p>a<p:s p:c='2'/>b</p:p><p:p>c</p:p></t:table-cell>", ("a  b\nc",)),
        ("<t:table-cell t:number-columns-repeated='2'/><t:table-cell><p:p>x</p:p></t:table-cell>", ("", "", "x")),
        ("<t:table-cell t:number-columns-repeated='2'><p:p>x</p:p></t:table-cell><t:table-cell/>", ("x", "x")),
        ("<t:table-cell><o:annotation><p:p>aside</p:p></o:annotation><p:p>x</p:p></t:table-cell>", ("x",)),
    ],
)  # fmt: skip
def test_a_cell_of_an_ods_file_is_read_by_its_type(cells: str, said: tuple[str, ...]):
    data = archive({"content.xml": ODS.format(cells), "META-INF/manifest.xml": "<m/>"})

    assert first_row(data, "a.ods") == said


def test_a_link_to_a_sheet_may_be_written_as_windows_writes_paths():
    (row,) = next(iter(sheets(xlsx("<row><c><v>1</v></c></row>", target="sub\\..\\a.xml"), "a.xlsx"))).rows

    assert row == ("1",)
