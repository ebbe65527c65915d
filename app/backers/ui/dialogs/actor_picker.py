"""Choosing an actor by typing any of its names, in any script; or a relationship by a part of its sentence."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from backers.model.names import shown
from backers.model.wording import tr
from backers.ui.fields import SEVERAL, Check, Field
from backers.ui.session import Session
from backers.work.search import find

_ID = int(Qt.ItemDataRole.UserRole)
_OFFERED, _ASKED = 12, 200


class ActorPicker(QLineEdit):
    """A line that offers the actors whose names hold what is typed. `picked(str)`: the id of the chosen one.

    With another `table` it offers that table's rows.
    """

    picked = Signal(str)

    def __init__(self, session: Session, table: str = "actor", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._table = session, table
        self.actor = ""
        self._model = QStandardItemModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_OFFERED)
        self.setCompleter(completer)
        self.setAccessibleName(tr("Actor"))
        self.setPlaceholderText(tr("Type a name"))
        self.setToolTip(tr("Type any name, other name or Arabic spelling; arrow keys and Enter choose"))
        self.textEdited.connect(self._offer)
        completer.activated["QModelIndex"].connect(  # type: ignore[index]
            lambda index: self.choose(index.data(_ID))
        )

    def choose(self, actor: str) -> None:
        """Takes the actor and says so."""
        self.show_actor(actor)
        self.picked.emit(actor)

    def show_actor(self, actor: str) -> None:
        """Takes the actor silently."""
        self.actor = actor
        row = self._session.map.actors.get(actor)
        self.setText(actor if row is None else shown(row.called))
        self.setCursorPosition(0)

    def take_first(self) -> bool:
        """Chooses the best of what is offered, as Enter does; False if nothing is."""
        self._offer(self.text())
        if not self._model.rowCount():
            return False
        self.choose(self._model.item(0).data(_ID))
        return True

    def _offer(self, text: str) -> None:
        self._model.clear()
        # Rows of other tables may be found first: ask for more than are offered.
        hits = [hit for hit in find(self._session.map, text, _ASKED) if hit.ref.table == self._table]
        for hit in hits[:_OFFERED]:
            why = f" ({hit.why})" if hit.why and hit.why != self._table else ""
            item = QStandardItem(shown(f"{hit.label}{why}"))
            item.setData(hit.ref.id, _ID)
            self._model.appendRow(item)


class ActorField(Field):
    """A form field whose value is an actor's id."""

    def __init__(
        self, session: Session, label: str, tip: str, check: Check | None = None, parent: QWidget | None = None
    ) -> None:
        self.picker = ActorPicker(session)
        super().__init__(label, self.picker, tip, check, parent)
        self._touched = False
        self.picker.picked.connect(self._on_picked)
        self.picker.editingFinished.connect(self._on_left)
        self.picker.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() == Qt.Key.Key_Escape and self.restore()
        return False

    def read(self) -> str:
        return self.picker.actor

    def write(self, value: Any, several: bool) -> None:
        self.picker.show_actor("" if several else value)
        self.picker.setPlaceholderText(SEVERAL if several else tr("Type a name"))

    def touched(self) -> bool:
        return self._touched or self.picker.isModified()

    def set_touched(self, touched: bool) -> None:
        self._touched = touched
        self.picker.setModified(touched)

    def _on_picked(self) -> None:
        self._touched = True
        self.commit()

    def _on_left(self) -> None:
        """Leaving without a choice takes the best match, as Enter does, or says that there is none."""
        popup = self.picker.completer().popup()
        if not self.picker.isModified() or (popup is not None and popup.isVisible()):
            return
        if not self.picker.take_first():
            self.refuse(tr("There is no actor of that name."))
