"""A pale ground under all actors of one side, drawn as one patch that grows along the shortest tree through them.

It leaves out whoever stands in it without belonging to it.
"""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from backers.canvas.camera import Floats
from backers.canvas.frame import Bools
from backers.canvas.scene import Scene
from backers.canvas.strokes import draw_lines, draw_points, pen

_SIDES = ("GNA-aligned", "LNA-aligned")  # the others are no camps
_TINT = 0.13
_AROUND_PX, _BRIDGE_PX = 30.0, 34.0
_LONGEST_PX = 260.0  # a patch breaks rather than reach farther
_MANY = 600  # members; beyond, a tree takes too long and says nothing


def paint_hulls(painter: QPainter, scene: Scene) -> None:
    """One patch for each camp, under everything else."""
    frame, centres, reach = scene.sketch.frame, scene.sketch.centres, scene.sketch.reach
    ground = scene.theme.color("ground")
    for number, side in enumerate(frame.side_names):
        members = np.flatnonzero(frame.side_rows == number)
        if side not in _SIDES or not 2 <= len(members) <= _MANY:
            continue
        tint = scene.theme.faded(scene.theme.side(side), _TINT)
        painter.setPen(pen(tint, _BRIDGE_PX, Qt.PenCapStyle.RoundCap))
        tree = _tree(centres[members])
        draw_lines(painter, tree)
        painter.setPen(pen(tint, 2 * _AROUND_PX, Qt.PenCapStyle.RoundCap))
        draw_points(painter, centres[members])
        strangers = np.flatnonzero(frame.side_rows != number)
        strangers = strangers[_inside(centres[strangers], reach[strangers], centres[members], tree)]
        for width in np.unique(np.rint(reach[strangers])).tolist():
            painter.setPen(pen(ground, 2 * width + 8, Qt.PenCapStyle.RoundCap))
            draw_points(painter, centres[strangers[np.rint(reach[strangers]) == width]])


def _tree(points: Floats) -> Floats:
    """The shortest tree through all points as segments (n - 1, 4), without its longest ones. Prim (1957)."""
    count = len(points)
    gap, via = np.full(count, np.inf), np.zeros(count, dtype=np.intp)
    left = np.ones(count, dtype=bool)
    now, segments = 0, []
    for _ in range(count - 1):
        left[now] = False
        new = np.hypot(*(points - points[now]).T)
        via = np.where(new < gap, now, via)
        gap = np.minimum(gap, new)
        now = int(np.where(left, gap, np.inf).argmin())
        if gap[now] <= _LONGEST_PX:
            segments.append([*points[via[now]], *points[now]])
    return np.array(segments, dtype=float).reshape(-1, 4)


def _inside(points: Floats, reach: Floats, members: Floats, tree: Floats) -> Bools:
    """Which of the points, with what they reach, touch the patch around members and tree."""
    discs = np.hstack([members, members])
    lines = np.vstack([discs, tree])
    wide = np.concatenate([np.full(len(discs), _AROUND_PX), np.full(len(tree), _BRIDGE_PX / 2)])
    start, along = lines[None, :, :2], (lines[:, 2:] - lines[:, :2])[None]
    to = points[:, None] - start
    share = np.clip((to * along).sum(axis=2) / np.maximum((along**2).sum(axis=2), 1e-9), 0, 1)
    gap = np.hypot(*(to - share[..., None] * along).transpose(2, 0, 1))
    touched: Bools = (gap < wide + reach[:, None]).any(axis=1)
    return touched
