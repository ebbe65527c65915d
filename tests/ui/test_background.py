"""Long work beside the window leaves the interpreter as it was."""

import gc
import sys
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from backers.ui.background import Background


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
