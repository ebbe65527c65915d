"""Asks a curator which position holds, and why. The reason is kept with the decision."""

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from backers.model.names import shown
from backers.model.rows import Contradiction
from backers.model.wording import tr
from backers.ui.attempt import attempt
from backers.ui.parts import labelled
from backers.ui.plain_buttons import PlainButtons
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.work.commands import Decide


class DecideDialog(QDialog):
    """One of the positions, or own words. Stays open, with the sentence shown, while the map refuses."""

    def __init__(self, session: Session, row: Contradiction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._row = session, row
        self.setWindowTitle(tr("Decide"))
        self.choices = QButtonGroup(self)
        self.words, self.reason = _text(tr("What the map takes as true")), _text(tr("Why"))
        self.problem = Wrapped(tone="danger")
        self.problem.hide()
        buttons = PlainButtons(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(Wrapped(shown(row.topic, 300), headline=True))
        for number, position in enumerate(row.positions):
            button = QRadioButton(shown(position.text, 110).replace("&", "&&"))
            button.setToolTip(shown(position.text, 600))
            self.choices.addButton(button, number)
            column.addWidget(button)
        column.addWidget(labelled(tr("It holds that"), self.words))
        column.addWidget(labelled(tr("Because"), self.reason))
        column.addWidget(self.problem)
        column.addWidget(buttons)
        self.setMinimumWidth(480)
        self.words.setPlainText(row.decision)
        self.reason.setPlainText(row.reason)
        self.choices.idClicked.connect(self._take)

    def accept(self) -> None:
        words, author = self.words.toPlainText(), self._session.workspace.author
        sentence = "" if words.strip() else tr("Choose a position, or say in your own words what holds.")
        sentence = sentence or attempt(self._session, Decide(self._row.id, words, self.reason.toPlainText(), author))
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if not sentence:
            super().accept()

    def _take(self, number: int) -> None:
        self.words.setPlainText(self._row.positions[number].text)
        self.reason.setFocus()


def _text(name: str) -> QPlainTextEdit:
    edit = QPlainTextEdit()
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(58)
    edit.setAccessibleName(name)
    return edit
