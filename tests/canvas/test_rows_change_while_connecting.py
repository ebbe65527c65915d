"""Rows come and go while the reader draws a relationship."""

import dataclasses
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from backers.canvas import MapView
from backers.canvas.looks import Looks
from backers.model.rows import Ref
from backers.model.visible import Visible
from canvas.maps import PLACES, small

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "QPainter::end: Painter ended with")

TURKEY = Ref("actor", "turkey")


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[MapView]:
    shown = MapView()
    shown.set_animated(False)
    qtbot.addWidget(shown)
    shown.resize(900, 640)
    shown.show_map(small(), PLACES)
    shown.show()
    qtbot.waitExposed(shown)
    shown.set_selection({TURKEY})
    shown.begin_connect()
    yield shown
    shown.hide()


def _without(actor: str) -> Visible:
    whole = small()
    return dataclasses.replace(whole, actors=tuple(one for one in whole.actors if one.id != actor))


def test_a_relationship_that_is_being_drawn_goes_on_among_fewer_actors(view: MapView) -> None:
    view.float_item.floating.handle = (1.0, 1.0, 1.0)
    view.show_map(_without("lna"), PLACES)
    view.grab()  # a fault in painting fails the test: the excepthook tells it
    keep = view.stage.looks.keep_nodes
    assert keep is not None
    assert len(keep) == len(view.stage.frame.ids)
    assert view.float_item.floating.handle is None
    assert view.surface.gestures.doing == "connect"


def test_it_ends_when_its_start_is_gone(view: MapView) -> None:
    view.show_map(_without("turkey"), PLACES)
    view.grab()
    assert view.stage.looks.keep_nodes is None
    assert view.float_item.floating.rubber is None
    assert view.surface.gestures.doing == ""


def test_after_a_fault_other_looks_are_drawn_again(view: MapView, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[object] = []
    monkeypatch.setattr("sys.excepthook", lambda *fault: told.append(fault))
    view.surface.gestures.escape()
    view.show_possible(None)
    good = view.grab().toImage()
    view.stage.looks = Looks(keep_nodes=view.stage.frame.noted[:1])
    view.grab()
    assert len(told) == 1
    view.set_selection({TURKEY})
    view.float_item.floating.rubber = None
    assert view.grab().toImage().size() == good.size()
    assert len(told) == 1
    assert view.map_item.drawn
