"""Owns the clock of the simulation: ticks run in one worker thread, the newest places come out once per frame.

At most one batch of ticks is under way. The simulation is touched by the worker while a batch runs, and by this side
only through the calls that it allows meanwhile (pins, warmth, forces).
"""

from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from backers.layout import SIDED, Forces, Simulation
from backers.work.placing import Graph, Places, as_places

_FRAME_MS = 15
_TICKS_A_FRAME = 2
_ANSWER = 0.25  # warmth while a node is dragged: the others follow, the far ones hardly stir


class Driver(QObject):
    """Signals: `moved(ids, xy)` once per frame while the picture lives; `rested(places)` when it has cooled."""

    moved = Signal(object, object)
    rested = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[str, ...] = ()
        self._index: dict[str, int] = {}
        self._simulation = Simulation(0, np.empty((0, 2), np.int64))
        self.forces = SIDED
        self._pinned: frozenset[str] = frozenset()
        self._held: frozenset[str] = frozenset()
        self._paused = False
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="layout")
        self._batch: Future[None] | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._frame)

    @property
    def places(self) -> Places:
        """Where everybody stands now."""
        return as_places(self._ids, self._simulation.positions)

    @property
    def paused(self) -> bool:
        return self._paused

    @property
    def alive(self) -> bool:
        """Whether something still moves."""
        return self._timer.isActive()

    def show(
        self, graph: Graph, places: Mapping[str, tuple[float, float]], pinned: frozenset[str], warmth: float
    ) -> None:
        """Goes on with another graph from these places; `warmth` from 0 (stays as it is) to 1 (finds new places)."""
        self._finish_batch()
        self._ids = graph.ids
        self._index = {one: number for number, one in enumerate(graph.ids)}
        start = np.array([places[one] for one in graph.ids], np.float64).reshape(-1, 2)
        simulation = Simulation(
            len(graph.ids), graph.edges, positions=start, radii=graph.radii, groups=graph.groups, forces=self.forces
        )
        simulation.cool()
        self._simulation = simulation
        self._pinned = pinned.intersection(self._index)
        self._held = frozenset()
        for one in self._pinned:
            simulation.pin(self._index[one], *places[one])
        self.warm(warmth)

    def warm(self, warmth: float) -> None:
        """Lets the picture move again."""
        if warmth > 0:
            self._simulation.reheat(warmth)
            self._wake()

    def set_forces(self, forces: Forces) -> None:
        self.forces = forces
        self._simulation.forces = forces
        self.warm(0.5)

    def set_paused(self, paused: bool) -> None:
        self._paused = paused
        if paused:
            self._timer.stop()
        else:
            self.warm(0.1)

    def hold(self, places: Mapping[str, tuple[float, float]]) -> None:
        """Keeps dragged nodes under the pointer while the others answer."""
        self._held = frozenset(places)
        self._place(places)
        if self._paused:
            self.moved.emit(self._ids, self._simulation.positions)
        else:
            self.warm(_ANSWER)

    def release(self, places: Mapping[str, tuple[float, float]], pinned: frozenset[str]) -> None:
        """Lets go of dragged nodes; those in `pinned` stay where they were put."""
        self._place(places)
        self._held = frozenset()
        self._pinned = pinned.intersection(self._index)
        for one, number in self._index.items():
            if one not in self._pinned:
                self._simulation.unpin(number)
        if not self._paused:
            self.warm(0.1)

    def stop(self) -> None:
        """Ends the worker thread; the driver cannot be used again."""
        self._timer.stop()
        self._finish_batch()
        self._pool.shutdown(wait=True)

    def _place(self, places: Mapping[str, tuple[float, float]]) -> None:
        for one, (x, y) in places.items():
            if one in self._index:
                self._simulation.pin(self._index[one], x, y)

    def _wake(self) -> None:
        if not self._paused and self._ids and not self._timer.isActive():
            self._timer.start()

    def _frame(self) -> None:
        if self._batch is not None:
            if not self._batch.done():
                return
            self._finish_batch()
            self.moved.emit(self._ids, self._simulation.positions)
        if self._simulation.is_cool and not self._held:
            self._timer.stop()
            self.rested.emit(self.places)
            return
        self._batch = self._pool.submit(self._simulation.tick, _TICKS_A_FRAME)

    def _finish_batch(self) -> None:
        if self._batch is not None:
            batch, self._batch = self._batch, None
            batch.result()
