"""Names that are carried along by their nodes: which of them must yield because they ran into something."""

from collections.abc import Collection

import numpy as np

from backers.canvas.camera import Floats
from backers.canvas.covered import NOTHING, under
from backers.canvas.edges import Ints
from backers.canvas.labels import NOWHERE, Labelling
from backers.canvas.sketch import Sketch


def without_collisions(
    labelling: Labelling, sketch: Sketch, meant: Collection[int] = (), covered: Floats = NOTHING
) -> Labelling:
    """Hides names that ran into a more important name or a node while things moved, never those of nodes `meant`; and
    all that came under what is `covered`."""
    rects = labelling.rects
    shown = (labelling.spot != NOWHERE) & ~under(rects, covered)
    held = shown & np.fromiter((node in meant for node in labelling.nodes.tolist()), bool, len(shown))
    shown[_on_nodes(labelling, sketch, np.flatnonzero(shown))] = False
    shown |= held
    rows = np.flatnonzero(shown)
    x, y, w, h = rects[rows].T
    one, other = _within(y, y + h, y)
    clash = (one != other) & (x[one] < x[other] + w[other]) & (x[other] < x[one] + w[one])
    # Rows come in order of importance: a name yields to those before it that are still shown.
    rank = np.arange(len(held)) - len(held) * held
    pairs = np.column_stack([rows[one[clash]], rows[other[clash]]])
    first, last = np.take_along_axis(pairs, rank[pairs].argsort(axis=1), axis=1).T
    order = np.argsort(rank[last], kind="stable")
    for before, row in zip(first[order].tolist(), last[order].tolist(), strict=True):
        if shown[before]:
            shown[row] = False
    return Labelling(labelling.nodes, np.where(shown, labelling.spot, NOWHERE), rects, labelling.written)


def _on_nodes(labelling: Labelling, sketch: Sketch, rows: Ints) -> Ints:
    """Which of those names lie on a node that is not their own; once for each such node."""
    x, y, w, h = labelling.rects[rows].T
    across, down = sketch.centres[labelling.nodes].T
    reach = 0.8 * sketch.reach[labelling.nodes]
    most = float(reach.max(initial=0.0))
    name, node = _within(y - most, y + h + most, down)
    away = reach[node]
    hit = (x[name] < across[node] + away) & (across[node] - away < x[name] + w[name])
    hit &= (y[name] < down[node] + away) & (down[node] - away < y[name] + h[name]) & (node != rows[name])
    under: Ints = rows[name[hit]]
    return under


def _within(low: Floats, high: Floats, places: Floats) -> tuple[Ints, Ints]:
    """Which places lie from `low` on and below `high`: pairs of the rows of both, without looking at all of them."""
    order = np.argsort(places, kind="stable")
    begin, end = np.searchsorted(places[order], [low, high])
    count = np.maximum(end - begin, 0)
    row = np.repeat(np.arange(len(low)), count)
    return row, order[np.arange(len(row)) - np.repeat(np.cumsum(count) - count, count) + np.repeat(begin, count)]
