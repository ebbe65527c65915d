"""Where lines run: fans, rims, arrows, loops, dashes."""

from itertools import pairwise

import numpy as np
import pytest

from backers.canvas import glyphs
from backers.canvas.edges import dashes
from backers.model.rows import Actor, Relationship
from backers.model.visible import Visible
from canvas.maps import sketch, small


def _length(segments: np.ndarray) -> float:
    return float(np.hypot(segments[:, 2] - segments[:, 0], segments[:, 3] - segments[:, 1]).sum())


def test_a_single_tie_is_straight() -> None:
    routes = sketch().routes
    assert routes.bent.tolist() == []
    assert len(routes.straight) == 3


def test_parallel_and_opposite_ties_each_have_a_lane_of_their_own() -> None:
    drawn = sketch(
        small(
            Relationship(id="talks", subject="gna", kind="negotiates_with", object="turkey"),
            Relationship(id="deal", subject="turkey", kind="maritime_deal", object="gna"),
        )
    )
    middles = [drawn.routes.middle[drawn.frame.edge_index[tie]] for tie in ("backs", "talks", "deal")]
    gaps = [np.hypot(*(one - other)) for one, other in pairwise(middles)]
    assert min(gaps) > 8
    assert len({tuple(np.round(middle)) for middle in middles}) == 3


def test_an_arrow_ends_at_the_rim_of_a_square_and_not_inside_it() -> None:
    drawn = sketch()
    row = drawn.frame.edge_index["backs"]
    square = drawn.centres[drawn.frame.index["gna"]]
    side = drawn.radii[drawn.frame.index["gna"]] * np.sqrt(np.pi) / 2
    assert square[0] - drawn.routes.tip[row][0] == pytest.approx(side, abs=2.0)


def test_a_tie_without_direction_has_no_arrow() -> None:
    drawn = sketch()
    arrows = dict(zip(drawn.frame.edge_ids, drawn.routes.arrow.tolist(), strict=True))
    assert arrows["fights"] == 0
    assert arrows["backs"] > 4


def test_a_tie_of_an_actor_with_itself_is_a_loop_beside_it() -> None:
    drawn = sketch(small(Relationship(id="self", subject="lna", kind="opposes", object="lna")))
    points = drawn.routes.polyline(drawn.frame.edge_index["self"])
    away = np.hypot(*(points - drawn.centres[drawn.frame.index["lna"]]).T)
    assert away.max() > drawn.reach[drawn.frame.index["lna"]] + 5
    assert np.isfinite(points).all()


def test_actors_on_one_spot_give_a_point_and_no_nonsense() -> None:
    drawn = sketch(places=dict.fromkeys(("turkey", "gna", "lna", "uae"), (0.0, 0.0)))
    assert np.isfinite(np.vstack([drawn.routes.polyline(edge) for edge in range(3)])).all()


def test_a_thousand_parallel_ties_stay_between_their_actors() -> None:
    many = tuple(Relationship(id=f"t{i}", subject="a", kind="funds", object="b") for i in range(1000))
    actors = (Actor(id="a", name="A"), Actor(id="b", name="B"))
    drawn = sketch(Visible(actors, many), {"a": (0, 0), "b": (300, 0)})
    assert np.abs(drawn.routes.middle[:, 1] - 100).max() < 300


def test_dashes_cover_the_share_of_the_line_that_the_pattern_says() -> None:
    line = np.array([[0.0, 0.0], [60.0, 0.0], [100.0, 0.0]])
    cut, owners = dashes(line, np.array([0]), (6.0, 4.0))
    assert _length(cut) == pytest.approx(60, abs=1)
    assert set(owners.tolist()) == {0}


def test_dashes_of_two_lines_do_not_run_from_one_to_the_other() -> None:
    lines = np.array([[0.0, 0.0], [10.0, 0.0], [500.0, 500.0], [510.0, 500.0]])
    cut, owners = dashes(lines, np.array([0, 2]), (4.0, 4.0))
    assert _length(cut) < 25
    assert set(owners.tolist()) == {0, 1}


def test_every_shape_has_the_same_area_and_reaches_beyond_its_middle_everywhere() -> None:
    for shape in glyphs.SHAPES:
        outline = glyphs.path(shape).toFillPolygon()
        corners = np.array([(outline.at(i).x(), outline.at(i).y()) for i in range(outline.size())])
        x, y = corners.T
        area = abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2
        assert area == pytest.approx(np.pi, rel=0.05), shape
    assert glyphs.rims().min() > 0.3
