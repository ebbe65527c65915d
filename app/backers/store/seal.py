"""A digest of every table's rows, kept in the file and written in the same transaction as the rows.

SQLite's own checks find broken pages, not a digit that a bad disk or cable has turned into another. The digest of a
table is the sum of the digests of its rows, so that an edit changes it by what the edit changed. It guards against
accidents; who wants to forge a map can.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from hashlib import blake2b

from backers.model.wording import tr
from backers.store import journal
from backers.store.mapping import COLUMNS as ROWS
from backers.store.reading import count
from backers.store.steps import Progress, Steps, counted
from backers.store.turns import in_turns

TABLE = "seal"
COLUMNS = {"name": "TEXT", "digest": "TEXT"}
SEALED = (*ROWS, journal.TABLE)
_SCHEMA = "schema"
"""The name under which the descriptions of the tables are sealed; no table is called so."""
_WHOLE = 1 << 128
_LONG = 50_000  # characters

# JSON in ASCII is the same text in every version of Python, and quick to make by an encoder that is made once.
_as_json = json.JSONEncoder(separators=(",", ":"), default=repr).encode


class Tally:
    """Follows what one connection writes, by triggers that live in the connection and never in the file."""

    def __init__(self, driver: sqlite3.Connection) -> None:
        self._driver = driver
        self._sums: defaultdict[str, int] = defaultdict(int)
        driver.create_function("seal_row", -1, self._count)
        for table in SEALED:
            names = [f'"{row[1]}"' for row in driver.execute(f'PRAGMA main.table_info("{table}")')]
            old, new = (", ".join(f"{when}.{name}" for name in names) for when in ("OLD", "NEW"))
            for act, counts in (
                ("INSERT", f"SELECT seal_row(1, '{table}', {new});"),
                ("DELETE", f"SELECT seal_row(-1, '{table}', {old});"),
                ("UPDATE", f"SELECT seal_row(-1, '{table}', {old}); SELECT seal_row(1, '{table}', {new});"),
            ):
                driver.execute(
                    f"CREATE TEMP TRIGGER IF NOT EXISTS seal_{table}_{act} AFTER {act} ON main.{table} "
                    f"BEGIN {counts} END"
                )

    def begin(self) -> None:
        self._sums.clear()

    def write(self) -> None:
        """Seals what was written since `begin`; inside the same transaction."""
        for table, change in self._sums.items():
            sealed = _stored(self._driver).get(table, "0")
            self._driver.execute(f"UPDATE {TABLE} SET digest = ? WHERE name = ?", (_added(sealed, change), table))

    def _count(self, sign: int, table: str, *values: object) -> None:
        self._sums[table] += sign * _digest(table, values)


def seal(driver: sqlite3.Connection) -> None:
    """Seals the file as it is now; for new files and migrations. Inside the caller's transaction."""
    driver.execute(f"DELETE FROM {TABLE}")
    driver.executemany(f"INSERT INTO {TABLE} VALUES (?, ?)", _computed(driver).items())


def broken(driver: sqlite3.Connection, only: Sequence[str] = (), progress: Progress | None = None) -> list[str]:
    """A sentence part for each table, or each of `only`, whose rows are not as they were saved.

    What `progress` raises ends the reading.
    """
    stored, found = _stored(driver), _computed(driver, only or SEALED, progress)
    names = [name for name in only or (*SEALED, _SCHEMA) if stored.get(name) != found[name]]
    return [
        tr("the description of its tables is not as it was saved")
        if name == _SCHEMA
        else tr("the rows of table {name} are not as they were saved", name=name)
        for name in names
    ]


def _stored(driver: sqlite3.Connection) -> dict[str, str]:
    return dict(driver.execute(f"SELECT name, digest FROM {TABLE} NOT INDEXED"))


def _computed(
    driver: sqlite3.Connection, sealed: Sequence[str] = SEALED, progress: Progress | None = None
) -> dict[str, str]:
    # NOT INDEXED: the rows themselves are read, not copies of their values in an index.
    rows: dict[str, Iterable[Sequence[object]]] = {
        table: driver.execute(f'SELECT * FROM main."{table}" NOT INDEXED') for table in sealed
    }
    if progress is not None:
        steps = Steps(progress, sum(count(driver, table) for table in sealed))
        rows = {table: counted(cursor, steps) for table, cursor in rows.items()}
    found = {table: _hex(sum(_digest(table, values) for values in in_turns(cursor))) for table, cursor in rows.items()}
    tables = driver.execute("SELECT type, name, tbl_name, sql FROM main.sqlite_master")
    ours = (*SEALED, TABLE)
    return found | {_SCHEMA: _hex(sum(_digest(_SCHEMA, values) for values in tables if values[2] in ours))}


def _digest(table: str, values: Sequence[object]) -> int:
    # A long text, as the journal's of an import, is digested on its own: made JSON, it would hold up all other threads.
    for value in values:
        if type(value) is str and len(value) > _LONG:
            values = [_short(one) if isinstance(one, str) and len(one) > _LONG else one for one in values]
            break
    text = _as_json((table, *values))
    return int.from_bytes(blake2b(text.encode(), digest_size=16).digest(), "big")


def _short(text: str) -> str:
    return blake2b(text.encode(), digest_size=16).hexdigest()


def _added(sealed: str, change: int) -> str:
    return _hex(int(sealed, 16) + change)


def _hex(number: int) -> str:
    return f"{number % _WHOLE:032x}"
