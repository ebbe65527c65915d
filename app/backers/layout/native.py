"""The compiled engine: loads the library that the package's build made, and hands it arrays. Knows no arithmetic.

The library is optional. It works outside the interpreter lock, on two threads from `THREADS_FROM` nodes on, and its
results are the same bits with one thread and with two. Nothing is compiled here.
"""

from __future__ import annotations

import ctypes
import os
import weakref
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from backers.layout.arrays import REACH
from backers.layout.forces import (
    COLLIDE,
    KEEP,
    LINK,
    SIDE_PULL,
    SIDE_PUSH,
    SIDE_ROOM,
    SOFTENING,
    TOP_SPEED,
    TRUTH,
    Forces,
)  # fmt: skip
from backers.layout.sides import numbered

if TYPE_CHECKING:
    from backers.layout.arrays import Points, Whole
    from backers.layout.distances import Ruler
    from backers.layout.engine import Pins, State

LIBRARY = Path(__file__).with_name("_kernel.so")
THREADS_FROM = 5000  # below, waking a second thread costs more than it does
EXACT_UP_TO = 500  # up to here the full sum costs little, has no error, and is what NumPy does
_OPENING = 0.85  # cells are far when their radii together are less than this share of their distance
_ABI = 4  # must be the library's: one left over from another version is not used
_NEWEST = 1  # instruction sets: 1 AVX2, 0 plain


class _Rules(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_double) for name in ("softening", "collide", "keep", "top_speed", "reach", "opening")),
        *((name, ctypes.c_int64) for name in ("exact_up_to", "threads")),
    )


class _Tick(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_double) for name in ("charge", "links", "length", "pull_x", "pull_y")),
        *((name, ctypes.c_double) for name in ("side_pull", "side_push", "side_room", "truth", "unit")),
        *((name, ctypes.c_int64) for name in ("collide", "held")),
        *((name, ctypes.c_void_p) for name in ("held_nodes", "held_places")),
    )


@cache
def _library() -> ctypes.CDLL | None:
    try:
        library = ctypes.CDLL(str(LIBRARY))
        library.backers_kernel_abi.restype = ctypes.c_int64
        if library.backers_kernel_abi() != _ABI:
            return None
    except (OSError, AttributeError):
        return None
    whole, pointer = ctypes.c_int64, ctypes.c_void_p
    library.backers_new.restype = pointer
    library.backers_new.argtypes = [whole, whole, *[pointer] * 7, whole, pointer, pointer, whole]
    library.backers_tick.restype = None
    library.backers_tick.argtypes = [pointer, pointer, ctypes.c_double]
    library.backers_free.restype = None
    library.backers_free.argtypes = [pointer]
    library.backers_instructions.restype = whole
    library.backers_learn.restype = whole
    library.backers_learn.argtypes = [pointer, whole, pointer, pointer]
    library.backers_relax.restype = None
    library.backers_relax.argtypes = [pointer, whole]
    library.backers_majorize.restype = None
    library.backers_majorize.argtypes = [whole, whole, *[pointer] * 3, whole, ctypes.c_double, pointer, whole]
    library.backers_scale.restype = whole
    library.backers_scale.argtypes = [whole, whole, *[pointer] * 4, whole]
    return library


def available() -> bool:
    """Whether the library was built, loads here, and belongs to this version."""
    return _library() is not None


def wanted() -> bool:
    """Whether the library is to be used: it is available, and the environment does not keep to NumPy."""
    return os.environ.get("BACKERS_LAYOUT") != "numpy" and available()


def majorize(
    pictures: NDArray[np.float64], near: NDArray[np.float64], solve: NDArray[np.float64], rounds: int, overshoot: float
) -> None:
    """Majorization over all pairs, in place, of `pictures` (S, 2, N); `stress.py` says what the matrices (N, N) are."""
    library = _library()
    if library is None:
        raise RuntimeError("the compiled layout engine was not built")
    count, _, n = pictures.shape
    room = np.empty((4, n))
    matrices = (np.ascontiguousarray(near), np.ascontiguousarray(solve))
    places = np.ascontiguousarray(pictures)
    library.backers_majorize(
        n, count, places.ctypes.data, *(m.ctypes.data for m in matrices), rounds, overshoot, room.ctypes.data, _NEWEST
    )
    pictures[:] = places


def scaled(steps: NDArray[np.int32], pivots: Whole, basis: NDArray[np.float64]) -> Points:
    """Classical scaling (2, N) over `pivots` (K,) by the steps (K, N) from each; `stress.py` says what it starts with.

    Its sums have one order, which no library for linear algebra promises, and it needs no threads.
    """
    library = _library()
    if library is None:
        raise RuntimeError("the compiled layout engine was not built")
    count, n = steps.shape
    points, rows = np.empty((2, n)), np.ascontiguousarray(steps, np.int32)
    chosen, start = pivots.astype(np.int64), np.ascontiguousarray(basis.T)
    if not library.backers_scale(
        n, count, rows.ctypes.data, chosen.ctypes.data, start.ctypes.data, points.ctypes.data, _NEWEST
    ):
        raise MemoryError("no memory for the distances in so large a graph")
    return points


