"""Lines of a large map that moves: as wide as at rest where that can be had in time, also on a fine screen."""

import numpy as np
import pytest
from PySide6.QtGui import QColor

from backers.canvas import load_theme, native
from backers.canvas.camera import Camera
from backers.canvas.frame import Frame
from backers.canvas.kept_names import none
from backers.canvas.lettering import Lettering
from backers.canvas.looks import Looks
from backers.canvas.moving_lines import paired, rough_lines
from backers.canvas.native import THIN, Plate
from backers.canvas.scene import Scene
from backers.canvas.sketch import Sketch
from backers.canvas.stamps import Stamps
from backers.model.rows import Actor, Relationship
from backers.model.visible import Visible

pytestmark = pytest.mark.skipif(not native.available(), reason="the line kernel was not built")
FINE = 2.0


def ink(plate: Plate) -> float:
    """How much of the paper is covered, in real pixels."""
    plate.draw()
    shades = np.frombuffer(plate.image.constBits(), np.uint8).reshape(-1, 4)[:, 0]
    return float((255.0 - shades).sum() / 255)


def paper() -> Plate:
    plate = Plate(400, 400, FINE)
    plate.image.fill(QColor("white"))
    return plate


@pytest.mark.parametrize("wide", [1.3, 1.5])
@pytest.mark.parametrize("turn", [0.1, 0.6, 0.8, 1.2, 2.5])
def test_two_lines_of_a_pixel_are_as_dark_as_one_of_that_width(wide: float, turn: float) -> None:
    way = 80 * np.array([np.cos(turn), np.sin(turn)])
    ends = np.concatenate([100 - way, 100 + way]).astype(np.float32)[:, None]
    whole, pair = paper(), paper()
    lines, owners = paired(ends, np.array([wide], np.float32), FINE)
    whole.lines(ends, np.zeros(1, np.uint16), [QColor("black")], [wide / FINE])
    pair.lines(lines, owners.astype(np.uint16), [QColor("black")], [THIN])
    assert len(owners) == 2
    assert ink(pair) == pytest.approx(ink(whole), rel=0.17)


def test_thin_lines_stay_single_among_wide_ones() -> None:
    ends = np.array([[0, 0, 90, 90], [5, 5, 95, 5], [9, 9, 9, 99]], np.float32).T
    lines, owners = paired(ends, np.array([1.0, 2.0, 2.0], np.float32), FINE)
    assert owners.tolist() == [0, 1, 1, 2, 2]
    assert (lines[:, 0] == ends[:, 0]).all()
    assert abs(lines[1, 1] - lines[1, 2]) == 1 / FINE
    assert abs(lines[0, 3] - lines[0, 4]) == 1 / FINE


def shown(edges: int) -> float:
    """The ink of so many parallel lines of a map that moves, for each of them."""
    actors = tuple(Actor(id=f"{side}{row}", name="") for side in "ab" for row in range(edges))
    ties = tuple(
        Relationship(id=f"t{row}", subject=f"a{row}", kind="allied_with", object=f"b{row}", confidence="high")
        for row in range(edges)
    )
    places = {
        f"{side}{row}": (x, 3.0 * (row % 60) + 5) for side, x in (("a", 10.0), ("b", 190.0)) for row in range(edges)
    }
    frame = Frame(Visible(actors, ties), places)
    scene = Scene(
        Sketch.of(frame, Camera()), Looks(), load_theme("light"), none(), Lettering(frame), Stamps(), (0, 0, 200, 200),
        cheap=True, plate=paper(),
    )  # fmt: skip
    rough_lines(scene, np.arange(edges), 1.0)
    assert scene.plate is not None
    return ink(scene.plate) / min(edges, 60)


def test_few_are_as_wide_as_at_rest_more_of_two_pixels_and_very_many_of_one(monkeypatch: pytest.MonkeyPatch) -> None:
    few = shown(60)
    monkeypatch.setattr("backers.canvas.moving_lines._FEW", 0)
    more = shown(60)
    monkeypatch.setattr("backers.canvas.moving_lines._PAIRED_TO", 0)
    many = shown(60)
    assert few > 1.5 * more
    assert more == pytest.approx(2 * many, rel=0.05)
