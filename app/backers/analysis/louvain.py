"""Communities by modularity, step by step, so that they can be stopped and say how far they are.

V. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, "Fast unfolding of communities in large networks" (2008). The
steps and their order are those of networkx's `louvain_communities`, which cannot be stopped: the same seed gives the
same communities.
"""

from collections.abc import Iterable, Mapping
from random import Random

from backers.analysis.progress import Progress, silent

_SEED = 1
_LEAST_GAIN = 1e-7
_LOOKED_AT = 256  # actors between two reports
Near = dict[int, dict[int, float]]


def louvain(ids: Iterable[str], pairs: Mapping[tuple[str, str], float], progress: Progress = silent) -> list[set[str]]:
    """The communities of all ids, in no order. Pairs are undirected and distinct; weights are positive."""
    names = list(ids)
    index = {one: row for row, one in enumerate(names)}
    near: Near = {row: {} for row in range(len(names))}
    rows = [(index[one], index[other], weight) for (one, other), weight in pairs.items()]
    for first, second, weight in sorted((min(one, other), max(one, other), weight) for one, other, weight in rows):
        near[first][second] = near[second][first] = weight
    total = sum(pairs.values())
    inside: list[set[int]] = [{row} for row in range(len(names))]
    if not total:
        return [{one} for one in names]
    chance = Random(_SEED)
    quality = _modularity(near, [{one} for one in near], total)
    level = 0
    while True:
        blocs, moved = _one_level(near, total, chance, _stretch(progress, level))
        if level and not moved:
            break
        inside = [{name for one in bloc for name in inside[one]} for bloc in blocs]
        better = _modularity(near, blocs, total)
        if better - quality <= _LEAST_GAIN:
            break
        quality, level = better, level + 1
        near = _joined(near, blocs)
    return [{names[row] for row in bloc} for bloc in inside]


def _stretch(progress: Progress, level: int) -> Progress:
    """Each level takes a fraction of the time of the one before."""
    return lambda share: progress(1 - 0.25**level * (1 - 0.75 * share))


def _one_level(near: Near, total: float, chance: Random, progress: Progress) -> tuple[list[set[int]], bool]:
    """Lets each actor change to the bloc of a neighbour as long as that raises the modularity."""
    bloc_of = {one: one for one in near}
    blocs: list[set[int]] = [{one} for one in near]
    degree = {one: _degree(near, one) for one in near}
    weight_of = list(degree.values())
    order = list(near)
    chance.shuffle(order)
    moved, moves, rounds = False, 1, 0
    while moves:
        moves = 0
        for turn, one in enumerate(order):
            if turn % _LOOKED_AT == 0:
                progress(1 - 0.6**rounds * (1 - 0.4 * turn / len(order)))
            here = best = bloc_of[one]
            own = degree[one]
            towards: dict[int, float] = {}
            for other, weight in near[one].items():
                if other != one:
                    towards[bloc_of[other]] = towards.get(bloc_of[other], 0.0) + weight
            weight_of[here] -= own
            gone = -towards.get(here, 0.0) / total + weight_of[here] * own / (2 * total**2)
            most = 0.0
            for bloc, weight in towards.items():
                gain = gone + weight / total - weight_of[bloc] * own / (2 * total**2)
                if gain > most:
                    most, best = gain, bloc
            weight_of[best] += own
            if best != here:
                blocs[here].remove(one)
                blocs[best].add(one)
                bloc_of[one] = best
                moved = True
                moves += 1
        rounds += 1
    return [bloc for bloc in blocs if bloc], moved


def _joined(near: Near, blocs: list[set[int]]) -> Near:
    """The graph with each bloc as one actor; what lies inside is a tie with itself."""
    bloc_of = {one: number for number, bloc in enumerate(blocs) for one in bloc}
    joined: Near = {number: {} for number in range(len(blocs))}
    for one, ties in near.items():
        for other, weight in ties.items():
            if one <= other:
                first, second = bloc_of[one], bloc_of[other]
                joined[first][second] = joined[second][first] = joined[first].get(second, 0.0) + weight
    return joined


def _degree(near: Near, one: int) -> float:
    return sum(near[one].values()) + near[one].get(one, 0.0)


def _modularity(near: Near, blocs: list[set[int]], total: float) -> float:
    found = 0.0
    for bloc in blocs:
        inner = sum(w for one in bloc for other, w in near[one].items() if other in bloc and one <= other)
        outer = sum(_degree(near, one) for one in bloc)
        found += inner / total - (outer / (2 * total)) ** 2
    return found
