"""What the program remembers between sessions, and the folders it may write to. No map data lives here.

Damaged or unwritable settings never stop the program: it starts with defaults and keeps the old file aside.
"""

import contextlib
import errno
import json
import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from backers.leftovers import clear_leftovers, name_beside
from backers.model.wording import tr

if TYPE_CHECKING:
    from platformdirs import PlatformDirs

RECENT_LIMIT = 10


def data_folder() -> Path:
    """Where the user's own copy of the curated map is kept."""
    return Path(_folders().user_data_dir)


def config_folder() -> Path:
    return Path(_folders().user_config_dir)


def log_folder() -> Path:
    """Where what the program noticed is written down, for reports that the user may send."""
    return Path(_folders().user_log_dir)


@cache
def _folders() -> "PlatformDirs":
    from platformdirs import PlatformDirs

    return PlatformDirs("backers", appauthor=False)


def write_whole(path: Path, data: bytes, *, lasting: bool = True) -> None:
    """Writes a file beside its place, flushes it and puts it there in one step. Raises OSError, leaving no remains.

    A new file gets the rights that the user's mask gives any new file. The error names the path that was asked for.
    What others left in that folder long ago, as they were killed in the middle of the same, goes. Not `lasting`: a
    power cut soon afterwards may bring the older file back, whole; that spares the disk a flush, and a look around.
    """
    if not path.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, tr("There is no such folder"), str(path))
    if lasting:
        clear_leftovers(path.parent)
    try:
        _write_beside(path, data)
    except OSError as error:
        if error.errno is None:
            raise
        raise OSError(error.errno, error.strerror, str(path)) from error
    if lasting:
        flush_folder(path.parent)


def flush_folder(path: Path) -> None:
    """What was made, renamed or removed in a folder is on the disk afterwards, where the system does that for folders.

    See https://man7.org/linux/man-pages/man2/fsync.2.html: flushing a file does not flush its name.
    """
    with contextlib.suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _write_beside(path: Path, data: bytes) -> None:
    beside = name_beside(path)
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(beside, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(beside)
        raise


class Settings:
    """A small JSON file of named values. Reads once, writes at every change; values must be JSON-ready.

    Not `kept`: neither reads nor writes, for a start that nothing from before can disturb.
    """

    def __init__(self, path: Path | None = None, *, kept: bool = True) -> None:
        self._kept = kept
        self.path = path if path is not None else config_folder() / "settings.json"
        self.problem = ""
        self._passing: dict[str, Any] = {}
        self._values: dict[str, Any] = self._read() if kept else {}

    def get(self, name: str, default: Any = None) -> Any:
        return self._passing[name] if name in self._passing else self._values.get(name, default)

    def set(self, name: str, value: Any) -> None:
        """Remembers the value; where the folder cannot be written, for this session only (see `problem`)."""
        self._passing.pop(name, None)
        if name in self._values and self._values[name] == value:
            return
        self._values[name] = value
        if not self._kept:
            return
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self.path, json.dumps(self._values, ensure_ascii=False, indent=1).encode(), lasting=False)
        except OSError as error:
            self.problem = tr(
                "Settings are not kept: {path} cannot be written ({reason}).", path=self.path, reason=error.strerror
            )

    def for_now(self, name: str, value: Any) -> None:
        """For this session only: nothing is written until the value is set again."""
        self._passing[name] = value

    def recent(self) -> list[Path]:
        """The maps opened last, newest first."""
        paths = self.get("recent", [])
        return [Path(path) for path in paths if isinstance(path, str)] if isinstance(paths, list) else []

    def add_recent(self, path: Path) -> None:
        paths = [str(path), *(str(other) for other in self.recent() if other != path)]
        self.set("recent", paths[:RECENT_LIMIT])

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(self.path.read_text(encoding="utf-8"))
            if isinstance(values, dict):
                return values
        except FileNotFoundError:
            return {}
        except OSError as error:
            self.problem = tr("Settings cannot be read: {path} ({reason}).", path=self.path, reason=error.strerror)
            return {}
        except ValueError:
            pass
        aside = self.path.with_suffix(".damaged.json")
        with contextlib.suppress(OSError):
            os.replace(self.path, aside)
        self.problem = tr(
            "The settings were damaged; defaults are used and the old file is kept as {aside}.", aside=aside
        )
        return {}
