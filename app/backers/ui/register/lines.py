"""A list of two-line rows made from plain values: what it is, and more quietly where and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from backers.model.counting import joined
from backers.ui.two_lines import ASIDE, DOTTED, FAINT, Index


@dataclass(frozen=True, slots=True)
class Line:
    """`what` is handed back when the row is chosen. `dotted` marks it, `faint` puts it behind the others."""

    text: str
    aside: str = ""
    what: Any = None
    dotted: bool = False
    faint: bool = False


class Lines(QAbstractListModel):
    """Shows the lines that it was last given."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def take(self, lines: Sequence[Line]) -> None:
        wanted = list(lines)
        if wanted != self._lines:
            self.beginResetModel()
            self._lines = wanted
            self.endResetModel()

    def line(self, row: int) -> Line:
        return self._lines[row]

    def row_of(self, what: Any) -> int:
        """Where that thing stands; -1 if it is not listed."""
        return next((row for row, line in enumerate(self._lines) if line.what == what), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{line.text}\n{line.aside}".strip().replace("<", "‹").replace(">", "›")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return joined(part for part in (line.text, line.aside) if part)
        return {
            Qt.ItemDataRole.DisplayRole: line.text, ASIDE: line.aside, DOTTED: line.dotted, FAINT: line.faint,
        }.get(role)  # fmt: skip
