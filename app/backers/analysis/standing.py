"""How well connected an actor is, by several measures, and who holds the graph together.

Pairs are undirected and distinct; weights are positive. networkx is imported when a measure needs it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

Pair = tuple[str, str]
Weighted = Mapping[Pair, float]
_DAMPING, _ROUNDS, _CLOSE = 0.85, 200, 1e-10


def partners(ids: Iterable[str], pairs: Weighted) -> dict[str, float]:
    """With how many others it has a tie: degree centrality before scaling (Freeman 1979)."""
    graph = graph_of(ids, pairs)
    return {one: float(count) for one, count in graph.degree()}


def strength(ids: Iterable[str], pairs: Weighted) -> dict[str, float]:
    """The sum of the weights of its ties (Barrat and others 2004)."""
    graph = graph_of(ids, pairs)
    return {one: float(total) for one, total in graph.degree(weight="weight")}


def rank(ids: Iterable[str], pairs: Weighted) -> dict[str, float]:
    """Connected to the well connected: PageRank over weighted ties, damping 0.85 (Brin and Page 1998). Sums to 1."""
    names = list(ids)
    if not names:
        return {}
    index = {one: row for row, one in enumerate(names)}
    ends = np.array([(index[one], index[other]) for one, other in pairs], np.int64).reshape(-1, 2)
    tails, heads = np.concatenate([ends[:, 0], ends[:, 1]]), np.concatenate([ends[:, 1], ends[:, 0]])
    weights = np.tile(np.array(list(pairs.values()), float), 2)
    out = np.bincount(tails, weights, minlength=len(names))
    share = weights / out[tails]
    now = np.full(len(names), 1 / len(names))
    for _ in range(_ROUNDS):
        kept = _DAMPING * (
            np.bincount(heads, now[tails] * share, minlength=len(names)) + now[out == 0].sum() / len(now)
        )
        after = kept + (1 - _DAMPING) / len(names)
        done = np.abs(after - now).sum() < _CLOSE
        now = after
        if done:
            break
    return dict(zip(names, now.tolist(), strict=True))


def core(ids: Iterable[str], pairs: Weighted) -> dict[str, float]:
    """The largest k so that it belongs to a part where everybody has k ties inside: k-core (Seidman 1983)."""
    import networkx as nx

    return {one: float(k) for one, k in nx.core_number(graph_of(ids, pairs)).items()}


@dataclass(frozen=True, slots=True)
class Cut:
    """An actor without whom `lost` others would be out of touch with the largest part that stays."""

    actor: str
    lost: tuple[str, ...]


def cuts(ids: Iterable[str], pairs: Weighted) -> list[Cut]:
    """The articulation points (Hopcroft and Tarjan 1973), those first whose leaving cuts off most."""
    import networkx as nx

    graph = graph_of(ids, pairs)
    found: list[Cut] = []
    for part in nx.connected_components(graph):
        root = min(part)
        found += _cuts_of(graph, list(nx.dfs_preorder_nodes(graph, root)), nx.dfs_predecessors(graph, root))
    return sorted(found, key=lambda cut: (-len(cut.lost), cut.actor))


def _cuts_of(graph: Any, order: list[str], parent: dict[str, str]) -> list[Cut]:
    """The cuts of one part, from a depth-first tree: what hangs below an actor is one stretch of the order."""
    turn = {one: number for number, one in enumerate(order)}
    size = dict.fromkeys(order, 1)
    low = dict(turn)  # the earliest that can be reached from below an actor without passing it
    for one in reversed(order):
        low[one] = min([low[one], *(turn[other] for other in graph[one] if other not in (parent.get(one), one))])
        if one in parent:
            size[parent[one]] += size[one]
            low[parent[one]] = min(low[parent[one]], low[one])
    hanging: dict[str, list[str]] = {}
    for one, above in parent.items():
        if above == order[0] or low[one] >= turn[above]:
            hanging.setdefault(above, []).append(one)
    found = []
    for actor, children in hanging.items():
        pieces = [order[turn[child] : turn[child] + size[child]] for child in children]
        inside = {one for piece in pieces for one in piece} | {actor}
        rest = [one for one in order if one not in inside] if len(inside) < len(order) else []
        pieces += [rest] if rest else []
        if len(pieces) > 1:
            pieces.sort(key=lambda piece: (-len(piece), min(piece)))
            found.append(Cut(actor, tuple(sorted(one for piece in pieces[1:] for one in piece))))
    return found


def bridges(ids: Iterable[str], pairs: Weighted) -> list[Pair]:
    """The pairs whose tie alone holds two parts together (Tarjan 1974)."""
    import networkx as nx

    return sorted((min(pair), max(pair)) for pair in nx.bridges(graph_of(ids, pairs)))


def parts(ids: Iterable[str], pairs: Weighted) -> list[frozenset[str]]:
    """The parts without a tie between them, the largest first."""
    import networkx as nx

    found = nx.connected_components(graph_of(ids, pairs))
    return sorted((frozenset(part) for part in found), key=lambda part: (-len(part), min(part)))


def graph_of(ids: Iterable[str], pairs: Weighted) -> Any:
    """A networkx graph with the pairs as weighted edges, in a fixed order."""
    import networkx as nx

    graph = nx.Graph()
    graph.add_nodes_from(ids)
    graph.add_weighted_edges_from((one, other, weight) for (one, other), weight in sorted(pairs.items()))
    return graph
