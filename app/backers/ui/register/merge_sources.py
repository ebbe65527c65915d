"""Making one source of two: what stays where they differ, and what moves over."""

from typing import Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from backers.model import dates, kinds
from backers.model.names import shown
from backers.model.rows import Source
from backers.model.wording import mark, tr, tr_n
from backers.ui.attempt import attempt
from backers.ui.differing import Differing
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
        self.values = Differing(self._pair, _FIELDS, self._said, _called, a_value_beats_none=True)
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
        moves = tr_n("{n} claim moves to the first.", "{n} claims move to the first.", moved)
        column.addWidget(Wrapped(moves + " " + tr("Choose what stays where they differ."), tone="muted"))
        column.addWidget(self.values, 1)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        self.resize(600, 460)

    @property
    def command(self) -> MergeSources:
        """The merge as chosen."""
        keep, gone = self._pair
        values: dict[str, Any] = {}
        for name, column in self.values.chosen.items():
            chosen = self._pair[column]
            for field in ("file_path", "file_sha256") if name == "file_path" else (name,):
                values[field] = getattr(chosen, field)
        return MergeSources(keep.id, gone.id, values)

    def accept(self) -> None:
        sentence = attempt(self._session, self.command)
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if not sentence:
            super().accept()

    def _said(self, name: str, value: Any) -> str:
        if not value:
            return tr("empty", "value")
        if name in ("date", "accessed"):
            return dates.words(value)
        if name == "outlet":
            return kinds.outlet(value)
        if name == "reprint_of":
            found: Source | None = self._session.map.sources.get(value)
            return source_words(found)
        return shown(str(value), 400)


def _called(column: int, field: str, said: str) -> str:
    if column:
        return tr("{field} of the second: {said}", field=field, said=said)
    return tr("{field} of the first: {said}", field=field, said=said)
