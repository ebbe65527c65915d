"""Oligrapher's maps (1 to 3) and the answers of LittleSis, its database: entities, and relationships with dates."""

from typing import Any

from backers.exchange.incoming import Incoming
from backers.exchange.jsons.loading import entry, identity, listed
from backers.exchange.sketch import Progress, Sketch
from backers.model.wording import mark, tr

_CATEGORIES = {
    1: "position", 2: "education", 3: "membership", 4: "family", 5: "donation", 6: "transaction", 7: "lobbying",
    8: "social", 9: "professional", 10: "ownership", 11: "hierarchy", 12: "generic",
}  # fmt: skip
_BOTH_WAYS = {"family", "social", "professional", "transaction"}
_KINDS = {"Person": "person", "Org": "Organization"}


def is_map(value: Any) -> bool:
    graph = _graph(value)
    return (
        graph is not None and any(isinstance(edge, dict) and "node1_id" in edge for edge in _held(graph.get("edges")))
    ) or (graph is not None and isinstance(graph.get("nodes"), dict) and isinstance(graph.get("captions"), dict))


def read_map(value: dict[str, Any], name: str, progress: Progress | None) -> Incoming:
    graph = _graph(value) or {}
    sketch = Sketch(name, mark("Entry", "what numbers of a file count"), progress=progress)
    for number, item in enumerate(_held(graph.get("nodes")), 1):
        node = dict(entry(item, name, f"node {number}"))
        identifier, display = identity(node.pop("id", None)), node.pop("display", None)
        values = (display if isinstance(display, dict) else {}) | node
        values["label"] = values.pop("name", None) or values.get("label")
        sketch.node(identifier, number, {key: text for key, text in values.items() if key != "edgeIds"})
    for number, item in enumerate(_held(graph.get("edges")), 1):
        edge = dict(entry(item, name, f"edge {number}"))
        display = edge.pop("display", None)
        values = (display if isinstance(display, dict) else {}) | edge
        ends = identity(values.pop("node1_id", None)), identity(values.pop("node2_id", None))
        arrow = values.pop("arrow", None)
        if arrow == "2->1":
            ends = ends[::-1]
        identifier = identity(values.pop("id", None)) or ""
        directed = arrow not in (None, False, "both", "")
        sketch.edge(*ends, number, values, identifier=identifier, directed=directed)
    captions = len(_held(graph.get("captions")))
    if captions:
        sketch.warn(
            "captions",
            tr("{captions} captions of the drawing were left out: they belong to no actor.", captions=captions),
        )
    return sketch.incoming(tr("Oligrapher JSON"))


def is_little_sis(value: Any) -> bool:
    return any(
        isinstance(item, dict) and item.get("type") in ("entities", "entity", "relationships", "relationship")
        and isinstance(item.get("attributes"), dict)
        for item in _data(value)[:5]
    )  # fmt: skip


def read_little_sis(value: dict[str, Any], name: str, progress: Progress | None) -> Incoming:
    sketch = Sketch(name, mark("Entry", "what numbers of a file count"), progress=progress)
    included = listed(value.get("included") or [], name, "included") if isinstance(value, dict) else []
    for number, item in enumerate([*_data(value), *included], 1):
        attributes = dict(entry(entry(item, name, f"entry {number}").get("attributes", {}), name, f"entry {number}"))
        identifier = identity(item.get("id", attributes.pop("id", None)))
        attributes.pop("id", None)
        if str(item.get("type", "")).startswith("relationship"):
            _relationship(sketch, number, identifier, attributes)
        elif identifier not in sketch.ready.declared:
            attributes["description"] = attributes.pop("summary", None) or attributes.pop("blurb", None)
            attributes["kind"] = _KINDS.get(attributes.pop("primary_ext", ""))
            sketch.node(identifier, number, _dated(attributes))
    return sketch.incoming(tr("LittleSis JSON"))


def _relationship(sketch: Sketch, number: int, identifier: str | None, values: dict[str, Any]) -> None:
    ends = identity(values.pop("entity1_id", None)), identity(values.pop("entity2_id", None))
    category = values.pop("category_id", None)
    word = _CATEGORIES.get(category, "generic") if isinstance(category, int) else "generic"
    values["kind"] = values.get("description1") or word
    values["category"] = word
    sketch.edge(*ends, number, _dated(values), identifier=identifier or "", directed=word not in _BOTH_WAYS)


def _dated(values: dict[str, Any]) -> dict[str, Any]:
    """LittleSis writes 2019-05-00 for a month and 2019-00-00 for a year."""
    for name, ours in (("start_date", "start"), ("end_date", "end")):
        if isinstance(values.get(name), str):
            values[ours] = values.pop(name).removesuffix("-00").removesuffix("-00")
    return values


def _graph(value: Any) -> dict[str, Any] | None:
    found = value if isinstance(value, dict) else {}
    for name in ("graph_data", "graphData", "graph"):
        if isinstance(found.get(name), dict):
            found = found[name]
    return found if "nodes" in found else None


def _held(value: Any) -> list[Any]:
    return list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []


def _data(value: Any) -> list[Any]:
    data = value.get("data") if isinstance(value, dict) else None
    return data if isinstance(data, list) else [data] if isinstance(data, dict) else []
