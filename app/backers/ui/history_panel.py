"""Every edit as a list to go back and forth in: what is done, what was undone, and where the map stands now."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backers.model.counting import joined
from backers.model.names import shown
from backers.model.wording import mark, say, tr
from backers.ui.moments import moment
from backers.ui.session import Session
from backers.ui.two_lines import ASIDE, DOTTED, FAINT, Index, TwoLineList
from backers.work.history import Step

_FIRST = mark("Map as opened first")


class HistoryPanel(QWidget):
    """A click, or Enter, takes the map to just after that edit."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.steps = _Steps(session, self)
        self.list = _StepList(self)
        self.list.setModel(self.steps)
        self.list.setAccessibleName(tr("History of edits"))
        self.list.setToolTip(tr("Click an edit to take the map to how it was right after it"))
        self.setFocusProxy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.list)
        self.list.clicked.connect(self._go)
        session.map_changed.connect(self._refresh)
        session.workspace_changed.connect(self._refresh)
        self._refresh()

    def _go(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() != self.steps.standing:
            self.session.go_to(self.steps.revision(index.row()))

    def _refresh(self, _event: object = None) -> None:
        self.steps.refresh()
        at = self.steps.index(self.steps.standing)
        self.list.setCurrentIndex(at)
        self.list.scrollTo(at)


class _StepList(TwoLineList):
    """Arrow keys only look; Enter goes."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _Steps(QAbstractListModel):
    """The history's steps below a first row for the map before all of them."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._steps: list[Step] = []

    @property
    def standing(self) -> int:
        """The row of the last edit in force."""
        return sum(step.done for step in self._steps)

    def revision(self, row: int) -> int | None:
        return self._steps[row - 1].revision if row else None

    def refresh(self) -> None:
        """Takes over what the history says; rows that stay are only drawn again."""
        wanted = self._session.workspace.history.steps()
        alike = 0
        for had, have in zip(self._steps, wanted, strict=False):
            if had.revision != have.revision:
                break
            alike += 1
        if alike < len(self._steps):
            self.beginRemoveRows(QModelIndex(), alike + 1, len(self._steps))
            self._steps = self._steps[:alike]
            self.endRemoveRows()
        if alike < len(wanted):
            self.beginInsertRows(QModelIndex(), alike + 1, len(wanted))
            self._steps = wanted
            self.endInsertRows()
        self._steps = wanted
        self.dataChanged.emit(self.index(0), self.index(len(wanted)))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._steps) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        step = self._steps[index.row() - 1] if index.row() else None
        if role == Qt.ItemDataRole.DisplayRole:
            return say(_FIRST) if step is None else shown(step.name[:1].upper() + step.name[1:])
        if role == ASIDE:
            said = () if step is None else (moment(step.at), shown(step.who, 40))
            return " · ".join(part for part in said if part)
        if role == DOTTED:
            return index.row() == self.standing
        if role == FAINT:
            return step is not None and not step.done
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            state = tr("the map is here") if index.row() == self.standing else "undone" if index.data(FAINT) else ""
            return joined(part for part in (index.data(), index.data(ASIDE), state) if part)
        return None
