"""How long the window keeps its events waiting while a large map moves, alone and beside a busy process.

    QT_QPA_PLATFORM=xcb python tests/benchmarks/bench_interface.py [NODES]

A timer asks to be called every 2 milliseconds; how much later than that it is called is the lag that a key or click
would meet. Measured with the ticks alone, then with every picture painted as well.
"""

import os
import subprocess
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from bench_d3 import communities
from bench_frames import Ours
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from backers.layout import Forces
from backers.ui.driver import Driver
from backers.work.placing import Graph

EVERY_MS, SECONDS = 2, 5
_BUSY = "while True: sum(range(10000))"


def lags_ms(seconds: float) -> np.ndarray:
    """How late each call of a precise timer came."""
    times: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(EVERY_MS)
    timer.timeout.connect(lambda: times.append(time.perf_counter()))
    timer.start()
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
    timer.stop()
    return np.maximum(0.0, 1000 * np.diff(times) - EVERY_MS)


def told(what: str, lags: np.ndarray, pictures: int) -> None:
    middle, late, worst = np.quantile(lags, [0.5, 0.99, 1.0])
    print(
        f"{what:<34} lag median {middle:6.2f}  p99 {late:7.2f}  worst {worst:7.2f} ms"
        f"   {pictures / SECONDS:6.1f} a second"
    )


def measure(n: int) -> None:
    edges = communities(n)
    rng = np.random.default_rng(1)
    nodes = rng.normal(0, 20 * n**0.5, (n, 2))
    ours = Ours(nodes, edges)
    ids = tuple(ours.view.stage.frame.ids)
    driver = Driver(Forces)
    seen = [0]
    driver.moved.connect(lambda _ids, _xy: seen.__setitem__(0, seen[0] + 1))
    graph = Graph(ids, edges, np.full(n, 12.0), np.full(n, -1))
    driver.show(graph, nodes, frozenset(), 1.0)
    for painted in (False, True):
        if painted:
            driver.moved.connect(ours.view.set_places)
        for busy in (False, True):
            other = subprocess.Popen([sys.executable, "-c", _BUSY]) if busy else None
            driver.warm(1.0)
            lags_ms(1.0)
            seen[0] = 0
            name = f"{'ticks and pictures' if painted else 'ticks alone'}{', a core taken' if busy else ''}"
            told(name, lags_ms(SECONDS), seen[0])
            if other is not None:
                other.kill()
                other.wait()
    driver.stop()
    ours.close()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    measure(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
