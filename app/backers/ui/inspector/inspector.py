"""The inspector: everything about what is selected, to read and to edit in place."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from backers.model.rows import Ref
from backers.model.wording import tr
from backers.ui.inspector.actor_page import ActorPage
from backers.ui.inspector.empty_page import EmptyPage
from backers.ui.inspector.event_page import EventPage
from backers.ui.inspector.note_page import NotePage
from backers.ui.inspector.page import Page
from backers.ui.inspector.relationship_page import RelationshipPage
from backers.ui.inspector.several_page import SeveralPage
from backers.ui.inspector.source_page import SourcePage
from backers.ui.session import Session
from backers.work.bus import MapChanged

_PAGES: dict[str, type[Page]] = {
    "actor": ActorPage,
    "relationship": RelationshipPage,
    "event": EventPage,
    "note": NotePage,
    "source": SourcePage,
}


class Inspector(QScrollArea):
    """A page for the session's selection. `edit(field)` and `cite()` do what the menu asks for."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._turning = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Details of the selection"))
        self.setMinimumWidth(260)
        self.page: Page | SeveralPage | EmptyPage = EmptyPage(session)
        self._turn()
        session.selection_changed.connect(self._on_selection)
        session.map_changed.connect(self._on_changed)
        session.leaving.connect(self._flush)
        session.workspace_changed.connect(self._turn)

    def sizeHint(self) -> QSize:
        return QSize(320, 480)

    def cite(self) -> None:
        """Opens the form for a new claim about the one row selected."""
        self.page.cite()

    def edit(self, field: str = "name") -> None:
        """Opens the form and puts the cursor into a field."""
        self.page.edit(field)

    def _on_selection(self) -> None:
        if not self._turning:
            self._flush()
            self._turn()

    def _flush(self) -> None:
        """What was typed belongs to the old row and is saved with it; that edit must not turn the page again."""
        self._turning = True
        try:
            self.page.flush()
        finally:
            self._turning = False

    def _turn(self) -> None:
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()  # not at once: a link on it may be what was just clicked
        self.page = self._page_for(self._session.selection)
        self.setWidget(self.page)
        self.verticalScrollBar().setValue(0)
        if inside:
            self.setFocus()  # the keyboard stays in the panel when its page turns

    def _page_for(self, selection: frozenset[Ref]) -> Page | SeveralPage | EmptyPage:
        if not selection:
            return EmptyPage(self._session)
        if len(selection) > 1:
            return SeveralPage(self._session, selection)
        ref = next(iter(selection))
        page = _PAGES.get(ref.table)
        return EmptyPage(self._session) if page is None else page(self._session, ref)

    def _on_changed(self, event: MapChanged) -> None:
        if self.page.concerned_by(event.changes):
            self.page.refresh()
