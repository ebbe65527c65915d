"""Cytoscape.js JSON: elements as one list or as two, each with `data`, `position` and `classes`."""

from typing import Any

from backers.exchange.incoming import Incoming
from backers.exchange.jsons.loading import entry, identity, listed
from backers.exchange.sketch import Progress, Sketch, said
from backers.model.wording import mark, tr


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
    sketch = Sketch(name, mark("Entry", "what numbers of a file count"), progress=progress)
    labels = _labels(nodes)
    for number, item in enumerate(nodes, 1):
        data = dict(entry(entry(item, name, f"node {number}").get("data"), name, f"node {number}"))
        place = item.get("position")
        if isinstance(place, dict) and "x" in place and "y" in place:
            data |= {"x": place["x"], "y": place["y"]}
        identifier, parent = identity(data.pop("id", None)), identity(data.pop("parent", None))
        if parent is not None:
            data["group"] = labels.get(parent) or parent
        sketch.node(identifier, number, data | _classes(item))
        item.clear()  # so that memory holds one of the two
    for number, item in enumerate(edges, 1):
        data = dict(entry(entry(item, name, f"edge {number}").get("data"), name, f"edge {number}"))
        ends = identity(data.pop("source", None)), identity(data.pop("target", None))
        identifier = identity(data.pop("id", None)) or ""
        sketch.edge(*ends, number, data | _classes(item), identifier=identifier)
        item.clear()
    return sketch.incoming(tr("Cytoscape.js JSON"))


def _labels(nodes: list[Any]) -> dict[str, str]:
    """What the nodes are called that others name as their parent."""
    told = [item["data"] for item in nodes if isinstance(item, dict) and isinstance(item.get("data"), dict)]
    parents = {identity(data.get("parent")) for data in told}
    found: dict[str, str] = {}
    for data in told:
        identifier = identity(data.get("id"))
        if identifier is not None and identifier in parents:
            found.setdefault(identifier, said({"label": data.get("label")}).get("label", ""))
    return found


def _is_edge(item: Any) -> bool:
    data = item.get("data") if isinstance(item, dict) else None
    return isinstance(item, dict) and (item.get("group") == "edges" or (isinstance(data, dict) and "source" in data))


def _classes(item: dict[str, Any]) -> dict[str, Any]:
    return {"classes": item["classes"]} if item.get("classes") else {}
