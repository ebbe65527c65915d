"""Which lines and nodes rectangles touch: what a name would lie on."""

import numpy as np
from numpy.typing import NDArray

from backers.canvas.camera import Floats

_LOT = 512  # nodes


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


def nodes_at(
    rects: Floats, centres: Floats, reach: Floats, near_px: float
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Which rectangles (x, y, w, h) one of the nodes touches, and of the others which have one within `near_px`.

    A lot of nodes after another: in a dense map few rectangles are left after the first.
    """
    touched, beside = np.zeros(len(rects), dtype=bool), np.zeros(len(rects), dtype=bool)
    for at in range(0, len(centres), _LOT):
        left = np.flatnonzero(~touched)
        if not len(left):
            break
        x, y, w, h = (column[:, None] for column in rects[left].T)
        across, down, rim = centres[at : at + _LOT, 0], centres[at : at + _LOT, 1], reach[at : at + _LOT]
        gap_x = np.maximum(np.maximum(x - across, across - x - w), 0)
        gap_y = np.maximum(np.maximum(y - down, down - y - h), 0)
        # The square around the node, not its circle: shapes have corners.
        touched[left] = ((gap_x < rim) & (gap_y < rim)).any(axis=1)
        beside[left] |= ((gap_x < rim + near_px) & (gap_y < rim + near_px)).any(axis=1)
    return touched, beside
