"""The docks around the map: which there are, where they start, and what passes between them and the window.

The map is painted first. Each panel is loaded and built when it is needed, or one after the other once the picture
stands, so that the start does not wait for what is behind a tab.
"""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QScrollArea, QWidget

from backers.canvas import Theme
from backers.model.wording import mark, say, tr
from backers.ui import appearance
from backers.ui.details_width import DetailsWidth
from backers.ui.live import LiveMap
from backers.ui.movement import forces_of
from backers.ui.panel_actions import panel_action
from backers.ui.placement import mirrored
from backers.ui.session import Session
from backers.work.classes import hiding, members

if TYPE_CHECKING:
    from backers.ui.inspector import Inspector

_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
_BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea
_DOCKS = {
    "inspector": (mark("Details"), _RIGHT),
    "filters": (mark("Filters"), _RIGHT),
    "forces": (mark("Movement"), _RIGHT),
    "history": (mark("History"), _RIGHT),
    "actors": (mark("Actors"), _BOTTOM),
    "relationships": (mark("Relationships"), _BOTTOM),
    "events": (mark("Events"), _BOTTOM),
    "notes": (mark("Notes"), _BOTTOM),
    "questions": (mark("Ask"), _RIGHT),
    "sources": (mark("Sources"), _BOTTOM),
    "disagreements": (mark("Disagreements"), _BOTTOM),
    "check": (mark("Check"), _BOTTOM),
    "leave_out": (mark("Leave out"), _BOTTOM),
    "changes": (mark("Who changed what"), _BOTTOM),
}
_REGISTERS = {
    "sources": ("sources", "SourcesPanel"),
    "disagreements": ("disagreements", "DisagreementsPanel"),
    "check": ("check", "CheckPanel"),
    "leave_out": ("leave_out", "LeaveOutPanel"),
    "changes": ("changes", "ChangesPanel"),
}
_TABS = (
    ("inspector", "questions", "filters", "forces", "history"),
    ("actors", "relationships", "events", "notes", *_REGISTERS),
)
_TABLES = ("actors", "relationships", "events", "sources")
_SIDE_WIDTH = 290
_WIDE_WINDOW = 1500  # from here on the filters have a column of their own
_TALL_WINDOW = 900  # from here on the tables stand under the map from the start
_TABLE_HEIGHT = 220


