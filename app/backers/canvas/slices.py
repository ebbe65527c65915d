"""Work of many small steps, done a few milliseconds at a time, so that the window answers in between."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from backers.canvas.steps import Steps

_SLICE_S = 0.006


class Slices(QObject):
    """One work at a time: `begin` gives up what was under way."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Steps[None] | None = None
        self._then: Callable[[], object] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._some)

    @property
    def busy(self) -> bool:
        return self._work is not None

    def begin(self, work: Steps[None], then: Callable[[], object]) -> None:
        """`then` is called when all of it is done."""
        self._work, self._then = work, then
        self._timer.start()

    def stop(self) -> None:
        self._work = self._then = None
        self._timer.stop()

    def _some(self) -> None:
        work, then, end = self._work, self._then, perf_counter() + _SLICE_S
        assert work is not None
        assert then is not None
        try:
            next(work)  # one at least, so that there is an end however slow the machine is
            while perf_counter() < end:
                next(work)
        except StopIteration:
            self.stop()
            then()
        except BaseException:
            self.stop()
            raise
