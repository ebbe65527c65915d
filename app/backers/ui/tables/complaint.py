"""A sentence right below a field that says what is wrong with it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from backers.model.wording import tr

_WIDTH = 320


class Complaint(QLabel):
    """A small slip of paper inside a view, in the warning colour; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setWordWrap(True)
        self.setContentsMargins(8, 5, 8, 5)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setForegroundRole(QPalette.ColorRole.BrightText)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("What is wrong"))
        self.hide()

    def say(self, sentence: str, below: QPoint, above: int) -> None:
        """Shows the sentence from that corner down or, where there is no room, so that it ends at `above`."""
        self.setText(sentence)
        self.setVisible(bool(sentence))
        room = self._room.rect()
        width = min(_WIDTH, room.width())
        self.resize(width, self.heightForWidth(width))
        top = below.y() if below.y() + self.height() <= room.height() else above - self.height()
        start = max(0, min(below.x(), room.width() - width))
        self.move(start, max(0, top))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.BrightText))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
