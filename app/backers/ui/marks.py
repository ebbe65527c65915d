"""Clickable rows with the mark that the map draws for them: an actor's shape and side, a relationship's line."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QStyle, QWidget

from backers.canvas import glyphs
from backers.canvas.theme import Theme, load_theme
from backers.model import kinds
from backers.model.dates import words
from backers.model.names import shown
from backers.model.rows import Actor, Event, Note, Ref, Relationship, Row
from backers.model.sentences import actor_label, dated_sentence
from backers.ui.session import Session
from backers.ui.texts import Link, Wrapped

INSET = 22


def is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def theme_of(palette: QPalette) -> Theme:
    """The map's colours for the theme that the panels are in."""
    return load_theme("dark" if is_dark(palette) else "light")


class ActorLink(Link):
    """An actor's name behind its shape; selects the actor."""

    def __init__(self, session: Session, actor: Actor, parent: QWidget | None = None) -> None:
        super().__init__(
            shown(actor.name),
            lambda: session.select(frozenset({Ref("actor", actor.id)})),
            tip=f"{kinds.actor_kind(actor.kind).label}, {kinds.side(actor.side).label}. Click to select.",
            inset=INSET,
            parent=parent,
        )
        self._actor = actor

    def draw_mark(self, painter: QPainter, rect: QRect) -> None:
        draw_actor(painter, self.palette(), self._actor, rect, self.layoutDirection())


class RelationshipLink(Link):
    """A relationship's dated sentence behind a piece of its line; selects the relationship."""

    def __init__(self, session: Session, relationship: Relationship, parent: QWidget | None = None) -> None:
        disputed = relationship.disputed
        sentence = shown(dated_sentence(session.map, relationship), 400) + (" (disputed)" if disputed else "")
        super().__init__(
            sentence,
            lambda: session.select(frozenset({Ref("relationship", relationship.id)})),
            tip=f"{relationship.confidence.capitalize()} confidence. Click to see who says so.",
            inset=INSET,
            parent=parent,
        )
        self._group, self._sign, self._disputed = relationship.group, relationship.signed, disputed

    def draw_mark(self, painter: QPainter, rect: QRect) -> None:
        pen = QPen(theme_of(self.palette()).line(self._group, self._sign), 2.5)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self._disputed:
            pen.setDashPattern([1.6, 1.2])
        painter.setPen(pen)
        middle, left = rect.center().y() + 0.5, _outer(rect, 15, self.layoutDirection())
        painter.drawLine(QPointF(left, middle), QPointF(left + 15, middle))


class ActorMark(Wrapped):
    """An actor's shape, then its kind and side in words."""

    def __init__(self, actor: Actor, parent: QWidget | None = None) -> None:
        words = f"{kinds.actor_kind(actor.kind).label} · {kinds.side(actor.side).label}"
        super().__init__(shown(words), parent=parent)
        self._actor = actor
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setContentsMargins(*((0, 0, INSET, 0) if rtl else (INSET, 0, 0, 0)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = QRect(0, 0, INSET, self.fontMetrics().height())
        side = self.layoutDirection()
        with QPainter(self) as painter:
            draw_actor(painter, self.palette(), self._actor, QStyle.visualRect(side, self.rect(), place), side)


def draw_actor(painter: QPainter, palette: QPalette, actor: Actor, rect: QRect, side: Qt.LayoutDirection) -> None:
    """The actor's shape in its side's colour, at the end of the rectangle where reading begins."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(_outer(rect, 15, side) + 7.5, rect.center().y() + 0.5)
    painter.scale(5.5, 5.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme_of(palette).side(actor.side))
    shape = kinds.actor_kind(actor.kind).shape
    painter.drawPath(glyphs.path(shape))
    hole = glyphs.hole(shape)
    if hole:
        painter.setBrush(palette.color(QPalette.ColorRole.Window))
        painter.drawEllipse(QPointF(0, 0), hole, hole)
    painter.restore()


def _outer(rect: QRect, width: int, side: Qt.LayoutDirection) -> int:
    """Where a mark of that width begins so that its gap is towards the text."""
    return rect.right() - width if side == Qt.LayoutDirection.RightToLeft else rect.left() + 1


def row_link(session: Session, row: Row, parent: QWidget | None = None) -> Link:
    """A clickable row of any table that can be selected, in a reader's words."""
    if isinstance(row, Actor):
        return ActorLink(session, row, parent)
    if isinstance(row, Relationship):
        return RelationshipLink(session, row, parent)
    ref = Ref(row.table, row.id)
    return Link(
        row_words(session, row), lambda: session.select(frozenset({ref})), tip="Click to select.", parent=parent
    )


def row_words(session: Session, row: Row) -> str:
    """The row on one line."""
    if isinstance(row, Actor):
        return shown(actor_label(session.map, row.id))
    if isinstance(row, Relationship):
        return shown(dated_sentence(session.map, row), 400)
    if isinstance(row, Event):
        return event_words(row)
    return shown(row.text, 120) if isinstance(row, Note) else row.id


def event_words(event: Event) -> str:
    return f"{words(event.date)}: {shown(event.title)}" if event.date else f"{shown(event.title)} (no date)"
