"""Who says so, who denies it, and where sources disagree, for one relationship, actor or event."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backers.model import dates
from backers.model.rows import Contradiction, Ref, Source
from backers.model.wording import tr
from backers.ui.evidence.claim_form import ClaimForm
from backers.ui.evidence.contradiction_view import ContradictionView
from backers.ui.evidence.source_card import SourceCard
from backers.ui.evidence.statement_view import Doings, StatementView
from backers.ui.many import Many
from backers.ui.parts import clear, quiet_button
from backers.ui.relevance import concerns
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.work.bus import MapChanged
from backers.work.commands import Delete
from backers.work.evidence import Evidence, Statement, evidence_of


class EvidencePanel(QWidget):
    """The evidence of the row given to `show_row`; follows the map by itself. `rebuilt()`: after it did."""

    rebuilt = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._about: Ref | None = None
        self._shown: tuple[Evidence, list[Source | None]] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self.heading, self.headline = Wrapped(tr("Evidence"), strong=True), Wrapped()
        self.headline.setObjectName("evidence headline")
        self.add_button = quiet_button(tr("Add a source"), tr("Cite a source that supports or denies this"))
        self.add_button.clicked.connect(self.cite)
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.heading, 1)
        head.addWidget(self.add_button)
        column.addLayout(head)
        column.addWidget(self.headline)
        column.addLayout(self._list)
        session.map_changed.connect(self._on_changed)
        session.lens_changed.connect(self._on_lens)

    def show_row(self, about: Ref) -> None:
        """Shows the evidence of that row."""
        self._about = about
        self.heading.setText(tr("Evidence for its side") if about.table == "actor" else tr("Evidence"))
        self._refresh()

    def cite(self) -> ClaimForm | None:
        """Opens the form for a new claim about the row."""
        if self._about is None or self._session.workspace.read_only:
            return None
        return ClaimForm.open_new(self._session, self._about, self)

    def _refresh(self) -> None:
        map_ = self._session.map
        if self._about is None or map_.get(self._about) is None:
            clear(self._list)
            self.headline.setText("")
            return
        known_by = self._session.lens.known_by
        evidence = evidence_of(map_, self._about, known_by)
        held = [map_.sources.get(one) for row in evidence.contradictions for one in _holders(row)]
        if (evidence, held) == self._shown:
            return
        self._shown = (evidence, held)
        clear(self._list)
        later = len(map_.claims_about(self._about)) - sum(
            len(one.citations) for one in (*evidence.supports, *evidence.disputes)
        )
        hidden = tr("; {later} came out after {date}", later=later, date=dates.words(known_by)) if later else ""
        self.headline.setText(evidence.headline + hidden)
        self.add_button.setEnabled(not self._session.workspace.read_only)
        self._add(tr("Says so"), evidence.supports)
        self._add(tr("Denies it"), evidence.disputes)
        if evidence.contradictions:
            decide = None if self._session.workspace.read_only else self._decide
            self._list.addWidget(
                Many(
                    tr("Where sources disagree"),
                    evidence.contradictions,
                    lambda row: ContradictionView(map_, row, self._open_source, decide),
                    below=True,
                )
            )

    def _add(self, heading: str, statements: tuple[Statement, ...]) -> None:
        if statements:
            doings = Doings(self._open_source, self._edit, self._delete, not self._session.workspace.read_only)
            self._list.addWidget(Many(heading, statements, lambda one: StatementView(one, doings), below=True))

    def _open_source(self, source: str) -> SourceCard:
        return SourceCard.open_for(self._session, source, self)

    def _decide(self, row: Contradiction) -> None:
        from backers.ui.register.decide import DecideDialog

        dialog = DecideDialog(self._session, row, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _edit(self, claim: str) -> None:
        ClaimForm.open_edit(self._session, claim, self)

    def _delete(self, claim: str) -> None:
        self._session.do(Delete((Ref("claim", claim),)))

    def _on_lens(self) -> None:
        """Another known-by day hides or shows claims."""
        before = self._shown
        self._refresh()
        if self._shown is not before:
            self.rebuilt.emit()

    def _on_changed(self, event: MapChanged) -> None:
        before = self._shown
        if self._about is not None and concerns(self._session.map, event.changes, (self._about,)):
            self._refresh()
        if self._shown is not before:
            self.rebuilt.emit()


def _holders(row: Contradiction) -> list[str]:
    return [source for position in row.positions for source in position.sources]
