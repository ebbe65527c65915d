"""How well connected an actor is, by several measures, and who holds the graph together.

Pairs are undirected and distinct; weights are positive. networkx is imported when a measure needs it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from backers.analysis.progress import Progress, silent

Pair = tuple[str, str]
Weighted = Mapping[Pair, float]
_DAMPING, _ROUNDS, _CLOSE = 0.85, 200, 1e-10


def partners(ids: Iterable[str], pairs: Weighted) -> dict[str, float]:
    """With how many others it has a tie: degree centrality before scaling (Freeman 1979)."""
    return strength(ids, dict.fromkeys(pairs, 1.0))


def strength(ids: Iterable[str], pairs: Weighted) -> dict[str, float]:
    """The sum of the weights of its ties (Barrat and others 2004)."""
    found = dict.fromkeys(ids, 0.0)
    for pair, weight in pairs.items():
        for one in pair:
            found[one] += weight
    return found


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


def cuts(ids: Iterable[str], pairs: Weighted, progress: Progress = silent) -> list[Cut]:
    """The articulation points (Hopcroft and Tarjan 1973), those first whose leaving cuts off most."""
    found: list[Cut] = []
    for tree in _trees(ids, pairs, progress):
        hanging: dict[str, list[str]] = {}
        for one, above in tree.parent.items():
            if above == tree.order[0] or tree.low[one] >= tree.turn[above]:
                hanging.setdefault(above, []).append(one)
        for actor, children in hanging.items():
            progress(1.0)
            pieces = [tree.order[tree.turn[child] : tree.turn[child] + tree.size[child]] for child in children]
            many = len(tree.order) - 1 - sum(map(len, pieces))
            if many > max(map(len, pieces)):
                found.append(Cut(actor, tuple(sorted(one for piece in pieces for one in piece))))
            elif many or len(pieces) > 1:
                inside = {one for piece in pieces for one in piece} | {actor}
                pieces += [[one for one in tree.order if one not in inside]] if many else []
                pieces.sort(key=lambda piece: (-len(piece), min(piece)))
                found.append(Cut(actor, tuple(sorted(one for piece in pieces[1:] for one in piece))))
    return sorted(found, key=lambda cut: (-len(cut.lost), cut.actor))


def bridges(ids: Iterable[str], pairs: Weighted, progress: Progress = silent) -> list[Pair]:
    """The pairs whose tie alone holds two parts together (Tarjan 1974)."""
    return sorted(
        (min(one, above), max(one, above))
        for tree in _trees(ids, pairs, progress)
        for one, above in tree.parent.items()
        if tree.low[one] > tree.turn[above]
    )


@dataclass(slots=True)
class _Tree:
    """A depth-first tree of one part. What hangs below an actor is one stretch of the order, `size` long; `low` is the
    earliest turn that can be reached from there without the tie to its parent.
    """

    order: list[str]
    parent: dict[str, str]
    turn: dict[str, int]
    low: dict[str, int]
    size: dict[str, int]


def _trees(ids: Iterable[str], pairs: Weighted, progress: Progress) -> Iterator[_Tree]:
    near: dict[str, list[str]] = {one: [] for one in ids}
    for one, other in sorted(pairs):
        if one != other:
            near[one].append(other)
            near[other].append(one)
    seen: set[str] = set()
    for root in sorted(near):
        if root in seen:
            continue
        if len(seen) % 64 == 0:
            progress(len(seen) / len(near))
        tree = _Tree([root], {}, {root: 0}, {root: 0}, {root: 1})
        path = [(root, iter(near[root]))]
        while path:
            one, ahead = path[-1]
            child = next((who for who in ahead if who not in tree.turn), None)
            if child is None:
                path.pop()
                continue
            tree.turn[child] = tree.low[child] = len(tree.order)
            tree.parent[child], tree.size[child] = one, 1
            tree.order.append(child)
            path.append((child, iter(near[child])))
        for one in reversed(tree.order):
            above = tree.parent.get(one)
            tree.low[one] = min([tree.low[one], *(tree.turn[other] for other in near[one] if other != above)])
            if above is not None:
                tree.low[above] = min(tree.low[above], tree.low[one])
                tree.size[above] += tree.size[one]
        seen.update(tree.order)
        yield tree


def parts(ids: Iterable[str], pairs: Weighted) -> list[frozenset[str]]:
    """The parts without a tie between them, the largest first."""
    near: dict[str, list[str]] = {one: [] for one in ids}
    for one, other in pairs:
        near[one].append(other)
        near[other].append(one)
    found: list[frozenset[str]] = []
    seen: set[str] = set()
    for root in near:
        if root in seen:
            continue
        part, waiting = {root}, [root]
        while waiting:
            ahead = [other for other in near[waiting.pop()] if other not in part]
            part.update(ahead)
            waiting += ahead
        seen |= part
        found.append(frozenset(part))
    return sorted(found, key=lambda part: (-len(part), min(part)))


def graph_of(ids: Iterable[str], pairs: Weighted) -> Any:
    """A networkx graph with the pairs as weighted edges, in a fixed order."""
    import networkx as nx

    graph = nx.Graph()
    graph.add_nodes_from(ids)
    graph.add_weighted_edges_from((one, other, weight) for (one, other), weight in sorted(pairs.items()))
    return graph
