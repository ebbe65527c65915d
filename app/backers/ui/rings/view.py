"""Paints the rings of one actor; pointing names an actor, a click selects it, a double click puts it in the middle."""

from itertools import islice
from math import degrees, hypot, sin

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from backers.canvas import fonts
from backers.canvas.nodes import paint_glyph
from backers.canvas.strokes import pen
from backers.canvas.writing import write
from backers.model import kinds
from backers.model.names import shown
from backers.model.wording import say, tr
from backers.ui.samples import theme_of
from backers.ui.texts import as_tip
from backers.work.questions.ground import Ground
from backers.work.questions.rings import Place, Rings, headings_of

_MARGIN, _TEXT, _NEAR_PX = 30.0, 11.0, 14.0
_RADII = (13.0, 6.5, 3.2)
_NAME = 20
_ROOMY = 34  # partners up to which all of the inner ring are named
_HEADING, _HEADING_AT = 10.0, 0.30  # size of the letters, and how far out they stand
_BESIDE_PX = 4.0
_PLAIN = 250  # actors of a ring from which they are dots
_MOST_PALE = 1500  # pairs among the others: more would be a felt that takes long to paint


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
        self.setAccessibleName(
            tr("The world of {label}: {places} actors", label=ground.label(rings.actor), places=len(rings.places))
        )
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
        heading = f" – {say(place.heading).lower()}" if place.heading else ""
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
            self._paint_ties(painter)
            for heading, first, last in headings_of(self.rings):
                self._paint_heading(painter, heading, first, last)
            many = {ring: sum(place.ring == ring for place in self.rings.places) for ring in (0, 1, 2)}
            self._paint_dots(painter, ground, [one for one in self.rings.places if many[one.ring] > _PLAIN])
            for place in sorted(self.rings.places, key=lambda one: -one.ring):
                if many[place.ring] <= _PLAIN:
                    named = place.ring == 0 or (place.ring == 1 and many[1] <= _ROOMY)
                    self._paint_place(painter, ground, place, named=named)

    def _paint_dots(self, painter: QPainter, ground: Ground, places: list[Place]) -> None:
        """Where hundreds share a ring, dots in the colour of their side: no shape would be told there."""
        theme = theme_of(self.palette())
        points: dict[tuple[str, int], list[QPointF]] = {}
        for place in places:
            points.setdefault((ground.actors[place.actor].side, place.ring), []).append(self.point_of(place))
        for (side, ring), spots in points.items():
            dot = pen(theme.side(side), _RADII[ring])
            dot.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(dot)
            painter.drawPoints(spots)

    def _paint_ties(self, painter: QPainter) -> None:
        """Several of one pair side by side; those among the others pale, and the first only where there are many."""
        theme = theme_of(self.palette())
        by_id = {place.actor: place for place in self.rings.places}
        pairs: dict[tuple[str, str], set[tuple[str, int]]] = {}
        for tie in self.rings.ties:
            pair = (min(tie.subject, tie.object), max(tie.subject, tie.object))
            pairs.setdefault(pair, set()).add((tie.group, tie.signed))
        own = {pair: marks for pair, marks in pairs.items() if self.rings.actor in pair}
        others = islice((pair for pair in pairs if pair not in own), _MOST_PALE)
        lines: dict[tuple[bool, str, int], list[QLineF]] = {}
        for pair in (*others, *own):
            begin, end = (self.point_of(by_id[one]) for one in pair)
            along = end - begin
            marks = sorted(pairs[pair])[: None if pair in own else 1]
            for turn, mark in enumerate(marks):
                aside = (turn - (len(marks) - 1) / 2) * _BESIDE_PX / (hypot(along.x(), along.y()) or 1.0)
                move = QPointF(-along.y() * aside, along.x() * aside)
                lines.setdefault((pair in own, *mark), []).append(QLineF(begin + move, end + move))
        for (near, group, sign), strokes in lines.items():
            line = pen(theme.faded(theme.line(group, sign), 0.9 if near else 0.16), 1.6 if near else 1.0)
            dashed = sign < 0 and len(strokes) <= _PLAIN  # dashes side by side would only make a pattern
            line.setStyle(Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
            painter.setPen(line)
            painter.drawLines(strokes)

    def _paint_heading(self, painter: QPainter, heading: str, first: float, last: float) -> None:
        """What ties a sector to the middle, written along an arc inside the inner ring."""
        theme, font = theme_of(self.palette()), fonts.font(_HEADING)
        metrics = QFontMetricsF(font)
        reach = (min(self.width(), self.height()) / 2 - _MARGIN) * _HEADING_AT
        middle = (first + last) / 2
        text = metrics.elidedText(say(heading), Qt.TextElideMode.ElideRight, 1.5 * (last - first) * reach)
        if len(text) < 4:
            return
        painter.save()
        painter.translate(self.width() / 2, self.height() / 2)
        below = sin(middle) > 0  # there, letters stand the other way round
        painter.rotate(degrees(middle) + (-90 if below else 90))
        wide, down = metrics.horizontalAdvance(text), reach if below else -reach
        box = QRectF(-wide / 2 - 3, down - metrics.capHeight() - 3, wide + 6, metrics.capHeight() + 7)
        painter.fillRect(box, theme.color("ground"))
        write(painter, QPointF(-wide / 2, down), font, text, theme.color("muted"))
        painter.restore()

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
