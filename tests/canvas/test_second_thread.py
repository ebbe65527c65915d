"""A second thread draws along only where that is quicker: a busy machine has no processor to spare for it."""

import pytest

from backers.canvas.native import _CORES, _TRY_AGAIN, _Help

MANY = 5000
pytestmark = pytest.mark.skipif(_CORES < 2, reason="there is one processor")


def drawn(help_: _Help, pictures: int, one: float, two: float) -> list[int]:
    """The threads of so many pictures, which take one thread and two threads so long."""
    chosen = []
    for _ in range(pictures):
        chosen.append(help_.threads(MANY))
        help_.took(MANY, chosen[-1], one if chosen[-1] == 1 else two)
    return chosen


def test_small_pictures_are_drawn_alone() -> None:
    assert _Help().threads(10) == 1


def test_both_ways_are_tried_and_the_quicker_one_is_kept() -> None:
    assert drawn(_Help(), 40, one=0.002, two=0.001) == [2, 1] + [2] * 38
    assert drawn(_Help(), 20, one=0.001, two=0.002) == [2] + [1] * 19


def test_when_another_program_takes_the_processor_it_goes_on_alone_and_comes_back_afterwards() -> None:
    help_ = _Help()
    drawn(help_, 10, one=0.002, two=0.001)
    busy = drawn(help_, 100, one=0.002, two=0.008)
    assert busy[10:].count(2) <= 100 // _TRY_AGAIN + 1
    free = drawn(help_, 2 * _TRY_AGAIN, one=0.002, two=0.001)
    assert set(free[_TRY_AGAIN:]) == {2}
