"""The active filters as chips above the map, so that nobody wonders why something is not there.

An answer that colours or sizes the map stands first, so that nobody takes it for how the map always looks.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from backers.model.names import shown
from backers.model.wording import tr
from backers.ui.filters.chip import ChipButton
from backers.ui.filters.flow import FlowLayout
from backers.ui.session import Session
from backers.work.lens import Chip, chips, without

_ANSWER = "answer"


class ChipsBar(QWidget):
    """Shown while a filter is on. Delete removes the chip that has the focus, arrows go from one to the next."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setAccessibleName(tr("Active filters"))
        self._shown: list[Chip] = []
        self._buttons: list[ChipButton] = []
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(8, 6, 8, 6)
        self.clear_all = QPushButton(tr("Clear all"), self)
        self.clear_all.setToolTip(tr("Take away every filter, the day included"))
        self.clear_all.clicked.connect(self._clear)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        session.lens_changed.connect(self._follow)
        session.emphasis_changed.connect(self._follow)
        session.map_changed.connect(self._follow)
        session.workspace_changed.connect(self._follow)
        self._follow()

    def buttons(self) -> list[ChipButton]:
        """The chips that stand there now."""
        return list(self._buttons)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 1)
        return QSize(width, self._flow.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._flow.heightForWidth(max(self.width(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = next((at for at, button in enumerate(self._buttons) if button.hasFocus()), None)
        if held is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._buttons[held].click()
        elif held is not None and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            onward = (event.key() == Qt.Key.Key_Right) != self.isRightToLeft()
            self._buttons[(held + (1 if onward else -1)) % len(self._buttons)].setFocus()
        else:
            super().keyPressEvent(event)

    def _follow(self, _event: object = None) -> None:
        wanted = [*self._of_answer(), *chips(self.session.lens, self.session.map)]
        if _meant(wanted) == _meant(self._shown):
            self._reword(wanted)
        elif wanted != self._shown:
            held = next((at for at, button in enumerate(self._buttons) if button.hasFocus()), None)
            self._rebuild(wanted)
            if held is not None and self._buttons:
                self._buttons[min(held, len(self._buttons) - 1)].setFocus()
        self.setVisible(bool(wanted))

    def _of_answer(self) -> list[Chip]:
        emphasis = self.session.emphasis
        if emphasis is None:
            return []
        return [Chip(_ANSWER, "", tr("answer: {question}", question=emphasis.question or emphasis.title))]

    def _clear(self) -> None:
        self.session.emphasise(None)
        self.session.set_lens(self.session.lens.unfiltered)

    def _reword(self, wanted: list[Chip]) -> None:
        """The same filters with other words, as when the day moves."""
        for button, chip, before in zip(self._buttons, wanted, self._shown, strict=True):
            if chip != before:
                button.say(chip.label)
            if chip.field == _ANSWER:
                self._explain(button)
        self._shown = wanted

    def _rebuild(self, wanted: list[Chip]) -> None:
        while self._flow.count():
            self._flow.takeAt(0)
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._shown = wanted
        self._buttons = [self._button(chip) for chip in wanted]
        for widget in (*self._buttons, self.clear_all):
            self._flow.addWidget(widget)
            widget.show()
        before: QWidget = self
        for widget in (*self._buttons, self.clear_all):
            QWidget.setTabOrder(before, widget)
            before = widget
        self.updateGeometry()
        self._flow.setGeometry(self.rect())  # a second change before the next picture would find the old places

    def _button(self, chip: Chip) -> ChipButton:
        button = ChipButton(chip.label, self)
        if chip.field == _ANSWER:
            button.clicked.connect(lambda: self.session.emphasise(None))
            self._explain(button)
        else:
            button.clicked.connect(lambda: self.session.set_lens(without(self.session.lens, chip)))
        return button

    def _explain(self, button: ChipButton) -> None:
        """The chip of an answer is no filter, and says the whole answer when pointed at."""
        said = "" if self.session.emphasis is None else shown(self.session.emphasis.answer, 400)
        button.setAccessibleName(tr("Take the answer off the map: {answer}", answer=said))
        from backers.ui.texts import as_tip

        button.setToolTip(as_tip(tr("{answer}\nPress to see the map as before.", answer=said).strip()))


def _meant(wanted: list[Chip]) -> list[tuple[str, str]]:
    """Which filters those are, whatever their words."""
    return [(chip.field, chip.value) for chip in wanted]
