"""Writing notes. They are edited and deleted like any other row."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from backers.model.changes import ChangeSet, added
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.names import clean, new_id
from backers.model.rows import Note, Ref
from backers.model.wording import tr
from backers.work.commands.naming import row_name


@dataclass(frozen=True)
class AddNote:
    """Pins a note to an actor or a relationship, or, without `about`, to a place on the map."""

    text: str
    about: Ref | None = None
    x: float = 0.0
    y: float = 0.0
    author: str = ""
    id: str = field(default_factory=new_id)

    def plan(self, map_: Map) -> ChangeSet:
        text = clean(self.text).strip()
        if not text:
            raise Refused(tr("A note needs some text."))
        target = None if self.about is None else map_.get(self.about)
        if self.about is not None and target is None:
            raise Refused(tr("What the note is about is no longer in the map."))
        now = datetime.now(UTC).isoformat(timespec="seconds")
        note = Note(
            id=self.id, text=text, about=self.about, x=self.x, y=self.y, author=self.author, created=now, modified=now
        )
        if target is None:
            return ChangeSet(tr("add a note on the map"), added((note,)))
        return ChangeSet(tr("add a note on {row}", row=row_name(map_, target)), added((note,)))
