"""Where everybody stands when a picture opens: remembered places first, newcomers beside their neighbours.

Turns rows into the arrays that the layout floor works on, and back. The same rows, sizes and seed give the same places.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from backers.model.rows import Relationship
from backers.model.visible import Visible

if TYPE_CHECKING:
    from backers.layout import Forces

Places = dict[str, tuple[float, float]]

_CAMPS = {"GNA-aligned": 0, "LNA-aligned": 1}
_DEFAULT_RADIUS = 20.0


@dataclass(frozen=True, slots=True)
class Graph:
    """Visible rows as arrays: `ids` (N), `edges` int (E, 2) into them, `radii` (N) map units, `groups` (N) sides."""

    ids: tuple[str, ...]
    edges: NDArray[np.int64]
    radii: NDArray[np.float64]
    groups: NDArray[np.int64]


def graph_of(visible: Visible, radii: Mapping[str, float]) -> Graph:
    """The arrays for the visible rows. Only the two camps are kept apart; everybody else has group -1."""
    index = {row.id: number for number, row in enumerate(visible.actors)}
    return Graph(
        tuple(index),
        _edges(index, visible.relationships),
        np.array([radii.get(one, _DEFAULT_RADIUS) for one in index], np.float64),
        camps([row.side for row in visible.actors]),
    )


def camps(sides: Sequence[str]) -> NDArray[np.int64]:
    """The group of each side: only the two camps have one of their own."""
    return np.array([_CAMPS.get(side, -1) for side in sides], np.int64)


def opening_places(
    graph: Graph,
    known: Mapping[str, tuple[float, float]],
    *,
    seed: int = 0,
    forces: "Forces | None" = None,
    step: Callable[[], object] | None = None,
) -> Places:
    """A place for every node: `known` ones as they are, others beside their neighbours; a fresh picture if none is.

    A fresh picture aims at what the `forces` aim at, by default those of a map with sides. `step` is called
    now and then meanwhile; what it raises ends it.
    """
    has = np.array([one in known for one in graph.ids], bool)
    if has.all():
        return {one: known[one] for one in graph.ids}
    from backers.layout import arrange, place_newcomers

    if has.any():
        start = np.array([known.get(one, (0.0, 0.0)) for one in graph.ids], np.float64)
        return as_places(graph.ids, place_newcomers(start, has, graph.edges, seed))
    fresh = arrange(
        len(graph.ids), graph.edges, seed=seed, radii=graph.radii, groups=graph.groups, forces=forces,
        aim=forces.aim if forces is not None else "balanced", step=step,
    )  # fmt: skip
    return as_places(graph.ids, fresh)


def as_places(ids: Sequence[str], xy: NDArray[np.float64]) -> Places:
    return {one: (x, y) for one, (x, y) in zip(ids, xy.tolist(), strict=True)}


def _edges(index: Mapping[str, int], rows: Sequence[Relationship]) -> NDArray[np.int64]:
    pairs = [(index[row.subject], index[row.object]) for row in rows]
    return np.array(pairs, np.int64).reshape(-1, 2)
