"""Small marks beside nodes and lines: pins and notes."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPainterPath, QPolygonF

from backers.canvas import fonts
from backers.canvas.frame import Bools
from backers.canvas.sketch import Sketch
from backers.canvas.strokes import draw_lines, pen
from backers.canvas.theme import Theme
from backers.canvas.writing import write
from backers.model import names
from backers.model.rows import Note
from backers.model.wording import tr

_NOTE_TEXT = 28  # characters of a free note that the canvas shows
_NOTE_PX = 11.0


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
    """A sheet of paper at the upper right of actors and beside lines that carry notes."""
    for row in np.flatnonzero(nodes & sketch.frame.noted).tolist():
        corner = sketch.centres[row] + np.array([0.74, -0.74]) * sketch.reach[row]
        paint_paper(painter, theme, float(corner[0]) + 2, float(corner[1]) - 8)
    for row in np.flatnonzero(edges & sketch.frame.edge_noted).tolist():
        beside = sketch.routes.middle[row] + 12 * np.array([-1, 1]) * sketch.routes.tangent[row][::-1]
        paint_paper(painter, theme, float(beside[0]) - 4, float(beside[1]) - 5)


def paint_free_notes(painter: QPainter, sketch: Sketch, theme: Theme) -> None:
    """Notes that are about a place on the canvas: a sheet and the first words."""
    for note in sketch.frame.visible.notes:
        if note.about is None:
            box = note_box(sketch, note)
            paint_paper(painter, theme, box.x(), box.y() + 2)
            at = QPointF(box.x() + 13, box.center().y() + 4)
            halo = theme.color("ground")
            write(painter, at, fonts.font(_NOTE_PX), _first_words(note), theme.color("note"), halo=halo, halo_px=2.5)


def note_box(sketch: Sketch, note: Note) -> QRectF:
    """Where a free note is painted and can be pointed at."""
    x, y = sketch.camera.to_px([(note.x, note.y)])[0].tolist()
    wide = QFontMetricsF(fonts.font(_NOTE_PX)).horizontalAdvance(_first_words(note))
    return QRectF(x, y - 8, 15 + wide, 16)


def _first_words(note: Note) -> str:
    return names.shown(note.text.strip() or tr("(empty note)"), _NOTE_TEXT)


def paint_paper(painter: QPainter, theme: Theme, x: float, y: float) -> None:
    """A sheet with a folded corner, 9 by 11 pixels, top left corner at x, y."""
    sheet = [(0, 0), (6, 0), (9, 3), (9, 11), (0, 11)]
    painter.setPen(pen(theme.color("note"), 1.0))
    painter.setBrush(QBrush(theme.color("note_paper")))
    painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in sheet]))
    draw_lines(painter, np.array([[x + 2, y + 5, x + 7, y + 5], [x + 2, y + 8, x + 6, y + 8]], dtype=float))
