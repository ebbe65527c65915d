"""The push of many nodes on each other, approximately: a mesh for far pairs, a sum for near ones.

Particle-particle particle-mesh (Hockney and Eastwood, Computer Simulation Using Particles, 1988). In the plane the
push 1/r splits as a Gaussian cloud's field (1 - exp(-r^2/s^2))/r, smooth enough for a mesh, and the rest, which ends
after a few mesh cells. The mesh part is a convolution by FFT on a doubled mesh, so that nothing wraps around.
"""

import math

import numpy as np
from numpy.typing import NDArray

from backers.layout.arrays import Points
from backers.layout.forces import SOFTENING
from backers.layout.near import near_pairs

_CLOUD = 1.3  # radius s of the cloud, in cells
_REACH = 3.4  # where the near part ends, in cells: exp(-(3.4 / 1.3)^2) = 0.001
_MARGIN = 3  # empty cells around the nodes, so that a node's cloud of weights stays on the mesh


class MeshCharge:
    """The kernel for large graphs: about 1 % root mean square error, time n log n while nodes are spread out."""

    def __init__(self, n_nodes: int) -> None:
        self._cells = int(np.clip(2 ** math.ceil(math.log2(2 * math.sqrt(max(n_nodes, 1)))), 32, 1024))
        self._field = _cloud_field(self._cells)

    def push(self, points: Points, speed: Points, strength: float) -> None:
        low, high = points.min(axis=1), points.max(axis=1)
        side = max(float((high - low).max()), 1.0) / (self._cells - 2 * _MARGIN - 1)
        self._far(points, speed, strength, low, side)
        _near(points, speed, strength, side)

    def _far(self, points: Points, speed: Points, strength: float, low: Points, side: float) -> None:
        cells = self._cells
        at = (points - low[:, None]) / side + _MARGIN
        corner = np.floor(at)
        weights = _spline(at - corner)
        base = (corner[0].astype(np.intp) - 1) * cells + corner[1].astype(np.intp) - 1
        spots = [(base + i * cells + j, weights[i, 0] * weights[j, 1]) for i in range(4) for j in range(4)]
        mesh = np.bincount(
            np.concatenate([spot for spot, _ in spots]),
            np.concatenate([weight for _, weight in spots]),
            cells * cells,
        ).reshape(cells, cells)
        spread = np.fft.rfft2(mesh, (2 * cells, 2 * cells))
        for axis in (0, 1):
            field = np.fft.irfft2(spread * self._field[axis], (2 * cells, 2 * cells))[:cells, :cells].ravel()
            total = np.zeros(points.shape[1])
            for spot, weight in spots:
                total += weight * field[spot]
            speed[axis] += (strength / side) * total


def _near(points: Points, speed: Points, strength: float, side: float) -> None:
    a, b, times = near_pairs(points, _REACH * side)
    gap = points[:, a] - points[:, b]
    square = gap[0] ** 2 + gap[1] ** 2
    cloud = (_CLOUD * side) ** 2
    safe = np.maximum(square, 1e-12 * cloud)
    gap *= (strength * times) * (1.0 / (square + SOFTENING**2) + np.expm1(-safe / cloud) / safe)
    n = points.shape[1]
    for axis in (0, 1):
        speed[axis] += np.bincount(a, gap[axis], n) - np.bincount(b, gap[axis], n)


def _spline(part: Points) -> NDArray[np.float64]:
    """Weights (4, ...) of the cubic B-spline on the four mesh points around a place; `part` from 0 to 1."""
    rest = 1 - part
    return np.stack(
        [
            rest**3 / 6,
            (4 - 6 * part**2 + 3 * part**3) / 6,
            (4 - 6 * rest**2 + 3 * rest**3) / 6,
            part**3 / 6,
        ]
    )


def _cloud_field(cells: int) -> NDArray[np.complex128]:
    """Transform (2, ...) of the cloud's field on the doubled mesh, the spline's double blur divided out."""
    size = 2 * cells
    steps = np.fft.fftfreq(size, 1 / size)
    x, y = np.meshgrid(steps, steps, indexing="ij")
    square = np.maximum(x * x + y * y, 1e-12)
    pull = -np.expm1(-square / _CLOUD**2) / square
    wave, half = np.fft.fftfreq(size), np.fft.rfftfreq(size)
    blur = np.outer(np.sinc(wave), np.sinc(half)) ** 8
    field: NDArray[np.complex128] = np.stack([np.fft.rfft2(x * pull), np.fft.rfft2(y * pull)]) / blur
    return field
