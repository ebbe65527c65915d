"""A map as GraphML 1.1: everything it knows, in typed keys, with the drawing for yEd and the columns for Gephi.

Plain fields are plain keys under the names of the model. What GraphML has no place for (claims, sources, events, notes,
aliases with their languages) stands as JSON text in keys named `*.json` on the node, edge or graph it belongs to, and
as a readable line beside it. Text that XML forbids is shown as a picture in the plain key and kept in `exact.json`.
"""

import math
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any

from backers.exchange.graphml import readable, yed
from backers.exchange.graphml.keys import FORMAT_KEY, FORMAT_VALUE, Keys
from backers.exchange.graphml.losses import losses
from backers.exchange.graphml.selection import Selection, select
from backers.exchange.graphml.text import json_text, token, visible
from backers.model.map import Map
from backers.model.names import clean
from backers.model.plain import to_plain
from backers.model.rows import Actor, Ref, Relationship, Row
from backers.model.sentences import phrase, relationship_sentence
from backers.resources import theme
from backers.settings import write_whole

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xmlns:y="http://www.yworks.com/xml/graphml" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns '
    'http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd">\n'
)
_ACTOR_ALWAYS = ("kind", "side", "tier")
_TIE_ALWAYS = ("confidence", "disputed", "tier")
_READABLE_META = ("title", "description", "as_of", "licence", "credit")
# libxml2, which igraph and lxml read with, takes no text node above ten million characters.
_CHUNK = 1_000_000


def write_graphml(
    map_: Map,
    path: Path | str,
    *,
    actors: Collection[str] | None = None,
    relationships: Collection[str] | None = None,
    colours: Mapping[str, str] | None = None,
    line_colours: Mapping[str, str] | None = None,
) -> list[str]:
    """Writes the map, or the chosen ids of it, in one step; returns a sentence for each thing GraphML cannot carry.

    `colours` and `line_colours` give `#rrggbb` by actor and relationship id; without, the light theme's are used.
    Raises OSError, with what was at `path` as it was.
    """
    selection = select(map_, actors, relationships)
    write_whole(Path(path), document(map_, selection, colours or {}, line_colours or {}).encode())
    return losses(selection)


def document(map_: Map, selection: Selection, colours: Mapping[str, str], line_colours: Mapping[str, str]) -> str:
    """The whole GraphML text. Keys come first in the file but are known last."""
    body = _Body(map_, selection)
    nodes = [body.node(row, index, colours.get(row.id)) for index, row in enumerate(selection.actors)]
    edges = [body.edge(row, line_colours.get(row.id)) for row in selection.relationships]
    graph = body.graph()
    return "".join(
        (_HEAD, body.keys.declarations(), '<graph id="backers" edgedefault="directed">\n', graph, *nodes, *edges,
         "</graph>\n</graphml>\n")
    )  # fmt: skip


