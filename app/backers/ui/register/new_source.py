"""Asks for a source that is not on the map yet."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from backers.model.names import new_id
from backers.model.wording import tr
from backers.ui.attempt import attempt
from backers.ui.evidence.new_source import NewSource
from backers.ui.plain_buttons import PlainButtons
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.work.commands import AddSource


class NewSourceDialog(QDialog):
    """Stays open, with the reason shown, while the map refuses. `id` is that of the new source."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.id = new_id()
        self.setWindowTitle(tr("Add a source"))
        self.form = NewSource()
        self.problem = Wrapped(tone="danger")
        self.problem.hide()
        buttons = PlainButtons(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for widget in (self.form, self.problem, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(440)
        self.form.start("")

    def accept(self) -> None:
        sentence = attempt(self._session, AddSource(self.form.values(), self.id))
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if not sentence:
            super().accept()
