"""Tying two actors, and turning a tie around."""

import dataclasses
from dataclasses import dataclass, field

from backers.model import kinds
from backers.model.changes import Change, ChangeSet, added
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.names import new_id
from backers.model.rows import Relationship
from backers.model.wording import tr
from backers.work import fields
from backers.work.commands.naming import row_name, several


def why_not_connect(map_: Map, subject: str, object_: str) -> str:
    """Why no relationship can run between the two; empty when it can."""
    if subject == object_:
        return tr("A relationship needs two different actors.")
    if subject not in map_.actors or object_ not in map_.actors:
        return tr("One of the two actors is no longer in the map.")
    if map_.actors[subject].kind == "place" and map_.actors[object_].kind == "place":
        return tr("Two places do not act on each other.")
    return ""


@dataclass(frozen=True)
class Connect:
    """Adds a relationship: `subject` kind `object`."""

    subject: str
    kind: str
    object: str
    start: str = ""
    end: str = ""
    confidence: str = "medium"
    id: str = field(default_factory=new_id)

    def plan(self, map_: Map) -> ChangeSet:
        reason = why_not_connect(map_, self.subject, self.object)
        if reason:
            raise Refused(reason)
        row = Relationship(
            id=self.id,
            subject=self.subject,
            kind=fields.check("relationship", "kind", self.kind),
            object=self.object,
            start=fields.check("relationship", "start", self.start),
            end=fields.check("relationship", "end", self.end),
            confidence=fields.check("relationship", "confidence", self.confidence),
        )
        fields.check_row(row)
        subject, object_ = row_name(map_, map_.actors[self.subject]), row_name(map_, map_.actors[self.object])
        phrase = kinds.relationship_kind(row.kind).phrase
        return ChangeSet(
            tr("connect {subject} to {object} ({phrase})", subject=subject, object=object_, phrase=phrase),
            added((row,)),
        )


@dataclass(frozen=True)
class Reverse:
    """Swaps subject and object of relationships."""

    ids: tuple[str, ...]

    def plan(self, map_: Map) -> ChangeSet:
        rows = [map_.relationships[one] for one in self.ids if one in map_.relationships]
        if not rows:
            raise Refused(tr("That relationship is no longer in the map."))
        turned = (Change(row, dataclasses.replace(row, subject=row.object, object=row.subject)) for row in rows)
        return ChangeSet(tr("turn around {rows}", rows=several(map_, rows)), tuple(turned))
