"""An actor's relationships, grouped as a reader asks for them: who backs it, whom it backs, whom it fights."""

from dataclasses import dataclass

from backers.model import dates
from backers.model.map import Map
from backers.model.rows import Relationship
from backers.model.wording import mark, say

_BACKED, _BACKS, _ALLIED = mark("Backed by"), mark("Backs"), mark("Allied with")
_COOPERATES, _OPPOSES = mark("Cooperates with"), mark("Fights or opposes")
_TALKS, _BELONGS, _PLACES = mark("Talks and diplomacy"), mark("Belongs to, leads"), mark("Places")
_OTHER = mark("Other ties")
_HEADINGS = (_BACKED, _BACKS, _ALLIED, _COOPERATES, _OPPOSES, _TALKS, _BELONGS, _PLACES, _OTHER)
_BY_GROUP = {"diplomacy": _TALKS, "structure": _BELONGS, "place": _PLACES}


@dataclass(frozen=True, slots=True)
class Ring:
    """Relationships of one heading, main map before background, oldest first, undated last."""

    heading: str
    relationships: tuple[Relationship, ...]


def circle(map_: Map, actor: str) -> list[Ring]:
    """The headings that have relationships, in a fixed order."""
    found: dict[str, list[Relationship]] = {heading: [] for heading in _HEADINGS}
    for row in sorted(map_.relationships_of(actor), key=_order):
        found[_heading(row, actor)].append(row)
    return [Ring(say(heading), tuple(rows)) for heading, rows in found.items() if rows]


def _heading(row: Relationship, actor: str) -> str:
    if row.signed < 0:
        return _OPPOSES
    if row.group in _BY_GROUP:
        return _BY_GROUP[row.group]
    if row.signed == 0:
        return _OTHER
    if row.kind == "allied_with":
        return _ALLIED
    if not row.points:
        return _COOPERATES if row.group == "cooperation" else _OTHER
    return _BACKS if row.subject == actor else _BACKED


def _order(row: Relationship) -> tuple[bool, bool, int]:
    span = dates.span(row.start) if dates.valid(row.start) else None
    return row.tier == "extended", span is None, 0 if span is None else span.first
