"""Ways between two actors, the best first."""

from collections.abc import Iterable, Mapping
from itertools import islice

from backers.analysis.progress import Progress, silent

_LOOKED_AT = 400  # simple ways that are looked at before giving up on finding more short ones


def best_ways(
    arcs: Mapping[tuple[str, str], float],
    start: str,
    end: str,
    *,
    count: int = 5,
    detour: int = 1,
    progress: Progress = silent,
) -> list[tuple[str, ...]]:
    """Ways from start to end without passing anybody twice, cheapest first (Yen 1971).

    `arcs`: what a step costs, at least 1; the rest of it says how weak the step is. A way may have at most `detour`
    steps more than the shortest one.
    """
    import networkx as nx

    progress(0.0)
    graph = nx.DiGraph()
    graph.add_nodes_from((start, end))
    graph.add_weighted_edges_from((one, other, cost) for (one, other), cost in sorted(arcs.items()))
    progress(0.2)
    if start == end or not nx.has_path(graph, start, end):
        return []
    shortest = nx.shortest_path_length(graph, start, end)
    found = []
    for turn, way in enumerate(islice(nx.shortest_simple_paths(graph, start, end, weight="weight"), _LOOKED_AT)):
        progress(0.2 + 0.8 * turn / _LOOKED_AT)
        if len(way) - 1 > shortest + detour + 1:
            break  # steps cost little more than 1: what follows is longer still
        if len(way) - 1 <= shortest + detour:
            found.append(tuple(way))
        if len(found) == count:
            break
    return found


def in_common(arcs: Iterable[tuple[str, str]], actors: Iterable[str]) -> list[str]:
    """Who has an arc to every one of the actors."""
    towards: dict[str, set[str]] = {}
    for one, other in arcs:
        towards.setdefault(other, set()).add(one)
    wanted = [towards.get(actor, set()) for actor in actors]
    return sorted(set.intersection(*wanted)) if wanted else []
