"""Finding: a line over the map that answers at every key stroke, by any name, spelling or script."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from backers.model.names import isolated, shown
from backers.model.wording import tr
from backers.ui.finder_hits import HitRows, Hits
from backers.ui.search_line import SearchLine
from backers.ui.session import Session
from backers.work.search import find


class Finder(SearchLine):
    """Signals: `previewed(Ref)` while the reader moves along the hits, `chosen(Ref)` by Enter or click."""

    previewed = Signal(object)
    chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.session = session
        self.hits = Hits(session, session)
        super().__init__(self.hits, parent)
        self.hits.setParent(self)
        self.set_delegate(HitRows(self.list))
        self.setAccessibleName(tr("Find"))
        self.line.setPlaceholderText(tr("Find on the map"))
        self.line.setAccessibleName(tr("Find on the map"))
        self.line.setToolTip(tr("Arrows look at a hit, Enter goes there, Escape closes"))
        self.list.setAccessibleName(tr("Found"))
        session.map_changed.connect(lambda _event: self.search_again())
        session.lens_changed.connect(lambda _lens: self.search_again())
        session.workspace_changed.connect(self.dismiss)

    def answer(self, text: str) -> str:
        self.hits.take(find(self.session.map, text))
        if not text.strip():
            return tr("Any name or spelling, in Latin or Arabic letters, a relationship, an event or words of a note.")
        return tr(
            "Nothing in this map is called {name}. Try fewer letters or another spelling.",
            name=isolated(f"“{shown(text, 40)}”"),
        )

    def look_at(self, row: int) -> None:
        self.previewed.emit(self.hits.hit(row).ref)

    def take(self, row: int) -> None:
        ref = self.hits.hit(row).ref
        self.chosen.emit(ref)
