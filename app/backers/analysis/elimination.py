"""Finds the best split into two camps by eliminating one actor after the other, exactly.

An actor that is eliminated leaves a table behind: for every way in which its neighbours may be split, what the best
choice for the actor costs. Tables grow with the number of neighbours, so the actor with the fewest goes first.
"""

from heapq import heapify, heappop, heappush

import numpy as np
from numpy.typing import NDArray

from backers.analysis.splitting import Weights, neighbours

_MANY = 40  # neighbours from which missing ties are not counted one by one
_LARGE = 2000  # ties of a graph in which they are never counted: that would take seconds and hardly ever help
_Table = tuple[tuple[int, ...], NDArray[np.int32]]


def eliminated(size: int, weights: Weights, width: int) -> list[int] | None:
    """Camps +1 and -1 of a best split; None if some table would have more than `width` actors."""
    order = _order(size, weights, width)
    if order is None:
        return None
    place = {one: turn for turn, one in enumerate(order)}
    tables: dict[int, list[_Table]] = {one: [] for one in order}
    for (one, other), weight in weights.items():
        scope: tuple[int, ...] = (one, other) if place[one] < place[other] else (other, one)
        same, apart = (0, weight) if weight > 0 else (-weight, 0)
        tables[scope[0]].append((scope, np.array([[same, apart], [apart, same]], np.int32)))
    choices: list[_Table] = []
    for one in order:
        scope, table = _joined(one, tables.pop(one), place)
        choices.append(((one, *scope), np.argmin(table, axis=0).astype(np.int32)))
        if scope:
            tables[scope[0]].append((scope, table.min(axis=0)))
    camps = [0] * size
    for (one, *around), best in reversed(choices):
        camps[one] = int(best[tuple(camps[other] for other in around)])
    return [1 - 2 * camp for camp in camps]


def _joined(one: int, parts: list[_Table], place: dict[int, int]) -> tuple[tuple[int, ...], NDArray[np.int32]]:
    """The sum of the tables over `one` and everybody they speak of, in order of their turn; `one` is the first axis."""
    scope = tuple(sorted({other for names, _ in parts for other in names} - {one}, key=place.__getitem__))
    axes = {other: axis for axis, other in enumerate((one, *scope))}
    total = np.zeros((2,) * len(axes), np.int32)
    for names, table in parts:
        shape = [1] * len(axes)
        for other in names:
            shape[axes[other]] = 2
        total += table.reshape(shape)  # both are in order of turns, so no axis has to move
    return scope, total


def _order(size: int, weights: Weights, width: int) -> list[int] | None:
    """Who goes when: always who leaves the fewest new ties among its neighbours behind, then who has the fewest.

    None as soon as everybody who is left has more than `width` neighbours.
    """
    near = [set(row) for row in neighbours(size, weights)]
    left = [True] * size
    many = _MANY if len(weights) <= _LARGE else 0
    heap = [(_fill(near, one, many), len(near[one]), one) for one in range(size)]
    heapify(heap)
    order: list[int] = []
    while len(order) < size:
        fill, degree, one = heappop(heap)
        if not left[one]:
            continue
        now = (_fill(near, one, many), len(near[one]))
        if now != (fill, degree):
            heappush(heap, (*now, one))  # others went meanwhile
            continue
        if degree > width:
            return None
        left[one] = False
        order.append(one)
        for other in near[one]:
            near[other] |= near[one]
            near[other] -= {one, other}
            heappush(heap, (_fill(near, other, many), len(near[other]), other))
    return order


def _fill(near: list[set[int]], one: int, many: int) -> int:
    """How many of its neighbours are not tied to each other yet; for many neighbours, how many there could be."""
    around = near[one]
    if len(around) > many:
        return len(around) * len(around)
    return sum(len(around - near[other]) - 1 for other in around)
