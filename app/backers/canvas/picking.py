"""What lies under a pixel, and inside a box. Arrays in, rows out; no state."""

import numpy as np

from backers.canvas.camera import Floats
from backers.canvas.edges import BENDS, Ints
from backers.canvas.gestures import NOTHING, Target
from backers.canvas.marks import note_box
from backers.canvas.sketch import Sketch
from backers.model.rows import Ref

EDGE_REACH_PX = 5.0
RIM_INSIDE_PX, RIM_OUTSIDE_PX = 1.0, 8.0


def target_at(sketch: Sketch, x: float, y: float) -> Target:
    """What lies under a pixel: glyphs before rims, free notes before lines."""
    gaps = _gaps(sketch, x, y)
    node, rim = _node(*gaps), _rim(*gaps)
    if node >= 0 or rim >= 0:
        return Target(Ref("actor", sketch.frame.ids[node if node >= 0 else rim]), rim=node < 0)
    for note in sketch.frame.visible.notes:
        if note.about is None and note_box(sketch, note).contains(x, y):
            return Target(Ref("note", note.id))
    edge = edge_at(sketch, x, y)
    return Target(Ref("relationship", sketch.frame.edge_ids[edge])) if edge >= 0 else NOTHING


def node_at(sketch: Sketch, x: float, y: float) -> int:
    """The node whose glyph covers the pixel, the nearest where several do; -1 for none."""
    return _node(*_gaps(sketch, x, y))


def _node(near: Ints, gap: Floats) -> int:
    if not len(near):
        return -1
    nearest = int(gap.argmin())
    return int(near[nearest]) if gap[nearest] <= RIM_INSIDE_PX else -1


def rim_at(sketch: Sketch, x: float, y: float) -> int:
    """The node just outside whose glyph the pixel lies: where a relationship is drawn from; -1 for none."""
    return _rim(*_gaps(sketch, x, y))


def _rim(near: Ints, gap: Floats) -> int:
    if not len(near) or gap.min() <= RIM_INSIDE_PX:
        return -1
    nearest = int(np.abs(gap - RIM_OUTSIDE_PX / 2).argmin())
    return int(near[nearest]) if RIM_INSIDE_PX < gap[nearest] <= RIM_OUTSIDE_PX else -1


def _gaps(sketch: Sketch, x: float, y: float) -> tuple[Ints, Floats]:
    """The nodes whose rim may reach the pixel, and how far it is from each rim."""
    if not len(sketch.centres):
        return np.empty(0, np.intp), np.empty(0)
    far = max(float(sketch.reach.max()), 4.0) + RIM_OUTSIDE_PX
    across = np.abs(sketch.centres[:, 0] - x)
    near = np.flatnonzero(across < far)
    near = near[np.abs(sketch.centres[near, 1] - y) < far]
    return near, np.hypot(*(sketch.centres[near] - (x, y)).T) - np.maximum(sketch.reach[near], 4.0)


def edge_at(sketch: Sketch, x: float, y: float, reach: float = EDGE_REACH_PX) -> int:
    """The edge nearest to the pixel within `reach`; -1 for none.

    Boxes first: few edges are measured exactly. Where a large map moves too fast for its lines to be laid out, the
    straight lines that are painted then are asked.
    """
    if not len(sketch.frame.edge_ids):
        return -1
    columns = sketch.picked()
    x0, y0, x1, y1 = columns
    inside = np.flatnonzero((np.minimum(x0, x1) < x + reach) & (np.maximum(x0, x1) > x - reach))
    inside = inside[(np.minimum(y0[inside], y1[inside]) < y + reach) & (np.maximum(y0[inside], y1[inside]) > y - reach)]
    if sketch.routed:
        inside = inside[sketch.routes.bent_row[inside] < 0]
    edges, gaps = inside, _gap(columns[:, inside].T.astype(float), x, y)
    if sketch.routed and len(sketch.routes.bent):
        routes = sketch.routes
        low, high = sketch.bent_boxes()
        close = np.flatnonzero(
            (low[:, 0] < x + reach) & (high[:, 0] > x - reach) & (low[:, 1] < y + reach) & (high[:, 1] > y - reach)
        )
        points = routes.bent_points[close]
        pieces = np.concatenate([points[:, :-1], points[:, 1:]], axis=2).reshape(-1, 4)
        bent_gaps = _gap(pieces, x, y).reshape(-1, BENDS - 1).min(axis=1) if len(close) else np.empty(0)
        gaps, edges = np.concatenate([gaps, bent_gaps]), np.concatenate([edges, routes.bent[close]])
    if not len(gaps):
        return -1
    best = int(gaps.argmin())
    return int(edges[best]) if gaps[best] <= reach else -1


def nodes_inside(sketch: Sketch, x0: float, y0: float, x1: float, y1: float) -> Ints:
    """Nodes whose middle lies in the box between two corners."""
    x, y = sketch.centres[:, 0], sketch.centres[:, 1]
    return np.flatnonzero((x >= min(x0, x1)) & (x <= max(x0, x1)) & (y >= min(y0, y1)) & (y <= max(y0, y1)))


def edges_inside(sketch: Sketch, x0: float, y0: float, x1: float, y1: float) -> Ints:
    """Edges whose both ends lie in the box."""
    inside = np.zeros(len(sketch.centres), dtype=bool)
    inside[nodes_inside(sketch, x0, y0, x1, y1)] = True
    return np.flatnonzero(inside[sketch.frame.a] & inside[sketch.frame.b])


def _gap(lines: Floats, x: float, y: float) -> Floats:
    """Distance of a point to each segment (S, 4)."""
    along = lines[:, 2:] - lines[:, :2]
    to = np.array([x, y]) - lines[:, :2]
    share = np.clip((to * along).sum(axis=1) / np.maximum((along**2).sum(axis=1), 1e-12), 0, 1)
    gap: Floats = np.hypot(*(to - along * share[:, None]).T)
    return gap
