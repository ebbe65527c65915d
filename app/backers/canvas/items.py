"""The graphics items of the map view: the map itself, and what floats above it while the reader acts.

Scene coordinates are the viewport's pixels; the camera is the stage's, so one item paints the whole map in one go.
"""

import sys
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from backers.canvas import fonts
from backers.canvas.frame import Frame
from backers.canvas.looks import Looks
from backers.canvas.painting import paint_map
from backers.canvas.plain import paint_plain
from backers.canvas.stage import Stage

EMPTY = "Nothing to show yet.\nDouble-click here to add an actor, or loosen the filters."
EMPTY_READ_ONLY = "Nothing to show.\nLoosen the filters, or choose another day."


class _Whole(QGraphicsItem):
    """An item as large as the viewport."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.stage = stage
        self._size = QRectF(0, 0, 1, 1)

    def resize(self, w: float, h: float) -> None:
        self.prepareGeometryChange()
        self._size = QRectF(0, 0, w, h)

    def boundingRect(self) -> QRectF:
        return self._size


class MapItem(_Whole):
    """Nodes, edges, names. `moving`: more pictures follow at once.

    What cannot be drawn is drawn plainly until the map shows other rows or looks otherwise; the fault is told once.
    """

    moving = False
    read_only = False

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._failed: Frame | None = None

    def look(self, looks: Looks) -> None:
        """Other looks, with which drawing is tried again."""
        self.stage.looks, self._failed = looks, None

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self.drawn:
            painter.save()
            try:
                self._paint(painter)
                self._failed = None
            except Exception:
                self._failed = self.stage.frame
                sys.excepthook(*sys.exc_info())
            painter.restore()
        if self._failed is not None:
            paint_plain(painter, self.stage.frame, self.stage.camera)

    @property
    def drawn(self) -> bool:
        """Whether the rows that are shown could be drawn when they last were."""
        return self._failed is not self.stage.frame

    def _paint(self, painter: QPainter) -> None:
        size = self.boundingRect()
        painter.fillRect(size, self.stage.theme.color("ground"))
        if not self.stage.frame.ids:
            painter.setFont(fonts.font(15.0))
            painter.setPen(self.stage.theme.color("muted"))
            painter.drawText(size, Qt.AlignmentFlag.AlignCenter, EMPTY_READ_ONLY if self.read_only else EMPTY)
        paint_map(painter, self.stage.scene((0.0, 0.0, size.width(), size.height()), cheap=self.moving))


@dataclass
class Floating:
    """What floats above the map, in pixels; None is not there."""

    rubber: tuple[float, float, float, float] | None = None
    rubber_good: bool = True
    box: tuple[float, float, float, float] | None = None
    handle: tuple[float, float, float] | None = None  # middle and radius of the rim that can be drawn from
    focused: bool = False


class FloatItem(_Whole):
    """Rubber line, selection box, rim handle and the ring of keyboard focus."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.setZValue(1)
        self.floating = Floating()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        theme, now = self.stage.theme, self.floating
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if now.handle is not None:
            x, y, radius = now.handle
            painter.setPen(QPen(theme.color("accent"), 2.0, Qt.PenStyle.DotLine))
            painter.drawEllipse(QPointF(x, y), radius, radius)
        if now.rubber is not None:
            x0, y0, x1, y1 = now.rubber
            painter.setPen(QPen(theme.color("accent" if now.rubber_good else "faint"), 2.0))
            painter.drawLine(QLineF(x0, y0, x1, y1))
            painter.setBrush(QBrush(theme.color("accent" if now.rubber_good else "faint")))
            painter.drawEllipse(QPointF(x1, y1), 4, 4)
        if now.box is not None:
            x, y, w, h = now.box
            tint = theme.color("accent")
            painter.setPen(QPen(tint, 1.0))
            tint.setAlphaF(0.08)
            painter.setBrush(QBrush(tint))
            painter.drawRect(QRectF(x, y, w, h).normalized())
        if now.focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2.0))
            painter.drawRect(self.boundingRect().adjusted(1, 1, -1, -1))
