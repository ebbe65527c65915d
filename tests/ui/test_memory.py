"""Memory that is no longer used goes back to the system."""

import ctypes
import os
import sys
from pathlib import Path

import pytest

from backers.ui.safety.memory import give_back


def resident_mb() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


@pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "malloc_trim"), reason="the GNU library keeps it"
)
def test_holes_between_what_is_still_used_are_given_back() -> None:
    pieces = [b"x" * 100_000 for _ in range(1000)]
    del pieces[:-1]  # the last one holds all others' place
    kept = resident_mb()
    give_back()
    assert resident_mb() < kept - 80
