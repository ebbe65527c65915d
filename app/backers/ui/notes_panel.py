"""All notes of the map with what they are pinned to."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from backers.model.map import Map
from backers.model.names import isolated, shown
from backers.model.rows import Actor, Note, Ref, Relationship
from backers.model.sentences import relationship_sentence
from backers.model.wording import mark, say, tr
from backers.ui.moments import moment
from backers.ui.session import Session
from backers.ui.two_lines import ASIDE, Index, TwoLineList
from backers.work.commands import Delete
from backers.work.matching import contains

_NONE_YET = mark("No notes yet. Right-click an actor, a relationship or a free place on the map to write one.")


class NotesPanel(QWidget):
    """Signal: `edit_wanted(str)` with a note's id, by double-click or Enter. A click shows what the note is about."""

    edit_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.search = QLineEdit(self)
        self.notes = _Notes(session, self)
        self.list = _NoteList(self)
        self.says = QLabel(say(_NONE_YET), self)
        self._build()
        self.search.textChanged.connect(self._refresh)
        self.list.clicked.connect(self._select)
        self.list.doubleClicked.connect(self._edit)
        self.list.enter_pressed.connect(self._edit)
        self.list.delete_pressed.connect(self._delete)
        session.map_changed.connect(self._refresh)
        session.workspace_changed.connect(self._refresh)
        self._refresh()

    def _build(self) -> None:
        self.search.setPlaceholderText(tr("Search notes"))
        self.search.setAccessibleName(tr("Search notes"))
        self.search.setToolTip(tr("Looks in the notes and in the names of what they are about"))
        self.search.setClearButtonEnabled(True)
        self.list.setModel(self.notes)
        self.list.setAccessibleName(tr("Notes"))
        self.list.setToolTip(tr("Click to see what a note is about, double-click to change it"))
        self.says.setWordWrap(True)
        self.says.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.says.setContentsMargins(24, 12, 24, 12)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.says)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.search)
        layout.addLayout(self._pages, 1)

    def _refresh(self, _event: object = None) -> None:
        self.notes.take(self.search.text())
        found, sought = self.notes.rowCount(), shown(self.search.text().strip(), 40)
        self.says.setText(tr("No note with “{sought}”.", sought=isolated(sought)) if sought else say(_NONE_YET))
        self._pages.setCurrentWidget(self.list if found else self.says)

    def _select(self, index: QModelIndex) -> None:
        note = self.notes.note(index.row())
        self.session.select(frozenset({note.about or Ref("note", note.id)}))

    def _edit(self, index: QModelIndex) -> None:
        self.edit_wanted.emit(self.notes.note(index.row()).id)

    def _delete(self, index: QModelIndex) -> None:
        self.session.do(Delete((Ref("note", self.notes.note(index.row()).id),)))


class _NoteList(TwoLineList):
    """Signals: `enter_pressed(QModelIndex)`, `delete_pressed(QModelIndex)`."""

    enter_pressed = Signal(QModelIndex)
    delete_pressed = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.currentIndex().isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit(self.currentIndex())
        elif self.currentIndex().isValid() and event.matches(QKeySequence.StandardKey.Delete):
            self.delete_pressed.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _Notes(QAbstractListModel):
    """The notes that a search finds, newest first."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._notes: list[Note] = []

    def take(self, text: str) -> None:
        map_ = self._session.map
        found = [note for note in map_.notes.values() if contains(text, note.text, _about(map_, note))]
        found.sort(key=lambda note: note.modified or note.created, reverse=True)
        if found != self._notes:
            self.beginResetModel()
            self._notes = found
            self.endResetModel()

    def note(self, row: int) -> Note:
        return self._notes[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        note = self._notes[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(note.text)
        if role == ASIDE:
            said = (_about(self._session.map, note), moment(note.modified or note.created), shown(note.author, 40))
            return " · ".join(part for part in said if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return shown(note.text, 2000)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{shown(note.text)}, {index.data(ASIDE)}"
        return None


def _about(map_: Map, note: Note) -> str:
    row = None if note.about is None else map_.get(note.about)
    if isinstance(row, Actor):
        return shown(row.name, 80)
    return shown(relationship_sentence(map_, row), 120) if isinstance(row, Relationship) else tr("On the map")
