"""Other programs' graphs into rows: nodes become actors, edges relationships, what has no field an attribute."""

from backers.exchange.gathered import Gathered
from backers.exchange.graphml.document import Document, Edge, Graph, Node
from backers.exchange.graphml.identity import Identity
from backers.exchange.graphml.shapes import Shapes
from backers.exchange.graphml.values import Resolver
from backers.exchange.quick import quick
from backers.exchange.ready import Ready
from backers.exchange.steps import Progress, stepped
from backers.model.rows import Actor, Relationship
from backers.model.wording import say, tr

_NAMED = 12
_actor = quick(Actor)


def rows(document: Document, ready: Ready | None = None, progress: Progress | None = None) -> Gathered:
    """Actors, their positions, relationships. Uses the document up, so that memory holds one of the two.

    `ready` holds nodes and edges of the same graph that are rows already. `progress` may end it.
    """
    return _Reading(document, ready or Ready(document.unit, document.warnings.add), progress).rows()


class _Reading:
    def __init__(self, document: Document, ready: Ready, progress: Progress | None) -> None:
        self._document, self._ready, self._progress = document, ready, progress
        self._resolver = Resolver(document)
        self._making = ready.making
        self._identity = Identity(document, ready.declared, progress)
        self._names: dict[str, str] = {}
        self._several = len({graph.root for graph in document.graphs}) > 1
        self._grouped = self._several or any(graph.inside is not None for graph in document.graphs)
        self._hyperedges = self._joined()
        self._special = self._grouped or bool(self._hyperedges)
        self._shapes = {domain: Shapes(domain, self._resolver) for domain in ("node", "edge")}

    def rows(self) -> Gathered:
        found = self._ready.actors
        nodes, self._document.nodes = self._document.nodes, []
        for node, identifier in stepped(zip(nodes, self._identity.nodes, strict=True), self._progress):
            found.append(self._actor(node, identifier))
            node.data = node.graphics = node.extra = None
        ties = Gathered()
        edges, self._document.edges = self._document.edges, []
        edges.reverse()
        for _ in stepped(range(len(edges)), self._progress):
            tie = self._relationship(edges.pop())
            if tie is not None:
                ties.append(tie)
        known = {*self._identity.nodes, *self._identity.missing}
        ready = self._ready.ties(known, self._identity.missing, self._progress)
        found.extend(_actor(id=identifier, name=identifier) for identifier in self._identity.missing)
        found.extend(ready)
        found.extend(ties)
        found.extend(self._making.positions)
        return found

    def _actor(self, node: Node, identifier: str) -> Actor:
        data = node.data if node.data is not None else {}
        plain = not self._special and node.graphics is None and node.extra is None and node.ports is None
        if plain and (shape := self._shapes["node"].of(data)) is not None:
            actor = shape.actor(identifier, data, self._making)
            if actor is not None:
                return actor
        values = self._resolver.named("node", data, node.line, identifier)
        self._shapes["node"].learn(data)
        more = None
        if self._special:
            more = self._group(node.graph) | self._hyperedges.get(identifier, {})
        actor = self._making.actor(
            identifier, node.line, values if node.extra is None else node.extra | values,
            drawing=node.graphics, ports=node.ports, more=more,
        )  # fmt: skip
        if self._identity.holds(node):
            self._names[identifier] = actor.label
        return actor

    def _relationship(self, edge: Edge) -> Relationship | None:
        ends = self._identity.ends(edge)
        if ends is None:
            return None
        identifier = self._identity.edge(edge)
        data = edge.data if edge.data is not None else {}
        plain = not self._grouped and edge.graphics is None and edge.extra is None
        if plain and (shape := self._shapes["edge"].of(data)) is not None:
            tie = shape.tie(identifier, ends, edge.directed, data)
            if tie is not None:
                return tie
        values = self._resolver.named("edge", data, edge.line, identifier)
        self._shapes["edge"].learn(data)
        return self._making.tie(
            identifier, *ends, edge.directed, values if edge.extra is None else edge.extra | values,
            drawing=edge.graphics, more=self._group(edge.graph) if self._grouped else None,
        )  # fmt: skip

    def _group(self, graph: Graph) -> dict[str, str]:
        """Where the element lies: the group that holds it, and its graph where the file has several."""
        found: dict[str, str] = {}
        if graph.inside is not None:
            group = self._identity.node(graph.inside)
            found["group"] = self._names.get(group, group)
            if found["group"] != group:
                found["group id"] = group
        if self._several:
            found["graph"] = graph.id or str(graph.root)
        return found

    def _joined(self) -> dict[str, dict[str, str]]:
        """Hyperedges as attributes of those they join: a relationship of this map has two ends."""
        found: dict[str, dict[str, str]] = {}
        for number_, hyperedge in enumerate(self._document.hyperedges, 1):
            name = f"hyperedge {hyperedge.id or number_}"
            ends = [(self._identity.find(hyperedge.graph.root, node), role) for node, role in hyperedge.ends]
            joined = list(dict.fromkeys(end for end, _ in ends if end is not None))
            self._document.warnings.add(
                "hyperedges",
                tr(
                    "{unit} {line}, {name} joins {joined} actors: it was kept as an attribute of each, since "
                    "a relationship has two ends.",
                    unit=say(self._document.unit),
                    line=hyperedge.line,
                    name=name,
                    joined=len(joined),
                ),
            )
            values = self._resolver.named("hyperedge", hyperedge.data, hyperedge.line, hyperedge.id or str(number_))
            told = "; ".join(f"{key}: {text}" for key, text in values.items() if text)
            for end, role in ends:
                if end is not None and name not in found.get(end, {}):
                    others = [other for other in joined[: _NAMED + 1] if other != end][:_NAMED]
                    rest = f" and {len(joined) - 1 - len(others)} more" if len(joined) - 1 > len(others) else ""
                    text = f"{role}, with {', '.join(others)}{rest}" if others else role
                    found.setdefault(end, {})[name] = f"{text} ({told})" if told else text
        return found


def format_words(document: Document) -> str:
    """Which program wrote the file, as far as it shows."""
    keys = [key for keys in document.keys.values() for key in keys]
    names = {key.name.casefold() for key in keys}
    program = document.program
    if not program and any(key.yfiles for key in keys):
        program = "yEd"
    elif not program and {"labelv", "labele"} & names:
        program = "TinkerPop"
    elif not program and {"shared name", "suid"} & names:
        program = "Cytoscape"
    elif not program and any(key.id.startswith(("V-", "E-")) for key in keys):
        program = "NodeXL"
    words = tr("GraphML written by {program}", program=program) if program else "GraphML"
    return tr("{words}, without its pictures", words=words) if document.resources else words
