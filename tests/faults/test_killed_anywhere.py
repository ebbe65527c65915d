"""A program that is killed while it imports, migrates, exports or takes a snapshot leaves whole files only."""

import pytest

from faults.killed_anywhere import killed


@pytest.mark.parametrize("doing", ["import", "migrate", "export", "snapshot"])
def test_a_kill_leaves_whole_files_only(doing: str) -> None:
    found = killed(doing, 4)
    assert found.pop("acts") >= 8
    found.pop("half written")
    assert found == {"whole": 4}
