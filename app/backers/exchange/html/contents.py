"""What the page knows, ready for JSON: actors with places, relationships with claims and days, events, a legend."""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from backers.exchange.graphml.selection import Selection
from backers.model import dates, kinds
from backers.model.counting import joined
from backers.model.map import Map
from backers.model.rows import Actor, Claim, Contradiction, Note, Ref, Relationship, Source
from backers.model.sentences import dated_sentence, phrase
from backers.model.wording import tr, tr_n

_WIDTHS = {"high": 3.0, "medium": 2.0, "low": 1.2}


def numbered(selection: Selection) -> list[Source]:
    """The sources in the order of their numbers: first come those of the relationships, as they stand in the map."""
    cited = dict.fromkeys(claim.source for claim in selection.claims if claim.about.table == "relationship")
    by_id = {source.id: source for source in selection.sources}
    first = [by_id[one] for one in cited if one in by_id]
    return [*first, *(source for source in selection.sources if source.id not in cited)]


def contents(map_: Map, selection: Selection, sources: list[Source]) -> dict[str, Any]:
    """Plain data. Rows refer to each other by place in their list, to sources by number from 1."""
    numbers = {source.id: number for number, source in enumerate(sources, 1)}
    index = {actor.id: place for place, actor in enumerate(selection.actors)}
    beside = _Beside(selection, numbers)
    events = [
        (first, dates.words(row.date), row.title, [index[one] for one in row.actors if one in index])
        for row in selection.events
        if (first := _first(row.date)) is not None
    ]
    sides = dict.fromkeys(actor.side for actor in selection.actors)
    groups = dict.fromkeys(tie.group for tie in selection.relationships)
    return {
        "title": map_.meta("title"), "about": map_.meta("description"), "asOf": dates.words(map_.meta("as_of")),
        "actors": [
            _actor(actor) | seat | beside.of(actor)
            for actor, seat in zip(selection.actors, _seats(map_, selection), strict=True)
        ],
        "ties": [
            _tie(map_, tie) | {"s": index[tie.subject], "o": index[tie.object]} | beside.of(tie)
            for tie in selection.relationships
        ],
        "events": sorted(events),
        "disagreements": [_disagreement(point, numbers) for point in selection.contradictions],
        "sides": [[side, kinds.side(side).label] for side in kinds.SIDES if side in sides]
        + [[side, kinds.side(side).label] for side in sides if side not in kinds.SIDES],
        "groups": [[group, kinds.GROUPS[group].label] for group in kinds.GROUPS if group in groups],
    }  # fmt: skip


class _Beside:
    """What is said of actors and relationships: claims, notes, and the places of disagreements in their list."""

    def __init__(self, selection: Selection, numbers: Mapping[str, int]) -> None:
        self._numbers = numbers
        self._claims: defaultdict[Ref, list[Claim]] = defaultdict(list)
        self._notes: defaultdict[Ref | None, list[str]] = defaultdict(list)
        self._disputes: defaultdict[Ref, list[int]] = defaultdict(list)
        for claim in selection.claims:
            self._claims[claim.about].append(claim)
        for note in public_notes(selection):
            self._notes[note.about].append(note.text)
        for place, point in enumerate(selection.contradictions):
            for ref in point.about:
                self._disputes[ref].append(place)

    def of(self, row: Actor | Relationship) -> dict[str, Any]:
        ref = Ref(row.table, row.id)
        claims = [
            [self._numbers.get(claim.source or "", 0), claim.stance == "disputes", claim.text, claim.locator]
            for claim in self._claims.get(ref, ())
        ]
        more = {"notes": self._notes.get(ref), "disputes": self._disputes.get(ref), "more": row.attributes}
        return {"claims": claims} | {name: value for name, value in more.items() if value}


def public_notes(selection: Selection) -> list[Note]:
    """The notes that go out: not those for the user's eyes only."""
    return [note for note in selection.notes if not note.private]


def _actor(actor: Actor) -> dict[str, Any]:
    names = [actor.name, *(alias.text for alias in actor.aliases)]
    return {
        "label": actor.label, "name": actor.name, "names": list(dict.fromkeys(names)), "side": actor.side,
        "kind": kinds.actor_kind(actor.kind).label, "shape": kinds.actor_kind(actor.kind).shape,
        "when": dates.interval_words(actor.start, actor.end), "about": actor.description, "core": actor.tier == "core",
    }  # fmt: skip


def _seats(map_: Map, selection: Selection) -> Iterator[dict[str, float]]:
    """Of each actor its place and radius."""
    places = {row.id: row for row in selection.positions if math.isfinite(row.x) and math.isfinite(row.y)}
    for number, actor in enumerate(selection.actors):
        at = places.get(actor.id)
        x, y = (at.x, at.y) if at is not None else _seat(number, len(selection.actors))
        size = 7 + 3 * math.sqrt(len(map_.relationships_of(actor.id)))
        yield {"x": round(x, 1), "y": round(y, 1), "r": round(min(size, 30), 1)}


def _disagreement(point: Contradiction, numbers: Mapping[str, int]) -> list[Any]:
    """Topic, standpoints each with the numbers of its sources, what was decided, and why."""
    held = [[one.text, [numbers[source] for source in one.sources if source in numbers]] for one in point.positions]
    return [point.topic, held, point.decision or point.handling, point.reason]


def _tie(map_: Map, tie: Relationship) -> dict[str, Any]:
    start, end = _span(tie.start), _span(tie.end)
    return {
        "phrase": phrase(tie), "sentence": dated_sentence(map_, tie), "group": tie.group, "sign": tie.signed,
        "points": tie.points, "founded": _founded(map_, tie), "w": _WIDTHS.get(tie.confidence, 2.0),
        "disputed": tie.disputed, "note": tie.note, "core": tie.tier == "core", "open": tie.start == dates.OPEN,
        "from": None if start is None else [start.first, start.last],
        "to": None if end is None else [end.first, end.last],
    }  # fmt: skip


def _founded(map_: Map, tie: Relationship) -> str:
    """How many claims say so, how many deny it, and how sure that makes it."""
    claims = map_.claims_about(Ref("relationship", tie.id))
    no = sum(claim.stance == "disputes" for claim in claims)
    said = [tr_n("Says so: {n} claim", "Says so: {n} claims", len(claims) - no)]
    if no:
        said.append(tr_n("{n} denies it", "{n} deny it", no))
    found = tr("{claims}. Confidence: {confidence}.", claims=joined(said), confidence=kinds.confidence(tie.confidence))
    return found + " " + tr("Disputed.") if tie.disputed else found


def _first(text: str) -> int | None:
    span = _span(text)
    return None if span is None else span.first


def _span(text: str) -> dates.Span | None:
    """The days that a date may mean; of one that cannot be read none, as of an unknown one."""
    return dates.span(text) if dates.valid(text) else None


def _seat(place: int, count: int) -> tuple[float, float]:
    """A seat at a round table for an actor without a place."""
    angle = 2 * math.pi * place / max(count, 1)
    return count * 12 * math.cos(angle), count * 12 * math.sin(angle)
