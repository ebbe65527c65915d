"""Which names other programs give to what a map knows, and how their words become ours. Case makes no difference."""

from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any

from backers.exchange.graphml.values import boolean, number
from backers.model import dates, kinds
from backers.model.rows import Alias

UNKNOWN_TIE = "is_tied_to"
_LONGEST_KIND = 80
_PLACES = (("x", "y"), ("xpos", "ypos"), ("x coordinate", "y coordinate"), ("pos_x", "pos_y"))

Convert = Callable[[str], Any]
Fields = dict[str, Any]


def _text(text: str) -> str:
    return text


def _date(text: str) -> str | None:
    return text if dates.valid(text) else None


def _word(words: tuple[str, ...], text: str) -> str | None:
    return text if text in words else None


def _aliases(text: str) -> tuple[Alias, ...]:
    return tuple(Alias(part.strip()) for part in text.split(";") if part.strip())


def _sign(text: str) -> int | None:
    value = number(text)
    return int(value) if value in (-1, 0, 1) else None


# Field: the names it goes by, the best first, and what makes it a value of ours (None: it stays an attribute).
_Table = dict[str, tuple[tuple[str, ...], Convert]]
_SHARED: _Table = {
    "start": (("start", "active_from", "date_from"), _date),
    "end": (("end", "active_to", "date_to"), _date),
    "tier": (("tier",), partial(_word, kinds.TIERS)),
}
_NODE: _Table = {
    "label": (("label", "node label"), _text),
    "name": (("name", "title", "displayname", "shared name", "caption"), _text),
    "kind": (("kind", "type", "labelv", "labels", "category", "class"), _text),
    "short": (("short",), _text),
    "aliases": (("aliases", "names"), _aliases),
    "side": (("side",), _text),
    "side_basis": (("side_basis",), _text),
    "country": (("country",), _text),
    "description": (("description", "desc"), _text),
}
_EDGE: _Table = {
    "kind": (
        ("kind", "label", "labele", "type", "relationship", "relation", "interaction", "edge label", "edgelabel"),
        _text,
    ),
    "sign": (("sign",), _sign),
    "confidence": (("confidence",), partial(_word, kinds.CONFIDENCES)),
    "disputed": (("disputed",), boolean),
    "note": (("note",), _text),
}
_NAMES = {"node": _NODE | _SHARED, "edge": _EDGE | _SHARED}


def sort_out(domain: str, values: dict[str, str]) -> tuple[Fields, dict[str, str]]:
    """Fields of ours, and the values that have none. A "node" may have a `place`: the names of its x and its y."""
    if all(map(str.strip, values.values())):
        rest = values.copy()
    else:
        rest = {name: text for name, text in values.items() if text and not text.isspace()}
    fields: Fields = {}
    for field, name, convert in _plan(domain, tuple(rest)):
        if convert is None:
            fields[field] = name
            continue
        value = convert(rest[name])
        if value is not None:
            fields[field] = value
            del rest[name]
    return fields, rest


def fields_of(domain: str, names: tuple[str, ...]) -> dict[str, Any]:
    """The column that serves each field; for the `place` of a node two."""
    return {field: name for field, name, _ in _plan(domain, names)}


@lru_cache(maxsize=1024)
def _plan(domain: str, names: tuple[str, ...]) -> tuple[tuple[str, Any, Convert | None], ...]:
    """Which column serves which field; worked out once for all elements that have the same columns."""
    folded = {name.casefold(): name for name in reversed(names)}
    steps: list[tuple[str, Any, Convert | None]] = []
    for field, (wanted, convert) in _NAMES[domain].items():
        name = next((folded[name] for name in wanted if name in folded), None)
        if name is not None:
            steps.append((field, name, convert))
    if domain == "node":
        for across, down in _PLACES:
            if across in folded or down in folded:
                steps.append(("place", (folded.get(across), folded.get(down)), None))
                break
    return tuple(steps)


@lru_cache(maxsize=4096)
def actor_kind(text: str) -> str:
    """A kind of ours where the word is one, else the word itself; of Neo4j's `:Person:Agent` the first."""
    word = next((part for part in text.split(":") if part.strip()), "") if text.startswith(":") else text
    word = word.strip()
    ours = word.casefold().replace(" ", "_")
    return ours if ours in kinds.ACTOR_KINDS else word or "other"


@lru_cache(maxsize=4096)
def relationship_kind(text: str) -> str:
    """A kind of ours where the word is its id or phrase, else the word itself; empty for a text too long to be one."""
    word = text.strip()
    if not word:
        return UNKNOWN_TIE
    ours = word.casefold().replace(" ", "_")
    if ours in kinds.RELATIONSHIP_KINDS:
        return ours
    phrase = next((kind.id for kind in kinds.RELATIONSHIP_KINDS.values() if kind.phrase == word.casefold()), None)
    return phrase or (word if len(word) <= _LONGEST_KIND and "\n" not in word else "")
