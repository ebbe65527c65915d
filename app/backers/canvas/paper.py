"""A sheet over one or several pages of paper: a poster's pages overlap a little, with marks for where to cut.

Lengths are in millimetres unless said otherwise. Needs a QGuiApplication.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPen

from backers.canvas import fonts
from backers.canvas.sheet import Sheet
from backers.canvas.writing import write
from backers.model.wording import tr

OVERLAP_MM = 8.0
MOST_PAGES = 8  # in each direction: a poster of 64 pages is two metres wide
_DOTS_PER_INCH, _MM_PER_INCH = 96.0, 25.4
_MARK_PX, _NUMBER_PX = 14.0, 9.0


@dataclass(frozen=True, slots=True)
class Paper:
    """How a map is put on paper. `size` is a name of QPageSize, such as "A4"; `across`, `down` count pages."""

    size: str = "A4"
    landscape: bool = True
    margin_mm: float = 10.0
    across: int = 1
    down: int = 1

    @property
    def layout(self) -> QPageLayout:
        turned = QPageLayout.Orientation.Landscape if self.landscape else QPageLayout.Orientation.Portrait
        margins = QMarginsF(self.margin_mm, self.margin_mm, self.margin_mm, self.margin_mm)
        return QPageLayout(QPageSize(SIZES[self.size]), turned, margins, QPageLayout.Unit.Millimeter)

    @property
    def page(self) -> QSizeF:
        """What can be painted on, of one page."""
        return self.layout.paintRect(QPageLayout.Unit.Millimeter).size()

    @property
    def whole(self) -> QSizeF:
        """The size of all pages glued together."""
        wide, tall = self.page.width(), self.page.height()
        return QSizeF(
            wide * self.across - OVERLAP_MM * (self.across - 1), tall * self.down - OVERLAP_MM * (self.down - 1)
        )

    @property
    def pixels(self) -> tuple[int, int]:
        """The size for `sheet.compose`, in logical pixels of 96 an inch."""
        return round(to_px(self.whole.width())), round(to_px(self.whole.height()))

    def windows(self) -> Iterator[QRectF]:
        """The part of the whole that each page shows, in logical pixels, row by row."""
        wide, tall, step = to_px(self.page.width()), to_px(self.page.height()), to_px(OVERLAP_MM)
        for row in range(self.down):
            for column in range(self.across):
                yield QRectF(column * (wide - step), row * (tall - step), wide, tall)


SIZES = {
    "A4": QPageSize.PageSizeId.A4,
    "A3": QPageSize.PageSizeId.A3,
    "A2": QPageSize.PageSizeId.A2,
    "A1": QPageSize.PageSizeId.A1,
    "A0": QPageSize.PageSizeId.A0,
    "Letter": QPageSize.PageSizeId.Letter,
    "Legal": QPageSize.PageSizeId.Legal,
    "Tabloid": QPageSize.PageSizeId.Tabloid,
}


def to_px(millimetres: float) -> float:
    """Logical pixels of a length."""
    return millimetres / _MM_PER_INCH * _DOTS_PER_INCH


def paint_pages(sheet: Sheet, paper: Paper, device: QPagedPaintDevice, new_page: Callable[[], object]) -> None:
    """Paints the sheet, which was composed for `paper.pixels`, page after page onto a device with that layout."""
    painter = QPainter(device)
    pages = list(paper.windows())
    grow = device.logicalDpiX() / _DOTS_PER_INCH
    for number, window in enumerate(pages, 1):
        if number > 1:
            new_page()
        painter.save()
        painter.scale(grow, grow)
        painter.setClipRect(QRectF(0, 0, window.width(), window.height()))
        painter.translate(-window.topLeft())
        paint_whole(painter, sheet, paper)
        painter.restore()
        if len(pages) > 1:
            _mark(painter, grow, window.size(), paper, number)
    painter.end()


def paint_whole(painter: QPainter, sheet: Sheet, paper: Paper) -> None:
    """The sheet over all of the pages glued together; the painter's unit is the logical pixel of the paper."""
    wide, tall = sheet.w * sheet.ratio, sheet.h * sheet.ratio
    # Numbered sources make a sheet higher than its paper: it is then drawn smaller as a whole.
    fit = min(1.0, to_px(paper.whole.height()) / tall)
    painter.save()
    painter.translate((to_px(paper.whole.width()) - wide * fit) / 2, 0.0)
    painter.scale(sheet.ratio * fit, sheet.ratio * fit)
    sheet.paint(painter)
    painter.restore()


def _mark(painter: QPainter, grow: float, page: QSizeF, paper: Paper, number: int) -> None:
    """Where the next page's edge comes to lie, and which page this is."""
    painter.save()
    painter.scale(grow, grow)
    painter.setPen(QPen(Qt.GlobalColor.gray, 0.5))
    step = to_px(OVERLAP_MM)
    row, column = divmod(number - 1, paper.across)
    xs = [page.width() - step] if column < paper.across - 1 else []
    ys = [page.height() - step] if row < paper.down - 1 else []
    for x in xs:
        painter.drawLine(QPointF(x, 0), QPointF(x, _MARK_PX))
        painter.drawLine(QPointF(x, page.height() - _MARK_PX), QPointF(x, page.height()))
    for y in ys:
        painter.drawLine(QPointF(0, y), QPointF(_MARK_PX, y))
        painter.drawLine(QPointF(page.width() - _MARK_PX, y), QPointF(page.width(), y))
    told = tr("Page {number} of {count}: row {row}, column {column}", number=number, count=paper.across * paper.down,
              row=row + 1, column=column + 1)  # fmt: skip
    write(painter, QPointF(4, page.height() - 4), fonts.font(_NUMBER_PX), told, painter.pen().color())
    painter.restore()
