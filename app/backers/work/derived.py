"""The confidence that follows from the evidence, for relationships whose confidence is not set by hand.

`RULE` is what is written wherever such a confidence is shown. `follow` keeps it true: it adds to an edit what the
edit means for the relationships that it touches, so that both are one step, saved and undone together.
"""

import dataclasses
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from backers.model.changes import Change, ChangeSet
from backers.model.counting import joined
from backers.model.map import Map
from backers.model.rows import Claim, Ref, Relationship, Source
from backers.model.wording import mark, tr, tr_n
from backers.work.standing import Lookup, is_marked, voice

RULE = mark(
    "High: two or more independent publishers say so, not partisan or state media alone, and nobody denies it. "
    "Medium: the same but denied, or one such publisher and nobody denies it. Low: everything else. "
    "Sources graded E and claims graded 5 are not counted."
)


@dataclass(frozen=True, slots=True)
class Derived:
    """A confidence, and in one sentence why."""

    confidence: str
    why: str


def derive(map_: Map, relationship: str) -> Derived:
    """What the evidence in the map gives that relationship."""
    return derived_from(map_.claims_about(Ref("relationship", relationship)), map_.sources.get)


def derived_from(claims: Iterable[Claim], source_of: Lookup) -> Derived:
    """What these claims give."""
    claims = list(claims)
    sources = [one for claim in claims if claim.stance != "disputes" and (one := _counted(claim, source_of))]
    denied = any(claim.stance == "disputes" for claim in claims)
    independent = len({voice(one, source_of) for one in sources})
    who = (
        tr_n("One publisher says so", "{n} independent publishers say so", independent)
        if independent
        else tr("No source that counts says so")
    )
    denial = [tr("and it is denied")] if denied else [tr("and nobody denies it")] if independent else []
    marked = bool(sources) and all(is_marked(one, source_of) for one in sources)
    if not independent or marked:
        only = [tr("partisan or state media only")] if marked else []
        return Derived("low", f"{joined([who, *only, *denial])}.")
    points = min(independent, 2) - denied
    return Derived(("low", "medium", "high")[points], f"{joined([who, *denial])}.")


def follow(map_: Map, changes: ChangeSet) -> ChangeSet:
    """The change set with the confidences that follow from it. A confidence set by hand is no longer derived."""
    after = {(change.table, change.id): change.after for change in changes}
    follows = []
    edited = _Edited(changes)
    for relationship in _touched(map_, changes):
        row = after.get(("relationship", relationship), map_.relationships.get(relationship))
        if isinstance(row, Relationship) and row.derived:
            follows.append(_settled(map_, row, edited))
    places = {(change.table, change.id): place for place, change in enumerate(changes)}
    kept = list(changes.changes)
    for row in follows:
        place = places.get((row.table, row.id))
        before = map_.relationships.get(row.id)
        if place is not None:
            kept[place] = Change(kept[place].before, row)
        elif row != before:
            kept.append(Change(before, row))
    return ChangeSet(changes.name, tuple(change for change in kept if change.before != change.after))


class _Edited:
    """The claims of a change set by what they are or were about, and its sources."""

    def __init__(self, changes: ChangeSet) -> None:
        self.claims: defaultdict[Ref, list[Change]] = defaultdict(list)
        self.sources: dict[str, Source | None] = {}
        for change in changes:
            if change.table == "claim":
                rows = (change.before, change.after)
                for about in dict.fromkeys(row.about for row in rows if isinstance(row, Claim)):
                    self.claims[about].append(change)
            elif change.table == "source":
                self.sources[change.id] = change.after if isinstance(change.after, Source) else None


def _settled(map_: Map, row: Relationship, edited: _Edited) -> Relationship:
    before = map_.relationships.get(row.id)
    if before is not None and before.derived and before.confidence != row.confidence:
        return dataclasses.replace(row, derived=False)
    about = Ref("relationship", row.id)
    claims = {claim.id: claim for claim in map_.claims_about(about)}
    for change in edited.claims.get(about, ()):
        claims.pop(change.id, None)
        if isinstance(change.after, Claim) and change.after.about == about:
            claims[change.id] = change.after

    def source_of(one: str) -> Source | None:
        return edited.sources[one] if one in edited.sources else map_.sources.get(one)

    return dataclasses.replace(row, confidence=derived_from(claims.values(), source_of).confidence)


def _touched(map_: Map, changes: ChangeSet) -> dict[str, None]:
    """Relationships that were edited, or about which claims were, or whose claims rest on a source that was."""
    touched: dict[str, None] = {}
    claims: list[Claim] = []
    for change in changes:
        if change.table == "relationship" and change.after is not None:
            touched[change.id] = None
        elif change.table == "claim":
            claims += [row for row in (change.before, change.after) if isinstance(row, Claim)]
        elif change.table == "source":
            claims += map_.claims_from(change.id)
            copies = (one.id for one in map_.sources.values() if one.reprint_of == change.id)
            claims += [claim for copy in copies for claim in map_.claims_from(copy)]
    touched.update((claim.about.id, None) for claim in claims if claim.about.table == "relationship")
    return touched


def _counted(claim: Claim, source_of: Lookup) -> Source | None:
    source = None if claim.source is None else source_of(claim.source)
    return None if source is None or source.reliability == "E" or claim.credibility == "5" else source
