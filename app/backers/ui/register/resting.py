"""A source is to be deleted while claims rest on it: lists them, and moves them to another source first."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from backers.model.wording import tr, tr_n
from backers.ui.attempt import attempt
from backers.ui.evidence.source_parts import claim_link
from backers.ui.evidence.source_search import SourceSearch
from backers.ui.many import Many
from backers.ui.parts import labelled
from backers.ui.plain_buttons import PlainButtons
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.work.commands import DeleteSource
from backers.work.evidence import source_words


class RestingDialog(QDialog):
    """Nothing is deleted until another source is chosen."""

    def __init__(self, session: Session, source: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._source = session, source
        self.setWindowTitle(tr("Delete a source"))
        claims = session.map.claims_from(source)
        rests = tr_n("{n} claim rests on it", "{n} claims rest on it", len(claims))
        self.search = SourceSearch(session)
        self.problem = Wrapped(tone="danger")
        self.problem.hide()
        self._buttons = PlainButtons(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Move them and delete"))
        self.ok.setEnabled(False)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        listed = QVBoxLayout(inside)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.addWidget(Many(tr("What rests on it"), claims, lambda claim: claim_link(session, claim)))
        listed.addStretch(1)
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(Wrapped(source_words(session.map.sources.get(source)), headline=True))
        column.addWidget(Wrapped(tr("{rests}. It can go once they rest on another source.", rests=rests), tone="muted"))
        column.addWidget(area, 1)
        column.addWidget(labelled(tr("Move them to"), self.search))
        column.addWidget(self.problem)
        column.addWidget(self._buttons)
        self.resize(480, 420)
        self.search.chosen.connect(lambda chosen: self.ok.setEnabled(bool(chosen)))
        self.search.setFocus()

    def accept(self) -> None:
        sentence = attempt(self._session, DeleteSource(self._source, self.search.source))
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if not sentence:
            super().accept()
