"""One relationship: its sentence, how sure the map is of it, and who says so or denies it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from backers.model import dates, kinds
from backers.model.counting import capital, joined, listed
from backers.model.names import marked, shown
from backers.model.rows import Ref, Relationship
from backers.model.sentences import actor_label, is_several, relationship_sentence
from backers.model.several import phrase
from backers.model.wording import mark, say, tr
from backers.ui.inspector.page import Page
from backers.ui.parts import Facts, Flow, quiet_button
from backers.ui.session import Session
from backers.ui.texts import Link, Wrapped
from backers.work.commands import Reverse
from backers.work.derived import RULE, derive
from backers.work.standing import STANDINGS, standing_of
from backers.work.timeline.known import is_known

_NAMED = 8
_SIGNS = {1: mark("Support"), 0: mark("Neutral"), -1: mark("Hostility")}


class RelationshipPage(Page):
    """The page of a relationship."""

    def __init__(self, session: Session, ref: Ref, parent: QWidget | None = None) -> None:
        super().__init__(session, ref, parent)
        self.turn = quiet_button(tr("Turn around"), tr("Swaps who acts and whom it is done to"))
        self.turn.setEnabled(not session.workspace.read_only)
        self.turn.clicked.connect(lambda: session.do(Reverse((ref.id,))))
        self.fold.inside.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignLeading)

    def build_head(self) -> None:
        row = self.session.map.relationships.get(self.ref.id)
        if row is None:
            return
        self.head.addWidget(self._headline(row))
        self.head.addWidget(self._facts(row))
        if row.derived:
            self.head.addWidget(Wrapped(tr("How confidence is derived. {rule}", rule=RULE), tone="muted"))

    def head_shows(self) -> object:
        row = self.session.map.relationships.get(self.ref.id)
        if row is None:
            return None
        ends = [self.session.map.actors.get(end) for end in (row.subject, row.object)]
        return row, ends, self._deniers(row), self._confidence(row), standing_of(self.session.map, self.ref)

    def build_around(self) -> None:
        self.add_events()
        self.add_notes()

    def _headline(self, row: Relationship) -> QWidget:
        """The sentence; both names lead to their actors."""
        headline = QWidget()
        headline.setAccessibleName(marked(relationship_sentence(self.session.map, row)))
        flow = Flow(headline)
        flow.addWidget(self._name(row.subject))
        for word in shown(phrase(row.kind, several=is_several(self.session.map, row.subject))).split():
            flow.addWidget(Wrapped(word, headline=True))
        flow.addWidget(self._name(row.object))
        return headline

    def _name(self, actor: str) -> Link:
        row = self.session.map.actors.get(actor)
        ref = Ref("actor", actor)
        return Link(
            shown(actor_label(self.session.map, actor)),
            lambda: self.session.select(frozenset({ref})),
            tone="link",
            tip=tr("{name}: click to select", name=shown(row.name)) if row is not None else "",
            headline=True,
        )

    def _facts(self, row: Relationship) -> QWidget:
        facts = Facts()
        facts.add(tr("When"), dates.interval_words(row.start, row.end) or tr("dates not known"))
        facts.add(tr("Confidence"), self._confidence(row))
        facts.add(tr("Rests on"), STANDINGS[standing_of(self.session.map, self.ref)].label)
        group = kinds.GROUPS.get(row.group)
        facts.add(
            tr("Counts as"),
            say(_SIGNS[row.signed]) if row.sign is None else tr("{sign}, set by hand", sign=say(_SIGNS[row.signed])),
        )
        facts.add(tr("Group"), "" if group is None or group.label == say(_SIGNS[row.signed]) else group.label)
        facts.add(tr("Direction"), "" if row.points else tr("Both ways"))
        facts.add(tr("Disputed"), self._deniers(row))
        facts.add(tr("Remark"), shown(row.note, 2000))
        for name, value in row.attributes:
            facts.add(shown(name, 40), shown(value, 400))
        facts.add(tr("Shown on"), tr("Background only") if row.tier == "extended" else "")
        return facts

    def _confidence(self, row: Relationship) -> str:
        """Where it is derived, why."""
        said = capital(kinds.confidence(row.confidence))
        if not row.derived:
            return said
        return tr("{confidence}, derived. {why}", confidence=said, why=derive(self.session.map, row.id).why)

    def _deniers(self, row: Relationship) -> str:
        known_by, map_ = self.session.lens.known_by, self.session.map
        until = dates.parse(known_by).last if known_by else dates.FAR
        ever = [claim for claim in map_.claims_about(self.ref) if claim.stance == "disputes"]
        denials = [claim for claim in ever if is_known(map_, claim, until)]
        if ever and not denials:
            return ""  # nobody had denied it yet
        sources = [self.session.map.sources[one.source] for one in denials if one.source in self.session.map.sources]
        names = list(dict.fromkeys(shown(one.publisher or one.title) for one in sources))
        if names:
            more = max(0, len(names) - _NAMED)
            return tr("Yes, denied in: {names}", names=listed(names[:_NAMED], more) if more else joined(names))
        return tr("Yes") if denials else tr("Yes, and nobody is cited for the denial") if row.disputed else ""
