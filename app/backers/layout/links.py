"""Springs along the edges. Knows edges and rest length only."""

import numpy as np

from backers.layout.arrays import Points, Whole, degrees


class Links:
    """Pulls the ends of each edge to the rest length, as d3-force does (Bostock, d3-force 3.0, `link.js`).

    An edge's strength is 1 over the smaller degree of its ends, and the end with more neighbours moves less. The sum
    over a node's edges is then at most 1, so moving all ends at once is as stable as one after the other.
    """

    def __init__(self, n_nodes: int, edges: Whole) -> None:
        degree = degrees(n_nodes, edges).astype(np.float64)
        self._n = n_nodes
        self._a, self._b = np.ascontiguousarray(edges.T)
        at_a, at_b = degree[self._a], degree[self._b]
        strength = 1.0 / np.minimum(at_a, at_b)
        self._to_a = strength * at_b / (at_a + at_b)
        self._to_b = -strength * at_a / (at_a + at_b)

    def pull(self, points: Points, speed: Points, alpha: float, length: float) -> None:
        """Add to `speed` (2, N) what the springs do at `points` (2, N) in one tick. `length` in map units."""
        if not self._a.size:
            return
        ahead = points + speed
        gap = ahead.take(self._b, axis=1)
        gap -= ahead.take(self._a, axis=1)
        far = np.hypot(gap[0], gap[1])
        gap *= alpha * (1.0 - length / np.maximum(far, 1e-6))
        for axis in (0, 1):
            speed[axis] += np.bincount(self._a, gap[axis] * self._to_a, self._n)
            speed[axis] += np.bincount(self._b, gap[axis] * self._to_b, self._n)
