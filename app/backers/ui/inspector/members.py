"""Which actors or relationships an event touches: a list to take from, and a line to add by typing."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from backers.model.rows import Ref
from backers.model.wording import tr
from backers.ui.dialogs.actor_picker import ActorPicker
from backers.ui.fields import Field
from backers.ui.marks import row_words
from backers.ui.parts import clear
from backers.ui.session import Session
from backers.ui.texts import Wrapped


class MembersField(Field):
    """The value is a tuple of ids of one table."""

    def __init__(self, session: Session, table: str, label: str, tip: str, parent: QWidget | None = None) -> None:
        self._session, self._table = session, table
        self._ids: tuple[str, ...] = ()
        editor = QWidget()
        column = QVBoxLayout(editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.picker = ActorPicker(session, table)
        self.picker.setAccessibleName(tr("{label}: add one", label=label))
        self.picker.setPlaceholderText(tr("Type to add one"))
        self.picker.setToolTip(tr("Type a part of its name; arrow keys and Enter add it"))
        column.addLayout(self._list)
        column.addWidget(self.picker)
        super().__init__(label, editor, tip, None, parent)
        editor.setFocusProxy(self.picker)
        self.grid.removeWidget(editor)  # sentences need the whole width
        self.grid.addWidget(editor, 1, 0, 1, 2)
        self.picker.picked.connect(self._add)

    def read(self) -> tuple[str, ...]:
        return self._ids

    def write(self, value: Any, several: bool) -> None:
        self._ids = tuple(value)
        clear(self._list)
        for one in self._ids:
            self._list.addWidget(self._line(one))

    def touched(self) -> bool:
        """Every change is committed as it is made: nothing waits."""
        return False

    def set_touched(self, touched: bool) -> None:
        """Nothing waits."""

    def _line(self, one: str) -> QWidget:
        row = self._session.map.get(Ref(self._table, one))
        said = one if row is None else row_words(self._session, row)
        remove = QToolButton()
        remove.setText("×")
        remove.setAutoRaise(True)
        remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        remove.setAccessibleName(tr("Take out: {said}", said=said))
        remove.setToolTip(tr("Takes it out of the event; the map keeps it"))
        remove.clicked.connect(lambda: self._drop(one))
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Wrapped(said), 1)
        line.addWidget(remove)
        return holder

    def _add(self, one: str) -> None:
        self.picker.clear()
        if one and one not in self._ids:
            self.committed.emit((*self._ids, one))

    def _drop(self, one: str) -> None:
        self.picker.setFocus()
        self.committed.emit(tuple(other for other in self._ids if other != one))
