"""What callers hand in, turned into the arrays the kernels trust, or refused with a ValueError that names the fault.

Inside the layout, points are float64 arrays of shape (2, N), one row of x and one of y, because a row is what a
kernel reads; callers see (N, 2). Nothing here knows a force.
"""

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

Points = NDArray[np.float64]
Whole = NDArray[np.intp]

# No map is wider than this, in map units. Places beyond it are drawn in to it, so that squares stay finite.
REACH = 1e6


def as_count(n_nodes: int) -> int:
    """The number of nodes. ValueError when it is not a whole number of 0 or more."""
    try:
        n = int(n_nodes)
    except (TypeError, ValueError, OverflowError):
        n = -1  # no number at all, NaN, infinity
    if n != n_nodes or n < 0:
        raise ValueError(f"n_nodes must be a whole number of 0 or more, not {n_nodes!r}")
    return n


def as_seed(seed: int) -> int:
    """The seed. ValueError when it is not a whole number of 0 or more."""
    if isinstance(seed, bool) or not isinstance(seed, (int, np.integer)) or seed < 0:
        raise ValueError(f"seed must be a whole number of 0 or more, not {seed!r}")
    return int(seed)


def as_edges(n_nodes: int, edges: ArrayLike) -> Whole:
    """Edges as int (E, 2), each pair of neighbours once, the smaller index first, without self-loops.

    Parallel edges and self-loops mean nothing to a layout: two actors with five ties stand no nearer than with one.
    ValueError on another shape, on numbers that are not whole, and on an index outside 0..n_nodes - 1.
    """
    try:
        given: NDArray[Any] = np.asarray(edges)
    except ValueError:
        raise ValueError("edges must have shape (E, 2): each is a pair of nodes") from None
    if given.size == 0:
        return np.empty((0, 2), np.intp)
    if given.ndim != 2 or given.shape[1] != 2:
        raise ValueError(f"edges must have shape (E, 2), not {given.shape}")
    if given.dtype.kind not in "iu":
        raise ValueError(f"edges must be whole numbers, not {given.dtype}")
    if given.min() < 0 or given.max() >= n_nodes:
        bad = int(np.argmax(((given < 0) | (given >= n_nodes)).any(axis=1)))
        raise ValueError(f"edge {bad} joins {given[bad].tolist()}, but nodes are 0 to {n_nodes - 1}")
    ends = np.sort(given.astype(np.intp), axis=1)
    ends = ends[ends[:, 0] != ends[:, 1]]
    keys = np.unique(ends[:, 0] * n_nodes + ends[:, 1])
    return np.column_stack(np.divmod(keys, max(n_nodes, 1)))


def as_points(n_nodes: int, positions: ArrayLike) -> Points:
    """Positions (N, 2) as a fresh (2, N). ValueError on another shape and on NaN or infinite numbers."""
    given = np.asarray(positions, np.float64)
    if given.shape != (n_nodes, 2) and not (n_nodes == 0 and given.size == 0):
        raise ValueError(f"positions must have shape ({n_nodes}, 2), not {given.shape}")
    if not np.isfinite(given).all():
        bad = int(np.argmin(np.isfinite(given).all(axis=1)))
        raise ValueError(f"position {bad} is not finite: {given[bad].tolist()}")
    return np.ascontiguousarray(np.clip(given.reshape(-1, 2), -REACH, REACH).T)


def as_radii(n_nodes: int, radii: ArrayLike | None) -> Points:
    """Radii (N,) in map units, zeros when there are none. ValueError when one is negative, too large or not finite."""
    if radii is None:
        return np.zeros(n_nodes)
    given = np.array(radii, np.float64)
    if given.shape != (n_nodes,):
        raise ValueError(f"radii must have shape ({n_nodes},), not {given.shape}")
    if not (np.isfinite(given) & (given >= 0) & (given <= REACH / 10)).all():
        raise ValueError("radii must be finite, not negative, and smaller than the map")
    return given


def as_groups(n_nodes: int, groups: ArrayLike | None) -> Whole:
    """Groups (N,), -1 for none. ValueError on another shape or on numbers that are not whole."""
    if groups is None:
        return np.full(n_nodes, -1, np.intp)
    given: NDArray[Any] = np.asarray(groups)
    if given.shape != (n_nodes,):
        raise ValueError(f"groups must have shape ({n_nodes},), not {given.shape}")
    if given.dtype.kind not in "iu" and given.size:
        raise ValueError(f"groups must be whole numbers, not {given.dtype}")
    return np.maximum(given.astype(np.intp), -1)


def degrees(n_nodes: int, edges: Whole) -> Whole:
    """How many neighbours each node has, (N,), from edges as `as_edges` gives them."""
    return np.bincount(edges.ravel(), minlength=n_nodes)
