"""Signed graphs: who is for and who against whom, and which triangles hold together.

After F. Heider, "Attitudes and cognitive organization" (1946), and D. Cartwright and F. Harary, "Structural balance:
a generalization of Heider's theory" (1956): a triangle is balanced when the product of its three signs is positive.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Pair = tuple[str, str]
Tie = tuple[str, str, int]
"""Two actors and a sign, +1 or -1; the order of the two has no meaning here."""

RULES = ("apart", "aside", "majority", "against", "for")
"""How a pair with ties of both signs is read.

`apart`: every tie counts for itself. `aside`: such a pair is left out. `majority`: the more frequent sign, and nothing
where both are equal. `against` and `for`: one tie of that sign decides.
"""


@dataclass(frozen=True, slots=True)
class Signs:
    """How many ties in favour and against a pair has."""

    plus: int
    minus: int

    @property
    def mixed(self) -> bool:
        return self.plus > 0 and self.minus > 0


@dataclass(frozen=True, slots=True)
class Triad:
    """Three actors in order of their ids, and the signs between first and second, second and third, first and third."""

    actors: tuple[str, str, str]
    signs: tuple[int, int, int]

    @property
    def balanced(self) -> bool:
        return self.signs[0] * self.signs[1] * self.signs[2] > 0


def counted(ties: Iterable[Tie]) -> dict[Pair, Signs]:
    """The ties of each pair, the pair in order of ids. Ties without sign, and of an actor with itself, are left out."""
    plus: dict[Pair, int] = {}
    minus: dict[Pair, int] = {}
    for one, other, sign in ties:
        if sign and one != other:
            pair = (one, other) if one < other else (other, one)
            side = plus if sign > 0 else minus
            side[pair] = side.get(pair, 0) + 1
    return {pair: Signs(plus.get(pair, 0), minus.get(pair, 0)) for pair in dict.fromkeys([*plus, *minus])}


def ruled(pairs: Mapping[Pair, Signs], rule: str) -> dict[Pair, Signs]:
    """The pairs as a rule reads them. Raises ValueError for a rule that is none."""
    if rule not in RULES:
        raise ValueError(f"no such rule: {rule}")
    if rule == "apart":
        return dict(pairs)
    read = {pair: _one_sign(signs, rule) for pair, signs in pairs.items()}
    return {pair: signs for pair, signs in read.items() if signs.plus or signs.minus}


def triads(pairs: Mapping[Pair, Signs]) -> list[Triad]:
    """All triangles. One with a pair of both signs is there once for each sign."""
    near: dict[str, set[str]] = {}
    for one, other in pairs:
        near.setdefault(one, set()).add(other)
        near.setdefault(other, set()).add(one)
    found = []
    for one, other in sorted(pairs):
        for third in sorted(near[one] & near[other]):
            if third > other:
                sides = (pairs[one, other], pairs[other, third], pairs[one, third])
                found += [
                    Triad((one, other, third), (first, second, last))
                    for first in _values(sides[0])
                    for second in _values(sides[1])
                    for last in _values(sides[2])
                ]
    return found


def _one_sign(signs: Signs, rule: str) -> Signs:
    if not signs.mixed:
        return Signs(min(1, signs.plus), min(1, signs.minus))
    if rule == "for" or (rule == "majority" and signs.plus > signs.minus):
        return Signs(1, 0)
    if rule == "against" or (rule == "majority" and signs.minus > signs.plus):
        return Signs(0, 1)
    return Signs(0, 0)


def _values(signs: Signs) -> tuple[int, ...]:
    return (*((1,) if signs.plus else ()), *((-1,) if signs.minus else ()))
