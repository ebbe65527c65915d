"""The program is told to end from outside: by a signal, with its terminal, or with the desktop session.

It then does what a closed window does: keeps what is being typed and where everybody stands, gives back the lock, and
asks nothing.
"""

import contextlib
import os
import signal
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication


class Ending(QObject):
    """Begins when it is made; `stop` gives the signals back. Needs the main thread."""

    def __init__(self) -> None:
        super().__init__()
        self._pipe: tuple[int, int] | None = None
        if os.name == "posix":  # elsewhere a program is closed through its windows
            self._hear_signals()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        app.commitDataRequest.connect(self.commit)

    def stop(self) -> None:
        self._app.commitDataRequest.disconnect(self.commit)
        if self._pipe is not None:
            for number, handler in self._before.items():
                signal.signal(number, handler)
            signal.set_wakeup_fd(self._pipe_before)
            self._wakes.setEnabled(False)
            for end in self._pipe:
                os.close(end)
            self._pipe = None

    def commit(self) -> None:
        """The desktop session is about to end, and may be called back: the windows stay, with everything saved."""
        from backers.ui.window import MainWindow

        for window in self._app.topLevelWidgets():
            if isinstance(window, MainWindow):
                window.session.leave()

    def _hear_signals(self) -> None:
        # Python's handlers run between two of its own steps, and an idle window takes none: the pipe wakes it.
        self._pipe = heard, rings = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        self._wakes = QSocketNotifier(heard, QSocketNotifier.Type.Read, self)
        self._wakes.activated.connect(self._end)
        self._pipe_before = signal.set_wakeup_fd(rings, warn_on_full_buffer=False)
        numbers = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
        self._before = {number: signal.signal(number, _hear) for number in numbers}

    def _end(self) -> None:
        if self._pipe is not None:
            with contextlib.suppress(BlockingIOError):
                os.read(self._pipe[0], 100)
            self._app.closeAllWindows()


def _hear(_number: int, _frame: FrameType | None) -> None:
    """The pipe has told already."""
