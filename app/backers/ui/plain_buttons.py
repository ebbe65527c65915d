"""The row of buttons under a dialog, in words alone: the platform's little pictures say nothing more."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QWidget


class PlainButtons(QDialogButtonBox):
    """`QDialogButtonBox` without pictures."""

    def __init__(self, buttons: QDialogButtonBox.StandardButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStandardButtons(buttons)
        for button in self.buttons():
            button.setIcon(QIcon())
