"""What lies upon the map, as the legend does: no name is put under it, and a fit keeps clear of it.

`covered` is always an array (n, 4) of rectangles in pixels: x, y, w, h.
"""

import numpy as np

from backers.canvas.camera import Floats, Rect
from backers.canvas.frame import Bools

NOTHING: Floats = np.empty((0, 4))


def under(rects: Floats, covered: Floats) -> Bools:
    """Which of the rectangles (m, 4) are covered, be it in part."""
    x, y, w, h = (column[:, None] for column in rects.T)
    left, top, wide, tall = covered.T
    touched: Bools = ((x < left + wide) & (left < x + w) & (y < top + tall) & (top < y + h)).any(axis=1)
    return touched


def in_sight(centres: Floats, covered: Floats) -> Bools:
    """Which of the nodes (n, 2) are not covered: those that are have no name."""
    seen: Bools = np.ones(len(centres), dtype=bool)
    for x, y, w, h in covered.tolist():
        seen &= ~((centres >= (x, y)) & (centres < (x + w, y + h))).all(axis=1)
    return seen


def beside(overhang: Rect, room: Rect, covered: Floats) -> tuple[Rect, Rect]:
    """How much is to stay free on the four sides of `room` for a map to the right of all that is covered in the lower
    left corner, or above it."""
    (left, top, right, bottom), (x, y, _w, h) = overhang, room
    far, high = float((covered[:, 0] + covered[:, 2]).max()), float(covered[:, 1].min())
    return (max(left, far + left - x), top, right, bottom), (left, top, right, max(bottom, y + h - high + bottom))
