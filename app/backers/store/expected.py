"""Whether a change set fits what the file holds, so that memory, rows and journal cannot drift apart."""

import sqlite3
from collections.abc import Iterable

from backers.model.changes import ChangeSet
from backers.model.counting import table_word
from backers.model.errors import Refused
from backers.model.rows import Row
from backers.model.wording import tr
from backers.store.mapping import MAPPINGS

_AT_ONCE = 500  # ids in one question, far below SQLite's limit for parameters


def require_expected(driver: sqlite3.Connection, changes: ChangeSet) -> None:
    """Raises Refused unless every change finds its `before`, in the file or left by a change before it.

    Places are the exception: the simulation may have moved them since. What is added and there already is refused
    by the table itself.
    """
    # A file of a million new rows is not remembered row by row.
    looked_at = {(change.table, change.id) for change in changes if change.before is not None}
    first: dict[str, dict[str, Row]] = {}
    last: dict[tuple[str, str], Row | None] = {}
    for change in changes if looked_at else ():
        key = (change.table, change.id)
        if change.table == "position" or key not in looked_at:
            continue
        if key in last:
            if last[key] != change.before:
                raise _otherwise(*key)
        elif change.before is not None:
            first.setdefault(change.table, {})[change.id] = change.before
        last[key] = change.after
    for table, rows in first.items():
        found = {row.id: row for row in _stored(driver, table, rows)}
        for row_id, row in rows.items():
            if found.get(row_id) != row:
                raise _otherwise(table, row_id)


def _stored(driver: sqlite3.Connection, table: str, ids: Iterable[str]) -> list[Row]:
    wanted, mapping = list(ids), MAPPINGS[table]
    parts = [wanted[at : at + _AT_ONCE] for at in range(0, len(wanted), _AT_ONCE)]
    return [row for part in parts for row in mapping.read(driver, part)]


def _otherwise(table: str, row_id: str) -> Refused:
    return Refused(
        tr(
            "The {table} “{row_id}” is not in the file as this edit expects it; the change was not "
            "saved. Open the map again to see what the file holds.",
            table=table_word(table),
            row_id=row_id,
        )
    )
