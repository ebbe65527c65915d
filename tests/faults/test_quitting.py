"""The program ends well, whoever ends it: status 0, nothing said, the lock given back, the file whole."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from backers.model.rows import Ref
from backers.store.document import check_file
from backers.ui.safety.ending import Ending
from faults.programs import window
from walks.conftest import Hands

# Everything that a long session may leave to be taken down: lists, answers, dialogs, the clipboard, an animation.
BUSY = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from backers.bootstrap import open_window

app = QApplication(["backers", "-style", "fusion"])

def use():
    from backers.ui.window import MainWindow
    window = next(one for one in app.topLevelWidgets() if isinstance(one, MainWindow))
    if not window.panels.complete:
        QTimer.singleShot(50, use)
        return
    for name in ("tables", "background", "find", "select_all", "copy_picture", "copy_footnotes", "changes", "curves",
                 "matrix", "rings", "shortcuts", "snapshots", "export"):
        window.actions_[name].trigger()
        app.processEvents()
    window.live.driver.warm(0.5)
    QTimer.singleShot(int(sys.argv[2]), app.closeAllWindows)

QTimer.singleShot(0, use)
sys.exit(open_window(Path(sys.argv[1])))
"""


@pytest.fixture
def path(tmp_path: Path, curated_file: Path) -> Path:
    folder = tmp_path / "maps"
    folder.mkdir()
    (folder / "map.backers").write_bytes(curated_file.read_bytes())
    return folder / "map.backers"


def assert_ended_well(path: Path, status: int | None, said: str) -> None:
    lines = [line for line in said.splitlines() if not line.startswith("This plugin does not support")]
    assert (status, lines) == (0, [])
    assert os.listdir(path.parent) == ["map.backers"]
    assert check_file(path) == []


def quit_by_signal(path: Path, number: signal.Signals) -> None:
    with window(path) as program:
        program.send_signal(number)
        _, said = program.communicate(timeout=60)
    assert_ended_well(path, program.returncode, said)


def quit_when_busy(path: Path, after_ms: int) -> None:
    command = [sys.executable, "-X", "faulthandler", "-c", BUSY, path, str(after_ms)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    assert_ended_well(path, done.returncode, done.stderr)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_closes_the_window_as_its_user_would(path: Path, number: signal.Signals) -> None:
    quit_by_signal(path, number)


def test_the_end_of_the_desktop_session_saves_what_is_being_typed_and_asks_nothing(hands: Hands) -> None:
    ending = Ending()
    hands.window.session.select(frozenset({Ref("actor", "turkey")}))
    hands.window.menus.rename()
    hands.bot.keyClicks(hands.window.focusWidget(), "X")
    ending.commit()
    ending.stop()
    assert "X" in hands.in_file().actors["turkey"].name
    assert hands.window.isVisible()
    assert QApplication.activeModalWidget() is None


def test_a_window_in_full_use_ends_well(path: Path) -> None:
    quit_when_busy(path, 0)


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_twenty_quits_end_well(path: Path) -> None:
    for number in range(10):
        quit_by_signal(path, signal.SIGTERM)
        quit_when_busy(path, 30 * number)


@pytest.mark.screen
@pytest.mark.timeout(600)
def test_quits_on_a_screen_end_well(path: Path) -> None:
    for number in range(3):
        quit_by_signal(path, signal.SIGTERM)
        quit_when_busy(path, 60 * number)
