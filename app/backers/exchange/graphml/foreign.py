"""Other programs' graphs into rows: nodes become actors, edges relationships, what has no field an attribute."""

from backers.exchange.graphml import columns
from backers.exchange.graphml.columns import sort_out
from backers.exchange.graphml.document import Document, Edge, Graph, Node
from backers.exchange.graphml.identity import Identity
from backers.exchange.graphml.values import Resolver, number
from backers.model import kinds
from backers.model.rows import Actor, Position, Relationship, Row

_NAMED, _FAR = 12, 1e9


def rows(document: Document) -> list[Row]:
    """Actors, their positions, relationships. Uses the document up, so that memory holds one of the two."""
    return _Reading(document).rows()


class _Reading:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._resolver = Resolver(document)
        self._identity = Identity(document)
        self._names: dict[str, str] = {}
        self._positions: list[Row] = []
        self._several = len({graph.root for graph in document.graphs}) > 1
        self._hyperedges = self._joined()

    def rows(self) -> list[Row]:
        found: list[Row] = []
        nodes, self._document.nodes = self._document.nodes, []
        for node, identifier in zip(nodes, self._identity.nodes, strict=True):
            found.append(self._actor(node, identifier))
            node.data = node.graphics = None
        ties: list[Row] = []
        edges, self._document.edges = self._document.edges, []
        edges.reverse()
        while edges:
            tie = self._relationship(edges.pop())
            if tie is not None:
                ties.append(tie)
        found += (Actor(id=identifier, name=identifier) for identifier in self._identity.missing)
        found += ties
        found += self._positions
        return found

    def _actor(self, node: Node, identifier: str) -> Actor:
        where = f"{self._document.unit} {node.line}, node {identifier[:80]}"
        drawing = node.graphics or {}
        values = self._resolver.named("node", node.data, where)
        fields, rest = sort_out("node", values if node.extra is None else node.extra | values)
        self._place(identifier, fields.pop("place", None), rest, drawing, where)
        label, name = fields.pop("label", "") or drawing.pop("label", ""), fields.pop("name", "")
        shown = label or name or identifier
        if self._identity.holds(node):
            self._names[identifier] = shown
        if name and label and label != name:
            fields.setdefault("short", label)
        if "kind" in fields:
            if fields["kind"].startswith(":"):
                # Of Neo4j's several labels one is the kind; all of them stay to be read.
                rest["labels"] = fields["kind"]
            fields["kind"] = columns.actor_kind(fields["kind"])
        if node.ports:
            rest["ports"] = "; ".join(node.ports)
        more = drawing | rest | self._group(node.graph) | self._hyperedges.get(identifier, {})
        return Actor(id=identifier, name=name or shown, attributes=tuple(more.items()), **fields)

    def _place(
        self,
        identifier: str,
        place: tuple[str | None, str | None] | None,
        rest: dict[str, str],
        drawing: dict[str, str],
        where: str,
    ) -> None:
        """A position from the columns, else from the drawing, whose geometry gives a corner."""
        if place is not None:
            said = [rest.get(name, "") if name is not None else "" for name in place]
            x, y = map(_coordinate, said)
            if x is not None and y is not None:
                for name in (*filter(None, place), "x", "y"):
                    rest.pop(name, None)
                    drawing.pop(name, None)
                self._positions.append(Position(id=identifier, x=x, y=y))
                return
            self._document.warnings.add(
                "places that are no numbers",
                f"{where}: “{said[0][:40]}”, “{said[1][:40]}” is no place; the map will find one.",
            )
        x, y = _coordinate(drawing.get("x", "")), _coordinate(drawing.get("y", ""))
        if x is not None and y is not None:
            wide, high = number(drawing.get("width", "")) or 0.0, number(drawing.get("height", "")) or 0.0
            del drawing["x"], drawing["y"]
            self._positions.append(Position(id=identifier, x=x + wide / 2, y=y + high / 2))

    def _relationship(self, edge: Edge) -> Relationship | None:
        ends = self._identity.ends(edge)
        if ends is None:
            return None
        identifier = self._identity.edge(edge)
        drawing = edge.graphics or {}
        values = self._resolver.named("edge", edge.data, f"{self._document.unit} {edge.line}, edge {identifier[:80]}")
        fields, rest = sort_out("edge", values if edge.extra is None else edge.extra | values)
        said = fields.pop("kind", "") or drawing.pop("label", "")
        kind = columns.relationship_kind(said)
        if not kind:
            fields.setdefault("note", said)
            kind = columns.UNKNOWN_TIE
        known = kinds.relationship_kind(kind)
        if edge.directed != known.directed:
            fields["directed"] = edge.directed
        if fields.get("sign") == known.sign:
            del fields["sign"]
        more = drawing | rest | self._group(edge.graph)
        subject, object_ = ends
        return Relationship(
            id=identifier, subject=subject, kind=kind, object=object_, attributes=tuple(more.items()), **fields
        )

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
                f"{self._document.unit} {hyperedge.line}, {name} joins {len(joined)} actors: it was kept as an "
                "attribute of each, since a relationship has two ends.",
            )
            values = self._resolver.named(
                "hyperedge", hyperedge.data, f"{self._document.unit} {hyperedge.line}, {name}"
            )
            told = "; ".join(f"{key}: {text}" for key, text in values.items() if text)
            for end, role in ends:
                if end is not None and name not in found.get(end, {}):
                    others = [other for other in joined[: _NAMED + 1] if other != end][:_NAMED]
                    rest = f" and {len(joined) - 1 - len(others)} more" if len(joined) - 1 > len(others) else ""
                    text = f"{role}, with {', '.join(others)}{rest}" if others else role
                    found.setdefault(end, {})[name] = f"{text} ({told})" if told else text
        return found


def _coordinate(text: str) -> float | None:
    """A number near enough to be seen together with others."""
    value = number(text)
    return value if value is not None and abs(value) <= _FAR else None


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
    words = f"GraphML written by {program}" if program else "GraphML"
    return f"{words}, without its pictures" if document.resources else words
