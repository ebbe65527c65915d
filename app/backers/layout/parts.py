"""Connected parts of a graph: taken apart, and packed side by side as one landscape picture. Knows no force."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from backers.layout.arrays import Points, Whole
from backers.layout.forces import LINK
from backers.layout.hops import components

_GAP = 0.6 * LINK  # free space between two parts
_ALONE = 0.2 * LINK  # half the ground of a node without ties


@dataclass(frozen=True, slots=True)
class Part:
    """One connected part: which nodes (K,), and its edges (E, 2) numbered within the part."""

    nodes: Whole
    edges: Whole


def parts_of(n_nodes: int, edges: Whole) -> Iterator[Part]:
    """The connected parts, the one with the smallest node first."""
    label = components(n_nodes, edges)
    order = np.argsort(label, kind="stable")
    names, starts = np.unique(label[order], return_index=True)
    by_part = edges[np.argsort(label[edges[:, 0]], kind="stable")]
    edge_starts = np.searchsorted(label[by_part[:, 0]], names)
    local = np.empty(n_nodes, np.intp)
    ends, edge_ends = np.r_[starts[1:], n_nodes], np.r_[edge_starts[1:], len(by_part)]
    for start, end, low, high in zip(starts, ends, edge_starts, edge_ends, strict=True):
        nodes = order[start:end]
        local[nodes] = np.arange(nodes.size)
        yield Part(nodes, local[by_part[low:high]])


def pack(points: Points, radii: Points, parts: list[Part], aspect: float) -> Points:
    """Move each part as a whole so that none covers another: rows of boxes, largest first, each row centred.

    `points` (2, N) and `radii` (N,) in map units; `aspect` is the wanted width over height. Lone nodes come last and
    so stand in tidy rows. The picture's middle is 0, 0.
    """
    packed = points.copy()
    if len(parts) == 1:
        return packed - _middle(packed, radii)[:, None]
    boxes = []
    for part in parts:
        here, size = points[:, part.nodes], np.maximum(radii[part.nodes], _ALONE)
        low, high = (here - size).min(axis=1), (here + size).max(axis=1)
        boxes.append((low, high - low))
    alone = [part.nodes.size == 1 for part in parts]
    order = sorted(range(len(parts)), key=lambda k: (alone[k], -float(np.prod(boxes[k][1])), k))
    area = sum(float(np.prod(size + _GAP)) for _, size in boxes)
    across = max(float(np.sqrt(area * aspect)), max(float(size[0]) for _, size in boxes))
    for row, y in _rows([boxes[k][1] for k in order], alone.count(False), across):
        wide = sum(float(boxes[order[k]][1][0]) + _GAP for k in row) - _GAP
        tall = max(float(boxes[order[k]][1][1]) for k in row)
        x = -wide / 2
        for k in row:
            low, size = boxes[order[k]]
            corner = np.array([x, y + (tall - size[1]) / 2])
            packed[:, parts[order[k]].nodes] += (corner - low)[:, None]
            x += float(size[0]) + _GAP
    return packed - _middle(packed, radii)[:, None]


def _rows(sizes: list[Points], tied: int, across: float) -> Iterator[tuple[list[int], float]]:
    """Which boxes stand in one row, and where it begins downwards. The first `tied` boxes share no row with others."""
    row: list[int] = []
    x = y = tall = 0.0
    for k, (wide, high) in enumerate(sizes):
        if row and (k == tied or x + wide > across * 1.001):
            yield row, y
            row, x, y, tall = [], 0.0, y + tall + _GAP, 0.0
        row.append(k)
        x, tall = x + float(wide) + _GAP, max(tall, float(high))
    yield row, y


def _middle(points: Points, radii: Points) -> Points:
    middle: Points = ((points - radii).min(axis=1) + (points + radii).max(axis=1)) / 2
    return middle
