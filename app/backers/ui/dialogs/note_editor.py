"""Writing a note, or changing one: plain text, pinned to something or to a place. Ctrl+Enter saves."""

from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from backers.model.errors import Refused
from backers.model.rows import Note, Ref
from backers.model.wording import tr
from backers.ui.attempt import attempt
from backers.ui.evidence.linked_text import LinkedText, addresses
from backers.ui.marks import row_words
from backers.ui.plain_buttons import PlainButtons
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.work.commands import AddNote, Edit

_PREVIEWED = 5


class NoteEditor(QDialog):
    """`command` is what the note asks for; the dialog closes only with one that the map would take."""

    def __init__(
        self,
        session: Session,
        about: Ref | None = None,
        at: tuple[float, float] = (0.0, 0.0),
        note: Note | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._note, self._at = session, note, at
        self._about = about if note is None else note.about
        self.setWindowTitle(tr("Add a note") if note is None else tr("Edit note"))
        self.text = QPlainTextEdit("" if note is None else note.text)
        self.text.setAccessibleName(tr("Text of the note"))
        self.text.setToolTip(tr("Plain text; web addresses become links. Ctrl+Enter saves"))
        self.text.setPlaceholderText(tr("Your own words. Web addresses become links."))
        self.text.setTabChangesFocus(True)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.links = LinkedText()
        self.problem = Wrapped(tone="danger")
        self.problem.hide()
        buttons = PlainButtons(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Save).setToolTip(tr("Ctrl+Enter"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for widget in (Wrapped(self._pinned_to(), tone="muted"), self.text, self.links, self.problem, buttons):
            column.addWidget(widget)
        column.setStretch(1, 1)
        self.resize(420, 280)
        self.text.textChanged.connect(self._show_links)
        self._show_links()
        self.text.setFocus()

    @property
    def command(self) -> AddNote | Edit:
        """Adds the note, or gives it its new text."""
        text = self.text.toPlainText()
        if self._note is not None:
            return Edit("note", (self._note.id,), {"text": text.strip()})
        return AddNote(text, self._about, *self._at, author=self._session.workspace.author)

    def accept(self) -> None:
        try:
            self.command.plan(self._session.map)
        except Refused as refusal:
            self.problem.setText(str(refusal))
            self.problem.show()
            return
        super().accept()

    @classmethod
    def open_new(cls, session: Session, about: Ref, parent: QWidget) -> Self:
        """Opens the dialog and carries the note out when it is saved."""
        editor = cls(session, about, parent=parent.window())
        editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        editor.accepted.connect(lambda: attempt(session, editor.command))
        editor.open()
        return editor

    def _pinned_to(self) -> str:
        row = None if self._about is None else self._session.map.get(self._about)
        return (
            tr("Pinned to a place on the map")
            if row is None
            else tr("Pinned to: {row_words}", row_words=row_words(self._session, row))
        )

    def _show_links(self) -> None:
        found = dict.fromkeys(address for _, address in addresses(self.text.toPlainText()))
        self.links.set_plain("\n".join(list(found)[:_PREVIEWED]))
        self.links.setVisible(bool(found))
