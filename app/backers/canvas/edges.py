"""Where the lines of relationships run, in pixels, as arrays: fans, loops, rims, arrowheads, dashes. No painting.

A straight edge is two points, a bent one (a lane of a fan, a loop) a polyline of BENDS points.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from backers.canvas import glyphs
from backers.canvas.camera import Camera, Floats
from backers.canvas.frame import Frame

BENDS = 13
LANE_PX = 15.0  # distance of two lanes of a fan at glyph scale 1
WIDTHS = (0.9, 1.4, 2.1)  # by confidence: low, medium, high
GAP_PX = 1.5  # between a node's rim and a line
Ints = NDArray[np.intp]


@dataclass(slots=True)
class Routes:
    """Lines of M edges. `straight` and `bent` hold edge rows; `start`, `end` and `tip` have a row for every edge.

    `end` is where the line stops, `tip` where its arrow ends: the same place for edges without arrow.
    """

    straight: Ints
    bent: Ints
    bent_row: Ints
    bent_points: Floats
    start: Floats
    end: Floats
    tip: Floats
    heading: Floats
    middle: Floats
    tangent: Floats
    arrow: Floats

    def polyline(self, edge: int) -> Floats:
        """All points of one edge, arrow tip included."""
        row = self.bent_row[edge]
        inner = self.bent_points[row] if row >= 0 else np.array([self.start[edge], self.end[edge]])
        return inner if self.arrow[edge] == 0 else np.vstack([inner, self.tip[edge]])

    def polylines(self, edges: Ints) -> tuple[Floats, Ints]:
        """The points (T, 2) of those edges up to their arrows, end to end, and the first row of each, and T."""
        rows = self.bent_row[edges]
        bent = rows >= 0
        first = np.concatenate([[0], np.cumsum(np.where(bent, BENDS, 2))])
        points = np.empty((int(first[-1]), 2))
        at, straight = first[:-1], edges[~bent]
        points[at[~bent]], points[at[~bent] + 1] = self.start[straight], self.end[straight]
        points[at[bent][:, None] + np.arange(BENDS)] = self.bent_points[rows[bent]]
        return points, first

    def segments(self) -> tuple[Floats, Ints]:
        """All segments (S, 4) and the edge of each."""
        lines = np.hstack([self.start[self.straight], self.tip[self.straight]])
        if not len(self.bent):
            return lines, self.straight
        pieces = np.concatenate([self.bent_points[:, :-1], self.bent_points[:, 1:]], axis=2).reshape(-1, 4)
        return np.vstack([lines, pieces]), np.concatenate([self.straight, np.repeat(self.bent, BENDS - 1)])


def route(frame: Frame, camera: Camera, centres: Floats, radii: Floats) -> Routes:
    """Lays out every edge for nodes at `centres` (N, 2) with radii in pixels (N,)."""
    growth = camera.glyph_scale
    one, other = centres[frame.a], centres[frame.b]
    along = other - one
    length = np.hypot(along[:, 0], along[:, 1])
    unit = along / np.maximum(length, 1e-9)[:, None]
    normal = np.column_stack([-unit[:, 1], unit[:, 0]])
    # A fan of a thousand lanes must still fit between its two nodes.
    spacing = np.minimum(LANE_PX * growth, 0.9 * length / np.maximum(frame.lanes, 1))
    offset = np.where(frame.loop, 0.0, frame.lane * spacing)
    control = (one + other) / 2 + normal * (2 * offset)[:, None]
    by_hand = frame.bent_by_hand
    if by_hand.any():
        through = one + along * frame.bends[:, :1] + normal * (length * frame.bends[:, 1])[:, None]
        control[by_hand] = (2 * through - (one + other) / 2)[by_hand]
    is_bent = frame.loop | by_hand | (np.abs(offset) > 0.25)

    leave, arrive = _unit(control - one, unit), _unit(control - other, -unit)
    start = one + leave * (_rim(frame, frame.a, leave) * radii[frame.a] + GAP_PX)[:, None]
    tip = other + arrive * (_rim(frame, frame.b, arrive) * radii[frame.b] + GAP_PX)[:, None]
    # Nodes that touch leave no room: the line shrinks to a point between them instead of turning round.
    crossed = (((tip - start) * unit).sum(axis=1) <= 0) & ~by_hand
    tip[crossed] = start[crossed]
    arrow = _arrow_lengths(frame, growth, np.hypot(*(tip - start).T))
    end = tip + arrive * (0.85 * arrow)[:, None]

    if by_hand.any():  # half-way the curve is where it was taken to, though it begins and ends at rims
        control[by_hand] = (2 * through - (start + end) / 2)[by_hand]
    bent = np.flatnonzero(is_bent)
    bent_row = np.full(len(one), -1, dtype=np.intp)
    bent_row[bent] = np.arange(len(bent))
    points = _curve(start[bent], control[bent], end[bent])
    middle, tangent, heading = (start + end) / 2, unit.copy(), -arrive
    loops = np.flatnonzero(frame.loop)
    for edge in loops.tolist():
        points[bent_row[edge]], tip[edge], heading[edge] = _loop(frame, edge, centres, radii, growth, arrow)
    if len(bent):
        half = BENDS // 2
        middle[bent] = points[:, half]
        tangent[bent] = _unit(points[:, half + 1] - points[:, half - 1], unit[bent])
        start[bent], end[bent] = points[:, 0], points[:, -1]
    return Routes(np.flatnonzero(~is_bent), bent, bent_row, points, start, end, tip, heading, middle, tangent, arrow)


def dashes(points: Floats, starts: Ints, pattern: tuple[float, ...]) -> tuple[Floats, Ints]:
    """Cuts polylines into dashes: segments (S, 4) and the number of the polyline of each.

    `points` (T, 2) holds the polylines end to end, `starts` their first rows.

    Dashes are cut here and not by a pen, because a pen begins anew at every piece of a curve.
    """
    if not len(points):
        return np.empty((0, 4)), np.empty(0, dtype=np.intp)
    moves = points[1:] - points[:-1]
    steps = np.hypot(moves[:, 0], moves[:, 1])
    steps[starts[1:] - 1] = 1e-3  # from one polyline to the next
    travelled = np.concatenate([[0.0], np.cumsum(steps)])
    first = travelled[starts]
    last = travelled[np.append(starts[1:], len(points)) - 1]
    period = sum(pattern)
    count = np.maximum(1, np.ceil((last - first) / period)).astype(np.intp)
    line = np.repeat(np.arange(len(starts)), count)
    number = np.arange(len(line)) - np.repeat(np.cumsum(count) - count, count)
    x, y = points[:, 0], points[:, 1]
    pieces, owners = [], []
    begun = 0.0
    for on, off in zip(pattern[::2], pattern[1::2], strict=True):
        low = first[line] + number * period + begun
        high = np.minimum(low + on, last[line])
        keep = low < last[line]
        low, high = low[keep], high[keep]
        pieces.append(np.stack([np.interp(at, travelled, axis) for at in (low, high) for axis in (x, y)], axis=1))
        owners.append(line[keep])
        begun += on + off
    return np.vstack(pieces), np.concatenate(owners)


def _unit(vectors: Floats, instead: Floats) -> Floats:
    length = np.hypot(vectors[:, 0], vectors[:, 1])[:, None]
    return np.where(length > 1e-9, vectors / np.maximum(length, 1e-9), instead)


def _rim(frame: Frame, nodes: Ints, direction: Floats) -> Floats:
    """How far the shapes of those nodes reach in those directions, for radius 1."""
    angle = np.arctan2(direction[:, 1], direction[:, 0])
    step = np.rint(angle * glyphs.DIRECTIONS / (2 * np.pi)).astype(np.intp) % glyphs.DIRECTIONS
    reach: Floats = glyphs.rims()[frame.shape[nodes], step]
    return reach


def _arrow_lengths(frame: Frame, growth: float, room: Floats) -> Floats:
    """Zero where a relationship has no direction, or where an arrow would be all there is to see."""
    wanted = (4.6 + 2.1 * np.asarray(WIDTHS)[frame.confidence]) * min(growth, 1.4)
    shown = frame.points & (room > 1.6 * wanted) & (growth > 0.42)
    return np.where(shown, wanted, 0.0)


def _curve(start: Floats, control: Floats, end: Floats) -> Floats:
    """Points (B, BENDS, 2) of quadratic Bezier curves."""
    t = np.linspace(0.0, 1.0, BENDS)[None, :, None]
    points: Floats = (1 - t) ** 2 * start[:, None] + 2 * t * (1 - t) * control[:, None] + t**2 * end[:, None]
    return points


def _loop(
    frame: Frame, edge: int, centres: Floats, radii: Floats, growth: float, arrow: Floats
) -> tuple[Floats, Floats, Floats]:
    """A relationship of an actor with itself: a circle that leans on the node, each further one wider."""
    node = frame.a[edge]
    around = (7.0 + 4.0 * float(frame.lane[edge])) * growth
    out = np.array([0.7071, -0.7071])
    middle = centres[node] + out * (radii[node] + around * 0.85)
    turn = np.linspace(np.radians(180 - 45 + 40), np.radians(180 - 45 + 320), BENDS + 1)
    ring = middle + around * np.column_stack([np.cos(turn), np.sin(turn)])
    heading = ring[-1] - ring[-2]
    arrow[edge] = min(arrow[edge] or 6.0 * growth, around) if frame.points[edge] else 0.0
    heading = heading / max(float(np.hypot(*heading)), 1e-9)
    return ring[:-1], ring[-1] if frame.points[edge] else ring[-2], heading
