"""The push of every node on every other in NumPy: which kernel does it, and the exact one."""

from typing import Protocol

import numpy as np

from backers.layout.arrays import Points
from backers.layout.forces import SOFTENING
from backers.layout.mesh import MeshCharge

# Up to here the exact sum, which has no error, is about as fast as the mesh.
EXACT_UP_TO = 500
_BLOCK = 32_768  # pairs looked at together: three buffers of this many numbers stay in the cache


class ChargeKernel(Protocol):
    """Adds strength * (p_i - p_j) / (|p_i - p_j|^2 + SOFTENING^2), summed over j, to the speed of each node i."""

    def push(self, points: Points, speed: Points, strength: float) -> None:
        """Change `speed` (2, N) by the push at `points` (2, N); `strength` in map units squared a tick."""


class ExactCharge:
    """The full sum over pairs, row block by row block in buffers made once. Time n^2, no error."""

    def __init__(self, n_nodes: int) -> None:
        rows = max(1, min(n_nodes, _BLOCK // max(n_nodes, 1)))
        self._rows = rows
        self._dx, self._dy, self._weight, self._square = (np.empty((rows, n_nodes)) for _ in range(4))

    def push(self, points: Points, speed: Points, strength: float) -> None:
        x, y = points
        for low in range(0, x.size, self._rows):
            high = min(low + self._rows, x.size)
            k = high - low
            dx, dy, weight, square = self._dx[:k], self._dy[:k], self._weight[:k], self._square[:k]
            np.subtract(x[low:high, None], x, out=dx)
            np.subtract(y[low:high, None], y, out=dy)
            np.multiply(dx, dx, out=weight)
            np.multiply(dy, dy, out=square)
            weight += square
            weight += SOFTENING * SOFTENING
            np.divide(strength, weight, out=weight)
            # einsum without `optimize` adds in one fixed order: no BLAS, so no dependence on its threads
            speed[0, low:high] += np.einsum("ij,ij->i", weight, dx)
            speed[1, low:high] += np.einsum("ij,ij->i", weight, dy)


def charge_kernel(n_nodes: int) -> ChargeKernel:
    """The kernel for this many nodes: exact while that is quick, else the mesh."""
    return ExactCharge(n_nodes) if n_nodes <= EXACT_UP_TO else MeshCharge(n_nodes)
