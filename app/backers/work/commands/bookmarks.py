"""Keeping what is looked at under a name. Bookmarks are renamed and deleted like any other row."""

from dataclasses import dataclass, field

from backers.model.changes import ChangeSet, added
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.names import new_id
from backers.model.rows import Bookmark
from backers.model.wording import tr
from backers.work import fields
from backers.work.commands.naming import row_name
from backers.work.lens import Lens
from backers.work.lens_text import to_text


@dataclass(frozen=True)
class AddBookmark:
    """Keeps a lens and a camera (JSON text, as the view gives it), after the bookmarks that there are."""

    name: str
    lens: Lens
    camera: str = ""
    id: str = field(default_factory=new_id)

    def plan(self, map_: Map) -> ChangeSet:
        name = fields.check("bookmark", "name", self.name)
        if any(row.name == name for row in map_.bookmarks.values()):
            raise Refused(tr("There is already a bookmark “{name}”.", name=name))
        place = max((row.place for row in map_.bookmarks.values()), default=-1) + 1
        row = Bookmark(id=self.id, name=name, lens=to_text(self.lens), camera=self.camera, place=place)
        return ChangeSet(tr("keep {bookmark}", bookmark=row_name(map_, row)), added((row,)))
