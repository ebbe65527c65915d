"""Where nodes that have no place yet begin: beside their neighbours. Moves nobody who has a place."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from backers.layout.arrays import Points, Whole, as_edges, as_points
from backers.layout.forces import LINK

_LOOKS = 400_000  # newcomers times nodes up to which each looks for the emptiest spot; beyond, a random direction
_WAVES = 200  # how many newcomers deep a chain is followed; the rest of a longer one joins those tied to nobody
_DIRECTIONS = 24
_TURN = np.pi * (3 - np.sqrt(5))  # the golden angle
_PARTING = LINK / 10  # how far apart nodes are set that came on one spot


def sunflower(n_nodes: int, seed: int) -> Points:
    """Places (2, N) evenly over a disc, no two alike, who gets which decided by `seed` (Vogel 1979)."""
    place = np.random.default_rng(seed).permutation(n_nodes).astype(np.float64)
    radius = 0.5 * LINK * np.sqrt(place + 0.5)
    angle = place * _TURN
    return np.array([radius * np.cos(angle), radius * np.sin(angle)])


def parted(points: Points) -> Points:
    """The same places (2, N), but nodes on one spot stand as a small disc around it, the first in its middle."""
    order = np.lexsort(points)
    ordered = points[:, order]
    same = np.r_[False, (ordered[:, 1:] == ordered[:, :-1]).all(axis=0)]
    if not same.any():
        return points
    here = np.arange(same.size)
    place = (here - np.maximum.accumulate(np.where(same, 0, here))).astype(np.float64)
    radius, angle = _PARTING * np.sqrt(place), place * _TURN
    out = points.copy()
    out[:, order] += np.array([radius * np.cos(angle), radius * np.sin(angle)])
    return out


def place_newcomers(positions: ArrayLike, known: ArrayLike, edges: ArrayLike, seed: int = 0) -> NDArray[np.float64]:
    """Positions (N, 2) with a place for everybody: rows where `known` (N,) is true stay exactly as they are.

    A newcomer goes about a link's length from its placed neighbours, to the emptiest side; the neighbours of
    newcomers follow. Those tied to nobody placed stand in a ring around the rest. The given rows of newcomers are
    not looked at and may be NaN. ValueError as for `Simulation`.
    """
    settled = np.array(known, np.bool_)
    n = settled.size
    given = np.array(positions, np.float64)
    if given.ndim and len(given) == n:
        given[~settled] = 0.0
    points = as_points(n, given)
    ends = as_edges(n, edges)
    rng = np.random.default_rng(seed)
    if not settled.any():
        return sunflower(n, seed).T.copy()
    careful = int((~settled).sum()) * n <= _LOOKS
    for _ in range(_WAVES):
        wave, centre, ties = _beside(points, settled, ends)
        if not wave.size:
            break
        reach = LINK * np.where(ties > 1, 0.5, 0.9)
        if careful:
            for i, middle, away in zip(wave, centre.T, reach, strict=True):
                points[:, i] = _emptiest(points[:, settled], middle, float(away), rng)
                settled[i] = True
        else:
            angle = rng.uniform(0, 2 * np.pi, wave.size)
            points[:, wave] = centre + reach * np.array([np.cos(angle), np.sin(angle)])
            settled[wave] = True
    alone = np.flatnonzero(~settled)
    if alone.size:
        points[:, alone] = _ring(points[:, settled], alone.size)
    return np.ascontiguousarray(points.T)


def _beside(points: Points, settled: NDArray[np.bool_], ends: Whole) -> tuple[Whole, Points, Whole]:
    """The unplaced with placed neighbours: who, the middle of those neighbours (2, K), and how many they are."""
    a, b = np.concatenate([ends, ends[:, ::-1]]).T
    tie = ~settled[a] & settled[b]
    a, b = a[tie], b[tie]
    count = np.bincount(a, minlength=settled.size)
    wave = np.flatnonzero(count)
    middle = np.array([np.bincount(a, row[b], settled.size) for row in points])[:, wave] / count[wave]
    return wave, middle, count[wave]


def _emptiest(placed: Points, middle: Points, reach: float, rng: np.random.Generator) -> Points:
    """The spot at `reach` from `middle` that is furthest from everybody placed."""
    angle = rng.uniform(0, 2 * np.pi) + np.linspace(0, 2 * np.pi, _DIRECTIONS, endpoint=False)
    spots = middle[:, None] + reach * np.array([np.cos(angle), np.sin(angle)])
    near = np.hypot(*(spots[:, :, None] - placed[:, None, :])).min(axis=1)
    best: Points = spots[:, int(np.argmax(near))]
    return best


def _ring(placed: Points, count: int) -> Points:
    """Places (2, count) on a circle around everybody placed, at least half a link apart."""
    middle = (placed.min(axis=1) + placed.max(axis=1)) / 2
    around = float(np.hypot(*(placed - middle[:, None])).max()) + LINK
    radius = max(around, count * LINK / (4 * np.pi))
    angle = np.pi / 2 + 2 * np.pi * np.arange(count) / count
    ring: Points = middle[:, None] + radius * np.array([np.cos(angle), np.sin(angle)])
    return ring
