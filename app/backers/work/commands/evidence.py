"""Citing: new sources and new claims. Both are edited and deleted like any other row."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from backers.model.changes import ChangeSet, added
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.names import new_id
from backers.model.rows import Claim, Ref, Relationship, Source
from backers.model.wording import tr
from backers.work import fields
from backers.work.commands.draft import Draft
from backers.work.commands.naming import row_name


@dataclass(frozen=True)
class AddSource:
    """Adds a document to the sources. `values` are its fields; a title or an address is the least."""

    values: Mapping[str, Any]
    id: str = field(default_factory=new_id)

    def plan(self, map_: Map) -> ChangeSet:
        source = self.row()
        return ChangeSet(tr("add source {source}", source=row_name(map_, source)), added((source,)))

    def row(self) -> Source:
        """The source as it will be. Raises Refused."""
        checked = {name: fields.check("source", name, value) for name, value in self.values.items()}
        source = Source(id=self.id, **checked)
        if not (source.title.strip() or source.url or source.symbol.strip()):
            raise Refused(tr("A source needs a title, an address or a document symbol."))
        return source


@dataclass(frozen=True)
class AddClaim:
    """Lets a source say something about a relationship, an actor's side or an event.

    `source` is the id of a source in the map, or a new source, which is added in the same step. A disputing claim
    marks its relationship as disputed.
    """

    about: Ref
    source: str | AddSource | None
    text: str = ""
    stance: str = "supports"
    locator: str = ""
    credibility: str = ""
    asserts: tuple[tuple[str, str], ...] = ()
    author: str = ""
    id: str = field(default_factory=new_id)

    def plan(self, map_: Map) -> ChangeSet:
        target = map_.get(self.about)
        if target is None:
            raise Refused(tr("What the claim is about is no longer in the map."))
        new = self.source.row() if isinstance(self.source, AddSource) else None
        cited = self.source if not isinstance(self.source, AddSource) else self.source.id
        if cited is not None and new is None and cited not in map_.sources:
            raise Refused(tr("That source is no longer in the map."))
        claim = Claim(
            id=self.id,
            about=self.about,
            source=cited,
            stance=fields.check("claim", "stance", self.stance),
            text=fields.check("claim", "text", self.text).strip(),
            locator=fields.check("claim", "locator", self.locator).strip(),
            credibility=fields.check("claim", "credibility", self.credibility),
            asserts=fields.check("claim", "asserts", self.asserts),
            entered_by=self.author,
            entered_at=datetime.now(UTC).isoformat(timespec="seconds"),
        )
        if cited is None and not claim.text:
            raise Refused(tr("A claim needs a source or a text."))
        row = row_name(map_, target)
        name = tr("dispute {row}", row=row) if claim.stance == "disputes" else tr("cite a source for {row}", row=row)
        draft = Draft(map_)
        if new is not None:
            draft.put(new)
        draft.put(claim)
        if isinstance(target, Relationship) and claim.stance == "disputes":
            draft.put(dataclasses.replace(target, disputed=True))
        return draft.changes(name)
