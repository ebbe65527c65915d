"""Writes a change set into the tables, inside a transaction that the caller began and will end."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from backers.model.changes import Change, ChangeSet
from backers.model.errors import Refused
from backers.model.rows import Position, Row
from backers.store.lists import OwnedList
from backers.store.mapping import MAPPINGS, RowMapping

_AT_ONCE = 500  # ids in one question, far below SQLite's limit for parameters


def write_changes(connection: Connection, changes: ChangeSet) -> None:
    """Makes the change set true in the file. Raises Refused where `before` is not what the file holds.

    Places are the exception: the simulation may have moved them since, so they are simply put as they shall be.
    """
    _expect(connection, changes)
    for (table, act), run in groupby(changes, key=lambda change: (change.table, _act(change))):
        mapping = MAPPINGS[table]
        if act == "remove":
            _remove(connection, mapping, [change.id for change in run])
        elif table == "position":
            write_positions(connection, [change.row for change in run])
        elif act == "add":
            insert_rows(connection, table, [change.row for change in run])
        else:
            _edit(connection, mapping, list(run))


def insert_rows(connection: Connection, table: str, rows: Iterable[Row]) -> None:
    """New rows at the end of their table."""
    mapping, found = MAPPINGS[table], list(rows)
    if found:
        connection.execute(mapping.table.insert(), [mapping.values(row) for row in found])
    for owned in mapping.lists:
        _insert_list(connection, owned, found)


def write_positions(connection: Connection, rows: Iterable[Row]) -> None:
    """New or other places, one for each actor."""
    mapping = MAPPINGS["position"]
    statement = insert(mapping.table)
    columns = {name: statement.excluded[name] for name in ("x", "y", "pinned")}
    values = [mapping.values(row) for row in rows]
    if values:
        connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=columns), values)


def known_actors(connection: Connection, positions: Iterable[Position]) -> list[Position]:
    """Those places whose actor the file has."""
    known = set(connection.execute(select(MAPPINGS["actor"].table.c.id)).scalars())
    return [position for position in positions if position.id in known]


def _act(change: Change) -> str:
    if change.after is None:
        return "remove"
    return "add" if change.before is None else "edit"


def _expect(connection: Connection, changes: ChangeSet) -> None:
    """Raises Refused unless every change finds what it expects, in the file or left by a change before it."""
    first: dict[str, dict[str, Row]] = {}
    last: dict[tuple[str, str], Row | None] = {}
    for change in changes:
        if change.table == "position":
            continue
        key = (change.table, change.id)
        if key in last:
            if last[key] != change.before:
                raise _otherwise(*key)
        elif change.before is not None:
            first.setdefault(change.table, {})[change.id] = change.before
        last[key] = change.after
    for table, expected in first.items():
        found = {row.id: row for row in _stored(connection, table, expected)}
        for row_id, row in expected.items():
            if found.get(row_id) != row:
                raise _otherwise(table, row_id)


def _stored(connection: Connection, table: str, ids: Iterable[str]) -> list[Row]:
    wanted, mapping = list(ids), MAPPINGS[table]
    parts = [wanted[at : at + _AT_ONCE] for at in range(0, len(wanted), _AT_ONCE)]
    return [row for part in parts for row in mapping.read(connection, part)]


def _remove(connection: Connection, mapping: RowMapping, ids: list[str]) -> None:
    gone = delete(mapping.table).where(mapping.table.c.id == bindparam("gone"))
    connection.execute(gone, [{"gone": row_id} for row_id in ids])


def _edit(connection: Connection, mapping: RowMapping, run: list[Change]) -> None:
    columns: dict[str, Any] = {column: bindparam(f"new_{column}") for column in mapping.columns}
    statement = update(mapping.table).where(mapping.table.c.id == bindparam("edited")).values(columns)
    values = [
        {"edited": change.id} | {f"new_{column}": value for column, value in mapping.values(change.row).items()}
        for change in run
    ]
    connection.execute(statement, values)
    for owned in mapping.lists:
        changed = [
            change for change in run if change.before is not None and owned.of(change.before) != owned.of(change.row)
        ]
        if changed:
            for table in owned.tables:
                owner = next(iter(table.primary_key))
                connection.execute(
                    delete(table).where(owner == bindparam("gone")), [{"gone": change.id} for change in changed]
                )
            _insert_list(connection, owned, {change.id: change.row for change in changed}.values())


def _insert_list(connection: Connection, owned: OwnedList, rows: Iterable[Row]) -> None:
    found: defaultdict[Table, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        for table, values in owned.values(row):
            found[table] += values
    for table, values in found.items():
        connection.execute(table.insert(), values)


def _otherwise(table: str, row_id: str) -> Refused:
    return Refused(
        f"The {table} “{row_id}” is not in the file as this edit expects it; the change was not saved. "
        "Open the map again to see what the file holds."
    )
