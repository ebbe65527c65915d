"""The graphics items of the map view: the map itself, and what floats above it while the reader acts.

Scene coordinates are the viewport's pixels; the camera is the stage's, so one item paints the whole map in one go.
"""

import sys
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from backers.canvas import fonts, native
from backers.canvas.ahead import FROM, Ahead
from backers.canvas.bending import handle as bend_handle
from backers.canvas.frame import Frame
from backers.canvas.looks import Looks
from backers.canvas.native import Plate, beneath
from backers.canvas.painting import can_begin, paint_map
from backers.canvas.plain import paint_plain
from backers.canvas.scene import Scene
from backers.canvas.stage import Stage
from backers.model.wording import mark, say

EMPTY = mark("Nothing to show yet.\nDouble-click here to add an actor, or loosen the filters.")
EMPTY_READ_ONLY = mark("Nothing to show.\nLoosen the filters, or choose another day.")


Shown = tuple[object, ...]


def _same(one: Shown, other: Shown | None) -> bool:
    return other is not None and all(mine is theirs for mine, theirs in zip(one, other, strict=True))


class _Whole(QGraphicsItem):
    """An item as large as the viewport."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.stage = stage
        self._size = QRectF(0, 0, 1, 1)

    def resize(self, w: float, h: float) -> None:
        self.prepareGeometryChange()
        self._size = QRectF(0, 0, w, h)

    def boundingRect(self) -> QRectF:
        return self._size


class MapItem(_Whole):
    """Nodes, edges, names. `moving`: more pictures follow at once.

    The picture is kept until `refresh`: what floats above it can change without it. What cannot be drawn is drawn
    plainly until the map shows other rows or looks otherwise; the fault is told once.
    """

    moving = False
    read_only = False

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._failed: Frame | None = None
        self._plate: Plate | None = None
        self._painted: Shown | None = None  # what the kept picture shows
        self._straight: Shown | None = None  # what was last drawn without being kept
        self._standing: Frame | None = None  # what the plate shows, whether or not it is the newest of it
        self._spare: Plate | None = None
        self._late = False
        self._rough = False  # what the plate shows is drawn as of a map that moves
        self.ahead = Ahead(self._take)

    def look(self, looks: Looks) -> None:
        """Other looks, with which drawing is tried again."""
        self.stage.looks, self._failed = looks, None

    def refresh(self) -> None:
        """What is shown has changed."""
        self._painted = self._straight = None
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        stage, ratio = self.stage, painter.deviceTransform().m11()
        shown = (stage.frame, stage.frame.xy, stage.camera, stage.looks, stage.theme)
        if not (_same(shown, self._painted) or _same(shown, self._straight)) and self._paint_straight(painter):
            self._straight = shown
            return
        plate = self._sized(ratio)
        if not _same(shown, self._painted):
            if self._begin_beside(plate):
                self._painted = None if self._late else shown
            else:
                self.stop()
                self._painted, self._standing = shown, stage.frame
                on = QPainter(plate.image)
                on.scale(ratio, ratio)
                self._paint_all(on, plate)
                on.end()
                self._rough = self.moving
        painter.drawImage(self._size, plate.image)

    def stop(self) -> None:
        """Nothing is drawn beside the interface any more."""
        self.ahead.drop()

    def _paint_straight(self, painter: QPainter) -> bool:
        """Draws a map that moves onto the screen's picture itself: it is not kept. False where that can't be."""
        if not (self.moving and self.drawn and native.available()) or len(self.stage.frame.edge_ids) >= FROM:
            return False
        plate = beneath(painter, self._size)
        if plate is None:
            return False
        self.stop()
        self._painted = None
        self._try(painter, plate)
        return self.drawn

    def _sized(self, ratio: float) -> Plate:
        w, h = max(1, round(self._size.width() * ratio)), max(1, round(self._size.height() * ratio))
        plate = self._plate
        if plate is None or (plate.image.width(), plate.image.height(), plate.ratio) != (w, h, ratio):
            self.stop()
            self._plate = plate = Plate(w, h, ratio)
            self._spare = self._painted = self._standing = None
        return plate

    def _begin_beside(self, plate: Plate) -> bool:
        """Lets a large map that moves, or comes to rest, be drawn beside the interface; False where it is to be drawn
        at once.

        `_late` says that the last picture is still being drawn: then the newest waits for it.
        """
        many = len(self.stage.frame.edge_ids) >= FROM
        living = self.moving or self._rough
        if not (many and living and self.drawn and self._standing is self.stage.frame and native.available()):
            return False
        self._late = self.ahead.busy
        if not self._late:
            if self._spare is None:
                self._spare = Plate(plate.image.width(), plate.image.height(), plate.ratio)
            scene = self._scene(self._spare)
            if not can_begin(scene):
                return False
            self.ahead.draw(scene)
        return True

    def _take(self) -> None:
        """What was drawn beside is ready: names and shapes on top, and it is the picture."""
        try:
            scene = self.ahead.taken()
            if scene is None or scene.plate is None or scene.plate is not self._spare:
                return
            on = QPainter(scene.plate.image)
            on.scale(scene.plate.ratio, scene.plate.ratio)
            paint_map(on, scene)
            on.end()
            self._plate, self._spare, self._rough = scene.plate, self._plate, scene.cheap
        except Exception:
            self._failed, self._painted = self.stage.frame, None
            sys.excepthook(*sys.exc_info())
        self.update()

    def _scene(self, plate: Plate) -> Scene:
        size = self.boundingRect()
        scene = self.stage.scene((0.0, 0.0, size.width(), size.height()), cheap=self.moving)
        scene.plate = plate if native.available() else None
        return scene

    @property
    def drawn(self) -> bool:
        """Whether the rows that are shown could be drawn when they last were."""
        return self._failed is not self.stage.frame

    def _paint_all(self, painter: QPainter, plate: Plate) -> None:
        if self.drawn:
            self._try(painter, plate)
        if self._failed is not None:
            paint_plain(painter, self.stage.frame, self.stage.camera)

    def _try(self, painter: QPainter, plate: Plate) -> None:
        painter.save()
        try:
            self._paint(painter, plate)
            self._failed = None
        except Exception:
            self._failed = self.stage.frame
            sys.excepthook(*sys.exc_info())
        painter.restore()

    def _paint(self, painter: QPainter, plate: Plate) -> None:
        size, scene = self.boundingRect(), self._scene(plate)
        if scene.plate is None:
            painter.fillRect(size, self.stage.theme.color("ground"))
        else:
            plate.fill(self.stage.theme.color("ground"))
        if not self.stage.frame.ids:
            scene.catch_up()
            painter.setFont(fonts.font(15.0))
            painter.setPen(self.stage.theme.color("muted"))
            painter.drawText(size, Qt.AlignmentFlag.AlignCenter, say(EMPTY_READ_ONLY if self.read_only else EMPTY))
        paint_map(painter, scene)


@dataclass
class Floating:
    """What floats above the map, in pixels; None is not there."""

    rubber: tuple[float, float, float, float] | None = None
    rubber_good: bool = True
    box: tuple[float, float, float, float] | None = None
    handle: tuple[float, float, float] | None = None  # middle and radius of the rim that can be drawn from
    focused: bool = False


class FloatItem(_Whole):
    """Rubber line, selection box, rim handle, the handle of a line that is selected, and the ring of keyboard focus."""

    read_only = False

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.setZValue(1)
        self.floating = Floating()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        theme, now = self.stage.theme, self.floating
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if now.handle is not None:
            x, y, radius = now.handle
            painter.setPen(QPen(theme.color("accent"), 2.0, Qt.PenStyle.DotLine))
            painter.drawEllipse(QPointF(x, y), radius, radius)
        handle = None if self.read_only else bend_handle(self.stage)
        if handle is not None:
            painter.setPen(QPen(theme.color("accent"), 2.0))
            painter.setBrush(QBrush(theme.color("ground")))
            painter.drawEllipse(QPointF(*handle), 5.0, 5.0)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if now.rubber is not None:
            x0, y0, x1, y1 = now.rubber
            painter.setPen(QPen(theme.color("accent" if now.rubber_good else "faint"), 2.0))
            painter.drawLine(QLineF(x0, y0, x1, y1))
            painter.setBrush(QBrush(theme.color("accent" if now.rubber_good else "faint")))
            painter.drawEllipse(QPointF(x1, y1), 4, 4)
        if now.box is not None:
            x, y, w, h = now.box
            tint = theme.color("accent")
            painter.setPen(QPen(tint, 1.0))
            tint.setAlphaF(0.08)
            painter.setBrush(QBrush(tint))
            painter.drawRect(QRectF(x, y, w, h).normalized())
        if now.focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2.0))
            painter.drawRect(self.boundingRect().adjusted(1, 1, -1, -1))
