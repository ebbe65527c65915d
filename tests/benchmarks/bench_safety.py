"""How long a verified snapshot takes, what it costs the picture meanwhile, and what a crash costs the next opening.

`QT_QPA_PLATFORM=offscreen PYTHONPATH=tests python -m benchmarks.bench_safety 30`: so many rounds with a snapshot and
as many without, in turn; 5 if not said. Prints; judges nothing.
"""

import contextlib
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from backers.settings import Settings
from backers.store.document import Document
from backers.store.lock import lock_path
from backers.store.snapshots import Shelf
from backers.ui.window import MainWindow
from backers.work.workspace import Workspace
from benchmarks.bench_store import CURATED, LARGE, rows_of

TIMES = 5
_KILLED = """
import os, sys
from pathlib import Path
from backers.store.document import Document
document = Document.open(Path(sys.argv[1]), claim=True)
driver = document._file.driver
driver.execute("PRAGMA cache_size=2")
driver.execute("BEGIN IMMEDIATE")
driver.execute("UPDATE actor SET description = description || 'x' WHERE rowid < 500")
os.kill(os.getpid(), 9)
"""


class Frames:
    """Wants to paint the map all the while, and remembers when it could."""

    def __init__(self, window: MainWindow) -> None:
        self._canvas = window.view.surface.viewport()
        self._clock = QTimer()
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._beat)
        self._at: list[tuple[float, float]] = []
        self.painting = False

    def during(self, begin: Callable[[QEventLoop], object]) -> tuple[float, float, float]:
        """Seconds until the loop that `begin` is given was quit; the longest gap in milliseconds, as it was and
        without the time in which this process waited for a processor."""
        waiting = QEventLoop()
        self._at = []
        self._beat()
        self._clock.start(8)
        begin(waiting)
        waiting.exec()
        self._clock.stop()
        self._beat()
        pairs = list(zip(self._at, self._at[1:], strict=False))
        gaps = [(1000 * (end[0] - start[0]), 1000 * (end[1] - start[1])) for start, end in pairs]
        return self._at[-1][0] - self._at[0][0], max(gap for gap, _ in gaps), max(gap - wait for gap, wait in gaps)

    def _beat(self) -> None:
        if self.painting:
            self._canvas.repaint()
        self._at.append((perf_counter(), _queued_s()))


def _queued_s() -> float:
    """How long the threads of this process have waited for a processor, in all; 0 where the system does not say."""
    waited = 0
    for thread in Path("/proc/self/task").glob("*/schedstat"):
        with contextlib.suppress(OSError):  # it has ended meanwhile
            waited += int(thread.read_text().split()[1])
    return waited / 1e9


def window_on(path: Path, folder: Path) -> MainWindow:
    window = MainWindow(Workspace(Document.open(path, claim=True)), Settings(folder / "settings.json"))
    window.resize(1280, 800)
    window.show()
    while not window.panels.complete or window._preparing.is_alive():
        QApplication.processEvents()
    window.live.driver.set_paused(True)
    for _ in range(50):
        QApplication.processEvents()
    return window


def measure_frames(path: Path, folder: Path, rounds: int) -> None:
    window = window_on(path, folder)
    frames, keeper = Frames(window), window.safety.keeper

    def snapshot(waiting: QEventLoop) -> None:
        keeper.run(lambda: keeper.shelf.take("by hand"), lambda _future: waiting.quit())

    def nothing(waiting: QEventLoop) -> None:
        QTimer.singleShot(1000, waiting.quit)

    warm = QTimer()  # a picture that cools saves its places, which is another matter
    warm.timeout.connect(lambda: window.live.driver.warm(0.5))
    for state in ("the window at rest", "painting all the while", "moving and painting all the while"):
        frames.painting = "painting" in state
        if "moving" in state:
            window.live.driver.set_paused(False)
            warm.start(300)
        both = [(frames.during(nothing), frames.during(snapshot)) for _ in range(rounds)]
        print(f"  {state}:")
        _say("without", [without for without, _ in both])
        _say("snapshot", [during for _, during in both])
    warm.stop()
    shutil.rmtree(keeper.shelf.folder, ignore_errors=True)
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def _say(name: str, seen: list[tuple[float, float, float]]) -> None:
    seconds, longest, own = (sorted(side) for side in zip(*seen, strict=True))
    print(
        f"    {name:9} {statistics.median(seconds):6.3f} s; longest gap between frames: median "
        f"{statistics.median(longest):4.0f} ms, of all {longest[-1]:4.0f} ms; of these own "
        f"{statistics.median(own):4.0f} and {own[-1]:4.0f} ms"
    )


def opening_ms(path: Path, crashed: bool) -> float:
    """One opening as the program does it; before it a program was killed in the middle of an edit, or not."""
    if crashed:
        subprocess.run([sys.executable, "-c", _KILLED, path], check=False)
        assert lock_path(path).exists()
        assert Path(f"{path}-journal").exists()
    start = perf_counter()
    with Document.open(path, claim=True) as document:
        document.load()
        took = (perf_counter() - start) * 1000
        assert document.after_crash == crashed
    return took


def main() -> None:
    app = QApplication(["bench", "-style", "fusion"])
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else TIMES
    for name, size in (("curated size", CURATED), ("10,000 actors", LARGE)):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "map.backers"
            Document.create(path, rows_of(*size)).close()
            print(f"{name}: {path.stat().st_size / 1e6:.1f} MB")
            shelf, took = Shelf(path, Path(folder) / "snapshots"), []
            with ThreadPoolExecutor(max_workers=1) as beside:  # as the window has it taken
                for _ in range(5):
                    start = perf_counter()
                    beside.submit(shelf.take, "by hand").result()
                    took.append(perf_counter() - start)
            print(f"  verified snapshot, alone {statistics.median(took):8.3f} s")
            both = [(opening_ms(path, False), opening_ms(path, True)) for _ in range(TIMES)]
            clean, after = (statistics.median(side) for side in zip(*both, strict=True))
            print(
                f"  open after a clean exit {clean:8.1f} ms, after a crash {after:8.1f} ms: {after / clean:.2f} times"
            )
            measure_frames(path, Path(folder), rounds)
    app.quit()
    print(f"on {os.cpu_count()} processors")


if __name__ == "__main__":
    main()
