"""What all panels of one window share: open map, lens, selection. Panels talk to it, never to each other."""

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from backers.model.changes import ChangeSet
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.rows import Ref
from backers.model.visible import Emphasis, Visible
from backers.model.wording import mark, say
from backers.settings import Settings
from backers.work.bus import MapChanged
from backers.work.lens import Lens
from backers.work.sight import TABLES, Sight
from backers.work.workspace import Command, Workspace


class Session(QObject):
    """One window's state.

    Signals: `leaving()` the open map is about to be left, save what is being typed;
    `workspace_changed()` another map is open, refresh everything; `map_changed(MapChanged)` one edit, undo or
    redo; `lens_changed(Lens)`; `visible_changed(Visible)` after either of them; `selection_changed(frozenset[Ref])`;
    `emphasis_changed(Emphasis or None)` an answer is drawn on the map or taken off; `said(str)` a sentence for the
    status line; `refused(str)` and `remarked(str)` one to show above the map; `offered(str, list[QAction])` one with
    ways out of it.
    """

    leaving = Signal()
    workspace_changed = Signal()
    map_changed = Signal(object)
    lens_changed = Signal(object)
    visible_changed = Signal(object)
    selection_changed = Signal(object)
    emphasis_changed = Signal(object)
    said = Signal(str)
    refused = Signal(str)
    remarked = Signal(str)
    offered = Signal(str, object)

    def __init__(self, workspace: Workspace, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.lens = Lens()
        self.selection: frozenset[Ref] = frozenset()
        self._workspace = workspace
        self.emphasis: Emphasis | None = None
        self._visible: Visible | None = None
        self._sight: Sight | None = None
        self._stop = workspace.changed.connect(self._on_changed)

    @property
    def workspace(self) -> Workspace:
        return self._workspace

    @property
    def map(self) -> Map:
        return self._workspace.map

    @property
    def visible(self) -> Visible:
        """What the lens lets through now; computed once per change."""
        if self._visible is None:
            seen = self.sight.look(self.lens)
            self._visible = seen if self.emphasis is None else dataclasses.replace(seen, emphasis=self.emphasis)
        return self._visible

    @property
    def sight(self) -> Sight:
        """The map prepared for being looked at: kept as long as no row that it shows changes."""
        if self._sight is None:
            self._sight = Sight(self.map)
        return self._sight

    def open(self, workspace: Workspace) -> None:
        """Shows another map instead. The old one is closed after the panels have let go of it."""
        self.leave()
        old = self._workspace
        self._stop()
        self._workspace = workspace
        self._stop = workspace.changed.connect(self._on_changed)
        self.lens = Lens()
        self.selection = frozenset()
        self._visible = self._sight = self.emphasis = None
        self.workspace_changed.emit()
        old.close()

    def end(self) -> None:
        """Hears no more of the map, which stays open for another session."""
        self._stop()

    def leave(self) -> None:
        """The map is about to be left: what is being typed anywhere still belongs to it and is saved now."""
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        self.leaving.emit()

    def do(self, command: Command, origin: object = None, planned: ChangeSet | None = None) -> ChangeSet | None:
        """Carries out a command. None if it was refused; the reason then went out through `refused`.

        `planned` as in `Workspace.apply`.
        """
        try:
            return self._workspace.apply(command, origin, planned)
        except Refused as refusal:
            self.refused.emit(str(refusal))
            return None

    def undo(self) -> None:
        self._step(self._workspace.undo)

    def redo(self) -> None:
        self._step(self._workspace.redo)

    def go_to(self, revision: int | None) -> None:
        """Undoes or redoes to a point in the history list."""
        self._step(lambda: self._workspace.go_to(revision))

    def select(self, refs: frozenset[Ref]) -> None:
        """One selection for map, tables and inspector; refs of rows that are gone are left out."""
        kept = frozenset(ref for ref in refs if self.map.get(ref) is not None)
        if kept != self.selection:
            self.selection = kept
            self.selection_changed.emit(kept)

    def set_lens(self, lens: Lens) -> None:
        if lens == self.lens:
            return
        self.lens = lens
        self._visible = None
        self.lens_changed.emit(lens)
        self.visible_changed.emit(self.visible)

    def emphasise(self, emphasis: Emphasis | None) -> None:
        """Draws an answer on the map, or takes it off again."""
        if emphasis != self.emphasis:
            self.emphasis = emphasis
            self._visible = None
            self.emphasis_changed.emit(emphasis)
            self.visible_changed.emit(self.visible)

    def _step(self, act: Callable[[], object]) -> None:
        try:
            act()
        except Refused as refusal:
            self.refused.emit(str(refusal))

    def _on_changed(self, event: MapChanged) -> None:
        self._visible = None
        if self._sight is not None and event.changes.tables() & TABLES:
            self._sight = self._sight.after(event.changes)
        self.select(self.selection)
        self.map_changed.emit(event)
        self.visible_changed.emit(self.visible)
        said = {"undo": mark("Undone: {edit}"), "redo": mark("Done again: {edit}")}.get(
            event.act, mark("Saved: {edit}")
        )
        self.said.emit(say(said, edit=event.changes.name))
