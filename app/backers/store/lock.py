"""Who has a map open for writing: a small file beside it, locked by the system as long as its program lives.

The system's lock tells on one machine, and ends with the program however that ends; the text in the file tells other
machines that share the folder. Where no such file can be made the map is opened without one: an edit still finds out
that the file has moved on.
"""

import contextlib
import getpass
import json
import os
import platform
import sys
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from backers.model.errors import Refused
from backers.model.wording import tr

_PROGRAM = "Backers"
_ENOUGH = 4096
_TRIES = 20


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock; empty texts and 0 where the file does not say. `at` is UTC ISO text."""

    host: str = ""
    user: str = ""
    program: str = ""
    pid: int = 0
    at: str = ""

    @property
    def here(self) -> bool:
        """Whether that is this machine."""
        return self.host == platform.node()


class InUse(Refused):
    """The map is open elsewhere, or a lock of another machine says so."""

    def __init__(self, path: Path, holder: Holder, *, alive: bool) -> None:
        program = holder.program or tr("another program")
        where = tr("{program} on this machine", program=program)
        if not holder.here:
            where = tr("{program} on {machine}", program=program, machine=holder.host or tr("another machine"))
        if holder.user:
            where = tr("{program} by {user}", program=where, user=holder.user)
        if holder.at:
            where = tr("{program} since {moment} UTC", program=where, moment=holder.at[:16].replace("T", " "))
        super().__init__(
            tr(
                "{path} is open in {program} (process {id}): close it there, or open it for reading only.",
                path=path, program=where, id=str(holder.pid),
            )
        )  # fmt: skip
        self.path, self.holder, self.alive = path, holder, alive


class Lock:
    """A lock that is held. `left_behind`: the program that had the map open before did not end well."""

    def __init__(self, path: Path, handle: int, *, left_behind: bool) -> None:
        self._path, self._handle = path, handle
        self.left_behind = left_behind

    def release(self) -> None:
        """Gives the map free; more than once does no harm."""
        if self._handle < 0:
            return
        with contextlib.suppress(OSError):
            if _same(self._path, self._handle):
                self._path.unlink()
        os.close(self._handle)
        self._handle = -1


def take(path: Path, *, over: bool = False) -> Lock | None:
    """The lock of that map; None where none can be made. Raises InUse. `over`: whatever another machine says."""
    beside = lock_path(path)
    for _ in range(_TRIES):
        try:
            handle = os.open(beside, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o666)
        except OSError:
            return None
        try:
            held = os.read(handle, _ENOUGH)
            _require_free(path, handle, _holder(held), over=over)
            if _same(beside, handle) and _write(handle):
                return Lock(beside, handle, left_behind=bool(held))
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)  # whoever held it has just removed it, or the disk is full
    return None


def _require_free(path: Path, handle: int, holder: Holder, *, over: bool) -> None:
    if not _seize(handle, holder):
        raise InUse(path, holder, alive=True)
    if holder.host and not holder.here and not over:
        raise InUse(path, holder, alive=False)


def lock_path(path: Path) -> Path:
    real = Path(os.path.realpath(path))
    return real.with_name(f".{real.name}.lock")


def _holder(text: bytes) -> Holder:
    try:
        values = json.loads(text)
        host, user, program, at = (str(values[name]) for name in ("host", "user", "program", "at"))
        return Holder(host, user, program, int(values["pid"]), at)
    except (ValueError, TypeError, KeyError):
        return Holder()


def _write(handle: int) -> bool:
    """Says who holds it; false where the disk is full."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    holder = Holder(platform.node(), _user(), _PROGRAM, os.getpid(), now)
    try:
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, json.dumps(asdict(holder)).encode())
        os.fsync(handle)
    except OSError:
        return False
    return True


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def _same(path: Path, handle: int) -> bool:
    try:
        there, ours = os.stat(path), os.fstat(handle)
    except OSError:
        return False
    return (there.st_dev, there.st_ino) == (ours.st_dev, ours.st_ino)


if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # beyond the text, which others must be able to read

    def _seize(handle: int, _holder: Holder) -> bool:
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _seize(handle: int, holder: Holder) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a shared folder whose system knows no locks: the text must do
            return not (holder.here and _lives(holder.pid))
        return True

    def _lives(pid: int) -> bool:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except (PermissionError, OverflowError):
            return True
        return pid > 0
