"""How much memory a file takes at most, in a process of its own: less than ten times the file, however terse it is."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from exchange.memory_cases import KINDS, text_of

BYTES, TIMES = 5_000_000, 10.0
# Says how far the process grew while it read a file, after it has read a small one of the same kind.
READING = """
import sys
from pathlib import Path
from backers.exchange import formats
formats.read(Path(sys.argv[2]))
def status(name):
    return next(int(line.split()[1]) * 1024 for line in open("/proc/self/status") if line.startswith(name))
before = status("VmRSS")
formats.read(Path(sys.argv[1]))
print(status("VmHWM") - before)
"""
# Says how much the command took at most, all in all.
IMPORTING = """
import sys
from backers.cli import run
status = run(["import", sys.argv[1], "--into", sys.argv[2], "--json"])
print(next(int(line.split()[1]) * 1024 for line in open("/proc/self/status") if line.startswith("VmHWM")))
sys.exit(status)
"""

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")]


def said(script: str, *arguments: Path) -> list[str]:
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=True).stdout.splitlines()


@pytest.fixture
def files(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Path]:
    """A large file and a small one."""
    suffix, make = KINDS[request.param]
    large, small = tmp_path / f"large{suffix}", tmp_path / f"small{suffix}"
    large.write_text(text_of(make, BYTES), encoding="utf-8")
    small.write_text(text_of(make, 100), encoding="utf-8")
    return large, small


@pytest.mark.parametrize("files", KINDS, indirect=True)
def test_a_reader_takes_less_than_ten_times_the_file(files: tuple[Path, Path]):
    large, small = files

    grown = int(said(READING, large, small)[-1])

    assert grown < TIMES * large.stat().st_size


@pytest.mark.parametrize("files", ["CSV, two columns of numbers", "GraphML, labels, ids"], indirect=True)
def test_the_command_takes_less_than_ten_times_the_file(files: tuple[Path, Path], tmp_path: Path):
    large, small = files
    *report, much = said(IMPORTING, large, tmp_path / "large.backers")
    *_, little = said(IMPORTING, small, tmp_path / "small.backers")

    assert json.loads(report[0])["files"][0]["tables"]["relationship"]["new"] > 50_000
    assert int(much) - int(little) < TIMES * large.stat().st_size
