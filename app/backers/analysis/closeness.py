"""How few steps an actor needs to all it can reach, on maps of any size.

S. Wasserman and K. Faust, "Social Network Analysis" (1994), chapter 5: the share of the others that it reaches, divided
by the mean number of steps to them. 64 searches run side by side, one in each bit of a number, as in M. Then and
others, "The more the merrier: efficient multi-source graph traversal" (2014).
"""

from collections.abc import Iterable

import numpy as np

from backers.analysis.progress import Progress, silent

_TOGETHER = 64


def closeness(ids: Iterable[str], pairs: Iterable[tuple[str, str]], progress: Progress = silent) -> dict[str, float]:
    """Closeness of every id, 0 to 1. Pairs are undirected; several of a pair count once."""
    names = list(ids)
    size = len(names)
    index = {one: row for row, one in enumerate(names)}
    rows = [(index[one], index[other]) for one, other in pairs if one != other]
    arcs = np.unique(np.array([*rows, *((other, one) for one, other in rows)], np.int64).reshape(-1, 2), axis=0)
    tied = np.unique(arcs[:, 0])  # who has no tie reaches nobody
    begins = np.searchsorted(arcs[:, 0], tied)
    steps, reached = np.zeros(size, np.int64), np.zeros(size, np.int64)
    for first in range(0, len(tied), _TOGETHER):
        progress(first / len(tied))
        sources = tied[first : first + _TOGETHER]
        seen = np.zeros(size, np.uint64)
        seen[sources] = np.uint64(1) << np.arange(len(sources), dtype=np.uint64)
        border, deep = seen.copy(), 0
        while border.any():
            deep += 1
            ahead = np.zeros(size, np.uint64)
            ahead[tied] = np.bitwise_or.reduceat(border[arcs[:, 1]], begins)
            border = ahead & ~seen
            seen |= border
            # Ways are as long in either direction: who is met now by so many is so far from them.
            many = np.bitwise_count(border)
            steps += deep * many.astype(np.int64)
            reached += many
    share = reached / max(1, size - 1)
    found = np.divide(reached * share, steps, out=np.zeros(size), where=steps > 0)
    return dict(zip(names, found.tolist(), strict=True))
