"""Whether an edit concerns what a panel shows: looks only at the rows around the shown one."""

from collections.abc import Iterable

from backers.model.changes import ChangeSet
from backers.model.map import Map
from backers.model.rows import Claim, Contradiction, Event, Note, Ref, Relationship, Row


def concerns(map_: Map, changes: ChangeSet, refs: Iterable[Ref]) -> bool:
    """Whether the changes touch one of the rows, a row that names one of them, or a row that stands in their text."""
    touched: set[Ref] = set()
    for change in changes:
        if change.table == "position":
            continue
        touched.add(Ref(change.table, change.id))
        for row in (change.before, change.after):
            touched.update(() if row is None else _named(row))
    return bool(touched) and any(not touched.isdisjoint(_around(map_, ref)) for ref in refs)


def _around(map_: Map, ref: Ref) -> set[Ref]:
    row = map_.get(ref)
    found = {ref} | set(() if row is None else _named(row))
    claims = map_.claims_about(ref)
    found |= {Ref("source", claim.source) for claim in claims if claim.source is not None}
    if ref.table == "actor":
        for tie in map_.relationships_of(ref.id):
            found |= {Ref("relationship", tie.id), Ref("actor", tie.subject), Ref("actor", tie.object)}
    found |= {Ref("event", event.id) for event in map_.events_with(ref)}
    return found


def _named(row: Row) -> list[Ref]:
    match row:
        case Relationship():
            return [Ref("actor", row.subject), Ref("actor", row.object)]
        case Claim():
            return [row.about, *([Ref("source", row.source)] if row.source is not None else [])]
        case Event():
            return list(row.touches)
        case Contradiction():
            return list(row.about)
        case Note(about=Ref() as about):
            return [about]
        case _:
            return []
