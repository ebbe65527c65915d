"""One tick of all forces on arrays of places and speeds: the NumPy engine, and which engine a simulation gets.

The compiled one (`native.py`, sources in `kernel/`) does the same arithmetic and takes its place where it was built;
BACKERS_LAYOUT=numpy in the environment keeps to this one.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from backers.layout import native
from backers.layout.arrays import REACH, Points, Whole
from backers.layout.charge import charge_kernel
from backers.layout.collide import Collide
from backers.layout.forces import COLLIDE, KEEP, TOP_SPEED, TRUTH, Forces
from backers.layout.links import Links
from backers.layout.sides import Sides

if TYPE_CHECKING:
    from backers.layout.distances import NumpyDistances, Ruler

Pins = tuple[Whole, Points]  # the nodes that are held, and their places (2, K)


@dataclass(frozen=True, slots=True)
class State:
    """What an engine works on. It changes `points` and `speed` (2, N) in place; the rest stays as it is.

    hair (2, N): how far beside its place each node feels the forces, so that nodes on one spot part. edges as
    `as_edges` gives them, radii (N,), groups (N,).
    """

    points: Points
    speed: Points
    hair: Points
    edges: Whole
    radii: Points
    groups: Whole


class Engine(Protocol):
    """Moves a state by one tick at a time."""

    def step(self, alpha: float, forces: Forces, held: Pins) -> None:
        """Forces, speed, places; `held` nodes stand still at their places."""

    def picture(self) -> NDArray[np.float64]:
        """The places as a fresh (N, 2)."""


class NumpyEngine:
    """The forces one after the other, each in a module of its own."""

    def __init__(self, state: State) -> None:
        n = state.points.shape[1]
        self._state = state
        self._charge, self._links = charge_kernel(n), Links(n, state.edges)
        self._collide, self._sides = Collide(state.radii), Sides(state.groups)
        self._truth: tuple[NumpyDistances, Ruler] | None = None

    def step(self, alpha: float, forces: Forces, held: Pins) -> None:
        points, speed = self._state.points, self._state.speed
        felt = points + self._state.hair
        self._links.pull(felt, speed, alpha * forces.links, forces.rest)
        self._charge.push(felt, speed, alpha * forces.charge)
        pull_x, pull_y = forces.pull
        speed[0] -= (alpha * pull_x) * felt[0]
        speed[1] -= (alpha * pull_y) * felt[1]
        if forces.parting > 0:
            self._sides.push(felt, speed, alpha, forces.parting, forces.link_length)
        if forces.truth > 0:
            speed += (TRUTH * alpha * forces.truth) * self._wishes(felt, forces)
        if forces.collide:
            self._collide.push(felt, speed, COLLIDE)
        speed *= KEEP
        np.clip(speed, -TOP_SPEED, TOP_SPEED, out=speed)
        points += speed
        np.clip(points, -REACH, REACH, out=points)
        nodes, places = held
        if nodes.size:
            points[:, nodes] = places
            speed[:, nodes] = 0.0

    def picture(self) -> NDArray[np.float64]:
        return np.ascontiguousarray(self._state.points.T)

    def _wishes(self, felt: Points, forces: Forces) -> Points:
        """How far true distances would move each node. They are learnt when they are first asked for."""
        if self._truth is None:
            from backers.layout.distances import NumpyDistances, Ruler, live_sources

            n = felt.shape[1]
            sources = live_sources(n)
            known = NumpyDistances(n, self._state.edges, sources)
            self._truth = known, Ruler(self._state.edges, sources, known.steps)
        known, ruler = self._truth
        return known.wishes(felt, ruler.step_length(self._state.points, forces))


def engine_for(state: State) -> Engine:
    """The compiled engine where there is one and nothing forbids it, else NumPy's. Both give the same forces."""
    if state.points.size and native.wanted():
        return native.NativeEngine(state)
    return NumpyEngine(state)
