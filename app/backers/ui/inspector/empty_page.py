"""Nothing is selected: what this map is, how much is on it, and what to do next."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from backers.model import dates
from backers.model.changes import ChangeSet
from backers.model.names import shown
from backers.model.wording import number, tr
from backers.ui.parts import Facts, clear
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped, shown_lines


class EmptyPage(QWidget):
    """The page of no selection."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._column.setSpacing(2 * GRID)
        self.refresh()

    def concerned_by(self, changes: ChangeSet) -> bool:
        return not changes.tables() <= {"position"}

    def refresh(self) -> None:
        clear(self._column)
        map_, workspace = self._session.map, self._session.workspace
        self._column.addWidget(Wrapped(shown(workspace.title), headline=True))
        if map_.meta("description"):
            self._column.addWidget(Wrapped(shown_lines(map_.meta("description"))))
        facts = Facts()
        for name, rows in (
            (tr("Actors"), map_.actors),
            (tr("Relationships"), map_.relationships),
            (tr("Events"), map_.events),
            (tr("Sources"), map_.sources),
            (tr("Claims"), map_.claims),
            (tr("Notes"), map_.notes),
        ):
            facts.add(name, number(len(rows), ",") if rows else "")
        facts.add(tr("As of"), dates.words(map_.meta("as_of")) if map_.meta("as_of") else "")
        self._column.addWidget(facts)
        self._column.addWidget(Wrapped(_next(bool(map_.actors)), tone="muted"))
        self._column.addStretch(1)

    def flush(self) -> None:
        """Nothing is typed here."""

    def cite(self) -> None:
        """Nothing to cite for."""

    def edit(self, field: str) -> None:
        """Nothing to edit."""


def _next(peopled: bool) -> str:
    if peopled:
        return tr("Click an actor to see who stands behind it, or a line to see who says so.")
    return tr("The map is empty. Double-click on it to add the first actor.")
