"""A map's document: one file that takes whole edits and gives them back, and never a part of one.

`Document` is the only door to the file for the rest of the program. It keeps no rows in memory. The parts that write
load SQLAlchemy, which takes long, and so are loaded at the first edit; `prepare` does it ahead of time.
"""

from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from backers.model.changes import ChangeSet, Coming
from backers.model.map import Map
from backers.model.names import clean
from backers.model.rows import ROW_TYPES, Position, Row
from backers.model.wording import tr
from backers.store import journal
from backers.store.beside import check_new, made_beside
from backers.store.copies import copy_database
from backers.store.file import MapFile, settled, why_read_only
from backers.store.journal import Entry
from backers.store.lock import InUse, Lock, take
from backers.store.mapping import stored_rows
from backers.store.mark import SCHEMA_VERSION, SUFFIX
from backers.store.probe import Header
from backers.store.reading import count
from backers.store.refusals import told
from backers.store.soundness import require_sound
from backers.store.steps import Progress, Steps, counted, part_of
from backers.store.survey import check_file, describe

if TYPE_CHECKING:
    from backers.store.writer import Writer

__all__ = ["SUFFIX", "Document", "Entry", "InUse", "check_file", "describe", "make", "prepare"]

_LONG_BYTES = 1_000_000  # of a journal entry: some thousand rows
_PATIENCE_MS = 20_000  # a thread may wait for a reader, such as a snapshot; a window may not


