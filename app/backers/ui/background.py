"""One long piece of work off the GUI thread, which can be ended at any of its steps."""

import gc
import sys
from collections.abc import Callable
from threading import Event, Lock
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal

from backers.model.errors import Refused

Work = Callable[[Callable[[float], None]], Any]

_TURN_S = 0.0005
_MANY = 200_000  # objects: a search for garbage among so many is seen


class _Stopped(Exception):
    """The user thought better of it."""


class _Manners:
    """How the interpreter is shared while at least one long piece of work is under way.

    A thread may keep the interpreter for five milliseconds after another has asked for it, and a picture asks a hundred
    times: meanwhile for half of one. See https://docs.python.org/3/library/sys.html#sys.setswitchinterval. And nobody
    looks for garbage among a million rows on their way in, which would hold up everybody for half a second; rows have
    no circles, so those that came are put at once among what is old and seldom searched. The cost: the next search of
    the old, some time later, goes through them too.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._under_way = 0
        self._turn_s, self._searched = 0.0, False

    def __enter__(self) -> None:
        with self._lock:
            self._under_way += 1
            if self._under_way == 1:
                self._turn_s, self._searched = sys.getswitchinterval(), gc.isenabled()
                sys.setswitchinterval(_TURN_S)
                gc.disable()

    def __exit__(self, *_error: object) -> None:
        with self._lock:
            self._under_way -= 1
            if self._under_way == 0:
                sys.setswitchinterval(self._turn_s)
                if gc.get_count()[0] > _MANY:
                    # Both together search nothing and keep nothing for ever: what is young becomes old.
                    gc.freeze()
                    gc.unfreeze()
                if self._searched:
                    gc.enable()


_manners = _Manners()


class Background(QThread):
    """Runs the work; afterwards `found` is there, or `refusal` or `bug` says why not, or neither: it was stopped.

    `got` gives the part that is done, in percent. It never outlives its parent or the program, whichever way they end:
    a thread that did would end the program with a crash.
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
        parent.destroyed.connect(self.end)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.end)

    def stop(self) -> None:
        self._stop.set()

    def end(self) -> None:
        """Stops it and waits until it has stopped, which it does at its next step."""
        self._stop.set()
        self.wait()

    def run(self) -> None:
        try:
            with _manners:
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
