"""Who leaves fades out, who enters fades in, and then it is over."""

import dataclasses

from pytestqt.qtbot import QtBot

from backers.canvas import MapView
from canvas.maps import PLACES, small


def _shown(qtbot: QtBot) -> MapView:
    view = MapView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show_map(small(), PLACES)
    view.show()
    qtbot.waitExposed(view)
    return view


def test_a_step_fades_what_left_and_what_came_and_ends(qtbot: QtBot) -> None:
    view = _shown(qtbot)
    fewer = dataclasses.replace(small(), actors=small().actors[:3], relationships=small().relationships[:2])
    view.show_map(fewer, PLACES)
    leaving = view.fading.leaving
    assert leaving is not None
    assert [leaving.frame.ids[at] for at in leaving.nodes.nonzero()[0]] == ["uae"]
    assert leaving.frame.edge_ids == ["arms"]
    qtbot.waitUntil(lambda: view.fading.leaving is None, timeout=3000)
    view.show_map(small(), PLACES)
    assert (view.fading.new_nodes, view.fading.new_edges) == ({"uae"}, {"arms"})
    qtbot.waitUntil(lambda: view.fading.share == 1.0, timeout=3000)
    view.hide()


def test_without_motion_nothing_fades(qtbot: QtBot) -> None:
    view = _shown(qtbot)
    view.set_animated(False)
    view.show_map(dataclasses.replace(small(), relationships=()), PLACES)
    assert view.fading.leaving is None
    view.hide()


def test_ghosts_and_changes_stand_in_the_frame_and_in_the_legend(qtbot: QtBot) -> None:
    view = _shown(qtbot)
    view.show_map(dataclasses.replace(small(), ghosts=frozenset({"uae", "arms"})), PLACES)
    frame = view.stage.frame
    assert frame.pale.tolist() == [one == "uae" for one in frame.ids]
    assert frame.counts()["change", "ghost"] == 1
    view.show_map(dataclasses.replace(small(), compared=True, changes={"backs": "added", "arms": "ended"}), PLACES)
    assert {style.state for style in view.stage.frame.styles} == {"added", "ended", "same"}
    assert view.stage.frame.counts()["change", "same"] == 1
    view.hide()


def test_while_the_day_moves_who_comes_is_named_at_once_and_the_other_names_stay(qtbot: QtBot) -> None:
    view = _shown(qtbot)
    fewer = dataclasses.replace(small(), actors=small().actors[:3], relationships=small().relationships[:2])
    view.show_map(fewer, PLACES, around=list(PLACES.values()))
    view.lookout.settle()
    before = named(view)
    view.show_map(small(), PLACES, around=list(PLACES.values()))
    after = named(view)
    assert after.keys() == before.keys() | {"uae"} == set(PLACES)
    assert {one: after[one] for one in before} == before
    view.hide()


def named(view: MapView) -> dict[str, int]:
    """At which spot each actor's name stands."""
    shown = view.stage.labelling()
    pairs = zip(shown.nodes.tolist(), shown.spot.tolist(), strict=True)
    return {view.stage.frame.ids[node]: spot for node, spot in pairs if spot >= 0}
