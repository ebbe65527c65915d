"""Adding an event. It is edited, cited and deleted like any other row."""

from dataclasses import dataclass, field

from backers.model.changes import ChangeSet, added
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.names import new_id
from backers.model.rows import Event
from backers.model.wording import tr
from backers.work import fields
from backers.work.commands.naming import row_name


@dataclass(frozen=True)
class AddEvent:
    """A dated happening; without a date its day is not known. It touches actors and relationships of the map."""

    title: str
    date: str = ""
    description: str = ""
    actors: tuple[str, ...] = ()
    relationships: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    id: str = field(default_factory=new_id)

    def plan(self, map_: Map) -> ChangeSet:
        if any(one not in map_.actors for one in self.actors):
            raise Refused(tr("An actor of the event is no longer in the map."))
        if any(one not in map_.relationships for one in (*self.relationships, *self.starts, *self.ends)):
            raise Refused(tr("A relationship of the event is no longer in the map."))
        event = Event(
            id=self.id,
            title=fields.check("event", "title", self.title),
            date=fields.check("event", "date", self.date),
            description=fields.check("event", "description", self.description).strip(),
            actors=self.actors,
            relationships=self.relationships,
            starts=self.starts,
            ends=self.ends,
        )
        return ChangeSet(tr("add event {event}", event=row_name(map_, event)), added((event,)))
