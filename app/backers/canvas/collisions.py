"""Names that are carried along by their nodes: which of them must yield because they ran into something."""

import numpy as np

from backers.canvas.frame import Bools
from backers.canvas.labels import NOWHERE, Labelling
from backers.canvas.sketch import Sketch


def without_collisions(labelling: Labelling, sketch: Sketch) -> Labelling:
    """Hides names that ran into a more important name or a node while things moved."""
    rects = labelling.rects
    shown = labelling.spot != NOWHERE
    x, y, w, h = (column[:, None] for column in rects.T)
    names = (x < rects[:, 0] + rects[:, 2]) & (rects[:, 0] < x + w) & (y < rects[:, 1] + rects[:, 3])
    names &= rects[:, 1] < y + h
    shown &= ~_on_nodes(labelling, sketch)
    # Rows come in order of importance: a name yields to those before it that are still shown.
    for row in np.flatnonzero((np.tril(names, -1) & shown).any(axis=1)).tolist():
        if shown[row] and (names[row, :row] & shown[:row]).any():
            shown[row] = False
    return Labelling(labelling.nodes, np.where(shown, labelling.spot, NOWHERE), rects, labelling.written)


def _on_nodes(labelling: Labelling, sketch: Sketch) -> Bools:
    """Which names lie on a node that is not their own."""
    x, y, w, h = (column[:, None] for column in labelling.rects.T)
    across, down = sketch.centres[labelling.nodes].T
    reach = 0.8 * sketch.reach[labelling.nodes]
    hit = (x < across + reach) & (across - reach < x + w) & (y < down + reach) & (down - reach < y + h)
    np.fill_diagonal(hit, val=False)
    under: Bools = hit.any(axis=1)
    return under
