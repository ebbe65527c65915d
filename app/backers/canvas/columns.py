"""Columns of a frame: rows turned into numbers, masks and places, and what lines say by their rows alone."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from backers.canvas.camera import Floats
from backers.model.rows import Relationship

Bools = NDArray[np.bool_]
Ints = NDArray[np.intp]
_NOWHERE = (np.nan, np.nan)


class Says(NamedTuple):
    """What a line says by its row alone."""

    group: str
    sign: int
    confidence: str
    points: bool


class Said:
    """The different answers in `says`, and in `rows` the number of each line's own.

    Lines whose rows are the very same as `before` are not asked again: a step of the day changes few.
    """

    def __init__(self, ties: Sequence[Relationship], index: Mapping[str, int], before: "Said | None" = None) -> None:
        self._ties, self._index = ties, index
        self.says: list[Says] = []
        had: list[int] = [-1] * len(ties)
        if before is not None and before._ties:
            self.says = list(before.says)
            was, at, old = before._ties, before._index.get, before.rows.tolist()
            had = [old[row] if was[row := at(tie.id, 0)] is tie else -1 for tie in ties]
        number = {says: row for row, says in enumerate(self.says)}
        for row in [row for row, one in enumerate(had) if one < 0]:
            tie = ties[row]
            had[row] = number.setdefault(Says(tie.group, tie.signed, tie.confidence, tie.points), len(number))
        self.says = list(number)
        self.rows: Ints = np.array(had, dtype=np.intp)


def numbered(words: Sequence[str]) -> tuple[list[str], Ints]:
    """The different words, sorted, and for each word its number among them."""
    names = sorted(set(words))
    number = {word: row for row, word in enumerate(names)}
    return names, np.array([number[word] for word in words], dtype=np.intp)


def mask(index: Mapping[str, int], names: Iterable[str]) -> Bools:
    """Which rows of the index have one of the names."""
    found: Bools = np.zeros(len(index), dtype=bool)
    found[[index[one] for one in names if one in index]] = True
    return found


def places(ids: Sequence[str], xy: Mapping[str, tuple[float, float]]) -> Floats:
    """Places (n, 2); who has none stands on a sunflower around 0, 0, so that nobody hides behind another."""
    found = np.array([xy.get(one, _NOWHERE) for one in ids], dtype=float).reshape(-1, 2)
    rows = np.flatnonzero(~np.isfinite(found).all(axis=1))
    turn, far = rows * (np.pi * (3 - 5**0.5)), 40.0 * (rows + 0.5) ** 0.5
    found[rows] = np.column_stack([far * np.cos(turn), far * np.sin(turn)])
    return found
