"""Which rows of another program's file are the same as rows here, and new ids for those that only share an id."""

import dataclasses
from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any

from backers.exchange.gathered import Gathered
from backers.exchange.seen import Ids
from backers.exchange.steps import Progress, stepped
from backers.model.map import Map
from backers.model.names import fold
from backers.model.rows import (
    ROW_TYPES,
    Actor,
    Claim,
    Contradiction,
    Event,
    Mute,
    Note,
    Position,
    Ref,
    Relationship,
    Row,
    Selection,
)
from backers.model.wording import tr
from backers.work.references import ORDER


@dataclasses.dataclass(slots=True)
class Renamed:
    """Rows with ids that are safe in the map; `matched` is (id in the file, name, actor here)."""

    rows: Gathered
    matched: list[tuple[str, str, str]] = dataclasses.field(default_factory=list)
    left_out: Counter[str] = dataclasses.field(default_factory=Counter)
    warnings: list[str] = dataclasses.field(default_factory=list)


def rename(
    map_: Map, rows: Gathered, decided: Mapping[str, str] | None = None, progress: Progress | None = None
) -> Renamed:
    """Foreign rows under ids of this map. `decided`: which actor of the file is which here; without, by names alone.

    An actor whose folded name, short name or alias is that of exactly one actor here is that actor, which stays as it
    is; every other row whose id means something else here gets a new id.
    """
    if next(map_.rows(), None) is None:
        return Renamed(rows)
    found = Renamed(Gathered())
    matched = _matches(map_, rows, found, progress) if decided is None else _as_decided(map_, rows, decided, found)
    taken = Ids(rows)
    ids: defaultdict[str, dict[str, str]] = defaultdict(dict, {"actor": dict(matched)} if matched else {})
    for row in stepped(rows.in_order(ORDER), progress):
        if row.table == "actor" and row.id in matched:
            continue
        pointed = redirect(row, ids) if ids else row
        if isinstance(pointed, Position):
            here = map_.positions.get(pointed.id)
            # Where the user has put an actor counts for more than where the file has it.
            if here is None or here == pointed:
                found.rows.append(pointed)
            else:
                found.left_out["position"] += 1
            continue
        kept = _free(map_, pointed, taken)
        if kept.id != row.id:
            ids[row.table][row.id] = kept.id
        found.rows.append(kept)
    found.rows = found.rows.in_order(tuple(ROW_TYPES))
    return found


def redirect(row: Row, ids: Mapping[str, Mapping[str, str]]) -> Row:
    """The row with what it refers to under the new ids: table to old id to new id."""

    def now(table: str, identifier: str) -> str:
        return ids.get(table, {}).get(identifier, identifier)

    def ref(old: Ref) -> Ref:
        return Ref(old.table, now(old.table, old.id))

    if isinstance(row, Relationship):
        return dataclasses.replace(row, subject=now("actor", row.subject), object=now("actor", row.object))
    if isinstance(row, Position):
        return dataclasses.replace(row, id=now("actor", row.id))
    if isinstance(row, Claim):
        source = None if row.source is None else now("source", row.source)
        return dataclasses.replace(row, about=ref(row.about), source=source)
    if isinstance(row, Event):
        ties = [tuple(now("relationship", tie) for tie in these) for these in (row.relationships, row.starts, row.ends)]
        actors = tuple(now("actor", who) for who in row.actors)
        return dataclasses.replace(row, actors=actors, relationships=ties[0], starts=ties[1], ends=ties[2])
    if isinstance(row, Contradiction):
        return dataclasses.replace(row, about=tuple(map(ref, row.about)))
    if isinstance(row, Selection):
        return dataclasses.replace(row, refs=tuple(map(ref, row.refs)))
    if isinstance(row, Note | Mute) and row.about is not None:
        return dataclasses.replace(row, about=ref(row.about))
    return row


def _as_decided(map_: Map, rows: Gathered, decided: Mapping[str, str], found: Renamed) -> dict[str, str]:
    matched: dict[str, str] = {}
    for old, name in rows.columns("actor", "id", "name"):
        here = decided.get(old)
        if here in map_.actors:
            matched[old] = here
            found.matched.append((old, name, here))
    return matched


def _matches(map_: Map, rows: Gathered, found: Renamed, progress: Progress | None) -> dict[str, str]:
    """Ids in the file to ids here. Two in the file that look like one here may be two: neither is matched."""
    here: defaultdict[str, set[str]] = defaultdict(set)
    for actor in stepped(list(map_.actors.values()), progress):
        for name in _names(actor):
            here[name].add(actor.id)
    candidates: dict[str, str] = {}
    for actor in stepped(rows.of("actor"), progress):
        ids = set().union(*(here.get(name, ()) for name in _names(actor)))
        if len(ids) == 1:
            candidates[actor.id] = ids.pop()
    often = Counter(candidates.values())
    matched: dict[str, str] = {}
    for actor in stepped(rows.of("actor"), progress):
        same = candidates.get(actor.id)
        if same is None or map_.actors.get(actor.id) == actor:
            continue
        if often[same] > 1:
            found.warnings.append(
                tr("Several actors of the file could be {name}; none was matched.", name=map_.actors[same].name)
            )
        else:
            matched[actor.id] = same
            found.matched.append((actor.id, actor.name, same))
    found.warnings = list(dict.fromkeys(found.warnings))
    return matched


def _names(actor: Actor) -> set[str]:
    texts = (actor.name, actor.short, *(alias.text for alias in actor.aliases))
    return {folded for folded in map(fold, texts) if folded}


def _free(map_: Map, row: Any, taken: Ids) -> Any:
    """The row under its id, or the next free one where that id means something else here."""
    table = map_.table(row.table)
    if row.id not in table or table[row.id] == row:
        return row
    number = 2
    while True:
        other = dataclasses.replace(row, id=f"{row.id}-{number}")
        if table.get(other.id) == other:
            return other
        if other.id not in table and taken.of(row.table).add(other.id):
            return other
        number += 1
