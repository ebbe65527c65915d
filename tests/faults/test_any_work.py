"""The state machine over all work, short with the other tests and for about a minute among the slow ones."""

import pytest

from faults.any_work import run


@pytest.mark.timeout(300)
def test_memory_file_and_journal_stay_one_whatever_is_done() -> None:
    assert run(4)["steps"] > 50


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_memory_file_and_journal_stay_one_for_a_minute() -> None:
    done = run(60)
    assert done["steps"] > 1000
    assert done["kill"] > 5
    assert done["import"] > 5
