"""The picture lives: it moves, answers a drag, holds still, keeps its places, and finds everybody where they were."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from backers.layout.arrays import as_edges
from backers.layout.hops import hops
from backers.layout.stress import stress_of
from backers.model.rows import Meta, Ref
from backers.store.document import Document
from backers.work.placing import graph_of


def rest(hands) -> None:
    hands.bot.waitUntil(lambda: not hands.window.live.driver.alive, timeout=20000)


def far(places, others, but) -> float:
    return max(
        abs(places[one][0] - others[one][0]) + abs(places[one][1] - others[one][1]) for one in places if one != but
    )


def places(positions) -> dict[str, tuple[float, float]]:
    return {one: (row.x, row.y) for one, row in positions.items()}


def test_the_opening_picture_is_at_rest_and_its_places_are_kept(hands):
    assert not hands.window.live.driver.alive
    assert hands.in_file().positions.keys() == {row.id for row in hands.window.session.visible.actors}


def test_dragging_moves_the_others_and_dropping_is_one_edit(hands):
    before = hands.window.live.places
    hands.drag(hands.at("libya"), hands.at("libya") + QPoint(120, 60))
    assert [step.name for step in hands.window.session.workspace.history.steps()] == ["move Libya"]
    hands.bot.waitUntil(lambda: far(before, hands.window.live.places, "libya") > 5, timeout=5000)
    rest(hands)


def test_a_pinned_actor_stays_where_it_was_put(hands):
    hands.click(hands.at("libya"))
    hands.press(Qt.Key.Key_P, on=hands.window.view.surface)
    hands.drag(hands.at("libya"), hands.at("libya") + QPoint(80, 40))
    put = hands.window.session.map.positions["libya"]
    hands.window.live.driver.warm(1.0)
    rest(hands)
    kept = hands.in_file().positions["libya"]
    assert (kept.x, kept.y, kept.pinned) == (put.x, put.y, True)


def test_undoing_a_move_takes_the_actor_back(hands):
    before = hands.window.session.map.positions["libya"]
    hands.drag(hands.at("libya"), hands.at("libya") + QPoint(80, 40))
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, on=hands.window)
    assert hands.in_file().positions["libya"] == before


def test_escape_during_a_drag_puts_everything_back(hands):
    start = hands.at("libya")
    before = hands.window.live.places["libya"]
    hands.bot.mousePress(hands.canvas, Qt.MouseButton.LeftButton, pos=start)
    for step in (10, 30, 60):
        hands.bot.mouseMove(hands.canvas, start + QPoint(step, step))
    hands.press(Qt.Key.Key_Escape, on=hands.window.view.surface)
    hands.bot.mouseRelease(hands.canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 60))
    assert hands.window.session.workspace.history.undoable is None
    assert abs(hands.window.live.places["libya"][0] - before[0]) < 20
    rest(hands)


def test_space_holds_the_picture_still_and_lets_it_go(hands):
    hands.window.live.driver.warm(1.0)
    hands.window.view.setFocus()
    hands.press(Qt.Key.Key_Space, on=hands.window.view.surface)
    assert hands.window.actions_["pause"].isChecked()
    held = hands.window.live.places
    hands.bot.wait(80)
    assert hands.window.live.places == held
    hands.press(Qt.Key.Key_Space, on=hands.window.view.surface)
    hands.bot.waitUntil(lambda: hands.window.live.places != held)
    rest(hands)


def test_hiding_a_side_and_showing_it_again_keeps_places(hands):
    before = hands.window.live.places
    hands.window.panels.on_legend("side", "mediator", hide=True)
    assert "unsmil" not in hands.window.view.stage.frame.index
    rest(hands)
    hands.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, on=hands.window)
    after = hands.window.live.places
    assert before["unsmil"] == after["unsmil"]
    rest(hands)
    width = max(x for x, _ in before.values()) - min(x for x, _ in before.values())
    assert sum(abs(before[one][0] - after[one][0]) for one in before) / len(before) < 0.03 * width


def test_a_closed_window_comes_back_with_the_same_picture(hands):
    hands.window.live.driver.warm(0.5)
    rest(hands)
    before = hands.window.live.places
    hands.quit_and_come_back()
    assert far(before, hands.window.live.places, None) < 1e-6


@pytest.mark.parametrize("to", ["other.backers", "Libya.backers"])
def test_another_map_is_opened_while_the_picture_moves_and_the_places_are_kept(hands, to):
    Document.create(hands.path.with_name("other.backers"), [Meta(id="title", value="Other")]).close()
    start, left = hands.in_file().positions, {}
    hands.window.live.driver.warm(0.5)
    hands.bot.waitUntil(lambda: far(hands.window.live.places, places(start), None) > 60, timeout=5000)
    hands.window.session.leaving.connect(lambda: left.update(hands.window.live.places))
    hands.window.files.open_path(hands.path.with_name(to))
    assert far(left, places(hands.in_file().positions), None) < 20


def test_finding_a_background_actor_shows_and_selects_it(hands):
    finder = hands.window.going.finder
    hands.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier, on=hands.window)
    hands.bot.keyClicks(finder.line, "Qaddafi")
    hands.press(Qt.Key.Key_Return, on=finder.line)
    assert hands.window.session.selection == {Ref("actor", "qaddafi")}
    rest(hands)


def test_the_aim_moves_the_picture_smoothly_to_true_distances_and_is_kept(hands):
    panel = hands.window.panels.panel("forces")
    hands.window.panels.docks["forces"].show()
    frames = [hands.window.live.driver.places]
    hands.window.live.driver.moved.connect(lambda ids, xy: frames.append(dict(zip(ids, xy.tolist(), strict=True))))
    before = untrueness(hands)
    hands.press(Qt.Key.Key_Home, on=panel.sliders["aim"])
    rest(hands)
    assert untrueness(hands) < 0.9 * before
    wide = max(x for x, _ in frames[0].values()) - min(x for x, _ in frames[0].values())
    assert max(far(*pair, but="") for pair in pairwise(frames)) < 0.15 * wide
    panel.save_state()
    hands.quit_and_come_back()
    assert hands.window.live.driver.forces.aim == 0.0


def untrueness(hands) -> float:
    """The stress of the picture: how far its distances are from the steps between actors."""
    visible, places = hands.window.session.visible, hands.window.live.places
    graph = graph_of(visible, {})
    steps = hops(len(graph.ids), as_edges(len(graph.ids), graph.edges), np.arange(len(graph.ids))).astype(float)
    tied = (steps[0] > 0) | (np.arange(len(steps)) == 0)
    points = np.array([places[one] for one in graph.ids])[tied].T
    return float(stress_of(points, steps[np.ix_(tied, tied)]))


def test_what_undo_brings_back_is_selected_and_in_sight(hands):
    hands.click(hands.at("turkey"))
    hands.window.actions_["delete"].trigger()
    assert Ref("actor", "turkey") not in hands.window.session.selection
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, on=hands.window)
    hands.bot.waitUntil(lambda: hands.window.session.selection == {Ref("actor", "turkey")})
    x, y = hands.window.view.pixel_of(Ref("actor", "turkey"))
    assert 0 < x < hands.window.view.width()
    assert 0 < y < hands.window.view.height()
