"""Small marks on nodes and lines: side marks, pins, notes, and what makes a disputed line look disputed."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPolygonF

from backers.canvas import fonts, glyphs
from backers.canvas.camera import Floats
from backers.canvas.edges import Ints
from backers.canvas.frame import Bools
from backers.canvas.sketch import Sketch
from backers.canvas.strokes import draw_lines, pen
from backers.canvas.theme import Theme
from backers.model import names
from backers.model.rows import Note

_NOTE_TEXT = 22  # characters of a free note that the canvas shows


def side_mark(
    painter: QPainter, side: str, shape: str, x: float, y: float, radius: float, color: QColor, ground: QColor
) -> None:
    """A second sign of the side beside its colour, cut out of the glyph, for eyes and printers that miss colours.

    The Tripoli side is solid, the eastern side has a line inside its rim, mediators a small hole, neutrals a large
    one, the whole of Libya a large one with a core; who is contested is split.
    """
    if glyphs.hole(shape) or side == "GNA-aligned":
        return
    path = glyphs.path(shape)
    painter.setBrush(QBrush(ground))
    if side not in ("LNA-aligned", "mediator", "neutral", "local"):
        slit = max(1.2, 0.2 * radius)
        painter.drawRect(QRectF(x - 1.5 * radius, y - slit / 2, 3 * radius, slit))
        return
    painter.save()
    painter.translate(x, y)
    cuts = {"LNA-aligned": (0.7, 0.55), "mediator": (0.36,), "neutral": (0.66,), "local": (0.66, 0.34)}[side]
    for part, brush in zip(cuts, (ground, color), strict=False):
        painter.setBrush(QBrush(brush))
        painter.save()
        painter.scale(part * radius, part * radius)
        painter.drawPath(path)
        painter.restore()
    painter.restore()


def paint_disputed(painter: QPainter, sketch: Sketch, theme: Theme, edges: Ints, keep: float) -> None:
    """A break in the middle of the line, closed by two slashes, with a question mark where there is room."""
    if not len(edges):
        return
    frame, routes = sketch.frame, sketch.routes
    growth = min(1.4, max(0.6, sketch.camera.glyph_scale))
    room = np.hypot(*(routes.tip[edges] - routes.start[edges]).T)
    for edge, space in zip(edges.tolist(), room.tolist(), strict=True):
        style = frame.styles[frame.style[edge]]
        color = theme.faded(theme.line(style.group, style.sign), keep)
        paint_break(painter, routes.middle[edge], routes.tangent[edge], growth, space > 46 * growth, color, theme)


def paint_break(
    painter: QPainter, middle: Floats, tangent: Floats, growth: float, roomy: bool, color: QColor, theme: Theme
) -> None:
    """The mark of one disputed line; `roomy`: there is room for the question mark."""
    normal = np.array([-tangent[1], tangent[0]])
    half = (7.0 if roomy else 2.6) * growth
    painter.setPen(pen(theme.color("ground"), 6.0 * growth))
    draw_lines(painter, np.array([[*(middle - tangent * half), *(middle + tangent * half)]]))
    slash = normal * 4.6 * growth + tangent * 1.8 * growth
    painter.setPen(pen(color, 1.5 * growth))
    at = np.array([middle - tangent * half, middle + tangent * half])
    draw_lines(painter, np.hstack([at - slash, at + slash]))
    if roomy:
        painter.setFont(fonts.font(10.5 * growth, bold=True))
        painter.setPen(color)
        box = QRectF(middle[0] - 8 * growth, middle[1] - 8 * growth, 16 * growth, 16 * growth)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")


def paint_pins(painter: QPainter, sketch: Sketch, theme: Theme, shown: Bools) -> None:
    """A map pin at the upper left of who may not be moved by the simulation."""
    for row in np.flatnonzero(shown & sketch.frame.pinned).tolist():
        x, y = (sketch.centres[row] - 0.74 * sketch.reach[row]).tolist()
        paint_pin(painter, theme, x, y)


def paint_pin(painter: QPainter, theme: Theme, x: float, y: float) -> None:
    """A pin whose point is at x, y."""
    path = _pin(x, y)
    painter.setPen(pen(theme.color("ground"), 2.5))
    painter.setBrush(QBrush(theme.color("ink")))
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPath(path)
    painter.setBrush(QBrush(theme.color("ground")))
    painter.drawEllipse(QPointF(x, y - 6.2), 1.5, 1.5)


def _pin(x: float, y: float) -> QPainterPath:
    path = QPainterPath(QPointF(x, y))
    path.cubicTo(x - 1.2, y - 3, x - 3.8, y - 4, x - 3.8, y - 6.4)
    path.arcTo(QRectF(x - 3.8, y - 10, 7.6, 7.6), 180, -180)
    path.cubicTo(x + 3.8, y - 4, x + 1.2, y - 3, x, y)
    path.closeSubpath()
    return path


def paint_notes(painter: QPainter, sketch: Sketch, theme: Theme, nodes: Bools, edges: Bools) -> None:
    """A sheet of paper at the upper right of actors and beside lines that carry notes, and the free notes."""
    for row in np.flatnonzero(nodes & sketch.frame.noted).tolist():
        paint_paper(
            painter, theme, *(sketch.centres[row] + np.array([0.74, -0.74]) * sketch.reach[row] + (2, -8)).tolist()
        )
    for row in np.flatnonzero(edges & sketch.frame.edge_noted).tolist():
        normal = np.array([-sketch.routes.tangent[row][1], sketch.routes.tangent[row][0]])
        paint_paper(painter, theme, *(sketch.routes.middle[row] + normal * 12 + (-4, -5)).tolist())
    for note in sketch.frame.visible.notes:
        if note.about is None:
            box = note_box(sketch, note)
            paint_paper(painter, theme, box.x(), box.y() + 2)
            painter.setFont(fonts.font(11.0))
            painter.setPen(theme.color("note"))
            painter.drawText(
                box.adjusted(13, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, names.shown(note.text, _NOTE_TEXT)
            )


def note_box(sketch: Sketch, note: Note) -> QRectF:
    """Where a free note is painted and can be pointed at."""
    x, y = sketch.camera.to_px([(note.x, note.y)])[0].tolist()
    return QRectF(x, y - 8, 18 + 6.2 * min(len(note.text), _NOTE_TEXT), 16)


def paint_paper(painter: QPainter, theme: Theme, x: float, y: float) -> None:
    """A sheet with a folded corner, 9 by 11 pixels, top left corner at x, y."""
    sheet = [(0, 0), (6, 0), (9, 3), (9, 11), (0, 11)]
    painter.setPen(pen(theme.color("note"), 1.0))
    painter.setBrush(QBrush(theme.color("note_paper")))
    painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in sheet]))
    draw_lines(painter, np.array([[x + 2, y + 5, x + 7, y + 5], [x + 2, y + 8, x + 6, y + 8]], dtype=float))
