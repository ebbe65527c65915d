"""The start with a large map: a bar is there at once and can end it, and then the window; nothing is left behind."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from backers.store.document import check_file
from backers.store.lock import lock_path

STARTED = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog
from backers.bootstrap import open_window
from backers.store import apart

apart.LARGE = 1
app = QApplication(["backers", "-style", "fusion"])
seen = []

def look():
    from backers.ui.window import MainWindow
    for one in app.topLevelWidgets():
        if isinstance(one, QProgressDialog) and one.isVisible():
            seen.append("bar")
            if sys.argv[2] == "cancel":
                one.cancel()
        elif isinstance(one, MainWindow) and one.panels.complete:
            seen.append(len(one.session.map.actors))
            clock.stop()
            app.closeAllWindows()

clock = QTimer(interval=2)
clock.timeout.connect(look)
clock.start()
status = open_window(Path(sys.argv[1]))
print(json.dumps(seen))
sys.exit(status)
"""


@pytest.fixture
def path(tmp_path: Path, curated_file: Path) -> Path:
    (tmp_path / "map.backers").write_bytes(curated_file.read_bytes())
    return tmp_path / "map.backers"


def started(path: Path, how: str) -> list[object]:
    """What was seen, in the order in which it came."""
    done = subprocess.run(
        [sys.executable, "-c", STARTED, path, how],
        capture_output=True, text=True, timeout=100, check=False, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    seen: list[object] = json.loads(done.stdout.splitlines()[-1])
    return [one for at, one in enumerate(seen) if at == 0 or seen[at - 1] != one]


def test_a_bar_and_then_the_window(path: Path) -> None:
    assert started(path, "wait") == ["bar", 80]
    assert check_file(path) == []
    assert not lock_path(path).exists()


def test_cancel_ends_the_program_without_a_trace(path: Path) -> None:
    before = path.read_bytes()
    assert started(path, "cancel") == ["bar"]
    assert path.read_bytes() == before
    assert not lock_path(path).exists()
