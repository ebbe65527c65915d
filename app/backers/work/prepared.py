"""The rows of a map as arrays, worked out once and carried over edits: what looking at many rows rests on."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np

from backers.model.changes import ChangeSet
from backers.model.map import Map
from backers.model.rows import Actor, Relationship
from backers.work.timeline.days import Bools, DayIndex, Days, reach_of
from backers.work.timeline.known import KnownIndex
from backers.work.timeline.turnover import Turnover, turnover

_MUCH = 0.2  # share of the rows: where an edit touches more, all is worked out anew


class ActorSort(NamedTuple):
    """What filters ask of an actor. `text` is none of it."""

    side: str
    kind: str
    tier: str


class RowSort(NamedTuple):
    """What filters ask of a relationship, apart from its time, its evidence and its text."""

    group: str
    kind: str
    confidence: str
    tier: str


class Sorts:
    """The different sorts of n things, and the number of each thing's own: a filter is asked once for each sort."""

    def __init__(self, sorts: Iterable[Any]) -> None:
        self._number: dict[Any, int] = {}
        self.rows: Days = self._numbered(sorts)

    def after(self, turned: Turnover, sorts: Iterable[Any]) -> "Sorts":
        """The sorts of the rows as they are now, where `sorts` are those of the fresh rows."""
        made = Sorts(())
        made._number = dict(self._number)
        made.rows = turned.carry(self.rows)
        made.rows[turned.fresh] = made._numbered(sorts)
        return made

    def those(self, passes: Callable[[Any], bool]) -> Bools:
        """Which things are of a sort that passes."""
        passing = np.array([passes(sort) for sort in self._number], dtype=bool)
        found: Bools = passing[self.rows] if len(passing) else np.zeros(len(self.rows), dtype=bool)
        return found

    def counts(self, among: Bools | None = None) -> list[tuple[Any, int]]:
        """How many of those things, by default all, are of which sort; sorts of none are left out."""
        many = np.bincount(self.rows if among is None else self.rows[among], minlength=len(self._number)).tolist()
        return [(sort, count) for sort, count in zip(self._number, many, strict=True) if count]

    def _numbered(self, sorts: Iterable[Any]) -> Days:
        number = self._number
        return np.array([number.setdefault(sort, len(number)) for sort in sorts], np.int64)


class Prepared:
    """`rows` are the relationships and `actors` the actors, in the order of all masks. `subject` and `object` are
    numbers of actors, -1 where there is none."""

    def __init__(self, map_: Map) -> None:
        self.map = map_
        self.rows, self.actors = list(map_.relationships.values()), list(map_.actors.values())
        self._row_at: dict[str, int] | None = None
        self._actor_at = _numbers(self.actors)
        self.subject, self.object = self._ends(self.rows)
        self.row_sorts, self.actor_sorts = Sorts(map(_row_sort, self.rows)), Sorts(map(_actor_sort, self.actors))
        self.days = DayIndex(reach_of(row.start, row.end) for row in self.rows)
        self._known: KnownIndex | None = None

    @property
    def known(self) -> KnownIndex:
        """Built when first asked for: most lenses have no known-by day, but all want to know what is disputed."""
        if self._known is None:
            self._known = KnownIndex(self.map, self.rows)
        return self._known

    def after(self, changes: ChangeSet) -> "Prepared":
        """The same for the map as the change set left it: only what it touched is worked out."""
        ties, actors = changes.ids("relationship"), changes.ids("actor")
        much = len(ties) > _MUCH * len(self.rows) + 1 or len(actors) > _MUCH * len(self.actors) + 1
        if much or len({(one.table, one.id) for one in changes}) < len(changes.changes):
            return Prepared(self.map)
        try:
            return self._after(changes, ties, actors)
        except ValueError:  # rows stand in another order, as after taking back that some were removed
            return Prepared(self.map)

    def _after(self, changes: ChangeSet, ties: frozenset[str], actors: frozenset[str]) -> "Prepared":
        map_, made = self.map, object.__new__(Prepared)
        made.map = map_
        made.actors = list(map_.actors.values()) if actors else self.actors
        turned = turnover(self._actor_at, made.actors, actors, map_.actors)
        made._actor_at = _numbers(made.actors) if actors else self._actor_at
        fresh_actors = [made.actors[at] for at in turned.fresh.tolist()]
        made.actor_sorts = self.actor_sorts.after(turned, map(_actor_sort, fresh_actors))
        # Ends may have come, gone or got another number: those of the actors that came or went are asked anew.
        moved = {row.id for one in actors for row in map_.relationships_of(one)}
        to = np.append(turned.to, -1)
        made.rows = list(map_.relationships.values()) if ties else self.rows
        turned = turnover(self.row_at, made.rows, ties, map_.relationships)
        same = all(one in self.row_at and one in map_.relationships for one in ties)
        made._row_at = self._row_at if same else None
        made.subject, made.object = turned.carry(to[self.subject]), turned.carry(to[self.object])
        asked = [*turned.fresh.tolist(), *(made.row_at[one] for one in moved - ties)]
        made.subject[asked], made.object[asked] = made._ends([made.rows[at] for at in asked])
        fresh = [made.rows[at] for at in turned.fresh.tolist()]
        made.row_sorts = self.row_sorts.after(turned, map(_row_sort, fresh))
        made.days = self.days.after(turned, [reach_of(row.start, row.end) for row in fresh])
        made._known = None if self._known is None else self._known.after(map_, *made._told_anew(turned, changes))
        return made

    @property
    def row_at(self) -> dict[str, int]:
        """The number of each relationship."""
        if self._row_at is None:
            self._row_at = _numbers(self.rows)
        return self._row_at

    def row_of(self, relationship: str, among: Bools) -> Relationship | None:
        """The relationship, if it is one of those."""
        at = self.row_at.get(relationship)
        return self.rows[at] if at is not None and among[at] else None

    def _told_anew(self, turned: Turnover, changes: ChangeSet) -> tuple[Turnover, list[Relationship]]:
        """The same turnover, with the rows whose claims or whose claims' sources changed among the fresh ones."""
        claims = {row for one in changes if one.table == "claim" for row in (one.before, one.after) if row is not None}
        told = {row.about.id for row in claims if row.about.table == "relationship"}  # type: ignore[union-attr]
        for source in changes.ids("source"):
            told |= {row.about.id for row in self.map.claims_from(source) if row.about.table == "relationship"}
        numbers = {*turned.fresh.tolist(), *(self.row_at[one] for one in told if one in self.row_at)}
        fresh = np.array(sorted(numbers), np.int64)
        to = turned.to.copy()
        to[np.isin(to, fresh)] = -1
        return Turnover(to, turned.count, fresh), [self.rows[at] for at in fresh.tolist()]

    def _ends(self, rows: Sequence[Relationship]) -> tuple[Days, Days]:
        at = self._actor_at.get
        return (
            np.array([at(row.subject, -1) for row in rows], np.int64),
            np.array([at(row.object, -1) for row in rows], np.int64),
        )


def _numbers(rows: Sequence[Any]) -> dict[str, int]:
    return {row.id: number for number, row in enumerate(rows)}


def _row_sort(row: Relationship) -> RowSort:
    return RowSort(row.group, row.kind, row.confidence, row.tier)


def _actor_sort(row: Actor) -> ActorSort:
    return ActorSort(row.side, row.kind, row.tier)
