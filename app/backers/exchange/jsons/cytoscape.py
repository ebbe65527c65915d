"""Cytoscape.js JSON: elements as one list or as two, each with `data`, `position` and `classes`."""

from collections.abc import Callable, Iterable, Iterator
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
    nodes: Iterable[Any]
    edges: Iterable[Any]
    if isinstance(elements, dict):
        nodes = listed(elements.get("nodes", []), name, "nodes")
        edges = listed(elements.get("edges", []), name, "edges")
    else:
        nodes, edges = _Some(elements, lambda item: not _is_edge(item)), _Some(elements, _is_edge)
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


class _Some:
    """Those of a list that are of one sort, looked for again at every look."""

    def __init__(self, items: list[Any], fits: Callable[[Any], bool]) -> None:
        self._items, self._fits = items, fits

    def __iter__(self) -> Iterator[Any]:
        return filter(self._fits, self._items)


def _labels(nodes: Iterable[Any]) -> dict[str, str]:
    """What the nodes are called that others name as their parent."""
    parents = {identity(data.get("parent")) for data in _told(nodes)} - {None}
    found: dict[str, str] = {}
    for data in _told(nodes) if parents else ():
        identifier = identity(data.get("id"))
        if identifier is not None and identifier in parents:
            found.setdefault(identifier, said({"label": data.get("label")}).get("label", ""))
    return found


def _told(nodes: Iterable[Any]) -> Iterator[dict[str, Any]]:
    return (item["data"] for item in nodes if isinstance(item, dict) and isinstance(item.get("data"), dict))


def _is_edge(item: Any) -> bool:
    data = item.get("data") if isinstance(item, dict) else None
    return isinstance(item, dict) and (item.get("group") == "edges" or (isinstance(data, dict) and "source" in data))


def _classes(item: dict[str, Any]) -> dict[str, Any]:
    return {"classes": item["classes"]} if item.get("classes") else {}
