"""Paints relationships: one call for all lines of a style class, arrows as arrays, and what disputed lines carry."""

from functools import cache

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from backers.canvas import fonts
from backers.canvas.camera import Floats
from backers.canvas.edges import WIDTHS, Ints, dashes
from backers.canvas.frame import PALE, Bools, Frame, LineStyle
from backers.canvas.native import Plate
from backers.canvas.scene import Scene
from backers.canvas.sketch import Sketch
from backers.canvas.strokes import Shapes, Stroke, draw_lines, draw_strokes, fill_shapes, pen
from backers.canvas.theme import Theme

# On and off lengths in pixels at glyph scale 1; None is an unbroken line. Told apart in grey as well.
PATTERNS: dict[str, tuple[float, ...] | None] = {
    "support": None,
    "hostility": (6.0, 3.5),
    "cooperation": (14.0, 4.0),
    "diplomacy": (2.0, 3.0),
    "structure": (9.0, 3.0, 1.5, 3.0),
    "place": (1.5, 5.5),
}
_OTHER_PATTERN = (4.0, 7.0)
_UNCERTAIN = 0.5  # what stays of the colour of what may not be in force
_PALE = 0.2  # and of ghosts and of what did not change
_ENDED = (7.0, 4.0)  # what ended is dashed, whatever its group, so that print tells it from what is new
_DASHES_FROM = 0.42  # glyph scale; below, a dash dissolves into grey and only costs time


def paint_lines(painter: QPainter, scene: Scene, shown: Bools, keep: float) -> None:
    """The edges of the mask where they run; `keep` below 1 fades them."""
    sketch, frame = scene.sketch, scene.sketch.frame
    edges = np.flatnonzero(shown)
    if not len(edges):
        return
    growth = sketch.camera.glyph_scale
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if keep == 1.0:
        _paint_bands(painter, scene, shown)
    if scene.plate is None:
        _paint_routes(painter, scene, edges, keep)
    else:
        lay_routes(scene, edges, keep)
    if growth > 0.35:
        _paint_disputed(painter, scene, edges[frame.disputed[edges]], keep)


def _paint_routes(painter: QPainter, scene: Scene, edges: Ints, keep: float) -> None:
    """Lines by style class, and all arrows above them."""
    sketch, frame, theme = scene.sketch, scene.sketch.frame, scene.theme
    growth = sketch.camera.glyph_scale
    strokes: list[Stroke] = []
    heads: list[Shapes] = []
    styles = frame.style[edges]
    for group in frame.groups:
        numbers = frame.styles_of(group)
        members = edges[np.isin(styles, numbers)]
        if not len(members):
            continue
        if frame.visible.compared:
            segments, owners = _compared_pieces(sketch, members, growth)
        else:
            segments, owners = pieces(sketch, members, pattern_px(group, growth) if growth > _DASHES_FROM else None)
        wearing = frame.style[owners]
        for number in numbers:
            style = frame.styles[number]
            color = line_color(theme, style, keep)
            strokes.append((segments[wearing == number], color, line_width(style.confidence, growth)))
            pointing = members[(frame.style[members] == number) & (sketch.routes.arrow[members] > 0)]
            if len(pointing):
                heads.append((arrowheads(sketch, pointing, style.sign), color))
    draw_strokes(painter, None, strokes)
    fill_shapes(painter, None, heads)


