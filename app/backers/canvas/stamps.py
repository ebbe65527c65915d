"""Small pictures that are painted once and then stamped: names, and glyphs while the map moves.

They lie in shelves on one large picture, the atlas, so that hundreds of them are stamped in one call.
"""

from collections.abc import Callable, Hashable
from typing import cast
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPaintEngine, QPainter, QPixmap
from shiboken6 import Shiboken

from backers.canvas.camera import Floats
from backers.canvas.native import Plate, address

_WIDE, _TALL = 1024, 2048  # of the atlas, in logical pixels
_FULL = 0.5  # share of it from which it begins anew; the rest has room for all names of one picture
_FINEST = 2.5  # real pixels for each logical one up to which an atlas is worth its memory
_GAP = 1  # between stamps
_FAR = 1e6  # pixels from the picture where nothing is seen

Slots = NDArray[np.intp]


class Stamps:
    """A store of pictures by key. A key must hold all that the picture depends on, apart from the pixel ratio."""

    def __init__(self) -> None:
        self._slot: dict[Hashable, int] = {}
        self._boxes: list[tuple[int, int, int, int]] = []  # x, y, w, h in real pixels
        self._table = np.empty((0, 4))  # the same as an array, as far as it was needed
        self._atlas: QPixmap | None = None
        self._ratio = 0.0
        self.generation = 0  # numbers of pictures are good for one
        self._numbers: WeakKeyDictionary[object, dict[Hashable, tuple[Slots, Slots]]] = WeakKeyDictionary()
        self._x = self._y = self._shelf = 0

    @staticmethod
    def fit(painter: QPainter) -> bool:
        """Whether the painter paints pixels; in SVG and PDF everything stays what it is."""
        return painter.paintEngine().type() == QPaintEngine.Type.Raster and painter.deviceTransform().m11() <= _FINEST

    def begin(self, painter: QPainter, plate: Plate | None) -> None:
        """Before slots are asked for: an atlas of another pixel ratio, or one that is nearly full, begins anew."""
        ratio = painter.deviceTransform().m11()
        if self._atlas is None or ratio != self._ratio or self._y > _FULL * self._atlas.height():
            if plate is not None:
                plate.draw()  # with the stamps as they are
            if self._atlas is None or ratio != self._ratio:  # else the same memory serves: new megabytes leave holes
                # Nothing is written to it here: memory that no stamp needs is never taken.
                blank = QImage(round(_WIDE * ratio), round(_TALL * ratio), QImage.Format.Format_ARGB32_Premultiplied)
                self._atlas = QPixmap.fromImage(blank, Qt.ImageConversionFlag.NoOpaqueDetection)
            self._ratio = ratio
            self.generation += 1
            self._slot, self._boxes, self._table = {}, [], np.empty((0, 4))
            self._numbers.clear()
            self._x = self._y = self._shelf = 0

    def slot(self, key: Hashable, size: tuple[float, float], draw: Callable[[QPainter], None]) -> int:
        """The number of the picture of that key; `draw` paints it, from 0, 0, if it is not there yet. -1: no room."""
        found = self._slot.get(key)
        if found is None:
            found = self._slot[key] = self._made(size, draw)
        return found

    def numbers(self, owner: object, key: Hashable, size: int) -> tuple[Slots, Slots]:
        """Two arrays for the caller to keep numbers of pictures in, -2 at first, as long as these are good.

        The same again for that owner, while it lives, and key.
        """
        mine = self._numbers.setdefault(owner, {})
        if key not in mine:
            mine[key] = np.full(size, -2, dtype=np.intp), np.full(size, -2, dtype=np.intp)
        return mine[key]

    def put(self, painter: QPainter, plate: Plate | None, slots: Slots, at: Floats) -> None:
        """Stamps pictures by their numbers with their top left corners at `at` (n, 2) in logical pixels, in order.

        `plate` is what the painter paints on, None what it may be.
        """
        at, slots = at[slots >= 0], slots[slots >= 0]
        if self._atlas is None or not len(slots):
            return
        if len(self._table) < len(self._boxes):
            self._table = np.array(self._boxes, dtype=float)
        boxes = self._table[slots]
        # Between two pixels a stamp would blur.
        if plate is not None:
            corner = np.rint(at * self._ratio).clip(-_FAR, _FAR)
            # On the screen's side a pixmap is an image, which is not copied here.
            atlas = address(self._atlas.toImage())
            size = self._atlas.width(), self._atlas.height()
            plate.stamps(atlas, *size, np.hstack([boxes, corner]).astype(np.int32))
            return
        transform = painter.deviceTransform()
        corner = np.rint(at * self._ratio + (transform.dx(), transform.dy()))
        fragments = np.zeros((len(slots), 10))
        fragments[:, :2] = corner + boxes[:, 2:] / 2
        fragments[:, 2:6] = boxes
        fragments[:, 6:8] = fragments[:, 9] = 1.0
        first = cast(QPainter.PixmapFragment, Shiboken.wrapInstance(fragments.ctypes.data, QPainter.PixmapFragment))
        painter.save()
        painter.resetTransform()
        back, _ = painter.deviceTransform().inverted()
        painter.setTransform(back)
        painter.drawPixmapFragments(first, len(fragments), self._atlas)
        painter.restore()

    def _made(self, size: tuple[float, float], draw: Callable[[QPainter], None]) -> int:
        assert self._atlas is not None
        wide, tall = int(size[0] * self._ratio) + 1, int(size[1] * self._ratio) + 1
        if self._x + wide > self._atlas.width():
            self._x, self._y, self._shelf = 0, self._y + self._shelf + _GAP, 0
        if wide > self._atlas.width() or self._y + tall > self._atlas.height():
            return -1
        painter = QPainter(self._atlas)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(self._x, self._y, wide, tall, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.translate(self._x, self._y)
        painter.scale(self._ratio, self._ratio)
        draw(painter)
        painter.end()
        self._boxes.append((self._x, self._y, wide, tall))
        self._x, self._shelf = self._x + wide + _GAP, max(self._shelf, tall)
        return len(self._boxes) - 1
