"""One actor: what it is and on which side, who backs it and whom it fights, and who says so."""

from PySide6.QtWidgets import QWidget

from backers.model import dates
from backers.model.counting import joined
from backers.model.names import isolated, shown
from backers.model.rows import Actor
from backers.model.sentences import dated_sentence
from backers.model.wording import tr
from backers.ui.countries import country_words
from backers.ui.inspector.page import Page
from backers.ui.many import Many
from backers.ui.marks import ActorMark, RelationshipLink
from backers.ui.parts import Facts
from backers.ui.texts import Wrapped, shown_lines
from backers.work.circle import circle


class ActorPage(Page):
    """The page of an actor."""

    def build_head(self) -> None:
        actor = self.session.map.actors.get(self.ref.id)
        if actor is None:
            return
        self.head.addWidget(Wrapped(shown(actor.called), headline=True))
        self.head.addWidget(ActorMark(actor))
        others = [shown(name) for name in actor.also_called]
        if others:
            names = Wrapped(" · ".join(isolated(name) for name in others), tone="muted")
            names.setAccessibleName(tr("Other names: {names}", names=joined(others)))
            self.head.addWidget(names)
        if actor.description:
            self.head.addWidget(Wrapped(shown_lines(actor.description)))
        self.head.addWidget(self._facts(actor))

    def build_before(self) -> None:
        for ring in circle(self.session.map, self.ref.id):
            self.before.addWidget(
                Many(ring.heading, ring.relationships, lambda row: RelationshipLink(self.session, row))
            )

    def before_shows(self) -> object:
        map_ = self.session.map
        return [
            (ring.heading, [(row, dated_sentence(map_, row)) for row in ring.relationships])
            for ring in circle(map_, self.ref.id)
        ]

    def build_around(self) -> None:
        self.add_events()
        self.add_notes()

    def _facts(self, actor: Actor) -> QWidget:
        facts = Facts()
        facts.add(tr("Why this side"), shown(actor.side_basis, 2000))
        facts.add(tr("Dates"), dates.interval_words(actor.start, actor.end))
        country = country_words(self.session.map, actor.country)
        facts.add(tr("Country"), shown(country) if country != actor.label else "")
        for name, value in actor.attributes:
            facts.add(shown(name, 40), shown(value, 400))
        facts.add(tr("Shown on"), tr("Background only") if actor.tier == "extended" else "")
        return facts
