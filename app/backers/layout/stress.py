"""Pictures whose distances are true to steps in the graph: low stress. Knows edges only; the unit is one step.

Both ways minimise the sum over pairs of (|p_i - p_j| - d_ij)^2 / d_ij^2 by majorization, which never makes it worse
(Gansner, Koren and North, "Graph drawing by stress majorization", 2004): small graphs over all pairs, large ones over
edges and pivots. The graph must be connected.
"""

import numpy as np
from numpy.typing import NDArray

from backers.layout import native
from backers.layout.arrays import Points, Whole
from backers.layout.distances import distances_of, sources_of
from backers.layout.hops import hops

EXACT_UP_TO = 300
_OVERSHOOT = 1.8  # majorization with steps nearly twice as long still converges, in half the steps (de Leeuw 1980)
_STARTS = 8
_ROUNDS = ((8, 15), (3, 25), (1, 70))  # how many of the starts go on, and for how many steps
_SCALING_PIVOTS = 100  # more make the start no better
_POWERS = 60  # of the small matrix, after which two directions lead; the kernel's are as many
_SPARSE_ROUNDS = 60
_TINY = 1e-9
_DIGITS = 6  # of a start, in steps: what libraries of other machines round otherwise is cut off before it can grow

Square = NDArray[np.float64]


def low_stress(n_nodes: int, edges: Whole, seed: int) -> Points:
    """Places (2, N) of a connected graph, unit one step; `edges` as `as_edges` gives them."""
    if n_nodes < 3:
        return np.array([np.arange(n_nodes), np.zeros(n_nodes)], np.float64)
    if n_nodes <= EXACT_UP_TO:
        return _exact(hops(n_nodes, edges, np.arange(n_nodes)), np.random.default_rng(seed))
    return _sparse(n_nodes, edges, np.random.default_rng(seed))


def stress_of(points: Points, steps: Square) -> float:
    """Mean over pairs of (s |p_i - p_j| - d)^2 / d^2 at the best scale s. `steps` (N, N), `points` (2, N) or (S, 2, N).

    For several pictures an array (S,).
    """
    a, b = np.triu_indices(len(steps), 1)
    gap = points[..., a] - points[..., b]
    ratio = np.hypot(gap[..., 0, :], gap[..., 1, :]) / steps[a, b]
    result: float = 1.0 - ratio.sum(axis=-1) ** 2 / (ratio**2).sum(axis=-1) / ratio.shape[-1]
    return result


def _exact(whole: NDArray[np.int32], rng: np.random.Generator) -> Points:
    n, steps = len(whole), whole.astype(np.float64)
    near = 1.0 / np.where(steps > 0, steps, np.inf)
    laplace = -(near**2)
    np.fill_diagonal(laplace, -laplace.sum(axis=1))
    solve = np.asarray(np.linalg.inv(laplace + 1.0 / n) - 1.0 / n, np.float64)
    start = _pivot_scaling(whole, np.arange(n), rng, 0.05)
    noise = rng.normal(scale=0.25 * steps.mean(), size=(_STARTS, 2, n))
    noise[0] = 0.0
    pictures = start + noise
    for count, rounds in _ROUNDS:
        pictures = pictures[np.argsort(stress_of(pictures, steps), kind="stable")[:count]]
        _majorize(pictures, near, solve, rounds)
    best: Points = pictures[0]
    return best


def _majorize(pictures: Points, near: Square, solve: Square, rounds: int) -> None:
    """So many overshooting rounds for each of the pictures (S, 2, N), in place."""
    if native.wanted():
        native.majorize(pictures, near, solve, rounds, _OVERSHOOT)
        return
    for _ in range(rounds):
        pictures += _OVERSHOOT * (_majorized(pictures, near, solve) - pictures)


def _majorized(pictures: Points, near: Square, solve: Square) -> Points:
    """The minimum of the bowl that touches the stress at `pictures` (S, 2, N) from above."""
    gap = pictures[..., :, None] - pictures[..., None, :]
    far = np.sqrt(gap[:, 0] ** 2 + gap[:, 1] ** 2)
    far += _TINY
    pull = np.einsum("sij,scij->sci", near / far, gap)
    majorized: Points = pull @ solve
    return majorized


def _pivot_scaling(steps: NDArray[np.int32], pivots: Whole, rng: np.random.Generator, noise: float) -> Points:
    """Places (2, N) by classical scaling over pivots (Brandes and Pich 2007), at the scale of least stress.

    `steps` (K, N) from each pivot. The two leading directions come from a few powers of the small matrix, not from a
    library's eigenvalues: cheap, and the same on every machine to rounding.
    """
    basis = rng.normal(size=(len(pivots), 2))
    points = native.scaled(steps, pivots, basis) if native.wanted() else _scaled(steps.astype(float), pivots, basis)
    # Nodes with the same neighbours come out on one spot: a push gives each its own way.
    points += rng.normal(scale=noise, size=points.shape)
    return np.round(points, _DIGITS)


def _scaled(steps: Square, pivots: Whole, basis: Square) -> Points:
    """The scaling, which begins with the directions `basis` (K, 2)."""
    square = steps**2
    centred = -0.5 * (square - square.mean(axis=0) - square.mean(axis=1)[:, None] + square.mean())
    small = np.einsum("kn,ln->kl", centred, centred) if len(pivots) < 40 else centred @ centred.T
    for _ in range(_POWERS):
        basis = small @ basis
        basis[:, 0] /= max(float(np.linalg.norm(basis[:, 0])), _TINY)
        basis[:, 1] -= basis[:, 0] * (basis[:, 0] @ basis[:, 1])
        basis[:, 1] /= max(float(np.linalg.norm(basis[:, 1])), _TINY)
    points: Points = basis.T @ centred
    gap = points[:, None, :] - points[:, pivots, None]
    ratio = np.hypot(gap[0], gap[1]) / np.where(steps > 0, steps, np.inf)
    points *= ratio.sum() / max(float((ratio**2).sum()), _TINY)
    return points


def _sparse(n_nodes: int, edges: Whole, rng: np.random.Generator) -> Points:
    """Majorization over edges and pivots, from a scaling over some of the pivots."""
    pivots = sources_of(n_nodes, rng)
    known = distances_of(n_nodes, edges, pivots)
    some = np.linspace(0, pivots.size - 1, min(pivots.size, _SCALING_PIVOTS)).astype(np.intp)
    # Pushed about a step, the leaves of a star go all round their hub.
    points = _pivot_scaling(known.steps[some], pivots[some], rng, 1.0)
    return known.relaxed(points, _SPARSE_ROUNDS)
