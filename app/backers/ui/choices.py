"""Form fields for choosing: one of a few values, or one of many by typing a part of its label."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from backers.model.names import marked
from backers.model.wording import tr
from backers.ui.fields import SEVERAL, Check, Field


class ChoiceField(Field):
    """One of a few values, shown by their labels. A value that is not among them is shown as it is."""

    def __init__(
        self,
        label: str,
        tip: str,
        choices: Sequence[tuple[Any, str]],
        check: Check | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.box = StillBox()
        super().__init__(label, self.box, tip, check, parent)
        self._touched = False
        for value, said in choices:
            self.box.addItem(said, value)
        self.box.activated.connect(self._on_chosen)

    def read(self) -> Any:
        return self.value if self.box.currentText() == SEVERAL else self.box.currentData()

    def write(self, value: Any, several: bool) -> None:
        with QSignalBlocker(self.box):
            at = self.box.findText(SEVERAL)
            if several and at < 0:
                self.box.insertItem(0, SEVERAL)
                at = 0
            elif not several:
                if at >= 0:
                    self.box.removeItem(at)
                at = next((place for place in range(self.box.count()) if self.box.itemData(place) == value), -1)
                if at < 0:
                    self.box.addItem(marked(str(value)), value)
                    at = self.box.count() - 1
            self.box.setCurrentIndex(at)

    def touched(self) -> bool:
        return self._touched

    def set_touched(self, touched: bool) -> None:
        self._touched = touched

    def _on_chosen(self) -> None:
        self._touched = self.box.currentText() != SEVERAL
        self.commit()
        if self.problem:
            self._touched = False  # a choice that was refused is no text to keep
            self.write(self.value, self.several)


class SearchedField(ChoiceField):
    """One of many values: typing any part of a label narrows the list. Labels of a heading (data None) can't be had."""

    def __init__(
        self,
        label: str,
        tip: str,
        choices: Sequence[tuple[Any, str]],
        check: Check | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, tip, choices, check, parent)
        self.line = QLineEdit()
        self.box.setLineEdit(self.line)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter([said for value, said in choices if value is not None], self.box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.box.setCompleter(completer)
        completer.activated.connect(self._on_completed)
        self.line.setAccessibleName(label)
        self.line.editingFinished.connect(self._on_left)
        self.line.installEventFilter(self)
        for place in range(self.box.count()):
            if self.box.itemData(place) is None:
                item = self.box.model().item(place)  # type: ignore[attr-defined]
                item.setEnabled(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return (
                event.key() == Qt.Key.Key_Escape and (self.line.isModified() or bool(self.problem)) and (self.restore())
            )
        return False

    def write(self, value: Any, several: bool) -> None:
        super().write(value, several)
        self.line.setText(self.box.itemText(self.box.currentIndex()))
        self.line.setCursorPosition(0)

    def touched(self) -> bool:
        return self._touched or self.line.isModified()

    def _on_completed(self, said: str) -> None:
        self.box.setCurrentIndex(self.box.findText(said))
        self._on_chosen()

    def _on_left(self) -> None:
        if not self.line.isModified():
            return
        at = self.box.findText(self.line.text().strip(), Qt.MatchFlag.MatchFixedString)
        if at >= 0 and self.box.itemData(at) is not None:
            self._on_completed(self.box.itemText(at))
        else:
            self.refuse(tr("Choose one from the list."))


class StillBox(QComboBox):
    """A list of choices that the wheel scrolls past: nobody changes a value by scrolling the panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
