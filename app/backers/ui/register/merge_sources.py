"""Making one source of two: what stays where they differ, and what moves over."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from backers.model import dates, kinds
from backers.model.names import shown
from backers.model.rows import Source
from backers.model.wording import mark, say, tr
from backers.ui.attempt import attempt
from backers.ui.plain_buttons import PlainButtons
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.work.commands import MergeSources
from backers.work.evidence import source_words

_FIELDS = {
    "publisher": mark("Publisher"), "title": mark("Title"), "authors": mark("Authors"), "date": mark("Date"),
    "url": mark("Address"),
    "archive_url": mark("Archive copy"), "symbol": mark("Document"), "outlet": mark("Outlet"),
    "language": mark("Language"),
    "accessed": mark("Looked up on"), "reliability": mark("Reliability"), "verification": mark("Read"),
    "reprint_of": mark("Reprint of"),
    "file_path": mark("File"), "note": mark("Remark"),
}  # fmt: skip


class MergeSourcesDialog(QDialog):
    """The first stays and the second becomes part of it; a value beats none."""

    def __init__(self, session: Session, keep: str, gone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pair = (session.map.sources[keep], session.map.sources[gone])
        self._groups: dict[str, QButtonGroup] = {}
        self.setWindowTitle(tr("Merge two sources"))
        self.problem = Wrapped(tone="danger")
        self.problem.hide()
        buttons = PlainButtons(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Merge"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        moved = len(session.map.claims_from(gone))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(Wrapped(tr("Make one source of these two"), headline=True))
        for row in self._pair:
            column.addWidget(Wrapped(source_words(row)))
        rest = tr("1 claim moves") if moved == 1 else tr("{moved} claims move", moved=moved)
        column.addWidget(
            Wrapped(tr("{rest} to the first. Choose what stays where they differ.", rest=rest), tone="muted")
        )
        column.addWidget(self._values(), 1)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        self.resize(600, 460)

    @property
    def command(self) -> MergeSources:
        """The merge as chosen."""
        keep, gone = self._pair
        values: dict[str, Any] = {}
        for name, group in self._groups.items():
            chosen = self._pair[group.checkedId()]
            for field in ("file_path", "file_sha256") if name == "file_path" else (name,):
                values[field] = getattr(chosen, field)
        return MergeSources(keep.id, gone.id, values)

    def accept(self) -> None:
        sentence = attempt(self._session, self.command)
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if not sentence:
            super().accept()

    def _values(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, GRID, 0)
        grid.setSpacing(GRID)
        grid.setColumnStretch(2, 1)
        grid.setColumnStretch(4, 1)
        differing = [name for name in _FIELDS if len({getattr(one, name) for one in self._pair}) > 1]
        for row, name in enumerate(differing):
            grid.addWidget(Wrapped(say(_FIELDS[name]), tone="muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._add_choice(grid, row, name)
        grid.setRowStretch(len(differing) + 1, 1)
        grid.setColumnMinimumWidth(0, 92)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        return area

    def _add_choice(self, grid: QGridLayout, row: int, name: str) -> None:
        group = QButtonGroup(self)
        self._groups[name] = group
        values = [getattr(one, name) for one in self._pair]
        for column, value in enumerate(values):
            said = self._said(name, value)
            button = QRadioButton()
            button.setAccessibleName(
                tr("{field} of the second: {said}", field=say(_FIELDS[name]), said=said)
                if column
                else tr("{field} of the first: {said}", field=say(_FIELDS[name]), said=said)
            )
            button.setToolTip(tr("Keep this {field}", field=say(_FIELDS[name]).lower()))
            group.addButton(button, column)
            grid.addWidget(button, row, 1 + 2 * column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Wrapped(said, tone="ink" if value else "muted"), row, 2 + 2 * column)
        better = not values[0] and values[1]
        group.button(1 if better else 0).setChecked(True)

    def _said(self, name: str, value: Any) -> str:
        if not value:
            return "empty"
        if name in ("date", "accessed"):
            return dates.words(value)
        if name == "outlet":
            return kinds.outlet(value)
        if name == "reprint_of":
            found: Source | None = self._session.map.sources.get(value)
            return source_words(found)
        return shown(str(value), 400)
