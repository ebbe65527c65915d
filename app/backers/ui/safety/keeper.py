"""Takes snapshots of the open map: now and then, and before risky edits. Copies in a thread, never in the window's.

Who only reads has none taken, but has unused memory given back as well.

A snapshot that cannot be taken never keeps an edit from being made: every edit can be undone as well.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from backers.model.errors import Refused
from backers.model.wording import mark, say
from backers.preferences import SNAPSHOT_MINUTES, chosen
from backers.store.snapshots import TIMED, Shelf, Snapshot, home_of
from backers.ui.safety.memory import give_back
from backers.ui.session import Session

_FIRST_MS = 20_000
_MINUTE_MS = 60_000
_LOOK_AGAIN = 10  # minutes until it is looked again whether snapshots are wanted
_POLL_MS = 4


class Keeper(QObject):
    """Signal `taken()`: there is one snapshot more."""

    taken = Signal()
    _finished = Signal(object, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="snapshots")
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.now_and_then)
        self._finished.connect(self._finish)

    @property
    def shelf(self) -> Shelf:
        path = self._session.workspace.path
        return Shelf(home_of(path) or path)

    def follow(self) -> None:
        """The map that is open now has its snapshots taken from now on."""
        self._session.workspace.before_risk = self.before
        self._timer.start(_FIRST_MS)

    def before(self, risk: str) -> None:
        """Takes one for that reason, such as "before a merge", and returns when it is taken or has failed.

        The picture goes on meanwhile, the user has to wait.
        """
        if not self._session.workspace.path.exists():
            return  # the edit itself will say so
        future = self._pool.submit(self.shelf.take, risk)
        waiting, clock = QEventLoop(), QTimer()
        clock.timeout.connect(lambda: waiting.quit() if future.done() else None)
        clock.start(_POLL_MS)
        if not future.done():
            waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        clock.stop()
        self._said(future, mark("No snapshot could be taken before this change: {error} The change can be undone."))

    def take(self) -> None:
        """One now, because the user asks for it; `taken` tells when it is there."""
        self.run(
            lambda: self.shelf.take(mark("by hand")),
            lambda future: self._said(future, mark("No snapshot could be taken now: {error}")),
        )

    def run(self, work: Callable[[], Any], then: Callable[["Future[Any]"], object]) -> None:
        """Does something in the thread and hands its future to `then` in the window's."""
        future = self._pool.submit(work)
        future.add_done_callback(lambda done: self._finished.emit(then, done))

    def now_and_then(self) -> None:
        """What the clock rings for: a snapshot where one is wanted and news are in the map; unused memory goes back."""
        minutes = int(chosen(self._session.settings, SNAPSHOT_MINUTES))
        self._timer.start((minutes or _LOOK_AGAIN) * _MINUTE_MS)
        workspace, shelf = self._session.workspace, self.shelf
        wanted, revision = minutes > 0 and not workspace.read_only, workspace.document.revision

        def work() -> Snapshot | None:
            try:
                taken = shelf.snapshots()
                news = not taken or taken[-1].revision != revision
                return shelf.take(TIMED) if wanted and news else None
            finally:
                give_back()

        self.run(work, lambda future: self._said(future, ""))

    def stop(self) -> None:
        self._timer.stop()
        self._session.workspace.before_risk = None
        self._pool.shutdown(wait=True)
        self._finished.disconnect()

    def _finish(self, then: Callable[["Future[Any]"], object], future: "Future[Any]") -> None:
        then(future)

    def _said(self, future: "Future[Any]", failed: str) -> None:
        error = future.exception()
        if error is None:
            if future.result() is not None:
                self.taken.emit()
        elif not isinstance(error, Refused | OSError):
            raise error
        elif failed:
            self._session.remarked.emit(say(failed, error=error))
