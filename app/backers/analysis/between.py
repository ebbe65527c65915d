"""How often an actor lies on the shortest ways between others (betweenness), on maps of any size.

U. Brandes, "A faster algorithm for betweenness centrality" (2001); for some sources and targets only, "On variants of
shortest-path betweenness centrality" (2008). Beyond `_EXACT_WORK` a random sample of the starting actors is used
(Brandes and Pich, "Centrality estimation in large networks", 2007), and the error that this makes is estimated from
the sample itself. Whole levels of the search are handled at once as arrays.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from backers.analysis.progress import Progress, silent

_EXACT_WORK = 20_000_000  # starting actors times ties: some seconds
_SEED = 20
_SURE = 1.96  # standard errors to each side that hold the true value 19 times in 20
Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Between:
    """`share`: of all pairs of others, the share whose shortest ways run through the actor, 0 to 1.

    `error`: half the width of the 95 per cent interval, the largest of all actors; 0 when nothing was sampled.
    `sampled`: how many starting actors were followed, of `starts`.
    """

    share: dict[str, float]
    error: float
    sampled: int
    starts: int

    @property
    def exact(self) -> bool:
        return self.sampled == self.starts


def between(
    ids: Iterable[str],
    pairs: Iterable[tuple[str, str]],
    *,
    groups: tuple[frozenset[str], frozenset[str]] | None = None,
    directed: bool = False,
    progress: Progress = silent,
    work: int = _EXACT_WORK,
) -> Between:
    """Betweenness of every id. `groups`: only ways from the first group to the second count.

    Several ties of a pair count once; ties of an actor with itself not at all.
    """
    names = list(ids)
    index = {one: row for row, one in enumerate(names)}
    arcs = _arcs(index, pairs, directed)
    begin, heads = _by_tail(arcs, len(names))
    sources = np.array([index[one] for one in (names if groups is None else sorted(groups[0]))], np.int64)
    targets = np.zeros(len(names))
    targets[[index[one] for one in (names if groups is None else groups[1])]] = 1.0
    starts = len(sources)
    sample = min(starts, max(50, work // max(1, len(heads))))
    if sample < starts:
        sources = np.random.default_rng(_SEED).permutation(sources)[:sample]
    total, squares = np.zeros(len(names)), np.zeros(len(names))
    for turn, source in enumerate(sources.tolist()):
        if turn % 16 == 0:
            progress(turn / len(sources))
        part = _dependencies(begin, heads, source, targets)
        total += part
        squares += part * part
    possible = _possible(names, groups, directed)
    return Between(
        dict(zip(names, (total * (starts / max(1, sample)) / possible).tolist(), strict=True)),
        _error(total, squares, sample, starts) / possible,
        sample,
        starts,
    )


def _possible(names: list[str], groups: tuple[frozenset[str], frozenset[str]] | None, directed: bool) -> float:
    """How many ordered pairs could run through somebody else. Undirected ways are met from both ends."""
    if groups is None:
        return float(max(1, (len(names) - 1) * (len(names) - 2)))
    return float(max(1, len(groups[0]) * len(groups[1])))


def _error(total: Floats, squares: Floats, sample: int, starts: int) -> float:
    if sample >= starts or sample < 2:
        return 0.0
    variance = (squares - total * total / sample) / (sample - 1)
    left = 1 - sample / starts  # sampled without putting back
    return float(_SURE * starts * np.sqrt(np.maximum(variance, 0).max() * left / sample))


def _arcs(index: dict[str, int], pairs: Iterable[tuple[str, str]], directed: bool) -> Ints:
    rows = [(index[one], index[other]) for one, other in pairs if one != other]
    arcs = np.array(rows, np.int64).reshape(-1, 2)
    if not directed:
        arcs = np.vstack([arcs, arcs[:, ::-1]])
    return np.unique(arcs, axis=0)


def _by_tail(arcs: Ints, size: int) -> tuple[Ints, Ints]:
    """Where the arcs of each actor begin in the array of all heads, and that array."""
    begin = np.zeros(size + 1, np.int64)
    np.cumsum(np.bincount(arcs[:, 0], minlength=size), out=begin[1:])
    return begin, arcs[:, 1].copy()


def _dependencies(begin: Ints, heads: Ints, source: int, targets: Floats) -> Floats:
    """What the shortest ways from one actor to the targets contribute to each other actor."""
    size = len(begin) - 1
    depth = np.full(size, -1, np.int64)
    ways = np.zeros(size)
    depth[source], ways[source] = 0, 1.0
    border = np.array([source], np.int64)
    levels: list[tuple[Ints, Ints]] = []
    while len(border):
        many = begin[border + 1] - begin[border]
        tails = np.repeat(border, many)
        ahead = heads[np.repeat(begin[border] - np.cumsum(many) + many, many) + np.arange(many.sum())]
        deep = len(levels) + 1
        depth[ahead[depth[ahead] < 0]] = deep
        on = depth[ahead] == deep
        tails, ahead = tails[on], ahead[on]
        ways += np.bincount(ahead, ways[tails], size)
        levels.append((tails, ahead))
        border = np.flatnonzero(depth == deep)
    gain = np.zeros(size)
    for tails, ahead in reversed(levels):
        gain += np.bincount(tails, ways[tails] / ways[ahead] * (targets[ahead] + gain[ahead]), size)
    gain[source] = 0.0
    return gain
