"""Which actor or relationship each node or edge is: ids made unique, ends found, missing ones made and told."""

from collections.abc import Container

from backers.exchange.graphml.document import Document, Edge, Node
from backers.exchange.seen import all_differ
from backers.exchange.steps import Progress, stepped
from backers.model.wording import say, tr


class Identity:
    """Ids for a foreign document.

    `nodes` are the actors' ids in the order of the nodes; `missing` ends are added.

    `others` are ids that are taken by nodes outside the document.
    """

    def __init__(self, document: Document, others: Container[str] = (), progress: Progress | None = None) -> None:
        self._others, self._progress = others, progress
        self._warn = document.warnings.add
        self._unit = document.unit
        self.missing: dict[str, None] = {}
        self._by_graph: dict[int, dict[str, str]] = {}
        self._ports: dict[str, set[str]] = {}
        self._numbers: dict[str, int] = {}
        self._only: int | None = None  # the graph that all nodes lie in, each under the id it was given
        self.nodes = self._node_ids(document.nodes)
        self._anywhere: dict[str, str] = {}
        if len(self._by_graph) > 1:
            for ids_of_graph in reversed(self._by_graph.values()):
                self._anywhere |= ids_of_graph
        holders = {id(graph.inside) for graph in document.graphs}
        self._holders = {
            id(node): identifier
            for node, identifier in zip(document.nodes, self.nodes, strict=True)
            if id(node) in holders
        }
        # Where every edge has an id of its own, which is nearly always, nothing need be remembered of them.
        own = all(edge.id for edge in document.edges) and all_differ(edge.id for edge in document.edges)
        self._edge_ids = None if own else {edge.id for edge in document.edges}
        self._edges_seen: set[str] = set()
        self._count = 0

    def holds(self, node: Node) -> bool:
        """Whether the node holds a graph."""
        return id(node) in self._holders

    def node(self, node: Node) -> str:
        """The actor that a node became which holds a graph."""
        return self._holders[id(node)]

    def find(self, root: int, identifier: str) -> str | None:
        """The actor of that id in the same graph, else in any graph of the file."""
        found = self._by_graph.get(root, {}).get(identifier)
        if found is None and identifier in self._others:
            return identifier
        return self._anywhere.get(identifier) if found is None else found

    def ends(self, edge: Edge) -> tuple[str, str] | None:
        """Both ends of an edge; an end that no node declares becomes an actor, one that is not given ends the edge."""
        if edge.tied and edge.extra is None and edge.graph.root == self._only:
            return edge.source or "", edge.target or ""
        known = self._by_graph.get(edge.graph.root)
        if known is not None and edge.extra is None:
            one, other = known.get(edge.source or ""), known.get(edge.target or "")
            if one is not None and other is not None:
                return one, other
        source = self._end(edge, edge.source, "sourceport")
        target = self._end(edge, edge.target, "targetport")
        if source is None or target is None:
            side = "source" if source is None else "target"
            self._warn(
                tr("edges without an end"),
                tr("{where} has no {side}; it was left out.", where=self._where(edge), side=side),
            )
            return None
        return source, target

    def edge(self, edge: Edge) -> str:
        """The edge's own id, or a new one where it has none or shares it."""
        identifier = edge.id
        if self._edge_ids is None:
            return identifier
        if identifier and identifier not in self._edges_seen:
            self._edges_seen.add(identifier)
            return identifier
        if identifier:
            new = self._free(identifier, self._edge_ids)
            self._warn(
                tr("edge ids given twice"),
                tr(
                    "{unit} {line}: the edge id “{identifier}” is given twice; this one is now {new}.",
                    unit=say(self._unit),
                    line=edge.line,
                    identifier=identifier[:80],
                    new=new[:80],
                ),
            )
            return new
        self._count += 1
        while (new := f"edge-{self._count}") in self._edge_ids:
            self._count += 1
        return new

    def _node_ids(self, nodes: list[Node]) -> list[str]:
        if (ids := self._plain(nodes)) is not None:
            self._only = nodes[0].graph.root
            self._by_graph[self._only] = dict(zip(ids, ids, strict=True))
            return ids
        taken = {node.id for node in nodes if node.id}
        used: set[str] = set()
        found = []
        for node in stepped(nodes, self._progress):
            new = self._node(node, used, taken)
            used.add(new)
            found.append(new)
            if node.id is not None:
                self._by_graph.setdefault(node.graph.root, {}).setdefault(node.id, new)
            if node.ports:
                self._ports[new] = {part for path in node.ports for part in path.split("/")}
        return found

    def _plain(self, nodes: list[Node]) -> list[str] | None:
        """The ids where all nodes are in one graph, without ports, and each has one of its own, as nearly always."""
        ids = [node.id for node in nodes if node.id and not node.id.isspace() and not node.ports]
        same = len(ids) == len(nodes) and len(set(ids)) == len(ids) and not self._others
        return ids if nodes and same and len({node.graph.root for node in nodes}) == 1 else None

    def _node(self, node: Node, used: set[str], taken: set[str]) -> str:
        identifier = node.id
        if identifier is None or not identifier.strip():
            new = self._free("node", taken)
            self._warn(
                tr("nodes without id"),
                tr("{unit} {line}: a node has no id; it is now {new}.", unit=say(self._unit), line=node.line, new=new),
            )
            return new
        if identifier in used or identifier in self._others:
            new = self._free(identifier, taken)
            self._warn(
                tr("node ids given twice"),
                tr(
                    "{unit} {line}: the node id “{identifier}” is given twice; this one is now {new}.",
                    unit=say(self._unit),
                    line=node.line,
                    identifier=identifier[:80],
                    new=new[:80],
                ),
            )
            return new
        return identifier

    def _end(self, edge: Edge, identifier: str | None, port_attribute: str) -> str | None:
        if identifier is None:
            return None
        found = self.find(edge.graph.root, identifier)
        if found is None:
            if not identifier.strip():
                return None
            found = identifier
            self.missing[found] = None
            self._anywhere[identifier] = found
            self._warn(
                tr("ends without a node"),
                tr(
                    "{where}: no node is called “{identifier}”; it was added.",
                    where=self._where(edge),
                    identifier=identifier[:80],
                ),
            )
        port = edge.extra.get(port_attribute) if edge.extra else None
        if port is not None and port not in self._ports.get(found, ()):
            self._warn(
                "ports",
                tr(
                    "{where}: “{found}” has no port “{port}”; kept as an attribute.",
                    where=self._where(edge),
                    found=found[:80],
                    port=port[:80],
                ),
            )
        return found

    def _free(self, wanted: str, taken: set[str]) -> str:
        """An id that nobody has, and now does. Remembers how far it counted, for files with thousands of one id."""
        number = self._numbers.get(wanted, 2 if wanted in taken else 1)
        while (new := f"{wanted}-{number}") in taken or new in self._others:
            number += 1
        taken.add(new)
        self._numbers[wanted] = number + 1
        return new

    def _where(self, edge: Edge) -> str:
        called = edge.id[:80] or tr("without id")
        return tr("{unit} {line}, edge {id}", unit=say(self._unit), line=edge.line, id=called)
