"""Which pairs of points lie near each other. Knows no force."""

import numpy as np
from numpy.typing import NDArray

from backers.layout.arrays import Points, Whole

_DENSE_UP_TO = 400  # below, comparing all pairs costs less than sorting points into cells
_MOST = 1_000_000  # pairs, or 60 a point if that is more: beyond, a tick would keep its reader waiting

Pairs = tuple[Whole, Whole, NDArray[np.float64]]


def near_pairs(points: Points, reach: float) -> Pairs:
    """Every pair (i, j) of `points` (2, N) nearer than `reach` along both axes, each pair once: i, j and times.

    Candidates come from a grid of cells of side `reach`, so a few lie further apart: callers measure anyway. Where
    points crowd so that there are more pairs than a tick can bear, only some come, evenly picked, and `times` says
    how many each stands for; else it is 1. So time is n log n whatever the places are.
    """
    n = points.shape[1]
    if n < 2 or reach <= 0:
        return np.empty(0, np.intp), np.empty(0, np.intp), np.empty(0)
    return _dense(points, reach) if n <= _DENSE_UP_TO else _gridded(points, reach)


def _dense(points: Points, reach: float) -> Pairs:
    x, y = points
    close = np.abs(np.subtract.outer(x, x)) < reach
    close &= np.abs(np.subtract.outer(y, y)) < reach
    a, b = np.nonzero(close)
    once = a < b
    return a[once], b[once], np.ones(int(once.sum()))


def _gridded(points: Points, reach: float) -> Pairs:
    low = points.min(axis=1, keepdims=True)
    columns, rows = ((points - low) / reach).astype(np.intp)
    rows += 1  # an empty row below and above each column, so that the cell under the first row is nobody's
    height = int(rows.max()) + 2
    key = columns * height + rows
    order = np.argsort(key, kind="stable")
    key = key[order]
    # In this order the cells of one column lie end to end: a point's partners are what follows it up to the next
    # cell of its own column, and one run of three cells in the next column.
    own_start = np.arange(1, key.size + 1)
    own_end = np.searchsorted(key, key + 1, "right")
    next_start = np.searchsorted(key, key + height - 1, "left")
    next_end = np.searchsorted(key, key + height + 1, "right")
    here = np.arange(key.size)
    start, end = np.r_[own_start, next_start], np.r_[own_end, next_end]
    first, second, times = _runs(np.r_[here, here], start, end)
    return order[first], order[second], times


def _runs(owner: Whole, start: Whole, end: Whole) -> Pairs:
    """Each owner paired with every number from its start up to, not including, its end, or an even choice of them."""
    length = end - start
    taken = np.minimum(length, _crowd(length))
    step = np.arange(int(taken.sum())) - np.repeat(np.cumsum(taken) - taken, taken)
    if step.size < int(length.sum()):
        long, short = np.repeat(length, taken), np.repeat(taken, taken)
        step, times = step * long // short, long / short
    else:
        times = np.ones(step.size)
    return np.repeat(owner, taken), np.repeat(start, taken) + step, times


def _crowd(length: Whole) -> int:
    """How many partners a run may have at most, so that all runs together stay within what a tick can bear."""
    most = max(_MOST, 30 * length.size)  # two runs a point
    low, high = 1, int(length.max(initial=1))
    while int(np.minimum(length, high).sum()) > most and low < high:
        high = max(low, high * 3 // 4)
    return high
