"""A map as node-link JSON, as networkx, D3 and graph libraries read it; the whole rows beside it, for Backers."""

import json
from collections.abc import Collection
from pathlib import Path
from typing import Any

from backers.exchange.graphml import readable
from backers.exchange.graphml.losses import beside
from backers.exchange.graphml.selection import Selection, select
from backers.exchange.graphml.text import cleaned
from backers.exchange.jsons import own
from backers.model.map import Map
from backers.model.plain import to_plain
from backers.model.rows import Actor, Claim, Ref, Relationship, Row
from backers.model.sentences import phrase, relationship_sentence
from backers.model.wording import tr
from backers.settings import write_whole


def write_json(
    map_: Map,
    path: Path | str,
    *,
    actors: Collection[str] | None = None,
    relationships: Collection[str] | None = None,
) -> list[str]:
    """Writes the map, or the chosen ids of it, in one step; returns a sentence for each thing other readers miss."""
    selection = select(map_, actors, relationships)
    document = _document(map_, selection) | {"left_out": losses(selection)}
    write_whole(Path(path), json.dumps(cleaned(document), ensure_ascii=False, indent=1).encode())
    return losses(selection)


def _document(map_: Map, selection: Selection) -> dict[str, Any]:
    claims: dict[Ref, list[Claim]] = {}
    for claim in selection.claims:
        claims.setdefault(claim.about, []).append(claim)
    places = {row.id: row for row in selection.positions}
    rows: list[Row] = [*map_.metas.values()]
    for name in Selection.__dataclass_fields__:
        rows += getattr(selection, name)
    nodes = [_node(row, places.get(row.id), map_, claims) for row in selection.actors]
    edges = [_edge(row, map_, claims) for row in selection.relationships]
    return {
        "directed": True,
        "multigraph": True,
        "graph": {row.id: row.value for row in map_.metas.values()},
        "nodes": nodes,
        "edges": edges,
        own.KEY: own.held(rows),
    }


def _node(actor: Actor, place: Any, map_: Map, claims: dict[Ref, list[Claim]]) -> dict[str, Any]:
    values = {"label": actor.label, **_fields(actor), **_said(map_, claims.get(Ref("actor", actor.id), []))}
    if actor.aliases:
        values["aliases"] = [alias.text for alias in actor.aliases]
    if place is not None:
        values |= {"x": place.x, "y": place.y}
    return values


def _edge(tie: Relationship, map_: Map, claims: dict[Ref, list[Claim]]) -> dict[str, Any]:
    ends = {"key": tie.id, "source": tie.subject, "target": tie.object, "directed": tie.points}
    told = {"label": phrase(tie), "sentence": relationship_sentence(map_, tie), "group": tie.group, "sign": tie.signed}
    fields = {
        name: value for name, value in _fields(tie).items() if name not in ("subject", "object", "directed", "sign")
    }
    return {**ends, **told, **fields, **_said(map_, claims.get(Ref("relationship", tie.id), []))}


def _fields(row: Actor | Relationship) -> dict[str, Any]:
    plain = to_plain(row)
    pairs = plain.pop("attributes", [])
    return {name: text for name, text in pairs if name not in ("id", "key", "source", "target")} | plain


def _said(map_: Map, claims: list[Claim]) -> dict[str, Any]:
    if not claims:
        return {}
    return {"claims": readable.claims(map_, claims).split("\n"), "sources": readable.sources(map_, claims).split("; ")}


def losses(selection: Selection) -> list[str]:
    """One sentence for each thing that other readers miss."""
    what = beside(selection)
    if not what:
        return []
    return [
        tr(
            "Node-link JSON has no place for {what}: Backers reads them back whole from “{key}”, "
            "other programs show claims and sources as lines of text.",
            what=what,
            key=own.KEY,
        )
    ]
