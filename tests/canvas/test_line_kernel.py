"""The compiled line kernel draws what QPainter draws, with any number of threads."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from backers.canvas import MapView, native
from backers.canvas.native import CRISP, THIN, Plate, as_columns
from backers.canvas.strokes import draw_strokes
from canvas.maps import PLACES, small

pytestmark = pytest.mark.skipif(not native.available(), reason="the line kernel was not built")
_W, _H = 400, 300


def _segments(count: int = 40, seed: int = 3) -> np.ndarray:
    return np.random.default_rng(seed).uniform((-60, -60, -60, -60), (460, 360, 460, 360), (count, 4))


def _pixels(image: QImage) -> np.ndarray:
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[:, :, :3].astype(int)


def _drawn(segments: np.ndarray, width: float, *, kernel: bool) -> np.ndarray:
    plate = Plate(_W, _H, 1.0)
    plate.image.fill(QColor("white"))
    painter = QPainter(plate.image)
    painter.setClipRect(QRectF(0, 0, _W, _H))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_strokes(painter, plate if kernel else None, [(segments, QColor("#204060"), width)])
    painter.end()
    return _pixels(plate.image)


@pytest.mark.parametrize("width", [0.7, 1.0, 1.4, 2.1, 9.0])
def test_it_draws_what_the_painter_draws(width: float) -> None:
    ours, reference = (_drawn(_segments(), width, kernel=kernel) for kernel in (True, False))
    gap = np.abs(ours - reference)
    assert (reference < 255).any()
    assert gap[(reference < 255) | (ours < 255)].mean() < 12
    assert (255 - ours).sum() == pytest.approx((255 - reference).sum(), rel=0.06)


def test_lines_along_the_grid_and_points_are_drawn_alike() -> None:
    straight = np.array([[10, 20.5, 200, 20.5], [50.5, 30, 50.5, 200], [80, 80, 80, 80], [300, 50, 100, 50.0]])
    assert np.abs(_drawn(straight, 2.0, kernel=True) - _drawn(straight, 2.0, kernel=False)).max() <= 2


@pytest.mark.parametrize("width", [CRISP, THIN, 0.8, 2.5])
def test_two_threads_give_the_bits_of_one(width: float) -> None:
    plates = [Plate(_W, _H, 1.5) for _ in range(3)]
    style = (np.arange(5000) % 2).astype(np.uint16)
    for threads, plate in enumerate(plates, start=1):
        plate.image.fill(QColor("white"))
        plate.lines(
            as_columns(_segments(5000)), style, [QColor("red"), QColor("blue")], [width, width], threads=threads
        )
    assert (_pixels(plates[0].image) < 255).any()
    assert plates[0].image == plates[1].image == plates[2].image


def test_thin_lines_are_the_painters_lines_of_one_pixel() -> None:
    thin, reference = _drawn(_segments(), THIN, kernel=True), _drawn(_segments(), 1.0, kernel=False)
    assert np.abs(thin - reference)[(reference < 255) | (thin < 255)].mean() < 12
    assert (255 - thin).sum() == pytest.approx((255 - reference).sum(), rel=0.03)


def test_what_is_no_number_or_far_outside_is_left_out() -> None:
    odd = np.array([[np.nan, 0, 10, 10], [0, 0, np.inf, 5], [-1e30, 5, 1e30, 5], [-900, -900, -500, -20]])
    assert (_drawn(odd, 1.4, kernel=True) == 255).all()


def test_a_disc_covers_its_area() -> None:
    plate = Plate(_W, _H, 1.0)
    plate.image.fill(QColor("white"))
    plate.discs(np.array([[100.3], [80.7], [12.0]], np.float32), np.zeros(1, np.uint16), [QColor("black")])
    assert (255 - _pixels(plate.image)[:, :, 0]).sum() / 255 == pytest.approx(np.pi * 144, rel=0.01)


def test_the_map_looks_the_same_without_the_kernel(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view = MapView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show_map(small(), PLACES)
    view.fit(animated=False)
    with_it = _pixels(view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32))
    monkeypatch.setattr(native, "available", lambda: False)
    view.map_item.refresh()
    without = _pixels(view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32))
    gap = np.abs(with_it - without)
    assert gap.any()
    assert gap.mean() < 0.5
