"""One long piece of work off the GUI thread, which can be ended at any of its steps."""

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from backers.model.errors import Refused

Work = Callable[[Callable[[float], None]], Any]


class _Stopped(Exception):
    """The user thought better of it."""


class Background(QThread):
    """Runs the work; afterwards `found` is there, or `refusal` or `bug` says why not, or neither: it was stopped.

    `got` gives the part that is done, in percent.
    """

    got = Signal(int)

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = Event()
        self._said = -1
        self.found: Any = None
        self.refusal: Refused | OSError | None = None
        self.bug: Exception | None = None

    def stop(self) -> None:
        self._stop.set()

    def run(self) -> None:
        try:
            self.found = self._work(self._step)
        except _Stopped:
            pass
        except (Refused, OSError) as refusal:
            self.refusal = refusal
        except Exception as bug:
            # Raised again in the thread that shows bugs.
            self.bug = bug

    def _step(self, part: float) -> None:
        if self._stop.is_set():
            raise _Stopped
        percent = round(100 * part)
        if percent != self._said:
            self._said = percent
            self.got.emit(percent)
