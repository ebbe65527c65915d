"""The open file: one connection and its settings.

Rollback journal and more than full synchronisation, so that there is one file, a commit is on the disk when it returns,
and a write to a file that was moved away fails instead of vanishing. Used from one thread. Never creates a file.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from backers.fitting import require_fitting_sqlite
from backers.model.counting import table_word
from backers.model.errors import Refused
from backers.model.wording import tr
from backers.store.mapping import COLUMNS
from backers.store.probe import Header, look
from backers.store.refusals import moved, told

_WAIT_S = 0.5  # for another program that writes at this moment; longer would freeze the window
# What no map of ours comes near, and a file that means harm might.
_LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, 300_000_000),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 1_000_000),
    (sqlite3.SQLITE_LIMIT_COLUMN, 200),
    (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 200),
    (sqlite3.SQLITE_LIMIT_COMPOUND_SELECT, 10),
    (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 20),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
)


class MapFile:
    """A connection to one map's file. `read_only_reason` is a sentence, empty where the file may be written.

    `wait_s`: how long it waits for others that write at this moment. `handed_over`: the thread that opens it hands it
    to another one.
    """

    def __init__(
        self,
        path: Path,
        read_only_reason: str = "",
        *,
        write_ahead: bool = False,
        wait_s: float = _WAIT_S,
        handed_over: bool = False,
    ) -> None:
        self.path = path
        self.read_only_reason = read_only_reason
        with told(path, "opened"):
            self.driver = connect(path, "ro" if read_only_reason else "rw", wait_s, handed_over=handed_over)
            try:
                if write_ahead and not read_only_reason:
                    self.driver.execute("PRAGMA journal_mode=DELETE")
                self._identity = _identity(path)
            except BaseException:
                self.driver.close()
                raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One consistent look at the file. Raises Refused or Damaged where it cannot be had."""
        with told(self.path, "read"), self.snapshot() as driver:
            yield driver

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """The same with SQLite's own errors, for what tells of them in other words."""
        self.driver.execute("BEGIN")
        try:
            yield self.driver
        finally:
            self.driver.rollback()

    def require_writable(self) -> None:
        """Raises Refused for a file opened for reading only, or when the path leads to another file by now."""
        if self.read_only_reason:
            raise Refused(self.read_only_reason)
        if not self.in_place:
            raise moved(self.path)

    @property
    def in_place(self) -> bool:
        """Whether the path still leads to the file that was opened."""
        try:
            return _identity(self.path) == self._identity
        except OSError:
            return False

    def close(self) -> None:
        self.driver.close()


def settled(path: Path) -> Header:
    """The header of a map's file, after SQLite has taken back what a killed program left half written.

    Who opens for reading only cannot take it back, and the version may be among what is taken back. Raises Refused
    or Damaged, with the file untouched, for what is no map.
    """
    header = look(path)
    if Path(f"{os.path.realpath(path)}-journal").exists() and not why_read_only(path):
        with told(path, "put in order"), closing(connect(path, "rw")) as driver:
            driver.execute("SELECT count(*) FROM sqlite_master").fetchone()
        header = look(path)
    return header


def connect(path: Path, mode: str, wait_s: float = _WAIT_S, *, handed_over: bool = False) -> sqlite3.Connection:
    """A connection with the settings that every map's file has. `mode` is SQLite's own: ro or rw."""
    require_fitting_sqlite(sqlite3.sqlite_version)
    address = f"file:{quote(os.fsencode(path))}?mode={mode}"
    driver = sqlite3.connect(address, uri=True, timeout=wait_s, isolation_level=None, check_same_thread=not handed_over)
    try:
        for limit, most in _LIMITS:
            driver.setlimit(limit, most)
        for setting in (
            "foreign_keys=ON",
            "trusted_schema=OFF",
            "cell_size_check=ON",
            # With FULL a power cut just after a commit may bring the journal back, which takes the commit back.
            "synchronous=EXTRA",
            "temp_store=MEMORY",  # a full or missing temporary folder must not matter
        ):
            driver.execute(f"PRAGMA {setting}")
    except BaseException:
        driver.close()
        raise
    return driver


def why_read_only(path: Path) -> str:
    """Why the file cannot be written, as a sentence for the reader; empty where it can."""
    real = Path(os.path.realpath(path))
    if not os.access(real, os.W_OK):
        return tr("{path} is write-protected: it can be read, not changed. Save a Copy to edit it.", path=path.name)
    if not os.access(real.parent, os.W_OK | os.X_OK):
        return tr(
            "The folder of {path} is write-protected: the map can be read only. Save a Copy to edit it.", path=path.name
        )
    return ""


def dangling(driver: sqlite3.Connection) -> list[str]:
    """One sentence for each row that refers to a row that is not there."""
    problems = []
    for table, number, target, _ in driver.execute("PRAGMA foreign_key_check"):
        name = number
        if table in COLUMNS:
            key = "id" if "id" in COLUMNS[table] else next(iter(COLUMNS[table]))
            name = driver.execute(f'SELECT "{key}" FROM "{table}" WHERE rowid = ?', (number,)).fetchone()[0]
        problems.append(
            tr(
                "{table} “{name}” refers to a row of table {target} that is not in the map.",
                table=table_word(table),
                name=name,
                target=target,
            )
        )
    return problems


def _identity(path: Path) -> tuple[int, int]:
    status = os.stat(path)
    return status.st_dev, status.st_ino
