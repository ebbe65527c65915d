"""Unbalanced cycles that share no tie: however the camps are drawn, each of them holds at least one frustrated tie."""

from collections import deque

from backers.analysis.progress import Progress, silent
from backers.analysis.splitting import Weights, neighbours

_LENGTHS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0)  # ties of a cycle; 0: of any length
_LENGTHS_OF_MANY = (3, 4, 5, 6, 0)  # the steps between take most of the time and raise the bound by a few per cent
_MANY = 3000  # ties of the whole graph


def packed(size: int, weights: Weights, progress: Progress = silent) -> int:
    """A lower bound of the frustration index: cycles are taken out, short ones first, until none is left."""
    near = neighbours(size, weights)
    bound = 0
    done = [False] * size  # balanced as far as it reaches
    lengths = _LENGTHS if len(weights) <= _MANY else _LENGTHS_OF_MANY
    for turn, length in enumerate(lengths):
        for start in range(size):
            if start % 64 == 0:
                progress((turn + start / size) / len(lengths))
            while near[start] and not done[start]:
                cycle = _unbalanced(near, start, length, done)
                if not cycle:
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


def _unbalanced(near: list[dict[int, int]], start: int, longest: int, done: list[bool]) -> list[tuple[int, int]]:
    """The ties of an unbalanced cycle near `start`, of at most `longest` ties if that is not 0; empty without one.

    The camps that a search tree gives to the actors are right for every tie of the tree; the first tie that they do not
    explain closes such a cycle. Where the whole part was searched and all is explained, it is marked as done.
    """
    camp, came, depth = {start: 1}, {start: start}, {start: 0}
    waiting = deque((start,))
    while waiting:
        one = waiting.popleft()
        here, deep = camp[one], depth[one] + 1
        if longest and 2 * deep - 1 > longest:
            return []
        before = came[one]
        for other, weight in near[one].items():
            wanted = here if weight > 0 else -here
            if other not in camp:
                camp[other], came[other], depth[other] = wanted, one, deep
                waiting.append(other)
            elif other != before and camp[other] != wanted and not (longest and deep + depth[other] > longest):
                return _closed(came, depth, one, other)
    for one in camp:
        done[one] = True
    return []


def _closed(came: dict[int, int], depth: dict[int, int], one: int, other: int) -> list[tuple[int, int]]:
    """The tie between two actors and the ways from both up the tree to where these meet."""
    ties = [(one, other)]
    while one != other:
        if depth[one] < depth[other]:
            one, other = other, one
        ties.append((one, came[one]))
        one = came[one]
    return ties