class _Body:
    """Turns rows into elements, one call each."""

    def __init__(self, map_: Map, selection: Selection) -> None:
        self.keys = Keys()
        self._map = map_
        self._selection = selection
        self._order = {
            table: {row: index for index, row in enumerate(map_.table(table))} for table in ("claim", "note")
        }
        self._claims = _by_ref(selection.claims)
        self._notes = _by_ref(selection.notes)
        self._places = {row.id: row for row in selection.positions}
        self._events: dict[str, list[str]] = {}
        for event in selection.events:
            for who in dict.fromkeys(event.actors):
                self._events.setdefault(who, []).append(f"{event.date} {event.title}".strip())
        self._theme = theme("light")

    def node(self, actor: Actor, index: int, colour: str | None) -> str:
        ref = Ref("actor", actor.id)
        colour = colour or self._theme["sides"].get(actor.side, self._theme["sides"]["other"])
        size = round(12 + 6 * math.sqrt(len(self._map.relationships_of(actor.id))), 1)
        place = self._places.get(actor.id)
        x, y = (place.x, place.y) if place is not None and _finite(place.x, place.y) else self._round_table(index)
        parts = [
            self.keys.graphics("node", yed.node_graphics(actor, visible(actor.label), x, y, size, colour)),
            self._data("node", "label", actor.label),
        ]
        if place is not None:
            # Where a value is no number (it cannot be drawn either), JSON keeps it.
            if _finite(place.x, place.y):
                parts += [self._data("node", "x", float(place.x)), self._data("node", "y", float(place.y))]
                parts.append(self._data("node", "pinned", place.pinned))
            else:
                parts.append(self._json("node", "position", to_plain(place)))
        parts.append(self._data("node", "size", size))
        parts += self._rgb("node", colour)
        parts += self._fields("node", actor, _ACTOR_ALWAYS)
        parts += self._text("node", "names", readable.names(actor))
        parts += self._text("node", "events", "\n".join(self._events.get(actor.id, ())))
        parts += self._said("node", ref)
        return _element(f'<node id="{token(actor.id)}">', parts, "</node>")

    def edge(self, tie: Relationship, colour: str | None) -> str:
        colour = colour or self._theme["lines"].get(tie.group, self._theme["lines"]["other"])
        label = phrase(tie)
        parts = [
            self.keys.graphics("edge", yed.edge_graphics(tie, visible(label), colour)),
            self._data("edge", "label", label),
            self._data("edge", "sentence", relationship_sentence(self._map, tie)),
            self._data("edge", "weight", yed.WIDTHS.get(tie.confidence, yed.WIDTHS["medium"])),
        ]
        parts += self._rgb("edge", colour)
        parts.append(self._data("edge", "group", tie.group))
        parts.append(self._data("edge", "sign", tie.signed))
        parts.append(self._data("edge", "directed", tie.points))
        own = [name for name in ("sign", "directed") if getattr(tie, name) is not None]
        parts += self._text("edge", "overrides", " ".join(own))
        parts += self._fields("edge", tie, _TIE_ALWAYS)
        parts += self._said("edge", Ref("relationship", tie.id))
        # The schema's boolean allows 0 for false. networkx refuses a directed graph with the word "false" on an edge,
        # and would read none of the map; the key `directed` says the same once more.
        direction = "" if tie.points else ' directed="0"'
        ends = f'source="{token(tie.subject)}" target="{token(tie.object)}"'
        return _element(f'<edge id="{token(tie.id)}" {ends}{direction}>', parts, "</edge>")

    def graph(self) -> str:
        """What belongs to no single node or edge."""
        rows = self._selection
        parts = [self._data("graph", FORMAT_KEY, FORMAT_VALUE)]
        for name in _READABLE_META:
            parts += self._text("graph", name, self._map.meta(name))
        parts += self._text("graph", "sources", readable.bibliography(rows.sources)[:_CHUNK])
        on_map = {("actor", row.id) for row in rows.actors} | {("relationship", row.id) for row in rows.relationships}
        rest: dict[str, Iterable[Row]] = {
            "metas": self._map.metas.values(),
            "sources": rows.sources,
            "events": rows.events,
            "contradictions": rows.contradictions,
            "bookmarks": rows.bookmarks,
            "selections": rows.selections,
            "mutes": rows.mutes,
            "positions": [row for row in rows.positions if ("actor", row.id) not in on_map],
        }
        for name, these in rest.items():
            parts += self._chunks(name, [to_plain(row) for row in these])
        claims = [row for row in rows.claims if (row.about.table, row.about.id) not in on_map]
        notes = [row for row in rows.notes if row.about is None or (row.about.table, row.about.id) not in on_map]
        parts += self._chunks("claims", self._numbered("claim", claims))
        parts += self._chunks("notes", self._numbered("note", notes))
        return "".join(f"{part}\n" for part in parts)

    def _fields(self, domain: str, row: Actor | Relationship, always: tuple[str, ...]) -> list[str]:
        """The row's own fields: plain values as they are, lists as JSON, and what XML spoils once more, exactly."""
        skip = {"id", "subject", "object", "sign", "directed"}
        plain = {name: value for name, value in to_plain(row).items() if name not in skip}
        plain = {name: getattr(row, name) for name in always} | plain
        parts = [
            self._json(domain, name, value) if isinstance(value, list) else self._data(domain, name, value)
            for name, value in plain.items()
        ]
        exact = {name: text for name, text in plain.items() if isinstance(text, str) and visible(text) != clean(text)}
        return [*parts, self._json(domain, "exact", exact)] if exact else parts

    def _said(self, domain: str, ref: Ref) -> list[str]:
        """Claims and notes about one row, readable and whole."""
        parts: list[str] = []
        if claims := self._claims.get(ref, []):
            parts += self._text(domain, "sources", readable.sources(self._map, claims))
            parts += self._text(domain, "claims", readable.claims(self._map, claims))
            parts.append(self._json(domain, "claims", self._numbered("claim", claims)))
        if notes := self._notes.get(ref, []):
            parts += self._text(domain, "notes", "\n".join(note.text for note in notes))
            parts.append(self._json(domain, "notes", self._numbered("note", notes)))
        return parts

    def _numbered(self, table: str, rows: Iterable[Any]) -> list[dict[str, Any]]:
        """Plain rows with their place in the table, which their elements would otherwise scramble."""
        return [{"#": self._order[table][row.id]} | to_plain(row) for row in rows]

    def _rgb(self, domain: str, colour: str) -> list[str]:
        return [
            self._data(domain, name, int(colour[start : start + 2], 16))
            for name, start in (("r", 1), ("g", 3), ("b", 5))
        ]

    def _round_table(self, index: int) -> tuple[float, float]:
        """A seat for an actor without a place, so that programs without a layout of their own show no heap."""
        count = len(self._selection.actors)
        angle = 2 * math.pi * index / count
        return round(count * 12 * math.cos(angle), 1), round(count * 12 * math.sin(angle), 1)

    def _data(self, domain: str, name: str, value: str | bool | int | float) -> str:
        return self.keys.data(domain, name, value)

    def _text(self, domain: str, name: str, text: str) -> list[str]:
        return [self._data(domain, name, text)] if text else []

    def _json(self, domain: str, name: str, value: Any) -> str:
        return self._data(domain, f"{name}.json", json_text(value))

    def _chunks(self, name: str, rows: list[dict[str, Any]]) -> list[str]:
        """A list as JSON in as many keys as needed: sources.json, sources.2.json and so on."""
        parts: list[str] = []
        chunk: list[str] = []
        for row in [*map(json_text, rows), None]:
            if chunk and (row is None or sum(map(len, chunk)) + len(row) > _CHUNK):
                number = f".{len(parts) + 1}" if parts else ""
                parts.append(self._data("graph", f"{name}{number}.json", f"[{', '.join(chunk)}]"))
                chunk = []
            if row is not None:
                chunk.append(row)
        return parts


def _by_ref(rows: Iterable[Any]) -> dict[Ref, list[Any]]:
    found: dict[Ref, list[Any]] = {}
    for row in rows:
        if row.about is not None:
            found.setdefault(row.about, []).append(row)
    return found


def _finite(*numbers: float) -> bool:
    return all(map(math.isfinite, numbers))


def _element(begin: str, parts: list[str], end: str) -> str:
    return f"{begin}{''.join(parts)}{end}\n"
