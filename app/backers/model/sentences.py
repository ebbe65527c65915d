"""Rows as plain sentences: "United Arab Emirates supplies arms to LNA"."""

from backers.model import kinds
from backers.model.dates import interval_words
from backers.model.map import Map
from backers.model.rows import Relationship
from backers.model.several import are_several, said
from backers.model.wording import tr


def relationship_sentence(map_: Map, relationship: Relationship) -> str:
    """Subject, phrase, object, by the labels the map shows."""
    return said(
        relationship.kind,
        actor_label(map_, relationship.subject),
        actor_label(map_, relationship.object),
        several=is_several(map_, relationship.subject),
    )


def is_several(map_: Map, actor: str) -> bool:
    """Whether verbs go with that actor's label in the plural."""
    row = map_.actors.get(actor)
    return row is not None and are_several(row.kind, row.label)


def actor_label(map_: Map, actor: str) -> str:
    row = map_.actors.get(actor)
    return actor if row is None else row.label


def phrase(relationship: Relationship) -> str:
    return kinds.relationship_kind(relationship.kind).phrase


def dated_sentence(map_: Map, relationship: Relationship) -> str:
    """The sentence with its dates: "Turkey gives military backing to GNA, since May 2019"."""
    when = interval_words(relationship.start, relationship.end)
    sentence = relationship_sentence(map_, relationship)
    #: A sentence and its dates: Turkey gives military backing to GNA, since May 2019
    return tr("{sentence}, {when}", sentence=sentence, when=when) if when else sentence
