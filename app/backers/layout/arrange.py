"""The good picture to open with: true distances, clear groups, or between the two. No clock, no live state."""

from typing import Literal, get_args

import numpy as np
from numpy.typing import ArrayLike, NDArray

from backers.layout.arrays import Points, Whole, as_count, as_edges, as_groups, as_radii
from backers.layout.fitting import at_rest, cleared, turned
from backers.layout.forces import SIDED, Forces
from backers.layout.parts import pack, parts_of
from backers.layout.simulation import Simulation
from backers.layout.stress import low_stress

Aim = Literal["distances", "balanced", "groups"]

# How warm the live forces start on the low-stress picture, and for how many ticks they run.
_LIVE: dict[Aim, tuple[float, int]] = {"balanced": (0.25, 90), "groups": (1.0, 300)}
_LARGE = 2000  # above, a tick costs tens of milliseconds: fewer of them


def arrange(
    n_nodes: int,
    edges: ArrayLike,
    *,
    seed: int = 0,
    radii: ArrayLike | None = None,
    groups: ArrayLike | None = None,
    aim: Aim = "balanced",
    forces: Forces | None = None,
) -> NDArray[np.float64]:
    """Places (N, 2) in map units for a graph that has none, the same for the same arguments.

    aim: "distances" (distance in the picture is true to steps in the graph: least stress), "groups" (what hangs
    together stands together: fewest crossings), "balanced" (the first, relaxed by the live forces). radii (N,), map
    units: drawn sizes, kept clear of each other. groups (N,), -1 for none: sides, kept apart in all but "distances".
    forces: those the simulation will run with, so that it finds the picture at rest; by default `SIDED` where there
    are groups, else the plain ones. Unconnected parts stand side by side. ValueError as for `Simulation`,
    and for another aim.
    """
    if aim not in get_args(Aim):
        raise ValueError(f"aim must be one of {', '.join(get_args(Aim))}, not {aim!r}")
    n = as_count(n_nodes)
    ends, sizes, sides = as_edges(n, edges), as_radii(n, radii), as_groups(n, groups)
    rules = forces or (SIDED if (sides >= 0).any() else Forces())
    points = _true_distances(n, ends, seed, sizes, sides, rules)
    if aim != "distances" and n > 1:
        alpha, ticks = _LIVE[aim]
        live = Simulation(n, ends, seed=seed, positions=points.T, radii=sizes, groups=sides, forces=rules)
        live.cool(alpha)
        live.tick(ticks if n <= _LARGE else ticks // 3)
        points = live.positions.T
        points = cleared(points - points.mean(axis=1, keepdims=True), sizes)
    return np.ascontiguousarray(points.T)


def _true_distances(n: int, edges: Whole, seed: int, radii: Points, groups: Whole, forces: Forces) -> Points:
    """Each part at low stress, at rest size, long side across, with room for what is drawn; then packed."""
    if n == 0:
        return np.empty((2, 0))
    points = np.zeros((2, n))
    parts = list(parts_of(n, edges))
    for part in parts:
        if part.nodes.size > 1:
            picture = low_stress(part.nodes.size, part.edges, seed)
            picture = turned(at_rest(picture, part.edges, forces), groups[part.nodes])
            points[:, part.nodes] = cleared(picture, radii[part.nodes])
    return pack(points, radii, parts, forces.stretch)
