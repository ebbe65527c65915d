"""What a curator decides about evidence: how a contradiction is settled, and which finding is left as it is."""

import dataclasses
from dataclasses import dataclass
from datetime import UTC, datetime

from backers.model.changes import Change, ChangeSet, added, removed
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.names import new_id
from backers.model.rows import Mute, Ref
from backers.model.wording import tr
from backers.work import fields
from backers.work.commands.naming import row_name


@dataclass(frozen=True)
class Decide:
    """Settles a contradiction and keeps the reason; an empty decision opens it again."""

    contradiction: str
    decision: str
    reason: str = ""
    author: str = ""

    def plan(self, map_: Map) -> ChangeSet:
        before = map_.contradictions.get(self.contradiction)
        if before is None:
            raise Refused(tr("That contradiction is no longer in the map."))
        decision = fields.check("contradiction", "decision", self.decision).strip()
        reason = fields.check("contradiction", "reason", self.reason).strip()
        if decision and not reason:
            raise Refused(tr("Say why: a decision without its reason helps no later reader."))
        after = dataclasses.replace(
            before,
            decision=decision,
            reason=reason if decision else "",
            decided_by=self.author if decision else "",
            decided_at=_now() if decision else "",
        )
        topic = row_name(map_, before)
        name = tr("decide on {topic}", topic=topic) if decision else tr("open again {topic}", topic=topic)
        changed = (after.decision, after.reason) != (before.decision, before.reason)
        return ChangeSet(name, (Change(before, after),) if changed else ())


@dataclass(frozen=True)
class MuteRule:
    """Leaves a finding as it is, with the reason, in the file: the audit no longer lists it."""

    rule: str
    about: Ref
    reason: str
    author: str = ""

    def plan(self, map_: Map) -> ChangeSet:
        row = map_.get(self.about)
        if row is None:
            raise Refused(tr("What the finding is about is no longer in the map."))
        reason = fields.check("mute", "reason", self.reason).strip()
        if not reason:
            raise Refused(tr("Say why this may stay as it is."))
        mute = Mute(id=new_id(), rule=self.rule, about=self.about, reason=reason, by=self.author, at=_now())
        return ChangeSet(tr("mute a finding about {row}", row=row_name(map_, row)), added((mute,)))


@dataclass(frozen=True)
class Unmute:
    """Lets the audit speak of it again."""

    rule: str
    about: Ref

    def plan(self, map_: Map) -> ChangeSet:
        rows = [mute for mute in map_.mutes.values() if (mute.rule, mute.about) == (self.rule, self.about)]
        if not rows:
            raise Refused(tr("That finding is not muted."))
        row = map_.get(self.about)
        name = self.about.id if row is None else row_name(map_, row)
        return ChangeSet(tr("no longer mute a finding about {row}", row=name), removed(rows))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
