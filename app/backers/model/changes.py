"""A change set: what one edit adds, removes, edits and moves. It knows its own inverse and its name."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from backers.model.plain import from_plain, to_plain
from backers.model.rows import Row


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after. Without `before` it is added, without `after` removed; both have one table and id."""

    before: Row | None
    after: Row | None

    def __post_init__(self) -> None:
        if self.before is None and self.after is None:
            raise ValueError("a change needs a row before or after")
        if self.before and self.after and (self.before.table, self.before.id) != (self.after.table, self.after.id):
            raise ValueError("a change keeps its row's table and id")

    @property
    def row(self) -> Row:
        """The row after, or what was removed."""
        row = self.after if self.after is not None else self.before
        assert row is not None
        return row

    @property
    def table(self) -> str:
        return self.row.table

    @property
    def id(self) -> str:
        return self.row.id

    def inverse(self) -> "Change":
        return Change(self.after, self.before)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Changes that belong together. `name` completes "Undo ...": "connect Turkey to GNA"."""

    name: str
    changes: tuple[Change, ...] = ()

    def __iter__(self) -> Iterator[Change]:
        return iter(self.changes)

    def __bool__(self) -> bool:
        return bool(self.changes)

    def inverse(self) -> "ChangeSet":
        return ChangeSet(self.name, tuple(change.inverse() for change in reversed(self.changes)))

    def ids(self, table: str) -> frozenset[str]:
        """The ids of that table's rows that this touches."""
        return frozenset(change.id for change in self.changes if change.table == table)

    def tables(self) -> frozenset[str]:
        return frozenset(change.table for change in self.changes)


def added(rows: Iterable[Row]) -> tuple[Change, ...]:
    return tuple(Change(None, row) for row in rows)


def removed(rows: Iterable[Row]) -> tuple[Change, ...]:
    return tuple(Change(row, None) for row in rows)


def to_plain_change(change: Change) -> dict[str, Any]:
    """JSON-ready form for the journal: table, and the row before and after."""
    return {
        "table": change.table,
        "before": None if change.before is None else to_plain(change.before),
        "after": None if change.after is None else to_plain(change.after),
    }


def from_plain_changes(name: str, plain: list[dict[str, Any]]) -> ChangeSet:
    """The change set of what `to_plain_change` made of each change."""
    return ChangeSet(name, tuple(Change(_row(item, "before"), _row(item, "after")) for item in plain))


def _row(item: dict[str, Any], when: str) -> Row | None:
    return None if item[when] is None else from_plain(item["table"], item[when])
