"""The good picture to open with: true distances, clear groups, or between the two. No clock, no live state."""

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from backers.layout.arrays import Points, Whole, as_count, as_edges, as_groups, as_radii, as_seed
from backers.layout.fitting import at_rest, cleared, turned
from backers.layout.forces import SIDED, Forces
from backers.layout.parts import pack, parts_of
from backers.layout.simulation import Simulation
from backers.layout.stress import low_stress

Aim = Literal["distances", "balanced", "groups"] | float
AIMS = {"distances": 0.0, "balanced": 0.5, "groups": 1.0}

# How warm the live forces start on the low-stress picture, and for how many ticks they run, from balanced to groups.
# Of more than _SMALL nodes the forces would undo more of the low stress than they win in crossings.
_SMALL_WARMTH, _SMALL_TICKS = (0.25, 1.0), (90, 300)
_WARMTH, _TICKS = (0.22, 1.0), (72, 300)
_SMALL = 300
_KEPT_WARM = 200  # ticks before it may cool, where groups are to be clear: they have to pass through each other
_LARGE = 2000  # above, a tick costs some milliseconds: fewer of them
_LOOK, _STILL = (
    10,
    1 / 2000,
)  # after so many ticks: do they move on average less than that share of the picture's width?
_OF_LARGE = (0.45, 2 / 3)  # the share that is left of them, from balanced to groups


def arrange(
    n_nodes: int,
    edges: ArrayLike,
    *,
    seed: int = 0,
    radii: ArrayLike | None = None,
    groups: ArrayLike | None = None,
    aim: Aim = "balanced",
    forces: Forces | None = None,
    step: Callable[[], object] | None = None,
) -> NDArray[np.float64]:
    """Places (N, 2) in map units for a graph that has none, the same for the same arguments.

    aim: from 0, "distances" (distance in the picture is true to steps in the graph: least stress), over 0.5, "balanced"
    (that, relaxed by the live forces), to 1, "groups" (what hangs together stands together: fewest crossings). radii
    (N,), map units: drawn sizes, kept clear of each other. groups (N,), -1 for none: sides, kept apart in all but
    "distances". forces: those the simulation will run with, at this aim, so that it finds the picture at rest; by
    default `SIDED` where there are groups, else the plain ones. step: called now and then, what it raises ends the
    work. Unconnected parts stand side by side. ValueError as for `Simulation`, and for another aim.
    """
    goal = as_aim(aim)
    n, seed = as_count(n_nodes), as_seed(seed)
    ends, sizes, sides = as_edges(n, edges), as_radii(n, radii), as_groups(n, groups)
    rules = replace(forces or (SIDED if (sides >= 0).any() else Forces()), aim=goal)
    # Rounded, so that machines whose libraries differ in the last digit start from the same places.
    points = np.round(_true_distances(n, ends, seed, sizes, sides, rules, step), 4)
    if goal > 0 and n > 1:
        live = Simulation(n, ends, seed=seed, positions=points.T, radii=sizes, groups=sides, forces=rules)
        cleared_up = max(0.0, 2 * goal - 1)
        warmth = _between(_SMALL_WARMTH if n <= _SMALL else _WARMTH, cleared_up)
        ticks = _between(_SMALL_TICKS if n <= _SMALL else _TICKS, cleared_up)
        live.cool(warmth)
        share = 1.0 if n <= _LARGE else _between(_OF_LARGE, cleared_up)
        for _ in range(round(share * _KEPT_WARM * cleared_up)):
            if step is not None:
                step()
            live.tick()
            live.reheat(warmth)
        _cool_down(live, round(share * ticks), step)
        points = live.positions.T
        points = cleared(points - points.mean(axis=1, keepdims=True), sizes)
    return np.ascontiguousarray(points.T)


def _cool_down(live: Simulation, ticks: int, step: Callable[[], object] | None) -> None:
    """So many ticks; of a large graph fewer, once what is left of the way is no longer seen."""
    if live.n_nodes <= _LARGE:
        live.tick(ticks)
        return
    for done in range(0, ticks, _LOOK):
        if step is not None:
            step()
        before = live.positions
        live.tick(min(_LOOK, ticks - done))
        moved = np.hypot(*(live.positions - before).T).mean()
        if moved < _STILL * np.ptp(live.positions, axis=0).max():
            return


def as_aim(aim: Aim) -> float:
    """The aim as a number from 0 to 1. ValueError for another name or number."""
    number = AIMS.get(aim) if isinstance(aim, str) else aim
    if number is None or not 0 <= number <= 1:  # NaN is refused, too
        raise ValueError(f"aim must be {', '.join(AIMS)} or a number from 0 to 1, not {aim!r}")
    return float(number)


def _between(ends: tuple[float, float], share: float) -> float:
    return ends[0] + share * (ends[1] - ends[0])


def _true_distances(
    n: int,
    edges: Whole,
    seed: int,
    radii: Points,
    groups: Whole,
    forces: Forces,
    step: Callable[[], object] | None,
) -> Points:
    """Each part at low stress, at rest size, long side across, with room for what is drawn; then packed."""
    if n == 0:
        return np.empty((2, 0))
    points = np.zeros((2, n))
    parts = list(parts_of(n, edges))
    for part in parts:
        if step is not None:
            step()
        if part.nodes.size > 1:
            picture = low_stress(part.nodes.size, part.edges, seed)
            picture = turned(at_rest(picture, part.edges, forces), groups[part.nodes])
            points[:, part.nodes] = cleared(picture, radii[part.nodes])
    return pack(points, radii, parts, forces.stretch)
