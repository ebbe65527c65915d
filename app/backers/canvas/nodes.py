"""Paints actors: glyph by kind, colour and inner mark by side, rings for selection and pointer."""

from functools import partial

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from backers.canvas import glyphs
from backers.canvas.camera import Floats
from backers.canvas.edges import Ints
from backers.canvas.frame import Bools
from backers.canvas.scene import Scene
from backers.canvas.strokes import draw_points, pen

_DOT_PX = 2.6  # nodes of a smaller radius are dots: no shape can be told at that size
_MARK_PX = 5.0  # smaller glyphs carry no mark of their side
_EDGE_PX = 1.6  # of ground around a glyph, which keeps lines from running into it
_REACH = 1.7  # how far the longest shape reaches, in radii
_MOST_SHAPED = 1000  # nodes in view that are painted one by one at rest; of more, each is a stamp
_SHAPED_MOVING = 400  # of a large map that moves: the others are discs


def paint_nodes(painter: QPainter, scene: Scene, shown: Bools, keep: float) -> None:
    """The nodes of the mask, important ones on top; `keep` below 1 fades them."""
    sketch, frame, theme = scene.sketch, scene.sketch.frame, scene.theme
    rows = frame.order[shown[frame.order]][::-1]
    if not len(rows):
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not scene.rough)
    colors = {tint: theme.faded(theme.tint(tint), keep) for tint in frame.tint_names}
    ground = theme.color("ground")
    plain = _are_discs(scene, rows)
    if not scene.begun:
        _paint_dots(painter, scene, rows[plain], colors)
    shaped = rows[~plain]
    # What moves may stand half a pixel off, and so may one of thousands; what rests and is looked at may not.
    if (scene.cheap or len(shaped) > _MOST_SHAPED) and scene.stamps.fit(painter):
        _stamp_glyphs(painter, scene, shaped, colors, ground)
    elif len(shaped):
        scene.catch_up()
        painter.setPen(Qt.PenStyle.NoPen)
        for row in shaped.tolist():
            (x, y), radius = sketch.centres[row].tolist(), float(sketch.radii[row])
            shape = glyphs.SHAPES[frame.shape[row]]
            paint_glyph(painter, shape, frame.sides[row], x, y, radius, colors[frame.tints[row]], ground)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centres = sketch.centres
    for row in scene.looks.selected_nodes:
        if shown[row]:
            scene.catch_up()
            _ring(painter, centres[row].tolist(), float(sketch.reach[row]) + 3.0, theme.color("ink"), 2.2)
    hovered = scene.looks.hovered_node
    if hovered >= 0 and shown[hovered] and hovered not in scene.looks.selected_nodes:
        scene.catch_up()
        _ring(painter, centres[hovered].tolist(), float(sketch.reach[hovered]) + 3.0, theme.color("faint"), 1.4)


def rough_discs(scene: Scene, shown: Bools) -> None:
    """Those nodes of the mask that are discs, on the plate."""
    frame, theme = scene.sketch.frame, scene.theme
    rows = frame.order[shown[frame.order]][::-1]
    _discs(scene, rows[_are_discs(scene, rows)], [theme.tint(tint) for tint in frame.tint_names])


def _are_discs(scene: Scene, rows: Ints) -> Bools:
    """Which of the rows, the important last, are too small for a shape, or too many to have one while they move."""
    plain: Bools = scene.sketch.radii[rows] < _DOT_PX
    if scene.rough:
        plain[:-_SHAPED_MOVING] = True
    return plain


def paint_glyph(
    painter: QPainter, shape: str, side: str, x: float, y: float, radius: float, color: QColor, ground: QColor
) -> None:
    """One glyph; the painter must have no pen."""
    path = glyphs.path(shape)
    painter.save()
    painter.translate(x, y)
    painter.scale(radius + _EDGE_PX, radius + _EDGE_PX)
    painter.setBrush(QBrush(ground))
    painter.drawPath(path)
    share = radius / (radius + _EDGE_PX)
    painter.scale(share, share)
    painter.setBrush(QBrush(color))
    painter.drawPath(path)
    hole = glyphs.hole(shape)
    if hole:
        painter.setBrush(QBrush(ground))
        painter.drawEllipse(QPointF(0, 0), hole, hole)
    elif radius >= _MARK_PX:
        _side_mark(painter, side, shape, radius, color, ground)
    painter.restore()


