"""The list of an actor's other names: each with its language, added, changed and taken away in place."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from backers.model.rows import Alias
from backers.model.wording import tr
from backers.ui.fields import Check, Field
from backers.ui.parts import clear, quiet_button


class AliasesField(Field):
    """Other names. The value is a tuple of Alias; a name left empty goes."""

    def __init__(self, check: Check | None = None, parent: QWidget | None = None) -> None:
        self._rows: list[_AliasRow] = []
        self._dropped = False
        editor = QWidget()
        column = QVBoxLayout(editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        column.addLayout(self._list)
        self.add_button = quiet_button(
            tr("Add a name"), tr("Another name, spelling or script, by which it can be found")
        )
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        super().__init__(
            tr("Other names"), editor, tr("Names by which it can be found, with their language"), check, parent
        )
        self.grid.removeWidget(editor)  # names need the whole width
        self.grid.removeWidget(self._problem)
        self.grid.addWidget(editor, 1, 0, 1, 2)
        self.grid.addWidget(self._problem, 2, 0, 1, 2)
        self.add_button.clicked.connect(self._add_empty)

    def read(self) -> tuple[Alias, ...]:
        return tuple(row.alias for row in self._rows)

    def write(self, value: Any, several: bool) -> None:
        wanted = tuple(value)
        if self.read() == wanted:
            return
        clear(self._list)
        self._rows = []
        for alias in wanted:
            self._append(alias)

    def touched(self) -> bool:
        return self._dropped or any(row.touched() for row in self._rows)

    def set_touched(self, touched: bool) -> None:
        self._dropped = touched
        for row in self._rows:
            row.set_touched(touched)

    def _append(self, alias: Alias) -> "_AliasRow":
        row = _AliasRow(alias)
        row.finished.connect(self.commit)
        row.gone.connect(lambda: self._drop(row))
        row.restored.connect(self.restore)
        self._rows.append(row)
        self._list.addWidget(row)
        return row

    def _add_empty(self) -> None:
        row = self._rows[-1] if self._rows and not self._rows[-1].alias.text else self._append(Alias(""))
        row.name.setFocus()

    def _drop(self, row: "_AliasRow") -> None:
        if row not in self._rows:
            return
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self._dropped = True
        self.add_button.setFocus()
        self.commit()


class _AliasRow(QWidget):
    """One name. `finished()` it was left or Enter pressed; `gone()` take it away; `restored()` Esc was pressed."""

    finished, gone, restored = Signal(), Signal(), Signal()

    def __init__(self, alias: Alias, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.language = QLineEdit(alias.text), QLineEdit(alias.language)
        self.name.setAccessibleName(tr("Other name"))
        self.name.setPlaceholderText(tr("Name"))
        self.name.setMinimumWidth(60)
        self.name.setCursorPosition(0)
        self.language.setAccessibleName(tr("Language of that name"))
        self.language.setPlaceholderText(tr("en"))
        self.language.setToolTip(tr("Its language as a short code: en, ar, tr, fr"))
        self.language.setFixedWidth(36)
        remove = QToolButton()
        remove.setText("×")
        remove.setAutoRaise(True)
        remove.setAccessibleName(tr("Remove this name"))
        remove.setToolTip(tr("Remove this name"))
        remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.name, 1)
        line.addWidget(self.language)
        line.addWidget(remove)
        for edit in (self.name, self.language):
            edit.editingFinished.connect(self.finished)
        remove.clicked.connect(self.gone)

    @property
    def alias(self) -> Alias:
        return Alias(self.name.text(), self.language.text().strip())

    def touched(self) -> bool:
        return self.name.isModified() or self.language.isModified()

    def set_touched(self, touched: bool) -> None:
        self.name.setModified(touched)
        self.language.setModified(touched)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.restored.emit()
        else:
            super().keyPressEvent(event)