class NativeEngine:
    """The whole tick in one call. MemoryError when the library cannot have the memory it needs.

    threads: how many work on a tick, by default two for a large graph on a machine with two processors. opening:
    smaller is more exact and slower. instructions: 0 for the plainest, for tests; by default the best there is.
    """

    def __init__(
        self,
        state: State,
        *,
        threads: int | None = None,
        opening: float = _OPENING,
        exact_up_to: int = EXACT_UP_TO,
        instructions: int = _NEWEST,
    ) -> None:
        library = _library()
        if library is None:
            raise RuntimeError("the compiled layout engine was not built")
        n = state.points.shape[1]
        if threads is None:
            threads = min(2, _processors()) if n >= THREADS_FROM else 1
        self._picture = np.ascontiguousarray(state.points.T)
        self._state = state
        side, nudge = numbered(state.groups)
        # The library keeps the addresses of the first four; the others it copies.
        self._kept = [state.points, state.speed, state.hair, self._picture]
        edges, sides = state.edges.astype(np.int64), side.astype(np.int64)
        rules = _Rules(SOFTENING, COLLIDE, KEEP, TOP_SPEED, REACH, opening, exact_up_to, threads)
        self._sim = library.backers_new(
            n,
            len(edges),
            edges.ctypes.data,
            *(array.ctypes.data for array in self._kept),
            np.ascontiguousarray(state.radii).ctypes.data,
            sides.ctypes.data,
            nudge.shape[1],
            nudge.ctypes.data,
            ctypes.addressof(rules),
            instructions,
        )
        if not self._sim:
            raise MemoryError("no memory for the layout of so large a graph")
        weakref.finalize(self, library.backers_free, self._sim)
        self._library, self._call = library, library.backers_tick
        self._tick = _Tick()
        self._tick_at = ctypes.addressof(self._tick)
        self._told: tuple[Forces, Pins] | None = None
        self._ruler: Ruler | None = None

    def step(self, alpha: float, forces: Forces, held: Pins) -> None:
        if self._told is None or self._told[0] is not forces or self._told[1] is not held:
            self._tell(forces, held)
        self._call(self._sim, self._tick_at, alpha)

    def _tell(self, forces: Forces, held: Pins) -> None:
        """Write down what the next ticks go by. Both are never changed, only replaced."""
        tick, nodes, places = self._tick, held[0].astype(np.int64), np.ascontiguousarray(held[1])
        tick.charge, tick.links, tick.length = forces.charge, forces.links, forces.rest
        tick.pull_x, tick.pull_y = forces.pull
        tick.side_pull = SIDE_PULL * forces.parting
        tick.side_push = SIDE_PUSH * forces.parting
        tick.side_room = SIDE_ROOM * LINK * forces.link_length
        tick.truth = TRUTH * forces.truth
        if forces.truth > 0:
            tick.unit = self._known().step_length(self._state.points, forces)
        tick.collide, tick.held = forces.collide, nodes.size
        tick.held_nodes, tick.held_places = nodes.ctypes.data, places.ctypes.data
        self._told, self._pins = (forces, held), (nodes, places)

    def picture(self) -> NDArray[np.float64]:
        return self._picture.copy()

    def learn(self, sources: Whole) -> NDArray[np.int32]:
        """Look up the steps (K, N) from each source to each node, -1 for no way: for the pull to true distances."""
        steps = np.empty((sources.size, self._state.points.shape[1]), np.int32)
        given = sources.astype(np.int64)
        if not self._library.backers_learn(self._sim, given.size, given.ctypes.data, steps.ctypes.data):
            raise MemoryError("no memory for the distances in so large a graph")
        return steps

    def relax(self, rounds: int) -> None:
        """Move the places by majorization alone, unit one step. Needs `learn`."""
        self._library.backers_relax(self._sim, rounds)

    def _known(self) -> Ruler:
        if self._ruler is None:
            from backers.layout.distances import Ruler, live_sources

            sources = live_sources(self._state.points.shape[1])
            self._ruler = Ruler(self._state.edges, sources, self.learn(sources))
        return self._ruler


class NativeDistances:
    """Distances in a graph and majorization to them, by the library. As `distances.Distances` says."""

    def __init__(self, n_nodes: int, edges: Whole, sources: Whole, *, instructions: int = _NEWEST) -> None:
        from backers.layout.engine import State

        still, alone = np.zeros((2, n_nodes)), np.full(n_nodes, -1)
        self._points = np.zeros((2, n_nodes))
        state = State(self._points, still, still, edges, np.zeros(n_nodes), alone)
        self._engine = NativeEngine(state, instructions=instructions)
        self.steps = self._engine.learn(sources)

    def relaxed(self, points: Points, rounds: int) -> Points:
        self._points[:] = points
        self._engine.relax(rounds)
        return self._points.copy()


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
