"""How far names stick out of the box around all nodes: room that a fit leaves them."""

import numpy as np

from backers.canvas.camera import Floats, Rect
from backers.canvas.frame import Bools

MARGIN_PX = 10.0
_MOST = 0.1
_BORDER = 0.15  # share of the map at each side whose names may stick out of the picture


def bounds(*parts: Floats) -> tuple[tuple[float, float], tuple[float, float]]:
    """The lowest and the highest corner of the box around places (n, 2); some parts may be empty, not all."""
    there = [part for part in parts if len(part)]
    # A column at a time: of 100,000 places a tenth of what both take at once.
    low = [min(float(part[:, axis].min()) for part in there) for axis in (0, 1)]
    high = [max(float(part[:, axis].max()) for part in there) for axis in (0, 1)]
    return (low[0], low[1]), (high[0], high[1])


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


def sticks_out(names: Floats, room: Rect) -> bool:
    """Whether any of the names does, by more than a pixel."""
    x, y, w, h = room
    first, last = names[:, :2], names[:, :2] + names[:, 2:]
    return bool((first < (x - 1, y - 1)).any() or (last > (x + w + 1, y + h + 1)).any())
