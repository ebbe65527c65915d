"""The open file: one connection, its settings, and transactions that end whole or not at all.

Rollback journal and full synchronisation, so that there is one file, a commit is on the disk when it returns, and a
write to a file that was moved away fails instead of vanishing. Used from one thread. Never creates a file.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event
from sqlalchemy.exc import IntegrityError

from backers.model.errors import Refused
from backers.store.refusals import moved, told
from backers.store.schema import TABLES

_WAIT_S = 0.5  # for another program that writes at this moment; longer would freeze the window
_BEGIN = "backers_begin"


class MapFile:
    """A connection to one map's file. `read_only_reason` is a sentence, empty where the file may be written."""

    def __init__(self, path: Path, read_only_reason: str = "", *, write_ahead: bool = False) -> None:
        self.path = path
        self.read_only_reason = read_only_reason
        with told(path, "opened"):
            self.driver = connect(path, "ro" if read_only_reason else "rw")
            try:
                if write_ahead and not read_only_reason:
                    self.driver.execute("PRAGMA journal_mode=DELETE")
                self._identity = _identity(path)
            except BaseException:
                self.driver.close()
                raise
        self._engine = _engine(self.driver)
        self._writer = self._engine.execution_options(**{_BEGIN: "BEGIN IMMEDIATE"})

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent look at the file."""
        with told(self.path, "read"), self._ended(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: all of it is on the disk afterwards, or nothing is and Refused says why."""
        if self.read_only_reason:
            raise Refused(self.read_only_reason)
        self.check_place()
        with (
            told(self.path, "saved"),
            self._ended(),
            self._writer.connect() as connection,
            connection.begin() as transaction,
        ):
            yield connection
            try:
                transaction.commit()
            except IntegrityError as error:
                problems = dangling(self.driver)
                if not problems:
                    raise
                raise Refused(f"{self.path.name} could not be saved: {problems[0]}") from error

    def check_place(self) -> None:
        """Raises Refused unless the path still leads to the file that was opened."""
        try:
            same = _identity(self.path) == self._identity
        except OSError:
            same = False
        if not same:
            raise moved(self.path)

    @contextmanager
    def _ended(self) -> Iterator[None]:
        """No transaction is left open: after a commit that failed SQLAlchemy believes that there is none."""
        try:
            yield
        finally:
            self.driver.rollback()

    def close(self) -> None:
        self._engine.dispose()
        self.driver.close()


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection with the settings that every map's file has. `mode` is SQLite's own: ro or rw."""
    address = f"file:{quote(str(path))}?mode={mode}"
    driver = sqlite3.connect(address, uri=True, timeout=_WAIT_S, isolation_level=None)
    try:
        for setting in (
            "foreign_keys=ON",
            "trusted_schema=OFF",
            "cell_size_check=ON",
            "synchronous=FULL",
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
        return f"{path.name} is write-protected: it can be read, not changed. Save a Copy to edit it."
    if not os.access(real.parent, os.W_OK | os.X_OK):
        return f"The folder of {path.name} is write-protected: the map can be read only. Save a Copy to edit it."
    return ""


def dangling(driver: sqlite3.Connection) -> list[str]:
    """One sentence for each row that refers to a row that is not there."""
    problems = []
    for table, rowid, target, _ in driver.execute("PRAGMA foreign_key_check"):
        key = "id" if table not in TABLES or "id" in TABLES[table].c else next(iter(TABLES[table].primary_key)).name
        found = driver.execute(f'SELECT "{key}" FROM "{table}" WHERE rowid = ?', (rowid,)).fetchone()
        problems.append(f"{table} “{found[0]}” refers to a row of table {target} that is not in the map.")
    return problems


def _identity(path: Path) -> tuple[int, int]:
    status = os.stat(path)
    return status.st_dev, status.st_ino


def _engine(driver: sqlite3.Connection) -> Engine:
    engine = create_engine("sqlite://", creator=lambda: driver, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get(_BEGIN, "BEGIN"))

    return engine
