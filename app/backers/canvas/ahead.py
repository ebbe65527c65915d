"""Draws the lower layers of a large map that moves beside the interface, so that keys and clicks don't wait for them.

One picture at a time: while it is drawn the last one stays on the screen, and what moved meanwhile is in the next.
"""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Thread, get_native_id

from PySide6.QtCore import QObject, Qt, Signal

from backers.canvas.painting import begin
from backers.canvas.scene import Scene

FROM = 20_000  # edges; smaller maps are drawn at once
_BEHIND = 3  # steps of niceness: with more, another busy program would slow the picture by more than half


def give_way() -> None:
    """Lets the interface go first: the calling thread and those it starts work behind it, where threads have a rank.

    Where all processors are busy, a key or click waits half as long.
    """
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, get_native_id(), _BEHIND)


class Ahead(QObject):
    """`ready` is called, on the interface's thread, when `taken` has a scene to give whose lower layers are drawn."""

    _drawn = Signal()

    def __init__(self, ready: Callable[[], None]) -> None:
        super().__init__()
        self._ready = ready
        self._drawn.connect(self._on_drawn, Qt.ConnectionType.QueuedConnection)
        self._thread: Thread | None = None
        self._done: Scene | None = None
        self._fault: Exception | None = None

    @property
    def busy(self) -> bool:
        return self._thread is not None

    def draw(self, scene: Scene) -> None:
        """Begins to draw a scene; nothing else may use its plate until it is taken."""
        self._thread = Thread(target=self._run, args=(scene,), name="picture", daemon=True)
        self._thread.start()

    def taken(self) -> Scene | None:
        """The scene that is ready, once. Raises what went wrong with it."""
        if self._thread is None or (self._done is None and self._fault is None):
            return None
        self._thread.join()
        self._thread = None
        done, fault = self._done, self._fault
        self._done = self._fault = None
        if fault is not None:
            raise fault
        return done

    def wait(self) -> None:
        """Until what is being drawn is ready."""
        if self._thread is not None:
            self._thread.join()

    def drop(self) -> None:
        """Forgets what is being drawn, when it is drawn."""
        self.wait()
        self._thread = self._done = self._fault = None

    def _run(self, scene: Scene) -> None:
        give_way()
        try:
            begin(scene)
            self._done = scene
        except Exception as fault:
            self._fault = fault
        self._drawn.emit()

    def _on_drawn(self) -> None:
        if self._thread is not None:
            self._ready()
