"""A map as GEXF 1.3: names and fields as attributes, dates as spells, places, colours, sizes and shapes for Gephi.

Claims, sources, notes and events have no place in GEXF: they go out as lines of text beside what they are about.
"""

import math
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from backers.exchange.gexf.losses import date_of, losses
from backers.exchange.graphml import readable
from backers.exchange.graphml.selection import Selection, select
from backers.exchange.graphml.text import attribute, visible
from backers.model import kinds
from backers.model.map import Map
from backers.model.rows import Actor, Claim, Ref, Relationship
from backers.model.sentences import phrase, relationship_sentence
from backers.resources import theme
from backers.settings import write_whole

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n'
)
_WIDTHS = {"high": 3.0, "medium": 2.0, "low": 1.0}
_SHAPES = {"square": "square", "triangle": "triangle", "diamond": "diamond"}
_ACTOR = ("name", "short", "kind", "side", "side_basis", "country", "description", "tier")
_TIE = ("kind", "confidence", "tier", "note")
_Values = dict[str, tuple[str, str]]


def write_gexf(
    map_: Map,
    path: Path | str,
    *,
    actors: Collection[str] | None = None,
    relationships: Collection[str] | None = None,
) -> list[str]:
    """Writes the map, or the chosen ids of it, in one step; returns a sentence for each thing GEXF cannot carry."""
    selection = select(map_, actors, relationships)
    said = losses(selection)
    write_whole(Path(path), _Writing(map_, selection).document(said).encode())
    return said


class _Writing:
    def __init__(self, map_: Map, selection: Selection) -> None:
        self._map, self._selection = map_, selection
        self._columns: dict[str, dict[str, tuple[str, str]]] = {"node": {}, "edge": {}}
        self._places = {row.id: row for row in selection.positions if math.isfinite(row.x) and math.isfinite(row.y)}
        self._theme = theme("light")
        self._claims: dict[Ref, list[Claim]] = {}
        for claim in selection.claims:
            self._claims.setdefault(claim.about, []).append(claim)
        self._notes: dict[Ref, list[str]] = {}
        for note in selection.notes:
            if note.about is not None:
                self._notes.setdefault(note.about, []).append(note.text)

    def document(self, left_out: list[str]) -> str:
        """The whole text, with what it leaves out as a comment. Columns come first in the file but are known last."""
        nodes = [self._node(row) for row in self._selection.actors]
        edges = [self._edge(row) for row in self._selection.relationships]
        title = f"<title>{attribute(visible(self._map.meta('title')))}</title>"
        told = f"<description>{attribute(visible(self._map.meta('description')))}</description>"
        return "".join(
            (_HEAD, _comment(left_out), f"<meta><creator>Backers</creator>{title}{told}</meta>\n",
             '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">\n',
             *(self._declared(domain) for domain in ("node", "edge")),
             "<nodes>\n", *nodes, "</nodes>\n<edges>\n", *edges, "</edges>\n</graph>\n</gexf>\n")
        )  # fmt: skip

    def _node(self, actor: Actor) -> str:
        values: _Values = {name: ("string", getattr(actor, name)) for name in _ACTOR}
        values["aliases"] = ("string", readable.names(actor))
        values |= self._dates(actor) | self._said(Ref("actor", actor.id))
        values |= self._more(actor, values)
        colour = self._theme["sides"].get(actor.side, self._theme["sides"]["other"])
        size = round(12 + 6 * math.sqrt(len(self._map.relationships_of(actor.id))), 1)
        place = self._places.get(actor.id)
        shape = _SHAPES.get(kinds.actor_kind(actor.kind).shape, "disc")
        drawn = [_colour(colour), f'<viz:size value="{size}"/>', f'<viz:shape value="{shape}"/>']
        if place is not None:
            # In GEXF y grows upwards, on a map downwards.
            drawn.append(f'<viz:position x="{float(place.x)!r}" y="{-float(place.y)!r}" z="0.0"/>')
        head = f'<node id="{_id(actor.id)}" label="{_id(actor.label)}"{_spell(actor)}>'
        return f"{head}{self._values('node', values)}{''.join(drawn)}</node>\n"

    def _edge(self, tie: Relationship) -> str:
        values: _Values = {name: ("string", getattr(tie, name)) for name in _TIE}
        values["sign"] = ("integer", "" if tie.sign is None else str(tie.sign))
        values["sign in force"] = ("integer", str(tie.signed))
        values["disputed"] = ("boolean", "true" if tie.disputed else "false")
        values["group"] = ("string", tie.group)
        values["sentence"] = ("string", relationship_sentence(self._map, tie))
        values |= self._dates(tie) | self._said(Ref("relationship", tie.id))
        values |= self._more(tie, values)
        colour = self._theme["lines"].get(tie.group, self._theme["lines"]["other"])
        width = _WIDTHS.get(tie.confidence, 2.0)
        # networkx refuses a directed graph with one undirected edge; "mutual" says the same and all programs take it.
        kind = "directed" if tie.points else "mutual"
        head = (
            f'<edge id="{_id(tie.id)}" source="{_id(tie.subject)}" target="{_id(tie.object)}" type="{kind}" '
            f'label="{_id(phrase(tie))}" weight="{width}"{_spell(tie)}>'
        )
        return f'{head}{self._values("edge", values)}{_colour(colour)}<viz:thickness value="{width}"/></edge>\n'

    def _dates(self, row: Actor | Relationship) -> _Values:
        """The dates exactly as kept; the spell beside them knows whole days only."""
        return {"start": ("string", row.start), "end": ("string", row.end)}

    def _said(self, ref: Ref) -> _Values:
        claims = self._claims.get(ref, [])
        return {
            "sources": ("string", readable.sources(self._map, claims)),
            "claims": ("string", readable.claims(self._map, claims)),
            "notes": ("string", "\n".join(self._notes.get(ref, ()))),
        }

    def _more(self, row: Actor | Relationship, taken: Mapping[str, Any]) -> _Values:
        return {name: ("string", text) for name, text in row.attributes if name not in taken}

    def _values(self, domain: str, values: _Values) -> str:
        columns = self._columns[domain]
        parts = []
        for name, (kind, text) in values.items():
            if text:
                identifier, _ = columns.setdefault(name, (str(len(columns)), kind))
                parts.append(f'<attvalue for="{identifier}" value="{_id(text)}"/>')
        return f"<attvalues>{''.join(parts)}</attvalues>" if parts else ""

    def _declared(self, domain: str) -> str:
        columns = "".join(
            f'<attribute id="{identifier}" title="{_id(name)}" type="{kind}"/>'
            for name, (identifier, kind) in self._columns[domain].items()
        )
        return f'<attributes class="{domain}" mode="static">{columns}</attributes>\n' if columns else ""


def _comment(sentences: list[str]) -> str:
    """Readable in the file itself; two hyphens would end a comment."""
    lines = "\n".join(visible(sentence).replace("--", "- -") for sentence in sentences)
    return f"<!-- What this format could not carry:\n{lines} -->\n" if sentences else ""


def _id(text: str) -> str:
    return attribute(visible(text))


def _colour(colour: str) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f'<viz:color r="{red}" g="{green}" b="{blue}"/>'


def _spell(row: Actor | Relationship) -> str:
    """The days that the row may cover, so that Gephi's timeline shows it."""
    start, end = date_of(row.start, first=True), date_of(row.end, first=False)
    return (f' start="{start}"' if start else "") + (f' end="{end}"' if end else "")
