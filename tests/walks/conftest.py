"""A whole window on the curated map, driven with real events, and a second look at its file."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backers.exchange.curated import curated_map
from backers.model.map import Map
from backers.model.rows import Ref
from backers.settings import Settings
from backers.store.document import Document
from backers.ui.timeline.strip import TimeStrip
from backers.ui.window import MainWindow
from backers.work.workspace import Workspace


class Hands:
    """A reader at the window: points, types, presses keys. Looks at the file through a connection of its own."""

    def __init__(self, qtbot: QtBot, path: Path, settings: Path) -> None:
        self.bot, self.path, self._settings = qtbot, path, settings
        self.window = self._open()

    @property
    def canvas(self) -> QWidget:
        return self.window.view.surface.viewport()

    def at(self, actor: str) -> QPoint:
        """The middle of an actor on the screen."""
        return QPoint(*map(round, self.window.view.pixel_of(Ref("actor", actor))))

    def click(self, where: QPoint, widget: QWidget | None = None) -> None:
        self.bot.mouseClick(widget or self.canvas, Qt.MouseButton.LeftButton, pos=where)

    def double_click(self, where: QPoint) -> None:
        self.bot.mouseClick(self.canvas, Qt.MouseButton.LeftButton, pos=where)
        self.bot.mouseDClick(self.canvas, Qt.MouseButton.LeftButton, pos=where)

    def drag(self, start: QPoint, end: QPoint) -> None:
        self.bot.mouseMove(self.canvas, start)
        self.bot.mousePress(self.canvas, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 9):
            self.bot.mouseMove(self.canvas, start + (end - start) * step / 8)
        self.bot.mouseRelease(self.canvas, Qt.MouseButton.LeftButton, pos=end)

    def come_to_front(self) -> None:
        """Gives the window the keyboard: no window manager hands it back after a dialog."""
        self.window.activateWindow()
        self.bot.waitUntil(self.window.isActiveWindow, timeout=3000)

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier, on: QWidget | None = None) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        if on is self.window:
            self.come_to_front()
        self.bot.keyClick(on or QApplication.focusWidget() or self.window, key, held)

    def dialog(self, kind: type[QWidget]) -> QWidget:
        """The dialog of that kind that is open now or in a moment."""
        found: list[QWidget] = []

        def looks() -> None:
            found[:] = [one for one in self.window.findChildren(kind) if one.isVisible()]
            assert found
            assert found[-1].isActiveWindow()

        self.bot.waitUntil(looks, timeout=3000)
        return found[-1]

    def in_file(self) -> Map:
        """What a second connection reads."""
        with Document.open(self.path, read_only=True) as document:
            return document.load()

    def quit_and_come_back(self) -> None:
        self.leave()
        self.window = self._open()

    def leave(self) -> None:
        self.window.close()
        self.window.deleteLater()
        QApplication.processEvents()

    def _open(self) -> MainWindow:
        window = MainWindow(Workspace(Document.open(self.path)), Settings(self._settings))
        window.view.set_animated(False)
        window.resize(1280, 800)
        window.show()
        self.bot.waitExposed(window)
        self.bot.waitUntil(lambda: window.panels.complete, timeout=10000)
        return window


@pytest.fixture(scope="session")
def curated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The curated map's file, made once; tests take copies of it."""
    path = tmp_path_factory.mktemp("curated") / "Libya.backers"
    Document.create(path, curated_map().rows()).close()
    return path


@pytest.fixture
def walk(qtbot: QtBot, tmp_path: Path, curated_file: Path) -> Iterator[Callable[..., Hands]]:
    """Opens a map in a window."""
    walking: list[Hands] = []

    def start(map_: Map | None = None) -> Hands:
        path = tmp_path / "Libya.backers"
        if map_ is None:
            shutil.copy(curated_file, path)
        else:
            Document.create(path, map_.rows()).close()
        walking.append(Hands(qtbot, path, tmp_path / "settings.json"))
        return walking[-1]

    yield start
    for hands in walking:
        hands.leave()


@pytest.fixture
def hands(walk: Callable[..., Hands]) -> Hands:
    return walk()


@pytest.fixture
def strip(hands: Hands) -> TimeStrip:
    """The timeline once it is loaded, with the keyboard on it."""
    strip = hands.window.strip
    hands.bot.waitUntil(lambda: strip.plot is not None, timeout=5000)
    hands.bot.waitUntil(lambda: strip.plot.box.width() > 300)
    return strip
