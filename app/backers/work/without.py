"""What would be left without a source, without all of a publisher, or without all of a kind of outlet.

Looking only: it counts what the map would be and changes nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from backers.analysis import measures
from backers.model import kinds
from backers.model.map import Map
from backers.model.names import shown
from backers.model.rows import Ref, Relationship
from backers.work.evidence import source_words
from backers.work.matching import folded
from backers.work.standing import publisher, voice

What = Literal["source", "publisher", "outlet"]
LARGE = 1_000  # actors; above, only measures that count are quick enough to answer while one looks
QUICK = ("relationships", "partners")


@dataclass(frozen=True, slots=True)
class Taken:
    """What is taken away: `id` is that of a source, a voice (see `standing.voice`), or a kind of outlet."""

    what: What
    id: str
    label: str
    sources: int


@dataclass(frozen=True, slots=True)
class Moved:
    """An actor's place among the central ones, before and after; 1 is the first, None is off the map."""

    actor: str
    before: int
    after: int | None


@dataclass(frozen=True, slots=True)
class Left:
    """`fallen`: relationships that would stand on nothing. `moved`: the central actors, before and after."""

    fallen: tuple[Relationship, ...]
    weakened: tuple[Relationship, ...]
    moved: tuple[Moved, ...]


def can_be_taken(map_: Map, what: What) -> list[Taken]:
    """Everything of that sort that some claim rests on, by name."""
    used = [row for row in map_.sources.values() if map_.claims_from(row.id)]
    if what == "source":
        return sorted((Taken(what, row.id, source_words(row), 1) for row in used), key=lambda one: folded(one.label))
    found: dict[str, Taken] = {}
    for row in used:
        if what == "publisher":
            key, label = voice(row, map_.sources.get), shown(publisher(row), 80) or source_words(row)
        else:
            key, label = row.outlet, kinds.OUTLETS.get(row.outlet, kinds.words(row.outlet).capitalize())
        had = found.get(key)
        found[key] = Taken(what, key, label if had is None else had.label, 1 if had is None else had.sources + 1)
    return sorted(found.values(), key=lambda one: (-one.sources, folded(one.label)))


def sources_of(map_: Map, taken: Taken) -> frozenset[str]:
    """The sources that go."""
    if taken.what == "source":
        return frozenset({taken.id})
    if taken.what == "publisher":
        return frozenset(row.id for row in map_.sources.values() if voice(row, map_.sources.get) == taken.id)
    return frozenset(row.id for row in map_.sources.values() if row.outlet == taken.id)


def without(map_: Map, gone: Iterable[str], measure: str = measures.DEFAULT, top: int = 15) -> Left:
    """What stands when those sources go. Relationships that had no source before are not counted as fallen."""
    gone = frozenset(gone)
    concerned = {
        claim.about.id
        for source in gone
        for claim in map_.claims_from(source)
        if claim.about.table == "relationship" and claim.stance != "disputes"
    }
    fallen, weakened = [], []
    for one, row in map_.relationships.items():
        if one not in concerned:
            continue
        supports = [c for c in map_.claims_about(Ref("relationship", one)) if c.stance != "disputes" and c.source]
        left = {claim.source for claim in supports if claim.source not in gone}
        if not left:
            fallen.append(row)
        elif len(left) == 1:
            weakened.append(row)
    return Left(tuple(fallen), tuple(weakened), _moved(map_, {row.id for row in fallen}, measure, top))


def _moved(map_: Map, fallen: set[str], measure: str, top: int) -> tuple[Moved, ...]:
    if measure not in QUICK and len(map_.actors) > LARGE:
        measure = measures.DEFAULT
    ties = map_.relationships.values()
    before = _places(map_, [(row.subject, row.object) for row in ties], measure)
    after = _places(map_, [(row.subject, row.object) for row in ties if row.id not in fallen], measure)
    leading = [one for one in before if before[one] <= top or after.get(one, top + 1) <= top]
    return tuple(Moved(one, before[one], after.get(one)) for one in sorted(leading, key=before.__getitem__))


def _places(map_: Map, pairs: list[tuple[str, str]], measure: str) -> dict[str, int]:
    """The place of every actor that has a relationship; equals share the better place."""
    tied = dict.fromkeys(end for pair in pairs for end in pair)
    scores = measures.measure(measure, tied, pairs)
    ordered = sorted(scores, key=lambda one: (-scores[one], folded(_label(map_, one))))
    places: dict[str, int] = {}
    for place, one in enumerate(ordered, 1):
        equal = place > 1 and scores[one] == scores[ordered[place - 2]]
        places[one] = places[ordered[place - 2]] if equal else place
    return places


def _label(map_: Map, actor: str) -> str:
    row = map_.actors.get(actor)
    return actor if row is None else row.label
