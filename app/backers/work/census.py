"""How many of each there are, for the filters: counted over the map, not over what a lens lets through."""

from collections import Counter
from dataclasses import dataclass

from backers.model.map import Map
from backers.work.standing import standings_of
from backers.work.tally import is_disputed


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


def census(map_: Map, background: bool = True) -> Census:
    """Counts the rows that can be seen when no filter but the background one is on."""
    actors = [row for row in map_.actors.values() if background or row.tier != "extended"]
    present = {row.id for row in actors}
    ties = [
        row
        for row in map_.relationships.values()
        if (background or row.tier != "extended") and row.subject in present and row.object in present
    ]
    tied = {end for row in ties for end in (row.subject, row.object)}
    kinds_of: dict[str, dict[str, None]] = {}
    for row in map_.relationships.values():
        kinds_of.setdefault(row.group, {})[row.kind] = None
    return Census(
        sides=Counter(row.side for row in actors),
        actor_kinds=Counter(row.kind for row in actors),
        groups=Counter(row.group for row in ties),
        kinds=Counter(row.kind for row in ties),
        confidences=Counter(row.confidence for row in ties),
        standings=Counter(standings_of(map_, ties).values()),
        kinds_of={group: tuple(found) for group, found in kinds_of.items()},
        disputed=sum(is_disputed(map_, row) for row in ties),
        unconnected=len(present - tied),
        background_actors=sum(row.tier == "extended" for row in map_.actors.values()),
        background_relationships=sum(row.tier == "extended" for row in map_.relationships.values()),
    )
