"""Paints the rings of one actor; pointing names an actor, a click selects it, a double click puts it in the middle."""

from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from backers.canvas import fonts
from backers.canvas.nodes import paint_glyph
from backers.canvas.strokes import pen
from backers.canvas.writing import write
from backers.model import kinds
from backers.model.names import shown
from backers.ui.samples import theme_of
from backers.ui.texts import as_tip
from backers.work.questions.ground import Ground
from backers.work.questions.rings import Place, Rings

_MARGIN, _TEXT, _NEAR_PX = 30.0, 11.0, 14.0
_RADII = (13.0, 6.5, 3.2)
_NAME = 20
_ROOMY = 34  # partners up to which all of the inner ring are named


class RingsView(QWidget):
    """Signals: `picked(str)` and `opened(str)`, an actor's id."""

    picked = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground: Ground | None = None
        self.rings = Rings("", (), (), 0)
        self.marked: frozenset[str] = frozenset()
        self.setMouseTracking(True)
        self.setMinimumSize(320, 320)

    def show_rings(self, ground: Ground, rings: Rings, marked: frozenset[str] = frozenset()) -> None:
        """`marked`: actors that carry a ring: those that two worlds share."""
        self._ground, self.rings, self.marked = ground, rings, marked
        self.setAccessibleName(f"The world of {ground.label(rings.actor)}: {len(rings.places)} actors")
        self.update()

    def point_of(self, place: Place) -> QPointF:
        reach = min(self.width(), self.height()) / 2 - _MARGIN
        return QPointF(self.width() / 2 + place.x * reach, self.height() / 2 + place.y * reach)

    def at(self, point: QPointF) -> Place | None:
        """The place under a point."""
        near = [(hypot(*(self.point_of(place) - point).toTuple()), place) for place in self.rings.places]
        close = min(near, key=lambda one: one[0], default=None)
        return close[1] if close is not None and close[0] <= _NEAR_PX else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self.at(event.position())
        if place is None or self._ground is None:
            QToolTip.hideText()
            return
        heading = f" – {place.heading.lower()}" if place.heading else ""
        text = as_tip(f"{shown(self._ground.label(place.actor))}{heading}")
        QToolTip.showText(event.globalPosition().toPoint(), text, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.at(event.position())
        if place is not None:
            self.picked.emit(place.actor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.at(event.position())
        if place is not None:
            self.opened.emit(place.actor)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        ground = self._ground
        with QPainter(self) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            painter.fillRect(self.rect(), theme.color("ground"))
            if ground is None or not self.rings.places:
                return
            by_id = {place.actor: place for place in self.rings.places}
            for tie in self.rings.ties:
                one, other = by_id[tie.subject], by_id[tie.object]
                inner = self.rings.actor in (tie.subject, tie.object)
                color = theme.faded(theme.line(tie.group, tie.signed), 0.9 if inner else 0.16)
                line = pen(color, 1.6 if inner else 1.0)
                line.setStyle(Qt.PenStyle.DashLine if tie.signed < 0 else Qt.PenStyle.SolidLine)
                painter.setPen(line)
                painter.drawLine(self.point_of(one), self.point_of(other))
            partners = sum(place.ring == 1 for place in self.rings.places)
            for place in sorted(self.rings.places, key=lambda one: -one.ring):
                self._paint_place(
                    painter, ground, place, named=place.ring == 0 or (place.ring == 1 and partners <= _ROOMY)
                )

    def _paint_place(self, painter: QPainter, ground: Ground, place: Place, *, named: bool) -> None:
        theme, actor, at = theme_of(self.palette()), ground.actors[place.actor], self.point_of(place)
        radius = _RADII[place.ring]
        if place.actor in self.marked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen(theme.color("ink"), 1.6))
            painter.drawEllipse(at, radius + 4, radius + 4)
        painter.setPen(Qt.PenStyle.NoPen)
        shape = kinds.actor_kind(actor.kind).shape
        paint_glyph(painter, shape, actor.side, at.x(), at.y(), radius, theme.side(actor.side), theme.color("ground"))
        if not named:
            return
        font = fonts.font(_TEXT, bold=place.ring == 0)
        metrics, name = QFontMetricsF(font), shown(actor.label, _NAME)
        wide = metrics.horizontalAdvance(name)
        left = (
            at.x() - wide / 2
            if abs(place.x) < 0.12
            else at.x() - wide - radius - 5
            if place.x < 0
            else at.x() + radius + 5
        )
        down = at.y() + (
            metrics.capHeight() / 2 if abs(place.x) >= 0.12 else radius + 13 if place.y >= 0 else -radius - 6
        )
        box = QRectF(left - 2, down - metrics.capHeight() - 2, wide + 4, metrics.capHeight() + 5)
        painter.fillRect(box, theme.faded(theme.color("ground"), 1.0))
        write(painter, QPointF(left, down), font, name, theme.color("ink"))
