"""Which rows of a map go into an export: the actors asked for and everything that is said of them."""

from collections.abc import Collection
from dataclasses import dataclass

from backers.model import rows
from backers.model.map import Map
from backers.model.rows import (
    Actor,
    Bookmark,
    Claim,
    Contradiction,
    Event,
    Mute,
    Note,
    Position,
    Ref,
    Relationship,
    Source,
)


@dataclass(frozen=True, slots=True)
class Selection:
    """The rows of one export, each table in the order of the map."""

    actors: tuple[Actor, ...]
    relationships: tuple[Relationship, ...]
    claims: tuple[Claim, ...]
    sources: tuple[Source, ...]
    events: tuple[Event, ...]
    contradictions: tuple[Contradiction, ...]
    notes: tuple[Note, ...]
    bookmarks: tuple[Bookmark, ...]
    selections: tuple[rows.Selection, ...]
    mutes: tuple[Mute, ...]
    positions: tuple[Position, ...]


def select(map_: Map, actors: Collection[str] | None = None, relationships: Collection[str] | None = None) -> Selection:
    """The rows for an export. Without a choice it is the whole map; with one, only what the chosen rows rest on.

    A relationship goes out only with both its actors. Rows are never trimmed: an event keeps the names of actors that
    stay behind, so that reading the export back into the same map changes nothing. Bookmarks and named selections are
    of the whole map and go out with it alone.
    """
    chosen = [row for row in map_.actors.values() if actors is None or row.id in actors]
    inside = {row.id for row in chosen}
    ties = [
        row
        for row in map_.relationships.values()
        if (relationships is None or row.id in relationships) and row.subject in inside and row.object in inside
    ]
    if actors is None and relationships is None:
        return Selection(
            tuple(chosen), tuple(ties), tuple(map_.claims.values()), tuple(map_.sources.values()),
            tuple(map_.events.values()), tuple(map_.contradictions.values()), tuple(map_.notes.values()),
            tuple(map_.bookmarks.values()), tuple(map_.selections.values()), tuple(map_.mutes.values()),
            tuple(map_.positions.values()),
        )  # fmt: skip
    tied = {row.id for row in ties}
    about = {Ref("actor", row) for row in inside} | {Ref("relationship", row) for row in tied}
    events = [row for row in map_.events.values() if about & {*row.touches}]
    about |= {Ref("event", row.id) for row in events}
    claims = [row for row in map_.claims.values() if row.about in about]
    contradictions = [row for row in map_.contradictions.values() if about & {*row.about}]
    cited = {row.source for row in claims} | {
        source for row in contradictions for position in row.positions for source in position.sources
    }
    while missing := {map_.sources[row].reprint_of for row in cited if row in map_.sources} - cited - {None}:
        cited |= missing
    return Selection(
        tuple(chosen),
        tuple(ties),
        tuple(claims),
        tuple(row for row in map_.sources.values() if row.id in cited),
        tuple(events),
        tuple(contradictions),
        tuple(row for row in map_.notes.values() if row.about is None or row.about in about),
        (),
        (),
        tuple(row for row in map_.mutes.values() if row.about in about),
        tuple(row for row in map_.positions.values() if row.id in inside),
    )
