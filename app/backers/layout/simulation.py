"""The living map: velocity Verlet on the forces, without a clock. Whoever owns the timer calls `tick`."""

import threading

import numpy as np
from numpy.typing import ArrayLike, NDArray

from backers.layout.arrays import REACH, as_count, as_edges, as_groups, as_points, as_radii, as_seed
from backers.layout.engine import Pins, State, engine_for
from backers.layout.forces import Forces
from backers.layout.newcomers import parted, place_newcomers, sunflower

ALPHA_MIN = 0.001
_ALPHA_DECAY = 1 - ALPHA_MIN ** (1 / 300)  # from 1 to rest in 300 ticks


class Simulation:
    """Nodes and edges that find their places, after d3-force (Bostock) with sides kept apart.

    n_nodes: 0 or more. edges: int (E, 2); self-loops and parallel edges are fine. positions: (N, 2) to start from, a
    seeded spiral without. radii: (N,) drawn sizes with label room, map units (a link is about 100). groups: (N,) the
    side of each node, -1 for none. ValueError on wrong shapes, edges out of range, numbers that are not finite.

    The same arguments and calls give the same places. One thread may tick while another reads `positions` and calls
    `pin`, `unpin`, `reheat` or sets `forces`; the next tick takes them up.
    """

    def __init__(
        self,
        n_nodes: int,
        edges: ArrayLike,
        *,
        seed: int = 0,
        positions: ArrayLike | None = None,
        radii: ArrayLike | None = None,
        groups: ArrayLike | None = None,
        forces: Forces | None = None,
    ) -> None:
        n = as_count(n_nodes)
        self.forces = Forces() if forces is None else forces
        self.seed = as_seed(seed)
        self._n = n
        self._edges = as_edges(n, edges)
        self._radii, self._groups = as_radii(n, radii), as_groups(n, groups)
        self._points = sunflower(n, seed) if positions is None else parted(as_points(n, positions))
        self._speed = np.zeros_like(self._points)
        hair = np.random.default_rng(seed).uniform(-1e-3, 1e-3, (2, n))
        self._engine = engine_for(State(self._points, self._speed, hair, self._edges, self._radii, self._groups))
        self._pins: dict[int, tuple[float, float]] = {}
        self._held: Pins = (np.empty(0, np.intp), np.empty((2, 0)))
        self._alpha = 1.0
        self._lock = threading.Lock()
        self._shown = self._snapshot()

    @property
    def positions(self) -> NDArray[np.float64]:
        """Places (N, 2) after the last tick or pin: a read-only array that no later tick touches."""
        return self._shown

    @property
    def n_nodes(self) -> int:
        """How many nodes there are."""
        return self._n

    @property
    def alpha(self) -> float:
        """How warm it is: 1 at the start, falling to 0."""
        return self._alpha

    @property
    def is_cool(self) -> bool:
        """True when nothing moves any more that a reader could see; further ticks change next to nothing."""
        return self._alpha < ALPHA_MIN

    @property
    def pinned(self) -> frozenset[int]:
        """The nodes that are held where they were put."""
        return frozenset(self._pins)

    def reheat(self, alpha: float = 0.3) -> None:
        """Make it at least this warm, 0 to 1. About 0.1 settles small changes, 0.3 answers a drag, 1 starts over."""
        if not 0 <= alpha <= 1:
            raise ValueError(f"alpha must be from 0 to 1, not {alpha!r}")
        with self._lock:
            self._alpha = max(self._alpha, float(alpha))

    def cool(self, alpha: float = 0.0) -> None:
        """Make it at most this warm, 0 to 1, and stop all motion. 0 is rest: places are kept until it is reheated.

        A little warmth lets a picture that is good already settle without being thrown about.
        """
        if not 0 <= alpha <= 1:
            raise ValueError(f"alpha must be from 0 to 1, not {alpha!r}")
        with self._lock:
            self._alpha = min(self._alpha, float(alpha))
            self._speed[:] = 0.0

    def pin(self, i: int, x: float, y: float) -> None:
        """Hold node `i` at (x, y), map units, until `unpin`. IndexError for no such node, ValueError if not finite."""
        if not 0 <= i < self._n:
            raise IndexError(f"there is no node {i} among {self._n}")
        if not (np.isfinite(x) and np.isfinite(y)):
            raise ValueError(f"a pin needs finite places, not {x!r}, {y!r}")
        self._pins[int(i)] = (float(np.clip(x, -REACH, REACH)), float(np.clip(y, -REACH, REACH)))
        self._hold()

    def unpin(self, i: int) -> None:
        """Let node `i` go; nothing happens when it was not pinned."""
        self._pins.pop(int(i), None)
        self._hold()

    def tick(self, n: int = 1) -> None:
        """Let time go on by `n` steps: forces, speed, places, cooler."""
        for _ in range(n):
            self._step()
        with self._lock:
            self._shown = self._snapshot()

    def rebuilt(
        self,
        n_nodes: int,
        edges: ArrayLike,
        *,
        came_from: ArrayLike,
        radii: ArrayLike | None = None,
        groups: ArrayLike | None = None,
    ) -> "Simulation":
        """A simulation of another graph that goes on from this one: places, speeds, pins, warmth, forces and seed.

        came_from: int (N,), for each new node its index here or -1 for a newcomer, who starts beside its neighbours.
        """
        n = as_count(n_nodes)
        origin = np.asarray(came_from, np.intp).reshape(-1)
        if origin.size != n or (n and not (int(origin.min()) >= -1 and int(origin.max()) < self._n)):
            raise ValueError(f"came_from must hold {n} indices from -1 to {self._n - 1}")
        stays = origin >= 0
        start = np.zeros((n, 2))
        start[stays] = self._points.T[origin[stays]]
        start = place_newcomers(start, stays, as_edges(n, edges), self.seed)
        fresh = Simulation(n, edges, seed=self.seed, positions=start, radii=radii, groups=groups, forces=self.forces)
        fresh._speed[:, stays] = self._speed[:, origin[stays]]
        fresh._alpha = self._alpha
        here = {int(old): new for new, old in enumerate(origin) if old >= 0}
        fresh._pins = {here[old]: place for old, place in self._pins.items() if old in here}
        fresh._hold()
        return fresh

    def _step(self) -> None:
        with self._lock:
            self._alpha -= self._alpha * _ALPHA_DECAY
            alpha = self._alpha
        self._engine.step(alpha, self.forces, self._held)

    def _hold(self) -> None:
        """Publish the pins in one assignment, so that a tick in another thread sees all of them or none."""
        self._held = (
            np.fromiter(self._pins, np.intp, len(self._pins)),
            np.array(list(self._pins.values()), np.float64).reshape(-1, 2).T,
        )
        with self._lock:
            places = self._shown.copy()
            places[self._held[0]] = self._held[1].T
            places.flags.writeable = False
            self._shown = places

    def _snapshot(self) -> NDArray[np.float64]:
        places = self._engine.picture()
        held, pins = self._held
        if held.size:
            places[held] = pins.T
        places.flags.writeable = False
        return places
