"""Rules for evidence: who says so, how well founded it is, and who denies it."""

from collections.abc import Iterator

from backers.model.map import Map
from backers.model.rows import Ref, Relationship
from backers.model.sentences import relationship_sentence
from backers.work.audit.finding import Finding
from backers.work.standing import STANDINGS, standings_of


def without_claim(map_: Map) -> Iterator[Finding]:
    """Every relationship has at least one claim that supports it."""
    for row in map_.relationships.values():
        about = Ref("relationship", row.id)
        if not any(claim.stance == "supports" for claim in map_.claims_about(about)):
            sentence = f"Nobody is cited for “{relationship_sentence(map_, row)}” ({row.id})."
            yield Finding("unsourced", "warning", about, sentence)


def without_source(map_: Map) -> Iterator[Finding]:
    """Every relationship that somebody vouches for names a source, and not a hearsay alone."""
    for row, about, found in _founded(map_):
        if found == "unsourced" and any(claim.stance == "supports" for claim in map_.claims_about(about)):
            yield Finding("hearsay", "warning", about, f"{_said(map_, row)} is claimed, and no source is written down.")


def single_source(map_: Map) -> Iterator[Finding]:
    """What one publisher alone says deserves a second one."""
    for row, about, found in _founded(map_):
        if found == "single":
            yield Finding("single-source", "info", about, f"{_said(map_, row)} rests on one publisher.")


def only_partisan(map_: Map) -> Iterator[Finding]:
    """What only partisan press, state media or wikis say is no knowledge yet."""
    for row, about, found in _founded(map_):
        if found == "partisan":
            sentence = f"{_said(map_, row)} rests on {STANDINGS['partisan'].label.lower()}."
            yield Finding("only-partisan", "warning", about, sentence)


def undated(map_: Map) -> Iterator[Finding]:
    """A relationship without any date is on the map for ever."""
    for row in map_.relationships.values():
        if not row.start and not row.end:
            sentence = f"{_said(map_, row)} has no date."
            yield Finding("undated", "info", Ref("relationship", row.id), sentence, "start")


def denial_without_claim(map_: Map) -> Iterator[Finding]:
    """Every relationship that is marked as disputed has a claim that says who disputes it."""
    for row in map_.relationships.values():
        about = Ref("relationship", row.id)
        if row.disputed and not any(claim.stance == "disputes" for claim in map_.claims_about(about)):
            sentence = f"“{relationship_sentence(map_, row)}” ({row.id}) is disputed, and no claim says by whom."
            yield Finding("denial-unsourced", "warning", about, sentence)


def _founded(map_: Map) -> Iterator[tuple[Relationship, Ref, str]]:
    found = standings_of(map_, map_.relationships.values())
    for row in map_.relationships.values():
        yield row, Ref("relationship", row.id), found[row.id]


def _said(map_: Map, row: Relationship) -> str:
    return f"“{relationship_sentence(map_, row)}” ({row.id})"
