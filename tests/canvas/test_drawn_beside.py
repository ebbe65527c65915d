"""A large map that moves is drawn beside the interface, and comes out as if it had been drawn at once."""

import os
import sys
import threading
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backers.canvas import MapView, ahead, native
from canvas.maps import PLACES, TIES, small

pytestmark = pytest.mark.skipif(not native.available(), reason="the line kernel was not built")


@pytest.fixture
def view(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MapView:
    """A small map that is treated as a large one."""
    monkeypatch.setattr("backers.canvas.items.FROM", 1)
    monkeypatch.setattr("backers.canvas.scene.ROUGH_FROM", 1)
    view = MapView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show_map(small(), PLACES)
    view.show()
    qtbot.waitExposed(view)
    view.fit(animated=False)
    view.lookout.follows = False
    view.surface.viewport().repaint()
    return view


def _move(view: MapView, far: float) -> None:
    frame = view.stage.frame
    view.set_places(frame.ids, frame.xy + far)
    view.surface.viewport().repaint()


def _drawn(view: MapView) -> None:
    while view.map_item.ahead.busy:
        view.map_item.ahead.wait()
        QApplication.processEvents()


def _picture(view: MapView) -> np.ndarray:
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[:, :, :3].copy()


def test_the_interface_does_not_wait_and_the_picture_is_the_same(view: MapView) -> None:
    before = _picture(view)
    _move(view, 20.0)
    assert view.map_item.ahead.busy
    assert (_picture(view) == before).all()
    _drawn(view)
    beside = _picture(view)
    assert (beside != before).any()
    view.map_item._standing = None  # drawn at once
    view.map_item.refresh()
    assert (_picture(view) == beside).all()


def test_coming_to_rest_it_does_not_wait_either(view: MapView) -> None:
    plain = replace(small(), relationships=tuple(replace(tie, disputed=False) for tie in TIES), disputed=frozenset())
    view.show_map(plain, PLACES)
    view.lookout.settle()
    at_once = _picture(view)
    _move(view, 0.0)
    _drawn(view)
    moving = _picture(view)
    view.lookout.settle()
    assert (_picture(view) == moving).all()
    assert view.map_item.ahead.busy
    _drawn(view)
    assert (_picture(view) == at_once).all()
    assert (moving != at_once).any()


def test_what_moved_meanwhile_is_in_the_next_picture(qtbot: QtBot, view: MapView) -> None:
    for far in (5.0, 5.0, 30.0):
        _move(view, far)
    qtbot.waitUntil(lambda: not view.map_item.ahead.busy and not view.map_item.moving)
    moved = _picture(view)
    view.map_item.refresh()
    assert (_picture(view) == moved).all()


def test_a_hidden_map_draws_no_more(view: MapView) -> None:
    _move(view, 20.0)
    view.hide()
    assert not view.map_item.ahead.busy


def test_a_fault_beside_is_told_and_the_map_is_drawn_plainly(
    qtbot: QtBot, view: MapView, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr("sys.excepthook", lambda *fault: told.append(fault[1]))

    def fails(_scene: object) -> None:
        raise RuntimeError("no ink")

    monkeypatch.setattr(ahead, "begin", fails)
    _move(view, 20.0)
    qtbot.waitUntil(lambda: bool(told))
    assert [str(fault) for fault in told] == ["no ink"]
    assert not view.map_item.drawn


@pytest.mark.skipif(sys.platform != "linux", reason="threads have a rank of their own on Linux only")
def test_whoever_draws_beside_gives_way_to_the_interface() -> None:
    def rank() -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    def beside() -> None:
        ahead.give_way()
        found.append(rank())

    before, found = rank(), list[int]()
    worker = threading.Thread(target=beside)
    worker.start()
    worker.join()
    assert found[0] > before
    assert rank() == before
