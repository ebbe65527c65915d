"""Where names go."""

import itertools

import numpy as np
import pytest

from backers.canvas.labels import NOWHERE, Labelling, place

Rect = tuple[float, float, float, float]


def _overlap(one: Rect, other: Rect) -> bool:
    return (
        one[0] < other[0] + other[2]
        and other[0] < one[0] + one[2]
        and one[1] < other[1] + other[3]
        and other[1] < one[1] + one[3]
    )


def _placed(centres: np.ndarray, size: tuple[float, float] = (60, 14), **options: object) -> Labelling:
    count = len(centres)
    return place(
        range(count),
        [[size]] * count,
        centres,
        np.full(count, 8.0),
        np.empty((0, 4)),
        **options,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("seed", range(5))
def test_names_never_lie_on_each_other_or_on_a_node(seed: int) -> None:
    centres = np.random.default_rng(seed).random((60, 2)) * (500, 400)
    found = _placed(centres)
    shown = [tuple(rect) for rect in found.rects[found.spot != NOWHERE].tolist()]
    assert not any(_overlap(one, other) for one, other in itertools.combinations(shown, 2))
    assert not any(_overlap(one, (x - 8, y - 8, 16, 16)) for one in shown for x, y in centres.tolist())


def test_when_there_is_no_room_the_important_keep_their_names() -> None:
    crowd = np.column_stack([np.linspace(0, 60, 12), np.zeros(12)])
    found = _placed(crowd, size=(120, 20))
    assert found.spot[0] != NOWHERE
    assert (found.spot == NOWHERE).any()


def test_a_lonely_name_stands_to_the_right() -> None:
    found = _placed(np.array([[100.0, 100.0]]))
    x, y, _w, h = found.rects[0].tolist()
    assert x > 108
    assert y + h / 2 == pytest.approx(100)


def test_a_name_avoids_the_line_on_its_right() -> None:
    line = np.array([[108.0, 100.0, 400.0, 100.0]])
    found = place([0], [[(60, 14)]], np.array([[100.0, 100.0]]), np.array([8.0]), line)
    x, y, w, h = found.rects[0].tolist()
    assert not (x + w > 108 and y < 100 < y + h)


def test_a_name_stays_where_it_was_when_that_is_still_good() -> None:
    held = {0: 3}
    assert _placed(np.array([[100.0, 100.0]]), held=held).spot.tolist() == [3]


def test_a_name_turns_inwards_at_the_border() -> None:
    found = _placed(np.array([[390.0, 100.0]]), room=(0, 0, 400, 300))
    assert found.rects[0][0] + found.rects[0][2] <= 400


def test_a_name_away_from_its_node_does_not_stand_beside_another() -> None:
    walls, alone = np.array([[40.0, 90.0, 150.0, 30.0]]), np.array([[115.0, 105.0]])

    def far_name(centres: np.ndarray) -> tuple[float, float, float, float]:
        reach = np.full(len(centres), 8.0)
        found = place([0], [[(50, 14)]], centres, reach, np.empty((0, 4)), blocked=walls)
        assert found.spot[0] != NOWHERE
        x, y, w, h = found.rects[0].tolist()
        return x, y, w, h

    x, y, w, h = far_name(alone)
    other = (x + w + 8 + 5, y + h / 2)  # there the name would look like this one's
    x, y, w, h = far_name(np.vstack([alone, other]))
    gap = np.hypot(max(x - other[0], other[0] - x - w, 0), max(y - other[1], other[1] - y - h, 0))
    assert gap > 8 + 10


def test_names_move_with_their_nodes() -> None:
    centres = np.array([[100.0, 100.0], [300.0, 100.0]])
    found = _placed(centres)
    moved = found.moved(centres + np.array([5.0, -3.0]), centres)
    assert (moved.rects[:, :2] - found.rects[:, :2]).tolist() == [[5, -3], [5, -3]]