class Document:
    """One open map file. Use it from one thread; close it or use it as a context manager."""

    def __init__(self, file: MapFile, lock: Lock | None = None) -> None:
        self._file = file
        self._writer: Writer | None = None
        self._lock = lock
        self.path = file.path
        self.read_only_reason = file.read_only_reason
        with file.reading() as driver:
            self._revision = journal.last_revision(driver)

    @classmethod
    def create(cls, path: Path, rows: Iterable[Row] = (), *, claim: bool = False) -> Self:
        """A new file with these rows, opened. Raises Refused, leaving nothing, where it cannot be made."""
        make(path, rows)
        return cls.open(path, claim=claim)

    @staticmethod
    def put(path: Path, rows: Iterable[Row]) -> None:
        """A file with these rows and nothing else, in the place of any of that name. Raises Refused, leaving that."""
        path = Path(path).absolute()
        with told(path, "made"), made_beside(path, replace=True) as beside:
            _fill(beside, rows)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        claim: bool = False,
        over: bool = False,
        progress: Progress | None = None,
    ) -> Self:
        """Opens a map's file. Raises Damaged or Refused, with one sentence and the file untouched, if it is none.

        `claim`: for itself alone, where the folder lets a lock be made; raises InUse where another program has it.
        `over`: although another machine's lock says that it is open there. `progress`: another thread opens it, and
        hands it over; what it raises ends the opening.
        """
        path = Path(path).absolute()
        header = settled(path)
        reason = tr("This map was opened for reading only.") if read_only else why_read_only(path)
        if header.newer:
            reason = tr(
                "{path} was made by a newer Backers (file version {version}): it can be read here, not "
                "changed. Install the newer program to edit it.",
                path=path.name,
                version=header.version,
            )
        lock = take(path, over=over) if claim and not reason else None
        try:
            return cls._opened(path, header, reason, lock, progress)
        except BaseException:
            if lock is not None:
                lock.release()
            raise

    @classmethod
    def _opened(cls, path: Path, header: Header, reason: str, lock: Lock | None, progress: Progress | None) -> Self:
        if header.version < SCHEMA_VERSION:
            from backers.store.migrations import migrate  # Alembic takes long to load and is rarely needed

            migrate(path, header.version, reason)
        file = MapFile(path, reason, write_ahead=header.write_ahead, handed_over=progress is not None)
        try:
            with told(path, "opened"):
                require_sound(path, file.driver, newer=header.newer, progress=progress)
            return cls(file, lock)
        except BaseException:
            file.close()
            raise

    @property
    def read_only(self) -> bool:
        return bool(self.read_only_reason)

    @property
    def revision(self) -> int:
        """The number of the last edit in the file; 0 before the first."""
        return self._revision

    def load(self, progress: Progress | None = None) -> Map:
        """Every row of the file, in order. Raises Damaged where one cannot be read. What `progress` raises ends it."""
        with self._file.reading() as driver:
            rows = stored_rows(driver)
            if progress is not None:
                rows = counted(rows, Steps(progress, sum(count(driver, table) for table in ROW_TYPES)))
            return Map(rows)

    def write(self, changes: ChangeSet, *, act: str = "do", of: int | None = None, author: str = "") -> int:
        """Puts one edit into rows and journal, both or neither, and returns its revision.

        `act` is "do", "undo" or "redo", the latter two with `of`, the revision they are about. Raises Refused, with
        file and document as before, whatever the reason.
        """
        entry = Entry(self._revision + 1, journal.now(), clean(author), clean(changes.name), act, of)
        self._revision = self._writing().write(changes, entry)
        return entry.revision

    def write_apart(
        self, changes: ChangeSet, *, act: str = "do", of: int | None = None, author: str = "", progress: Progress
    ) -> int:
        """The same over a connection of its own: for another thread, while this document is only read.

        Call `written` with the revision afterwards. `progress` is called until the last moment before the commit.
        """
        entry = Entry(self._revision + 1, journal.now(), clean(author), clean(changes.name), act, of)
        from backers.store.writer import Writer  # see the module's docstring

        file = MapFile(self.path)
        try:
            file.driver.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}")
            self._file.require_writable()  # the path still leads to the file that is open here
            Writer(file).write(changes, entry, part_of(progress, 0.0, 0.9))
        finally:
            file.close()
        return entry.revision

    def written(self, revision: int) -> None:
        """Takes note of what `write_apart` has put into the file."""
        with self._file.reading() as driver:
            self._revision = journal.end_of(driver, revision)

    def journal(self, limit: int | None = None) -> list[Entry]:
        """The newest `limit` entries or all, oldest first, without what they changed."""
        with self._file.reading() as driver:
            return journal.entries(driver, limit)

    def journal_touching(self, ids: Iterable[str]) -> list[Entry]:
        """The entries in which a row with one of these ids may stand, oldest first."""
        with self._file.reading() as driver:
            return journal.touching(driver, ids)

    def changes_of(self, revision: int) -> ChangeSet:
        """What that entry changed. Raises Refused for a revision that the journal does not have."""
        with self._file.reading() as driver:
            return journal.changes_of(driver, revision)

    def changes_apart(self, revision: int, progress: Progress) -> ChangeSet:
        """The same over a connection of its own: for another thread. What `progress` raises ends the reading."""
        file = MapFile(self.path, self.read_only_reason)
        try:
            with file.reading() as driver:
                return journal.changes_of(driver, revision, progress)
        finally:
            file.close()

    def is_long(self, revision: int) -> bool:
        """Whether that entry changed so much that reading it takes long."""
        return journal.length_of(self._file.driver, revision) > _LONG_BYTES

    def save_positions(self, positions: Iterable[Position]) -> None:
        """Keeps places that the simulation found: not an edit, so not in the journal. Unknown actors are left out."""
        self._writing().place(positions)

    def copy_to(self, path: Path) -> None:
        """A complete, verified copy, in the place of any file of that name. Raises Refused, leaving nothing."""
        copy_database(self._file, Path(path).absolute())

    @property
    def after_crash(self) -> bool:
        """Whether the program that had this map open before did not end well."""
        return self._lock is not None and self._lock.left_behind

    @property
    def in_place(self) -> bool:
        """Whether the path still leads to the file that was opened."""
        return self._file.in_place

    @property
    def claimed(self) -> bool:
        """Whether other programs are told that it is open here."""
        return self._lock is not None

    def release(self) -> None:
        """Lets others open it for writing, before this one is closed."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def close(self) -> None:
        self._file.close()
        self.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _writing(self) -> "Writer":
        self._file.require_writable()
        if self._writer is None:
            from backers.store.writer import Writer  # see the module's docstring

            self._writer = Writer(self._file)
        return self._writer


def make(path: Path, rows: Iterable[Row] = ()) -> None:
    """A new file with these rows. Raises Refused, leaving nothing, where it cannot be made."""
    path = Path(path).absolute()
    check_new(path)
    with told(path, "made"), made_beside(path, replace=False) as beside:
        _fill(beside, rows)


def prepare() -> None:
    """Loads what the first edit needs, so that it does not wait. May run in another thread, once a map is shown."""
    import_module("backers.store.writer")


def _fill(path: Path, rows: Iterable[Row]) -> None:
    """Makes the tables and writes the rows and their journal entry, in one transaction."""
    from backers.store.writer import Writer

    changes = ChangeSet(tr("make the map"), Coming(rows if isinstance(rows, Sequence) else tuple(rows)))
    entry = Entry(1, journal.now(), "", changes.name, "create", None)
    file = MapFile(path)
    try:
        Writer(file).make(changes, entry)
    finally:
        file.close()
