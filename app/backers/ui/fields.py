"""Form fields: one value each, with its name before it and, when it is wrong, a sentence under it.

A field commits on Enter, on leaving it or on a choice, and Esc puts back what was there. Setting its value from the
program never commits, and never takes away what somebody is typing.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from backers.model import dates, typed
from backers.model.errors import Refused
from backers.model.wording import tr
from backers.ui.readings import Readings
from backers.ui.texts import LABEL_WIDTH, Wrapped, as_tip

SEVERAL = "<several values>"

_TALLEST = 160

Check = Callable[[Any], Any]


class Field(QWidget):
    """The ground of all fields. `committed(value)`: the user wants this value, and the check had nothing against it.

    `judged()`: the sentence under it came or went.
    """

    committed = Signal(object)
    judged = Signal()

    def __init__(
        self, label: str, editor: QWidget, tip: str, check: Check | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.value: Any = None
        self.several = False
        self._check, self._tip = check, tip
        self._problem = Wrapped(tone="danger")
        self._problem.setObjectName("problem")
        self._problem.hide()
        name = QLabel(label)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        name.setFixedWidth(LABEL_WIDTH)
        name.setBuddy(editor)
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(tip)
        editor.setToolTip(as_tip(tip))
        name.setToolTip(as_tip(tip))
        self.setFocusProxy(editor)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(2)
        self.grid.addWidget(name, 0, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(editor, 0, 1)
        self.grid.addWidget(self._problem, 1, 1)
        self.grid.setColumnStretch(1, 1)
        name.setContentsMargins(0, 4, 0, 0)

    def show_value(self, value: Any, several: bool = False) -> None:
        """What the map holds now. Text that is being typed, or that was refused, stays."""
        self.value, self.several = value, several
        if not self.touched():
            self._clear_problem()
            self.write(value, several)

    def _clear_problem(self) -> None:
        was_shown = not self._problem.isHidden()
        self._problem.hide()
        self.editor.setAccessibleDescription(self._tip)
        if was_shown:
            self.judged.emit()

    def commit(self) -> None:
        """Hands out what the user wrote or chose, if that differs from what is there and passes the check."""
        if not self.touched():
            return
        try:
            value = self.read() if self._check is None else self._check(self.read())
        except Refused as refusal:
            self.refuse(str(refusal))
            return
        self.set_touched(False)
        self._clear_problem()
        if value != self.value or self.several:
            self.committed.emit(value)
        else:
            self.write(self.value, self.several)

    def restore(self) -> bool:
        """Puts back what was there; False if nothing was changed."""
        changed = self.touched() or not self._problem.isHidden()
        self.set_touched(False)
        self._clear_problem()
        self.write(self.value, self.several)
        return changed

    def refuse(self, sentence: str) -> None:
        """Shows why the value cannot be, and keeps the text."""
        self.set_touched(True)
        self._problem.setText(sentence)
        self._problem.show()
        self.editor.setAccessibleDescription(sentence)
        self.judged.emit()

    @property
    def problem(self) -> str:
        return "" if self._problem.isHidden() else self._problem.text()

    def read(self) -> Any:
        """What the editor holds."""
        raise NotImplementedError

    def write(self, value: Any, several: bool) -> None:
        """Puts a value into the editor, without a word to anybody."""
        raise NotImplementedError

    def touched(self) -> bool:
        """Whether the user changed it since it was written or committed."""
        raise NotImplementedError

    def set_touched(self, touched: bool) -> None:
        raise NotImplementedError


class LineField(Field):
    """One line of text."""

    def __init__(self, label: str, tip: str, check: Check | None = None, parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
        super().__init__(label, self.line, tip, check, parent)
        self.line.setMinimumWidth(60)
        self.line.editingFinished.connect(self.commit)
        self.line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() == Qt.Key.Key_Escape and self.restore()
        return False

    def read(self) -> str:
        return self.line.text()

    def write(self, value: Any, several: bool) -> None:
        text = "" if several else str(value)
        self.line.setPlaceholderText(SEVERAL if several else "")
        if self.line.text() != text:
            self.line.setText(text)
            self.line.setCursorPosition(0)

    def touched(self) -> bool:
        return self.line.isModified()

    def set_touched(self, touched: bool) -> None:
        self.line.setModified(touched)


class DateField(LineField):
    """A date in EDTF text, with the date in words beside it as it is typed."""

    def __init__(self, label: str, tip: str, check: Check | None = None, parent: QWidget | None = None) -> None:
        super().__init__(label, tip, check, parent)
        self.words = Wrapped(tone="muted")
        self.words.setObjectName("words")
        self.line.setFixedWidth(96)
        self.grid.addWidget(self.words, 0, 2, Qt.AlignmentFlag.AlignVCenter)
        self.grid.removeWidget(self._problem)
        self.grid.addWidget(self._problem, 2, 1, 1, 2)
        self.grid.setColumnStretch(1, 0)
        self.grid.setColumnStretch(2, 1)
        self.readings = Readings(self.line)
        # Above the sentence, which comes when the line is left: a button must not move away under the pointer.
        self.grid.addWidget(self.readings, 1, 1, 1, 2)
        self.readings.chosen.connect(self._take)
        self.readings.changed.connect(self.judged)
        self.line.textChanged.connect(self._say)
        self._say("")

    def write(self, value: Any, several: bool) -> None:
        super().write(value, several)
        self._say(self.line.text())

    def _take(self, text: str) -> None:
        """One of the readings was chosen: as if it had been typed."""
        self.line.setText(text)
        self.set_touched(True)
        self.line.setFocus()
        self.commit()

    def _say(self, text: str) -> None:
        text = text.strip()
        self.readings.ask(text)
        if self.several and not text:
            self.words.setText("")
            return
        try:
            read = typed.read(text)
        except typed.Ambiguous:
            self.words.setText(tr("Which one?"))
        except Refused:
            self.words.setText("…")
        else:
            known = {dates.UNKNOWN: tr("not known"), dates.OPEN: "open"}
            self.words.setText(known.get(read) or dates.words(read))


class TextField(Field):
    """Several lines of text, as high as they need. Enter makes a new line; Ctrl+Enter or leaving commits."""

    def __init__(self, label: str, tip: str, check: Check | None = None, parent: QWidget | None = None) -> None:
        self.text = _GrowingText()
        super().__init__(label, self.text, tip, check, parent)
        self.text.left.connect(self.commit)
        self.text.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            return self.restore()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
            return True
        return False

    def read(self) -> str:
        return self.text.toPlainText()

    def write(self, value: Any, several: bool) -> None:
        text = "" if several else str(value)
        self.text.setPlaceholderText(SEVERAL if several else "")
        if self.text.toPlainText() != text:
            self.text.setPlainText(text)

    def touched(self) -> bool:
        return self.text.document().isModified()

    def set_touched(self, touched: bool) -> None:
        self.text.document().setModified(touched)


class _GrowingText(QPlainTextEdit):
    """A text box of two lines that grows with its text up to a limit. `left()`: the focus went elsewhere."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(120, min(_TALLEST, self._wanted()))

    def _wanted(self) -> int:
        line = self.fontMetrics().lineSpacing()
        lines = max(2, round(self.document().size().height()))
        return lines * line + 2 * (self.frameWidth() + round(self.document().documentMargin()))

    def _fit(self) -> None:
        wanted = self._wanted()
        policies = Qt.ScrollBarPolicy
        # A bar that comes and goes takes width from the text, which then wants another height.
        self.setVerticalScrollBarPolicy(
            policies.ScrollBarAsNeeded if wanted > _TALLEST else policies.ScrollBarAlwaysOff
        )
        self.setFixedHeight(min(_TALLEST, wanted))
