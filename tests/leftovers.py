"""Finds what a test leaves behind: threads, running timers and animations, top-level widgets. Works without Qt too.

The search asks the garbage collector for live objects, which is quick only because `conftest` freezes everything that
was there before the first test. Nothing is patched: a timer behaves in a test as it does for the user.
"""

import gc
import sys
import threading
import time
from typing import Any

PATIENCE_S = 1.0  # for what is on its way out: a thread that was told to stop, a widget to be deleted
OWNED_BY_QT = {"QTipLabel"}  # the one tooltip, which hides by its own clock


class Watch:
    """Remembers what is there when it is made; `leftovers` names what came since and stayed."""

    def __init__(self) -> None:
        self._before = self._running()

    def leftovers(self) -> list[str]:
        """One line for each thing; empty is good. Waits a moment for what is about to go, then stops what can be."""
        new = self._new()
        deadline = time.monotonic() + PATIENCE_S
        while new and time.monotonic() < deadline:
            gc.collect()
            time.sleep(0.01)
            new = self._new()
        for thing in new.values():
            if hasattr(thing, "stop") and hasattr(thing, "timeout"):
                thing.stop()
        return [_described(thing) for thing in new.values()]

    def _new(self) -> dict[Any, Any]:
        _settle()
        return {key: thing for key, thing in self._running().items() if key not in self._before}

    def _running(self) -> dict[Any, Any]:
        # Python makes a dummy for each foreign thread that ever ran Python code and keeps it for good.
        threads = [thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)]
        return {thread: thread for thread in threads} | _running_in_qt()


def _application() -> Any:
    core = sys.modules.get("PySide6.QtCore")
    return None if core is None else core.QCoreApplication.instance()


def _settle() -> None:
    """Carries out deletions that Qt has put off: outside an event loop nobody else does."""
    application = _application()
    if application is not None:
        from PySide6.QtCore import QEvent

        application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        application.processEvents()


def _running_in_qt() -> dict[Any, Any]:
    """Each running thing by its address in C++: a Python wrapper may come and go, and must not be kept alive here."""
    application = _application()
    if application is None:
        return {}
    import shiboken6
    from PySide6.QtCore import QAbstractAnimation, QThread, QThreadPool, QTimer

    found: list[Any] = []
    for thing in _living((QTimer, QThread, QAbstractAnimation)):
        if not shiboken6.isValid(thing):
            continue
        if isinstance(thing, QTimer):
            running = thing.isActive()
        elif isinstance(thing, QThread):
            running = thing.isRunning() and thing != application.thread()
        else:
            running = thing.state() == QAbstractAnimation.State.Running
        if running:
            found.append(thing)
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtWidgets import QApplication

        widgets = QApplication.topLevelWidgets() if isinstance(application, QApplication) else []
        found += [widget for widget in widgets if widget.metaObject().className() not in OWNED_BY_QT]
    if QThreadPool.globalInstance().activeThreadCount():
        found.append(QThreadPool.globalInstance())
    return {shiboken6.getCppPointer(thing)[0]: thing for thing in found}


def _living(kinds: tuple[type, ...]) -> list[Any]:
    """All objects of these types. By type, each asked once: `isinstance` is slow and asks proxies of dead objects."""
    things = gc.get_objects()
    wanted = {kind for kind in set(map(type, things)) if issubclass(kind, kinds)}
    return [thing for thing in things if type(thing) in wanted] if wanted else []


def _described(thing: Any) -> str:
    name = f"{type(thing).__module__}.{type(thing).__qualname__}"
    if isinstance(thing, threading.Thread):
        return f"a running thread: {thing.name} ({getattr(thing, '_target', None)})"
    if hasattr(thing, "interval"):
        return f"a running timer: {name}, {thing.interval()} ms, parent {thing.parent()}"
    return f"still there or running: {name} {thing.objectName()!r}"
