"""A pale ground under all actors of a camp, drawn as one patch that grows along the shortest tree through them.

Nobody stands on another's ground: around each node the patch is its own camp's, or none.
"""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from backers.canvas.camera import Floats
from backers.canvas.edges import Ints
from backers.canvas.frame import Frame
from backers.canvas.native import Plate, as_columns
from backers.canvas.scene import Scene
from backers.canvas.strokes import draw_points, draw_strokes, pen
from backers.canvas.theme import Theme

CAMPS = ("GNA-aligned", "LNA-aligned")  # the other sides are no camps
_TINT, _TINT_DARK = 0.16, 0.22
# In map units, so that a patch keeps its form while the reader zooms; on the screen never thinner nor wider than so.
_AROUND, _BRIDGE = 36.0, 68.0  # how far a patch reaches beyond a member's rim, and how wide it is between members
_LEAST_PX, _MOST_PX = 8.0, 44.0
_LONGEST = 520.0  # a patch breaks rather than reach farther
_CLEAR_PX = 4.0
_MANY = 200  # members; beyond, a tree takes too long and says nothing, and the patch keeps closer to them
_AROUND_MANY_PX = 5.0


def tint(theme: Theme, side: str) -> QColor:
    """The colour of a camp's ground: opaque, so that parts of a patch don't add up where they overlap."""
    dark = theme.color("ground").lightness() < 128
    return theme.faded(theme.side(side), _TINT_DARK if dark else _TINT)


def camps_of(frame: Frame) -> list[tuple[str, Ints]]:
    """Each camp that has a ground, and the rows of its members."""
    found = ((side, np.flatnonzero(frame.side_rows == row)) for row, side in enumerate(frame.side_names))
    return [(side, members) for side, members in found if side in CAMPS and len(members) > 1]


def paint_hulls(painter: QPainter, scene: Scene) -> None:
    """One patch for each camp, under everything else."""
    frame, centres, reach = scene.sketch.frame, scene.sketch.centres, scene.sketch.reach
    scale = scene.sketch.camera.scale
    around = min(max(_AROUND * scale, _LEAST_PX), _MOST_PX)
    strangers = np.ones(len(frame.ids), bool)
    camps = [(members, tint(scene.theme, side)) for side, members in camps_of(frame)]
    for members, color in camps:
        few = len(members) <= _MANY
        if few:
            tree = _tree(centres[members], _LONGEST * scale)
            draw_strokes(painter, scene.plate, [(tree, color, around * _BRIDGE / _AROUND)])
        _discs(painter, scene.plate, centres[members], reach[members] + (around if few else _AROUND_MANY_PX), color)
        strangers[members] = False
    if not camps:
        return
    _clear(painter, scene.plate, centres[strangers], reach[strangers] + _CLEAR_PX, scene.theme.color("ground"))
    for members, color in camps:
        _discs(painter, scene.plate, centres[members], reach[members] + _CLEAR_PX, color)


def _discs(painter: QPainter, plate: Plate | None, centres: Floats, radii: Floats, color: QColor) -> None:
    """Discs; with a painter, of radii to the pixel, those of one size in one call."""
    if plate is not None:
        plate.discs(as_columns(np.column_stack([centres, radii])), np.zeros(len(radii), np.uint16), [color])
        return
    whole = np.rint(radii)
    for radius in np.unique(whole).tolist():
        painter.setPen(pen(color, 2 * radius, Qt.PenCapStyle.RoundCap))
        draw_points(painter, centres[whole == radius])


def _clear(painter: QPainter, plate: Plate | None, centres: Floats, radii: Floats, ground: QColor) -> None:
    """Takes the patches away: with the colour of the ground, or altogether where there is no ground."""
    device = painter.device()
    bare = isinstance(device, QImage) and device.hasAlphaChannel()
    if bare:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    _discs(painter, plate, centres, radii, ground)
    if bare:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def _tree(points: Floats, longest: float) -> Floats:
    """The shortest tree through all points as segments (n - 1, 4), without those over `longest`. Prim (1957)."""
    count = len(points)
    gap, via = np.full(count, np.inf), np.zeros(count, dtype=np.intp)
    now, segments = 0, []
    x, y = np.ascontiguousarray(points.T)
    for _ in range(count - 1):
        gap[now] = -np.inf  # in the tree
        new = np.hypot(x - x[now], y - y[now])
        nearer = new < gap
        via[nearer] = now
        gap[nearer] = new[nearer]
        now = int(np.where(gap < 0, np.inf, gap).argmin())
        if gap[now] <= longest:
            segments.append([*points[via[now]], *points[now]])
    return np.array(segments, dtype=float).reshape(-1, 4)
