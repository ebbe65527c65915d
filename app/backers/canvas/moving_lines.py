"""Paints relationships of a map that moves and is so large that its lines are straight; of others as `lines` does."""

import numpy as np
from PySide6.QtGui import QPainter

from backers.canvas import lines
from backers.canvas.edges import Ints
from backers.canvas.frame import Bools
from backers.canvas.lines import line_color, line_width
from backers.canvas.native import CRISP, THIN, Columns
from backers.canvas.scene import Scene
from backers.canvas.strokes import draw_lines, pen

_FEW = 600  # moving lines in view, at one pixel a pixel, that are drawn in their widths: a millisecond at most
_PAIRED_TO = 2_500  # and those of which each may be drawn twice: two or three more at twice the pixels
_PAIRED_PX = 1.25
_CRISP_FROM = 12_000  # edges in view from which moving lines are not smooth


def paint_lines(painter: QPainter, scene: Scene, shown: Bools, keep: float) -> None:
    """The edges of the mask; `keep` below 1 fades them."""
    if not scene.rough:
        lines.paint_lines(painter, scene, shown, keep)
        return
    edges = np.flatnonzero(shown)
    if not len(edges):
        return
    if scene.plate is None:
        _paint_straight(painter, scene, edges, keep)
    elif not scene.begun:
        rough_lines(scene, edges, keep)


def rough_lines(scene: Scene, edges: Ints, keep: float) -> None:
    """Straight lines on the plate: what moves by the thousand is not looked at one by one.

    As wide as at rest where few are in view; up to two real pixels where there are more; else of a single one.
    """
    frame, plate = scene.sketch.frame, scene.plate
    assert plate is not None
    ratio = plate.ratio
    colors = [line_color(scene.theme, style, keep) for style in frame.styles]
    rows = frame.painted
    if len(edges) < len(rows):
        shown = np.zeros(len(rows), dtype=bool)
        shown[edges] = True
        rows = rows[shown[rows]]
    style, columns = frame.style[rows].astype(np.uint16), scene.sketch.straight().take(rows, axis=1)
    widths = [line_width(one.confidence, scene.sketch.camera.glyph_scale) for one in frame.styles]
    if len(edges) * ratio > _FEW:
        wide = np.array(widths, np.float32)[style] * ratio
        if len(edges) <= _PAIRED_TO and wide.max(initial=0.0) > _PAIRED_PX:
            columns, owners = paired(columns, wide, ratio)
            style = style[owners]
        widths = [THIN if len(edges) < _CRISP_FROM else CRISP] * len(colors)
    plate.lines(columns, style, colors, widths)


def paired(columns: Columns, wide: Columns, ratio: float) -> tuple[Columns, Ints]:
    """The lines (4, S), and each that is more than a pixel `wide` (S,) as two of one real pixel side by side; and
    which line each is of.

    Together they are as wide as the line, up to two pixels, in a third of the time that it would take.
    """
    across, down = np.abs(columns[2] - columns[0]), np.abs(columns[3] - columns[1])
    # A line of a pixel measures that along the axis that it runs across: more of it lies across a slanting one.
    slant = np.hypot(across, down) / np.maximum(np.maximum(across, down), 1e-9)
    double = wide > _PAIRED_PX
    aside = np.where(double, np.clip(wide * slant - 1.0, 0.0, 1.0) / (2 * ratio), 0.0)
    owners = np.repeat(np.arange(len(wide)), 1 + double)
    move = aside[owners]
    move[1:][owners[1:] == owners[:-1]] *= -1.0
    steep = (down >= across)[owners]
    found = columns[:, owners]
    found[0::2] += np.where(steep, move, 0.0)
    found[1::2] += np.where(steep, 0.0, move)
    return found, owners


def _paint_straight(painter: QPainter, scene: Scene, edges: Ints, keep: float) -> None:
    """The same without the kernel."""
    frame, columns = scene.sketch.frame, scene.sketch.straight()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=len(edges) < _CRISP_FROM)
    for group in frame.groups:
        for number in frame.styles_of(group):
            painter.setPen(pen(line_color(scene.theme, frame.styles[number], keep), 1.0))
            draw_lines(painter, columns[:, edges[frame.style[edges] == number]].T.astype(float))
