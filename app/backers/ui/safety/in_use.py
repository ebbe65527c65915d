"""The question when a map is open elsewhere: by whom and since when, and whether to read it or to take it over."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from backers.model.names import shown
from backers.model.wording import tr
from backers.store.document import InUse


class InUseBox(QMessageBox):
    """`choice` is "read", "over" or empty. A program that lives on this machine cannot be taken over from."""

    def __init__(self, used: InUse, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Open elsewhere"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(shown(str(used), 600))
        self.reading = self.addButton(tr("Open for reading only"), QMessageBox.ButtonRole.AcceptRole)
        self.taking = None
        if not used.alive:
            self.setInformativeText(
                tr("If that program has ended, the map can be opened anyway. A copy is made first.")
            )
            self.taking = self.addButton(tr("Open anyway"), QMessageBox.ButtonRole.DestructiveRole)
        self.setEscapeButton(self.addButton(QMessageBox.StandardButton.Cancel))
        self.setDefaultButton(self.reading)

    @property
    def choice(self) -> str:
        clicked = self.clickedButton()
        if clicked is None:
            return ""
        return "read" if clicked is self.reading else "over" if clicked is self.taking else ""
