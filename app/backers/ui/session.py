"""What all panels of one window share: open map, lens, selection. Panels talk to it, never to each other."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from backers.model.changes import ChangeSet
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.names import shown
from backers.model.rows import Ref
from backers.model.visible import Emphasis, Visible
from backers.model.wording import mark, say
from backers.settings import Settings
from backers.work.bus import MapChanged
from backers.work.large_edit import LargeEdit
from backers.work.lens import Lens
from backers.work.sight import TABLES, Sight
from backers.work.workspace import Command, Workspace

T = TypeVar("T")
_UNDER_WAY = {"undo": mark("Taking back: {edit}"), "redo": mark("Doing again: {edit}")}


@dataclass(frozen=True, slots=True)
class Ahead:
    """A map looked at before it is the one that is open. `more` is what `Session.work_ahead` made of it."""

    sight: Sight
    lens: Lens
    visible: Visible
    more: object


def look_ahead(map_: Map, lens: Lens, step: Callable[[], None], more: Callable[[Map, Visible], object] | None) -> Ahead:
    """What the panels will ask of a map, before it is the one that is open; in any thread. `step` may end it."""
    sight = Sight(map_)
    step()
    visible = sight.look(lens)
    step()
    sight.census(lens.background)
    step()
    return Ahead(sight, lens, visible, None if more is None else more(map_, visible))


class Session(QObject):
    """One window's state.

    Signals: `leaving()` the open map is about to be left, save what is being typed;
    `workspace_changed()` another map is open, refresh everything; `map_changed(MapChanged)` one edit, undo or
    redo; `lens_changed(Lens)`; `visible_changed(Visible)` after either of them; `selection_changed(frozenset[Ref])`;
    `emphasis_changed(Emphasis or None)` an answer is drawn on the map or taken off; `busy_changed(bool)` a large edit
    begins or is over, and meanwhile nothing else can be done; `said(str)` a sentence for the
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
    busy_changed = Signal(bool)
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
        self._foresee(workspace)
        self.begin_large: Callable[[LargeEdit, str, Callable[[bool], object]], object] | None = None
        self.work_ahead: Callable[[Map, Visible], object] | None = None
        self._stop = self._follow(workspace)

    def _follow(self, workspace: Workspace) -> Callable[[], None]:
        workspace.ahead = self._look_ahead
        return workspace.changed.connect(self._on_changed)

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
        self._stop = self._follow(workspace)
        self.lens = Lens()
        self.selection = frozenset()
        self._visible = self._sight = self.emphasis = None
        self._foresee(workspace)
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
        return self._guarded(lambda: self._workspace.apply(command, origin, planned))

    def undo(self) -> None:
        self._take_step("undo")

    def redo(self) -> None:
        self._take_step("redo")

    def go_to(self, revision: int | None) -> None:
        """Undoes or redoes to a point in the history list; long steps are shown, and the others between them are taken
        at once."""
        workspace = self._workspace
        way = self._guarded(lambda: workspace.way_to(revision))
        if not way:
            return
        asked = way if self.begin_large is not None else []
        long = next((place for place, (act, at) in enumerate(asked) if workspace.is_long(act, at)), None)
        if long is None:
            self._guarded(lambda: workspace.go_to(revision))
            return
        act, at = way[long]
        short_of_it = at if act == "undo" else way[long - 1][1]
        if long:
            self._guarded(lambda: workspace.go_to(short_of_it))
        next_now = workspace.history.undoable if act == "undo" else workspace.history.redoable
        if at == next_now:  # none on the way was refused
            self._take_step(act, lambda taken: self.go_to(revision) if taken else None)

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

    def _take_step(self, act: str, then: Callable[[bool], object] = bool) -> None:
        """One step of the history; a long one is shown and may be ended. `then` hears whether it was taken."""
        workspace = self._workspace
        if self.begin_large is not None and workspace.is_long(act):
            edit = self._guarded(lambda: workspace.begin_step(act))
            if edit is not None:
                self.begin_large(edit, say(_UNDER_WAY[act], edit=shown(edit.changes.name, 60)), then)
            return
        then(self._guarded(workspace.undo if act == "undo" else workspace.redo) is not None)

    def _guarded(self, act: Callable[[], T]) -> T | None:
        """What it returns; None if it was refused, for a reason that then went out through `refused`."""
        try:
            return act()
        except Refused as refusal:
            self.refused.emit(str(refusal))
            return None

    def _look_ahead(self, map_: Map, step: Callable[[], None]) -> Ahead:
        return look_ahead(map_, self.lens, step, self.work_ahead)

    def _foresee(self, workspace: Workspace) -> None:
        """Takes over what was made of a map while it was opened."""
        if isinstance(workspace.foreseen, Ahead):
            self._sight, self._visible = workspace.foreseen.sight, workspace.foreseen.visible

    def _on_changed(self, event: MapChanged) -> None:
        ahead = event.ahead
        self._visible = None
        if isinstance(ahead, Ahead):
            self._sight = ahead.sight
            if ahead.lens == self.lens and self.emphasis is None:
                self._visible = ahead.visible
        elif self._sight is not None and event.changes.tables() & TABLES:
            self._sight = self._sight.after(event.changes)
        self.select(self.selection)
        self.map_changed.emit(event)
        self.visible_changed.emit(self.visible)
        said = {"undo": mark("Undone: {edit}"), "redo": mark("Done again: {edit}")}.get(
            event.act, mark("Saved: {edit}")
        )
        self.said.emit(say(said, edit=event.changes.name))
