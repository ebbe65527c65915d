"""Pieces of the map beside a text: an actor's shape and side, a relationship's line, painted as the canvas does."""

import numpy as np
from PySide6.QtCore import QLineF, QRect, Qt
from PySide6.QtGui import QPainter, QPalette

from backers.canvas.edges import dashes
from backers.canvas.lines import line_width, pattern_px
from backers.canvas.nodes import paint_glyph
from backers.canvas.strokes import draw_lines, pen
from backers.canvas.theme import Theme, load_theme
from backers.model import kinds
from backers.model.rows import Actor, Relationship

ACTOR_PX, LINE_PX = 14, 26
_RADIUS, _BREAK = 5.8, 5
_WIDTHS = {"high": 2, "low": 0}


def is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def theme_of(palette: QPalette) -> Theme:
    """The map's colours for the theme that the panels are in."""
    return load_theme("dark" if is_dark(palette) else "light")


def paint_actor(painter: QPainter, palette: QPalette, actor: Actor, rect: QRect, side: Qt.LayoutDirection) -> None:
    """The actor's shape in its side's colour, at the end of the rectangle where reading begins."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    x, y = _outer(rect, ACTOR_PX, side) + ACTOR_PX / 2, rect.center().y() + 0.5
    ground, color = palette.color(QPalette.ColorRole.Window), theme_of(palette).side(actor.side)
    paint_glyph(painter, kinds.actor_kind(actor.kind).shape, actor.side, x, y, _RADIUS, color, ground)
    painter.restore()


def paint_tie(painter: QPainter, palette: QPalette, row: Relationship, rect: QRect, side: Qt.LayoutDirection) -> None:
    """A piece of the line: colour and dash by group and sign, width by confidence, broken if disputed."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x, y = float(_outer(rect, LINE_PX, side)), rect.center().y() + 0.5
    middle, color = x + LINE_PX / 2, theme_of(palette).line(row.group, row.signed)
    painter.setPen(pen(color, line_width(_WIDTHS.get(row.confidence, 1), 1.0)))
    halves = [(x, middle - _BREAK), (middle + _BREAK, x + LINE_PX)] if row.disputed else [(x, x + LINE_PX)]
    pattern = pattern_px(row.group, 0.6)
    for start, end in halves:
        ends = np.array([[start, y], [end, y]])
        draw_lines(painter, ends.reshape(1, 4) if pattern is None else dashes(ends, np.array([0]), pattern)[0])
    if row.disputed:
        painter.setPen(pen(color, 1.5))
        painter.drawLines([QLineF(at - 1.5, y + 4, at + 1.5, y - 4) for at in (middle - _BREAK, middle + _BREAK)])
    painter.restore()


def _outer(rect: QRect, width: int, side: Qt.LayoutDirection) -> int:
    """Where a sample of that width begins so that its gap is towards the text."""
    return rect.right() - width if side == Qt.LayoutDirection.RightToLeft else rect.left() + 1
