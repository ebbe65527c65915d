"""Whatever stands in the arrays, the drawing kernel leaves out what cannot be drawn and touches nothing else."""

import numpy as np
import pytest
from PySide6.QtGui import QColor

from backers.canvas import native
from backers.canvas.native import CRISP, THIN, Plate

pytestmark = pytest.mark.skipif(not native.available(), reason="the drawing kernel was not built")
_ODD = np.array([np.nan, np.inf, -np.inf, 0.0, -0.0, 1e30, -1e30, 1e7, -1e7, 3e38, 1e-40, 0.5, 99.5, 100.0, 250.3])
_INKS = [QColor("black"), QColor("red")]


def _blank(w: int = 100, h: int = 80) -> Plate:
    plate = Plate(w, h, 1.0)
    plate.fill(QColor("white"))
    return plate


def _odd(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).choice(_ODD, shape)


def _is_blank(plate: Plate) -> bool:
    return bool((np.frombuffer(plate.image.constBits(), np.uint32) == 0xFFFFFFFF).all())


@pytest.mark.parametrize("width", [CRISP, THIN, 0.7, 3.0, 1e30, np.nan, -np.inf])
@pytest.mark.parametrize("size", [(1, 1), (3, 200), (100, 80)])
def test_odd_numbers_crash_nothing(width: float, size: tuple[int, int]) -> None:
    plate = _blank(*size)
    style = np.arange(4000, dtype=np.uint16) % 7  # most of which there is none of
    plate.lines(_odd(4, 4000).astype(np.float32), style, _INKS, [width, width])
    plate.discs(_odd(3, 4000).astype(np.float32), style, _INKS)
    for corners in (1, 2, 3, 5):
        plate.polygons(_odd(4000, corners, 2), style, _INKS)
    plate.draw(threads=2)
    assert plate.image.width() == size[0]


@pytest.mark.parametrize("pattern", [(0.0,) * 4, (3.0, 5.0, 1.0, 2.0), (1e-9,) * 4, (np.nan, 1.0, np.inf, 1.0)])
def test_odd_routes_crash_nothing(pattern: tuple[float, ...]) -> None:
    plate = _blank()
    first = np.random.default_rng(3).integers(-50, 950, 501)  # some end before they begin, or beyond all places
    style, widths = np.arange(500, dtype=np.uint16) % 5, [1.4, np.inf]
    plate.routes(_odd(900, 2), first, style, _INKS, widths, np.array([pattern, pattern]))
    plate.routes(np.empty((0, 2)), np.array([0]), np.empty(0, np.uint16), [], [], np.empty((0, 4)))
    plate.draw(threads=2)


def test_a_line_far_longer_than_the_picture_is_cut_where_it_is_seen() -> None:
    plate = _blank()
    far = np.array([[-9e6, 40.0], [9e6, 40.0]])
    plate.routes(
        np.tile(far, (2000, 1)), np.arange(2001) * 2, np.zeros(2000, np.uint16), _INKS, [2.0, 2.0], np.ones((2, 4))
    )
    plate.draw()
    assert not _is_blank(plate)


def test_what_is_no_number_or_far_outside_is_left_out() -> None:
    plate = _blank()
    odd = np.array([[np.nan, 0, 10, 10], [0, 0, np.inf, 5], [-1e30, 5, 1e30, 5], [-900, -900, -500, -20]])
    plate.lines(odd.T.astype(np.float32), np.zeros(4, np.uint16), _INKS[:1], [1.4])
    plate.discs(np.array([[np.nan, 5], [5, 1e9], [3, 3]], np.float32), np.zeros(2, np.uint16), _INKS[:1])
    plate.discs(np.array([[5], [5], [-1e30]], np.float32), np.zeros(1, np.uint16), _INKS[:1])
    plate.polygons(np.array([[[0, 0], [50, 0], [np.nan, 50]]]), np.zeros(1, np.uint16), _INKS[:1])
    plate.lines(np.ones((4, 1), np.float32) * 9, np.full(1, 9, np.uint16), _INKS, [1.0, 1.0])
    plate.draw()
    assert _is_blank(plate)


def test_stamps_from_beyond_the_atlas_and_to_beyond_the_picture_are_left_out() -> None:
    atlas = np.full((10, 10), 0xFF000000, np.uint32)
    plate, far = _blank(), 2**31 - 1
    outside = [(5, 5, 6, 1, 0, 0), (-1, 0, 3, 3, 0, 0), (0, 0, far, far, 0, 0), (far, far, 1, 1, 0, 0)]
    beyond = [(0, 0, 10, 10, far, far), (0, 0, 10, 10, -far - 1, 0), (0, 0, 10, 10, 100, 0), (0, 0, 10, 10, 0, -10)]
    plate.stamps(atlas.ctypes.data, 10, 10, np.array(outside + beyond, np.int32))
    plate.draw()
    assert _is_blank(plate)
    plate.stamps(atlas.ctypes.data, 10, 10, np.array([(0, 0, 10, 10, -9, -9), (0, 0, 10, 10, 99, 79)], np.int32))
    plate.draw()
    assert (np.frombuffer(plate.image.constBits(), np.uint32) == 0xFF000000).sum() == 2


def test_nothing_is_drawn_of_nothing() -> None:
    plate = _blank()
    plate.lines(np.empty((4, 0), np.float32), np.empty(0, np.uint16), [], [])
    plate.polygons(np.empty((0, 4, 2)), np.empty(0, np.uint16), [])
    plate.stamps(0, 0, 0, np.empty((0, 6), np.int32))
    plate.draw()
    assert _is_blank(plate)


def test_arrays_that_do_not_fit_together_are_refused() -> None:
    plate = _blank()
    with pytest.raises(ValueError, match="numbers instead of"):
        plate.lines(np.zeros((4, 3), np.float32), np.zeros(2, np.uint16), _INKS, [1.0, 1.0])
    with pytest.raises(ValueError, match="numbers instead of"):
        plate.lines(np.zeros((4, 3), np.float32), np.zeros(3, np.uint16), _INKS, [1.0])
