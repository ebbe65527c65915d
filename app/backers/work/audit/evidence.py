"""Rules for evidence: who says so, how well founded it is, and who denies it."""

from collections.abc import Iterator

from backers.model.map import Map
from backers.model.rows import Ref, Relationship
from backers.model.sentences import relationship_sentence
from backers.model.wording import tr
from backers.work.audit.finding import Finding
from backers.work.standing import standings_of


def without_claim(map_: Map) -> Iterator[Finding]:
    """Every relationship has at least one claim that supports it."""
    for row in map_.relationships.values():
        about = Ref("relationship", row.id)
        if not any(claim.stance == "supports" for claim in map_.claims_about(about)):
            sentence = tr(
                "Nobody is cited for “{sentence}” ({id}).",
                sentence=relationship_sentence(map_, row),
                id=row.id,
            )
            yield Finding("unsourced", "warning", about, sentence)


def without_source(map_: Map) -> Iterator[Finding]:
    """Every relationship that somebody vouches for names a source, and not a hearsay alone."""
    for row, about, found in _founded(map_):
        if found == "unsourced" and any(claim.stance == "supports" for claim in map_.claims_about(about)):
            yield Finding(
                "hearsay",
                "warning",
                about,
                tr("{said} is claimed, and no source is written down.", said=_said(map_, row)),
            )


def single_source(map_: Map) -> Iterator[Finding]:
    """What one publisher alone says deserves a second one."""
    for row, about, found in _founded(map_):
        if found == "single":
            yield Finding("single-source", "info", about, tr("{said} rests on one publisher.", said=_said(map_, row)))


def only_partisan(map_: Map) -> Iterator[Finding]:
    """What only partisan press, state media or wikis say is no knowledge yet."""
    for row, about, found in _founded(map_):
        if found == "partisan":
            sentence = tr("{said} rests on partisan or state media only.", said=_said(map_, row))
            yield Finding("only-partisan", "warning", about, sentence)


def undated(map_: Map) -> Iterator[Finding]:
    """A relationship without any date is on the map for ever."""
    for row in map_.relationships.values():
        if not row.start and not row.end:
            sentence = tr("{said} has no date.", said=_said(map_, row))
            yield Finding("undated", "info", Ref("relationship", row.id), sentence, "start")


def denial_without_claim(map_: Map) -> Iterator[Finding]:
    """Every relationship that is marked as disputed has a claim that says who disputes it."""
    for row in map_.relationships.values():
        about = Ref("relationship", row.id)
        if row.disputed and not any(claim.stance == "disputes" for claim in map_.claims_about(about)):
            sentence = tr(
                "“{sentence}” ({id}) is disputed, and no claim says by whom.",
                sentence=relationship_sentence(map_, row),
                id=row.id,
            )
            yield Finding("denial-unsourced", "warning", about, sentence)


def _founded(map_: Map) -> Iterator[tuple[Relationship, Ref, str]]:
    found = standings_of(map_, map_.relationships.values())
    for row in map_.relationships.values():
        yield row, Ref("relationship", row.id), found[row.id]


def _said(map_: Map, row: Relationship) -> str:
    return tr("“{sentence}” ({id})", sentence=relationship_sentence(map_, row), id=row.id)
