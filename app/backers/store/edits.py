"""Writes a change set into the tables, inside a transaction that the caller began and will end."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from backers.model.changes import Change
from backers.model.rows import Position, Row
from backers.store.lists import OwnedList, Values
from backers.store.mapping import MAPPINGS, RowMapping
from backers.store.schema import TABLES
from backers.store.steps import Steps, parts

_FEW = 500  # ids that are looked up one by one, far below SQLite's limit for parameters


def write_changes(connection: Connection, changes: Iterable[Change], steps: Steps) -> None:
    """Makes the changes true in the file. The caller has made sure that they fit (see `expected`)."""
    for act, run in groupby(changes, key=_act):
        tables: defaultdict[str, list[Change]] = defaultdict(list)
        for change in run:
            tables[change.table].append(change)  # the order between tables does not matter, within one it does
        for table, found in tables.items():
            for part in parts(found):
                _write(connection, act, table, part)
                steps.done(len(part))


def _write(connection: Connection, act: str, table: str, changes: Sequence[Change]) -> None:
    if act == "remove":
        _delete(connection, table, "id", changes)
    elif table == "position":
        write_positions(connection, [change.row for change in changes])
    elif act == "add":
        _add(connection, MAPPINGS[table], [change.row for change in changes])
    else:
        _edit(connection, MAPPINGS[table], changes)


def write_positions(connection: Connection, rows: Iterable[Row]) -> None:
    """New or other places, one for each actor."""
    statement = insert(TABLES["position"])
    columns = {name: statement.excluded[name] for name in ("x", "y", "pinned")}
    values = [MAPPINGS["position"].values(row) for row in rows]
    if values:
        connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=columns), values)


def known_actors(connection: Connection, positions: Iterable[Position]) -> list[Position]:
    """Those places whose actor the file has."""
    rows, actor = list(positions), TABLES["actor"].c.id
    asked = select(actor)
    if len(rows) <= _FEW:
        asked = asked.where(actor.in_([row.id for row in rows]))
    known = set(connection.execute(asked).scalars())
    return [row for row in rows if row.id in known]


def _act(change: Change) -> str:
    if change.after is None:
        return "remove"
    return "add" if change.before is None else "edit"


def _add(connection: Connection, mapping: RowMapping, rows: list[Row]) -> None:
    """New rows at the end of their table."""
    connection.execute(TABLES[mapping.table].insert(), [mapping.values(row) for row in rows])
    for owned in mapping.lists:
        _add_lists(connection, owned, rows)


def _edit(connection: Connection, mapping: RowMapping, run: Sequence[Change]) -> None:
    """Rows changed where they stand; their lists are written anew where they differ."""
    table = TABLES[mapping.table]
    columns: dict[str, Any] = {column: bindparam(f"new_{column}") for column in mapping.columns}
    values = [
        {"edited": change.id} | {f"new_{column}": value for column, value in mapping.values(change.row).items()}
        for change in run
    ]
    connection.execute(update(table).where(table.c.id == bindparam("edited")).values(columns), values)
    for owned in mapping.lists:
        changed = [
            change for change in run if change.before is not None and owned.of(change.before) != owned.of(change.row)
        ]
        if changed:
            for name in owned.tables:
                _delete(connection, name, owned.owner, changed)
            _add_lists(connection, owned, {change.id: change.row for change in changed}.values())


def _delete(connection: Connection, table: str, column: str, changes: Iterable[Change]) -> None:
    statement = delete(TABLES[table]).where(TABLES[table].c[column] == bindparam("gone"))
    connection.execute(statement, [{"gone": change.id} for change in changes])


def _add_lists(connection: Connection, owned: OwnedList, rows: Iterable[Row]) -> None:
    found: defaultdict[str, Values] = defaultdict(list)
    for row in rows:
        for table, values in owned.values(row).items():
            found[table] += values
    for table, values in found.items():
        if values:
            connection.execute(TABLES[table].insert(), values)
