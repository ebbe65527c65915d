"""Unbalanced cycles that share no tie: however the camps are drawn, each of them holds at least one frustrated tie."""

from collections import deque
from itertools import pairwise

from backers.analysis.progress import Progress, silent
from backers.analysis.splitting import Weights, neighbours

_LONGEST, _LONGEST_OF_MANY = 12, 5  # ties of a cycle; longer ones cost much and bound little
_MANY = 2000  # ties of the whole graph


def packed(size: int, weights: Weights, progress: Progress = silent) -> int:
    """A lower bound of the frustration index: cycles are taken out, short ones first, until none is left."""
    near = neighbours(size, weights)
    bound = 0
    longest = _LONGEST if len(weights) < _MANY else _LONGEST_OF_MANY
    for length in range(3, longest + 1):
        for start in range(size):
            if start % 256 == 0:
                progress((length - 3 + start / size) / (longest - 2))
            while near[start]:
                cycle = _shortest(near, start, length)
                if cycle is None:
                    break
                least = min(abs(near[one][other]) for one, other in cycle)
                for one, other in cycle:
                    _weaken(near, one, other, least)
                bound += least
    return bound


def _weaken(near: list[dict[int, int]], one: int, other: int, least: int) -> None:
    weight = near[one][other]
    rest = weight - least if weight > 0 else weight + least
    if rest:
        near[one][other] = near[other][one] = rest
    else:
        del near[one][other], near[other][one]


def _shortest(near: list[dict[int, int]], start: int, longest: int) -> list[tuple[int, int]] | None:
    """The ties of an unbalanced cycle through `start`, at most so long.

    It is a shortest walk from the actor to its own opposite where every tie against somebody changes the side; where
    such a walk meets itself, the cycle in it is taken.
    """
    came: dict[tuple[int, int], tuple[int, int]] = {(start, 1): (start, 1)}
    depth = {(start, 1): 0}
    waiting = deque([(start, 1)])
    while waiting:
        state = waiting.popleft()
        if depth[state] >= longest:
            return None
        one, side = state
        for other, weight in near[one].items():
            after = (other, side if weight > 0 else -side)
            if after in came:
                continue
            came[after], depth[after] = state, depth[state] + 1
            if after == (start, -1):
                return _cycle(came, after)
            waiting.append(after)
    return None


def _cycle(came: dict[tuple[int, int], tuple[int, int]], end: tuple[int, int]) -> list[tuple[int, int]]:
    walk = [end]
    while came[walk[-1]] != walk[-1]:
        walk.append(came[walk[-1]])
    # The first return to an actor on the other side closes the innermost unbalanced cycle.
    last: dict[int, int] = {}
    best = (0, len(walk) - 1)
    for place, (one, side) in enumerate(walk):
        if one in last and walk[last[one]][1] != side and place - last[one] < best[1] - best[0]:
            best = (last[one], place)
        last[one] = place
    steps = walk[best[0] : best[1] + 1]
    return [(one, other) for (one, _), (other, _) in pairwise(steps)]
