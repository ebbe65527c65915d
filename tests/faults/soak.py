"""Random real gestures on a whole window: `PYTHONPATH=tests python -m faults.soak 100000` prints what grew.

Pointer, wheel and keys as a hand sends them, through Qt's own event queue. Measured is what shows a leak: resident
memory, widgets, timers, threads, open files, references to None, True and False; always with the same things shown,
so that a full details panel is no leak. A line on standard error tells how far it is.

The first look comes after a twentieth of the gestures: by then every part was used once and every cache of a fixed
size (names, stamps, words) is full. Before each look the window's own clock rings as it does every ten minutes: a
snapshot is taken, and C's allocator gives back what it keeps. What 2,500 edits add to the history is not taken off.
"""

import gc
import json
import os
import random
import sys
import threading
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from backers.exchange.curated import curated_map
from backers.settings import Settings
from backers.store.document import Document, check_file
from backers.ui.window import MainWindow
from backers.work.lens import Lens
from backers.work.workspace import Workspace

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
KEYS = ["FPRTab", "Left", "Right", "Up", "Down", "Escape", "Space", "1", "2", "0", "Plus", "Minus"]
LOOKS = ("fit", "zoom_in", "zoom_out", "pause", "background", "clear_filters", "select_all", "focus")
SMALL = ("undo", "undo", "redo", "pin")
PART = 2500  # gestures between two looks
_LASTING_MS = 1000


class Soak:
    """One window and a hand that does anything."""

    def __init__(self, folder: Path, seed: int = 3) -> None:
        self.app = QApplication.instance() or QApplication(["soak"])
        self.path = folder / "map.backers"
        Document.create(self.path, curated_map().rows()).close()
        document = Document.open(self.path, claim=True)
        self.window = MainWindow(Workspace(document), Settings(folder / "settings.json"))
        self.window.view.set_animated(False)
        self.window.resize(1280, 800)
        self.window.show()
        self.chance = random.Random(seed)
        self.canvas: QWidget = self.window.view.surface.viewport()
        while not self.window.panels.complete:
            self.app.processEvents()

    def run(self, times: int) -> None:
        kinds = [self.hover] * 50 + [self.click] * 12 + [self.wheel] * 10 + [self.drag] * 8 + [self.key] * 10
        kinds += [self.look] * 5 + [self.menu] * 2 + [self.add_actor] * 1 + [self.edit] * 2
        for _ in range(times):
            self.chance.choice(kinds)()
            self.app.processEvents()
            self.put_away()

    def place(self) -> QPoint:
        size = self.canvas.size()
        if self.chance.random() < 0.4:
            actors = self.window.session.visible.actors
            if actors:
                row = self.chance.choice(actors)
                x, y = self.window.live.places.get(row.id, (0.0, 0.0))
                point = self.window.view.stage.camera.to_px([[x, y]])[0]
                x, y = (min(max(0, round(value)), most) for value, most in zip(point, size.toTuple(), strict=True))
                return QPoint(x, y)
        return QPoint(self.chance.randrange(size.width()), self.chance.randrange(size.height()))

    def hover(self) -> None:
        QTest.mouseMove(self.canvas, self.place())

    def click(self) -> None:
        held = self.chance.choice([Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
        QTest.mouseClick(self.canvas, LEFT, held, self.place())

    def wheel(self) -> None:
        at = QPointF(self.place())
        turn = QPoint(0, self.chance.choice([-120, 120, 40]))
        event = QWheelEvent(
            at, self.canvas.mapToGlobal(at), QPoint(), turn, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self.canvas, event)

    def drag(self) -> None:
        button, start, end = self.chance.choice([LEFT, LEFT, RIGHT]), self.place(), self.place()
        QTest.mousePress(self.canvas, button, Qt.KeyboardModifier.NoModifier, start)
        for step in (1, 2, 3):
            QTest.mouseMove(self.canvas, start + (end - start) * step / 3)
        QTest.mouseRelease(self.canvas, button, Qt.KeyboardModifier.NoModifier, end)

    def key(self) -> None:
        self.window.view.setFocus()
        name = self.chance.choice(KEYS)
        QTest.keyClick(self.canvas, getattr(Qt.Key, f"Key_{name}", Qt.Key.Key_F))

    def look(self) -> None:
        self.window.actions_[self.chance.choice(LOOKS)].trigger()

    def edit(self) -> None:
        self.window.actions_[self.chance.choice(SMALL)].trigger()

    def menu(self) -> None:
        QTest.mouseClick(self.canvas, RIGHT, Qt.KeyboardModifier.NoModifier, self.place())

    def add_actor(self) -> None:
        QTest.mouseDClick(self.canvas, LEFT, Qt.KeyboardModifier.NoModifier, self.place())

    def put_away(self) -> None:
        """Closes what a gesture has opened: menus, dialogs."""
        for opened in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if opened is not None:
                QTest.keyClick(opened, Qt.Key.Key_Escape)
                if opened.isVisible():
                    opened.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def rest(self) -> None:
        """Everything that is under way comes to its end, and what is shown is as it was at the start."""
        window = self.window
        window.live.driver.set_paused(True)
        window.session.select(frozenset())
        window.session.set_lens(Lens())
        window.actions_["fit"].trigger()
        deadline = time.monotonic() + 5
        while time.monotonic() < deadline:
            self.put_away()
            QTest.qWait(20)
            if all(timer.interval() > _LASTING_MS and not timer.isSingleShot() for timer in _running()):
                break  # no animation and nothing put off, only what rings now and then
        gc.collect()
        self.ring()

    def ring(self) -> None:
        """What happens every ten minutes, now, and until it is done."""
        keeper, done = self.window.safety.keeper, list[object]()
        keeper.now_and_then()
        keeper.run(lambda: None, done.append)  # comes after it, in the same thread
        while not done:
            QTest.qWait(5)

    def measured(self) -> dict[str, int]:
        self.rest()
        found = {
            "resident kB": _resident_kb(),
            "widgets": len(QApplication.allWidgets()),
            "timers": len(_running()),
            "threads": threading.active_count(),
            "files": len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0,
        }
        found |= {str(one): sys.getrefcount(one) for one in (None, True, False)}
        self.window.live.driver.set_paused(False)
        return found

    def close(self) -> list[str]:
        self.window.close()
        self.window.deleteLater()
        self.app.processEvents()
        return check_file(self.path)


def soak(times: int, warm: int) -> dict[str, object]:
    """What was there after `warm` gestures and after `times` more."""
    with TemporaryDirectory() as folder:
        hand = Soak(Path(folder))
        hand.run(warm)
        before = after = hand.measured()
        for done in range(0, times, PART):
            hand.run(min(PART, times - done))
            after = hand.measured()
            print(min(done + PART, times), json.dumps(after), file=sys.stderr, flush=True)
        edits = hand.window.session.workspace.document.revision - 1
        return {"gestures": times, "edits": edits, "before": before, "after": after, "file": hand.close()}


def _running() -> list[QTimer]:
    return [one for one in gc.get_objects() if type(one) is QTimer and one.isActive()]


def _resident_kb() -> int:
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024


if __name__ == "__main__":
    print(json.dumps(soak(int(sys.argv[1]), max(2000, int(sys.argv[1]) // 20))))
