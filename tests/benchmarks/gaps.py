"""How long the window stands still while something happens, and where: a clock in the event loop, a look from beside.

A gap is the time between two beats of a timer of 5 ms: as long as it lasts, no key, no click and no picture.
"""

import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from types import FrameType

from PySide6.QtCore import QEventLoop, Qt, QTimer

BEAT_MS = 5
_LOOK_S = 0.01
_STILL_S = 0.03  # a gap from here on is looked at


@dataclass
class Standing:
    """What was seen between `begin` and `end`: seconds in all and the longest gaps; `where` counts looks by place."""

    seconds: float = 0.0
    gaps: list[float] = field(default_factory=list)
    where: Counter[str] = field(default_factory=Counter)

    @property
    def longest(self) -> float:
        return max(self.gaps, default=0.0)

    def line(self, name: str) -> str:
        long = sorted((gap for gap in self.gaps if gap > 0.1), reverse=True)
        others = ", ".join(f"{1000 * gap:.0f}" for gap in long[:6])
        return f"  {name:34} {self.seconds:7.2f} s   longest gap {1000 * self.longest:6.0f} ms   [{others}]"


class Gaps:
    """Measures from `begin` to `end`. With `looking`, a thread notes where the window stands while it stands still."""

    def __init__(self, looking: bool = False) -> None:
        self._looking = looking
        self._main = threading.get_ident()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._seen = Standing()
        self._begun = self._last = 0.0
        self._done = threading.Event()

    def begin(self) -> None:
        self._seen = Standing()
        self._begun = self._last = time.perf_counter()
        self._timer.start(BEAT_MS)
        if self._looking:
            self._done = threading.Event()
            threading.Thread(target=self._look, args=(self._done, self._seen), daemon=True).start()

    def end(self) -> Standing:
        self._beat()
        self._timer.stop()
        self._done.set()
        self._seen.seconds = self._last - self._begun
        return self._seen

    def during(self, act: Callable[[], object], until: Callable[[], bool], patience_s: float = 300.0) -> Standing:
        """Does it from the event loop, as a key would, and goes on until that is true."""
        self.begin()
        QTimer.singleShot(0, act)
        started = [False]
        QTimer.singleShot(0, lambda: started.__setitem__(0, True))
        wait_until(lambda: started[0] and until(), patience_s)
        return self.end()

    def _beat(self) -> None:
        now = time.perf_counter()
        self._seen.gaps.append(now - self._last)
        self._last = now

    def _look(self, done: threading.Event, seen: Standing) -> None:
        while not done.wait(_LOOK_S):
            if time.perf_counter() - self._last > _STILL_S:
                frame = sys._current_frames().get(self._main)
                if frame is not None:
                    seen.where.update(places_of(frame))


def places_of(frame: FrameType | None) -> set[str]:
    """Every function of the program on the way to where that frame stands."""
    found = set()
    while frame is not None:
        name = frame.f_code.co_filename
        if "/backers/" in name:
            found.add(f"{name.rsplit('/backers/')[-1]}:{frame.f_code.co_qualname}")
        frame = frame.f_back
    return found


def wait_until(true: Callable[[], bool], patience_s: float = 300.0) -> None:
    """Lets the program live as it does for its user, and looks every few milliseconds."""
    loop, end = QEventLoop(), time.perf_counter() + patience_s
    clock = QTimer()
    clock.timeout.connect(lambda: loop.quit() if true() or time.perf_counter() > end else None)
    clock.start(BEAT_MS)
    loop.exec()
    clock.stop()
    if not true():
        raise TimeoutError(f"not within {patience_s:.0f} s")


def pause(seconds: float) -> None:
    end = time.perf_counter() + seconds
    wait_until(lambda: time.perf_counter() > end)
