"""How is one actor tied to another? A short list to type into, with the sentence that will result."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from backers.model import kinds
from backers.model.errors import Refused
from backers.model.names import shown
from backers.model.sentences import actor_label, is_several
from backers.model.several import phrase
from backers.model.wording import tr
from backers.ui.fields import DateField
from backers.ui.parts import quiet_button
from backers.ui.plain_buttons import PlainButtons
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped, strong_font
from backers.work import fields
from backers.work.commands import Connect
from backers.work.matching import contains

_ID = int(Qt.ItemDataRole.UserRole)


class ConnectChooser(QDialog):
    """Typing narrows the list, the arrow keys walk it, Enter takes it. `command` is None while no kind is chosen."""

    def __init__(self, session: Session, subject: str, object_: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._subject, self._object = session, subject, object_
        self.setWindowTitle(tr("Connect"))
        self.sentence = Wrapped(headline=True)
        self.swap = quiet_button(tr("Swap"), tr("The other one acts"))
        self.filter, self.list = QLineEdit(), QListWidget()
        self.start = DateField(tr("From"), tr("2019, 2019-05, 2019-05~; empty is not known"), _check_start)
        self.problem = Wrapped(tone="danger")
        self.buttons = PlainButtons(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._build()
        self._narrow("")
        self.filter.setFocus()

    @property
    def command(self) -> Connect | None:
        """What was chosen."""
        item = self.list.currentItem()
        kind = None if item is None else item.data(_ID)
        if kind is None:
            return None
        return Connect(self._subject, kind, self._object, start=self.start.line.text().strip())

    def accept(self) -> None:
        command = self.command
        if command is None:
            return
        try:
            command.plan(self._session.map)
        except Refused as refusal:
            self.problem.setText(str(refusal))
            self.problem.show()
            return
        super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys walk the list while the text keeps the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._walk(step)
                return True
        return False

    def _build(self) -> None:
        self.filter.setPlaceholderText(tr("Type to narrow the list: arms, talks, sanctions"))
        self.filter.setAccessibleName(tr("Find a kind of relationship"))
        self.filter.setToolTip(tr("Type any part of a kind; arrow keys choose, Enter takes it"))
        self.filter.setClearButtonEnabled(True)
        self.filter.installEventFilter(self)
        self.filter.textChanged.connect(self._narrow)
        self.list.setAccessibleName(tr("Kinds of relationship"))
        self.list.setToolTip(tr("How the two are tied"))
        self.list.currentItemChanged.connect(self._say)
        self.list.itemDoubleClicked.connect(self.accept)
        self.swap.clicked.connect(self._swap)
        self.start.show_value("")
        self.start.committed.connect(self.start.show_value)
        self.problem.hide()
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Connect"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        head = QHBoxLayout()
        head.addWidget(self.sentence, 1)
        head.addWidget(self.swap, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(head)
        for widget in (self.filter, self.list, self.start, self.problem, self.buttons):
            column.addWidget(widget)
        column.setStretch(2, 1)
        self.resize(400, 440)

    def _narrow(self, text: str) -> None:
        self.list.clear()
        for group in kinds.GROUPS.values():
            inside = [
                kind
                for kind in kinds.RELATIONSHIP_KINDS.values()
                if kind.group == group.id and contains(text, kind.phrase, kind.meaning, group.label)
            ]
            if inside:
                self._add_heading(group.label)
            for kind in inside:
                item = QListWidgetItem(kind.phrase)
                item.setData(_ID, kind.id)
                item.setToolTip(kind.meaning)
                self.list.addItem(item)
        self._walk(1)
        self._say()

    def _add_heading(self, label: str) -> None:
        heading = QListWidgetItem(label)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        heading.setFont(strong_font(self.list.font()))
        self.list.addItem(heading)

    def _walk(self, step: int) -> None:
        """To the next kind in that direction, past headings."""
        place = self.list.currentRow() + step
        while 0 <= place < self.list.count() and self.list.item(place).data(_ID) is None:
            place += step
        if 0 <= place < self.list.count():
            self.list.setCurrentRow(place)

    def _swap(self) -> None:
        self._subject, self._object = self._object, self._subject
        self._say()
        self.filter.setFocus()

    def _say(self) -> None:
        command, map_ = self.command, self._session.map
        several = is_several(map_, self._subject)
        does = "…" if command is None else phrase(command.kind, several=several)
        subject, object_ = (shown(actor_label(map_, one), 80) for one in (self._subject, self._object))
        self.sentence.setText(f"{subject} {does} {object_}")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(command is not None)


def _check_start(value: str) -> str:
    checked: str = fields.check("relationship", "start", value)
    return checked
