"""What a change set is about, as rows that can be shown: what undo brings back before the reader's eyes."""

from backers.model.changes import Change, ChangeSet
from backers.model.map import Map
from backers.model.rows import Claim, Contradiction, Note, Ref, Relationship

_MOST = 40  # rows: more are a step like an import, which no selection makes clearer
_SHOWN = ("actor", "relationship", "event", "source")


def touched(map_: Map, changes: ChangeSet) -> frozenset[Ref]:
    """The rows that a change set brought back or changed and that are in the map now; of claims and notes, what they
    are about; of a relationship that is gone, its two ends. Empty where the change set touches very many.

    Actors that came back stand for all that came back with them.
    """
    if changes.is_large:
        return frozenset()
    came = frozenset(Ref("actor", one.id) for one in changes if one.table == "actor" and one.before is None)
    found = came or frozenset(ref for change in changes for ref in _about(change))
    here = frozenset(ref for ref in found if map_.get(ref) is not None)
    return here if len(here) <= _MOST else frozenset()


def _about(change: Change) -> tuple[Ref, ...]:
    row = change.row
    if isinstance(row, Relationship) and change.after is None:
        return (Ref("actor", row.subject), Ref("actor", row.object))
    if isinstance(row, Claim | Note):
        return () if row.about is None else (row.about,)
    if isinstance(row, Contradiction):
        return row.about
    if change.table == "position":
        return (Ref("actor", change.id),)
    return (Ref(change.table, change.id),) if change.table in _SHOWN else ()
