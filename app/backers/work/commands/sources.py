"""Keeping the register of sources: merging two, moving claims away from one, noting a local file."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from backers.model.changes import ChangeSet
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.rows import Claim, Contradiction, Ref, Row, Source, Standpoint
from backers.model.wording import tr
from backers.work import fields
from backers.work.commands.draft import Draft
from backers.work.commands.naming import row_name


@dataclass(frozen=True)
class MergeSources:
    """Makes `gone` part of `keep`: claims, positions and reprints move over; empty fields are filled from `gone`.

    `values` are fields in which the user chose otherwise. Two claims that then say the same of the same row from the
    same source become one.
    """

    keep: str
    gone: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def plan(self, map_: Map) -> ChangeSet:
        if self.keep == self.gone:
            raise Refused(tr("A source cannot be merged with itself."))
        keep, gone = map_.sources.get(self.keep), map_.sources.get(self.gone)
        if keep is None or gone is None:
            raise Refused(tr("One of the two sources is no longer in the map."))
        merged = self._merged(keep, gone)
        draft = Draft(map_)
        move_claims(draft, self.gone, self.keep)
        draft.put(merged)
        draft.drop(Ref("source", self.gone))
        return draft.changes(
            tr("merge source {source} into {other}", source=row_name(map_, gone), other=row_name(map_, merged))
        )

    def _merged(self, keep: Source, gone: Source) -> Source:
        known = {one.name: one.default for one in dataclasses.fields(Source) if one.name != "id"}
        filled = {
            name: getattr(gone, name)
            for name, default in known.items()
            if getattr(keep, name) in ("", None, default) and getattr(gone, name) not in ("", None)
        }
        chosen = {name: fields.check("source", name, value) for name, value in self.values.items()}
        merged = dataclasses.replace(keep, **filled | chosen)
        own = merged.reprint_of in (self.keep, self.gone)
        return dataclasses.replace(merged, reprint_of=None) if own else merged


@dataclass(frozen=True)
class DeleteSource:
    """Deletes a source after moving what rests on it to `instead`."""

    source: str
    instead: str

    def plan(self, map_: Map) -> ChangeSet:
        if self.source == self.instead:
            raise Refused(tr("Choose another source to rest the claims on."))
        gone, instead = map_.sources.get(self.source), map_.sources.get(self.instead)
        if gone is None or instead is None:
            raise Refused(tr("One of the two sources is no longer in the map."))
        draft = Draft(map_)
        move_claims(draft, self.source, self.instead)
        draft.drop(Ref("source", self.source))
        return draft.changes(
            tr(
                "delete {source}, its claims now resting on {other}",
                source=row_name(map_, gone),
                other=row_name(map_, instead),
            )
        )


def move_claims(draft: Draft, old: str, new: str) -> None:
    """Turns every mention of the source `old` into `new`."""
    map_ = draft.map
    said = {_said(claim) for claim in map_.claims_from(new)}
    for claim in map_.claims_from(old):
        if _said(claim) in said:
            draft.drop(Ref("claim", claim.id))
        else:
            draft.put(dataclasses.replace(claim, source=new))
    rows: list[Row] = [*map_.contradictions.values(), *map_.sources.values()]
    for row in rows:
        if isinstance(row, Contradiction) and any(old in held.sources for held in row.positions):
            positions = tuple(
                dataclasses.replace(
                    held, sources=tuple(dict.fromkeys(new if one == old else one for one in held.sources))
                )
                for held in row.positions
            )
            draft.put(dataclasses.replace(row, positions=positions))
        elif isinstance(row, Source) and row.reprint_of == old:
            draft.put(dataclasses.replace(row, reprint_of=None if row.id == new else new))


def _held(position: Standpoint, old: str, new: str) -> Standpoint:
    sources = dict.fromkeys(new if one == old else one for one in position.sources)
    return dataclasses.replace(position, sources=tuple(sources))


def _said(claim: Claim) -> tuple[Ref, str, str, str]:
    return claim.about, claim.stance, claim.text.strip(), claim.locator
