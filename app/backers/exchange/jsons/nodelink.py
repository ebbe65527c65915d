"""Node-link JSON (networkx, D3, JGraphT), graphology's and JSON Graph: lists of nodes and of edges or links."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from backers.exchange.incoming import Incoming
from backers.exchange.jsons import own
from backers.exchange.jsons.loading import entry, identity, listed
from backers.exchange.sketch import Progress, Sketch
from backers.model.errors import Damaged
from backers.model.wording import mark, tr

_SOURCE, _TARGET = ("source", "from", "start", "src", "subject"), ("target", "to", "end", "dst", "object")
_IDS = ("id", "key", "name")


def is_node_link(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    return "nodes" in value or (isinstance(value.get("graph"), dict) and "nodes" in value["graph"])


def read(value: dict[str, Any], name: str, progress: Progress | None) -> Incoming:
    if own.is_own(value):
        return own.read(value, name)
    graph = value["graph"] if "nodes" not in value else value
    first = [*islice(_entries(graph["nodes"], name, "nodes", "id"), 5)]
    links = graph.get("edges", graph.get("links"))
    links = [] if links is None else links
    if not isinstance(graph["nodes"], dict | list):
        raise Damaged(tr("“{name}”: “nodes” is expected to be a list.", name=name))
    graphology = any("key" in node and "id" not in node for node in first) or "attributes" in graph
    sketch = Sketch(
        name,
        mark("Entry", "what numbers of a file count"),
        directed=_directed(value, graph, graphology),
        progress=progress,
    )
    numbered: list[str | None] = []
    for number, node in enumerate(_entries(graph["nodes"], name, "nodes", "id"), 1):
        values = _values(node)
        identifier = next((found for key in _IDS if (found := identity(node.get(key))) is not None), None)
        for key in ("id", "key") if node.get("id", node.get("key")) is not None else ():
            if identity(node.get(key)) == identifier:
                values.pop(key, None)
        _languages(values)
        numbered.append(identifier)
        sketch.node(identifier, number, values)
        node.clear()  # so that memory holds one of the two
    ids = sketch.ready.declared
    numbered_parallels = _counts([*islice(_entries(links, name, "edges", "id"), 50)])
    for number, edge in enumerate(_entries(links, name, "edges", "id"), 1):
        values = _values(edge)
        ends = []
        for names in (_SOURCE, _TARGET):
            said = next((word for word in names if word in edge), "")
            end = edge.get(said)
            values.pop(said, None)
            if isinstance(end, int) and not isinstance(end, bool) and str(end) not in ids and 0 <= end < len(numbered):
                end = numbered[end]  # D3's old way: the place in the list
            ends.append(identity(end.get("id") if isinstance(end, dict) else end))
        named = next((word for word in ("id", "key") if identity(edge.get(word)) is not None), "")
        own_id = "" if named == "key" and numbered_parallels else identity(edge.get(named)) or ""
        if own_id:
            values.pop(named, None)
        directed = _way(edge, values)
        sketch.edge(ends[0], ends[1], number, values, identifier=own_id, directed=directed)
        edge.clear()
    return sketch.incoming(tr("graphology JSON") if graphology else tr("node-link JSON"))


def _entries(value: Any, name: str, what: str, key: str) -> Iterator[dict[str, Any]]:
    """Of a list, or of an object whose keys are the ids. A node may also be its bare id."""
    if isinstance(value, dict):
        for identifier, item in value.items():
            yield {key: identifier} | entry(item, name, f"{what}, {identifier}")
        return
    for number, item in enumerate(listed(value, name, what), 1):
        yield {key: item} if what == "nodes" and isinstance(item, str | int) else entry(item, name, f"{what} {number}")


def _values(item: dict[str, Any]) -> dict[str, Any]:
    """All values; those that lie one deeper (`attributes`, `metadata`, `data`, `properties`) beside the others."""
    found: dict[str, Any] = {}
    for name, value in item.items():
        if name in ("attributes", "metadata", "data", "properties", "attr") and isinstance(value, dict):
            found |= {inner: said for inner, said in value.items() if inner not in item}
        else:
            found[name] = value
    return found


def _languages(values: dict[str, Any]) -> None:
    """A label in several languages: the first is the label, all are names."""
    label = values.get("label")
    if isinstance(label, list) and label and all(isinstance(part, dict) and "value" in part for part in label):
        texts = [str(part["value"]) for part in label]
        values["label"] = texts[0]
        if len(texts) > 1:
            values["aliases"] = "; ".join(texts[1:])


def _directed(value: dict[str, Any], graph: dict[str, Any], graphology: bool) -> bool:
    options = graph.get("options")
    if isinstance(options, dict) and isinstance(options.get("type"), str):
        return bool(options["type"] != "undirected")
    said = graph.get("directed", value.get("directed"))
    return said if isinstance(said, bool) else True if graphology else not _is_networkx(graph)


def _is_networkx(graph: dict[str, Any]) -> bool:
    return "multigraph" in graph


def _way(edge: dict[str, Any], values: dict[str, Any]) -> bool | None:
    if isinstance(edge.get("undirected"), bool):
        values.pop("undirected", None)
        return not edge["undirected"]
    if isinstance(edge.get("directed"), bool):
        values.pop("directed", None)
        return bool(edge["directed"])
    return None


def _counts(edges: list[dict[str, Any]]) -> bool:
    """networkx numbers parallel edges from 0 under `key`: that is no id."""
    return len(edges) > 1 and sum(edge.get("key") == edges[0].get("key") for edge in edges) > 1
