"""Bending the line of a relationship by hand, and straightening it."""

from dataclasses import dataclass

from backers.model import bends
from backers.model.changes import ChangeSet
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.rows import Ref
from backers.model.wording import tr
from backers.work.commands.draft import Draft
from backers.work.commands.naming import several


@dataclass(frozen=True)
class Bend:
    """Leads lines through points, in shares of their lengths (see `model.bends`); None lets them run as they would."""

    bends: tuple[tuple[str, bends.Bend | None], ...]

    def plan(self, map_: Map) -> ChangeSet:
        rows = [map_.relationships[one] for one, _ in self.bends if one in map_.relationships]
        if not rows:
            raise Refused(tr("That relationship is no longer in the map."))
        draft = Draft(map_)
        for one, bend in self.bends:
            if one in map_.relationships and bend is not None:
                draft.put(bends.row(one, bend))
            elif one in map_.relationships:
                draft.drop(Ref("meta", bends.key(one)))
        said = several(map_, rows)
        straight = all(bend is None for _, bend in self.bends)
        return draft.changes(tr("straighten {rows}", rows=said) if straight else tr("bend {rows}", rows=said))
