"""How many steps apart nodes are, and which parts of a graph hang together. Knows edges only, no places."""

from collections import deque

import numpy as np
from numpy.typing import NDArray

from backers.layout.arrays import Whole, degrees

_DEEP = 256  # levels after which a graph is so long that a plain search from each source is quicker


def hops(n_nodes: int, edges: Whole, sources: Whole) -> NDArray[np.int32]:
    """Steps (S, N) from each source to each node, -1 where there is no way. `edges` as `as_edges` gives them.

    All sources are searched at once, one bit each in a word per node (multi-source breadth-first search; Then and
    others, "The more the merrier", 2014).
    """
    found = np.full((sources.size, n_nodes), -1, np.int32)
    found[np.arange(sources.size), sources] = 0
    starts, ends, rows = _rows(n_nodes, edges)
    if not rows.size or not sources.size:
        return found
    words = -(-sources.size // 64)
    fresh = np.zeros((n_nodes, words), np.uint64)
    here = np.arange(sources.size)
    np.bitwise_or.at(fresh, (sources, here // 64), np.uint64(1) << (here % 64).astype(np.uint64))
    reached = fresh.copy()
    steps = np.zeros((n_nodes, words * 64), np.int32)
    for level in range(1, _DEEP + 1):
        fresh[rows] = np.bitwise_or.reduceat(fresh[ends], starts, axis=0)
        fresh &= ~reached
        if not fresh.any():
            break
        reached |= fresh
        steps += level * np.unpackbits(fresh.view(np.uint8), axis=1, bitorder="little").astype(np.int32)
    else:
        return _one_by_one(n_nodes, edges, sources)
    seen = np.unpackbits(reached.view(np.uint8), axis=1, bitorder="little").astype(np.bool_)
    steps[~seen] = -1
    return np.ascontiguousarray(steps[:, : sources.size].T)


def components(n_nodes: int, edges: Whole) -> Whole:
    """For each node the smallest node of its part, (N,): nodes of one connected part have one number.

    Labels are hooked and shortened in turn (after Shiloach and Vishkin 1982), so a long path takes few rounds.
    """
    label = np.arange(n_nodes)
    a, b = edges.T
    while True:
        before = label.copy()
        low, high = np.minimum(label[a], label[b]), np.maximum(label[a], label[b])
        np.minimum.at(label, high, low)
        while not np.array_equal(label, label[label]):
            label = label[label]
        if np.array_equal(before, label):
            return label


def _rows(n_nodes: int, edges: Whole) -> tuple[Whole, Whole, Whole]:
    """Neighbour lists end to end: where each list starts, the neighbours, and whose lists they are (none empty)."""
    both = np.concatenate([edges, edges[:, ::-1]])
    order = np.argsort(both[:, 0], kind="stable")
    rows = np.flatnonzero(degrees(n_nodes, edges))
    starts = np.searchsorted(both[order, 0], rows)
    return starts, both[order, 1], rows


def _one_by_one(n_nodes: int, edges: Whole, sources: Whole) -> NDArray[np.int32]:
    beside: list[list[int]] = [[] for _ in range(n_nodes)]
    for a, b in edges.tolist():
        beside[a].append(b)
        beside[b].append(a)
    found = np.full((sources.size, n_nodes), -1, np.int32)
    for row, source in enumerate(sources.tolist()):
        steps = [-1] * n_nodes
        steps[source] = 0
        queue = deque([source])
        while queue:
            node = queue.popleft()
            for other in beside[node]:
                if steps[other] < 0:
                    steps[other] = steps[node] + 1
                    queue.append(other)
        found[row] = steps
    return found
