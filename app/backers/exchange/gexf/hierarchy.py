"""Nodes that lie in other nodes by name (`pid`, `parent`): group membership, as far as it is a tree."""

from backers.exchange.graphml.document import Graph, Node
from backers.exchange.sketch import Sketch
from backers.model.wording import mark, say, tr


def hang(sketch: Sketch, parents: list[tuple[Node, str]]) -> None:
    """Hangs each node under its parent. A missing parent, a second one and a ring are told, and kept as attributes."""
    nodes: dict[str, Node] = {}
    for node in sketch.document.nodes if parents else ():
        if node.id is not None:
            nodes.setdefault(node.id, node)
    graphs: dict[int, Graph] = {}
    for node, wanted in parents:
        parent = nodes.get(wanted)
        where = f"Line {node.line}, node {(node.id or '')[:80]}"
        if parent is None or node.graph.inside is not None or _above(parent, node):
            sentence = mark(
                "{where}: the parent “{wanted}” is one too many or would close a ring; kept as an attribute."
            )
            if parent is None:
                sentence = mark("{where}: the parent “{wanted}” is not in the file; kept as an attribute.")
            sketch.warn(
                tr("parents"),
                say(sentence, where=where, wanted=wanted[:80]),
            )
            node.extra = (node.extra or {}) | {"parent": wanted}
            continue
        graph = graphs.get(id(parent))
        if graph is None:
            graph = graphs[id(parent)] = Graph("", sketch.graph.directed, 1, parent)
            sketch.document.graphs.append(graph)
        node.graph = graph


def _above(parent: Node, node: Node) -> bool:
    """Whether the node is the parent or lies above it."""
    above: Node | None = parent
    while above is not None:
        if above is node:
            return True
        above = above.graph.inside
    return False
