"""Owns the clock of the simulation: ticks run in one worker thread, the newest places come out once per frame.

At most one batch of ticks is under way. The simulation is touched by the worker while a batch runs, and by this side
only through the calls that it allows meanwhile (pins, warmth, forces). It is made when something first moves: a map
that opens at rest does not wait for it.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from backers.canvas.ahead import give_way
from backers.work.placing import Graph, Places, as_places

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from backers.layout import Forces, Simulation

_FRAME_MS = 12
_TICKS_A_FRAME = 2
_TICKS_UNSEEN = 400  # where nothing is to be seen moving: more than any picture takes to come to rest
_ANSWER = 0.25  # warmth while a node is dragged: the others follow, the far ones hardly stir


class Driver(QObject):
    """Signals: `moved(ids, xy)` once per frame while the picture lives; `rested(places)` when it has cooled.

    `calm`: for readers who want no motion; the others move on the way, but are shown only where they come to rest.
    """

    moved = Signal(object, object)
    rested = Signal(object)

    def __init__(self, first_forces: "Callable[[], Forces]", parent: QObject | None = None) -> None:
        """`first_forces` is asked when something first moves."""
        super().__init__(parent)
        self._graph = Graph((), np.empty((0, 2), np.int64), np.empty(0), np.empty(0, np.int64))
        self._index: dict[str, int] = {}
        self._start: NDArray[np.float64] = np.empty((0, 2))
        self._simulation: Simulation | None = None
        self._warmth = 0.0  # that it begins with, once it is made
        self.stirred = False  # whether anybody may stand elsewhere than where the graph was shown
        self._first_forces = first_forces
        self._forces: Forces | None = None
        self._pinned: frozenset[str] = frozenset()
        self._held: frozenset[str] = frozenset()
        self._paused = self._still = False
        self.calm = False
        self._pool: ThreadPoolExecutor | None = None
        self._batch: Future[bool] | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._frame)

    @property
    def places(self) -> Places:
        """Where everybody stands now."""
        return as_places(self._graph.ids, self.positions)

    @property
    def positions(self) -> NDArray[np.float64]:
        """The same as an array (N, 2)."""
        return self._start if self._simulation is None else self._simulation.positions

    @property
    def forces(self) -> "Forces":
        """What the picture moves by."""
        if self._forces is None:
            self._forces = self._first_forces()
        return self._forces

    @property
    def paused(self) -> bool:
        return self._paused

    @property
    def alive(self) -> bool:
        """Whether something still moves."""
        return self._timer.isActive()

    def show(self, graph: Graph, start: NDArray[np.float64], pinned: frozenset[str], warmth: float) -> None:
        """Goes on with another graph from those places (N, 2); `warmth` from 0 (stays as it is) to 1 (all anew)."""
        self._finish_batch()
        self._graph, self._simulation, self._warmth, self.stirred = graph, None, 0.0, False
        self._index = {one: number for number, one in enumerate(graph.ids)}
        self._start = start
        self._pinned = pinned.intersection(self._index)
        self._held = frozenset()
        self.warm(warmth)

    def warm(self, warmth: float) -> None:
        """Lets the picture move again."""
        if warmth > 0:
            if self._simulation is None:
                self._warmth = max(self._warmth, warmth)
            else:
                self._simulation.reheat(warmth)
            self._wake()

    def set_forces(self, forces: "Forces") -> None:
        self._forces = forces
        self._moving().forces = forces
        self.warm(0.5)

    def set_paused(self, paused: bool) -> None:
        self._paused = paused
        if paused:
            self._timer.stop()
            if self._batch is not None:
                self._finish_batch()
                self.moved.emit(self._graph.ids, self.positions)
        else:
            self.warm(0.1)

    def hold_still(self, still: bool) -> None:
        """Nothing moves while the window waits for something else; afterwards it goes on from there."""
        self._still = still
        if still:
            self._timer.stop()
        elif self._batch is not None or self._warmth or not (self._simulation is None or self._simulation.is_cool):
            self._wake()

    def hold(self, places: Mapping[str, tuple[float, float]]) -> None:
        """Keeps dragged nodes under the pointer while the others answer."""
        self._held = frozenset(places)
        self._place(places)
        if self._paused:
            self.moved.emit(self._graph.ids, self.positions)
        else:
            self.warm(_ANSWER)

    def release(self, places: Mapping[str, tuple[float, float]], pinned: frozenset[str]) -> None:
        """Lets go of dragged nodes; those in `pinned` stay where they were put."""
        self._place(places)
        self._held = frozenset()
        self._pinned = pinned.intersection(self._index)
        simulation = self._moving()
        for number in simulation.pinned:
            if self._graph.ids[number] not in self._pinned:
                simulation.unpin(number)
        if not self._paused:
            self.warm(0.1)

    def stop(self) -> None:
        """Ends the worker thread; the driver cannot be used again."""
        self._timer.stop()
        self._finish_batch()
        if self._pool is not None:
            self._pool.shutdown(wait=True)

    def _moving(self) -> "Simulation":
        """The simulation of the graph that is shown."""
        if self._simulation is None:
            self._finish_batch()  # it may be just being made
        if self._simulation is None:
            self._simulation = self._made()
        if self._warmth:
            self._simulation.reheat(self._warmth)
            self._warmth = 0.0
        return self._simulation

    def _make(self) -> bool:
        self._simulation = self._made()
        return False

    def _made(self) -> "Simulation":
        """A simulation of the graph, at rest; in any thread."""
        from backers.layout import Simulation

        graph = self._graph
        made = Simulation(
            len(graph.ids), graph.edges, positions=self._start, radii=graph.radii, groups=graph.groups,
            forces=self.forces,
        )  # fmt: skip
        made.cool()
        for one in self._pinned:
            number = self._index[one]
            made.pin(number, *self._start[number])
        return made

    def _place(self, places: Mapping[str, tuple[float, float]]) -> None:
        simulation = self._moving()
        for one, (x, y) in places.items():
            if one in self._index:
                simulation.pin(self._index[one], x, y)
        self.stirred = True

    def _wake(self) -> None:
        if not self._paused and not self._still and self._index and not self._timer.isActive():
            self._timer.start()

    def _frame(self) -> None:
        if self._batch is not None:
            if not self._batch.done():
                return
            if self._finish_batch():
                self.moved.emit(self._graph.ids, self.positions)
        if self._simulation is None:  # of a large graph it takes long to make
            self._batch = self._worker().submit(self._make)
            return
        simulation = self._moving()
        if simulation.is_cool and not self._held:
            self._timer.stop()
            self.rested.emit(self.places)
            return
        self._batch = self._worker().submit(_tick, simulation, self._ticks)

    @property
    def _ticks(self) -> int:
        return _TICKS_UNSEEN if self.calm and not self._held else _TICKS_A_FRAME

    def _worker(self) -> "ThreadPoolExecutor":
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="layout", initializer=give_way)
        return self._pool

    def _finish_batch(self) -> bool:
        """Whether anybody was moved: a batch may also have made the simulation alone."""
        if self._batch is None:
            return False
        batch, self._batch = self._batch, None
        moved = batch.result()
        self.stirred = self.stirred or moved
        return moved


def _tick(simulation: "Simulation", ticks: int) -> bool:
    simulation.tick(ticks)
    return True
