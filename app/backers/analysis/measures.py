"""How much an actor matters, by a measure that the reader chooses. Each gives 0 to 1 for every id.

networkx is imported when a measure needs it, so that opening a map does not wait for it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from backers.model.wording import mark, say

Pairs = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Measure:
    """A way to size nodes: an id, what the reader calls it, and what it says."""

    id: str
    named: str
    means: str

    @property
    def label(self) -> str:
        return say(self.named)

    @property
    def meaning(self) -> str:
        return say(self.means)


MEASURES = {
    measure.id: measure
    for measure in (
        Measure("relationships", mark("Number of relationships"), mark("how many relationships shown touch the actor")),
        Measure("partners", mark("Number of partners"), mark("how many other actors it has a relationship with")),
        Measure(
            "between", mark("Lies between others"), mark("how often it stands on the shortest way between two others")
        ),
        Measure("reach", mark("Close to everybody"), mark("how few steps it needs to reach the others")),
        Measure("equal", mark("All the same size"), mark("no measure")),
    )
}
DEFAULT = "relationships"


def measure(name: str, ids: Iterable[str], pairs: Pairs) -> dict[str, float]:
    """The measure for every id, scaled so that the largest is 1. Raises KeyError for an unknown name.

    `between` is betweenness centrality (Brandes 2001), sampled above 1,000 actors; `reach` is closeness (Wasserman and
    Faust 1994). Pairs are undirected here; several between two actors count once but for `relationships`.
    """
    known = list(ids)
    if name not in MEASURES:
        raise KeyError(name)
    if name == "equal":
        return dict.fromkeys(known, 0.3)
    if name == "relationships":
        return _scaled(known, Counter(end for pair in pairs for end in pair))
    distinct = {tuple(sorted(pair)) for pair in pairs if pair[0] != pair[1]}
    if name == "partners":
        return _scaled(known, Counter(end for pair in distinct for end in pair))
    import networkx as nx

    graph = nx.Graph()
    graph.add_nodes_from(known)
    graph.add_edges_from(sorted(distinct))
    if name == "between":
        sample = None if len(known) <= 1000 else 200
        return _scaled(known, nx.betweenness_centrality(graph, k=sample, seed=0))
    return _scaled(known, nx.closeness_centrality(graph))


def _scaled(ids: list[str], values: "Counter[str] | dict[str, float]") -> dict[str, float]:
    largest = max((values.get(one, 0) for one in ids), default=0) or 1
    return {one: values.get(one, 0) / largest for one in ids}
