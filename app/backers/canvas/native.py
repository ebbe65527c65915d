"""The compiled drawing kernel: lines, discs, polygons, stamps on a QImage, outside the interpreter lock. Knows no map.

The library is optional, and QPainter is the reference: `available` says whether there is one. Nothing is compiled here.
"""

import ctypes
import os
from functools import cache
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from backers.canvas.camera import Floats

LIBRARY = Path(__file__).with_name("_lines.so")
_ABI = 4  # must be the library's: one left over from another version is not used
_FILL, _LINES, _DISCS, _POLYGONS, _STAMPS, _ROUTES = range(6)
_THREADS_FROM = 1000  # things on a picture; below, a second thread costs more than it does
_TRY_AGAIN = 32  # pictures drawn by one thread until two are tried
_NEW = 0.25  # weight of the newest picture in what one is expected to take
_LARGE = 300_000  # pixels of a ground that is worth a second thread by itself
_FORMATS = (QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied)
_CORES = os.cpu_count() or 1
# What a layer has beside its kind and count, as paint.h has it.
_NOTHING = dict.fromkeys(
    ("x0", "y0", "x1", "y1", "style", "styles", "color", "width", "corners", "first", "pattern", "atlas", "atlas_wide",
     "atlas_tall", "boxes"), 0,
)  # fmt: skip
CRISP, THIN = 0.0, -1.0  # widths of lines of single pixels: without smoothing, and with

Columns = NDArray[np.float32]
Styles = NDArray[np.uint16]
Ints = NDArray[np.intp]


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


class _Help:
    """Whether a second thread is worth it: where another program has its processor, it is waited for.

    The bits of a picture do not depend on it.
    """

    def __init__(self) -> None:
        self._seconds: dict[tuple[int, int], float] = {}  # by the size of the work, as a power of two, and threads
        self._alone = 0

    def threads(self, things: int) -> int:
        if things < _THREADS_FROM or _CORES < 2:
            return 1
        one, two = (self._seconds.get((things.bit_length(), threads)) for threads in (1, 2))
        if two is None:
            return 2
        if one is None:
            return 1
        self._alone = self._alone + 1 if one < two else 0
        return 1 if self._alone % _TRY_AGAIN else 2

    def took(self, things: int, threads: int, seconds: float) -> None:
        known, key = self._seconds.get((things.bit_length(), threads)), (things.bit_length(), threads)
        tried = threads == 2 and self._alone  # the machine may be another one by now
        self._seconds[key] = seconds if known is None or tried else known + _NEW * (seconds - known)


_help = _Help()


