"""The floors below the canvas need no Qt: their tests pass where it cannot be imported."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
FLOORS = ("model", "store", "analysis", "layout", "exchange", "work")


def pytest_without_qt(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-p", "no:pytest-qt", "-p", "without_qt", "-p", "no:cacheprovider", "-q"]
    environment = os.environ | {"PYTHONPATH": str(TESTS)}
    return subprocess.run(
        [*command, *arguments], cwd=TESTS.parent, env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.slow  # the same tests a second time; every run of the continuous integration does it
@pytest.mark.timeout(900)
def test_the_floors_tests_pass_without_qt() -> None:
    floors = [f"tests/{floor}" for floor in FLOORS if list((TESTS / floor).glob("**/test_*.py"))]
    done = pytest_without_qt(*floors)
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr


def test_the_barrier_holds(tmp_path: Path) -> None:
    (tmp_path / "test_import.py").write_text("def test_import():\n    import pyqtgraph\n")
    done = pytest_without_qt(str(tmp_path))
    assert "pyqtgraph is out of bounds" in done.stdout, done.stdout + done.stderr
