"""The window against a bare one: start, frames while the picture moves, an edit until it is saved, memory.

    python tests/benchmarks/bench_window.py          prints medians; run it where nothing else runs

Both sides of a ratio are run alternately, in processes of their own.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import pytest

RUNS = 10
_BARE = """
import time, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
app.processEvents()
print(flush=True)
"""
_OURS = """
import sys
from pathlib import Path
from typing import Any
from PySide6.QtWidgets import QApplication
from backers.settings import Settings
from backers.store.document import Document
document = Document.open(Path(sys.argv[1]))
from backers.bootstrap import make_window
app = QApplication([])
window = make_window(document, Settings(Path(sys.argv[2])))
window.resize(1280, 800)
window.show()
app.processEvents()
print(flush=True)
window.close()
"""


def _copy(folder: Path) -> Path:
    """The curated map as it is after a first start: with places."""
    from backers.bootstrap import fresh_copy
    from backers.model.rows import Position
    from backers.ui.export import headless, places_of
    from backers.work.lens import Lens
    from backers.work.look import look

    headless()
    path = folder / "Libya.backers"
    with fresh_copy(path) as document:
        map_ = document.load()
        places = places_of(map_, look(map_, Lens()), {})
        document.save_positions(Position(id=one, x=x, y=y) for one, (x, y) in places.items())
    return path


def _first_picture_s(code: str, *arguments: object) -> float:
    """Seconds from the start of a process until the events of showing are through: the first picture is painted."""
    began = time.perf_counter()
    warm = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)], env=warm, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline(), process.stderr and process.stderr.read().decode()
        return time.perf_counter() - began


def start(folder: Path) -> dict[str, float]:
    path, settings = _copy(folder), folder / "settings.json"
    pairs = [(_first_picture_s(_BARE), _first_picture_s(_OURS, path, settings)) for _ in range(RUNS + 1)][1:]
    bare, ours = (statistics.median(side) for side in zip(*pairs, strict=True))
    return {"bare_ms": bare * 1e3, "backers_ms": ours * 1e3, "ratio": ours / bare}


def life(folder: Path) -> dict[str, float]:
    """Frames a second while the simulation runs, an edit until saved and repainted, resident memory; one window."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from backers.settings import Settings
    from backers.store.document import Document
    from backers.ui.window import MainWindow
    from backers.work.commands import AddActor
    from backers.work.workspace import Workspace

    (folder / "Libya.backers").unlink(missing_ok=True)
    path = _copy(folder)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = MainWindow(Workspace(Document.open(path)), Settings(folder / "settings.json"))
    window.view.resize(1600, 1000)
    window.view.surface.resize(1600, 1000)
    window.resize(1600 + 400, 1000 + 300)
    window.show()
    _until(1.0)
    memory = _resident_mb()
    still = QTimer()
    still.timeout.connect(lambda: window.live.driver.warm(1.0))  # it must not come to rest while it is measured
    still.start(200)
    canvas = window.view.surface.viewport()
    counter = _counter(canvas)
    began = time.perf_counter()
    _until(3.0)
    a_second = counter.frames / (time.perf_counter() - began)
    still.stop()
    canvas.removeEventFilter(counter)
    paints = [_ms(canvas.repaint) for _ in range(30)]
    edits = []
    for number in range(30):
        command = AddActor(f"New {number}", 10.0 * number, 0.0)
        edits.append(_ms(lambda command=command: (window.session.do(command), app.processEvents())))
    window.close()
    return {
        "canvas_width": float(canvas.width()),
        "canvas_height": float(canvas.height()),
        "frames_a_second": a_second,
        "paint_ms": statistics.median(paints),
        "edit_ms": statistics.median(edits),
        "resident_mb": memory,
    }


def _counter(canvas: Any) -> Any:
    """Counts the pictures that a widget really paints."""
    from PySide6.QtCore import QEvent, QObject

    class Counter(QObject):
        frames = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.frames += event.type() == QEvent.Type.Paint
            return False

    counter = Counter(canvas)
    canvas.installEventFilter(counter)
    return counter


def _until(seconds: float) -> None:
    """Lets the program live as it does for its user: events come, and between them it sleeps."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def _ms(act: object) -> float:
    began = time.perf_counter()
    act()  # type: ignore[operator]
    return (time.perf_counter() - began) * 1e3


def _resident_mb() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return float("nan")


@pytest.mark.benchmark
@pytest.mark.timeout(300)
def test_window(tmp_path: Path) -> None:
    print(json.dumps(start(tmp_path) | life(tmp_path), indent=1))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        print(json.dumps(start(Path(name)) | life(Path(name)), indent=1))