def _stamp_glyphs(painter: QPainter, scene: Scene, rows: Ints, colors: dict[str, QColor], ground: QColor) -> None:
    """The same for many, as stamps of the nearest half pixel of radius."""
    sketch, stamps = scene.sketch, scene.stamps
    stamps.begin(painter, scene.plate)
    steps = np.rint(2 * sketch.radii).astype(np.intp)
    key = (*(color.rgba() for color in colors.values()), ground.rgba())
    slots, made_for = stamps.numbers(sketch.frame, key, len(steps))
    new = rows[made_for[rows] != steps[rows]]
    if len(new):
        slots[new], made_for[new] = _glyph_slots(scene, new, steps[new], colors, ground), steps[new]
    stamps.put(painter, scene.plate, slots[rows], sketch.centres[rows] - _half(steps[rows])[:, None])


def _half(steps: Ints) -> Floats:
    """Half the side of the stamp of a glyph of so many half pixels of radius."""
    return np.asarray(_REACH * 0.5 * steps + _EDGE_PX + 1, dtype=float)


def _glyph_slots(scene: Scene, rows: Ints, steps: Ints, colors: dict[str, QColor], ground: QColor) -> Ints:
    """The numbers of the stamps of those nodes with radii of so many half pixels."""
    frame, stamps = scene.sketch.frame, scene.stamps
    looks = (frame.shape[rows], frame.side_rows[rows], frame.tint_rows[rows], steps)
    counts = (len(glyphs.SHAPES), len(frame.side_names), len(frame.tint_names), int(steps.max(initial=0)) + 1)
    kinds, member = np.unique(np.ravel_multi_index(looks, counts), return_inverse=True)
    slots = np.empty(len(kinds), dtype=np.intp)
    halves = _half(np.unravel_index(kinds, counts)[3]).tolist()
    for number, parts in enumerate(np.column_stack(np.unravel_index(kinds, counts)).tolist()):
        shape, side, color = glyphs.SHAPES[parts[0]], frame.side_names[parts[1]], colors[frame.tint_names[parts[2]]]
        radius = parts[3] / 2
        half = halves[number]
        draw = partial(_draw_stamp, shape=shape, side=side, half=half, radius=radius, color=color, ground=ground)
        key = (shape, side, radius, color.rgba(), ground.rgba())
        slots[number] = stamps.slot(key, (2 * half, 2 * half), draw)
    return slots[member]


def _draw_stamp(
    painter: QPainter, *, shape: str, side: str, half: float, radius: float, color: QColor, ground: QColor
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    paint_glyph(painter, shape, side, half, half, radius, color, ground)


def _side_mark(painter: QPainter, side: str, shape: str, radius: float, color: QColor, ground: QColor) -> None:
    """A second sign of the side beside its colour, cut out of the unit glyph, for eyes and printers without colours.

    The Tripoli side is solid, the eastern side has a line inside its rim, mediators a small hole, neutrals a large
    one, the whole of Libya a large one with a core; who is contested is split.
    """
    match side:
        case "GNA-aligned":
            return
        case "LNA-aligned":
            cuts = [0.7, 0.55]
        case "mediator":
            cuts = [0.36]
        case "neutral":
            cuts = [0.66]
        case "local":
            cuts = [0.66, 0.34]
        case _:
            slit = max(1.2 / radius, 0.2)
            painter.setBrush(QBrush(ground))
            painter.drawRect(QRectF(-1.5, -slit / 2, 3, slit))
            return
    reached = 1.0
    for part, brush in zip(cuts, (ground, color), strict=False):
        painter.scale(part / reached, part / reached)
        reached = part
        painter.setBrush(QBrush(brush))
        painter.drawPath(glyphs.path(shape))


def _paint_dots(painter: QPainter, scene: Scene, rows: Ints, colors: dict[str, QColor]) -> None:
    """Nodes that are discs: by the compiled kernel, else all of one colour and size in one call."""
    if not len(rows):
        return
    sketch, frame = scene.sketch, scene.sketch.frame
    tints = frame.tint_rows[rows]
    if scene.plate is not None:
        _discs(scene, rows, [colors[tint] for tint in frame.tint_names])
        return
    wide = np.maximum(2, np.rint(2 * sketch.radii[rows])).astype(int)
    for number, tint in enumerate(frame.tint_names):
        for width in np.unique(wide[tints == number]).tolist():
            painter.setPen(pen(colors[tint], float(width), Qt.PenCapStyle.RoundCap))
            draw_points(painter, sketch.centres[rows[(tints == number) & (wide == width)]])


def _discs(scene: Scene, rows: Ints, colors: list[QColor]) -> None:
    sketch = scene.sketch
    assert scene.plate is not None
    columns = np.vstack([sketch.centres[rows].T, np.maximum(1.0, sketch.radii[rows])]).astype(np.float32)
    scene.plate.discs(columns, sketch.frame.tint_rows[rows].astype(np.uint16), colors)


def _ring(painter: QPainter, at: list[float], radius: float, color: QColor, width: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(color, width))
    painter.drawEllipse(QPointF(*at), radius, radius)
