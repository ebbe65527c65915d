"""The compiled line kernel: lays lines and discs over a QImage outside the interpreter lock. Knows no map.

The library is optional, and QPainter is the reference: `available` says whether there is one. Nothing is compiled here.
"""

import ctypes
import os
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from backers.canvas.camera import Floats

LIBRARY = Path(__file__).with_name("_lines.so")
_ABI = 2  # must be the library's: one left over from another version is not used
_THREADS_FROM = 1000  # lines; below, a second thread costs more than it does
CRISP, THIN = 0.0, -1.0  # widths of lines of single pixels: without smoothing, and with

Columns = NDArray[np.float32]


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
    library.backers_draw.argtypes = [
        pointer,
        whole,
        whole,
        whole,
        *[pointer] * 5,
        whole,
        pointer,
        pointer,
        whole,
        whole,
    ]
    return library


def available() -> bool:
    """Whether the library was built, loads here, belongs to this version, and is wanted."""
    return _library() is not None


class Plate:
    """A picture of `w` by `h` real pixels, `ratio` of them for each logical one, that the kernel can draw on.

    RuntimeError without the library. The image must not be copied while it is drawn on: `image` is for a painter.
    """

    def __init__(self, w: int, h: int, ratio: float) -> None:
        self.image = QImage(max(1, w), max(1, h), QImage.Format.Format_RGB32)
        self.ratio = ratio
        self._bits = ctypes.addressof(ctypes.c_char.from_buffer(self.image.bits()))

    def lines(
        self,
        columns: Columns,
        style: NDArray[np.uint16],
        colors: list[QColor],
        widths: list[float],
        *,
        threads: int | None = None,
    ) -> None:
        """Draws lines with flat ends, x0, y0, x1, y1 in logical pixels as `columns` (4, S), each in its style.

        `widths` are in logical pixels; `CRISP` and `THIN` are lines of single real pixels.
        """
        self._draw(columns * np.float32(self.ratio), style, colors, widths, threads, discs=False)

    def discs(
        self, columns: Columns, style: NDArray[np.uint16], colors: list[QColor], *, threads: int | None = None
    ) -> None:
        """Draws discs; `columns` (3, P) hold x, y and radius in logical pixels."""
        scaled = columns * np.float32(self.ratio)
        self._draw(np.vstack([scaled, scaled[2:]]), style, colors, [1.0] * len(colors), threads, discs=True)

    def _draw(
        self,
        columns: Columns,
        style: NDArray[np.uint16],
        colors: list[QColor],
        widths: list[float],
        threads: int | None,
        *,
        discs: bool,
    ) -> None:
        library = _library()
        if library is None:
            raise RuntimeError("the compiled line kernel was not built")
        columns, style = np.ascontiguousarray(columns, np.float32), np.ascontiguousarray(style, np.uint16)
        count = columns.shape[1]
        if threads is None:
            threads = 2 if count >= _THREADS_FROM and (os.cpu_count() or 1) > 1 else 1
        inks = np.array([color.rgba() for color in colors], np.uint32)
        wide = np.array(widths, np.float32) * np.float32(self.ratio)
        image = self.image
        library.backers_draw(
            self._bits, image.width(), image.height(), image.bytesPerLine() // 4,
            *(column.ctypes.data for column in columns), style.ctypes.data, count,
            inks.ctypes.data, wide.ctypes.data, discs, threads,
        )  # fmt: skip


def as_columns(segments: Floats) -> Columns:
    """Segments (S, 4) as the kernel wants them."""
    return np.ascontiguousarray(segments.T, dtype=np.float32)
