"""Lists that a row owns and that lie in tables of their own: aliases, an event's actors, a contradiction's positions.

They go with their owner (the schema cascades) and are written anew whenever the owner's list has changed.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Protocol

from sqlalchemy import Column, Connection, Table, select

from backers.model.rows import Alias, Contradiction, Row, Standpoint
from backers.store.columns import ABOUT, about_ref, about_values
from backers.store.schema import TABLES


class OwnedList(Protocol):
    """One list field of a row type."""

    @property
    def field(self) -> str: ...
    @property
    def tables(self) -> tuple[Table, ...]: ...
    def of(self, row: Row) -> tuple[Any, ...]:
        """The row's list."""

    def values(self, row: Row) -> list[tuple[Table, list[dict[str, Any]]]]:
        """What to insert for that row, table by table."""

    def read(self, connection: Connection, ids: Iterable[str] | None) -> dict[str, tuple[Any, ...]]:
        """The lists by their owner's id, of all owners or of the given ones."""


@dataclass(frozen=True)
class PlainList:
    """A list of which each item is one row of `table`: owner, place in the list, and the item's columns."""

    field: str
    table: Table
    owner: str
    columns: tuple[str, ...]
    encode: Callable[[Any], Sequence[Any]]
    decode: Callable[[Sequence[Any]], Any]

    @property
    def tables(self) -> tuple[Table, ...]:
        return (self.table,)

    def of(self, row: Row) -> tuple[Any, ...]:
        items: tuple[Any, ...] = attrgetter(self.field)(row)
        return items

    def values(self, row: Row) -> list[tuple[Table, list[dict[str, Any]]]]:
        found = [
            {self.owner: row.id, "place": place, **dict(zip(self.columns, self.encode(item), strict=True))}
            for place, item in enumerate(self.of(row))
        ]
        return [(self.table, found)] if found else []

    def read(self, connection: Connection, ids: Iterable[str] | None) -> dict[str, tuple[Any, ...]]:
        lists: defaultdict[str, list[Any]] = defaultdict(list)
        for owner, *values in ordered(connection, self.table, (self.owner, *self.columns), ids):
            lists[owner].append(self.decode(values))
        return {owner: tuple(items) for owner, items in lists.items()}


class Positions:
    """The positions of a contradiction: each a text and, in a second table, the sources that hold it."""

    field = "positions"
    tables = (TABLES["standpoint"], TABLES["standpoint_source"])

    def of(self, row: Row) -> tuple[Any, ...]:
        assert isinstance(row, Contradiction)
        return row.positions

    def values(self, row: Row) -> list[tuple[Table, list[dict[str, Any]]]]:
        texts: list[dict[str, Any]] = []
        holders: list[dict[str, Any]] = []
        for number, position in enumerate(self.of(row)):
            texts.append({"contradiction": row.id, "place": number, "text": position.text})
            holders += [
                {"contradiction": row.id, "standpoint": number, "place": place, "source": source}
                for place, source in enumerate(position.sources)
            ]
        return [(table, found) for table, found in zip(self.tables, (texts, holders), strict=True) if found]

    def read(self, connection: Connection, ids: Iterable[str] | None) -> dict[str, tuple[Standpoint, ...]]:
        texts, holders = self.tables
        sources: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
        for owner, number, source in ordered(connection, holders, ("contradiction", "standpoint", "source"), ids):
            sources[owner, number].append(source)
        found: defaultdict[str, list[Standpoint]] = defaultdict(list)
        for owner, number, text in ordered(connection, texts, ("contradiction", "place", "text"), ids):
            found[owner].append(Standpoint(text, tuple(sources[owner, number])))
        return {owner: tuple(items) for owner, items in found.items()}


def ordered(
    connection: Connection, table: Table, columns: Sequence[str], ids: Iterable[str] | None
) -> Iterable[Sequence[Any]]:
    """Those columns in the order of the table's key; its first part, the owner, is among `ids` unless they are None."""
    wanted: list[Column[Any]] = [table.c[name] for name in columns]
    key = list(table.primary_key)
    query = select(*wanted).order_by(*key)
    return connection.execute(query if ids is None else query.where(key[0].in_(list(ids))))


def _names(field: str, table: str, owner: str, column: str) -> PlainList:
    return PlainList(field, TABLES[table], owner, (column,), lambda item: (item,), lambda values: values[0])


LISTS: dict[str, tuple[OwnedList, ...]] = {
    "actor": (
        PlainList(
            "aliases",
            TABLES["alias"],
            "actor",
            ("text", "language"),
            lambda alias: (alias.text, alias.language),
            lambda values: Alias(values[0], values[1]),
        ),
    ),
    "event": (
        _names("actors", "event_actor", "event", "actor"),
        _names("relationships", "event_relationship", "event", "relationship"),
    ),
    "contradiction": (
        PlainList("about", TABLES["contradiction_about"], "contradiction", ABOUT, about_values, about_ref),
        Positions(),
    ),
}
