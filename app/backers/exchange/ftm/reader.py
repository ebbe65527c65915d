"""FollowTheMoney entities into rows: one object a line, or a list of them, flat or with entities inside.

Things become actors, ties relationships, events events, and every address of a source a source with a claim.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from backers.exchange.bounded import lines
from backers.exchange.ftm.schemata import EDGES, KINDS, KNOWN, NAMES, TIE_OF_SCHEMA
from backers.exchange.ftm.writer import DATASET
from backers.exchange.incoming import Incoming
from backers.exchange.jsons.loading import identity
from backers.exchange.seen import Seen
from backers.exchange.sketch import Progress, Sketch
from backers.model import dates
from backers.model.errors import Damaged
from backers.model.names import clean
from backers.model.rows import Claim, Event, Ref, Row, Source
from backers.model.wording import mark, say, tr

_SENTENCE = {"name", "startDate", "endDate", "sourceUrl", "publisher", *NAMES}
_DEEPEST = 8
Entity = dict[str, Any]


def is_entity(value: dict[str, Any]) -> bool:
    return isinstance(value.get("schema"), str) and "properties" in value


def read_lines(text: str, name: str, progress: Progress | None) -> Incoming:
    """One entity a line. A line that is no JSON is left out with a warning. Raises Damaged if no line is an entity."""
    broken: list[tuple[int, str]] = []

    def entities() -> Iterator[tuple[int, Any]]:
        for number, line in enumerate(lines(text), 1):
            if line.strip():
                try:
                    yield number, json.loads(line, parse_constant=str)
                except (ValueError, RecursionError) as error:
                    broken.append((number, getattr(error, "msg", tr("too deep"))))

    return _Reading(name, mark("Line", "what numbers of a file count"), progress).read(entities(), broken)


def read_entities(values: list[Any], name: str, progress: Progress | None) -> Incoming:
    """A list of entities."""
    return _Reading(name, mark("Entry", "what numbers of a file count"), progress).read(enumerate(values, 1), [])


class _Reading:
    def __init__(self, name: str, unit: str, progress: Progress | None) -> None:
        self._name, self._unit = name, unit
        self._sketch = Sketch(name, unit, progress=progress)
        self._events: list[tuple[int, Entity]] = []
        self._sources: dict[str, Source] = {}
        self._claims: list[Claim] = []
        self._seen = Seen()
        self._own = True

    def read(self, entities: Iterable[tuple[int, Any]], broken: list[tuple[int, str]]) -> Incoming:
        for number, entity in entities:
            self._entity(number, entity, 0)
        for number, cause in broken:
            self._sketch.warn(
                "lines", tr("Line {number} is no JSON ({cause}); it was left out.", number=number, cause=cause)
            )
        if not self._seen:
            raise Damaged(tr("“{name}” holds no FollowTheMoney entity.", name=self._name))
        words = tr("FollowTheMoney written by Backers") if self._own else tr("FollowTheMoney entities")
        return self._sketch.incoming(words, self._more, written="ftm" if self._own else "")

    def _entity(self, number: int, entity: Any, depth: int) -> str | None:
        """Keeps one entity and those inside it; gives its id."""
        if not isinstance(entity, dict) or not isinstance(entity.get("schema"), str):
            self._leave(number, tr("it is no entity: it has no schema"))
            return None
        identifier, properties = identity(entity.get("id")), entity.get("properties")
        if not isinstance(properties, dict):
            self._leave(number, tr("the properties of “{what}” are no object", what=(identifier or "")[:80]))
            return None
        if identifier is None or not identifier.strip():
            self._leave(number, tr("a {entity} has no id", entity=entity["schema"][:40]))
            return None
        self._own = self._own and entity.get("datasets") == [DATASET]
        schema = entity["schema"]
        if schema not in KNOWN:
            self._sketch.warn(
                "schemata",
                tr(
                    "{unit} {number}: the schema “{schema}” is unknown; kept as a kind.",
                    unit=say(self._unit),
                    number=number,
                    schema=schema[:40],
                ),
            )
        self._seen.add(identifier)
        held = {str(name): self._values(number, value, depth) for name, value in properties.items()}
        found = entity | {"id": identifier, "properties": held}
        if schema in EDGES:
            self._tie(number, found)
        elif schema == "Event":
            self._events.append((number, found))
        else:
            self._thing(number, found)
        return identifier

    def _values(self, number: int, value: Any, depth: int) -> list[str]:
        """A property's values as text; an entity inside one is kept, and its id stands for it."""
        texts: list[str] = []
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict):
                inner = self._entity(number, item, depth + 1) if depth < _DEEPEST and is_entity(item) else None
                texts += [inner] if inner is not None else []
            elif item is not None:
                texts.append(clean(str(item)))
        return texts

    def _thing(self, number: int, entity: Entity) -> None:
        held, schema = entity["properties"], entity["schema"]
        names = held.get("name") or held.get("title") or held.get("fileName") or held.get("full") or []
        caption = entity.get("caption") if isinstance(entity.get("caption"), str) else ""
        others = [*names[1:], *(name for key in NAMES for name in held.get(key, ()))]
        countries = [text for text in held.get("country", ()) if len(text) == 2]
        told = held.get("summary") or held.get("description") or []
        values: dict[str, Any] = {
            "label": names[0] if names else caption, "aliases": "; ".join(dict.fromkeys(others)),
            "kind": KINDS.get(schema, schema), "country": countries[0].upper() if len(countries) == 1 else "",
            "description": told[0] if len(told) == 1 else "",
        }  # fmt: skip
        shown = {*_SENTENCE, "title" if names == held.get("title") else "", "country" if values["country"] else ""}
        if values["description"]:
            shown.add("summary" if held.get("summary") else "description")
        values |= _dated(held)
        if entity.get("datasets") == [DATASET]:
            shown.add("keywords")
            words = dict(text.split(": ", 1) for text in held.get("keywords", ()) if ": " in text)
            values |= {name: words[name] for name in ("kind", "side") if words.get(name)}
        values |= {name: texts for name, texts in held.items() if name not in shown and name not in values}
        self._sketch.node(entity["id"], number, values | _about(entity))
        self._sourced(Ref("actor", entity["id"]), held)

    def _tie(self, number: int, entity: Entity) -> None:
        held, schema = entity["properties"], entity["schema"]
        one, other, directed = EDGES[schema]
        subjects, objects = held.get(one, []), held.get(other, [])
        if not subjects or not objects:
            gone = other if subjects else one
            self._leave(
                number, tr("the {schema} “{entity}” has no {gone}", schema=schema, entity=entity["id"][:80], gone=gone)
            )
            return
        roles = held.get("role") or held.get("relationship") or []
        kind = TIE_OF_SCHEMA.get(schema) or (roles[0] if len(roles) == 1 else schema)
        values: dict[str, Any] = {"kind": kind, **_dated(held)}
        used = {one, other, *_SENTENCE, *(() if TIE_OF_SCHEMA.get(schema) else ("role",) if len(roles) == 1 else ())}
        told = held.get("summary") or held.get("description") or []
        if len(told) == 1:
            values["note"] = told[0]
            used.add("summary" if held.get("summary") else "description")
        values |= {name: texts for name, texts in held.items() if name not in used}
        if kind != schema:
            values["schema"] = schema
        if len(subjects) * len(objects) > 1:
            self._sketch.warn(
                tr("ties of several"),
                tr(
                    "{unit} {number}: the {schema} “{entity}” joins {subjects} with {objects}; there is one "
                    "relationship for each pair.",
                    unit=say(self._unit),
                    number=number,
                    schema=schema,
                    entity=entity["id"][:80],
                    subjects=len(subjects),
                    objects=len(objects),
                ),
            )
        for place, (subject, object_) in enumerate((s, o) for s in subjects[:100] for o in objects[:100]):
            identifier = entity["id"] if place == 0 else f"{entity['id']}-{place + 1}"
            way = (directed and kind != "UnknownLink") or bool(roles)
            self._sketch.edge(subject, object_, number, values | _about(entity), identifier=identifier, directed=way)
        self._sourced(Ref("relationship", entity["id"]), held)

    def _sourced(self, about: Ref, held: dict[str, list[str]]) -> None:
        publisher = (held.get("publisher") or [""])[0]
        for place, address in enumerate(held.get("sourceUrl", ()), 1):
            if not address.startswith(("http://", "https://")):
                self._sketch.warn(
                    "addresses",
                    tr(
                        "“{address}” of {about} is no web address; it was left out.",
                        address=address[:80],
                        about=about.id[:80],
                    ),
                )
                continue
            source = self._sources.setdefault(
                address, Source(id=f"ftm-source-{len(self._sources) + 1}", url=address, publisher=publisher)
            )
            self._claims.append(Claim(id=f"{about.table}-{about.id}-source-{place}", about=about, source=source.id))

    def _more(self) -> list[Row]:
        events: list[Row] = []
        for _, entity in self._events:
            held = entity["properties"]
            when = next((text for text in held.get("date") or held.get("startDate") or () if dates.valid(text)), "")
            title, told = (held.get("name") or [entity["id"]])[0], "\n".join(held.get("description", ()))
            who = tuple(dict.fromkeys(held.get("involved", ())))
            events.append(Event(id=entity["id"], title=title, date=when, description=told, actors=who))
        claims = [claim for claim in self._claims if claim.about.id in self._seen]
        return [*self._sources.values(), *events, *claims]

    def _leave(self, number: int, cause: str) -> None:
        self._sketch.warn(
            "entities",
            tr("{unit} {number}: {cause}; it was left out.", unit=say(self._unit), number=number, cause=cause),
        )


def _dated(held: dict[str, list[str]]) -> dict[str, str]:
    """Dates of ours; several of one stay a list."""
    found: dict[str, str] = {}
    for name, ours in (("startDate", "start"), ("endDate", "end")):
        texts = held.get(name, [])
        if texts:
            found[ours if len(texts) == 1 else name] = "; ".join(text[:10] if "T" in text else text for text in texts)
    if not found and len(held.get("date", ())) == 1:
        found = {"start": held["date"][0][:10], "end": held["date"][0][:10]}
    return found


def _about(entity: Entity) -> dict[str, Any]:
    """What stands beside the properties: which ids were merged into this one, and from which collections."""
    return {
        name: entity[name]
        for name in ("datasets", "referents")
        if isinstance(entity.get(name), list) and entity[name] and entity[name] != [DATASET]
    }
