"""Earlier states of the open map: when, how large, what changed; look at one, compare it with now, go back to it."""

from collections.abc import Callable
from datetime import UTC
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from backers.model.counting import joined, listed
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.names import shown
from backers.model.wording import mark, say, tr
from backers.store.document import Document
from backers.store.snapshots import Snapshot
from backers.ui.moments import moment
from backers.ui.plain_buttons import PlainButtons
from backers.ui.safety.keeper import Keeper
from backers.ui.session import Session
from backers.ui.texts import GRID, as_tip
from backers.work.restoring import Restore, compare, counted

_EMPTY = mark(
    "No snapshot yet: one is taken every ten minutes while you work, and before imports, merges and restoring."
)
_NAMES = 3


class SnapshotsDialog(QDialog):
    """`look` opens a file for reading; `ask_name` asks for a new file. Going back is an edit, and can be undone."""

    def __init__(
        self,
        session: Session,
        keeper: Keeper,
        look: Callable[[Path], None],
        ask_name: Callable[[str, str, Callable[[Path], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Snapshots"))
        self._session, self._keeper, self._look, self._ask_name = session, keeper, look, ask_name
        self._snapshots: list[Snapshot] = []
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Snapshots, newest first"))
        self.list.setHeaderLabels([tr("Taken"), tr("Why"), tr("Size"), tr("Edits since the one before")])
        self.list.setRootIsDecorated(False)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.currentItemChanged.connect(lambda *_items: self._describe())
        self.about = QPlainTextEdit()
        self.about.setReadOnly(True)
        self.about.setAccessibleName(tr("What it holds, and what has changed since"))
        self.buttons = PlainButtons(QDialogButtonBox.StandardButton.Close)
        self.take = self._button(tr("Take one now"), tr("Keeps the map as it is"), keeper.take)
        self.look = self._button(tr("Look at it"), tr("Opens the snapshot for reading only"), self._open)
        self.copy = self._button(tr("Save as a map…"), tr("Writes the snapshot to a file of your choice"), self._save)
        self.back = self._button(
            tr("Go back to it"), tr("Makes the map as it was then; this can be undone"), self._restore
        )
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for widget in (self.list, self.about, self.buttons):
            column.addWidget(widget)
        keeper.taken.connect(self.refresh)
        self.resize(760, 560)
        self.refresh()

    def refresh(self) -> None:
        """Reads the list again; the chosen snapshot stays chosen as long as it is there."""
        chosen = self._current()
        self.list.blockSignals(True)  # a snapshot is a whole file to read: only the one chosen in the end
        self._snapshots = self._keeper.shelf.snapshots()[::-1]
        names = {entry.revision: entry.name for entry in self._session.workspace.document.journal()}
        self.list.clear()
        for place, one in enumerate(self._snapshots):
            before = self._snapshots[place + 1].revision if place + 1 < len(self._snapshots) else one.revision
            edits = [names[number] for number in range(one.revision, before, -1) if number in names]
            few = [shown(name, 60) for name in edits[:_NAMES]]
            said = listed(few, len(edits) - _NAMES) if len(edits) > _NAMES else joined(few)
            size = QLocale().formattedDataSize(one.size)
            item = QTreeWidgetItem([moment(one.at.astimezone(UTC).isoformat()), say(one.reason), size, said])
            item.setToolTip(3, as_tip(said))
            self.list.addTopLevelItem(item)
        paths = [one.path for one in self._snapshots]
        row = paths.index(chosen.path) if chosen is not None and chosen.path in paths else 0
        self.list.setCurrentIndex(self.list.model().index(row, 0))
        self.list.blockSignals(False)
        self._describe()

    def _button(self, text: str, tip: str, act: Callable[[], None]) -> QPushButton:
        made = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        made.setToolTip(tip)
        made.setAutoDefault(False)
        made.clicked.connect(lambda _checked=False: act())
        return made

    def _current(self) -> Snapshot | None:
        place = self.list.currentIndex().row()
        return self._snapshots[place] if 0 <= place < len(self._snapshots) else None

    def _map(self) -> Map | None:
        """The rows of the chosen snapshot; None, and a sentence, where it cannot be read."""
        one = self._current()
        if one is None:
            return None
        try:
            with Document.open(one.path, read_only=True) as document:
                return document.load()
        except Refused as refused:
            self.about.setPlainText(str(refused))
            return None

    def _describe(self) -> None:
        self.setCursor(Qt.CursorShape.WaitCursor)
        then = self._map()
        writable = not self._session.workspace.read_only
        self.take.setEnabled(writable)
        self.back.setEnabled(then is not None and writable)
        self.look.setEnabled(then is not None)
        self.copy.setEnabled(then is not None)
        if then is not None:
            found = compare(then, self._session.map)
            rows = "\n".join(shown(row) for row in found.rows)
            self.about.setPlainText(
                tr(
                    "It holds {rows}.\nSince then: {summary}\n\n{edits}",
                    rows=counted(then),
                    summary=found.summary,
                    edits=rows,
                ).rstrip()
            )
        elif not self._snapshots:
            self.about.setPlainText(say(_EMPTY))
        self.unsetCursor()

    def _open(self) -> None:
        one = self._current()
        if one is not None:
            self.accept()
            self._look(one.path)

    def _save(self) -> None:
        one = self._current()
        if one is not None:
            name = f"{self._session.workspace.path.stem} {one.at:%Y-%m-%d}"
            self._ask_name(tr("Save the snapshot as a map"), name, lambda path: _copy(one.path, path))

    def _restore(self) -> None:
        one, then = self._current(), self._map()
        if one is not None and then is not None:
            self._session.do(Restore(then, moment(one.at.isoformat())), self)
            self.refresh()


def _copy(snapshot: Path, to: Path) -> None:
    with Document.open(snapshot, read_only=True) as document:
        document.copy_to(to)
