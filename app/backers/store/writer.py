"""Transactions that write, through SQLAlchemy's typed tables. Loaded at the first edit, not before.

SQLAlchemy takes several times as long to load as a map takes to be read and shown.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

from sqlalchemy import Connection, StaticPool, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError

from backers.model.changes import ChangeSet
from backers.model.errors import Refused
from backers.model.rows import Position
from backers.model.wording import tr
from backers.store.edits import known_actors, write_changes, write_positions
from backers.store.expected import require_expected
from backers.store.file import MapFile, dangling
from backers.store.journal import ENTRY_COLUMNS, Entry, last_revision, parts_of
from backers.store.mark import APPLICATION_ID, STAMP
from backers.store.refusals import told
from backers.store.schema import TABLES, Base
from backers.store.seal import Tally, seal
from backers.store.steps import Progress, Steps


class Writer:
    """Writes to an open file over its one connection."""

    def __init__(self, file: MapFile) -> None:
        self._file = file
        self._engine = create_engine("sqlite://", creator=lambda: file.driver, poolclass=StaticPool)
        event.listen(self._engine, "begin", _begin)
        self._tally: Tally | None = None

    def make(self, changes: ChangeSet, entry: Entry) -> None:
        """The tables and marks of a new file, and its first rows with their entry; an empty map has no entry."""
        with self.transaction() as connection:
            Base.metadata.create_all(connection)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {STAMP}")
            if changes:
                _write(connection, changes, entry)
            seal(self._file.driver)

    def write(self, changes: ChangeSet, entry: Entry, progress: Progress | None = None) -> int:
        """One edit and its journal entry, which must be the next. Raises Refused if the file has moved on.

        Returns the last revision: that of the entry, unless the edit goes on in others (see `Entry`). What `progress`
        raises takes the whole transaction back.
        """
        with self._sealed() as connection:
            if last_revision(self._file.driver) != entry.revision - 1:
                raise Refused(
                    tr(
                        "{path} was changed by another program since it was opened; nothing of this change was "
                        "saved. Open it again, or Save a Copy.",
                        path=self._file.path,
                    )
                )
            require_expected(self._file.driver, changes)
            last = _write(connection, changes, entry, progress)
            if progress is not None:
                progress(1.0)
        return last

    def place(self, positions: Iterable[Position]) -> None:
        """Places without an edit; those of actors that the file does not have are left out."""
        with self._sealed() as connection:
            write_positions(connection, known_actors(connection, positions))

    @contextmanager
    def _sealed(self) -> Iterator[Connection]:
        """A transaction that keeps the seal in step with the rows."""
        if self._tally is None:
            with told(self._file.path, "saved"):
                self._tally = Tally(self._file.driver)
        self._tally.begin()
        with self.transaction() as connection:
            yield connection
            self._tally.write()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """One transaction: all of it is on the disk afterwards, or nothing is and Refused says why."""
        self._file.require_writable()
        with (
            told(self._file.path, "saved"),
            _plain_errors(),
            self._ended(),
            self._engine.connect() as connection,
            connection.begin() as transaction,
        ):
            yield connection
            try:
                transaction.commit()
            except IntegrityError as error:
                self._explain(error)

    @contextmanager
    def _ended(self) -> Iterator[None]:
        """No transaction is left open: after a commit that failed SQLAlchemy believes that there is none."""
        driver = self._file.driver
        try:
            yield
        except BaseException:
            driver.rollback()
            # Where the disk was full SQLite leaves its journal for whoever reads next to take back: that is now.
            with suppress(sqlite3.Error):
                driver.execute("SELECT count(*) FROM sqlite_master").fetchone()
            raise
        driver.rollback()

    def _explain(self, error: IntegrityError) -> None:
        problems = dangling(self._file.driver)
        if not problems:
            raise error
        raise Refused(
            tr("{name} could not be saved: {problem}", name=self._file.path.name, problem=problems[0])
        ) from error


def _write(connection: Connection, changes: ChangeSet, entry: Entry, progress: Progress | None = None) -> int:
    """Rows and journal side by side, a lot at a time. Returns the last revision."""
    steps = Steps(progress, 2 * len(changes.changes))  # each row is put into words and into its table
    revision = entry.revision
    for number, (lot, body) in enumerate(parts_of(changes, steps, whole=entry.of is not None)):
        write_changes(connection, lot, steps)
        revision = entry.revision + number
        this = replace(entry, revision=revision, of=entry.revision) if number else entry
        values = {column: getattr(this, column) for column in ENTRY_COLUMNS}
        connection.execute(TABLES["journal"].insert(), values | {"body": body})
    return revision


def _begin(connection: Connection) -> None:
    # The driver's own implicit begin is off; taking the write lock first means that a transaction never fails midway.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


@contextmanager
def _plain_errors() -> Iterator[None]:
    """SQLite's own error instead of SQLAlchemy's wrapping of it."""
    try:
        yield
    except DBAPIError as error:
        if error.orig is None:
            raise
        raise error.orig from error
