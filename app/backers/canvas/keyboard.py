"""Walking the map by keys: to the next actor by importance, to the nearest in a direction, along relationships."""

import numpy as np

from backers.canvas.sketch import Sketch
from backers.model.rows import Ref


def next_actor(sketch: Sketch, now: int | None, step: int) -> int | None:
    """The actor after (`step` 1) or before (-1) in order of importance; None past either end."""
    order = sketch.frame.order
    if not len(order):
        return None
    place = (-1 if step > 0 else len(order)) if now is None else int(sketch.frame.rank[now])
    place += step
    return int(order[place]) if 0 <= place < len(order) else None


def towards(sketch: Sketch, now: int | None, dx: int, dy: int, *, tied: bool = False) -> int | None:
    """The nearest actor in that direction (one of dx, dy is 0); with `tied`, among those that share a relationship."""
    if not len(sketch.centres):
        return None
    if now is None:
        return int(sketch.frame.order[0])
    away = sketch.centres - sketch.centres[now]
    ahead = away[:, 0] * dx + away[:, 1] * dy
    aside = np.abs(away[:, 0] * dy) + np.abs(away[:, 1] * dx)
    # A cone of 60 degrees either side; what lies straight ahead counts as nearer.
    cost = np.where((ahead > 0) & (aside < 1.8 * ahead), ahead + 1.6 * aside, np.inf)
    cost[now] = np.inf
    if tied:
        neighbours = list(sketch.frame.around(now, 1))
        others = np.ones(len(cost), dtype=bool)
        others[neighbours] = False
        cost[others] = np.inf
    best = int(cost.argmin())
    return best if np.isfinite(cost[best]) else None


def next_relationship(sketch: Sketch, actor: int, now: Ref | None, step: int) -> Ref | None:
    """The next relationship of an actor, clockwise by where it leaves; begins anew after the last."""
    frame, routes = sketch.frame, sketch.routes
    edges = frame.incident(actor)
    if not edges:
        return None
    away = routes.middle[edges] - sketch.centres[actor]
    clockwise = np.argsort(np.arctan2(away[:, 1], away[:, 0])).tolist()
    round_trip = [edges[place] for place in clockwise]
    current = frame.edge_index.get(now.id) if now is not None and now.table == "relationship" else None
    place = (round_trip.index(current) + step) % len(round_trip) if current in round_trip else 0
    return Ref("relationship", frame.edge_ids[round_trip[place]])
