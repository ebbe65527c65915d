"""The bundle against the checkout: its size, and how soon the map is to be seen, on a screen of its own.

    packaging/bundle && python tests/benchmarks/bench_bundle.py      prints medians; run it where nothing else runs

Both sides open the same map, alternately, each in a home of its own. What is timed is what a user waits for: from the
start of the command until the middle of the screen, looked at from outside, shows actors and lines.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPixmap

ROOT = Path(__file__).parents[2]
BUNDLE = ROOT / "dist" / "backers" / "backers"
CHECKOUT = Path(sys.executable).with_name("backers")
RUNS = 10
PATIENCE_S = 60.0
_ENOUGH_COLOURS = 30  # an empty window has two or three


def size_mb(folder: Path) -> float:
    """What the files take, in millions of bytes; a file that has two names counts once."""
    files = {(found := path.lstat()).st_ino: found.st_size for path in folder.rglob("*") if not path.is_dir()}
    return sum(files.values()) / 1e6


def start(program: Path, map_: Path) -> float:
    """Seconds from the start of the command until a copy of the map is on the screen, in a new home."""
    with tempfile.TemporaryDirectory() as home:
        return _start(program, Path(shutil.copy(map_, home)), home)


def _start(program: Path, map_: Path, home: str) -> float:
    from PySide6.QtGui import QGuiApplication

    environment = {"PATH": os.environ["PATH"], "DISPLAY": os.environ["DISPLAY"], "HOME": home, "LANG": "C.UTF-8"}
    screen = QGuiApplication.primaryScreen()
    area = screen.geometry()
    began = time.perf_counter()
    with subprocess.Popen([program, map_], env=environment, stderr=subprocess.PIPE) as process:
        try:
            while time.perf_counter() - began < PATIENCE_S:
                seen = screen.grabWindow(0, area.width() // 2 - 150, area.height() // 2 - 100, 300, 200)
                if _colours(seen) > _ENOUGH_COLOURS:
                    return time.perf_counter() - began
                assert process.poll() is None, process.stderr and process.stderr.read().decode()
            raise TimeoutError(f"{program} showed no map")
        finally:
            process.kill()
            process.wait()
            while _colours(screen.grabWindow(0)) > 1:
                time.sleep(0.01)


def _colours(picture: QPixmap) -> int:
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    return len(np.unique(np.frombuffer(image.constBits(), np.uint32)))


def measure(folder: Path) -> dict[str, float]:
    from bench_window import _copy
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    map_ = _copy(folder)
    # The first of each fills the caches and is not counted.
    rounds = [[start(program, map_) for program in (BUNDLE, CHECKOUT)] for _ in range(RUNS + 1)][1:]
    bundle, checkout = (statistics.median(times) for times in zip(*rounds, strict=True))
    quickest = [min(times) for times in zip(*rounds, strict=True)]  # what a busy machine disturbs least
    app.quit()
    ratio = statistics.median(one / other for one, other in rounds)
    return {
        "unpacked_mb": size_mb(BUNDLE.parent),
        "bundle_ms": bundle * 1e3,
        "checkout_ms": checkout * 1e3,
        "ratio": ratio,
        "ratio_of_quickest": quickest[0] / quickest[1],
    }


def on_a_screen() -> dict[str, float]:
    """Measures on a virtual screen that is made for it."""
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as screen:
        assert screen.stdout is not None
        number = screen.stdout.readline().decode().strip()
        environment = os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        try:
            command = [sys.executable, __file__, "measure"]
            found: dict[str, float] = json.loads(subprocess.check_output(command, env=environment))
        finally:
            screen.terminate()
    return found


@pytest.mark.benchmark
@pytest.mark.timeout(600)
@pytest.mark.skipif(not BUNDLE.exists(), reason="there is no bundle; packaging/bundle makes it")
def test_bundle() -> None:
    print(json.dumps(on_a_screen(), indent=1))


if __name__ == "__main__":
    if sys.argv[1:] == ["measure"]:
        with tempfile.TemporaryDirectory() as name:
            print(json.dumps(measure(Path(name))))
    else:
        print(json.dumps(on_a_screen(), indent=1))
