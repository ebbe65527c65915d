"""Deleting rows, with what cannot stand without them."""

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass

from backers.model import bends
from backers.model.changes import ChangeSet
from backers.model.counting import listed
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.names import shown
from backers.model.rows import Contradiction, Event, Ref, Row, Selection, Source
from backers.model.wording import tr, tr_n
from backers.work.commands.draft import Draft
from backers.work.commands.naming import row_name, several


@dataclass(frozen=True)
class Delete:
    """Removes rows: with an actor go its relationships, with anything its claims, notes and mutes.

    Events, contradictions and named selections stay and forget what went. A source that claims rest on is refused.
    """

    refs: tuple[Ref, ...]

    def plan(self, map_: Map) -> ChangeSet:
        asked = [row for ref in self.refs if (row := map_.get(ref)) is not None]
        if not asked:
            return ChangeSet(tr("delete nothing"))
        draft = Draft(map_)
        drop_rows(draft, [Ref(row.table, row.id) for row in asked])
        return draft.changes(tr("delete {rows}", rows=several(map_, asked)))


def drop_rows(draft: Draft, refs: Iterable[Ref]) -> None:
    """Drops the rows and their dependants from the draft. Raises Refused for a source that stays in use."""
    asked = list(refs)
    for ref in asked:
        _drop(draft, ref)
    for ref in asked:
        if ref.table == "source":
            _refuse_if_used(draft, ref)
    _release(draft)


def _drop(draft: Draft, ref: Ref) -> None:
    if draft.now(ref) is None:
        return
    draft.drop(ref)
    map_ = draft.map
    dependants: list[Row] = [*map_.claims_about(ref), *map_.notes_about(ref), *map_.mutes_about(ref)]
    if ref.table == "actor":
        dependants += map_.relationships_of(ref.id)
        dependants += [map_.positions[ref.id]] if ref.id in map_.positions else []
    bend = map_.metas.get(bends.key(ref.id)) if ref.table == "relationship" else None
    dependants += [] if bend is None else [bend]
    for row in dependants:
        _drop(draft, Ref(row.table, row.id))


def _refuse_if_used(draft: Draft, ref: Ref) -> None:
    resting = [claim for claim in draft.map.claims_from(ref.id) if not draft.dropped(Ref("claim", claim.id))]
    if not resting:
        return
    source = draft.map.sources[ref.id]
    first = draft.map.get(resting[0].about)
    where = resting[0].about.id if first is None else row_name(draft.map, first)
    raise Refused(
        tr_n(
            "“{title}” cannot be deleted: {n} claim rests on it ({what}).",
            "“{title}” cannot be deleted: {n} claims rest on it ({what}).",
            len(resting), title=shown(source.title, 60), what=listed([where], len(resting) - 1),
        )
    )  # fmt: skip


def _release(draft: Draft) -> None:
    """Takes the dropped rows out of those that stay and name them."""
    map_ = draft.map
    for table in (map_.events, map_.contradictions, map_.sources, map_.selections):
        for row in table.values():
            now = draft.now(Ref(row.table, row.id))
            if now is not None:
                draft.put(_released(draft, now))


def _released(draft: Draft, row: Row) -> Row:
    def kept(table: str, ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(one for one in ids if not draft.dropped(Ref(table, one)))

    if isinstance(row, Event):
        return dataclasses.replace(
            row,
            actors=kept("actor", row.actors),
            relationships=kept("relationship", row.relationships),
            starts=kept("relationship", row.starts),
            ends=kept("relationship", row.ends),
        )
    if isinstance(row, Selection):
        return dataclasses.replace(row, refs=tuple(ref for ref in row.refs if not draft.dropped(ref)))
    if isinstance(row, Contradiction):
        positions = (dataclasses.replace(held, sources=kept("source", held.sources)) for held in row.positions)
        about = tuple(ref for ref in row.about if not draft.dropped(ref))
        return dataclasses.replace(row, about=about, positions=tuple(positions))
    if isinstance(row, Source) and row.reprint_of is not None and draft.dropped(Ref("source", row.reprint_of)):
        return dataclasses.replace(row, reprint_of=None)
    return row
