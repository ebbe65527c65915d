"""Clickable rows with the mark that the map draws for them: an actor's shape and side, a relationship's line."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from backers.model import kinds
from backers.model.counting import capital
from backers.model.dates import words
from backers.model.names import shown
from backers.model.rows import Actor, Event, Note, Ref, Relationship, Row, Source
from backers.model.sentences import actor_label, dated_sentence
from backers.model.wording import tr
from backers.ui.samples import ACTOR_PX, LINE_PX, paint_actor, paint_tie
from backers.ui.session import Session
from backers.ui.texts import GRID, Link, Wrapped
from backers.work.evidence import source_words

_ACTOR_INSET, _LINE_INSET = ACTOR_PX + GRID, LINE_PX + GRID


class ActorLink(Link):
    """An actor's name behind its shape; selects the actor."""

    def __init__(self, session: Session, actor: Actor, parent: QWidget | None = None) -> None:
        super().__init__(
            shown(actor.called),
            lambda: session.select(frozenset({Ref("actor", actor.id)})),
            tip=tr(
                "{kind}, {side}. Click to select.",
                kind=kinds.actor_kind(actor.kind).label,
                side=kinds.side(actor.side).label,
            ),
            inset=_ACTOR_INSET,
            parent=parent,
        )
        self._actor = actor

    def draw_mark(self, painter: QPainter, rect: QRect) -> None:
        paint_actor(painter, self.palette(), self._actor, rect, self.layoutDirection())


class RelationshipLink(Link):
    """A relationship's dated sentence behind a piece of its line; selects the relationship."""

    def __init__(self, session: Session, relationship: Relationship, parent: QWidget | None = None) -> None:
        sentence = shown(dated_sentence(session.map, relationship), 400)
        super().__init__(
            tr("{sentence} (disputed)", sentence=sentence) if relationship.disputed else sentence,
            lambda: session.select(frozenset({Ref("relationship", relationship.id)})),
            tip=tr(
                "{how} confidence. Click to see who says so.", how=capital(kinds.confidence(relationship.confidence))
            ),
            inset=_LINE_INSET,
            parent=parent,
        )
        self._row = relationship

    def draw_mark(self, painter: QPainter, rect: QRect) -> None:
        paint_tie(painter, self.palette(), self._row, rect, self.layoutDirection())


class ActorMark(Wrapped):
    """An actor's shape, then its kind and side in words."""

    def __init__(self, actor: Actor, parent: QWidget | None = None) -> None:
        words = f"{kinds.actor_kind(actor.kind).label} · {kinds.side(actor.side).label}"
        super().__init__(shown(words), parent=parent)
        self._actor = actor
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setContentsMargins(*((0, 0, _ACTOR_INSET, 0) if rtl else (_ACTOR_INSET, 0, 0, 0)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = QRect(0, 0, _ACTOR_INSET, self.fontMetrics().height())
        side = self.layoutDirection()
        with QPainter(self) as painter:
            paint_actor(painter, self.palette(), self._actor, QStyle.visualRect(side, self.rect(), place), side)


def row_link(session: Session, row: Row, parent: QWidget | None = None) -> Link:
    """A clickable row of any table that can be selected, in a reader's words."""
    if isinstance(row, Actor):
        return ActorLink(session, row, parent)
    if isinstance(row, Relationship):
        return RelationshipLink(session, row, parent)
    ref = Ref(row.table, row.id)
    return Link(
        row_words(session, row), lambda: session.select(frozenset({ref})), tip=tr("Click to select."), parent=parent
    )


def row_words(session: Session, row: Row) -> str:
    """The row on one line."""
    if isinstance(row, Actor):
        return shown(actor_label(session.map, row.id))
    if isinstance(row, Relationship):
        return shown(dated_sentence(session.map, row), 400)
    if isinstance(row, Event):
        return event_words(row)
    if isinstance(row, Source):
        return source_words(row)
    return shown(row.text, 120) if isinstance(row, Note) else row.id


def event_words(event: Event) -> str:
    return (
        f"{words(event.date)}: {shown(event.title)}"
        if event.date
        else tr("{title} (no date)", title=shown(event.title))
    )
