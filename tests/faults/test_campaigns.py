"""Faults in numbers that fit a run of the tests; the campaigns say how to have more."""

import os

import pytest

from faults.campaigns import cuts, flips, full_disk, kill_while_editing

GOOD = {
    "opens, every row as saved", "found damaged", "refused by its kind or version",
    "opens, all that was saved is there", "done", "refused in a sentence", "refused in a sentence, saved edits kept",
}  # fmt: skip


def test_no_flipped_byte_passes_for_data() -> None:
    assert set(flips(250)["seen"]) <= GOOD  # type: ignore[call-overload]


def test_a_file_cut_anywhere_is_never_taken_for_a_map() -> None:
    assert set(cuts(40)["seen"]) <= {"found damaged", "refused by its kind or version"}  # type: ignore[call-overload]


def test_no_kill_costs_a_saved_edit() -> None:
    assert set(kill_while_editing(10)["seen"]) <= GOOD  # type: ignore[call-overload]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a small disk")
def test_a_disk_that_fills_up_costs_nothing_that_was_saved() -> None:
    try:
        found = full_disk(6)["seen"]
    except OSError as error:
        pytest.skip(str(error))
    assert isinstance(found, dict)
    assert all(set(seen) <= GOOD for seen in found.values())
    assert all("done" in found[work] and "refused in a sentence" in found[work] for work in ("import", "migrate"))
