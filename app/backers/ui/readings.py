"""What an ambiguous date may mean, as buttons in place: the reader chooses, the program never guesses."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from backers.model import dates, typed
from backers.model.wording import tr
from backers.ui.filters.flow import FlowLayout
from backers.ui.parts import clear, quiet_button

_GAP_PX = 4
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Readings(QWidget):
    """One button for each reading; hidden while there is nothing to ask. `chosen(str)`: the text with that reading.

    Tab goes from the field, `after` which they stand, into the buttons, left and right from one to the other, Enter
    chooses. Without a field they don't take the focus, for editors that close when they lose it: there `step` marks a
    reading and `take` chooses it.
    """

    chosen = Signal(str)
    changed = Signal()

    def __init__(self, after: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._question = "", ""
        self.after = after
        self._flow = FlowLayout(self, _GAP_PX)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.buttons: list[QPushButton] = []
        self.setAccessibleName(tr("Which date is meant"))
        self.hide()

    def ask(self, text: str, interval: bool = False) -> bool:
        """Offers the readings of the typed text, if it has several; whether it has."""
        question = typed.question(text, interval)
        asked = "" if question is None else str(question)
        if asked != self._question:
            self._question = asked
            clear(self._flow)
            self.buttons = [] if question is None else [self._button(question, one) for one in question.choices]
            self._walk()
            self.setVisible(question is not None)
            self.updateGeometry()
            self.changed.emit()
        self._text = text
        return question is not None

    def step(self, by: int) -> None:
        """Marks the next or the last reading."""
        at = next((at for at, one in enumerate(self.buttons) if one.isDown()), -1 if by > 0 else 0)
        for number, button in enumerate(self.buttons):
            button.setDown(number == (at + by) % len(self.buttons))

    def take(self) -> bool:
        """Chooses the marked reading; False where none is marked."""
        marked = next((one for one in self.buttons if one.isDown()), None)
        if marked is not None:
            marked.click()
        return marked is not None

    def sizeHint(self) -> QSize:
        """All buttons on one line, where there is room."""
        sizes = [button.sizeHint() for button in self.buttons]
        wide = sum(size.width() + _GAP_PX for size in sizes) - _GAP_PX
        return QSize(max(0, wide), max((size.height() for size in sizes), default=0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = next((at for at, one in enumerate(self.buttons) if one.hasFocus()), None)
        if held is not None and event.key() in _ENTER:
            self.buttons[held].click()
        elif held is not None and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            onward = (event.key() == Qt.Key.Key_Right) != self.isRightToLeft()
            self.buttons[(held + (1 if onward else -1)) % len(self.buttons)].setFocus()
        else:
            super().keyPressEvent(event)

    def _walk(self) -> None:
        if self.after is None:
            return
        before: QWidget = self.after
        for button in self.buttons:
            QWidget.setTabOrder(before, button)
            before = button

    def _button(self, question: typed.Ambiguous, choice: str) -> QPushButton:
        said = dates.words(choice)
        button = quiet_button(said, tr("{text} means {date}", text=question.text, date=said))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus if self.after is None else Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.chosen.emit(typed.settled(self._text, question, choice)))
        self._flow.addWidget(button)
        button.show()
        return button
