"""Where names go: several places around each node, the important first, never on another name or node.

Greedy over candidates with costs (edges crossed, place preferred, place held before), then a repair round in which a
name that found no room may ask neighbours to step aside, and an important one moves a little away from its node or
takes the place of lesser ones. Works on rectangles in pixels; knows no fonts and no Qt.
After Imhof, "Positioning Names on Maps" (1975), and Christensen, Marks and Shieber (1995).
"""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from backers.canvas.camera import Floats
from backers.canvas.crossings import nodes_at, pieces_crossing
from backers.canvas.steps import Steps, at_once

Ints = NDArray[np.intp]
GAP_PX = 3.0
# Each place: where the name's box lies from the node's rim (-1, 0, 1 across and down), how far it is pushed along
# its side (share of its size), and how little it is liked.
_NEAR_SPOTS = np.array(
    [
        (1, 0, 0.0, 0.0), (0, 1, 0.0, 0.2), (-1, 0, 0.0, 0.4), (0, -1, 0.0, 0.5),
        (1, 0, 0.42, 0.5), (1, 0, -0.42, 0.5), (-1, 0, 0.42, 0.8), (-1, 0, -0.42, 0.8),
        (0, 1, 0.3, 0.5), (0, 1, -0.3, 0.5), (0, -1, 0.3, 0.8), (0, -1, -0.3, 0.8),
        (1, 1, 0.0, 0.6), (-1, 1, 0.0, 0.9), (1, -1, 0.0, 0.8), (-1, -1, 0.0, 1.0),
    ]
)  # fmt: skip
# For important names that find no room at the rim: the same places, so many pixels away from it.
_FAR_PX = (6.0, 13.0, 21.0, 30.0, 42.0, 56.0, 72.0, 90.0)
_FAR_COST = 0.1  # for each pixel
_BESIDE_PX, _BESIDE_COST = 12.0, 4.0
_SPOTS = np.vstack([_NEAR_SPOTS + np.array([0, 0, 0, _FAR_COST * away]) for away in (0.0, *_FAR_PX)])
_AWAY = np.repeat((0.0, *_FAR_PX), len(_NEAR_SPOTS))
SPOTS = len(_SPOTS)
_TRIES = 48
_IMPORTANT = 24  # names that may stand away from their nodes and take the places of several others
_EDGE_COST, _SECOND_SHAPE_COST, _HELD_GAIN = 0.55, 0.35, 2.4
OUTSIDE_COST = 3.0
NOWHERE = -1


@dataclass(slots=True)
class Labelling:
    """Names in order of `nodes`: `spot` is variant * SPOTS + place or NOWHERE, `rects` are x, y, w, h in pixels."""

    nodes: Ints
    spot: Ints
    rects: Floats
    written: dict[Hashable, Ints] = field(default_factory=dict)  # for who paints them: what it made of each name

    def moved(self, centres: Floats, before: Floats) -> "Labelling":
        """The same places for nodes that moved."""
        rects = self.rects.copy()
        rects[:, :2] += centres[self.nodes] - before[self.nodes]
        return Labelling(self.nodes, self.spot, rects, self.written)


def align(spot: int) -> int:
    """How the lines of a name at that spot are set: 1 towards the right, -1 towards the left, 0 in the middle."""
    return -int(_SPOTS[spot % SPOTS, 0])


def placing(
    nodes: Sequence[int],
    sizes: Sequence[Sequence[tuple[float, float]]],
    centres: Floats,
    reach: Floats,
    segments: Floats,
    *,
    room: tuple[float, float, float, float] | None = None,
    held: dict[int, int] | None = None,
    obstacles: Ints | None = None,
    blocked: Floats | None = None,
    outside_cost: float = OUTSIDE_COST,
) -> Steps[Labelling]:
    """Places a name at each of `nodes` (most important first), for which `sizes` gives the box of each variant.

    `obstacles` are the nodes that no name may touch (rows of `centres`; all by default), `blocked` rectangles
    (n, 4) likewise. Outside `room` (x, y, w, h) a place costs more (infinity forbids it), `held` (node to spot) are the
    places before.
    """
    around = centres if obstacles is None else centres[obstacles]
    rims = reach if obstacles is None else reach[obstacles]
    board = _Board(around, rims, segments, room, blocked, outside_cost)
    for node, boxes in zip(nodes, sizes, strict=True):
        board.offer(int(node), _candidates(boxes, centres[node], float(reach[node])), (held or {}).get(int(node)))
        yield
    yield from board.settle()
    return board.result()


place = at_once(placing)


