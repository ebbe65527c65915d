"""The shapes of actors, one for each kind, as unit paths: centred on 0, 0 and of equal area, so that size compares.

`rims` tells how far each shape reaches in each direction, so that arrows end exactly where the shape does.
"""

from functools import cache
from math import cos, pi, sin, tau
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

SHAPES = (
    "circle", "square", "roof", "shield", "triangle", "triangle_down", "diamond",
    "person", "hexagon", "ring", "star", "pin", "dot",
)  # fmt: skip
DIRECTIONS = 72
_FINE = 40.0


@cache
def path(shape: str) -> QPainterPath:
    """The unit path of that shape, of area pi; an unknown name gives a circle. Treat as read-only: it is shared."""
    drawn = _drawn(shape)
    outline = _outline(drawn)
    x, y = outline[:, 0], outline[:, 1]
    area = abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))) / 2
    scale = (pi / area) ** 0.5
    # Corners, not curves: the painter would cut each curve anew at every frame. Fine enough for a radius of 60 pixels.
    grown = QPainterPath()
    grown.setFillRule(Qt.FillRule.WindingFill)
    for part in drawn.toSubpathPolygons(QTransform.fromScale(_FINE, _FINE)):
        grown.addPolygon(QTransform.fromScale(scale / _FINE, scale / _FINE).map(part))
        grown.closeSubpath()
    return grown


@cache
def hole(shape: str) -> float:
    """The radius of the hole in the middle, as a share of the shape's: only a ring has one."""
    return 0.55 if shape == "ring" else 0.0


@cache
def rims() -> NDArray[np.float64]:
    """Reach of each shape (rows as in SHAPES) in each of DIRECTIONS equal steps of angle, for a node of radius 1."""
    angles = np.arange(DIRECTIONS) * tau / DIRECTIONS
    return np.array([_reach(_outline(path(shape)), angles) for shape in SHAPES])


@cache
def reaches() -> NDArray[np.float64]:
    """The farthest reach of each shape: the radius of the circle that nothing else may enter."""
    return rims().max(axis=1)


def _outline(drawn: QPainterPath) -> NDArray[np.float64]:
    """Corners of the path's largest part; flattened in large, since curves are cut into pixels."""
    parts = drawn.toSubpathPolygons(QTransform.fromScale(_FINE, _FINE))
    largest = max(parts, key=lambda polygon: polygon.boundingRect().width())
    return np.array([(largest.at(i).x(), largest.at(i).y()) for i in range(largest.size())]) / _FINE


def _reach(outline: NDArray[np.float64], angles: NDArray[Any]) -> NDArray[np.float64]:
    """Where rays from 0, 0 leave the outline for good."""
    start = outline[None, :, :]
    along = np.roll(outline, -1, axis=0)[None, :, :] - start
    ray_x, ray_y = np.cos(angles)[:, None], np.sin(angles)[:, None]
    turn = ray_x * along[..., 1] - ray_y * along[..., 0]
    with np.errstate(divide="ignore", invalid="ignore"):
        far = (start[..., 0] * along[..., 1] - start[..., 1] * along[..., 0]) / turn
        share = (start[..., 0] * ray_y - start[..., 1] * ray_x) / turn
    hit = (np.abs(turn) > 1e-12) & (share >= -1e-6) & (share <= 1 + 1e-6) & (far > 0)
    reach: NDArray[np.float64] = np.where(hit, far, 0.0).max(axis=1)
    return reach


def _polygon(*points: tuple[float, float]) -> QPainterPath:
    drawn = QPainterPath()
    drawn.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    drawn.closeSubpath()
    return drawn


def _regular(corners: int, turn: float, inner: float = 1.0) -> QPainterPath:
    """A regular polygon; with `inner` below 1 every second corner lies that far in, which makes a star."""
    return _polygon(
        *(
            (r * cos(turn + i * tau / corners), r * sin(turn + i * tau / corners))
            for i in range(corners)
            for r in ((1.0 if i % 2 == 0 else inner),)
        )
    )


def _drawn(shape: str) -> QPainterPath:
    drawn = QPainterPath()
    match shape:
        case "square":
            return _polygon((-1, -1), (1, -1), (1, 1), (-1, 1))
        case "roof":
            return _polygon((0, -1.25), (1.15, -0.35), (1.15, 0.95), (-1.15, 0.95), (-1.15, -0.35))
        case "shield":
            drawn.moveTo(-1, -1)
            drawn.lineTo(1, -1)
            drawn.lineTo(1, 0.1)
            drawn.cubicTo(1, 0.75, 0.5, 1.1, 0, 1.35)
            drawn.cubicTo(-0.5, 1.1, -1, 0.75, -1, 0.1)
            drawn.closeSubpath()
        case "triangle":
            return _polygon((0, -1.2), (1.15, 0.8), (-1.15, 0.8))
        case "triangle_down":
            return _polygon((0, 1.2), (1.15, -0.8), (-1.15, -0.8))
        case "diamond":
            return _polygon((0, -1.25), (1.05, 0), (0, 1.25), (-1.05, 0))
        case "person":
            # Head and shoulders in one outline, so that it reads at seven pixels.
            drawn.moveTo(-1.05, 1.1)
            drawn.cubicTo(-1.05, 0.35, -0.75, 0.12, -0.36, 0.02)
            drawn.arcTo(QRectF(-0.62, -1.22, 1.24, 1.24), 234, -288)
            drawn.cubicTo(0.75, 0.12, 1.05, 0.35, 1.05, 1.1)
            drawn.closeSubpath()
        case "hexagon":
            return _regular(6, 0.0)
        case "star":
            return _regular(10, -pi / 2, 0.52)
        case "pin":
            drawn.moveTo(0, 1.45)
            drawn.cubicTo(-0.35, 0.85, -0.95, 0.35, -0.95, -0.3)
            drawn.arcTo(QRectF(-0.95, -1.25, 1.9, 1.9), 180, -180)
            drawn.cubicTo(0.95, 0.35, 0.35, 0.85, 0, 1.45)
            drawn.closeSubpath()
        case _:
            drawn.addEllipse(QPointF(0, 0), 1, 1)
    return drawn
