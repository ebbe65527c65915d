"""What happened, and when? Title and date of an event; what is selected takes part in it."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from backers.model.counting import joined, listed
from backers.model.errors import Refused
from backers.model.rows import Ref
from backers.model.wording import say, tr
from backers.ui.fields import DateField, LineField
from backers.ui.marks import row_words
from backers.ui.plain_buttons import PlainButtons
from backers.ui.session import Session
from backers.ui.spec import DATE_TIP
from backers.ui.texts import GRID, Wrapped
from backers.work.commands.events import AddEvent


class NewEventDialog(QDialog):
    """`command` adds the event. The date starts as the day that the window shows."""

    def __init__(self, session: Session, touched: frozenset[Ref], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._touched = sorted(ref for ref in touched if ref.table in ("actor", "relationship"))
        self.setWindowTitle(tr("Add event"))
        self.title = LineField(tr("Title"), tr("What happened, in a few words"))
        self.date = DateField(tr("Date"), say(DATE_TIP))
        self.title.write("", False)
        self.date.show_value(session.lens.day)
        self.problem = Wrapped(tone="danger")
        self.problem.hide()
        self.buttons = PlainButtons(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Add"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.title)
        column.addWidget(self.date)
        rows = [row for ref in self._touched if (row := session.map.get(ref)) is not None]
        if rows:
            names = [row_words(session, row) for row in rows]
            said = listed(names[:6], len(names) - 6) if len(names) > 6 else joined(names)
            column.addWidget(Wrapped(tr("It touches {rows}.", rows=said), tone="muted"))
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        self.setMinimumWidth(420)
        self.title.setFocus()

    @property
    def command(self) -> AddEvent:
        """As typed; the command checks it."""
        return AddEvent(
            self.title.read(),
            self.date.read(),
            actors=tuple(ref.id for ref in self._touched if ref.table == "actor"),
            relationships=tuple(ref.id for ref in self._touched if ref.table == "relationship"),
        )

    def accept(self) -> None:
        try:
            self.command.plan(self._session.map)
        except Refused as refusal:
            self.problem.setText(str(refusal))
            self.problem.show()
            return
        super().accept()
