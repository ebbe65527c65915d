"""Paints a sketch. The screen, the picture and the tests all come through `paint_map`, so they cannot differ.

Works in logical pixels on any QPainter. Colours and widths are decided here and in the theme, places nowhere here.
"""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from backers.canvas import glyphs
from backers.canvas.camera import Floats
from backers.canvas.edges import WIDTHS, Ints, dashes
from backers.canvas.frame import Bools
from backers.canvas.labels import NOWHERE, SPOTS, Labelling, align
from backers.canvas.lettering import Lettering, Stamps
from backers.canvas.looks import Looks
from backers.canvas.marks import paint_disputed, paint_notes, paint_pins, side_mark
from backers.canvas.sketch import Sketch
from backers.canvas.strokes import draw_lines, fill_polygons, pen
from backers.canvas.theme import Theme

# On and off lengths in widths of a medium line; None is an unbroken line. Told apart in grey as well.
PATTERNS: dict[str, tuple[float, ...] | None] = {
    "support": None,
    "hostility": (6.0, 3.5),
    "cooperation": (14.0, 4.0),
    "diplomacy": (2.0, 3.0),
    "structure": (9.0, 3.0, 1.5, 3.0),
    "place": (1.5, 5.5),
}
_OTHER_PATTERN = (4.0, 7.0)
_FADED = 0.16  # what stays of the colour of what is not meant
_FADED_NODE = 0.24
_UNCERTAIN = 0.5
_MANY = 3000  # edges in view from which moving pictures do without curves, dashes and smoothing


@dataclass(slots=True)
class Scene:
    """Everything a picture needs. `cheap`: the picture moves, and speed may cost finish."""

    sketch: Sketch
    looks: Looks
    theme: Theme
    labelling: Labelling
    lettering: Lettering
    stamps: Stamps
    rect: tuple[float, float, float, float]
    cheap: bool = False
    extra: Labelling | None = None  # names that only the present hover brings up


def paint_map(painter: QPainter, scene: Scene) -> None:
    """Paints edges, nodes, marks and names inside `scene.rect`; the ground is the caller's."""
    painter.save()
    painter.setClipRect(QRectF(*scene.rect))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edges_seen = scene.sketch.edges_in(scene.rect)
    nodes_seen = scene.sketch.nodes_in(scene.rect)
    keep_edges, keep_nodes = scene.looks.keep_edges, scene.looks.keep_nodes
    if keep_edges is None and keep_nodes is None:
        _paint_edges(painter, scene, edges_seen, 1.0)
        _paint_nodes(painter, scene, nodes_seen, 1.0)
    else:
        kept = np.zeros_like(edges_seen) if keep_edges is None else keep_edges
        stay = np.ones_like(nodes_seen) if keep_nodes is None else keep_nodes
        _paint_edges(painter, scene, edges_seen & ~kept, _FADED)
        _paint_nodes(painter, scene, nodes_seen & ~stay, _FADED_NODE)
        _paint_edges(painter, scene, edges_seen & kept, 1.0)
        _paint_nodes(painter, scene, nodes_seen & stay, 1.0)
    paint_pins(painter, scene.sketch, scene.theme, nodes_seen)
    paint_notes(painter, scene.sketch, scene.theme, nodes_seen, edges_seen)
    _paint_names(painter, scene)
    painter.restore()


def line_width(confidence: int, growth: float) -> float:
    return float(WIDTHS[confidence] * min(1.5, max(0.5, growth)))


