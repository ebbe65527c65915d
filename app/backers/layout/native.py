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
from backers.layout.forces import COLLIDE, KEEP, LINK, SIDE_PULL, SIDE_PUSH, SIDE_ROOM, SOFTENING, TOP_SPEED, Forces
from backers.layout.sides import numbered

if TYPE_CHECKING:
    from backers.layout.engine import Pins, State

LIBRARY = Path(__file__).with_name("_kernel.so")
THREADS_FROM = 5000  # below, waking a second thread costs more than it does
EXACT_UP_TO = 400  # up to here the full sum is as fast as the tree
_OPENING = 0.85  # cells are far when their radii together are less than this share of their distance
_ABI = 2  # must be the library's: one left over from another version is not used
_NEWEST = 1  # instruction sets: 1 AVX2, 0 plain


class _Rules(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_double) for name in ("softening", "collide", "keep", "top_speed", "reach", "opening")),
        *((name, ctypes.c_int64) for name in ("exact_up_to", "threads")),
    )


class _Tick(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_double) for name in ("charge", "length", "pull_x", "pull_y")),
        *((name, ctypes.c_double) for name in ("side_pull", "side_push", "side_room")),
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
    return library


def available() -> bool:
    """Whether the library was built, loads here, and belongs to this version."""
    return _library() is not None


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
        self._call = library.backers_tick
        self._tick = _Tick()
        self._tick_at = ctypes.addressof(self._tick)
        self._told: tuple[Forces, Pins] | None = None

    def step(self, alpha: float, forces: Forces, held: Pins) -> None:
        if self._told is None or self._told[0] is not forces or self._told[1] is not held:
            self._tell(forces, held)
        self._call(self._sim, self._tick_at, alpha)

    def _tell(self, forces: Forces, held: Pins) -> None:
        """Write down what the next ticks go by. Both are never changed, only replaced."""
        tick, nodes, places = self._tick, held[0].astype(np.int64), np.ascontiguousarray(held[1])
        tick.charge, tick.length = forces.charge, forces.length
        tick.pull_x, tick.pull_y = forces.pull
        tick.side_pull = SIDE_PULL * forces.side_separation
        tick.side_push = SIDE_PUSH * forces.side_separation
        tick.side_room = SIDE_ROOM * LINK * forces.link_length
        tick.collide, tick.held = forces.collide, nodes.size
        tick.held_nodes, tick.held_places = nodes.ctypes.data, places.ctypes.data
        self._told, self._pins = (forces, held), (nodes, places)

    def picture(self) -> NDArray[np.float64]:
        return self._picture.copy()


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
