"""Makes a signed graph smaller without changing what the best split into two camps costs.

An actor with one tie at least as heavy as all its others together can be taken as one with that partner, or as its
opposite: whatever the others do, to break that tie never costs less. So actors with one or two partners go at once.
After the data reductions in F. Hüffner, N. Betzler and R. Niedermeier, "Separator-based data reduction for signed graph
balancing" (2010).
"""

from dataclasses import dataclass

from backers.analysis.splitting import Weights, neighbours

Led = tuple[tuple[int, int, int], ...]


@dataclass(frozen=True, slots=True)
class Reduced:
    """`weights`: what is left, among the old row numbers. `paid`: what any split costs beyond its cost there.

    `led`: who was taken as one with whom (+1) or as whose opposite (-1), in that order.
    """

    weights: Weights
    paid: int
    led: Led

    def whole(self, camps: list[int]) -> list[int]:
        """The split of all actors that follows from one of what is left."""
        found = list(camps)
        for one, leader, sign in reversed(self.led):
            found[one] = sign * found[leader]
        return found


def reduced(size: int, weights: Weights) -> Reduced:
    """Takes actors together until nobody has a tie that outweighs the others."""
    near = neighbours(size, weights)
    led: list[tuple[int, int, int]] = []
    paid = 0
    waiting = sorted(range(size), key=lambda one: -len(near[one]))  # the last goes first: those with the fewest ties
    queued = [True] * size
    while waiting:
        one = waiting.pop()
        queued[one] = False
        ties = near[one]
        if not ties:
            continue
        leader = max(ties, key=lambda other: (abs(ties[other]), -other))
        if 2 * abs(ties[leader]) < sum(map(abs, ties.values())):
            continue
        sign = 1 if ties[leader] > 0 else -1
        led.append((one, leader, sign))
        touched = [leader, *ties]
        del near[leader][one]
        for other, weight in ties.items():
            if other != leader:
                del near[other][one]
                paid += _tied(near, leader, other, weight * sign)
        near[one] = {}
        for other in touched:
            if not queued[other]:
                queued[other] = True
                waiting.append(other)
    left = {(one, other): weight for one in range(size) for other, weight in near[one].items() if one < other}
    return Reduced(left, paid, tuple(led))


def _tied(near: list[dict[int, int]], one: int, other: int, weight: int) -> int:
    """Adds to the tie of two actors; what opposite ties of one pair cost in any split is returned."""
    before = near[one].get(other, 0)
    if before + weight:
        near[one][other] = near[other][one] = before + weight
    elif before:
        del near[one][other], near[other][one]
    return min(abs(before), abs(weight)) if before * weight < 0 else 0
