"""One event: what happened and when, whom it touched, and who says so."""

from backers.model import dates
from backers.model.names import shown
from backers.model.rows import Actor, Relationship
from backers.model.sentences import dated_sentence
from backers.ui.inspector.page import Page
from backers.ui.many import Many
from backers.ui.marks import ActorLink, RelationshipLink
from backers.ui.parts import Facts
from backers.ui.texts import Wrapped, shown_lines


class EventPage(Page):
    """The page of an event."""

    def build_head(self) -> None:
        event = self.session.map.events.get(self.ref.id)
        if event is None:
            return
        self.head.addWidget(Wrapped(shown(event.title), headline=True))
        self.head.addWidget(Wrapped(dates.words(event.date) if event.date else "date not known", tone="muted"))
        if event.description:
            self.head.addWidget(Wrapped(shown_lines(event.description)))
        facts = Facts()
        facts.add("Remark", shown(event.note, 2000))
        facts.add("Shown on", "Background only" if event.tier == "extended" else "")
        self.head.addWidget(facts)

    def around_shows(self) -> object:
        actors, ties = self._touched()
        return actors, [(row, dated_sentence(self.session.map, row)) for row in ties]

    def build_around(self) -> None:
        actors, ties = self._touched()
        if actors:
            self.around.addWidget(Many("Who took part", actors, lambda row: ActorLink(self.session, row)))
        if ties:
            self.around.addWidget(Many("What it bears on", ties, lambda row: RelationshipLink(self.session, row)))

    def _touched(self) -> tuple[list[Actor], list[Relationship]]:
        event, map_ = self.session.map.events.get(self.ref.id), self.session.map
        if event is None:
            return [], []
        actors = [map_.actors[one] for one in event.actors if one in map_.actors]
        return actors, [map_.relationships[one] for one in event.relationships if one in map_.relationships]
