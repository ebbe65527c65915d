"""A frame that follows another knows the same as one that is made anew."""

import dataclasses

import numpy as np
import pytest

from backers.canvas.frame import Frame
from backers.exchange.curated import curated_map
from backers.model import dates
from backers.work.lens import Lens
from backers.work.sight import Sight


def told(frame: Frame) -> dict[str, object]:
    """All that a frame says, whatever the order of its style classes' making."""
    arrays = {name: one.tolist() for name, one in vars(frame).items() if isinstance(one, np.ndarray)}
    return arrays | {"styles": frame.styles, "counts": frame.counts(), "ids": frame.ids, "edges": frame.edge_ids}


@pytest.mark.parametrize(
    "lens",
    [Lens(), Lens(known_by="2020-01-08"), Lens(ghosts=True), Lens(from_day="2018-01-01"), Lens(width_by="standing")],
    ids=["plain", "known by", "ghosts", "compared", "by standing"],
)
def test_a_frame_updated_day_by_day_is_the_frame_made_anew(lens: Lens) -> None:
    sight, frame = Sight(curated_map()), None
    begin = dates.days(2019, 3, 20)
    for day in range(begin, begin + 600, 7):
        visible = sight.look(dataclasses.replace(lens, day=dates.of_day(day)))
        frame = Frame(visible, {}, ("turkey",), frame)
        assert told(frame) == told(Frame(visible, {}, ("turkey",)))


def test_a_line_whose_row_was_edited_is_asked_again() -> None:
    visible = Sight(curated_map()).look(Lens())
    row = next(one for one in visible.relationships if one.signed == 1)
    edited = dataclasses.replace(row, sign=-1, confidence="low")
    after = dataclasses.replace(
        visible, relationships=tuple(edited if one is row else one for one in visible.relationships)
    )
    frame = Frame(after, {}, (), Frame(visible, {}))
    assert frame.sign[frame.edge_index[row.id]] == -1
    assert told(frame) == told(Frame(after, {}))
