"""Where the reader looks: map units to pixels and back. Immutable and without Qt; y grows downwards in both."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Rect = tuple[float, float, float, float]  # x, y, w, h
MIN_SCALE, MAX_SCALE = 0.005, 20.0


@dataclass(frozen=True, slots=True)
class Camera:
    """The map point `x, y` stands at the pixel `across, down`; `scale` is pixels per map unit."""

    x: float = 0.0
    y: float = 0.0
    across: float = 0.0
    down: float = 0.0
    scale: float = 1.0

    @property
    def glyph_scale(self) -> float:
        """How much nodes and lines grow: slower than distances, so that zooming in makes room."""
        return float(min(2.0, max(0.16, 1.15 * self.scale**0.5)))

    def to_px(self, xy_map: Any) -> Floats:
        """Pixels of an array of map points (n, 2)."""
        origin = np.array([self.across - self.x * self.scale, self.down - self.y * self.scale])
        points: Floats = np.asarray(xy_map, dtype=float) * self.scale + origin
        return points

    def to_map(self, x_px: float, y_px: float) -> tuple[float, float]:
        return (x_px - self.across) / self.scale + self.x, (y_px - self.down) / self.scale + self.y

    def panned(self, dx_px: float, dy_px: float) -> "Camera":
        return replace(self, x=self.x - dx_px / self.scale, y=self.y - dy_px / self.scale)

    def zoomed(self, factor: float, x_px: float, y_px: float) -> "Camera":
        """Zoomed so that what is under the pixel stays there; clamped."""
        scale = min(MAX_SCALE, max(MIN_SCALE, self.scale * factor))
        at_x, at_y = self.to_map(x_px, y_px)
        x = at_x - (x_px - self.across) / scale
        y = at_y - (y_px - self.down) / scale
        return replace(self, x=x, y=y, scale=scale)

    def centred(self, x: float, y: float, across: float, down: float) -> "Camera":
        """The same scale, looking at map point x, y in the middle of a view of those half sizes."""
        return Camera(x, y, across, down, self.scale)


def between(one: Camera, other: Camera, share: float) -> Camera:
    """The camera on its way from one to the other; zoom runs geometrically, so it feels even."""
    scale = one.scale * (other.scale / one.scale) ** share
    # The place moves with the zoom, else the target swings out of sight half-way.
    if abs(other.scale - one.scale) > 1e-9:
        share = (1 / scale - 1 / one.scale) / (1 / other.scale - 1 / one.scale)

    def mix(a: float, b: float) -> float:
        return a + (b - a) * share

    return Camera(
        mix(one.x, other.x), mix(one.y, other.y), mix(one.across, other.across), mix(one.down, other.down), scale
    )


def fitted(
    low: tuple[float, float],
    high: tuple[float, float],
    room: tuple[float, float, float, float],
    *,
    closest: float = 2.5,
) -> Camera:
    """The camera that shows the map box low..high inside the pixel rectangle `room` (x, y, w, h)."""
    x, y, w, h = room
    wide, tall = max(high[0] - low[0], 1e-6), max(high[1] - low[1], 1e-6)
    scale = min(max(w, 10.0) / wide, max(h, 10.0) / tall, closest)
    scale = min(MAX_SCALE, max(MIN_SCALE, scale))
    return Camera((low[0] + high[0]) / 2, (low[1] + high[1]) / 2, x + w / 2, y + h / 2, scale)
