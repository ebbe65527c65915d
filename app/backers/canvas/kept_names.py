"""Names that stand already: what is kept of them when rows change or the camera moves. Places none itself."""

from dataclasses import dataclass

import numpy as np

from backers.canvas import labels
from backers.canvas.camera import Floats, Rect
from backers.canvas.covered import under
from backers.canvas.edges import Ints
from backers.canvas.frame import Bools, Frame
from backers.canvas.labels import NOWHERE, Labelling
from backers.canvas.lettering import Lettering

_PARTS = ("nodes", "spot", "rects")
_MOST_STAY = 0.8  # share of the actors that must be named already for their names to be carried over


@dataclass(slots=True)
class Placed:
    """Names, and where the nodes were when they were placed."""

    labelling: Labelling
    centres: Floats
    scale: float
    xy: Floats


def none() -> Labelling:
    return Labelling(np.empty(0, np.intp), np.empty(0, np.intp), np.empty((0, 4)))


def joined(one: Labelling, other: Labelling, rank: Ints) -> Labelling:
    """The names of both, the most important first."""
    nodes, spot, rects = (np.concatenate([getattr(part, name) for part in (one, other)]) for name in _PARTS)
    order = np.argsort(rank[nodes])
    return Labelling(nodes[order], spot[order], rects[order])


def still_whole(names: Labelling, room: Rect, seen: Bools, named: list[int], covered: Floats) -> Bools:
    """Which names stay as they are after panning: all but those that the border of `room` cuts off from their nodes,
    and those that came under what is `covered`.

    `seen`: which nodes lie in `room`. `named`: those that are to have names.
    """
    x, y, w, h = room
    first, last = names.rects[:, :2], names.rects[:, :2] + names.rects[:, 2:]
    whole = (first >= (x, y)).all(axis=1) & (last <= (x + w, y + h)).all(axis=1)
    stay: Bools = (names.spot != NOWHERE) & (whole | ~seen[names.nodes]) & np.isin(names.nodes, named)
    stay &= ~under(names.rects, covered)
    return stay


def carried(old: Frame, placed: Placed, frame: Frame, lettering: Lettering) -> Placed | None:
    """The names of those who stay, in another frame. None if few stay."""
    names = placed.labelling
    rows, nodes = [], []
    for row, (node, spot) in enumerate(zip(names.nodes.tolist(), names.spot.tolist(), strict=True)):
        now = frame.index.get(old.ids[node])
        if now is not None and spot < labels.SPOTS * len(lettering.variants(now)):
            rows.append(row)
            nodes.append(now)
    if len(rows) < _MOST_STAY * min(len(frame.ids), len(names.nodes)):
        return None
    centres = np.zeros((len(frame.ids), 2))
    centres[nodes] = placed.centres[names.nodes[rows]]
    kept = Labelling(np.array(nodes, dtype=np.intp), names.spot[rows], names.rects[rows])
    return Placed(kept, centres, placed.scale, np.empty((0, 2)))
