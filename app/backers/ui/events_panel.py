"""The events of the map, in their order: a click shows who and what each one touched."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from backers.model import dates
from backers.model.changes import ChangeSet
from backers.model.counting import joined
from backers.model.map import Map
from backers.model.rows import Event, Ref
from backers.model.sentences import actor_label
from backers.model.visible import Visible
from backers.model.wording import mark, tr
from backers.ui.parts import quiet_button
from backers.ui.session import Session
from backers.ui.tables import RowsPanel
from backers.ui.tables.listing import Column, Listing, Words
from backers.work.lens import Lens
from backers.work.matching import event_texts, folded


class EventsPanel(RowsPanel):
    """Date, what happened, who took part. Selecting an event selects all that it touched; Delete removes the event.

    `add_wanted()`: the button for a new event was clicked.
    """

    add_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, LISTING, parent)
        self.add_button = quiet_button(
            tr("Add an event"), tr("What happened on a day, with what is selected taking part")
        )
        self.add_button.clicked.connect(self.add_wanted)
        self.layout().itemAt(0).layout().addWidget(self.add_button)  # type: ignore[union-attr]
        self.every.setToolTip(tr("Also list events of the background and those whose actors the filters hide"))

    def means(self, ref: Ref) -> Iterable[Ref]:
        return (ref, *self.session.map.events[ref.id].touches)


def _shown(map_: Map, visible: Visible, lens: Lens) -> list[Event]:
    seen = {row.id for row in visible.actors}
    return [
        event
        for event in map_.events.values()
        if (lens.background or event.tier != "extended") and (not event.actors or not seen.isdisjoint(event.actors))
    ]


def _touched(map_: Map, changes: ChangeSet) -> set[str]:
    """Events that were changed, or whose actors were."""
    named = (event for actor in changes.ids("actor") for event in map_.events_with(Ref("actor", actor)))
    return {*changes.ids("event"), *(event.id for event in named)}


def _actors(map_: Map, event: Event) -> str:
    return joined(actor_label(map_, one) for one in event.actors)


def _day(_map: Map, event: Event) -> int | None:
    span = dates.span(event.date)
    return None if span is None else span.first


LISTING = Listing(
    table="event",
    words=Words(
        mark("Events"),
        mark("Search events"),
        mark("Also list events that the filters hide; they are drawn faintly"),
        mark("Number of events"),
        mark("No events with “{text}”. Press Escape to see all again."),
        mark("The filters hide all events. Take a filter away, or tick “Show all rows”."),
        mark("No events in this map yet."),
    ),
    looked_in=mark("titles, dates, descriptions and names"),
    sort_by="date",
    columns=(
        Column("date", mark("Date"), mark("When it happened"), lambda _, row: dates.words(row.date), _day, 150),
        Column(
            "title", mark("What happened"), mark("The event in a few words"),
            lambda _, row: row.title, lambda _, row: folded(row.title), 420,
        ),
        Column(
            "actors", mark("Who"), mark("The actors it touches"),
            _actors, lambda map_, row: folded(_actors(map_, row)) or None, 320,
        ),
    ),
    shown=_shown,
    texts=event_texts,
    touched=_touched,
)  # fmt: skip
