"""A map as FollowTheMoney entities, one a line, as Aleph, OpenSanctions' tools and `ftm` read them."""

import json
from pathlib import Path
from typing import Any

from backers.exchange.ftm.schemata import EDGES, SCHEMA_OF_KIND, SCHEMA_OF_TIE
from backers.exchange.graphml.text import cleaned
from backers.model import dates
from backers.model.counting import counted, listed
from backers.model.map import Map
from backers.model.rows import Actor, Event, Ref, Relationship, Row
from backers.model.sentences import phrase
from backers.model.wording import tr
from backers.settings import write_whole

_ISO = 10
DATASET = "backers"


def write_ftm(map_: Map, path: Path | str) -> list[str]:
    """Writes the map in one step; returns a sentence for each thing FollowTheMoney cannot carry."""
    entities = [_actor(map_, row) for row in map_.actors.values()]
    entities += [_tie(map_, row) for row in map_.relationships.values()]
    entities += [_event(row) for row in map_.events.values()]
    lines = (json.dumps(cleaned(entity), ensure_ascii=False) for entity in entities)
    write_whole(Path(path), "".join(f"{line}\n" for line in lines).encode())
    return left_out(map_)


def _actor(map_: Map, actor: Actor) -> dict[str, Any]:
    names = [actor.short, *(alias.text for alias in actor.aliases)]
    return _entity(
        actor.id,
        SCHEMA_OF_KIND.get(actor.kind, "Organization"),
        name=[actor.name],
        alias=[name for name in dict.fromkeys(names) if name and name != actor.name],
        country=[actor.country.lower()],
        summary=[actor.description],
        keywords=[f"kind: {actor.kind}", f"side: {actor.side}"],
        startDate=[_date(actor.start)],
        endDate=[_date(actor.end)],
        sourceUrl=_addresses(map_, Ref("actor", actor.id)),
    )


def _tie(map_: Map, tie: Relationship) -> dict[str, Any]:
    schema = SCHEMA_OF_TIE.get(tie.kind, "UnknownLink")
    one, other, _ = EDGES[schema]
    said = {one: [tie.subject], other: [tie.object]}
    return _entity(
        tie.id,
        schema,
        **said,
        role=[phrase(tie)],
        startDate=[_date(tie.start)],
        endDate=[_date(tie.end)],
        summary=[tie.note],
        sourceUrl=_addresses(map_, Ref("relationship", tie.id)),
    )


def _event(event: Event) -> dict[str, Any]:
    when, who = [_date(event.date)], list(event.actors)
    return _entity(
        event.id, "Event", name=[event.title], date=when, description=[event.description], involved=who
    )  # fmt: skip


def _entity(identifier: str, schema: str, **properties: list[str]) -> dict[str, Any]:
    held = {name: [text for text in texts if text] for name, texts in properties.items()}
    kept = {name: texts for name, texts in held.items() if texts}
    return {"id": identifier, "schema": schema, "datasets": [DATASET], "properties": kept}


def _addresses(map_: Map, ref: Ref) -> list[str]:
    """Of the sources that support the row; one that disputes it is not a source of it."""
    cited = (map_.sources.get(row.source or "") for row in map_.claims_about(ref) if row.stance == "supports")
    return list(dict.fromkeys(source.url for source in cited if source is not None and source.url.startswith("http")))


def _date(text: str) -> str:
    """The date without what FollowTheMoney has no sign for: roughness, open ends, decades."""
    plain = text.rstrip("~?%")
    return plain if plain and plain != dates.OPEN and plain.replace("-", "").isdecimal() and len(plain) <= _ISO else ""


def left_out(map_: Map) -> list[str]:
    """What FollowTheMoney cannot carry of the map, a sentence each."""
    found: list[str] = []
    counts = {
        "contradiction": len(map_.contradictions), "note": len(map_.notes), "position": len(map_.positions),
    }  # fmt: skip
    if kept := [counted(number, word) for word, number in counts.items() if number]:
        found.append(tr("FollowTheMoney has no place for {what}: left out.", what=listed(kept)))
    if claims := len(map_.claims):
        with_address = sum(1 for row in map_.sources.values() if row.url.startswith("http"))
        found.append(
            tr(
                "Of {claims} only the addresses of their sources go out ({with_address} of {sources} "
                "have one), without text, stance or grade; none that disputes.",
                claims=counted(claims, "claim"),
                with_address=with_address,
                sources=counted(len(map_.sources), "source"),
            )
        )
    if map_.relationships:
        found.append(
            tr("Sign, confidence and “disputed” of relationships are left out; their kind is the role of a link.")
        )
    if any(row.side != "other" for row in map_.actors.values()):
        found.append(tr("Kinds and sides of actors are keywords there, and the language of names is left out."))
    dated: list[Row] = [*map_.actors.values(), *map_.relationships.values(), *map_.events.values()]
    texts = [getattr(row, name, "") for row in dated for name in ("start", "end", "date")]
    if rough := sum(1 for text in texts if text and _date(text) != text):
        found.append(
            tr("FollowTheMoney knows no rough or open dates: {dates} lost that mark.", dates=counted(rough, "date"))
        )
    attributes = sum(len(row.attributes) for row in map_.actors.values())
    attributes += sum(len(row.attributes) for row in map_.relationships.values())
    if attributes:
        found.append(tr("{values} of actors and relationships left out.", values=counted(attributes, "further value")))
    return found