def edge_segments(sketch: Sketch, edges: Ints, pattern: tuple[float, ...] | None) -> Floats:
    """What is drawn of those edges: segments (S, 4), cut into dashes where there is a pattern (in pixels)."""
    routes = sketch.routes
    rows = routes.bent_row[edges]
    straight, bent = edges[rows < 0], rows[rows >= 0]
    if pattern is None:
        lines = np.hstack([routes.start[straight], routes.end[straight]])
        if not len(bent):
            return lines
        curves = routes.bent_points[bent]
        pieces = np.concatenate([curves[:, :-1], curves[:, 1:]], axis=2).reshape(-1, 4)
        return np.vstack([lines, pieces])
    ends = np.stack([routes.start[straight], routes.end[straight]], axis=1).reshape(-1, 2)
    points = np.vstack([ends, routes.bent_points[bent].reshape(-1, 2)])
    size = routes.bent_points.shape[1]
    firsts = np.concatenate([np.arange(len(straight)) * 2, 2 * len(straight) + np.arange(len(bent)) * size])
    return dashes(points, firsts.astype(np.intp), pattern)


def pattern_px(group: str, growth: float) -> tuple[float, ...] | None:
    """The dash pattern of a group in pixels."""
    pattern = PATTERNS.get(group, _OTHER_PATTERN)
    return None if pattern is None else tuple(part * min(1.5, max(0.6, growth)) for part in pattern)


def _paint_edges(painter: QPainter, scene: Scene, shown: Bools, keep: float) -> None:
    sketch, frame, theme = scene.sketch, scene.sketch.frame, scene.theme
    if not shown.any():
        return
    growth = sketch.camera.glyph_scale
    rough = scene.cheap and int(shown.sum()) > _MANY
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not rough)
    if keep == 1.0:
        _paint_bands(painter, scene, shown)
    for number, style in enumerate(frame.styles):
        edges = np.flatnonzero(shown & (frame.style == number))
        if not len(edges):
            continue
        strength = keep * (_UNCERTAIN if style.uncertain else 1.0)
        color = theme.faded(theme.line(style.group, style.sign), strength)
        if rough:
            painter.setPen(pen(color, 1.0))
            draw_lines(painter, np.hstack([sketch.routes.start[edges], sketch.routes.tip[edges]]))
            continue
        painter.setPen(pen(color, line_width(style.confidence, growth)))
        # Below two pixels a dash dissolves into grey and only costs time.
        pattern = pattern_px(style.group, growth) if growth > 0.42 else None
        draw_lines(painter, edge_segments(sketch, edges, pattern))
        pointing = edges[sketch.routes.arrow[edges] > 0]
        if len(pointing):
            fill_polygons(painter, arrowheads(sketch, pointing, style.sign), color)
    if not rough and growth > 0.35:
        paint_disputed(painter, sketch, theme, np.flatnonzero(shown & frame.disputed), keep)


def arrowheads(sketch: Sketch, edges: Ints, sign: int) -> Floats:
    """Corners (E, 4, 2) of the arrows of those edges."""
    routes = sketch.routes
    return arrow_corners(routes.tip[edges], routes.heading[edges], routes.arrow[edges][:, None], sign)


def arrow_corners(tip: Floats, heading: Floats, length: Floats, sign: int) -> Floats:
    """A filled head for ties with a sign; a neutral one is open like a V."""
    side = np.column_stack([-heading[:, 1], heading[:, 0]]) * length * 0.42
    back = tip - heading * length
    notch = tip - heading * length * (0.8 if sign else 0.42)
    return np.stack([tip, back + side, notch, back - side], axis=1)


def _paint_bands(painter: QPainter, scene: Scene, shown: Bools) -> None:
    """A broad band under what is selected or pointed at."""
    edges = {*scene.looks.selected_edges, *([scene.looks.hovered_edge] if scene.looks.hovered_edge >= 0 else [])}
    rows = np.array([edge for edge in edges if shown[edge]], dtype=np.intp)
    if len(rows):
        color = scene.theme.faded(scene.theme.color("ink"), 0.22)
        painter.setPen(pen(color, 8.0, Qt.PenCapStyle.RoundCap))
        draw_lines(painter, edge_segments(scene.sketch, rows, None))


