"""Cytoscape.js JSON: elements as one list or as two, each with `data`, `position` and `classes`."""

from typing import Any

from backers.exchange.graphml.document import Node
from backers.exchange.incoming import Incoming
from backers.exchange.jsons.loading import entry, identity, listed
from backers.exchange.sketch import Progress, Sketch


def is_cytoscape(value: Any) -> bool:
    if isinstance(value, dict) and isinstance(value.get("elements"), dict | list):
        return True
    return (
        isinstance(value, list) and bool(value) and all(isinstance(item, dict) and "data" in item for item in value[:5])
    )


def read(value: Any, name: str, progress: Progress | None) -> Incoming:
    elements = value["elements"] if isinstance(value, dict) else value
    if isinstance(elements, dict):
        nodes = listed(elements.get("nodes", []), name, "nodes")
        edges = listed(elements.get("edges", []), name, "edges")
    else:
        nodes = [item for item in elements if not _is_edge(item)]
        edges = [item for item in elements if _is_edge(item)]
    sketch = Sketch(name, "Entry", progress=progress)
    held: dict[str, Node] = {}
    children: list[tuple[Node, str]] = []
    for number, item in enumerate(nodes, 1):
        data = dict(entry(entry(item, name, f"node {number}").get("data"), name, f"node {number}"))
        place = item.get("position")
        if isinstance(place, dict) and "x" in place and "y" in place:
            data |= {"x": place["x"], "y": place["y"]}
        identifier, parent = identity(data.pop("id", None)), identity(data.pop("parent", None))
        node = sketch.node(identifier, number, data | _classes(item))
        held.setdefault(identifier or "", node)
        if parent is not None:
            children.append((node, parent))
    for node, parent in children:
        holder = held.get(parent)
        label = (holder.extra or {}).get("label", parent) if holder is not None else parent
        node.extra = (node.extra or {}) | {"group": label}
    for number, item in enumerate(edges, 1):
        data = dict(entry(entry(item, name, f"edge {number}").get("data"), name, f"edge {number}"))
        ends = identity(data.pop("source", None)), identity(data.pop("target", None))
        identifier = identity(data.pop("id", None)) or ""
        sketch.edge(*ends, number, data | _classes(item), identifier=identifier)
    return sketch.incoming("Cytoscape.js JSON")


def _is_edge(item: Any) -> bool:
    data = item.get("data") if isinstance(item, dict) else None
    return isinstance(item, dict) and (item.get("group") == "edges" or (isinstance(data, dict) and "source" in data))


def _classes(item: dict[str, Any]) -> dict[str, Any]:
    return {"classes": item["classes"]} if item.get("classes") else {}
