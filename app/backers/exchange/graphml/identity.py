"""Which actor or relationship each node or edge is: ids made unique, ends found, missing ones made and told."""

from backers.exchange.graphml.document import Document, Edge, Node


class Identity:
    """Ids for a foreign document. `nodes` are the actors' ids in the order of the nodes; `missing` ends are added."""

    def __init__(self, document: Document) -> None:
        self._warn = document.warnings.add
        self.missing: dict[str, None] = {}
        self._taken: set[str] = {node.id for node in document.nodes if node.id}
        self._edges_taken: set[str] = {edge.id for edge in document.edges}
        self._edges_seen: set[str] = set()
        self._by_graph: dict[int, dict[str, str]] = {}
        self._ports: dict[str, set[str]] = {}
        self._count = 0
        used: set[str] = set()
        self.nodes = [self._node(node, used) for node in document.nodes]
        holders = {id(graph.inside) for graph in document.graphs}
        self._holders = {
            id(node): identifier
            for node, identifier in zip(document.nodes, self.nodes, strict=True)
            if id(node) in holders
        }

    def node(self, node: Node) -> str:
        """The actor that the node became; for nodes that hold a graph."""
        return self._holders[id(node)]

    def find(self, root: int, identifier: str) -> str | None:
        """The actor of that id in the same graph, else in any graph of the file."""
        found = self._by_graph.get(root, {}).get(identifier)
        if found is None:
            found = next((ids[identifier] for ids in self._by_graph.values() if identifier in ids), None)
        return found

    def ends(self, edge: Edge) -> tuple[str, str] | None:
        """Both ends of an edge; an end that no node declares becomes an actor, one that is not given ends the edge."""
        where = f"Line {edge.line}, edge {edge.id[:80] or 'without id'}"
        extra = edge.extra or {}
        source = self._end(edge.graph.root, edge.source, extra.get("sourceport"), where)
        target = self._end(edge.graph.root, edge.target, extra.get("targetport"), where)
        if source is None or target is None:
            side = "source" if source is None else "target"
            self._warn("edges without an end", f"{where} has no {side}; it was left out.")
            return None
        return source, target

    def edge(self, edge: Edge) -> str:
        """The edge's own id, or a new one where it has none or shares it."""
        identifier = edge.id
        if identifier and identifier not in self._edges_seen:
            self._edges_seen.add(identifier)
            return identifier
        if identifier:
            new = self._free(identifier, self._edges_taken)
            self._warn(
                "edge ids given twice",
                f"Line {edge.line}: the edge id “{identifier[:80]}” is given twice; this one is now {new}.",
            )
            return new
        self._count += 1
        while (new := f"edge-{self._count}") in self._edges_taken:
            self._count += 1
        return new

    def _node(self, node: Node, used: set[str]) -> str:
        identifier = node.id
        if identifier is None or not identifier.strip():
            new = self._free("node", self._taken)
            self._warn("nodes without id", f"Line {node.line}: a node has no id; it is now {new}.")
        elif identifier in used:
            new = self._free(identifier, self._taken)
            self._warn(
                "node ids given twice",
                f"Line {node.line}: the node id “{identifier[:80]}” is given twice; this one is now {new[:80]}.",
            )
        else:
            new = identifier
        used.add(new)
        if identifier is not None:
            self._by_graph.setdefault(node.graph.root, {}).setdefault(identifier, new)
        if node.ports:
            self._ports[new] = {part for path in node.ports for part in path.split("/")}
        return new

    def _end(self, root: int, identifier: str | None, port: str | None, where: str) -> str | None:
        if identifier is None:
            return None
        found = self.find(root, identifier)
        if found is None:
            if not identifier.strip():
                return None
            found = identifier
            self.missing[found] = None
            self._by_graph.setdefault(root, {})[identifier] = found
            self._warn("ends without a node", f"{where}: no node is called “{identifier[:80]}”; it was added.")
        if port is not None and port not in self._ports.get(found, ()):
            self._warn("ports", f"{where}: “{found[:80]}” has no port “{port[:80]}”; kept as an attribute.")
        return found

    def _free(self, wanted: str, taken: set[str]) -> str:
        """An id that nobody has, and now does."""
        number = 2 if wanted in taken else 1
        while (new := f"{wanted}-{number}") in taken:
            number += 1
        taken.add(new)
        return new
