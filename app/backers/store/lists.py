"""Lists that a row owns and that lie in tables of their own: aliases, an event's actors, a contradiction's positions.

They go with their owner (the schema cascades) and are written anew whenever the owner's list has changed.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Protocol

from backers.model.rows import Alias, Contradiction, Row, Standpoint
from backers.store.columns import ABOUT, about_ref, about_values
from backers.store.reading import ask

Values = list[dict[str, Any]]
"""Rows to insert, by column."""
NUMBERS = ("place", "standpoint")
"""The columns that are numbers; all others are text."""


class OwnedList(Protocol):
    """One list field of a row type."""

    @property
    def field(self) -> str: ...
    @property
    def owner(self) -> str:
        """The column that holds the owner's id, first in the key of each table."""

    @property
    def tables(self) -> dict[str, tuple[str, ...]]:
        """The tables it lies in, each with its columns."""

    def of(self, row: Row) -> tuple[Any, ...]:
        """The row's list."""

    def values(self, row: Row) -> dict[str, Values]:
        """What to insert for that row, by table."""

    def read(self, driver: sqlite3.Connection, ids: Iterable[str] | None) -> dict[str, tuple[Any, ...]]:
        """The lists by their owner's id, of all owners or of the given ones."""


@dataclass(frozen=True)
class PlainList:
    """A list of which each item is one row of `table`: owner, place in the list, and the item's columns."""

    field: str
    table: str
    owner: str
    columns: tuple[str, ...]
    encode: Callable[[Any], Sequence[Any]]
    decode: Callable[[Sequence[Any]], Any]

    @property
    def tables(self) -> dict[str, tuple[str, ...]]:
        return {self.table: (self.owner, "place", *self.columns)}

    def of(self, row: Row) -> tuple[Any, ...]:
        items: tuple[Any, ...] = attrgetter(self.field)(row)
        return items

    def values(self, row: Row) -> dict[str, Values]:
        columns = self.tables[self.table]
        rows = [
            dict(zip(columns, (row.id, place, *self.encode(item)), strict=True))
            for place, item in enumerate(self.of(row))
        ]
        return {self.table: rows}

    def read(self, driver: sqlite3.Connection, ids: Iterable[str] | None) -> dict[str, tuple[Any, ...]]:
        lists: defaultdict[str, list[Any]] = defaultdict(list)
        among = None if ids is None else (self.owner, ids)
        for owner, *values in ask(driver, self.table, (self.owner, *self.columns), (self.owner, "place"), among):
            lists[owner].append(self.decode(values))
        return {owner: tuple(items) for owner, items in lists.items()}


class Positions:
    """The positions of a contradiction: each a text and, in a second table, the sources that hold it."""

    field, owner = "positions", "contradiction"
    tables = {  # noqa: RUF012  (never written)
        "standpoint": ("contradiction", "place", "text"),
        "standpoint_source": ("contradiction", "standpoint", "place", "source"),
    }

    def of(self, row: Row) -> tuple[Any, ...]:
        assert isinstance(row, Contradiction)
        return row.positions

    def values(self, row: Row) -> dict[str, Values]:
        found: dict[str, Values] = {table: [] for table in self.tables}
        for number, position in enumerate(self.of(row)):
            found["standpoint"].append({"contradiction": row.id, "place": number, "text": position.text})
            found["standpoint_source"] += [
                {"contradiction": row.id, "standpoint": number, "place": place, "source": source}
                for place, source in enumerate(position.sources)
            ]
        return found

    def read(self, driver: sqlite3.Connection, ids: Iterable[str] | None) -> dict[str, tuple[Standpoint, ...]]:
        among = None if ids is None else (self.owner, ids)
        sources: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
        columns = self.tables["standpoint_source"]
        for owner, number, _, source in ask(driver, "standpoint_source", columns, columns[:3], among):
            sources[owner, number].append(source)
        found: defaultdict[str, list[Standpoint]] = defaultdict(list)
        columns = self.tables["standpoint"]
        for owner, number, text in ask(driver, "standpoint", columns, columns[:2], among):
            found[owner].append(Standpoint(text, tuple(sources[owner, number])))
        return {owner: tuple(items) for owner, items in found.items()}


def _ids(field: str, table: str, owner: str, column: str) -> PlainList:
    return PlainList(field, table, owner, (column,), lambda item: (item,), lambda values: values[0])


_ALIASES = PlainList(
    "aliases",
    "alias",
    "actor",
    ("text", "language"),
    lambda alias: (alias.text, alias.language),
    lambda values: Alias(values[0], values[1]),
)

LISTS: dict[str, tuple[OwnedList, ...]] = {
    "actor": (_ALIASES,),
    "event": (
        _ids("actors", "event_actor", "event", "actor"),
        _ids("relationships", "event_relationship", "event", "relationship"),
        _ids("starts", "event_starts", "event", "relationship"),
        _ids("ends", "event_ends", "event", "relationship"),
    ),
    "contradiction": (
        PlainList("about", "contradiction_about", "contradiction", ABOUT, about_values, about_ref),
        Positions(),
    ),
    "selection": (PlainList("refs", "selection_ref", "selection", ABOUT, about_values, about_ref),),
}
