"""Keep sides apart: each side holds together on its own ground. Knows points and groups only."""

import numpy as np

from backers.layout.arrays import Points, Whole
from backers.layout.forces import LINK, SIDE_PULL, SIDE_PUSH, SIDE_ROOM


def numbered(groups: Whole) -> tuple[Whole, Points]:
    """Sides counted from 0, (N,), -1 for who has none; and for each side a nudge (2, K), a thousandth of a map unit.

    Two middles on one spot need a direction: the nudge gives each side its own, too small to see.
    """
    names, side = np.unique(groups[groups >= 0], return_inverse=True)
    number = np.full(groups.size, -1, np.intp)
    number[groups >= 0] = side.ravel()
    angle = 2 * np.pi * np.arange(names.size) / max(names.size, 1)
    return number, 1e-3 * np.array([np.cos(angle), np.sin(angle)])


class Sides:
    """A gentle pull of every member to the middle of its side, and a push between middles that stand too near.

    Ground grows with the root of a side's members. Nodes of group -1 belong to no side and are left alone.
    """

    def __init__(self, groups: Whole) -> None:
        number, self._nudge = numbered(groups)
        self._members = np.flatnonzero(number >= 0)
        self._side = number[self._members]
        self._count = self._nudge.shape[1]
        self._size = np.bincount(self._side, minlength=self._count).astype(np.float64)
        room = SIDE_ROOM * np.sqrt(self._size)
        self._wanted = np.add.outer(room, room)
        total = np.add.outer(self._size, self._size)
        self._share = self._size[None, :] / np.maximum(total, 1.0)

    def push(self, points: Points, speed: Points, alpha: float, separation: float, link_length: float) -> None:
        """Add to `speed` (2, N) one tick's pull and push. `separation` 0 to 1, `link_length` a factor of LINK."""
        if self._count < 2 or separation <= 0:
            return
        here = points.take(self._members, axis=1)
        middle = np.array([np.bincount(self._side, row, self._count) for row in here]) / self._size
        middle += self._nudge
        gap = middle[:, :, None] - middle[:, None, :]
        far = np.hypot(gap[0], gap[1])
        lack = np.maximum(self._wanted * LINK * link_length - far, 0.0) / np.maximum(far, 1e-6)
        np.fill_diagonal(lack, 0.0)
        apart = (SIDE_PUSH * separation * alpha) * (gap * lack * self._share).sum(axis=2)
        drift = apart + (SIDE_PULL * separation * alpha) * middle
        here *= -SIDE_PULL * separation * alpha
        here += drift.take(self._side, axis=1)
        speed[:, self._members] += here
