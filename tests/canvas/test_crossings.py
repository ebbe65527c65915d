"""What a name would lie on: many nodes held against many places at once, as one by one."""

import hypothesis.strategies as st
import numpy as np
from hypothesis import given

from backers.canvas.crossings import nodes_at

NEAR_PX = 12.0


def gap(rect: list[float], centre: list[float]) -> float:
    """How far the square around a point is from the rectangle, the larger of across and down."""
    (x, y, w, h), (a, b) = rect, centre
    return max(x - a, a - x - w, y - b, b - y - h, 0.0)


@given(st.integers(0, 2**32 - 1), st.integers(1, 40), st.sampled_from([0, 1, 30, 600, 1300]), st.floats(20, 3000))
def test_places_are_told_apart_as_each_by_itself(seed: int, places: int, nodes: int, wide: float):
    chance = np.random.default_rng(seed)
    rects = np.column_stack([chance.uniform(0, wide, (places, 2)), chance.uniform(5, 120, (places, 2))])
    centres, reach = chance.uniform(0, wide, (nodes, 2)), chance.uniform(1, 9, nodes)

    touched, beside = nodes_at(rects, centres, reach, NEAR_PX)

    for row, rect in enumerate(rects.tolist()):
        gaps = np.array([gap(rect, centre) for centre in centres.tolist()])
        assert touched[row] == bool((gaps < reach).any())
        assert touched[row] or beside[row] == bool((gaps < reach + NEAR_PX).any())
