"""A plain XLSX file (ECMA-376): sheets of text and numbers, a heading that stays in view, no formulas."""

import io
import zipfile
from dataclasses import dataclass

from backers.exchange.graphml.text import escape, visible
from backers.exchange.tables.escaping import escaped

_DATE = (1980, 1, 1, 0, 0, 0)  # the oldest that a zip can hold: equal maps make equal files
_LONGEST = 32_767
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
# Style 1 is text that stays text (quotePrefix, format @), style 2 the heading.
_STYLES = (
    f'{_XML}<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/>'
    '<sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" quotePrefix="1" '
    'applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyFont="1" applyNumberFormat="1"/></cellXfs></styleSheet>'
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """`numbers` are the columns whose cells are numbers where they can be."""

    name: str
    heading: list[str]
    rows: list[list[str]]
    numbers: frozenset[int] = frozenset()


def workbook(sheets: list[Sheet]) -> tuple[bytes, int]:
    """The file, and how many cells were too long for it."""
    cut = 0
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:

        def put(name: str, text: str) -> None:
            archive.writestr(zipfile.ZipInfo(name, _DATE), text.encode(), zipfile.ZIP_DEFLATED)

        put("[Content_Types].xml", _types(len(sheets)))
        put("_rels/.rels", _links([("officeDocument", "xl/workbook.xml")]))
        put("xl/workbook.xml", _book(sheets))
        targets = [("worksheet", f"worksheets/sheet{number}.xml") for number in range(1, len(sheets) + 1)]
        put("xl/_rels/workbook.xml.rels", _links([*targets, ("styles", "styles.xml")]))
        put("xl/styles.xml", _STYLES)
        for number, sheet in enumerate(sheets, 1):
            cut += sum(len(cell) > _LONGEST for row in sheet.rows for cell in row)
            put(f"xl/worksheets/sheet{number}.xml", _sheet(sheet))
    return out.getvalue(), cut


def _sheet(sheet: Sheet) -> str:
    rows = ["".join(_text(cell, 2) for cell in sheet.heading)]
    rows += ["".join(_cell(cell, place in sheet.numbers) for place, cell in enumerate(row)) for row in sheet.rows]
    return (
        f'{_XML}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" '
        'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>'
        f"{''.join(f'<row>{row}</row>' for row in rows)}</sheetData></worksheet>"
    )


def _cell(text: str, number: bool) -> str:
    if not text:
        return "<c/>"
    return f"<c><v>{text}</v></c>" if number else _text(text, 1)


def _text(text: str, style: int) -> str:
    shown = escape(_marked(visible(escaped(text)[:_LONGEST])))
    return f'<c t="inlineStr" s="{style}"><is><t xml:space="preserve">{shown}</t></is></c>'


def _marked(text: str) -> str:
    """`_x000D_` in a text would be read as a carriage return; and a carriage return is written like that."""
    return text.replace("_x", "_x005F_x").replace("\r", "_x000D_") if "_x" in text or "\r" in text else text


def _book(sheets: list[Sheet]) -> str:
    listed = "".join(
        f'<sheet name="{sheet.name}" sheetId="{number}" r:id="rId{number}"/>' for number, sheet in enumerate(sheets, 1)
    )
    return f'{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}"><sheets>{listed}</sheets></workbook>'


def _links(targets: list[tuple[str, str]]) -> str:
    listed = "".join(
        f'<Relationship Id="rId{number}" Type="{_LINKS}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'


def _types(sheets: int) -> str:
    listed = "".join(
        f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{_TYPE}.worksheet+xml"/>'
        for number in range(1, sheets + 1)
    )
    return (
        f'{_XML}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" '
        f'ContentType="{_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>'
        f"{listed}</Types>"
    )
