"""How far the memory of `backers import FILE --into MAP` grows with the file: terse and ordinary files of each format.

Each runs as the real command in a process of its own; growth is its peak against the same command with a file of the
same kind and a few lines, so that what the program itself takes does not count.
"""

import sys
import time
from pathlib import Path

import pytest

from exchange.memory_cases import KINDS, text_of
from exchange.test_memory import IMPORTING, TIMES, said

BYTES = 6_000_000

pytestmark = [
    pytest.mark.benchmark, pytest.mark.timeout(900),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc"),
]  # fmt: skip


@pytest.mark.parametrize("named", KINDS)
def test_the_memory_of_an_import(named: str, tmp_path: Path):
    suffix, make = KINDS[named]
    file, small = tmp_path / f"large{suffix}", tmp_path / f"small{suffix}"
    file.write_text(text_of(make, BYTES), encoding="utf-8")
    small.write_text(text_of(make, 100), encoding="utf-8")
    size, begun = file.stat().st_size, time.perf_counter()

    much = int(said(IMPORTING, file, tmp_path / "large.backers")[-1])
    took = time.perf_counter() - begun
    grown = much - int(said(IMPORTING, small, tmp_path / "small.backers")[-1])

    told = "" if grown < TIMES * size else "   more than ten times"
    print(f"\n{named:32} {size / 1e6:5.1f} MB {took:5.1f} s, {grown / 1e6:4.0f} MB, {grown / size:5.1f} times{told}")
