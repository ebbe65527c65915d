"""How many pieces of lines cross rectangles: what a name would lie on."""

import numpy as np

from backers.canvas.camera import Floats


def pieces_crossing(segments: Floats, boxes: tuple[Floats, Floats, Floats, Floats], rects: Floats) -> Floats:
    """For each rectangle (x, y, w, h) the number of segments (x0, y0, x1, y1) that cross it.

    `boxes`: the least x, least y, greatest x and greatest y of every segment. By Liang and Barsky's clipping ("A new
    concept and method for line clipping", ACM Transactions on Graphics 3(1), 1984).
    """
    low_x, low_y = rects[:, 0].min(), rects[:, 1].min()
    high_x, high_y = (rects[:, 0] + rects[:, 2]).max(), (rects[:, 1] + rects[:, 3]).max()
    near = np.flatnonzero((boxes[0] < high_x) & (boxes[2] > low_x) & (boxes[1] < high_y) & (boxes[3] > low_y))
    if not len(near):
        return np.zeros(len(rects))
    x, y, w, h = (column[:, None] for column in rects.T)
    x0, y0, x1, y1 = segments[near].T
    dx, dy = x1 - x0, y1 - y0
    dx, dy = np.where(np.abs(dx) < 1e-9, 1e-9, dx), np.where(np.abs(dy) < 1e-9, 1e-9, dy)
    in_x, out_x = (x - x0) / dx, (x + w - x0) / dx
    in_y, out_y = (y - y0) / dy, (y + h - y0) / dy
    enter = np.maximum(np.maximum(np.minimum(in_x, out_x), np.minimum(in_y, out_y)), 0)
    leave = np.minimum(np.minimum(np.maximum(in_x, out_x), np.maximum(in_y, out_y)), 1)
    crossed: Floats = (enter < leave).sum(axis=1).astype(float)
    return crossed
