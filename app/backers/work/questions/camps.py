"""The two sides that the map is about: those with the most ties against each other."""

from collections import Counter

from backers.model import kinds
from backers.work.questions.ground import Ground


def two_camps(ground: Ground) -> tuple[str, str] | None:
    """The two sides, in order of their names in the vocabulary; None if no two sides are against each other."""
    against: Counter[tuple[str, str]] = Counter()
    for row in ground.ever:
        if row.signed < 0 and row.subject in ground.actors and row.object in ground.actors:
            sides = sorted({ground.actors[row.subject].side, ground.actors[row.object].side})
            if len(sides) == 2:
                against[sides[0], sides[1]] += 1
    if not against:
        return None
    return max(sorted(against), key=lambda pair: against[pair])


def members(ground: Ground, side: str) -> frozenset[str]:
    return frozenset(one for one, actor in ground.actors.items() if actor.side == side)


def camp_words(side: str) -> str:
    return kinds.side(side).label
