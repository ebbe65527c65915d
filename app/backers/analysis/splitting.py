"""Splits of a signed graph into two camps: their cost, a first one, and a better one nearby.

Actors are row numbers; a camp is +1 or -1; a weight is the surplus of ties in favour (negative: against) of a pair.
"""

from collections import deque

Weights = dict[tuple[int, int], int]


def neighbours(size: int, weights: Weights) -> list[dict[int, int]]:
    """The weight to every neighbour, by row."""
    near: list[dict[int, int]] = [{} for _ in range(size)]
    for (one, other), weight in weights.items():
        near[one][other] = weight
        near[other][one] = weight
    return near


def cost(weights: Weights, camps: list[int]) -> int:
    """The weight of all ties that the split does not explain."""
    return sum(abs(weight) for (one, other), weight in weights.items() if weight * camps[one] * camps[other] < 0)


def first_split(size: int, weights: Weights) -> list[int]:
    """The split that explains every tie of a tree through the graph: without an unbalanced cycle it explains all."""
    near = neighbours(size, weights)
    camps = [0] * size
    for root in range(size):
        if camps[root]:
            continue
        camps[root] = 1
        waiting = deque([root])
        while waiting:
            one = waiting.popleft()
            for other, weight in near[one].items():
                if not camps[other]:
                    camps[other] = camps[one] if weight > 0 else -camps[one]
                    waiting.append(other)
    return camps


def better(size: int, weights: Weights, camps: list[int]) -> list[int]:
    """Lets actors change camp, one at a time, as long as that explains more ties."""
    near = neighbours(size, weights)
    camps = list(camps)
    waiting = deque(range(size))
    queued = [True] * size
    while waiting:
        one = waiting.popleft()
        queued[one] = False
        if sum(weight * camps[other] for other, weight in near[one].items()) * camps[one] < 0:
            camps[one] = -camps[one]
            for other in (one, *near[one]):
                if not queued[other]:
                    queued[other] = True
                    waiting.append(other)
    return camps


def contracted(weights: Weights, root: int, moved: int, sign: int) -> tuple[Weights, int]:
    """The graph with `moved` made one with `root` (sign +1) or its opposite (-1), and what that already costs."""
    fewer: Weights = {}
    paid = 0
    for (one, other), weight in weights.items():
        ends = [one, other]
        if moved in ends:
            third = ends[1 - ends.index(moved)]
            if third == root:
                paid += abs(weight) if weight * sign < 0 else 0
                continue
            one, other, weight = root, third, weight * sign
        pair = (one, other) if one < other else (other, one)
        before = fewer.get(pair, 0)
        if before * weight < 0:
            paid += min(abs(before), abs(weight))
        fewer[pair] = before + weight
    return {pair: weight for pair, weight in fewer.items() if weight}, paid
