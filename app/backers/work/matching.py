"""Whether a row contains a text, by folded words: one rule for filters, tables and search."""

from collections.abc import Iterable
from functools import lru_cache

from backers.model.dates import words
from backers.model.map import Map
from backers.model.names import fold
from backers.model.rows import Actor, Event, Ref, Relationship
from backers.model.sentences import phrase, relationship_sentence


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """`names.fold`, remembered: the same names are asked for at every key stroke."""
    return fold(text)


def contains(text: str, *wheres: str) -> bool:
    """Whether every word of the text stands in one of the places."""
    places = [folded(where) for where in wheres if where]
    return all(any(word in place for place in places) for word in folded(text).split())


def actor_texts(map_: Map, row: Actor) -> list[str]:
    notes = [note.text for note in map_.notes_about(Ref("actor", row.id))]
    return [row.name, row.short, *(alias.text for alias in row.aliases), row.description, row.side_basis, *notes]


def matches_actor(map_: Map, row: Actor, text: str) -> bool:
    return contains(text, *actor_texts(map_, row))


def matches_relationship(map_: Map, row: Relationship, text: str) -> bool:
    """Its sentence, its ends by any name, its note, its claims' texts, its notes."""
    return contains(text, *relationship_texts(map_, row))


def relationship_texts(map_: Map, row: Relationship) -> list[str]:
    ref = Ref("relationship", row.id)
    ends = [map_.actors[end] for end in (row.subject, row.object) if end in map_.actors]
    names = [name for actor in ends for name in (actor.name, *(alias.text for alias in actor.aliases))]
    claims = [claim.text for claim in map_.claims_about(ref)]
    notes = [note.text for note in map_.notes_about(ref)]
    return [relationship_sentence(map_, row), phrase(row), *names, row.note, *claims, *notes]


def event_texts(map_: Map, row: Event) -> list[str]:
    names = [map_.actors[actor].name for actor in row.actors if actor in map_.actors]
    return [row.title, words(row.date) if row.date else "", row.description, row.note, *names]


def haystack(texts: Iterable[str]) -> str:
    """The texts folded into one, to be kept by who asks many times: `among` then answers as `contains` does."""
    # Not through `folded`: a whole map's texts would push everything else out of its memory.
    return "\n".join(fold(text) for text in texts if text)


def among(text: str, stack: str) -> bool:
    """Whether every word of the text stands in the haystack."""
    return all(word in stack for word in folded(text).split())
