"""Making one actor of two: which value stays is chosen line by line, and what will move is said beforehand."""

from typing import Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from backers.model import dates, kinds
from backers.model.changes import ChangeSet
from backers.model.counting import counted, listed
from backers.model.errors import Refused
from backers.model.names import shown
from backers.model.rows import Relationship
from backers.model.sentences import dated_sentence
from backers.model.wording import mark, tr, tr_n
from backers.ui.differing import Differing
from backers.ui.plain_buttons import PlainButtons
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.work.commands import MergeActors

_FIELDS = {
    "name": mark("Name"), "short": mark("Map label"), "kind": mark("Kind"), "side": mark("Side"),
    "side_basis": mark("Why this side"),
    "country": mark("Country"), "start": mark("From"), "end": mark("Until"), "description": mark("Description"),
    "tier": mark("Shown on"),
}  # fmt: skip
_COUNTED = ("relationship", "claim", "note", "event")
_LISTED = 6


class MergeDialog(QDialog):
    """Two columns of values, the left one kept unless chosen otherwise. Names that lose become other names."""

    def __init__(self, session: Session, keep: str, gone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pair = (session.map.actors[keep], session.map.actors[gone])
        self.setWindowTitle(tr("Merge two actors"))
        self.values = Differing(self._pair, _FIELDS, _said, self._called)
        self.values.changed.connect(self._foresee)
        self.preview, self.problem = Wrapped(), Wrapped(tone="danger")
        buttons = PlainButtons(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(tr("Merge"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        names = listed(shown(actor.label, 60) for actor in self._pair)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(Wrapped(tr("Make one actor of {names}", names=names), headline=True))
        column.addWidget(Wrapped(tr("Choose what stays where they differ."), tone="muted"))
        column.addWidget(self.values, 1)
        for widget in (self.preview, self.problem, buttons):
            column.addWidget(widget)
        self.resize(560, 480)
        self._foresee()

    @property
    def command(self) -> MergeActors:
        """The merge as chosen."""
        keep, gone = self._pair
        values = {name: getattr(gone, name) for name, column in self.values.chosen.items() if column == 1}
        return MergeActors(keep.id, gone.id, values)

    @classmethod
    def ask(cls, session: Session, keep: str, gone: str, parent: QWidget) -> MergeActors | None:
        """Asks, and returns the command; None if the user thought better of it."""
        dialog = cls(session, keep, gone, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        command = dialog.command if accepted else None
        dialog.deleteLater()
        return command

    def _called(self, column: int, field: str, said: str) -> str:
        return tr("{field} of {actor}: {said}", field=field, actor=shown(self._pair[column].label, 60), said=said)

    def _foresee(self) -> None:
        try:
            changes = self.command.plan(self._session.map)
        except Refused as refusal:
            self.problem.setText(str(refusal))
            self.problem.show()
            self._ok.setEnabled(False)
            return
        self.problem.hide()
        self._ok.setEnabled(True)
        self.preview.setText(self._foretold(changes))

    def _foretold(self, changes: ChangeSet) -> str:
        """What moves and what goes, read from the plan itself."""
        moved = []
        for table in _COUNTED:
            count = sum(1 for one in changes if one.table == table and one.before and one.after)
            if count:
                moved.append(counted(count, table))
        keep = shown(self._pair[0].label, 60)
        said = (
            tr("{rows} will move to {actor}.", rows=listed(moved), actor=keep)
            if moved
            else tr("Nothing has to move to {actor}.", actor=keep)
        )
        gone = [one.before for one in changes if isinstance(one.before, Relationship) and one.after is None]
        if gone:
            sentences = "\n".join(f"  {shown(dated_sentence(self._session.map, row))}" for row in gone[:_LISTED])
            if len(gone) > _LISTED:
                sentences += "\n  " + tr_n("and {n} more", "and {n} more", len(gone) - _LISTED)
            said += "\n" + tr("Between the two, and so will vanish:\n{sentences}", sentences=sentences)
        return said


def _said(name: str, value: Any) -> str:
    words = {
        "kind": lambda: kinds.actor_kind(value).label,
        "side": lambda: kinds.side(value).label,
        "start": lambda: dates.words(value),
        "end": lambda: dates.words(value),
        "tier": lambda: tr("Background") if value == "extended" else tr("Main map"),
    }
    return words[name]() if name in words else shown(value, 400) or tr("empty", "value")
