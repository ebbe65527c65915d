"""What the reader has selected, points at and focuses on, as masks over a frame. No colours, no painting."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from backers.canvas.frame import Bools, Frame
from backers.model.rows import Ref


@dataclass(frozen=True, slots=True)
class Looks:
    """`keep_nodes` and `keep_edges` of None: nothing is faded. Rows in `selected_*` carry a ring or a band."""

    keep_nodes: Bools | None = None
    keep_edges: Bools | None = None
    selected_nodes: frozenset[int] = frozenset()
    selected_edges: frozenset[int] = frozenset()
    hovered_node: int = -1
    hovered_edge: int = -1


def looks(
    frame: Frame,
    selection: frozenset[Ref],
    hover: Ref | None,
    focus: frozenset[int] | None,
    possible: Bools | None = None,
) -> Looks:
    """`focus`: nodes that a focus leaves clear. `possible`: while a relationship is drawn, the nodes it may end at."""
    nodes = frozenset(frame.index[ref.id] for ref in selection if ref.table == "actor" and ref.id in frame.index)
    edges = frozenset(
        frame.edge_index[ref.id] for ref in selection if ref.table == "relationship" and ref.id in frame.edge_index
    )
    hovered_node = frame.index.get(hover.id, -1) if hover is not None and hover.table == "actor" else -1
    hovered_edge = frame.edge_index.get(hover.id, -1) if hover is not None and hover.table == "relationship" else -1
    keep_nodes, keep_edges = _kept(frame, hovered_node, focus)
    if keep_nodes is None:
        keep_nodes, keep_edges = _answered(frame)
    if possible is not None:
        keep_nodes, keep_edges = possible, None
    return Looks(keep_nodes, keep_edges, nodes, edges, hovered_node, hovered_edge)


def _kept(frame: Frame, node: int, focus: frozenset[int] | None) -> tuple[Bools | None, Bools | None]:
    keep_nodes = keep_edges = None
    if focus is not None:
        keep_nodes = _mask(len(frame.ids), focus)
        keep_edges = keep_nodes[frame.a] & keep_nodes[frame.b]
    if node >= 0 and (keep_nodes is None or keep_nodes[node]):
        edges = frame.incident(node)
        if keep_edges is not None:
            edges = [one for one in edges if keep_edges[one]]
        keep_edges = _mask(len(frame.edge_ids), edges)
        keep_nodes = _mask(len(frame.ids), {node, *(end for one in edges for end in frame.ends(one))})
    return keep_nodes, keep_edges


def _answered(frame: Frame) -> tuple[Bools | None, Bools | None]:
    """What an answer on the map leaves clear."""
    emphasis = frame.visible.emphasis
    if emphasis is None or emphasis.only is None:
        return None, None
    nodes = (frame.index[ref.id] for ref in emphasis.only if ref.table == "actor" and ref.id in frame.index)
    edges = (frame.edge_index[one.id] for one in emphasis.only if one.id in frame.edge_index)
    return _mask(len(frame.ids), nodes), _mask(len(frame.edge_ids), edges)


def _mask(size: int, rows: Iterable[int]) -> Bools:
    mask: Bools = np.zeros(size, dtype=bool)
    mask[list(rows)] = True
    return mask
