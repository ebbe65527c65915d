"""An actor's relationships, grouped as a reader asks for them: who backs it, whom it backs, whom it fights."""

from dataclasses import dataclass

from backers.model import dates
from backers.model.map import Map
from backers.model.rows import Relationship

_HEADINGS = (
    "Backed by",
    "Backs",
    "Allied with",
    "Cooperates with",
    "Fights or opposes",
    "Talks and diplomacy",
    "Belongs to, leads",
    "Places",
    "Other ties",
)
_BY_GROUP = {"diplomacy": "Talks and diplomacy", "structure": "Belongs to, leads", "place": "Places"}


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
    return [Ring(heading, tuple(rows)) for heading, rows in found.items() if rows]


def _heading(row: Relationship, actor: str) -> str:
    if row.signed < 0:
        return "Fights or opposes"
    if row.group in _BY_GROUP:
        return _BY_GROUP[row.group]
    if row.signed == 0:
        return "Other ties"
    if row.kind == "allied_with":
        return "Allied with"
    if not row.points:
        return "Cooperates with" if row.group == "cooperation" else "Other ties"
    return "Backs" if row.subject == actor else "Backed by"


def _order(row: Relationship) -> tuple[bool, bool, int]:
    span = dates.span(row.start) if dates.valid(row.start) else None
    return row.tier == "extended", span is None, 0 if span is None else span.first
