"""The best-connected actors of the curated map are named in windows of every height."""

import itertools

import pytest
from PySide6.QtWidgets import QApplication

from backers.canvas import load_theme
from backers.canvas.frame import LABEL_ROOM, Frame
from backers.canvas.stage import Stage
from backers.exchange.curated import curated_map
from backers.work.lens import Lens
from backers.work.look import look
from backers.work.placing import graph_of, opening_places


@pytest.fixture(scope="module")
def frame(qapp: QApplication) -> Frame:
    visible = look(curated_map(), Lens())
    bare = Frame(visible, {})
    radii = dict(zip(bare.ids, (bare.reach + LABEL_ROOM).tolist(), strict=True))
    return Frame(visible, opening_places(graph_of(visible, radii), {}))


@pytest.mark.parametrize("size", [(944, 560), (970, 480), (944, 450), (950, 330), (1600, 1000)])
def test_the_fifteen_best_connected_are_named_and_nothing_overlaps(frame: Frame, size: tuple[int, int]) -> None:
    _check(frame, size, best=15)


@pytest.mark.parametrize("size", [(1600, 1000), (1280, 800), (1080, 800)])  # the last beside an open legend
def test_in_a_whole_window_everybody_is_named_and_nothing_overlaps(frame: Frame, size: tuple[int, int]) -> None:
    _check(frame, size, best=len(frame.ids))


def _check(frame: Frame, size: tuple[int, int], *, best: int) -> None:
    stage = Stage(load_theme("light"))
    stage.room = (0.0, 0.0, float(size[0]), float(size[1]))
    stage.set_frame(frame)
    stage.set_camera(stage.fit())
    names, sketch = stage.labelling(), stage.sketch()
    shown = names.spot >= 0
    first = sorted(range(len(frame.ids)), key=lambda node: -int(frame.degree[node]))[:best]
    assert {frame.ids[node] for node in first} <= {frame.ids[node] for node in names.nodes[shown].tolist()}
    boxes = names.rects[shown].tolist()
    nodes = [
        (x - r, y - r, 2 * r, 2 * r) for (x, y), r in zip(sketch.centres.tolist(), sketch.reach.tolist(), strict=True)
    ]
    assert not any(_overlap(one, other) for one, other in itertools.combinations(boxes, 2))
    assert not any(_overlap(box, node) for box in boxes for node in nodes)


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return (
        one[0] < other[0] + other[2]
        and other[0] < one[0] + one[2]
        and one[1] < other[1] + other[3]
        and other[1] < one[1] + one[3]
    )