def _candidates(boxes: Sequence[tuple[float, float]], centre: Floats, reach: float) -> Floats:
    """Rectangles (variants * SPOTS, 4) around a node."""
    made = np.empty((len(boxes), SPOTS, 4))
    across, down, push = _SPOTS[:, 0], _SPOTS[:, 1], _SPOTS[:, 2]
    diagonal = (across != 0) & (down != 0)
    far_x = _AWAY + np.where(diagonal, reach + 1.5 - 0.25 * reach, reach + GAP_PX)
    far_y = _AWAY + np.where(diagonal, reach + 1.5, reach + GAP_PX - 1)
    slide_x, slide_y = np.where(across == 0, push, 0), np.where(down == 0, push, 0)
    for number, (w, h) in enumerate(boxes):
        made[number, :, 0] = centre[0] + across * far_x + ((across - 1) / 2 + slide_x) * w
        made[number, :, 1] = centre[1] + down * far_y + ((down - 1) / 2 + slide_y) * h
        made[number, :, 2:] = w, h
    return made.reshape(-1, 4)


class _Board:
    """The names placed so far, and the costs of the places of those still to come."""

    def __init__(
        self,
        centres: Floats,
        reach: Floats,
        segments: Floats,
        room: tuple[float, float, float, float] | None,
        blocked: Floats | None,
        outside_cost: float,
    ) -> None:
        self._outside_cost = outside_cost
        self._centres, self._reach, self._room = centres, reach + 1.0, room
        self._segments = segments
        low_x, high_x = np.minimum(segments[:, 0], segments[:, 2]), np.maximum(segments[:, 0], segments[:, 2])
        low_y, high_y = np.minimum(segments[:, 1], segments[:, 3]), np.maximum(segments[:, 1], segments[:, 3])
        self._boxes = (low_x, low_y, high_x, high_y)
        self._blocked = np.empty((0, 4)) if blocked is None else blocked
        self._nodes: list[int] = []
        self._rects: list[Floats] = []
        self._costs: list[Floats] = []
        self._spot: list[int] = []
        self._wide: set[int] = set()  # important names that look for places away from their nodes
        self._taken = np.full((64, 4), 1e9)

    def offer(self, node: int, rects: Floats, held: int | None) -> None:
        cost = self._cost(rects, _AWAY == 0)
        if held is not None and 0 <= held < len(cost):
            # Who has stood away from its node is to come home when there is room.
            cost[held] -= _HELD_GAIN if _AWAY[held % SPOTS] == 0 else _HELD_GAIN / 2
        row = len(self._nodes)
        if row >= len(self._taken):
            self._taken = np.vstack([self._taken, np.full_like(self._taken, 1e9)])
        self._nodes.append(node)
        self._rects.append(rects)
        self._costs.append(cost)
        self._spot.append(NOWHERE)
        self._take_best(row)

    def settle(self) -> Iterator[None]:
        """Repairs, then lets every name look once more for a better place among those that stayed free."""
        # Who loses its place comes later in the order, and is asked in its turn.
        for repair in (self._make_room, self._insist):
            for row, spot in enumerate(self._spot):
                if spot == NOWHERE:
                    repair(row)
                    yield
        for row, spot in enumerate(self._spot):
            if spot != NOWHERE:
                self._take_best(row)
                yield

    def result(self) -> Labelling:
        rects = np.array([self._rects[row][max(spot, 0)] for row, spot in enumerate(self._spot)]).reshape(-1, 4)
        return Labelling(np.array(self._nodes, dtype=np.intp), np.array(self._spot, dtype=np.intp), rects)

    def _put(self, row: int, spot: int) -> None:
        self._spot[row] = spot
        self._taken[row] = self._rects[row][spot]

    def _take_best(self, row: int) -> None:
        best = self._best(row)
        if best != NOWHERE:
            self._put(row, best)

    def _best(self, row: int) -> int:
        """The cheapest free place of a name, its own included."""
        open_ = np.flatnonzero(np.isfinite(self._costs[row]))
        if not len(open_):
            return NOWHERE
        clash = self._clashes(self._rects[row][open_])
        clash[:, row] = False
        free = np.where(clash.any(axis=1), np.inf, self._costs[row][open_])
        best = int(free.argmin())
        return int(open_[best]) if np.isfinite(free[best]) else NOWHERE

    def _insist(self, row: int) -> None:
        """Places a name: beside its node if lesser names can move or go, else, if it is important, a little away."""
        best = self._best(row)  # others may have moved since
        if best == NOWHERE:
            if self._evict(row) or not self._widen(row):
                return
            best = self._best(row)
        if best != NOWHERE:
            self._put(row, best)
        else:
            self._evict(row)

    def _evict(self, row: int) -> bool:
        """Takes a place from others: the more important move beside their nodes, lesser ones move or lose theirs."""
        clash = self._clashes(self._rects[row])
        harm = self._costs[row] + clash @ np.linspace(10.0, 0.1, len(self._spot))
        if not self._important(row):
            harm[clash.sum(axis=1) > 1] = np.inf
        for spot in np.argsort(harm)[:_TRIES].tolist():
            if not np.isfinite(harm[spot]):
                return False
            if self._step_aside(np.flatnonzero(clash[spot]).tolist(), row, spot, insist=True):
                return True
        return False

    def _important(self, row: int) -> bool:
        return row < min(_IMPORTANT, max(1, len(self._nodes) // 3))

    def _widen(self, row: int) -> bool:
        """Lets an important name look for places away from its node, once."""
        if not self._important(row) or row in self._wide:
            return False
        self._wide.add(row)
        self._costs[row] = np.minimum(self._costs[row], self._cost(self._rects[row], _AWAY > 0))
        return True

    def _make_room(self, row: int) -> None:
        clash = self._clashes(self._rects[row])
        blockers = clash.sum(axis=1)
        for spot in np.argsort(self._costs[row] + 10.0 * blockers).tolist():
            if not np.isfinite(self._costs[row][spot]) or blockers[spot] > 2:
                break
            if self._step_aside(np.flatnonzero(clash[spot]).tolist(), row, spot):
                return

    def _step_aside(self, others: list[int], row: int, spot: int, *, insist: bool = False) -> bool:
        """Moves the names in the way to free places of their own, all or none; or lesser ones to nowhere."""
        before = [(other, self._spot[other]) for other in others]
        self._taken[row] = self._rects[row][spot]
        for other in others:
            self._taken[other] = 1e9
        for other in others:
            best = self._best(other)
            if best == NOWHERE and insist and other > row:
                self._spot[other] = NOWHERE
                continue
            if best == NOWHERE:
                self._taken[row] = 1e9
                for back, old in before:
                    self._put(back, old)
                return False
            self._put(other, best)
        self._spot[row] = spot
        return True

    def _clashes(self, rects: Floats) -> NDArray[np.bool_]:
        """Which rectangles (rows) overlap which placed names (columns)."""
        taken = self._taken[: len(self._nodes)]
        low, high = rects[:, :2].min(axis=0), (rects[:, :2] + rects[:, 2:]).max(axis=0)
        # Few stand anywhere near: only these are held against each rectangle.
        near = np.flatnonzero(
            (taken[:, 0] < high[0] + 2) & (low[0] < taken[:, 0] + taken[:, 2] + 2)
            & (taken[:, 1] < high[1]) & (low[1] < taken[:, 1] + taken[:, 3])
        )  # fmt: skip
        x, y, w, h = (column[:, None] for column in rects.T)
        left, top, wide, tall = taken[near].T
        overlap: NDArray[np.bool_] = np.zeros((len(rects), len(taken)), dtype=bool)
        overlap[:, near] = (x < left + wide + 2) & (left < x + w + 2) & (y < top + tall) & (top < y + h)
        return overlap

    def _cost(self, every: Floats, spots: NDArray[np.bool_]) -> Floats:
        """Infinite where a node lies, a rectangle is blocked or `spots` says no; else what the place costs."""
        asked = np.tile(spots, len(every) // SPOTS)
        costs = np.full(len(every), np.inf)
        liking = np.tile(_SPOTS[:, 3], len(every) // SPOTS) + _SECOND_SHAPE_COST * (np.arange(len(every)) // SPOTS)
        # Near a node lines are counted; far from it any free place is good enough.
        costs[asked] = self._cost_of(every[asked], liking[asked], lines=bool(spots[0]))
        return costs

    def _cost_of(self, rects: Floats, cost: Floats, *, lines: bool) -> Floats:
        low_x, low_y = rects[:, 0].min(), rects[:, 1].min()
        high_x, high_y = (rects[:, 0] + rects[:, 2]).max(), (rects[:, 1] + rects[:, 3]).max()
        if lines:
            cost = cost + _EDGE_COST * np.minimum(pieces_crossing(self._segments, self._boxes, rects), 6)
        x, y, w, h = (column[:, None] for column in rects.T)
        if self._room is not None:
            left, top, wide, tall = self._room
            outside = (x < left) | (y < top) | (x + w > left + wide) | (y + h > top + tall)
            cost = cost + np.where(outside[:, 0], self._outside_cost, 0.0)
        near = np.flatnonzero(
            (np.abs(self._centres[:, 0] - (low_x + high_x) / 2) < (high_x - low_x) / 2 + self._reach + _BESIDE_PX)
            & (np.abs(self._centres[:, 1] - (low_y + high_y) / 2) < (high_y - low_y) / 2 + self._reach + _BESIDE_PX)
        )
        touched, beside = nodes_at(rects, self._centres[near], self._reach[near], _BESIDE_PX)
        if not lines:
            # Away from its own node a name that stands beside another would be read as that one's.
            cost = cost + np.where(beside, _BESIDE_COST, 0.0)
        if len(self._blocked):
            bx, by, bw, bh = self._blocked.T
            touched |= ((x < bx + bw) & (bx < x + w) & (y < by + bh) & (by < y + h)).any(axis=1)
        return np.where(touched, np.inf, cost)