class Panels(QObject):
    """Signals: `opened(Ref)` a row was opened in a table; `menu_wanted(Ref, QPoint)`; `note_edit_wanted(str)`;
    `go_wanted(Ref)` show it on the map; `fix_wanted(Ref, str)` show it with that field to be edited, or ""."""

    opened = Signal(object)
    menu_wanted = Signal(object, QPoint)
    note_edit_wanted = Signal(str)
    go_wanted = Signal(object)
    fix_wanted = Signal(object, str)
    pause_toggled = Signal()
    tables_toggled = Signal(bool)
    event_wanted = Signal()

    def __init__(self, session: Session, window: QMainWindow, live: LiveMap) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._live = live
        self._theme: Theme | None = None
        self._built: dict[str, Any] = {}
        self.docks: dict[str, QDockWidget] = {}
        self.actions: list[QAction] = []
        for name, (title, _area) in _DOCKS.items():
            dock = QDockWidget(say(title), window)
            dock.setObjectName(name)
            dock.setWidget(QWidget())
            self.docks[name] = dock
            dock.toggleViewAction().toggled.connect(lambda _shown: self.tables_toggled.emit(self.tables_shown))
        for first, *others in _TABS:
            window.addDockWidget(mirrored(_DOCKS[first][1]), self.docks[first])
            for other in others:
                window.tabifyDockWidget(self.docks[first], self.docks[other])
            self.docks[first].raise_()
        titles = {self.docks[name].windowTitle() for name in _TABS[0]}
        self.details_width = DetailsWidth(window, self.docks["inspector"], titles, session.settings)

    def panel(self, name: str) -> Any:
        """The panel of that name, built now if it was not yet."""
        if name not in self._built:
            made = _make(name, self._session)
            self._built[name] = made
            self.docks[name].setWidget(_scrolled(made) if name == "forces" else made)
            self._connect(name, made)
            if self._theme is not None and hasattr(made, "set_swatches"):
                made.set_swatches(self._swatches(self._theme))
        return self._built[name]

    @property
    def complete(self) -> bool:
        """Whether every panel is built."""
        return len(self._built) == len(_DOCKS)

    @property
    def inspector(self) -> "Inspector":
        return cast("Inspector", self.panel("inspector"))

    def build(self) -> None:
        """Builds what is seen at once, and then the others one by one as the program comes to rest."""
        for name, dock in self.docks.items():
            if name not in self._built and not dock.visibleRegion().isEmpty():
                self.panel(name)
        waiting = [name for name in _DOCKS if name not in self._built]
        if waiting:
            self.panel(waiting[0])
            QTimer.singleShot(0, self, self.build)

    def size_first_time(self) -> None:
        """The map first: one column beside it and a low table; in a wide window the filters stand on its other side."""
        docks, window = self.docks, self._window
        if window.width() >= _WIDE_WINDOW:
            window.addDockWidget(mirrored(_LEFT), docks["filters"])
            window.resizeDocks([docks["filters"]], [_SIDE_WIDTH], Qt.Orientation.Horizontal)
        docks["inspector"].raise_()
        self.details_width.begin()
        if window.height() >= _TALL_WINDOW:
            window.resizeDocks([docks["actors"]], [window.height() // 4], Qt.Orientation.Vertical)
        else:
            self.show_tables(False)

    @property
    def tables_shown(self) -> bool:
        return any(not self.docks[name].isHidden() for name in _TABS[1])

    def show_tables(self, shown: bool) -> None:
        """The lists under the map: all of them, as tabs, or none."""
        for name in _TABS[1]:
            self.docks[name].setVisible(shown)
        if shown:
            self.docks["actors"].raise_()
            height = max(_TABLE_HEIGHT, self._window.height() // 4)
            self._window.resizeDocks([self.docks["actors"]], [height], Qt.Orientation.Vertical)

    def fill_menu(self, menu: QMenu, set_theme: Callable[[str], None]) -> dict[str, QAction]:
        """Adds the panels and the themes to the Map menu; returns the theme actions by name."""
        menu.addSeparator()
        shown = menu.addMenu(tr("Pan&els"))
        self.actions = [panel_action(dock, number) for number, dock in enumerate(self.docks.values(), 1)]
        shown.addActions(self.actions)
        themes, group, made = menu.addMenu(tr("T&heme")), QActionGroup(menu), {}
        for name, label in appearance.CHOICES.items():
            action = themes.addAction(say(label), partial(set_theme, name))
            action.setCheckable(True)
            group.addAction(action)
            made[name] = action
        return made

    def set_paused(self, paused: bool) -> None:
        if "forces" in self._built:
            self._built["forces"].set_paused(paused)

    def set_theme(self, theme: Theme) -> None:
        """Filters and tables show the very marks of the map."""
        self._theme = theme
        showing = [made for made in self._built.values() if hasattr(made, "set_swatches")]
        swatches = self._swatches(theme) if showing else None
        for made in showing:
            made.set_swatches(swatches)

    def show_inspector(self) -> None:
        self.docks["inspector"].show()
        self.docks["inspector"].raise_()

    def cite(self) -> None:
        """Opens the form for a new claim about the selected row."""
        self.show_inspector()
        self.inspector.cite()

    def on_legend(self, class_type: str, class_id: str, hide: bool) -> None:
        """A legend entry was clicked: selects what it stands for, or hides it."""
        if hide:
            self._session.set_lens(hiding(self._session.lens, class_type, class_id))
        else:
            self._session.select(members(self._session.map, self._session.visible, class_type, class_id))

    def stop(self) -> None:
        """Ends what panels work out beside the window."""
        if "questions" in self._built:
            self._built["questions"].close_asker()

    def save_state(self) -> None:
        self.details_width.save()
        for name in _TABLES:
            if name in self._built:
                self._built[name].save_state()

    def _connect(self, name: str, made: Any) -> None:
        if hasattr(made, "go_wanted"):
            made.go_wanted.connect(self.go_wanted)
        if name == "sources":
            made.opened.connect(self.opened)
            made.leave_out_wanted.connect(lambda source: self._raised("leave_out").take("source", source))
        elif name == "check":
            made.fix_wanted.connect(self.fix_wanted)
        elif name in _TABLES:
            made.opened.connect(self.opened)
            made.menu_wanted.connect(self.menu_wanted)
            if name == "events":
                made.add_wanted.connect(self.event_wanted)
        elif name == "questions":
            self.docks[name].visibilityChanged.connect(made.look_again)
        elif name == "notes":
            made.edit_wanted.connect(self.note_edit_wanted)
        elif name == "forces":
            driver = self._live.driver
            made.set_paused(driver.paused)
            made.forces_changed.connect(lambda values: driver.set_forces(forces_of(values)))
            made.pause_toggled.connect(lambda _paused: self.pause_toggled.emit())
            made.arrange_wanted.connect(self._live.arrange_anew)

    def _raised(self, name: str) -> Any:
        """The panel of that name, brought to the front."""
        self.docks[name].show()
        self.docks[name].raise_()
        return self.panel(name)

    def _swatches(self, theme: Theme) -> Any:
        from backers.ui.swatches import swatches

        return swatches(theme, self._session.map, self._window.devicePixelRatioF())


def _make(name: str, session: Session) -> QWidget:
    if name in _REGISTERS:
        module, panel = _REGISTERS[name]
        made: QWidget = getattr(import_module(f"backers.ui.register.{module}"), panel)(session)
        return made
    if name == "inspector":
        from backers.ui.inspector import Inspector

        return Inspector(session)
    if name in ("actors", "relationships"):
        from backers.ui.tables import ActorsTable, RelationshipsTable

        return ActorsTable(session) if name == "actors" else RelationshipsTable(session)
    if name == "filters":
        from backers.ui.filters.panel import FilterPanel

        return FilterPanel(session)
    if name == "forces":
        from backers.ui.forces_panel import ForcesPanel

        return ForcesPanel(session)
    if name == "history":
        from backers.ui.history_panel import HistoryPanel

        return HistoryPanel(session)
    if name == "events":
        from backers.ui.events_panel import EventsPanel

        return EventsPanel(session)
    if name == "questions":
        from backers.ui.questions.panel import QuestionsPanel

        return QuestionsPanel(session)
    from backers.ui.notes_panel import NotesPanel

    return NotesPanel(session)


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area
