"""Making one actor of two."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from backers.model.changes import ChangeSet
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.names import fold
from backers.model.rows import Actor, Alias, Claim, Contradiction, Event, Note, Ref, Relationship, Row, Selection
from backers.model.wording import tr
from backers.work import fields
from backers.work.commands.delete import drop_rows
from backers.work.commands.draft import Draft
from backers.work.commands.naming import row_name


@dataclass(frozen=True)
class MergeActors:
    """Makes `gone` part of `keep`: its names become aliases; relationships and all else that names it move over.

    `values` are the fields of the merged actor where the user chose otherwise than `keep` has them. A relationship
    between the two would tie the actor to itself: it goes, with its claims. So do the mutes about `gone`, which were
    not meant for the merged actor.
    """

    keep: str
    gone: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def plan(self, map_: Map) -> ChangeSet:
        if self.keep == self.gone:
            raise Refused(tr("An actor cannot be merged with itself."))
        keep, gone = map_.actors.get(self.keep), map_.actors.get(self.gone)
        if keep is None or gone is None:
            raise Refused(tr("One of the two actors is no longer in the map."))
        merged = self._merged(keep, gone)
        draft = Draft(map_)
        drop_rows(draft, self._between(map_))
        for ref in self._mentions(map_):
            row = draft.now(ref)
            if row is not None:
                draft.put(_moved(row, self.gone, self.keep))
        draft.put(merged)
        for gone_ref in (Ref("position", self.gone), Ref("actor", self.gone)):
            draft.drop(gone_ref)
            for mute in map_.mutes_about(gone_ref):
                draft.drop(Ref("mute", mute.id))
        return draft.changes(tr("merge {actor} into {other}", actor=row_name(map_, gone), other=row_name(map_, merged)))

    def _merged(self, keep: Actor, gone: Actor) -> Actor:
        chosen = {name: fields.check("actor", name, value) for name, value in self.values.items()}
        merged = dataclasses.replace(keep, **{"aliases": _all_names(keep, gone), **chosen})
        others = tuple(alias for alias in merged.aliases if fold(alias.text) != fold(merged.name))
        merged = dataclasses.replace(merged, aliases=others)
        fields.check_row(merged)
        return merged

    def _between(self, map_: Map) -> list[Ref]:
        return [
            Ref("relationship", one.id)
            for one in map_.relationships_of(self.gone)
            if {one.subject, one.object} == {self.keep, self.gone}
        ]

    def _mentions(self, map_: Map) -> list[Ref]:
        ref = Ref("actor", self.gone)
        rows: list[Row] = [*map_.relationships_of(self.gone), *map_.claims_about(ref), *map_.notes_about(ref)]
        rows += [event for event in map_.events.values() if self.gone in event.actors]
        rows += [contradiction for contradiction in map_.contradictions.values() if ref in contradiction.about]
        rows += [selection for selection in map_.selections.values() if ref in selection.refs]
        return [Ref(row.table, row.id) for row in rows]


def _all_names(keep: Actor, gone: Actor) -> tuple[Alias, ...]:
    """The aliases of both and the name of the one that goes, each once, in the other's order first."""
    names = [*keep.aliases, Alias(gone.name), *([Alias(gone.short)] if gone.short else []), *gone.aliases]
    kept: dict[str, Alias] = {}
    for alias in names:
        kept.setdefault(fold(alias.text), alias)
    return tuple(kept.values())


def _moved(row: Row, old: str, new: str) -> Row:
    """The row with every mention of the actor `old` turned into `new`."""
    if isinstance(row, Relationship):
        subject, object_ = (new if end == old else end for end in (row.subject, row.object))
        return dataclasses.replace(row, subject=subject, object=object_)
    if isinstance(row, Event):
        return dataclasses.replace(row, actors=tuple(dict.fromkeys(new if one == old else one for one in row.actors)))
    swapped = {Ref("actor", old): Ref("actor", new)}
    if isinstance(row, Contradiction):
        return dataclasses.replace(row, about=tuple(dict.fromkeys(swapped.get(ref, ref) for ref in row.about)))
    if isinstance(row, Selection):
        return dataclasses.replace(row, refs=tuple(dict.fromkeys(swapped.get(ref, ref) for ref in row.refs)))
    if isinstance(row, Claim):
        return dataclasses.replace(row, about=swapped.get(row.about, row.about))
    if isinstance(row, Note) and row.about is not None:
        return dataclasses.replace(row, about=swapped.get(row.about, row.about))
    return row
