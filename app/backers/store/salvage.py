"""Takes what can be read out of a damaged map into a new one, and says what could not. The damaged file stays.

Where the journal is whole it tells every row, also those whose pages are gone. Else the tables are read row by row.
"""

import contextlib
import os
import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from backers.model.counting import table_word
from backers.model.errors import Damaged, Refused
from backers.model.rows import Position, Row
from backers.model.wording import tr, tr_n
from backers.store import journal, seal
from backers.store.beside import check_new
from backers.store.document import Document
from backers.store.fragments import Fragments, mended_header
from backers.store.mapping import MAPPINGS
from backers.store.pages import map_of_the_journal
from backers.store.refusals import told

_MANY = 200  # sentences; a reader needs no more


@dataclass(frozen=True, slots=True)
class Report:
    """What a salvage brought. `lost`: a sentence for each row that is missing, stands in or was mended."""

    kept: dict[str, int]
    lost: tuple[str, ...]
    by_journal: bool

    @property
    def sentence(self) -> str:
        rows = sum(self.kept.values())
        if not rows:
            return tr("Nothing of the map could be read.")
        if self.by_journal:
            return tr_n(
                "{n:,} row was brought back; the file's own journal knew it.",
                "{n:,} rows were brought back; the file's own journal knew them all.",
                rows,
            )
        missing = (
            tr_n(
                "{n:,} could not be read or had to be mended", "{n:,} could not be read or had to be mended",
                len(self.lost),
            )
            if self.lost
            else tr("none is known missing")
        )  # fmt: skip
        return tr_n(
            "{n:,} row was read one by one; {missing}.", "{n:,} rows were read one by one; {missing}.", rows,
            missing=missing,
        )  # fmt: skip


def salvage(path: Path, out: Path) -> Report:
    """Makes a new map of what `path` still holds. Raises Refused, leaving nothing, where there is nothing to find."""
    path, out = Path(path).absolute(), Path(out).absolute()
    check_new(out)
    with _copy(path, out.parent) as copy, told(path, "read"), closing(_connect(copy)) as driver:
        rows = _by_journal(driver)
        lost: list[str] = []
        by_journal = rows is not None
        if rows is None:
            rows = _by_tables(driver, lost, copy.parent)
        bare = None if _told(rows) else map_of_the_journal(copy)
        if bare is not None:
            rows, by_journal, lost = list(bare.rows()), True, [tr("The places on the map are gone.")]
    if not _told(rows):
        raise Refused(tr("Nothing that Backers knows could be read in {path}. It was not touched.", path=path))
    Document.create(out, rows).close()
    return Report(dict(Counter(row.table for row in rows)), tuple(lost[:_MANY]), by_journal)


def _told(rows: list[Row]) -> bool:
    return any(row.table != "position" for row in rows)


def _by_journal(driver: sqlite3.Connection) -> list[Row] | None:
    """Every row as the journal tells it; None unless the journal is as it was sealed."""
    try:
        if any("table journal" in part for part in seal.broken(driver, only=(journal.TABLE,))):
            return None
        map_ = journal.replayed(driver)
    except (sqlite3.Error, Damaged, Refused, UnicodeDecodeError, OverflowError):
        return None
    places: dict[str, Position] = {}
    for values in Fragments(driver).rows("position"):
        with contextlib.suppress(ValueError, TypeError):
            _, actor, x, y, pinned = values
            if actor in map_.actors:
                places[actor] = Position(id=actor, x=float(x), y=float(y), pinned=bool(pinned))
    return [*map_.rows(), *places.values()]


def _by_tables(driver: sqlite3.Connection, lost: list[str], folder: Path) -> list[Row]:
    """Every row that can be read, put into a fresh file where what refers to nobody is mended."""
    fresh = folder / "fresh.backers"
    Document.create(fresh).close()
    with closing(sqlite3.connect(fresh, isolation_level=None)) as target:
        target.execute("PRAGMA foreign_keys=OFF")
        target.execute("BEGIN")
        Fragments(driver).pour_into(target, lost)
        found: list[Row] = []
        for mapping in MAPPINGS.values():
            for (row_id,) in target.execute(f'SELECT id FROM "{mapping.table}" ORDER BY ordinal').fetchall():
                try:
                    found += mapping.read(target, [row_id])
                except Damaged as error:
                    lost.append(str(error))
        target.rollback()
    return _fitting(found, lost)


def _fitting(rows: list[Row], lost: list[str]) -> list[Row]:
    """Those rows that a new file takes; a second of the same id is left out."""
    kept: dict[tuple[str, str], Row] = {}
    for row in rows:
        if (row.table, row.id) in kept:
            lost.append(tr("A second {table} “{id}” was left out.", table=table_word(row.table), id=row.id))
        else:
            kept[row.table, row.id] = row
    return list(kept.values())


@contextmanager
def _copy(path: Path, folder: Path) -> Iterator[Path]:
    """A copy to work on, with a header that SQLite accepts, and its journal if one waits."""
    with told(path, "read"), tempfile.TemporaryDirectory(prefix=".salvage-", dir=folder) as beside:
        copy = Path(beside) / "copy"
        shutil.copyfile(path, copy)
        waiting = Path(f"{os.path.realpath(path)}-journal")
        if waiting.exists():
            shutil.copyfile(waiting, Path(f"{copy}-journal"))
        mended_header(copy)
        yield copy


def _connect(copy: Path) -> sqlite3.Connection:
    driver = sqlite3.connect(copy, isolation_level=None)
    driver.text_factory = lambda text: text.decode(errors="replace")
    for setting in ("trusted_schema=OFF", "writable_schema=ON", "cell_size_check=OFF", "query_only=ON"):
        driver.execute(f"PRAGMA {setting}")
    return driver