def lay_routes(scene: Scene, edges: Ints, keep: float) -> None:
    """The same on the plate, the edges in painting order."""
    sketch, plate, frame = scene.sketch, scene.plate, scene.sketch.frame
    assert plate is not None
    shown = np.zeros(len(frame.edge_ids), dtype=bool)
    shown[edges] = True
    edges = frame.painted[shown[frame.painted]]
    routes, growth = sketch.routes, sketch.camera.glyph_scale
    colors = [line_color(scene.theme, style, keep) for style in frame.styles]
    widths = [line_width(style.confidence, growth) for style in frame.styles]
    patterns = np.array([_four(_pattern_of(frame, style, growth)) for style in frame.styles]).reshape(-1, 4)
    places, first = routes.polylines(edges)
    plate.routes(places, first, frame.style[edges].astype(np.uint16), colors, widths, patterns)
    pointing = edges[routes.arrow[edges] > 0]
    signs = np.array([style.sign for style in frame.styles])[frame.style[pointing]]
    heads, owners = [np.empty((0, 4, 2))], [np.empty(0, np.intp)]
    for sign in sorted(set(signs.tolist())):  # np.unique would load numpy.ma before the first picture
        those = np.flatnonzero(signs == sign)
        heads.append(arrowheads(sketch, pointing[those], sign))
        owners.append(np.tile(those, len(heads[-1]) // len(those)))
    owner = np.concatenate(owners)
    order = np.argsort(owner, kind="stable")
    plate.polygons(np.concatenate(heads)[order], frame.style[pointing[owner[order]]].astype(np.uint16), colors)


def _pattern_of(frame: Frame, style: LineStyle, growth: float) -> tuple[float, ...] | None:
    """The dash pattern of a style class in pixels."""
    if frame.visible.compared:
        return ended_px(growth) if style.state == "ended" else None
    return pattern_px(style.group, growth) if growth > _DASHES_FROM else None


def _four(pattern: tuple[float, ...] | None) -> tuple[float, ...]:
    return (0.0,) * 4 if pattern is None else pattern if len(pattern) == 4 else pattern * 2


def line_color(theme: Theme, style: LineStyle, keep: float = 1.0) -> QColor:
    """The colour of a style class; what changed wears the colour of its change instead of its group's."""
    changed = theme.color("muted") if style.state == "same" else theme.change(style.state)
    strength = keep * (_PALE if style.state in PALE else _UNCERTAIN if style.uncertain and changed is None else 1.0)
    return theme.faded(changed or theme.line(style.group, style.sign), strength)


def _compared_pieces(sketch: Sketch, edges: Ints, growth: float) -> tuple[Floats, Ints]:
    """Unbroken lines, but dashes for what ended."""
    frame = sketch.frame
    ended = np.array([style.state == "ended" for style in frame.styles], dtype=bool)[frame.style[edges]]
    whole, broken = pieces(sketch, edges[~ended], None), pieces(sketch, edges[ended], ended_px(growth))
    return np.vstack([whole[0], broken[0]]), np.concatenate([whole[1], broken[1]])


def ended_px(growth: float) -> tuple[float, ...]:
    """The dash pattern of what ended, in pixels."""
    return tuple(part * min(1.5, max(0.6, growth)) for part in _ENDED)


def line_width(confidence: int, growth: float) -> float:
    return float(WIDTHS[confidence] * min(1.5, max(0.5, growth)))


def pattern_px(group: str, growth: float) -> tuple[float, ...] | None:
    """The dash pattern of a group in pixels."""
    pattern = PATTERNS.get(group, _OTHER_PATTERN)
    return None if pattern is None else tuple(part * min(1.5, max(0.6, growth)) for part in pattern)


def pieces(sketch: Sketch, edges: Ints, pattern: tuple[float, ...] | None) -> tuple[Floats, Ints]:
    """What is drawn of those edges: segments (S, 4), cut into dashes where there is a pattern, and their edges."""
    routes = sketch.routes
    rows = routes.bent_row[edges]
    straight, bent = edges[rows < 0], rows[rows >= 0]
    size = routes.bent_points.shape[1]
    if pattern is None:
        lines = np.hstack([routes.start[straight], routes.end[straight]])
        if not len(bent):
            return lines, straight
        curves = routes.bent_points[bent]
        # The pieces of a curve overlap a little, or hairlines of ground show between them. Round ends cost far more.
        over = (curves[:, 1:] - curves[:, :-1]) * 0.04
        parts = np.concatenate([curves[:, :-1] - over, curves[:, 1:] + over], axis=2).reshape(-1, 4)
        return np.vstack([lines, parts]), np.concatenate([straight, np.repeat(edges[rows >= 0], size - 1)])
    ends = np.stack([routes.start[straight], routes.end[straight]], axis=1).reshape(-1, 2)
    points = np.vstack([ends, routes.bent_points[bent].reshape(-1, 2)])
    firsts = np.concatenate([np.arange(len(straight)) * 2, 2 * len(straight) + np.arange(len(bent)) * size])
    segments, lines_cut = dashes(points, firsts.astype(np.intp), pattern)
    return segments, np.concatenate([straight, edges[rows >= 0]])[lines_cut]


def arrowheads(sketch: Sketch, edges: Ints, sign: int) -> Floats:
    """Corners (P, 4, 2) of the polygons that make the arrows of those edges."""
    routes = sketch.routes
    return arrow_corners(routes.tip[edges], routes.heading[edges], routes.arrow[edges][:, None], sign)


def arrow_corners(tip: Floats, heading: Floats, length: Floats, sign: int) -> Floats:
    """A filled head for a tie in favour, one that runs against a bar for a tie against, an open V for neither."""
    side = np.column_stack([-heading[:, 1], heading[:, 0]]) * length * 0.42
    back = tip - heading * length
    notch = tip - heading * length * (0.8 if sign else 0.42)
    if sign >= 0:
        return np.stack([tip, back + side, notch, back - side], axis=1)
    thick = heading * length * 0.2
    heads = np.stack([tip - 1.4 * thick, back + side, notch, back - side], axis=1)
    bars = np.stack([tip + 1.1 * side, tip - 1.1 * side, tip - thick - 1.1 * side, tip - thick + 1.1 * side], axis=1)
    return np.concatenate([heads, bars])


def paint_breaks(
    painter: QPainter,
    theme: Theme,
    color: QColor,
    middles: Floats,
    tangents: Floats,
    halves: Floats,
    growth: float,
    plate: Plate | None = None,
) -> None:
    """Breaks lines at `middles` (E, 2), `halves` pixels (E,) to either side, and closes them with slashes.

    A question mark stands in breaks that are wide enough for it.
    """
    along = tangents * halves[:, None]
    breaks = np.hstack([middles - along, middles + along])
    slash = (np.column_stack([-tangents[:, 1], tangents[:, 0]]) * 4.6 + tangents * 1.8) * growth
    at, slashes = np.vstack([middles - along, middles + along]), np.vstack([slash, slash])
    closed = np.hstack([at - slashes, at + slashes])
    draw_strokes(painter, plate, [(breaks, theme.color("ground"), 6.0 * growth), (closed, color, 1.5 * growth)])
    roomy = middles[halves > 6.0 * growth]
    for outline in _question_mark() if len(roomy) else ():
        fill_shapes(painter, plate, [(roomy[:, None, :] + growth * outline, color)])


def _paint_disputed(painter: QPainter, scene: Scene, edges: Ints, keep: float) -> None:
    if not len(edges):
        return
    sketch, theme, plate = scene.sketch, scene.theme, scene.plate
    frame, routes = sketch.frame, sketch.routes
    growth = min(1.4, max(0.6, sketch.camera.glyph_scale))
    room = np.hypot(*(routes.tip[edges] - routes.start[edges]).T)
    halves = np.where(room > 46 * growth, 7.0, 2.6) * growth
    looks = [(frame.styles[number].group, frame.styles[number].sign) for number in frame.style[edges].tolist()]
    for group, sign in dict.fromkeys(looks):
        mine = np.array([look == (group, sign) for look in looks])
        color = theme.faded(theme.line(group, sign), keep)
        rows = edges[mine]
        paint_breaks(painter, theme, color, routes.middle[rows], routes.tangent[rows], halves[mine], growth, plate)


def _paint_bands(painter: QPainter, scene: Scene, shown: Bools) -> None:
    """A broad band under what is pointed at; in the accent, with rings around both ends, under what is selected."""
    looks, sketch = scene.looks, scene.sketch
    for edge in sorted({*looks.selected_edges, looks.hovered_edge} - {-1}):
        if not shown[edge]:
            continue
        scene.catch_up()
        chosen = edge in looks.selected_edges
        color = scene.theme.faded(scene.theme.color("accent" if chosen else "ink"), 0.6 if chosen else 0.22)
        painter.setPen(pen(color, 9.0 if chosen else 8.0, Qt.PenCapStyle.RoundCap))
        draw_lines(painter, pieces(sketch, np.array([edge], dtype=np.intp), None)[0])
        if chosen:
            painter.setPen(pen(color, 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for node in sketch.frame.ends(edge):
                x, y = sketch.centres[node].tolist()
                around = float(sketch.reach[node]) + 4.0
                painter.drawEllipse(QPointF(x, y), around, around)


@cache
def _question_mark() -> tuple[Floats, ...]:
    """The outlines of a question mark of 10.5 pixels around 0, 0: as arrays it can be filled many times in one call."""
    path = QPainterPath()
    path.addText(0, 0, fonts.font(105, bold=True), "?")
    middle = path.boundingRect().center()
    polygons = path.toSubpathPolygons()
    return tuple(
        np.array([(one.at(i).x() - middle.x(), one.at(i).y() - middle.y()) for i in range(one.size())]) / 10
        for one in polygons
    )
