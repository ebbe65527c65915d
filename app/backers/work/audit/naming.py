"""Rules for actors: names that two of them share, words outside the vocabulary, actors that stand alone."""

from collections import defaultdict
from collections.abc import Iterator

from backers.model import kinds
from backers.model.counting import table_word
from backers.model.map import Map
from backers.model.names import fold
from backers.model.rows import Ref
from backers.model.wording import tr
from backers.work.audit.finding import Finding
from backers.work.field_words import field_word


def shared_names(map_: Map) -> Iterator[Finding]:
    """No two actors bear one name or alias; case, accents and Arabic letter variants make no difference."""
    bearers: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for actor in map_.actors.values():
        for name in (actor.name, actor.short, *(alias.text for alias in actor.aliases)):
            key = fold(name)
            if key:
                bearers[key].setdefault(actor.id, name)
    for found in bearers.values():
        (first, name), *others = found.items()
        for other, _ in others:
            sentence = tr(
                "{actor} ({id}) and {other} ({other_id}) are both called “{name}”.",
                actor=map_.actors[first].name, id=first, other=map_.actors[other].name, other_id=other, name=name,
            )  # fmt: skip
            yield Finding("shared-name", "warning", Ref("actor", other), sentence)


def unknown_words(map_: Map) -> Iterator[Finding]:
    """Kinds and sides are words that the map has a look and a legend for."""
    for actor in map_.actors.values():
        if actor.kind not in kinds.ACTOR_KINDS:
            yield _unknown("kind", Ref("actor", actor.id), actor.kind)
        if actor.side not in kinds.SIDES:
            yield _unknown("side", Ref("actor", actor.id), actor.side)
    for row in map_.relationships.values():
        if row.kind not in kinds.RELATIONSHIP_KINDS:
            yield _unknown("kind", Ref("relationship", row.id), row.kind)


def without_relationship(map_: Map) -> Iterator[Finding]:
    """Every actor takes part in something."""
    for actor in map_.actors.values():
        if not map_.relationships_of(actor.id):
            yield Finding("orphan", "info", Ref("actor", actor.id), tr("{actor}: no relationship.", actor=actor.name))


def _unknown(what: str, about: Ref, word: str) -> Finding:
    sentence = tr(
        "The {table} {id} has the {field} “{word}”, which the vocabulary does not have.",
        table=table_word(about.table), id=about.id, field=field_word(what), word=word,
    )  # fmt: skip
    return Finding(f"unknown-{what}", "info", about, sentence)
