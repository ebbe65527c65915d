"""A change set: what one edit adds, removes, edits and moves. It knows its own inverse and its name."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, overload

from backers.model.plain import from_plain, to_plain
from backers.model.rows import Row

LARGE = 5_000  # rows


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

    # Asked a million times for an edit of many rows: each looks for itself.

    @property
    def table(self) -> str:
        return (self.before if self.after is None else self.after).table  # type: ignore[union-attr]

    @property
    def id(self) -> str:
        return (self.before if self.after is None else self.after).id  # type: ignore[union-attr]

    def inverse(self) -> "Change":
        return Change(self.after, self.before)


class Coming(Sequence[Change]):
    """Changes of rows that lie elsewhere, each made when it is asked for: an import has more than memory should hold.

    `before` holds what a row takes the place of, by table and id; all others are added.
    """

    def __init__(self, rows: Sequence[Row], before: Mapping[tuple[str, str], Row] = MappingProxyType({})) -> None:
        self._rows, self._before = rows, before

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Change]:
        return map(self._change, self._rows)

    @overload
    def __getitem__(self, place: int) -> Change: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Change]: ...
    def __getitem__(self, place: int | slice) -> Change | Sequence[Change]:
        found = self._rows[place]
        return Coming(found, self._before) if isinstance(found, Sequence) else self._change(found)

    def _change(self, row: Row) -> Change:
        return Change(self._before.get((row.table, row.id)) if self._before else None, row)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Changes that belong together. `name` completes "Undo ...": "connect Turkey to GNA"."""

    name: str
    changes: Sequence[Change] = ()
    _ids: dict[str, frozenset[str]] | None = field(default=None, init=False, repr=False, compare=False)

    def __iter__(self) -> Iterator[Change]:
        return iter(self.changes)

    def __bool__(self) -> bool:
        return len(self.changes) > 0

    def inverse(self) -> "ChangeSet":
        return ChangeSet(self.name, tuple(change.inverse() for change in reversed(self.changes)))

    @property
    def is_large(self) -> bool:
        """Whether it touches so many rows that who follows it does better to look at the whole map anew."""
        return len(self.changes) > LARGE

    def ids(self, table: str) -> frozenset[str]:
        """The ids of that table's rows that this touches."""
        return self._ids_by_table().get(table, frozenset())

    def tables(self) -> frozenset[str]:
        return frozenset(self._ids_by_table())

    def _ids_by_table(self) -> dict[str, frozenset[str]]:
        """Everybody who follows an edit asks: counted once."""
        if self._ids is None:
            found: defaultdict[str, set[str]] = defaultdict(set)
            for change in self.changes:
                row = change.before if change.after is None else change.after
                found[row.table].add(row.id)  # type: ignore[union-attr]
            object.__setattr__(self, "_ids", {table: frozenset(ids) for table, ids in found.items()})
        assert self._ids is not None
        return self._ids


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


def from_plain_changes(name: str, plain: Iterable[dict[str, Any]]) -> ChangeSet:
    """The change set of what `to_plain_change` made of each change."""
    return ChangeSet(name, tuple(Change(_row(item, "before"), _row(item, "after")) for item in plain))


def _row(item: dict[str, Any], when: str) -> Row | None:
    return None if item[when] is None else from_plain(item["table"], item[when])
