"""Rules for evidence: who says so, and who denies it."""

from collections.abc import Iterator

from backers.model.map import Map
from backers.model.rows import Ref
from backers.model.sentences import relationship_sentence
from backers.work.audit.finding import Finding


def without_claim(map_: Map) -> Iterator[Finding]:
    """Every relationship has at least one claim that supports it."""
    for row in map_.relationships.values():
        about = Ref("relationship", row.id)
        if not any(claim.stance == "supports" for claim in map_.claims_about(about)):
            sentence = f"Nobody is cited for “{relationship_sentence(map_, row)}” ({row.id})."
            yield Finding("unsourced", "warning", about, sentence)


def denial_without_claim(map_: Map) -> Iterator[Finding]:
    """Every relationship that is marked as disputed has a claim that says who disputes it."""
    for row in map_.relationships.values():
        about = Ref("relationship", row.id)
        if row.disputed and not any(claim.stance == "disputes" for claim in map_.claims_about(about)):
            sentence = f"“{relationship_sentence(map_, row)}” ({row.id}) is disputed, and no claim says by whom."
            yield Finding("denial-unsourced", "warning", about, sentence)
