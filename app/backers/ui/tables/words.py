"""What cells say and offer: dates in words, and the known words of a vocabulary together with the map's own."""

from collections.abc import Iterable
from typing import Any

from backers.model import dates, kinds, typed
from backers.model.map import Map
from backers.model.wording import mark, say, tr

CONFIDENCE = {"high": mark("High"), "medium": mark("Medium"), "low": mark("Low")}
TIER = {"core": mark("Main"), "extended": mark("Background")}
SIGN = {1: mark("In favour"), 0: mark("Neutral"), -1: mark("Against")}
DATES_HINT = mark("May 2019, since May 2019, 2019-05 to 2020-10-23; ca. 2019; 2019-05/.. is open")


def first_day(row: Any) -> int | None:
    """The day to sort dated rows by: of the start, else of the end; None where neither is known."""
    for text in (row.start, row.end):
        span = dates.span(text)
        if span is not None:
            return span.first
    return None


def when(_map: Map, row: Any) -> str:
    return dates.interval_words(row.start, row.end)


def dates_text(row: Any) -> str:
    """The dates as they are typed."""
    if row.start == row.end:
        return row.start
    return dates.interval(row.start, row.end)


def dates_values(text: str) -> dict[str, str]:
    start, end = typed.read_interval(text)
    return {"start": start, "end": end}


def actor_kinds(map_: Map) -> list[tuple[str, str]]:
    used = (row.kind for row in map_.actors.values())
    return [(word, kinds.actor_kind(word).label) for word in _with(kinds.ACTOR_KINDS, used)]


def sides(map_: Map) -> list[tuple[str, str]]:
    return [(word, kinds.side(word).label) for word in _with(kinds.SIDES, (row.side for row in map_.actors.values()))]


def relationship_kinds(map_: Map) -> list[tuple[str, str]]:
    used = (row.kind for row in map_.relationships.values())
    return [(word, kinds.relationship_kind(word).phrase) for word in _with(kinds.RELATIONSHIP_KINDS, used)]


def confidences(_map: Map) -> list[tuple[str, str]]:
    return [(word, say(label)) for word, label in CONFIDENCE.items()]


def tiers(_map: Map) -> list[tuple[str, str]]:
    return [(word, say(label)) for word, label in TIER.items()]


def signs(_map: Map) -> list[tuple[int | None, str]]:
    return [(None, tr("As its kind says")), *((sign, say(label)) for sign, label in SIGN.items())]


def _with(known: Iterable[str], used: Iterable[str]) -> list[str]:
    return list(dict.fromkeys([*known, *used]))
