"""Pictures whose distances are true to steps in the graph: low stress. Knows edges only; the unit is one step.

Both ways minimise the sum over pairs of (|p_i - p_j| - d_ij)^2 / d_ij^2 by majorization, which never makes it worse
(Gansner, Koren and North, "Graph drawing by stress majorization", 2004): small graphs over all pairs, large ones over
edges and pivots. The graph must be connected.
"""

import numpy as np
from numpy.typing import NDArray

from backers.layout.arrays import Points, Whole, degrees
from backers.layout.hops import hops

EXACT_UP_TO = 300
_OVERSHOOT = 1.8  # majorization with steps nearly twice as long still converges, in half the steps (de Leeuw 1980)
_STARTS = 8
_ROUNDS = ((8, 15), (3, 25), (1, 70))  # how many of the starts go on, and for how many steps
_PIVOT_PAIRS = 1_500_000  # pivots times nodes: what the sparse way may take in time and memory
_SPARSE_STEPS = 25
_TINY = 1e-9

Square = NDArray[np.float64]


def low_stress(n_nodes: int, edges: Whole, seed: int) -> Points:
    """Places (2, N) of a connected graph, unit one step; `edges` as `as_edges` gives them."""
    if n_nodes < 3:
        return np.array([np.arange(n_nodes), np.zeros(n_nodes)], np.float64)
    if n_nodes <= EXACT_UP_TO:
        return _exact(hops(n_nodes, edges, np.arange(n_nodes)).astype(np.float64), np.random.default_rng(seed))
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


def _exact(steps: Square, rng: np.random.Generator) -> Points:
    n = len(steps)
    near = 1.0 / np.where(steps > 0, steps, np.inf)
    laplace = -(near**2)
    np.fill_diagonal(laplace, -laplace.sum(axis=1))
    solve = np.asarray(np.linalg.inv(laplace + 1.0 / n) - 1.0 / n, np.float64)
    start = _pivot_scaling(steps, np.arange(n), rng)
    noise = rng.normal(scale=0.25 * steps.mean(), size=(_STARTS, 2, n))
    noise[0] = 0.0
    pictures = start + noise
    for count, rounds in _ROUNDS:
        pictures = pictures[np.argsort(stress_of(pictures, steps), kind="stable")[:count]]
        for _ in range(rounds):
            pictures += _OVERSHOOT * (_majorized(pictures, near, solve) - pictures)
    best: Points = pictures[0]
    return best


def _majorized(pictures: Points, near: Square, solve: Square) -> Points:
    """The minimum of the bowl that touches the stress at `pictures` (S, 2, N) from above."""
    gap = pictures[..., :, None] - pictures[..., None, :]
    far = np.sqrt(gap[:, 0] ** 2 + gap[:, 1] ** 2)
    far += _TINY
    pull = np.einsum("sij,scij->sci", near / far, gap)
    majorized: Points = pull @ solve
    return majorized


def _pivot_scaling(steps: Square, pivots: Whole, rng: np.random.Generator) -> Points:
    """Places (2, N) by classical scaling over pivots (Brandes and Pich 2007), at the scale of least stress.

    `steps` (K, N) from each pivot. The two leading directions come from a few powers of the small matrix, not from a
    library's eigenvalues: cheap, and the same on every machine to rounding.
    """
    square = steps**2
    centred = -0.5 * (square - square.mean(axis=0) - square.mean(axis=1)[:, None] + square.mean())
    small = np.einsum("kn,ln->kl", centred, centred) if len(pivots) < 40 else centred @ centred.T
    basis = rng.normal(size=(len(pivots), 2))
    for _ in range(60):
        basis = small @ basis
        basis[:, 0] /= max(float(np.linalg.norm(basis[:, 0])), _TINY)
        basis[:, 1] -= basis[:, 0] * (basis[:, 0] @ basis[:, 1])
        basis[:, 1] /= max(float(np.linalg.norm(basis[:, 1])), _TINY)
    points: Points = basis.T @ centred
    gap = points[:, None, :] - points[:, pivots, None]
    ratio = np.hypot(gap[0], gap[1]) / np.where(steps > 0, steps, np.inf)
    points *= ratio.sum() / max(float((ratio**2).sum()), _TINY)
    # Nodes with the same neighbours come out on one spot: a small push gives each its own way.
    points += rng.normal(scale=0.05, size=points.shape)
    return points


def _sparse(n_nodes: int, edges: Whole, rng: np.random.Generator) -> Points:
    """Majorization over edges and pivots (Ortmann, Klimenta and Brandes, "A sparse stress model", 2017).

    A pivot stands for the nodes around it, so its weight is how many of those are at most half as far from it as the
    node it pulls. All nodes move at once.
    """
    count = int(np.clip(_PIVOT_PAIRS // n_nodes, 24, min(300, n_nodes)))
    pivots = np.sort(rng.choice(n_nodes, count, replace=False))
    whole = hops(n_nodes, edges, pivots)
    steps = whole.astype(np.float64)
    points = _pivot_scaling(steps, pivots, rng)
    weight = _region_weight(whole) / np.where(steps > 0, steps, np.inf) ** 2
    wanted = (weight * steps).astype(np.float32)
    total = weight.sum(axis=0) + degrees(n_nodes, edges)
    weight = weight.astype(np.float32)
    a, b = edges.T
    for _ in range(_SPARSE_STEPS):
        rough = points.astype(np.float32)
        gap_x = rough[0] - rough[0, pivots, None]
        gap_y = rough[1] - rough[1, pivots, None]
        pull = wanted / (np.sqrt(gap_x * gap_x + gap_y * gap_y) + np.float32(1e-6)) - weight
        move = np.array([np.einsum("kn,kn->n", pull, gap) for gap in (gap_x, gap_y)], np.float64)
        tie = points[:, a] - points[:, b]
        tie *= 1.0 / np.maximum(np.hypot(tie[0], tie[1]), _TINY) - 1.0
        for axis in (0, 1):
            move[axis] += np.bincount(a, tie[axis], n_nodes) - np.bincount(b, tie[axis], n_nodes)
        points += move / total
    return points


def _region_weight(steps: NDArray[np.int32]) -> Square:
    """For each pivot and node (K, N): how many nodes of the pivot's region lie within half that node's distance."""
    count, n = steps.shape
    owner = steps.argmin(axis=0)
    own = steps[owner, np.arange(n)]
    reach = int(own.max()) + 1
    within = np.cumsum(np.bincount(owner * reach + own, minlength=count * reach).reshape(count, reach), axis=1)
    half = np.minimum(steps // 2, reach - 1)
    weight: Square = np.take_along_axis(within, half.astype(np.intp), axis=1).astype(np.float64)
    return weight
