"""One event: what happened and when, whom it touched, and who says so."""

from backers.model import dates
from backers.model.names import shown
from backers.model.rows import Actor, Event, Ref, Relationship
from backers.model.sentences import dated_sentence
from backers.model.wording import tr
from backers.ui.inspector.page import Page
from backers.ui.many import Many
from backers.ui.marks import ActorLink, RelationshipLink
from backers.ui.parts import Facts
from backers.ui.texts import Wrapped, shown_lines
from backers.work.timeline.happenings import doubts


class EventPage(Page):
    """The page of an event."""

    def build_head(self) -> None:
        event = self.session.map.events.get(self.ref.id)
        if event is None:
            return
        self.head.addWidget(Wrapped(shown(event.title), headline=True))
        self.head.addWidget(Wrapped(dates.words(event.date) if event.date else tr("date not known"), tone="muted"))
        if event.description:
            self.head.addWidget(Wrapped(shown_lines(event.description)))
        facts = Facts()
        facts.add(tr("Remark"), shown(event.note, 2000))
        facts.add(tr("Shown on"), tr("Background only") if event.tier == "extended" else "")
        self.head.addWidget(facts)

    def around_shows(self) -> object:
        map_, event = self.session.map, self.session.map.events.get(self.ref.id)
        if event is None:
            return None
        return self._actors(event), [(row, dated_sentence(map_, row)) for row in self._rows(event.touches)], event

    def build_around(self) -> None:
        event = self.session.map.events.get(self.ref.id)
        if event is None:
            return
        for sentence in doubts(self.session.map, event):
            self.around.addWidget(Wrapped(sentence, tone="danger"))
        if actors := self._actors(event):
            self.around.addWidget(Many(tr("Who took part"), actors, lambda row: ActorLink(self.session, row)))
        done = {*event.starts, *event.ends}
        self._list(tr("What it started"), event.starts)
        self._list(tr("What it ended"), event.ends)
        self._list(tr("What it bears on"), tuple(one for one in event.relationships if one not in done))

    def _list(self, heading: str, ids: tuple[str, ...]) -> None:
        rows = self._rows(tuple(Ref("relationship", one) for one in ids))
        if rows:
            self.around.addWidget(Many(heading, rows, lambda row: RelationshipLink(self.session, row)))

    def _actors(self, event: Event) -> list[Actor]:
        return [self.session.map.actors[one] for one in event.actors if one in self.session.map.actors]

    def _rows(self, refs: tuple[Ref, ...]) -> list[Relationship]:
        found = self.session.map.relationships
        return [found[ref.id] for ref in refs if ref.table == "relationship" and ref.id in found]
