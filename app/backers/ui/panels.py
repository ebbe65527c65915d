"""The docks around the map: which there are, where they start, and what passes between them and the window."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QScrollArea, QWidget

from backers.canvas import Theme
from backers.layout import SIDED
from backers.ui import appearance
from backers.ui.events_panel import EventsPanel
from backers.ui.filters import FilterPanel
from backers.ui.forces_panel import ForcesPanel
from backers.ui.history_panel import HistoryPanel
from backers.ui.inspector import Inspector
from backers.ui.live import LiveMap
from backers.ui.notes_panel import NotesPanel
from backers.ui.session import Session
from backers.ui.swatches import swatches
from backers.ui.tables import ActorsTable, RelationshipsTable
from backers.work.classes import hiding, members

_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
_BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea
_TABS = (("inspector", "filters", "forces", "history"), ("actors", "relationships", "events", "notes"))
_SIDE_WIDTH, _DETAILS_WIDTH = 260, 330
_WIDE_WINDOW = 1500  # from here on the filters have a column of their own


class Panels(QObject):
    """Signals: `opened(Ref)` a row was opened in a table; `menu_wanted(Ref, QPoint)`; `note_edit_wanted(str)`."""

    opened = Signal(object)
    menu_wanted = Signal(object, QPoint)
    note_edit_wanted = Signal(str)

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.filters, self.forces = FilterPanel(session), ForcesPanel(session)
        self.inspector, self.history = Inspector(session), HistoryPanel(session)
        self.actors, self.relationships = ActorsTable(session), RelationshipsTable(session)
        self.events, self.notes = EventsPanel(session), NotesPanel(session)
        self.docks: dict[str, QDockWidget] = {}
        for name, title, widget, area in (
            ("inspector", "Details", self.inspector, _RIGHT),
            ("filters", "Filters", self.filters, _RIGHT),
            ("forces", "Movement", _scrolled(self.forces), _RIGHT),
            ("history", "History", self.history, _RIGHT),
            ("actors", "Actors", self.actors, _BOTTOM),
            ("relationships", "Relationships", self.relationships, _BOTTOM),
            ("events", "Events", self.events, _BOTTOM),
            ("notes", "Notes", self.notes, _BOTTOM),
        ):
            self._add(name, title, widget, area)
        for first, *others in _TABS:
            for other in others:
                window.tabifyDockWidget(self.docks[first], self.docks[other])
            self.docks[first].raise_()
        self._connect()

    def size_first_time(self) -> None:
        """The map first: one column beside it and a low table; in a wide window the filters stand on its other side."""
        docks, window = self.docks, self._window
        if window.width() >= _WIDE_WINDOW:
            window.addDockWidget(_LEFT, docks["filters"])
            window.resizeDocks([docks["filters"]], [_SIDE_WIDTH], Qt.Orientation.Horizontal)
        docks["inspector"].raise_()
        window.resizeDocks([docks["inspector"]], [_DETAILS_WIDTH], Qt.Orientation.Horizontal)
        window.resizeDocks([docks["actors"]], [window.height() // 5], Qt.Orientation.Vertical)

    def fill_menu(self, menu: QMenu, set_theme: Callable[[str], None]) -> dict[str, QAction]:
        """Adds the panels and the themes to the Map menu; returns the theme actions by name."""
        menu.addSeparator()
        shown = menu.addMenu("&Panels")
        for number, dock in enumerate(self.docks.values(), 1):
            action = dock.toggleViewAction()
            action.setShortcut(QKeySequence(f"Alt+{number}"))
            shown.addAction(action)
        themes, group, made = menu.addMenu("&Theme"), QActionGroup(menu), {}
        for name, label in appearance.CHOICES.items():
            action = themes.addAction(label, partial(set_theme, name))
            action.setCheckable(True)
            group.addAction(action)
            made[name] = action
        return made

    def connect_forces(self, live: LiveMap, toggle_pause: Callable[[], None]) -> None:
        live.driver.forces = replace(SIDED, **self.forces.forces())
        self.forces.forces_changed.connect(lambda values: live.driver.set_forces(replace(SIDED, **values)))
        self.forces.pause_toggled.connect(lambda _paused: toggle_pause())
        self.forces.arrange_wanted.connect(live.arrange_anew)

    def set_paused(self, paused: bool) -> None:
        self.forces.set_paused(paused)

    def set_theme(self, theme: Theme) -> None:
        """Filters and tables show the very marks of the map."""
        made = swatches(theme, self._session.map, self._window.devicePixelRatioF())
        for panel in (self.filters, self.actors, self.relationships):
            panel.set_swatches(made)

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

    def save_state(self) -> None:
        self.actors.save_state()
        self.relationships.save_state()

    def _add(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> None:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(widget)
        self._window.addDockWidget(area, dock)
        self.docks[name] = dock

    def _connect(self) -> None:
        for table in (self.actors, self.relationships):
            table.opened.connect(self.opened)
            table.menu_wanted.connect(self.menu_wanted)
        self.notes.edit_wanted.connect(self.note_edit_wanted)


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area
