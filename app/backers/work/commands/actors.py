"""Adding an actor."""

from dataclasses import dataclass, field

from backers.model.changes import ChangeSet, added
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.names import new_id
from backers.model.rows import Actor, Position
from backers.model.wording import tr
from backers.work import fields
from backers.work.commands.naming import row_name


@dataclass(frozen=True)
class AddActor:
    """Puts a new actor on the map, pinned to nothing, at x and y."""

    name: str
    x: float
    y: float
    kind: str = "other"
    side: str = "other"
    id: str = field(default_factory=new_id)

    def plan(self, map_: Map) -> ChangeSet:
        name = fields.check("actor", "name", self.name)
        kind, side = fields.check("actor", "kind", self.kind), fields.check("actor", "side", self.side)
        if self.id in map_.actors:
            raise Refused(tr("There is already an actor with the id {id}.", id=self.id))
        actor = Actor(id=self.id, name=name, kind=kind, side=side)
        return ChangeSet(
            tr("add {actor}", actor=row_name(map_, actor)), added((actor, Position(id=self.id, x=self.x, y=self.y)))
        )
