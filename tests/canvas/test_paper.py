"""Maps on paper: pages of the right size and number, nothing of the sheet lost between them."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPdfWriter

from backers.canvas import Theme
from backers.canvas.paper import OVERLAP_MM, Paper, paint_pages, to_px
from backers.canvas.sheet import compose
from backers.model.rows import Actor
from backers.model.visible import Visible

VISIBLE = Visible(tuple(Actor(id=f"a{number}", name=f"Actor {number}", kind="state") for number in range(20)))
PLACES = {f"a{number}": (number * 40.0, number % 5 * 90.0) for number in range(20)}


def written(paper: Paper, path: Path, **options: object) -> bytes:
    sheet = compose(VISIBLE, PLACES, Theme.light(), size=paper.pixels, title="Map", **options)  # type: ignore[arg-type]
    writer = QPdfWriter(str(path))
    writer.setResolution(300)
    writer.setPageLayout(paper.layout)
    paint_pages(sheet, paper, writer, writer.newPage)
    return path.read_bytes()


@pytest.mark.parametrize(("across", "down"), [(1, 1), (2, 1), (3, 2)])
def test_a_poster_has_as_many_pages_as_were_asked_for(qapp: object, tmp_path: Path, across: int, down: int) -> None:
    data = written(Paper("A4", True, 10, across, down), tmp_path / "map.pdf")
    assert len(re.findall(rb"/Type\s*/Page\b[^s]", data)) == across * down
    assert re.search(rb"/MediaBox\s*\[\s*0 0 84[12][.\d]* 59[56]", data)  # A4 across, in points


def test_the_pages_together_cover_the_whole_and_overlap_a_little(qapp: object) -> None:
    paper = Paper("A3", False, 12, 3, 2)
    pages = list(paper.windows())
    whole = QRectF(0, 0, to_px(paper.whole.width()), to_px(paper.whole.height()))
    union = pages[0].united(pages[-1])
    assert union.width() == pytest.approx(whole.width())
    assert union.height() == pytest.approx(whole.height())
    assert pages[0].intersected(pages[1]).width() == pytest.approx(to_px(OVERLAP_MM))


def test_sources_under_the_map_still_fit_on_its_page(qapp: object, tmp_path: Path) -> None:
    data = written(Paper(), tmp_path / "map.pdf", notes=[f"A source of number {number}" for number in range(60)])
    assert len(re.findall(rb"/Type\s*/Page\b[^s]", data)) == 1


def test_a_wider_margin_leaves_less_paper() -> None:
    assert Paper(margin_mm=30).page.width() == pytest.approx(Paper(margin_mm=10).page.width() - 40)
