"""Who changed what: the journal in a reader's words, for the map or for what is selected, by day and by kind."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from backers.model.errors import Refused
from backers.model.names import shown
from backers.model.wording import say, tr
from backers.ui.moments import moment
from backers.ui.parts import quiet_button
from backers.ui.register.lines import Line as ListLine
from backers.ui.register.lines import Lines
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.ui.two_lines import TwoLineList
from backers.work.readable_journal import KINDS, Entry, Line, days, filtered, history_of, lines, put_back

_NEWEST = 400  # entries that are read for the whole map; a row's own history is read to its beginning


class ChangesPanel(QWidget):
    """Read while it is seen; putting a value back is an edit like any other."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lines: list[Line] = []
        self._read: dict[int, list[Line]] = {}
        self._stale = True
        self.own = QCheckBox(tr("Only what is selected"))
        self.day, self.kind = QComboBox(), QComboBox()
        self.count = Wrapped(tone="muted")
        self.back = quiet_button(
            tr("Put this value back"), tr("Makes it again as it was before that change; can be undone")
        )
        self.lines, self.list = Lines(self), TwoLineList(self)
        self._build()
        self.own.toggled.connect(self._refresh)
        self.day.activated.connect(self._list)
        self.kind.activated.connect(self._list)
        self.back.clicked.connect(self.put_back)
        self.list.selectionModel().currentChanged.connect(self._allow)
        self.list.doubleClicked.connect(self._select)
        session.map_changed.connect(self._on_changed)
        session.workspace_changed.connect(self._on_workspace)
        session.selection_changed.connect(self._on_selection)

    @property
    def chosen(self) -> Line | None:
        index = self.list.currentIndex()
        return self.lines.line(index.row()).what if index.isValid() else None

    def put_back(self) -> None:
        """Does what the button says for the line that is chosen."""
        if self.chosen is None:
            return
        try:
            command = put_back(self.chosen)
        except Refused as refusal:
            self._session.refused.emit(str(refusal))
            return
        self._session.do(command)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _on_selection(self, _refs: object) -> None:
        if self.own.isChecked():
            self._on_changed()

    def _on_workspace(self) -> None:
        self._read.clear()
        self._on_changed()

    def _on_changed(self, _event: object = None) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self, _event: object = None) -> None:
        self._stale = False
        document, map_ = self._session.workspace.document, self._session.map
        if self.own.isChecked():
            self._lines = history_of(map_, document, self._session.selection)
        else:
            self._lines = [line for entry in reversed(document.journal(_NEWEST)) for line in self._of(entry)]
        self._fill_days()
        self._list()

    def _of(self, entry: Entry) -> list[Line]:
        """The lines of one entry, read once; the making of the map is no change."""
        if entry.act == "create":
            return []
        if entry.revision not in self._read:
            changes = self._session.workspace.document.changes_of(entry.revision)
            self._read[entry.revision] = list(lines(self._session.map, entry, changes))
        return self._read[entry.revision]

    def _fill_days(self) -> None:
        held = self.day.currentData()
        self.day.clear()
        self.day.addItem(tr("Any day"), "")
        for day in days(self._lines):
            self.day.addItem(day, day)
        self.day.setCurrentIndex(max(self.day.findData(held), 0))

    def _list(self, _event: object = None) -> None:
        shown_ = filtered(self._lines, day=self.day.currentData() or "", kind=self.kind.currentData() or "")
        self.lines.take([_line(one) for one in shown_])
        self.list.setCurrentIndex(self.lines.index(0) if shown_ else QModelIndex())
        nothing = tr("Select something to see its history.") if self.own.isChecked() else tr("Nothing was changed yet.")
        self.count.setText(tr("{shown:,} changes", shown=len(shown_)) if shown_ else nothing)
        self._allow()

    def _allow(self, _now: object = None, _before: object = None) -> None:
        line = self.chosen
        self.back.setEnabled(line is not None and line.can_be_put_back and not self._session.workspace.read_only)
        removed = line is not None and line.kind == "removed"
        self.back.setText(tr("Put this row back") if removed else tr("Put this value back"))

    def _select(self, index: QModelIndex) -> None:
        if index.isValid():
            self._session.select(frozenset({self.lines.line(index.row()).what.ref}))

    def _build(self) -> None:
        self.own.setToolTip(tr("The history of the rows that are selected, from their beginning"))
        self.day.addItem(tr("Any day"), "")
        self.kind.addItem(tr("Any change"), "")
        for word, label in KINDS.items():
            self.kind.addItem(say(label), word)
        self.day.setAccessibleName(tr("Day"))
        self.day.setToolTip(tr("Changes of one day"))
        self.kind.setAccessibleName(tr("Kind of change"))
        self.kind.setToolTip(tr("Changes of one kind"))
        self.list.setModel(self.lines)
        self.list.setAccessibleName(tr("Who changed what"))
        self.list.setToolTip(tr("Double-click to select the row"))
        top = QHBoxLayout()
        top.setSpacing(12)
        for widget in (self.own, self.day, self.kind):
            top.addWidget(widget)
        top.addWidget(self.count, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addLayout(top)
        column.addWidget(self.list, 1)


def _line(line: Line) -> ListLine:
    if line.kind == "changed":
        text = f"{line.row}: {line.said} {line.was} → {line.now}"
    else:
        text = f"{line.row}: {say(KINDS[line.kind]).lower()}"
    parts: Iterable[str] = (moment(line.at), shown(line.who, 40), shown(line.edit, 120))
    return ListLine(shown(text, 400), " · ".join(part for part in parts if part), line)
