"""A bare graph as GraphML: ids, attributes and places of nodes, edges in their order."""

import math
from collections.abc import Sequence
from typing import Any

from backers.exchange.graphml.text import attribute, escape, visible

Values = Sequence[dict[str, Any]]


def plain_graphml(
    ids: Sequence[str],
    edges: Sequence[tuple[int, int]],
    directed: bool,
    node_values: Values,
    edge_values: Values,
    places: Sequence[tuple[float, float]],
) -> bytes:
    """The document. `edges` are pairs of indices into `ids`; values may be left empty."""
    spots: Values = [{"x": x, "y": y} for x, y in places]
    nodes = [old | spot for old, spot in zip(node_values or [{}] * len(ids), spots, strict=True)]
    ties = edge_values or [{}] * len(edges)
    node_types, edge_types = _types(nodes), _types(ties)
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
        *_keys("node", node_types),
        *_keys("edge", edge_types),
        f'<graph edgedefault="{"directed" if directed else "undirected"}">\n',
    ]
    for identifier, values in zip(ids, nodes, strict=True):
        parts.append(f'<node id="{attribute(visible(identifier))}">{_data("node", node_types, values)}</node>\n')
    for (one, other), values in zip(edges, ties, strict=True):
        ends = f'source="{attribute(visible(ids[one]))}" target="{attribute(visible(ids[other]))}"'
        parts.append(f"<edge {ends}>{_data('edge', edge_types, values)}</edge>\n")
    return "".join((*parts, "</graph>\n</graphml>\n")).encode()


def _types(rows: Values) -> dict[str, str]:
    """Column to attr.type: the narrowest that holds every value."""
    types: dict[str, str] = {}
    for row in rows:
        for name, value in row.items():
            kind = _type(value)
            known = types.setdefault(name, kind)
            if known != kind:
                types[name] = "double" if {known, kind} <= {"long", "double"} else "string"
    return types


def _type(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int) and -(2**63) <= value < 2**63:
        return "long"
    return "double" if isinstance(value, float) and math.isfinite(value) else "string"


def _keys(domain: str, types: dict[str, str]) -> list[str]:
    return [
        f'<key id="{domain}{number}" for="{domain}" attr.name="{attribute(visible(str(name)))}" attr.type="{kind}"/>\n'
        for number, (name, kind) in enumerate(types.items())
    ]


def _data(domain: str, types: dict[str, str], values: dict[str, Any]) -> str:
    number = {name: index for index, name in enumerate(types)}
    return "".join(f'<data key="{domain}{number[name]}">{_written(value)}</data>' for name, value in values.items())


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return escape(visible(str(value)))
