"""How many of each there are, for the filters: counted over the map, not over what a lens lets through."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from backers.model.map import Map
from backers.work.prepared import Prepared
from backers.work.standing import standings_of
from backers.work.timeline.days import Bools


@dataclass(frozen=True, slots=True)
class Census:
    """Counts by identifier. `background_*` are rows of the extended tier; the others leave them out unless asked."""

    sides: Counter[str]
    actor_kinds: Counter[str]
    groups: Counter[str]
    kinds: Counter[str]
    confidences: Counter[str]
    standings: Counter[str]
    kinds_of: dict[str, tuple[str, ...]]
    disputed: int
    unconnected: int
    background_actors: int
    background_relationships: int


def census(rows: Prepared, background: bool = True) -> Census:
    """Counts the rows that can be seen when no filter but the background one is on."""
    map_, actor_sorts, tie_sorts = rows.map, rows.actor_sorts, rows.row_sorts
    present = actor_sorts.those(lambda one: background or one.tier != "extended")
    inside = np.append(present, False)
    ties = tie_sorts.those(lambda one: background or one.tier != "extended")
    ties &= inside[rows.subject] & inside[rows.object]
    tied = np.zeros(len(inside), dtype=bool)
    tied[rows.subject[ties]] = tied[rows.object[ties]] = True
    kinds_of: dict[str, dict[str, None]] = {}
    for sort, _many in tie_sorts.counts():
        kinds_of.setdefault(sort.group, {})[sort.kind] = None
    actors, relationships = actor_sorts.counts(present), tie_sorts.counts(ties)
    return Census(
        sides=_sums((one.side, many) for one, many in actors),
        actor_kinds=_sums((one.kind, many) for one, many in actors),
        groups=_sums((one.group, many) for one, many in relationships),
        kinds=_sums((one.kind, many) for one, many in relationships),
        confidences=_sums((one.confidence, many) for one, many in relationships),
        standings=_standings(map_, rows, ties),
        kinds_of={group: tuple(found) for group, found in kinds_of.items()},
        disputed=int((rows.known.disputed(None) & ties).sum()),
        unconnected=int(present.sum() - tied[:-1].sum()),
        background_actors=int((actor_sorts.those(lambda one: one.tier == "extended")).sum()),
        background_relationships=int((tie_sorts.those(lambda one: one.tier == "extended")).sum()),
    )


def _standings(map_: Map, rows: Prepared, ties: Bools) -> Counter[str]:
    """Only rows of which somebody speaks are asked for their sources."""
    told = [row for one in map_.spoken_of("relationship") if (row := rows.row_of(one, ties)) is not None]
    found = Counter(standings_of(map_, told).values())
    found["unsourced"] += int(ties.sum()) - len(told)
    return +found


def _sums(counts: Iterable[tuple[str, int]]) -> Counter[str]:
    found: Counter[str] = Counter()
    for word, many in counts:
        found[word] += many
    return +found
