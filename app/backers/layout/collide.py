"""Drawn sizes keep clear of each other. Knows points and radii only."""

import numpy as np

from backers.layout.arrays import Points
from backers.layout.near import near_pairs


class Collide:
    """Pushes overlapping discs apart where they will be at the end of the tick (after d3-force, `collide.js`).

    Of two discs the smaller one moves more, in proportion to the other's area.
    """

    def __init__(self, radii: Points) -> None:
        self._radii = radii
        self._reach = float(2 * radii.max(initial=0.0))

    def push(self, points: Points, speed: Points, strength: float) -> None:
        """Add to `speed` (2, N) the share `strength` of each overlap at `points + speed`."""
        if self._reach <= 0:
            return
        ahead = points + speed
        a, b, _ = near_pairs(ahead, self._reach)
        gap = ahead[:, a] - ahead[:, b]
        far = np.hypot(gap[0], gap[1])
        room = self._radii[a] + self._radii[b]
        hit = far < room
        if not hit.any():
            return
        a, b, gap, far, room = a[hit], b[hit], gap[:, hit], far[hit], room[hit]
        gap *= strength * (room - far) / np.maximum(far, 1e-9)
        area_a, area_b = self._radii[a] ** 2, self._radii[b] ** 2
        share = area_b / (area_a + area_b)
        n = points.shape[1]
        for axis in (0, 1):
            speed[axis] += np.bincount(a, gap[axis] * share, n)
            speed[axis] -= np.bincount(b, gap[axis] * (1 - share), n)
