"""Pictures of movement, to be looked at one after the other: a drag, and a step of a month, in the curated map.

    python tests/benchmarks/series.py FOLDER

Each series is the same window painted some tens of times a second, as PNG files numbered in order, and a sheet of some
of them with the time of each. What is printed is how far those who were there before and after moved, in shares of the
picture's width.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from backers.bootstrap import fresh_copy
from backers.settings import Settings
from backers.ui.window import MainWindow
from backers.work.workspace import Workspace

SIZE = (1600, 1000)
SHEET, ACROSS, SMALL_W, LINE_H = 9, 3, 400, 20  # frames on a sheet, in a row; how wide each is, and its time's line
DRAGGED, FAR_PX, STEPS = "turkey", (260, -150), 24
FROM_DAY, TO_DAY = "2019-12-01", "2020-01-01"


class Recorder:
    """Takes pictures of a map view and numbers them."""

    def __init__(self, window: MainWindow, folder: Path, name: str) -> None:
        self._window, self._folder, self._name = window, folder, name
        self._taken: list[tuple[float, QPixmap]] = []

    def take(self) -> None:
        self._taken.append((perf_counter(), self._window.view.grab()))

    def until_rest(self, seconds: float) -> None:
        end = perf_counter() + seconds
        while perf_counter() < end and (self._window.live.driver.alive or self._window.view.map_item.moving):
            QTest.qWait(33)
            self.take()

    def keep(self, changed_at: float) -> None:
        """Writes the frames, and a sheet of those evenly spread from the last before `changed_at` on."""
        for number, (_, picture) in enumerate(self._taken):
            picture.save(str(self._folder / f"{self._name}-{number:03}.png"))
        first = max(number for number, (at, _) in enumerate(self._taken) if number == 0 or at < changed_at)
        chosen = np.unique(np.linspace(first, len(self._taken) - 1, SHEET).round().astype(int)).tolist()
        first_w, first_h = self._taken[0][1].width(), self._taken[0][1].height()
        tall = SMALL_W * first_h // first_w + LINE_H
        sheet = QImage(ACROSS * SMALL_W, -(-len(chosen) // ACROSS) * tall, QImage.Format.Format_RGB32)
        sheet.fill(Qt.GlobalColor.white)
        painter = QPainter(sheet)
        for place, number in enumerate(chosen):
            at, picture = self._taken[number]
            x, y = place % ACROSS * SMALL_W, place // ACROSS * tall
            smooth = Qt.TransformationMode.SmoothTransformation
            small = picture.scaled(SMALL_W - 8, tall - LINE_H, Qt.AspectRatioMode.KeepAspectRatio, smooth)
            painter.drawText(x + 8, y + LINE_H - 6, f"{1000 * (at - changed_at):+.0f} ms")
            painter.drawPixmap(x, y + LINE_H, small)
        painter.end()
        sheet.save(str(self._folder / f"{self._name}-sheet.png"))


def drag(window: MainWindow, folder: Path) -> None:
    """An actor is dragged aside and let go; the others answer."""
    view, port, film = window.view, window.view.surface.viewport(), Recorder(window, folder, "drag")
    start = QPoint(*(round(part) for part in view.stage.sketch().centres[view.stage.frame.index[DRAGGED]]))
    film.take()
    pressed = perf_counter()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, STEPS + 1):
        QTest.mouseMove(port, start + QPoint(FAR_PX[0] * step // STEPS, FAR_PX[1] * step // STEPS))
        QTest.qWait(25)
        film.take()
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start + QPoint(*FAR_PX))
    film.until_rest(4.0)
    film.keep(pressed)


def month(window: MainWindow, folder: Path) -> None:
    """The day moves on by a month: who leaves fades out, who enters fades in, who stays stays."""
    film = Recorder(window, folder, "month")
    window.session.set_lens(replace(window.session.lens, day=FROM_DAY))
    film.until_rest(4.0)
    QTest.qWait(500)
    film.take()
    before = dict(zip(window.view.stage.frame.ids, window.view.stage.sketch().centres.tolist(), strict=True))
    moved_on = perf_counter()
    window.session.set_lens(replace(window.session.lens, day=TO_DAY))
    for _ in range(12):
        QTest.qWait(30)
        film.take()
    film.until_rest(4.0)
    film.keep(moved_on)
    after = dict(zip(window.view.stage.frame.ids, window.view.stage.sketch().centres.tolist(), strict=True))
    stayed = [one for one in before if one in after]
    moved = np.hypot(*(np.array([after[one] for one in stayed]) - np.array([before[one] for one in stayed])).T)
    share = float(moved.mean()) / window.view.width()
    print(f"{FROM_DAY} to {TO_DAY}: {len(stayed)} stayed and moved {100 * share:.2f} % of the width on average")


def record(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    scenes: tuple[Callable[[MainWindow, Path], None], ...] = (month, drag)
    with tempfile.TemporaryDirectory() as name:
        workspace = Workspace(fresh_copy(Path(name) / "Libya.backers"))
        window = MainWindow(workspace, Settings(Path(name) / "settings.json"))
        window.resize(*SIZE)
        window.show()
        QTest.qWait(1500)
        for scene in scenes:
            scene(window, folder)
        window.close()
        QTest.qWait(200)


if __name__ == "__main__":
    app = QApplication(sys.argv)
    record(Path(sys.argv[1]))
