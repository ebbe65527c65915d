"""A map that moves is drawn onto the window's own picture, without a copy, and looks as if it were drawn apart."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from backers.canvas import MapView, items, native
from backers.canvas.native import beneath
from canvas.maps import PLACES, small

pytestmark = pytest.mark.skipif(not native.available(), reason="the drawing kernel was not built")
_SIZE = QRectF(0, 0, 200, 100)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """With a label to the left of the map."""
    window = QWidget()
    row = QHBoxLayout(window)
    row.addWidget(QLabel("Beside the map"))
    window.view = MapView()  # type: ignore[attr-defined]
    row.addWidget(window.view, 1)  # type: ignore[attr-defined]
    qtbot.addWidget(window)
    window.resize(800, 500)
    window.view.show_map(small(), PLACES)  # type: ignore[attr-defined]
    window.show()
    qtbot.waitExposed(window)
    window.view.fit(animated=False)  # type: ignore[attr-defined]
    window.view.lookout.stop()  # type: ignore[attr-defined]
    return window


def _pixels(window: QWidget) -> np.ndarray:
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[:, :, :3].copy()


def test_both_ways_give_the_same_picture(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    item = window.view.map_item  # type: ignore[attr-defined]
    item.moving = True
    item.refresh()
    straight = _pixels(window)
    assert item._painted is None  # nothing is kept
    monkeypatch.setattr(items, "beneath", lambda *_given: None)
    item.refresh()
    apart = _pixels(window)
    assert item._painted is not None
    assert (straight == apart).all()
    assert len(np.unique(straight.reshape(-1, 3), axis=0)) > 50


def test_what_is_shown_again_is_kept(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    item = window.view.map_item  # type: ignore[attr-defined]
    item.moving = True
    item.refresh()
    pictures = [_pixels(window) for _ in range(3)]
    monkeypatch.setattr(items, "paint_map", None)  # nothing more is drawn
    pictures.append(_pixels(window))
    assert all((one == pictures[0]).all() for one in pictures)
    assert item.drawn


def test_a_fault_leaves_the_plain_map_in_its_place(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[object] = []
    monkeypatch.setattr("sys.excepthook", lambda *fault: told.append(fault[1]))
    beside = _pixels(window)[:, :80]

    def fails(*_given: object) -> None:
        raise RuntimeError("no ink")

    monkeypatch.setattr(items, "paint_map", fails)
    item = window.view.map_item  # type: ignore[attr-defined]
    item.moving = True
    item.refresh()
    plain = _pixels(window)
    assert [str(fault) for fault in told] == ["no ink"]
    assert (plain[:, :80] == beside).all()
    assert len(np.unique(plain.reshape(-1, 3), axis=0)) > 5


def _on(image: QImage) -> QPainter:
    image.fill(QColor("white"))
    return QPainter(image)


def test_only_straight_pixels_of_32_bits_are_drawn_on() -> None:
    image = QImage(300, 150, QImage.Format.Format_RGB32)
    painter = _on(image)
    painter.translate(7, 9)
    plate = beneath(painter, _SIZE)
    assert plate is not None
    plate.fill(QColor("red"))
    plate.draw()
    painter.end()
    red = [(x, y) for x in (6, 7, 206, 207) for y in (8, 9, 108, 109) if image.pixelColor(x, y) == QColor("red")]
    assert red == [(7, 9), (7, 108), (206, 9), (206, 108)]


@pytest.mark.parametrize("how", ["half a pixel", "turned", "too large", "clipped", "other pixels"])
def test_on_anything_else_the_painter_paints(how: str) -> None:
    forms = QImage.Format
    image = QImage(300, 150, forms.Format_RGB888 if how == "other pixels" else forms.Format_RGB32)
    painter = _on(image)
    match how:
        case "half a pixel":
            painter.translate(0.5, 0)
        case "turned":
            painter.rotate(90)
        case "too large":
            painter.translate(150, 0)
        case "clipped":
            painter.setClipRect(QRectF(0, 0, 50, 50))
    assert beneath(painter, _SIZE) is None
    painter.end()