def _paint_nodes(painter: QPainter, scene: Scene, shown: Bools, keep: float) -> None:
    sketch, frame, theme = scene.sketch, scene.sketch.frame, scene.theme
    rows = frame.order[shown[frame.order]][::-1]  # the important lie on top
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not (scene.cheap and len(rows) > _MANY))
    colors: dict[str, QColor] = {}
    ground = theme.color("ground")
    centres, radii = sketch.centres.tolist(), sketch.radii.tolist()
    painter.setPen(Qt.PenStyle.NoPen)
    for row in rows.tolist():
        (x, y), radius, side = centres[row], radii[row], frame.sides[row]
        if side not in colors:
            colors[side] = theme.faded(theme.side(side), keep)
        shape = glyphs.SHAPES[frame.shape[row]]
        paint_glyph(painter, shape, x, y, radius, colors[side], ground)
        if radius > 4.5:
            side_mark(painter, side, shape, x, y, radius, colors[side], ground)
        if row in scene.looks.selected_nodes:
            _ring(painter, x, y, float(sketch.reach[row]) + 4.0, theme.color("ink"), 2.2)
        elif row == scene.looks.hovered_node:
            _ring(painter, x, y, float(sketch.reach[row]) + 4.0, theme.color("faint"), 1.4)


def paint_glyph(
    painter: QPainter, shape: str, x: float, y: float, radius: float, color: QColor, ground: QColor
) -> None:
    """The glyph with a thin edge of ground around it, which keeps lines from running into it."""
    if radius < 2.5:
        painter.setBrush(QBrush(color))
        painter.drawRect(QRectF(x - radius, y - radius, 2 * radius, 2 * radius))
        return
    path = glyphs.path(shape)
    painter.translate(x, y)
    around = radius + 1.6
    painter.setBrush(QBrush(ground))
    painter.scale(around, around)
    painter.drawPath(path)
    painter.scale(radius / around, radius / around)
    painter.setBrush(QBrush(color))
    painter.drawPath(path)
    if glyphs.hole(shape):
        painter.setBrush(QBrush(ground))
        painter.drawEllipse(QPointF(0, 0), glyphs.hole(shape), glyphs.hole(shape))
    painter.scale(1 / radius, 1 / radius)
    painter.translate(-x, -y)


def _ring(painter: QPainter, x: float, y: float, radius: float, color: QColor, width: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(color, width))
    painter.drawEllipse(QPointF(x, y), radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)


def _paint_names(painter: QPainter, scene: Scene) -> None:
    keep = scene.looks.keep_nodes
    hidden = _in_the_way(scene)
    for labelling in (scene.labelling, scene.extra):
        if labelling is None:
            continue
        for node, spot, rect in zip(
            labelling.nodes.tolist(), labelling.spot.tolist(), labelling.rects.tolist(), strict=True
        ):
            if spot == NOWHERE or (labelling is scene.labelling and node in hidden):
                continue
            _paint_name(painter, scene, node, spot, rect, faded=keep is not None and not keep[node])


def _paint_name(painter: QPainter, scene: Scene, node: int, spot: int, rect: list[float], *, faded: bool) -> None:
    x, y, w, h = scene.rect
    if not (rect[0] < x + w and rect[0] + rect[2] > x and rect[1] < y + h and rect[1] + rect[3] > y):
        return
    theme = scene.theme
    variant = scene.lettering.variants(node)[spot // SPOTS]
    ink = theme.color("ink")
    if faded:
        ink = theme.faded(ink, _FADED_NODE)
    scene.stamps.paint(painter, variant, rect[0], rect[1], align(spot), ink, theme.color("ground"))


def _in_the_way(scene: Scene) -> frozenset[int]:
    """Faded names that would lie under those which the hover brings up."""
    if scene.extra is None or not len(scene.extra.nodes):
        return frozenset()
    new = scene.extra.rects[scene.extra.spot != NOWHERE]
    x, y, w, h = (column[:, None] for column in scene.labelling.rects.T)
    under = (x < new[:, 0] + new[:, 2]) & (new[:, 0] < x + w) & (y < new[:, 1] + new[:, 3]) & (new[:, 1] < y + h)
    return frozenset(scene.labelling.nodes[under.any(axis=1)].tolist())
