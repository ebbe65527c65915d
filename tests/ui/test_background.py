"""Long work beside the window leaves the interpreter as it was."""

import gc
import subprocess
import sys
import weakref

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from backers.ui.background import Background

LONG_WORK = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from backers.ui.background import Background

def work(step):
    while True:
        time.sleep(0.05)
        step(0.5)

app = QApplication([])
window = QWidget()
dialog = QDialog(window)
window.show()
dialog.open()
running = Background(work, dialog)
running.got.connect(lambda _part: QTimer.singleShot(0, app, leave))
"""


class Knot:
    def __init__(self) -> None:
        self.me = self


def test_what_a_large_piece_of_work_leaves_behind_is_given_back(qtbot: QtBot) -> None:
    owner, turn_s, knots = QObject(), sys.getswitchinterval(), []

    def work(_progress: object) -> list[list[int]]:
        knots.append(weakref.ref(Knot()))
        return [[number] for number in range(300_000)]

    running = Background(work, owner)
    with qtbot.waitSignal(running.finished, timeout=20_000):
        running.start()

    assert len(running.found) == 300_000
    assert (gc.isenabled(), gc.get_freeze_count(), sys.getswitchinterval()) == (True, 0, turn_s)
    assert knots[0]() is not None
    gc.collect()
    assert knots[0]() is None


@pytest.mark.parametrize(
    "leave",
    [
        "import shiboken6; shiboken6.delete(window); app.quit()",
        "dialog.deleteLater(); QTimer.singleShot(200, app.quit)",
        "app.quit()",
    ],
)
def test_a_thread_never_outlives_its_parent_or_the_program(leave: str) -> None:
    program = LONG_WORK + f"def leave(): {leave}\nrunning.start()\napp.exec()\nprint('left', running is not None)\n"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)

    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "left True\n", "")
