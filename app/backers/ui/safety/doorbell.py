"""One window for each map: a second start on the same machine rings here, and the first window comes to the front.

A local socket of the same user; nothing of the network. It carries no names and no data.
"""

import os
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 2000


class Doorbell(QObject):
    """Signal `rung()`: somebody wants to see this map's window."""

    rung = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def listen(self, path: Path) -> None:
        """Hears who wants that map, and no longer any other. The caller has the map's lock."""
        self.stop()
        QLocalServer.removeServer(_name(path))  # what a killed program left; the lock says that nobody lives there
        self._server.listen(_name(path))

    def stop(self) -> None:
        self._server.close()

    def _answer(self) -> None:
        caller = self._server.nextPendingConnection()
        if caller is None:
            return
        caller.disconnected.connect(caller.deleteLater)
        caller.write(b"here")
        caller.flush()  # who rang hangs up
        self.rung.emit()


def ring(path: Path) -> bool:
    """Whether a window of that map came to the front."""
    socket = QLocalSocket()
    socket.connectToServer(_name(path))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    answered = bool(socket.bytesAvailable()) or socket.waitForReadyRead(_PATIENCE_MS)
    socket.abort()
    return answered


def _name(path: Path) -> str:
    whose = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    return "backers-" + sha256(f"{whose} {os.path.realpath(path)}".encode(errors="replace")).hexdigest()[:24]
