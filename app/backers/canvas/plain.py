"""The map in its plainest form, for when the real drawing fails: lines, dots and names."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from backers.canvas.camera import Camera
from backers.canvas.frame import Frame

_NAMED = 200
_DOT_PX = 5.0


def paint_plain(painter: QPainter, frame: Frame, camera: Camera) -> None:
    """Black on white, as if there were no theme."""
    places = [QPointF(x, y) for x, y in camera.to_px(frame.xy).tolist()]
    painter.resetTransform()
    painter.fillRect(painter.viewport(), "white")
    painter.setPen("gray")
    for a, b in zip(frame.a.tolist(), frame.b.tolist(), strict=True):
        painter.drawLine(places[a], places[b])
    painter.setPen("black")
    painter.setBrush(painter.pen().color())
    for place in places:
        painter.drawEllipse(place, _DOT_PX, _DOT_PX)
    for actor, place in list(zip(frame.visible.actors, places, strict=True))[:_NAMED]:
        painter.drawText(place + QPointF(2 * _DOT_PX, _DOT_PX), actor.label[:40])
