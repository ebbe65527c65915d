"""Puts a line of text on any painter so that it looks the same everywhere.

In SVG a viewer without our font would set another, wider one, and names would run into nodes. There the letters are
drawn as outlines, and the text lies invisibly above them so that it can be searched and copied.
"""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPaintEngine, QPainter, QPainterPath, QPen


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
    outlines = painter.paintEngine().type() == QPaintEngine.Type.SVG
    if halo is not None or outlines:
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
