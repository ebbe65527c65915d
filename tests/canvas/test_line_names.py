"""What relationships are called, along their lines."""

import itertools

import numpy as np
import pytest

from backers.canvas import load_theme
from backers.canvas.frame import Frame
from backers.canvas.labels import NOWHERE
from backers.canvas.line_names import _clashes, _discs, line_names
from backers.canvas.looks import Looks
from backers.canvas.scene import Scene
from backers.canvas.stage import Stage
from backers.exchange.curated import curated_map
from backers.work.lens import Lens
from backers.work.look import look
from backers.work.placing import graph_of, opening_places
from canvas.maps import PLACES, small

_RECT = (0.0, 0.0, 1280.0, 800.0)


def _stage(frame: Frame) -> Stage:
    stage = Stage(load_theme("light"))
    stage.room = _RECT
    stage.set_frame(frame)
    stage.set_camera(stage.fit())
    return stage


def _curated(**looks: object) -> Scene:
    visible = look(curated_map(), Lens())
    stage = _stage(Frame(visible, opening_places(graph_of(visible, {}), {})))
    stage.looks = Looks(**looks)  # type: ignore[arg-type]
    stage.line_names = True
    return stage.scene(_RECT)


@pytest.mark.usefixtures("qapp")
def test_no_line_is_named_unless_that_is_asked() -> None:
    stage = _stage(Frame(small(), PLACES))
    assert line_names(stage.scene(_RECT)) == []
    stage.looks = Looks(hovered_edge=1)
    assert [one.edge for one in line_names(stage.scene(_RECT))] == [1]


@pytest.mark.usefixtures("qapp")
def test_a_name_says_what_the_line_stands_for_and_stands_on_it() -> None:
    stage = _stage(Frame(small(), PLACES))
    stage.line_names = True
    names = {stage.frame.edge_ids[one.edge]: one for one in line_names(stage.scene(_RECT))}
    assert names["arms"].text == "supplies arms to"
    middle = stage.sketch().routes.middle[stage.frame.edge_index["arms"]]
    assert (names["arms"].x, names["arms"].y) == pytest.approx(middle, abs=60)
    assert -90 <= names["arms"].angle <= 90


@pytest.mark.usefixtures("qapp")
def test_names_of_lines_lie_on_no_actor_no_name_and_not_on_each_other() -> None:
    scene = _curated()
    found = line_names(scene)
    assert len(found) > 20
    assert not any(_clashes(_discs(one), _discs(other)) for one, other in itertools.combinations(found, 2))
    nodes = np.column_stack([scene.sketch.centres, scene.sketch.reach])
    assert not any(_clashes(_discs(one), nodes) for one in found)
    for x, y, w, h in scene.labelling.rects[scene.labelling.spot != NOWHERE].tolist():
        assert not any(x < one.x < x + w and y < one.y < y + h for one in found)


@pytest.mark.usefixtures("qapp")
def test_the_line_that_is_pointed_at_is_named_first_and_beside_it_where_it_is_short() -> None:
    plain = {one.edge for one in line_names(_curated())}
    crowded = [edge for edge in range(0, 150, 5) if edge not in plain]
    found = [line_names(_curated(hovered_edge=edge))[0].edge == edge for edge in crowded]
    assert sum(found) > len(found) / 3
