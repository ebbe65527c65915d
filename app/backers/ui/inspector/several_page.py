"""Several rows: what they are, and, where they are of one table, their common fields edited all at once."""

from collections import Counter

from PySide6.QtWidgets import QVBoxLayout, QWidget

from backers.model.changes import ChangeSet
from backers.model.counting import counted, joined
from backers.model.rows import Ref
from backers.model.wording import tr
from backers.ui.form import Form
from backers.ui.inspector.specs import specs_for
from backers.ui.many import Many
from backers.ui.marks import row_link
from backers.ui.parts import clear
from backers.ui.relevance import concerns
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped


class SeveralPage(QWidget):
    """The page of a selection of more than one row."""

    def __init__(self, session: Session, refs: frozenset[Ref], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._refs = session, sorted(refs)
        tables = Counter(ref.table for ref in self._refs)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(Wrapped(_counted(tables), headline=True))
        self.form: Form | None = None
        if len(tables) == 1 and self._refs[0].table != "note":
            table = self._refs[0].table
            column.addWidget(
                Wrapped(tr("A change here is made to all of them, as one step that can be undone."), tone="muted")
            )
            self.form = Form(session, table, tuple(ref.id for ref in self._refs), specs_for(table))
            column.addWidget(self.form)
        self._list = QVBoxLayout()
        column.addLayout(self._list)
        column.addStretch(1)
        self.refresh()

    def concerned_by(self, changes: ChangeSet) -> bool:
        return concerns(self._session.map, changes, self._refs)

    def refresh(self) -> None:
        if self.form is not None:
            self.form.refresh()
        clear(self._list)
        self._list.addWidget(Many(tr("Selected"), self._refs, self._link))

    def flush(self) -> None:
        if self.form is not None:
            self.form.flush()

    def cite(self) -> None:
        """A claim is about one row: nothing to cite here."""

    def edit(self, field: str) -> None:
        if self.form is not None and field in self.form.fields:
            self.form.fields[field].setFocus()

    def _link(self, ref: Ref) -> QWidget:
        row = self._session.map.get(ref)
        return Wrapped(tr("gone"), tone="muted") if row is None else row_link(self._session, row)


def _counted(tables: Counter[str]) -> str:
    return joined(counted(count, table) for table, count in tables.items())
