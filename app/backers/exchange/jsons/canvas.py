"""JSON Canvas 1.0 (Obsidian): cards with places, groups that hold what lies on them, arrows between cards."""

from typing import Any

from backers.exchange.incoming import Incoming
from backers.exchange.jsons.loading import entry, identity, listed
from backers.exchange.sketch import Progress, Sketch
from backers.model.wording import mark, tr

_TYPES = {"text", "file", "link", "group"}
_COLOURS = {"1": "red", "2": "orange", "3": "yellow", "4": "green", "5": "cyan", "6": "purple"}


def is_canvas(value: Any) -> bool:
    if not isinstance(value, dict) or not isinstance(value.get("nodes"), list):
        return False
    nodes, edges = value["nodes"], value.get("edges") or []
    arrows = isinstance(edges, list) and any(isinstance(edge, dict) and "fromNode" in edge for edge in edges[:5])
    return arrows or (
        bool(nodes)
        and all(isinstance(node, dict) and str(node.get("type")) in _TYPES and "width" in node for node in nodes[:5])
    )


def read(value: dict[str, Any], name: str, progress: Progress | None) -> Incoming:
    sketch = Sketch(name, mark("Entry", "what numbers of a file count"), progress=progress)
    nodes = [entry(item, name, f"node {number}") for number, item in enumerate(value["nodes"], 1)]
    groups = [node for node in nodes if node.get("type") == "group"]
    for number, node in enumerate(nodes, 1):
        values = {key: item for key, item in node.items() if key not in ("id", "x", "y", "width", "height", "type")}
        values["card"] = node.get("type")
        values["color"] = _COLOURS.get(str(node.get("color", "")), node.get("color"))
        text = str(node.get("label") or node.get("file") or node.get("url") or node.get("text") or "").strip()
        values["label"] = text.split("\n", 1)[0][:120]
        if "\n" not in text and len(text) <= 120:
            values.pop("text", None)
        box = _box(node)
        if box is not None:
            values |= {"x": box[0] + box[2] / 2, "y": box[1] + box[3] / 2}
            held = [group for group in groups if group is not node and _lies_in(box, _box(group))]
            if held:
                values["group"] = "; ".join(str(group.get("label") or group.get("id")) for group in held)
        sketch.node(identity(node.get("id")), number, values)
    for number, item in enumerate(listed(value.get("edges") or [], name, "edges"), 1):
        edge = entry(item, name, f"edge {number}")
        ends = identity(edge.get("fromNode")), identity(edge.get("toNode"))
        directed = edge.get("toEnd", "arrow") != "none" or edge.get("fromEnd") == "arrow"
        if edge.get("toEnd") == "none" and edge.get("fromEnd") == "arrow":
            ends = ends[::-1]
        own = ("id", "fromNode", "toNode", "toEnd", "fromEnd")
        values = {key: said for key, said in edge.items() if key not in own}
        sketch.edge(*ends, number, values, identifier=identity(edge.get("id")) or "", directed=directed)
    return sketch.incoming(tr("JSON Canvas"))


def _box(node: dict[str, Any]) -> tuple[float, float, float, float] | None:
    numbers = [node.get(key) for key in ("x", "y", "width", "height")]
    if not all(isinstance(number, int | float) and abs(number) < 1e9 for number in numbers):
        return None
    x, y, width, height = (float(number) for number in numbers if number is not None)
    return x, y, width, height


def _lies_in(inner: tuple[float, ...], outer: tuple[float, ...] | None) -> bool:
    if outer is None:
        return False
    x, y = inner[0] + inner[2] / 2, inner[1] + inner[3] / 2
    return outer[0] <= x <= outer[0] + outer[2] and outer[1] <= y <= outer[1] + outer[3]
