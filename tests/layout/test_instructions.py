"""A tick costs no more instructions than the project allows itself: a gate that a noisy machine doesn't move."""

import pytest

from benchmarks.count_instructions import instructions_per_tick, missing


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.skipif(bool(missing()), reason=f"{missing()} is not here")
@pytest.mark.parametrize(
    ("n", "radius", "most"), [(1000, 0.0, 800_000), (10_000, 0.0, 9_000_000), (10_000, 20.0, 10_000_000)]
)
def test_a_tick_takes_no_more_instructions_than_allowed(n, radius, most):
    taken = instructions_per_tick(n, radius)
    assert most / 10 < taken < most
