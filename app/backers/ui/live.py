"""Keeps the picture, the simulation and the session in step: what is visible is drawn, what moves is painted."""

from collections.abc import Callable, Iterable, Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer

from backers.canvas import MapView
from backers.canvas.frame import LABEL_ROOM, Frame
from backers.model.changes import ChangeSet
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.names import shown
from backers.model.rows import Position, Ref
from backers.model.visible import Visible
from backers.model.wording import tr
from backers.ui.drawn import Drawn, drawn, drawn_of, pinned, placed
from backers.ui.driver import Driver
from backers.ui.editing import Editing
from backers.ui.movement import remembered_forces
from backers.ui.session import Session
from backers.work.bus import MapChanged
from backers.work.lens import Lens
from backers.work.placing import Graph, Places, camps

_BREATH = 0.01  # warmth when the time moves on: room for newcomers, and hardly more over a war of many steps
_AT_ONCE, _BETWEEN_MS = 400, 15  # places that are saved between two pictures, some hundredths of a second
_NUDGE = 0.05  # warmth after an edit or a filter: neighbours make room, the picture stays


class LiveMap(QObject):
    """One map view and its driver. Remembers where everybody stood, also those that are not visible now."""

    def __init__(self, session: Session, view: MapView, editing: Editing) -> None:
        super().__init__(view)
        self._session = session
        self.view = view
        self._editing = editing
        self.driver = Driver(lambda: remembered_forces(session.settings), self)
        self._places: Places = {}
        self._drawn: frozenset[str] = frozenset()
        self._in_view: set[str] = set()  # everybody drawn since another question than the time was asked
        self._corners: list[tuple[float, float]] = []  # of where they stand; empty: to be looked up
        self._timeless: Lens | None = None
        self._time_moved = False
        self._tied = False
        self._ahead: Drawn | None = None
        self._resting = QTimer(self, interval=_BETWEEN_MS)
        self._resting.timeout.connect(self._rest_some)
        session.work_ahead = self._work_ahead
        self._connect_session()
        self._connect_view()

    @property
    def places(self) -> Places:
        """Where everybody stands now, in map units."""
        return self._places | self.driver.places

    def open(self) -> None:
        """Shows the session's map from scratch, at its remembered places, at rest."""
        map_, workspace = self._session.map, self._session.workspace
        self._places = {one: (row.x, row.y) for one, row in map_.positions.items()}
        self._timeless = None
        fresh = not self._places
        self._ahead, workspace.foreseen = drawn_of(workspace.foreseen), None
        self._draw(self._session.visible, warmth=0.0)
        self.view.set_selection(self._session.selection)
        if self.view.isVisible():
            self.view.fit(animated=False)
        if fresh:
            self._keep_in_time(self.driver.places)

    def arrange_anew(self) -> None:
        """New places for everybody who is not pinned; found by the layout, then alive."""
        pinned = self._pinned()
        self._places = {one: place for one, place in self.places.items() if one in pinned}
        self._draw(self._session.visible, warmth=0.3)
        self.view.fit()

    def close(self) -> None:
        """Keeps the last places and ends the simulation."""
        self.driver.stop()
        self._keep(self.driver.places)

    def _connect_session(self) -> None:
        self._session.leaving.connect(lambda: self._keep(self.places))
        self._session.lens_changed.connect(self._remember)
        self._session.visible_changed.connect(self._on_visible)
        self._session.map_changed.connect(self._on_map_changed)
        self._session.busy_changed.connect(self.driver.hold_still)
        self._session.selection_changed.connect(self.view.set_selection)

    def _connect_view(self) -> None:
        view, session = self.view, self._session
        view.can_connect = self._can_connect
        view.selection_changed.connect(session.select)
        view.drag_started.connect(lambda ids: self.driver.hold({one: self.places[one] for one in ids}))
        view.dragged.connect(self.driver.hold)
        view.dropped.connect(self._on_dropped)
        view.drag_cancelled.connect(lambda places: self.driver.release(places, self._pinned()))
        view.add_actor_wanted.connect(self._editing.add_actor)
        view.connect_wanted.connect(self._editing.connect_actors)
        view.bend_wanted.connect(self._editing.bend)
        view.pin_wanted.connect(lambda ids: self._editing.toggle_pins(tuple(ids)))
        view.delete_wanted.connect(self._editing.delete)
        self.driver.moved.connect(view.set_places)
        self.driver.rested.connect(self._keep_in_time)

    def _can_connect(self, subject: str, object_: str) -> bool:
        from backers.work.commands import why_not_connect

        return not why_not_connect(self._session.map, subject, object_)

    def _on_visible(self, visible: Visible) -> None:
        """Looking moves nobody but for newcomers; an edit that ties or parts actors lets them make room."""
        ids = frozenset(row.id for row in visible.actors)
        newcomers = not ids <= self._places.keys()
        warmth = _NUDGE if self._tied or newcomers else _BREATH if self._time_moved and ids != self._drawn else 0.0
        self._tied = False
        self._draw(visible, warmth)

    def _on_map_changed(self, event: MapChanged) -> None:
        """Takes over places that an edit, undo or redo has set, before the picture is drawn anew."""
        self._remember()
        self._ahead = drawn_of(event.ahead)
        self._tied = "relationship" in event.changes.tables()
        moved = event.changes.ids("position")
        if moved:
            self._corners = []
        positions = self._session.map.positions
        for one in moved:
            if one in positions:
                self._places[one] = (positions[one].x, positions[one].y)
            else:
                self._places.pop(one, None)
        if event.act != "do":
            QTimer.singleShot(0, self, lambda: self._show_touched(event.changes))

    def _show_touched(self, changes: ChangeSet) -> None:
        """What was undone or done again is selected and in sight, so that nobody has to look for it."""
        from backers.work.touched import touched

        refs = touched(self._session.map, changes)
        if refs:
            self._session.select(refs)
        seen = sorted(ref for ref in refs if self.view.stage.frame.has(ref))
        if seen:
            self.view.reveal(seen[0])

    def _remember(self, lens: Lens | None = None) -> None:
        """Where everybody stands now is where they come back to. `lens`: it is this that changed."""
        if self.driver.stirred:
            self._places |= self.driver.places
            self._widen(self.driver.positions)
        self._time_moved = lens is not None and lens.without_time == self._timeless

    def _draw(self, visible: Visible, warmth: float) -> None:
        """Draws what is visible: each where it last stood, newcomers beside a neighbour."""
        ahead, self._ahead = self._ahead, None
        pinned, ids = self._pinned(), [row.id for row in visible.actors]
        if ahead is not None and ahead.visible is visible:
            places, frame = ahead.places, ahead.frame
            moved = {one: self._places[one] for one in self._drawn if one in places and one in self._places}
            frame.set_places(list(moved), np.array(list(moved.values())).reshape(-1, 2))
            places |= moved
        else:
            places, frame = placed(visible, self._places, lambda: self.driver.forces), None
        if not places.keys() <= self._places.keys():
            self._places |= places
        title = shown(self._session.map.meta("title") or tr("Untitled map"), 120)
        self.view.show_map(visible, places, pinned, title=title, around=self._around(ids), frame=frame)
        self._drawn = frozenset(ids)
        frame = self.view.stage.frame
        self.driver.show(_graph(frame), frame.xy, pinned, warmth)

    def _work_ahead(self, map_: Map, visible: Visible) -> Drawn:
        """What drawing that map will need; in the thread of a large edit."""
        was, known = self._session.map.positions, self.places
        known |= {one: (row.x, row.y) for one, row in map_.positions.items() if was.get(one) is not row}
        for one in was.keys() - map_.positions.keys():
            known.pop(one, None)
        return drawn(map_, visible, known, lambda: self.driver.forces, self.view.stage.frame)

    def _around(self, ids: Iterable[str]) -> list[tuple[float, float]]:
        """The corners of where those stand who come and go with the time: the camera leaves them their room."""
        lens = self._session.lens
        timeless = lens.without_time
        if timeless != self._timeless:
            self._timeless, self._in_view, self._corners = timeless, set(), []
        new = set(ids) - self._in_view
        self._in_view |= new
        if lens == timeless:  # nobody asks where they stand
            self._corners = [] if new else self._corners
            return []
        asked = new if self._corners else self._in_view
        self._widen(np.array([self._places[one] for one in asked if one in self._places]).reshape(-1, 2))
        return self._corners

    def _widen(self, xy: NDArray[np.float64]) -> None:
        if len(xy):
            xy = np.vstack([xy, *self._corners])
            self._corners = [tuple(xy.min(axis=0).tolist()), tuple(xy.max(axis=0).tolist())]

    def _on_dropped(self, places: Mapping[str, tuple[float, float]]) -> None:
        self._places |= places
        self._editing.drop(places, self)
        self.driver.release(places, self._pinned())

    def _pinned(self) -> frozenset[str]:
        return pinned(self._session.map)

    def _keep_in_time(self, places: Places) -> None:
        """Saves the places that the simulation found, a few after another; they are not an edit."""
        self._places |= places
        self._session.workspace.rest_later(places)
        self._resting.start()
        self._rest_some()

    def _rest_some(self) -> None:
        if not self._guarded(lambda: self._session.workspace.rest_some(_AT_ONCE)):
            self._resting.stop()

    def _keep(self, places: Places) -> None:
        """Saves them now."""
        self._resting.stop()
        self._places |= places
        positions = self._session.map.positions
        rows = (
            Position(id=one, x=x, y=y, pinned=one in positions and positions[one].pinned)
            for one, (x, y) in places.items()
        )
        self._guarded(lambda: self._session.workspace.rest(rows))

    def _guarded(self, act: Callable[[], bool | None]) -> bool:
        try:
            return bool(act())
        except Refused as refusal:
            self._session.refused.emit(str(refusal))
            return False


def _graph(frame: Frame) -> Graph:
    """What is drawn, as the simulation takes it."""
    edges = np.column_stack([frame.a, frame.b]).astype(np.int64)
    return Graph(tuple(frame.ids), edges, frame.reach + LABEL_ROOM, camps(frame.side_names)[frame.side_rows])


def refs_of(visible: Visible) -> frozenset[Ref]:
    """Everything that can be selected in the picture."""
    actors = (Ref("actor", row.id) for row in visible.actors)
    return frozenset([*actors, *(Ref("relationship", row.id) for row in visible.relationships)])
