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
_BLOCK = 1 << 16  # pairs weighed at a time: what they need stays in the processor's cache
_MARGIN = 3  # empty cells around the nodes, so that a node's cloud of weights stays on the mesh


class MeshCharge:
    """The kernel for large graphs: about 1 % root mean square error, time n log n while nodes are spread out."""

    def __init__(self, n_nodes: int) -> None:
        self._cells = int(np.clip(2 ** math.ceil(math.log2(2 * math.sqrt(max(n_nodes, 1)))), 32, 1024))
        self._field = _cloud_field(self._cells)
        # Kept from tick to tick: asking the system for megabytes anew costs as much as the sums in them.
        self._spread, self._bent = np.empty_like(self._field)
        self._plane = np.empty((self._cells, 2 * self._cells))
        self._spots = np.empty((16, n_nodes), np.intp)
        self._weights = np.empty((16, n_nodes))
        self._found = np.empty(n_nodes)

    def push(self, points: Points, speed: Points, strength: float) -> None:
        low, high = points.min(axis=1), points.max(axis=1)
        side = max(float((high - low).max()), 1.0) / (self._cells - 2 * _MARGIN - 1)
        self._far(points, speed, strength, low, side)
        _near(points, speed, strength, side)

    def _far(self, points: Points, speed: Points, strength: float, low: Points, side: float) -> None:
        cells, spread, bent, plane = self._cells, self._spread, self._bent, self._plane
        np.fft.rfft(self._mesh(points, low, side), 2 * cells, axis=1, out=spread[:cells])
        spread[cells:] = 0
        np.fft.fft(spread, axis=0, out=spread)
        for axis in (0, 1):
            np.multiply(spread, self._field[axis], out=bent)
            np.fft.ifft(bent, axis=0, out=bent)
            # Only the quarter of the doubled mesh on which the nodes are is wanted back.
            np.fft.irfft(bent[:cells], 2 * cells, axis=1, out=plane)
            field = plane[:, :cells].ravel()
            total = np.zeros(points.shape[1])
            for spot, weight in zip(self._spots, self._weights, strict=True):
                np.take(field, spot, out=self._found, mode="clip")  # no spot is outside; unchecked it is quicker
                self._found *= weight
                total += self._found
            total *= strength / side
            speed[axis] += total

    def _mesh(self, points: Points, low: Points, side: float) -> NDArray[np.float64]:
        """The nodes spread over the mesh (cells, cells); where each lies on it is kept for the way back."""
        cells = self._cells
        at = (points - low[:, None]) / side + _MARGIN
        corner = np.floor(at)
        weights = _spline(at - corner)
        base = (corner[0].astype(np.intp) - 1) * cells + corner[1].astype(np.intp) - 1
        for i in range(4):
            for j in range(4):
                np.add(base, i * cells + j, out=self._spots[4 * i + j])
                np.multiply(weights[i, 0], weights[j, 1], out=self._weights[4 * i + j])
        mesh = np.bincount(self._spots.ravel(), self._weights.ravel(), cells * cells)
        return mesh.astype(np.float64, copy=False).reshape(cells, cells)


def _near(points: Points, speed: Points, strength: float, side: float) -> None:
    first, second, times = near_pairs(points, _REACH * side)
    cloud = (_CLOUD * side) ** 2
    n = points.shape[1]
    for start in range(0, first.size, _BLOCK):
        a, b = first[start : start + _BLOCK], second[start : start + _BLOCK]
        gap = points.take(a, axis=1)
        gap -= points.take(b, axis=1)
        square = gap[0] ** 2
        square += gap[1] ** 2
        safe = np.maximum(square, 1e-12 * cloud)
        push = np.expm1(safe / -cloud)
        push /= safe
        square += SOFTENING**2
        push += 1.0 / square
        push *= strength * times[start : start + _BLOCK]
        gap *= push
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
