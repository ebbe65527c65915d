"""Connected JSON: graphs in graphs, edges with any number of endpoints, ports, labels in several languages."""

from typing import Any

from backers.exchange.graphml.document import Hyperedge, Node
from backers.exchange.incoming import Incoming
from backers.exchange.jsons.loading import entry, identity, listed
from backers.exchange.sketch import Progress, Sketch
from backers.model.errors import Damaged
from backers.model.wording import mark, tr

_DEEPEST = 64
_OWN = {"id", "label", "ports", "graphs", "edges", "nodes", "endpoints", "data"}


def is_connected(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    edges = value.get("edges")
    ends = isinstance(edges, list) and any(isinstance(edge, dict) and "endpoints" in edge for edge in edges[:5])
    return "connectedJson" in value or isinstance(value.get("graphs"), list) or ends


def read(value: dict[str, Any], name: str, progress: Progress | None) -> Incoming:
    reading = _Reading(Sketch(name, mark("Entry", "what numbers of a file count"), progress=progress))
    reading.graph(value, None, 0)
    if not reading.sketch.document.nodes:
        raise Damaged(tr("“{name}” is Connected JSON without a node in it.", name=name))
    reading.sketch.warn(
        "graphs", tr("Graphs inside graphs and nodes became groups, ports became attributes of their nodes.")
    )
    return reading.sketch.incoming(tr("Connected JSON"))


class _Reading:
    def __init__(self, sketch: Sketch) -> None:
        self.sketch = sketch

    def graph(self, graph: dict[str, Any], inside: Node | None, depth: int) -> None:
        name = self.sketch.name
        if depth > _DEEPEST:
            raise Damaged(tr("“{name}”: graphs lie more than {most} deep in each other.", name=name, most=_DEEPEST))
        for item in listed(graph.get("nodes", []), name, "nodes"):
            self._node(entry(item, name, "a node"), inside, depth)
        for item in listed(graph.get("edges", []), name, "edges"):
            self._edge(entry(item, name, tr("an edge")))
        for item in listed(graph.get("graphs", []), name, "graphs"):
            self.graph(entry(item, name, "a graph"), inside, depth + 1)

    def _node(self, item: dict[str, Any], inside: Node | None, depth: int) -> None:
        values = {key: value for key, value in item.items() if key not in _OWN} | _labels(item.get("label"))
        values["data"] = item.get("data")
        number = len(self.sketch.document.nodes) + 1
        node = self.sketch.open_node(identity(item.get("id")), number, values, inside=inside)
        node.ports = [*_ports(item.get("ports"), "", 0)] or None
        for graph in listed(item.get("graphs", []), self.sketch.name, "graphs"):
            self.graph(entry(graph, self.sketch.name, "a graph"), node, depth + 1)
        if "nodes" in item or "edges" in item:
            self.graph({key: item[key] for key in ("nodes", "edges") if key in item}, node, depth + 1)

    def _edge(self, item: dict[str, Any]) -> None:
        number = len(self.sketch.document.edges) + 1
        values = {key: value for key, value in item.items() if key not in _OWN} | _labels(item.get("label"))
        identifier = identity(item.get("id")) or ""
        if "endpoints" not in item:
            ends = identity(values.pop("source", None)), identity(values.pop("target", None))
            self.sketch.open_edge(*ends, number, values, identifier=identifier)
            return
        points = [
            point for point in listed(item["endpoints"], self.sketch.name, "endpoints") if isinstance(point, dict)
        ]
        ways = [str(point.get("direction", "undir")) for point in points]
        names = [identity(point.get("node")) for point in points]
        if len(points) != 2:
            hyperedge = Hyperedge(identifier, number, self.sketch.graph)
            hyperedge.ends = [(end or "", way) for end, way in zip(names, ways, strict=True)]
            self.sketch.document.hyperedges.append(hyperedge)
            return
        if ways == ["out", "in"]:
            names.reverse()
            points.reverse()
        for key, point in zip(("sourceport", "targetport"), points, strict=True):
            if point.get("port") is not None:
                values[key] = identity(point["port"])
        directed = sorted(ways) == ["in", "out"]
        self.sketch.open_edge(names[0], names[1], number, values, identifier=identifier, directed=directed)


def _labels(label: Any) -> dict[str, Any]:
    if not isinstance(label, list):
        return {"label": label}
    texts = [str(part.get("value", "")) for part in label if isinstance(part, dict)]
    return {"label": texts[0] if texts else "", "aliases": "; ".join(texts[1:])}


def _ports(ports: Any, before: str, depth: int) -> list[str]:
    found: list[str] = []
    for port in ports if isinstance(ports, list) and depth < _DEEPEST else []:
        if isinstance(port, dict):
            path = f"{before}{identity(port.get('id')) or ''}"
            found += [path, *_ports(port.get("ports"), f"{path}/", depth + 1)]
    return found
