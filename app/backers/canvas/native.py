"""The compiled drawing kernel: lines, discs, polygons, stamps on a QImage, outside the interpreter lock. Knows no map.

The library is optional, and QPainter is the reference: `available` says whether there is one. Nothing is compiled here.
"""

import ctypes
import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from backers.canvas.camera import Floats

LIBRARY = Path(__file__).with_name("_lines.so")
_ABI = 3  # must be the library's: one left over from another version is not used
_FILL, _LINES, _DISCS, _POLYGONS, _STAMPS = range(5)
_THREADS_FROM = 1000  # things on a picture; below, a second thread costs more than it does
_LARGE = 300_000  # pixels of a ground that is worth a second thread by itself
CRISP, THIN = 0.0, -1.0  # widths of lines of single pixels: without smoothing, and with

Columns = NDArray[np.float32]
Styles = NDArray[np.uint16]


@cache
def _library() -> ctypes.CDLL | None:
    if os.environ.get("BACKERS_LINES") == "qt":
        return None
    try:
        library = ctypes.CDLL(str(LIBRARY))
        library.backers_lines_abi.restype = ctypes.c_int64
        if library.backers_lines_abi() != _ABI:
            return None
    except (OSError, AttributeError):
        return None
    whole, pointer = ctypes.c_int64, ctypes.c_void_p
    library.backers_draw.restype = None
    library.backers_draw.argtypes = [pointer, whole, whole, whole, pointer, whole, whole]
    return library


def available() -> bool:
    """Whether the library was built, loads here, belongs to this version, and is wanted."""
    return _library() is not None


class Plate:
    """A picture of `w` by `h` real pixels, `ratio` of them for each logical one, that the kernel can draw on.

    What is to be drawn is collected, and drawn by `draw` in one call: before a painter paints on `image`, and before
    anybody looks at it. Arrays that do not fit together raise ValueError, `draw` without the library RuntimeError.
    The image must not be copied while it is drawn on.
    """

    def __init__(self, w: int, h: int, ratio: float) -> None:
        self.image = QImage(max(1, w), max(1, h), QImage.Format.Format_RGB32)
        self.ratio = ratio
        self._bits = ctypes.addressof(ctypes.c_char.from_buffer(self.image.bits()))
        self._layers: list[tuple[int, ...]] = []
        self._kept: list[NDArray[Any]] = []  # what the layers point at
        self._things = 0

    def fill(self, color: QColor) -> None:
        """One colour all over, in place of all that was to be drawn."""
        self._layers, self._kept, self._things = [], [], 0
        self._add(_FILL, 1, styles=1, color=self._inks([color]))
        if self.image.width() * self.image.height() >= _LARGE:
            self._things = _THREADS_FROM

    def lines(self, columns: Columns, style: Styles, colors: list[QColor], widths: list[float]) -> None:
        """Lines with flat ends, x0, y0, x1, y1 in logical pixels as `columns` (4, S), each in its style.

        `widths` are in logical pixels; `CRISP` and `THIN` are lines of single real pixels.
        """
        width = self._keep(np.array(widths, np.float32) * np.float32(self.ratio), np.float32, len(colors))
        self._styled(_LINES, columns, style, colors, width=width)

    def discs(self, columns: Columns, style: Styles, colors: list[QColor]) -> None:
        """Discs; `columns` (3, P) hold x, y and radius in logical pixels."""
        self._styled(_DISCS, columns, style, colors)

    def polygons(self, corners: Floats, style: Styles, colors: list[QColor]) -> None:
        """Filled polygons without crossings, `corners` (P, corners, 2) in logical pixels."""
        self._styled(_POLYGONS, corners.reshape(1, -1), style, colors, corners=corners.shape[1])

    def stamps(self, atlas: int, wide: int, tall: int, boxes: NDArray[np.int32]) -> None:
        """Parts of a premultiplied picture of that size, whose pixels lie at the address `atlas` until `draw`.

        Each row of `boxes` (n, 6) is x, y, w, h on the atlas and x, y on this picture, all in real pixels.
        """
        self._add(_STAMPS, len(boxes), atlas=(atlas, wide, tall), boxes=self._keep(boxes, np.int32, len(boxes) * 6))

    def draw(self, *, threads: int | None = None) -> None:
        """Draws what was collected."""
        if not self._layers:
            return
        library = _library()
        if library is None:
            raise RuntimeError("the compiled drawing kernel was not built")
        if threads is None:
            threads = 2 if self._things >= _THREADS_FROM and (os.cpu_count() or 1) > 1 else 1
        layers, image = np.array(self._layers, np.int64), self.image
        stride = image.bytesPerLine() // 4
        library.backers_draw(
            self._bits, image.width(), image.height(), stride, layers.ctypes.data, len(layers), threads
        )
        self._layers, self._kept, self._things = [], [], 0

    def _styled(
        self,
        kind: int,
        columns: Floats | Columns,
        style: Styles,
        colors: list[QColor],
        width: int = 0,
        corners: int = 0,
    ) -> None:
        rows, count = len(columns), len(style) * (2 * corners or 1)
        first = self._keep(columns * np.float32(self.ratio), np.float32, rows * count)
        at = [first + 4 * count * row for row in range(rows)]
        self._add(
            kind,
            len(style),
            at,
            self._keep(style, np.uint16, len(style)),
            len(colors),
            self._inks(colors),
            width,
            corners,
        )

    def _add(
        self,
        kind: int,
        count: int,
        at: Sequence[int] = (),
        style: int = 0,
        styles: int = 0,
        color: int = 0,
        width: int = 0,
        corners: int = 0,
        atlas: tuple[int, int, int] = (0, 0, 0),
        boxes: int = 0,
    ) -> None:
        """The words of a layer, as paint.h has them."""
        self._layers.append(
            (kind, count, *at, *[0] * (4 - len(at)), style, styles, color, width, corners, *atlas, boxes)
        )
        self._things += count

    def _inks(self, colors: list[QColor]) -> int:
        return self._keep(np.array([color.rgba() for color in colors], np.uint32), np.uint32, len(colors))

    def _keep(self, array: NDArray[Any], kind: type[np.generic], size: int) -> int:
        """The address of an array of that type and size, which stays until it is drawn."""
        kept = np.ascontiguousarray(array, kind)
        if kept.size != size:
            raise ValueError(f"{kept.size} numbers instead of {size}")
        self._kept.append(kept)
        return int(kept.ctypes.data)


def as_columns(segments: Floats) -> Columns:
    """Segments (S, 4) as the kernel wants them."""
    return np.ascontiguousarray(segments.T, dtype=np.float32)
