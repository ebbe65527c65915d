"""How far names stick out of the box around all nodes: room that a fit leaves them."""

import numpy as np

from backers.canvas.camera import Floats, Rect
from backers.canvas.frame import Bools

MARGIN_PX = 10.0
_MOST = 0.1
_BORDER = 0.15  # share of the map at each side whose names may stick out of the picture


def at_border(centres: Floats) -> Bools:
    """Which nodes stand so far out that their names may stick out."""
    low, high = centres.min(axis=0), centres.max(axis=0)
    edge = _BORDER * (high - low)
    border: Bools = ((centres < low + edge) | (centres > high - edge)).any(axis=1)
    return border


def overhang(centres: Floats, reach: Floats, names: Floats, room: Rect) -> Rect:
    """Left, top, right and bottom in pixels, for `names` (n, 4) as x, y, w, h, and glyphs of that reach."""
    low, high = centres.min(axis=0), centres.max(axis=0)
    wide = reach[:, None] + 4
    first = np.vstack([names[:, :2], centres - wide]).min(axis=0)
    last = np.vstack([names[:, :2] + names[:, 2:], centres + wide]).max(axis=0)
    # Names can turn inwards, nodes cannot: beyond a tenth of the room it is the names that give way.
    most = MARGIN_PX + _MOST * np.array(room[2:])
    left, top = np.minimum(MARGIN_PX + np.maximum(low - first, 0), most)
    right, bottom = np.minimum(MARGIN_PX + np.maximum(last - high, 0), most)
    return float(left), float(top), float(right), float(bottom)
