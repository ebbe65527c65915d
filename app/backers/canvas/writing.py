"""Puts a line of text on any painter so that it looks the same everywhere.

In SVG a viewer without our font would set another, wider one, and names would run into nodes. There the letters are
drawn as outlines, and the text lies invisibly above them so that it can be searched and copied.
"""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPaintEngine, QPainter, QPainterPath, QPen

from backers.model import wording

_AROUND = [(cos(turn * pi / 4), sin(turn * pi / 4)) for turn in range(8)] + [(0.5, 0), (-0.5, 0), (0, 0.5), (0, -0.5)]


def write(
    painter: QPainter,
    at: QPointF,
    font: QFont,
    text: str,
    ink: QColor,
    *,
    halo: QColor | None = None,
    halo_px: float = 0,
) -> None:
    """Writes `text` from its baseline point; `halo` clears the ground `halo_px` around the letters."""
    text = _as_read(text)
    engine = painter.paintEngine().type()
    outlines = engine == QPaintEngine.Type.SVG
    if halo is not None and engine == QPaintEngine.Type.Raster:
        _shifted(painter, at, font, text, halo, halo_px)
    elif halo is not None or outlines:
        path = QPainterPath()
        path.addText(at, font, text)
        if halo is not None:
            pen = QPen(halo, 2 * halo_px)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(path, pen)
        if outlines:
            painter.fillPath(path, ink)
    painter.setFont(font)
    painter.setPen(QColor(0, 0, 0, 0) if outlines else ink)
    painter.drawText(at, text)


def _as_read(text: str) -> str:
    """A line begins where its language begins to be read, also where its first word is a number or a Latin name."""
    return f"\u2067{text}\u2069" if wording.right_to_left() else text


def _shifted(painter: QPainter, at: QPointF, font: QFont, text: str, halo: QColor, halo_px: float) -> None:
    """The halo in pixels: the letters themselves, moved around. Six times as fast as a stroke along their outlines."""
    painter.setFont(font)
    painter.setPen(halo)
    for across, down in _AROUND:
        painter.drawText(QPointF(at.x() + halo_px * across, at.y() + halo_px * down), text)
