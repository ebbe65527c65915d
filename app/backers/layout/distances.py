"""The pull to true distances: each node's wish by its steps to some others. Knows edges and steps, no other force.

A sparse stress model (Ortmann, Klimenta and Brandes, "A sparse stress model", 2017): some nodes are sources, and a
source stands for the nodes around it, so its weight for a node is how many of those are at most half as far from the
source as the node is. Neighbours count besides. The node's wish is the place where majorization would put it.
"""

from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from backers.layout import native
from backers.layout.arrays import Points, Whole, degrees
from backers.layout.fitting import rest_scale
from backers.layout.forces import Forces
from backers.layout.hops import hops

# Sources times nodes, in a large graph; but never fewer than _LEAST sources. A living picture has less time.
_PAIRS, _LIVE_PAIRS = 3_000_000, 1_500_000
_LEAST = 100
_TINY = 1e-9

Steps = NDArray[np.int32]


class Distances(Protocol):
    """Majorization of one graph's sparse stress. `steps` (K, N): from each source to each node, -1 for no way."""

    steps: Steps

    def relaxed(self, points: Points, rounds: int) -> Points:
        """The places (2, N), unit one step, after so many rounds; all nodes move at once."""


def sources_of(n_nodes: int, rng: np.random.Generator, pairs: int = _PAIRS) -> Whole:
    """Which nodes are sources: all of a small graph, else an even choice."""
    count = int(np.clip(pairs // max(n_nodes, 1), min(_LEAST, n_nodes), min(300, n_nodes)))
    return np.sort(rng.choice(n_nodes, count, replace=False))


def live_sources(n_nodes: int) -> Whole:
    """Those of a living picture: always the same for a graph of this size."""
    return sources_of(n_nodes, np.random.default_rng(0), _LIVE_PAIRS)


def distances_of(n_nodes: int, edges: Whole, sources: Whole) -> Distances:
    """The compiled way where there is one, else NumPy's. Both give the same to rounding."""
    made = native.NativeDistances if native.wanted() else NumpyDistances
    return made(n_nodes, edges, sources)


class NumpyDistances:
    """The sums in NumPy, in floats, all pairs of a source and a node at once."""

    def __init__(self, n_nodes: int, edges: Whole, sources: Whole) -> None:
        self.steps = hops(n_nodes, edges, sources)
        self._n, self._sources = n_nodes, sources
        self._a, self._b = edges.T
        self._degrees = degrees(n_nodes, edges)

    @cached_property
    def _weights(self) -> tuple[NDArray[np.float32], NDArray[np.float32], Points]:
        """What each source weighs for each node (K, N), that times the steps, and what weighs on each node in all."""
        steps = np.where(self.steps > 0, self.steps, np.inf)
        weight = _region_weight(self.steps) / steps**2
        wanted = np.where(self.steps > 0, weight * self.steps, 0.0)
        return weight.astype(np.float32), wanted.astype(np.float32), weight.sum(axis=0) + self._degrees

    def wishes(self, points: Points, unit: float) -> Points:
        """How far each node is from where it wishes to be, (2, N); `unit` is the length of one step."""
        weight, wanted, total = self._weights
        rough = points.astype(np.float32)
        gap_x = rough[0] - rough[0, self._sources, None]
        gap_y = rough[1] - rough[1, self._sources, None]
        far = np.sqrt(gap_x * gap_x + gap_y * gap_y + np.float32(1e-12 * unit * unit))
        pull = wanted * np.float32(unit) / far - weight
        move = np.array([np.einsum("kn,kn->n", pull, gap) for gap in (gap_x, gap_y)], np.float64)
        tie = points[:, self._a] - points[:, self._b]
        tie *= unit / np.maximum(np.hypot(tie[0], tie[1]), _TINY) - 1.0
        for axis in (0, 1):
            move[axis] += np.bincount(self._a, tie[axis], self._n) - np.bincount(self._b, tie[axis], self._n)
        return move / np.where(total > 0, total, np.inf)

    def relaxed(self, points: Points, rounds: int) -> Points:
        moved = points.copy()
        for _ in range(rounds):
            moved += self.wishes(moved, 1.0)
        return moved


class Ruler:
    """How long one step of the graph is in a living picture: as long as makes it the size the other forces would.

    Measured once, and again when a control that sizes pictures has changed, so that it does not creep.
    """

    def __init__(self, edges: Whole, sources: Whole, steps: Steps) -> None:
        self._edges, self._sources, self._steps = edges, sources, steps
        self._for: tuple[float, ...] | None = None
        self._length = 1.0

    def step_length(self, points: Points, forces: Forces) -> float:
        """In map units, from the places (2, N) as they are now."""
        sizing = (forces.spread, forces.link_length, forces.gravity, forces.stretch)
        if sizing != self._for:
            self._for, self._length = sizing, self._measured(points, forces)
        return self._length

    def _measured(self, points: Points, forces: Forces) -> float:
        """At the places' best scale, in the largest part that a source lies in."""
        here = self._steps[int((self._steps >= 0).sum(axis=1).argmax())] >= 0
        known = self._steps[:, here]
        gap = points[:, None, here] - points[:, self._sources, None]
        ratio = np.hypot(gap[0], gap[1]) / np.where(known > 0, known, np.inf)
        total = float(ratio.sum())
        if total <= 0:
            return forces.length
        number = np.cumsum(here) - 1
        inside = number[self._edges[here[self._edges[:, 0]]]]
        return float((ratio**2).sum()) / total * rest_scale(points[:, here], inside, forces)


def _region_weight(steps: Steps) -> NDArray[np.float64]:
    """For each source and node (K, N): how many nodes of the source's region lie within half that node's distance."""
    count, n = steps.shape
    far = np.where(steps >= 0, steps, np.iinfo(np.int32).max)
    owner = far.argmin(axis=0)
    own = steps[owner, np.arange(n)]
    met = own >= 0
    reach = int(own.max(initial=0)) + 1
    regions = np.bincount(owner[met] * reach + own[met], minlength=count * reach).reshape(count, reach)
    half = np.clip(steps // 2, 0, reach - 1)
    return np.take_along_axis(np.cumsum(regions, axis=1), half.astype(np.intp), axis=1).astype(np.float64)
