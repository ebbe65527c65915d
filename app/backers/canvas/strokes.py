"""Many lines in one call: NumPy arrays handed to QPainter as they lie in memory, without an object for each line."""

import struct
from typing import cast

import numpy as np
from PySide6.QtCore import QByteArray, QDataStream, QLineF, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen
from shiboken6 import Shiboken

from backers.canvas.camera import Floats
from backers.canvas.native import Plate, as_columns

Stroke = tuple[Floats, QColor, float]  # segments (S, 4), and how they are drawn: colour, width in pixels
Shapes = tuple[Floats, QColor]  # polygons (P, corners, 2) of one colour
Cap = Qt.PenCapStyle
_MOVE_TO, _LINE_TO = 0, 1


def pen(color: QColor, width_px: float, cap: Cap = Cap.FlatCap) -> QPen:
    """A pen; a width near 1 becomes exactly 1, which Qt draws twice as fast."""
    made = QPen(color, 1.0 if 0.9 <= width_px <= 1.1 else width_px)
    made.setCapStyle(cap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return made


def draw_lines(painter: QPainter, segments: Floats) -> None:
    """Draws segments (S, 4) of x0, y0, x1, y1 with the painter's pen."""
    if not len(segments):
        return
    lines = np.ascontiguousarray(segments, dtype=np.float64)
    first = cast(QLineF, Shiboken.wrapInstance(lines.ctypes.data, QLineF))
    painter.drawLines(first, len(lines))


def draw_strokes(painter: QPainter, plate: Plate | None, strokes: list[Stroke]) -> None:
    """Draws smooth lines with flat ends, the last on top; on a plate by the compiled kernel."""
    if plate is None:
        for segments, color, width in strokes:
            painter.setPen(pen(color, width))
            draw_lines(painter, segments)
        return
    counts = [len(segments) for segments, _, _ in strokes]
    if sum(counts):
        style = np.repeat(np.arange(len(strokes), dtype=np.uint16), counts)
        columns = as_columns(np.vstack([segments for segments, _, _ in strokes]))
        plate.lines(columns, style, [color for _, color, _ in strokes], [width for _, _, width in strokes])


def draw_points(painter: QPainter, points: Floats) -> None:
    """Draws points (P, 2) with the painter's pen: with a round cap they are discs of its width."""
    if not len(points):
        return
    spots = np.ascontiguousarray(points, dtype=np.float64)
    first = cast(QPointF, Shiboken.wrapInstance(spots.ctypes.data, QPointF))
    painter.drawPoints(first, len(spots))


def fill_shapes(painter: QPainter, plate: Plate | None, shapes: list[Shapes]) -> None:
    """Fills small polygons with equally many corners, the last on top; on a plate by the compiled kernel."""
    if plate is None:
        for corners, color in shapes:
            fill_polygons(painter, corners, color)
    elif shapes:
        style = np.repeat(np.arange(len(shapes), dtype=np.uint16), [len(corners) for corners, _ in shapes])
        plate.polygons(np.concatenate([corners for corners, _ in shapes]), style, [color for _, color in shapes])


def fill_polygons(painter: QPainter, corners: Floats, color: QColor) -> None:
    """Fills small polygons (P, corners, 2) of one colour, all in one path."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(color))
    painter.drawPath(_path(corners))


def _path(corners: Floats) -> QPainterPath:
    """Closed polygons as one path, read from the stream format of QPainterPath: far faster than a call per corner."""
    count, size = corners.shape[:2]
    elements = np.empty((count, size + 1), dtype=[("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
    elements["kind"] = _LINE_TO
    elements["kind"][:, 0] = _MOVE_TO
    elements["x"][:, :size], elements["y"][:, :size] = corners[..., 0], corners[..., 1]
    elements["x"][:, size], elements["y"][:, size] = corners[:, 0, 0], corners[:, 0, 1]
    head, tail = struct.pack(">i", elements.size), struct.pack(">ii", 0, Qt.FillRule.WindingFill.value)
    path = QPainterPath()
    QDataStream(QByteArray(head + elements.tobytes() + tail)) >> path
    return path
