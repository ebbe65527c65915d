"""One actor's world in rings: it in the middle, its partners around it by what ties them, theirs in a second ring."""

from collections import Counter
from dataclasses import dataclass
from math import cos, pi, sin

from backers.model.counting import counted, joined, listed
from backers.model.rows import Relationship
from backers.model.wording import mark, tr
from backers.work.questions.ground import Ground

_BACKS_IT, _IT_BACKS, _TOGETHER = mark("Backs it"), mark("It backs"), mark("Acts together with it")
_AGAINST, _OTHER = mark("Against each other"), mark("Other ties")
HEADINGS = (_BACKS_IT, _IT_BACKS, _TOGETHER, _AGAINST, _OTHER)
_GAP = 0.10  # of a turn's share that stays free between two headings
_FEWEST = 3  # places of the smallest sector, so that its heading has room


@dataclass(frozen=True, slots=True)
class Place:
    """An actor at x, y on a disc of radius 1; `ring` 0 is the middle; `heading` says what ties it to the middle."""

    actor: str
    x: float
    y: float
    ring: int
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Rings:
    """`ties`: the relationships between the places. `second`: how many partners of partners there are."""

    actor: str
    places: tuple[Place, ...]
    ties: tuple[Relationship, ...]
    second: int


def rings_of(ground: Ground, actor: str, inner: float = 0.5, outer: float = 0.92) -> Rings:
    """The rings of an actor; an actor that is not shown has none."""
    if actor not in ground.actors:
        return Rings(actor, (), (), 0)
    heading_of: dict[str, str] = {}
    for row in ground.rows:
        if actor in (row.subject, row.object) and row.subject != row.object:
            other = row.object if row.subject == actor else row.subject
            heading = _heading(row, actor)
            if other not in heading_of or HEADINGS.index(heading) < HEADINGS.index(heading_of[other]):
                heading_of[other] = heading
    angles = _angles(ground, heading_of)
    places = [Place(actor, 0.0, 0.0, 0)]
    places += [_at(one, angles[one], inner, 1, heading_of[one]) for one in sorted(angles)]
    second: dict[str, list[float]] = {}
    for row in ground.rows:
        for one, other in ((row.subject, row.object), (row.object, row.subject)):
            if one in angles and other not in angles and other != actor:
                second.setdefault(other, []).append(angles[one])
    # Beside the partner it hangs on, and spread so that no two stand on one spot.
    order = sorted(second, key=lambda one: (second[one][0], one))
    for number, one in enumerate(order):
        places.append(_at(one, 2 * pi * number / len(order) - pi / 2, outer, 2, ""))
    known = {place.actor for place in places}
    ties = tuple(row for row in ground.rows if row.subject in known and row.object in known)
    return Rings(actor, tuple(places), ties, len(second))


def headings_of(rings: Rings) -> list[tuple[str, float, float]]:
    """The headings in order, and from where to where each reaches: angles clockwise from the right, in radians."""
    counts = Counter(place.heading for place in rings.places if place.ring == 1)
    total = sum(max(_FEWEST, count) for count in counts.values())
    found, at = [], -pi / 2
    for heading in HEADINGS:
        if counts[heading]:
            wide = 2 * pi * max(_FEWEST, counts[heading]) / total
            found.append((heading, at + wide * _GAP / 2, at + wide * (1 - _GAP / 2)))
            at += wide
    return found


def compared(ground: Ground, one: str, other: str) -> tuple[str, ...]:
    """What two actors have in common and what not, in sentences."""
    ours, theirs = ({end for row in ground.rows if actor in (row.subject, row.object)
                     for end in (row.subject, row.object)} - {one, other} for actor in (one, other))  # fmt: skip
    both = sorted(ground.label(actor) for actor in ours & theirs)
    first, second = ground.label(one), ground.label(other)
    names = listed(both[:8], len(both) - 8) if len(both) > 8 else joined(both)
    return (
        tr(
            "{first} and {second} share {partners}: {names}.",
            first=first,
            second=second,
            partners=counted(len(both), "partner"),
            names=names,
        )
        if both
        else tr("{first} and {second} share no partner.", first=first, second=second),
        tr(
            "{ours} are tied to {first} alone, {theirs} to {second} alone.",
            ours=len(ours - theirs),
            first=first,
            theirs=len(theirs - ours),
            second=second,
        ),
    )


def _heading(row: Relationship, actor: str) -> str:
    if row.signed < 0:
        return _AGAINST
    if row.signed == 0:
        return _OTHER
    if not row.points:
        return _TOGETHER
    return _IT_BACKS if row.subject == actor else _BACKS_IT


def _angles(ground: Ground, heading_of: dict[str, str]) -> dict[str, float]:
    """Sectors in the order of HEADINGS, clockwise from the top, each as wide as it has actors."""
    sectors = {h: sorted((o for o in heading_of if heading_of[o] == h), key=ground.label) for h in HEADINGS}
    used = {heading: actors for heading, actors in sectors.items() if actors}
    total = sum(max(_FEWEST, len(actors)) for actors in used.values())
    angles: dict[str, float] = {}
    at = -pi / 2
    for actors in used.values():
        wide = 2 * pi * max(_FEWEST, len(actors)) / total
        for number, one in enumerate(actors):
            angles[one] = at + wide * (_GAP / 2 + (1 - _GAP) * (number + 0.5) / len(actors))
        at += wide
    return angles


def _at(actor: str, angle: float, radius: float, ring: int, heading: str) -> Place:
    return Place(actor, radius * cos(angle), radius * sin(angle), ring, heading)
