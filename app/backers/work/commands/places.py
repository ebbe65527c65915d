"""Where actors stand: dropping them somewhere, pinning and unpinning them."""

from collections.abc import Mapping
from dataclasses import dataclass

from backers.model.changes import Change, ChangeSet
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.rows import Position
from backers.model.wording import tr
from backers.work.commands.naming import several


@dataclass(frozen=True)
class Move:
    """Drops actors at places in map units; `pinned` of None keeps each pin as it is."""

    places: Mapping[str, tuple[float, float]]
    pinned: bool | None = None

    def plan(self, map_: Map) -> ChangeSet:
        rows = [map_.actors[one] for one in self.places if one in map_.actors]
        if not rows:
            raise Refused(tr("Those actors are no longer in the map."))
        changes = []
        for row in rows:
            before = map_.positions.get(row.id)
            x, y = self.places[row.id]
            kept = before is not None and before.pinned
            after = Position(id=row.id, x=float(x), y=float(y), pinned=kept if self.pinned is None else self.pinned)
            if after != before:
                changes.append(Change(before, after))
        return ChangeSet(tr("move {rows}", rows=several(map_, rows)), tuple(changes))


@dataclass(frozen=True)
class Pin:
    """Pins actors where they stand now (`places`), or lets them go."""

    places: Mapping[str, tuple[float, float]]
    pinned: bool

    def plan(self, map_: Map) -> ChangeSet:
        rows = [map_.actors[one] for one in self.places if one in map_.actors]
        moved = Move(self.places, self.pinned).plan(map_)
        said = several(map_, rows)
        return ChangeSet(tr("pin {rows}", rows=said) if self.pinned else tr("unpin {rows}", rows=said), moved.changes)
