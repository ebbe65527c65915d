"""Asks why a finding may stay as it is. The reason goes into the file."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from backers.model.names import shown
from backers.model.wording import tr
from backers.ui.attempt import attempt
from backers.ui.parts import labelled
from backers.ui.plain_buttons import PlainButtons
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.work.audit import Finding
from backers.work.commands import MuteRule


class MuteDialog(QDialog):
    """Stays open, with the sentence shown, while the map refuses."""

    def __init__(self, session: Session, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._finding = session, finding
        self.setWindowTitle(tr("Mute"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Why it may stay"))
        self.reason.setPlaceholderText(tr("Why it may stay as it is"))
        self.problem = Wrapped(tone="danger")
        self.problem.hide()
        buttons = PlainButtons(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Mute"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(Wrapped(shown(finding.sentence, 400), strong=True))
        column.addWidget(Wrapped(tr("It will not be listed again; the reason stays in the file."), tone="muted"))
        column.addWidget(labelled(tr("Because"), self.reason))
        column.addWidget(self.problem)
        column.addWidget(buttons)
        self.setMinimumWidth(460)

    def accept(self) -> None:
        author = self._session.workspace.author
        mute = MuteRule(self._finding.rule, self._finding.about, self.reason.text(), author)
        sentence = attempt(self._session, mute)
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if not sentence:
            super().accept()
