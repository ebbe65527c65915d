"""Moves the camera over a quarter of a second, so that the eye can follow. Without motion it arrives at once."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer

from backers.canvas.camera import Camera, between

_SECONDS = 0.28
_FRAME_MS = 15


class Flight(QObject):
    """One flight at a time; a new one starts from where the last one is. `moved` is called with each camera."""

    def __init__(self, parent: QObject, moved: Callable[[Camera], None], landed: Callable[[], None]) -> None:
        super().__init__(parent)
        self._moved, self._landed = moved, landed
        self._from = self._to = Camera()
        self._begun = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._step)

    @property
    def under_way(self) -> bool:
        return self._timer.isActive()

    def start(self, camera: Camera, target: Camera) -> None:
        self._from, self._to, self._begun = camera, target, monotonic()
        self._timer.start()

    def stop(self) -> None:
        """Stays where it is: the reader took over."""
        self._timer.stop()

    def _step(self) -> None:
        share = min(1.0, (monotonic() - self._begun) / _SECONDS)
        eased = 1 - (1 - share) ** 3
        self._moved(self._to if share >= 1 else between(self._from, self._to, eased))
        if share >= 1:
            self._timer.stop()
            self._landed()