class Plate:
    """A picture of `w` by `h` real pixels, `ratio` of them for each logical one, that the kernel can draw on.

    `image` is a new one, or one of that size whose pixels have 32 bits.

    What is to be drawn is collected, and drawn by `draw` in one call: before a painter paints on `image`, and before
    anybody looks at it. Arrays that do not fit together raise ValueError, `draw` without the library RuntimeError.
    The image must not be copied while it is drawn on.
    """

    def __init__(self, w: int, h: int, ratio: float, image: QImage | None = None) -> None:
        self.image = QImage(max(1, w), max(1, h), QImage.Format.Format_RGB32) if image is None else image
        self.ratio = ratio
        self._bits = address(self.image)
        self._layers: list[tuple[int, ...]] = []
        self._kept: list[NDArray[Any]] = []  # what the layers point at
        self._things = 0

    def fill(self, color: QColor) -> None:
        """One colour all over, in place of all that was to be drawn."""
        self._layers, self._kept, self._things = [], [], 0
        self._add(_FILL, 1, color=self._inks([color]))
        if self.image.width() * self.image.height() >= _LARGE:
            self._things = _THREADS_FROM

    def lines(self, columns: Columns, style: Styles, colors: list[QColor], widths: list[float]) -> None:
        """Lines with flat ends, x0, y0, x1, y1 in logical pixels as `columns` (4, S), each in its style.

        `widths` are in logical pixels; `CRISP` and `THIN` are lines of single real pixels.
        """
        at, row = self._scaled(columns, 4 * len(style)), 4 * len(style)
        styled = self._styled(style, colors)
        width = self._scaled(np.array(widths), len(colors))
        self._add(_LINES, len(style), x0=at, y0=at + row, x1=at + 2 * row, y1=at + 3 * row, width=width, **styled)

    def routes(
        self, places: Floats, first: Ints, style: Styles, colors: list[QColor], widths: list[float], patterns: Floats
    ) -> None:
        """Lines through `places` (T, 2) in logical pixels, each from its `first` (R + 1,) to before that of the next.

        Those of more than two places are curves. `patterns` (len(colors), 4): pixels on, off, on and off; zeros for
        lines without dashes.
        """
        at, firsts = self._scaled(places, 2 * len(places)), self._keep(first, np.int32, len(style) + 1)
        width, pattern = self._scaled(np.array(widths), len(colors)), self._scaled(patterns, 4 * len(colors))
        styled = self._styled(style, colors)
        self._add(_ROUTES, len(style), x0=at, corners=len(places), first=firsts, width=width, pattern=pattern, **styled)

    def discs(self, columns: Columns, style: Styles, colors: list[QColor]) -> None:
        """Discs; `columns` (3, P) hold x, y and radius in logical pixels."""
        at, row = self._scaled(columns, 3 * len(style)), 4 * len(style)
        self._add(_DISCS, len(style), x0=at, y0=at + row, x1=at + 2 * row, **self._styled(style, colors))

    def polygons(self, corners: Floats, style: Styles, colors: list[QColor]) -> None:
        """Filled polygons without crossings, `corners` (P, corners, 2) in logical pixels."""
        many = corners.shape[1]
        at = self._scaled(corners, 2 * many * len(style))
        self._add(_POLYGONS, len(style), x0=at, corners=many, **self._styled(style, colors))

    def stamps(self, atlas: int, wide: int, tall: int, boxes: NDArray[np.int32]) -> None:
        """Parts of a premultiplied picture of that size, whose pixels lie at the address `atlas` until `draw`.

        Each row of `boxes` (n, 6) is x, y, w, h on the atlas and x, y on this picture, all in real pixels.
        """
        kept = self._keep(boxes, np.int32, 6 * len(boxes))
        self._add(_STAMPS, len(boxes), atlas=atlas, atlas_wide=wide, atlas_tall=tall, boxes=kept)

    def draw(self, *, threads: int | None = None) -> None:
        """Draws what was collected."""
        if not self._layers:
            return
        library = _library()
        if library is None:
            raise RuntimeError("the compiled drawing kernel was not built")
        begun, things = perf_counter(), self._things
        if threads is None:
            threads = _help.threads(things)
        layers, image = np.array(self._layers, np.int64), self.image
        stride = image.bytesPerLine() // 4
        library.backers_draw(self._bits, image.width(), image.height(), stride, _address(layers), len(layers), threads)
        _help.took(things, threads, perf_counter() - begun)
        self._layers, self._kept, self._things = [], [], 0

    def _add(self, kind: int, count: int, **words: int) -> None:
        self._layers.append((kind, count, *(_NOTHING | words).values()))
        self._things += count

    def _styled(self, style: Styles, colors: list[QColor]) -> dict[str, int]:
        return {
            "style": self._keep(style, np.uint16, len(style)), "styles": len(colors), "color": self._inks(colors)
        }  # fmt: skip

    def _inks(self, colors: list[QColor]) -> int:
        return self._keep(np.array([color.rgba() for color in colors], np.uint32), np.uint32, len(colors))

    def _scaled(self, array: Floats | Columns, size: int) -> int:
        """The address of numbers in real pixels."""
        return self._keep(array * np.float32(self.ratio), np.float32, size)

    def _keep(self, array: NDArray[Any], kind: type[np.generic], size: int) -> int:
        """The address of an array of that type and size, which stays until it is drawn."""
        kept = np.ascontiguousarray(array, kind)
        if kept.size != size:
            raise ValueError(f"{kept.size} numbers instead of {size}")
        self._kept.append(kept)
        return _address(kept)


def _address(array: NDArray[Any]) -> int:
    at, _ = array.__array_interface__["data"]  # a tenth of the time of `ctypes.data`
    return int(at)


def address(image: QImage) -> int:
    """Where its pixels lie, until it is copied or goes."""
    return _address(np.frombuffer(image.constBits(), np.uint8))


def beneath(painter: QPainter, size: QRectF) -> Plate | None:
    """The pixels that the painter paints on inside `size`, which begins at its 0, 0.

    None where it paints on something else than pixels, only on some of those, or not straight.
    """
    device, to = painter.paintEngine().paintDevice(), painter.deviceTransform()
    if not isinstance(device, QImage) or device.format() not in _FORMATS or painter.hasClipping():
        return None
    ratio = to.m11()
    place = QRect(round(to.dx()), round(to.dy()), round(size.width() * ratio), round(size.height() * ratio))
    straight = to.m22() == ratio and not (to.m12() or to.m21()) and (to.dx(), to.dy()) == (place.x(), place.y())
    if not straight or place.isEmpty() or not device.rect().contains(place):
        return None
    clip = painter.paintEngine().systemClip()
    if not clip.isEmpty() and (clip.rectCount() > 1 or not clip.boundingRect().contains(place)):
        return None
    pixels = device.constBits()[place.y() * device.bytesPerLine() + 4 * place.x() :]
    image = QImage(pixels, place.width(), place.height(), device.bytesPerLine(), QImage.Format.Format_RGB32)
    return Plate(place.width(), place.height(), ratio, image)


def as_columns(segments: Floats) -> Columns:
    """Segments (S, 4) as the kernel wants them."""
    return np.ascontiguousarray(segments.T, dtype=np.float32)
