"""A form over one or several rows of one table: each field commits itself as one undoable edit."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from backers.model.rows import Ref
from backers.ui.attempt import attempt
from backers.ui.fields import Field
from backers.ui.session import Session
from backers.ui.spec import Spec
from backers.ui.texts import GRID
from backers.work.commands import Edit


class Form(QWidget):
    """Fields of the rows `ids` of a table. Values in which the rows differ stand as "<several values>"."""

    def __init__(
        self, session: Session, table: str, ids: tuple[str, ...], specs: Sequence[Spec], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._table, self._ids = session, table, ids
        self.fields: dict[str, Field] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID - 2)
        for spec in specs:
            if spec.alone and len(ids) > 1:
                continue
            field = spec.make(session)
            field.committed.connect(lambda value, name=spec.name: self._commit(name, value))
            self.fields[spec.name] = field
            column.addWidget(field)
        self.refresh()

    def refresh(self) -> None:
        """Shows what the map holds now; a field that is being typed in keeps its text."""
        rows = [row for one in self._ids if (row := self._session.map.get(Ref(self._table, one))) is not None]
        self.setEnabled(bool(rows) and not self._session.workspace.read_only)
        for name, field in self.fields.items():
            values = [getattr(row, name) for row in rows]
            if values:
                several = any(value != values[0] for value in values)
                field.show_value(values[0], several)

    def flush(self) -> None:
        """Commits what is typed and not yet committed: the form is about to go."""
        for field in self.fields.values():
            if field.touched():
                field.commit()

    def _commit(self, name: str, value: Any) -> None:
        ids = tuple(one for one in self._ids if self._session.map.get(Ref(self._table, one)) is not None)
        if not ids:
            return
        sentence = attempt(self._session, Edit(self._table, ids, {name: value}))
        if sentence:
            self.fields[name].refuse(sentence)
        else:
            self.refresh()
