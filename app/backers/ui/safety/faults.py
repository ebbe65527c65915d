"""Bugs, as they happen: written down in a file that does not grow, told once each, never sent anywhere.

The program goes on. A fault that returns with every picture is counted, not told again.
"""

import contextlib
import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

LOG, CRASH = "backers.log", "crash.txt"
_LARGEST, _KEPT = 300_000, 2
_MOST = 50  # different faults of one session; more are only counted
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_log = logging.getLogger("backers")


@dataclass(slots=True)
class Fault:
    """One bug: where it showed, its traceback, and how often by now."""

    where: str
    trace: str
    times: int = 1


class Faults(QObject):
    """Signal `occurred(Fault)`: a fault for the first time. `begin` takes hooks once; `end` gives all of them back."""

    occurred = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.seen: dict[str, Fault] = {}
        self._undo: list[Callable[[], object]] = []
        self._crash: IO[str] | None = None

    def begin(self) -> None:
        if self._undo:
            return  # another window of this process has begun
        self._write_down()
        for module, name, hook in (
            (sys, "excepthook", self._uncaught),
            (threading, "excepthook", self._in_thread),
            (sys, "unraisablehook", self._unraisable),
        ):
            self._undo.append(partial(setattr, module, name, getattr(module, name)))
            setattr(module, name, hook)
        before = qInstallMessageHandler(_from_qt)
        self._undo.append(lambda: qInstallMessageHandler(before))

    def end(self) -> None:
        while self._undo:
            self._undo.pop()()

    def note(self, error: BaseException) -> None:
        """Takes note of a bug. May be called from any thread."""
        with contextlib.suppress(Exception):  # telling of a fault must not be one
            self._note(error)

    def _note(self, error: BaseException) -> None:
        frames = traceback.extract_tb(error.__traceback__)
        last = frames[-1] if frames else None
        where = (
            f"{type(error).__name__} in {Path(last.filename).name}, line {last.lineno}" if last else str(error)[:100]
        )
        known = self.seen.get(where)
        if known is not None:
            known.times += 1
            return
        trace = "".join(traceback.format_exception(error))[-20_000:]
        _log.error("%s\n%s", where, trace)
        if len(self.seen) < _MOST:
            self.seen[where] = Fault(where, trace)
            self.occurred.emit(self.seen[where])

    def _write_down(self) -> None:
        """The log and the file for crashes of the process; without a folder that can be written, standard error."""
        from logging.handlers import RotatingFileHandler  # takes long to load, and this runs after the first picture

        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(
                self.folder / LOG, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8", errors="replace"
            )
            self._crash = (self.folder / CRASH).open("a", encoding="utf-8")
        except OSError:
            if sys.stderr is not None:
                faulthandler.enable()
            return
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        _log.addHandler(handler)
        level = _log.level
        _log.setLevel(logging.INFO)
        faulthandler.enable(self._crash)
        self._undo += [lambda: _log.setLevel(level), handler.close, lambda: _log.removeHandler(handler)]
        self._undo += [self._crash.close, faulthandler.disable]

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.note(error.with_traceback(trace))

    def _in_thread(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            self.note(found.exc_value)

    def _unraisable(self, found: "sys.UnraisableHookArgs") -> None:
        if found.exc_value is not None:
            self.note(found.exc_value)


def _from_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    _log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)
