"""A form field that holds another source, found by typing a part of it."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from backers.model.wording import tr
from backers.ui.evidence.source_search import SourceSearch
from backers.ui.fields import Field
from backers.ui.session import Session


class SourceField(Field):
    """The value is the id of a source, or None for none. Emptying the line takes it away."""

    def __init__(self, session: Session, label: str, tip: str) -> None:
        self.search = SourceSearch(session)
        super().__init__(label, self.search, tip)
        self._touched = False
        self.search.line.setPlaceholderText(tr("None; type to find one"))
        self.search.chosen.connect(self._on_chosen)
        self.search.line.editingFinished.connect(self._on_left)
        self.search.line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() == Qt.Key.Key_Escape and self.restore()
        return False

    def read(self) -> str | None:
        return self.search.source or None

    def write(self, value: Any, several: bool) -> None:
        self.search.show_source("" if several else value or "")

    def touched(self) -> bool:
        return self._touched

    def set_touched(self, touched: bool) -> None:
        self._touched = touched

    def _on_chosen(self, source: str) -> None:
        self._touched = True
        if source or not self.search.line.text().strip():
            self.commit()

    def _on_left(self) -> None:
        typed = bool(self.search.line.text().strip())
        if self._touched and typed and not self.search.source and not self.search.list.isVisible():
            self.refuse(tr("Choose a source from the list, or empty the line."))
