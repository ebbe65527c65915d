"""Names of a large map find their places a little at a time: keys, clicks and pictures come in between."""

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from backers.canvas import MapView
from backers.canvas.labels import NOWHERE
from backers.model.rows import Actor
from backers.model.visible import Visible

MANY = 500


@pytest.fixture
def view(qtbot: QtBot) -> MapView:
    """A map of so many actors that not all of them have names, on the screen and at rest."""
    actors = tuple(Actor(id=f"a{row}", name=f"Actor number {row}", kind="state", side="local") for row in range(MANY))
    where = np.random.default_rng(3).normal(size=(MANY, 2)) * 400
    view = MapView()
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show_map(Visible(actors), dict(zip((one.id for one in actors), map(tuple, where.tolist()), strict=True)))
    view.show()
    qtbot.waitExposed(view)
    qtbot.waitUntil(lambda: not view.map_item.moving)
    return view


def _named(view: MapView) -> set[int]:
    names = view.stage.labelling()
    return set(names.nodes[names.spot != NOWHERE].tolist())


def test_other_events_come_in_between(qtbot: QtBot, view: MapView) -> None:
    turns = []
    beside = QTimer(interval=0)
    beside.timeout.connect(lambda: turns.append(view.map_item.moving))
    beside.start()
    view.zoom_by(1.5)
    view.lookout.settle()
    qtbot.waitUntil(lambda: not view.map_item.moving)
    assert turns.count(True) > 3


def test_they_stand_where_they_would_if_placed_at_once(qtbot: QtBot, view: MapView) -> None:
    view.zoom_by(1.5)
    view.lookout.settle()
    held = dict(view.stage._held)
    qtbot.waitUntil(lambda: not view.map_item.moving)
    slowly = view.stage.labelling()
    view.stage._held, view.stage._placed = held, None
    view.stage.settle()
    at_once = view.stage.labelling()
    assert (slowly.spot == at_once.spot).all()
    assert np.allclose(slowly.rects, at_once.rects)


def test_what_moves_meanwhile_begins_it_again(qtbot: QtBot, view: MapView) -> None:
    view.zoom_by(1.5)
    view.lookout.settle()
    qtbot.wait(1)
    frame = view.stage.frame
    view.set_places(frame.ids, frame.xy[::-1])
    qtbot.waitUntil(lambda: not view.map_item.moving)
    placed = view.stage.labelling()
    standing = placed.spot != NOWHERE
    away = np.abs(placed.rects[standing, :2] - view.stage.sketch().centres[placed.nodes[standing]])
    assert _named(view)
    assert (away < 200).all()


def test_until_then_the_names_that_stand_are_carried_along(view: MapView) -> None:
    before = _named(view)
    view.resize(905, 600)
    assert len(_named(view) & before) > len(before) / 2


def test_of_a_small_map_that_moves_they_are_placed_on_the_way_between_its_pictures(
    qtbot: QtBot, view: MapView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backers.canvas.lookout._RESETTLE_S", 0.1)
    monkeypatch.setattr("backers.canvas.slices._SLICE_S", 0.0)
    where = {f"a{row}": (60.0 * (row % 10), 40.0 * (row // 10)) for row in range(60)}
    view.show_map(Visible(tuple(Actor(id=one, name=f"Actor {one}") for one in where)), where)
    qtbot.waitUntil(lambda: not view.map_item.moving)
    before, steps = view.stage._placed, 0
    while view.stage._placed is before and steps < 1000:
        view.set_places(view.stage.frame.ids, view.stage.frame.xy * 1.001)
        assert view.map_item.moving
        qtbot.wait(2)
        steps += 1
    assert 3 < steps < 1000
    assert len(_named(view)) > 50
