"""The audit: what a curator should look at before the map is shown to anybody. Looks only, changes nothing.

Each rule is a function from a map to findings; `RULES` is the whole list, in the order in which findings are told. A
finding that is muted, for its row or its rule everywhere, is told apart, with the reason that the file holds.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from backers.model.map import Map
from backers.model.rows import Mute
from backers.model.wording import mark
from backers.work.audit.evidence import (
    denial_without_claim,
    only_partisan,
    single_source,
    undated,
    without_claim,
    without_source,
)
from backers.work.audit.finding import SEVERITIES, Finding, Rule
from backers.work.audit.naming import shared_names, unknown_words, without_relationship
from backers.work.audit.notes import to_do
from backers.work.audit.soundness import dates_in_order, dates_parse, references_resolve
from backers.work.audit.sources import attached_files, borrowed_words, out_of_reach

__all__ = ["RULES", "SEVERITIES", "TITLES", "Finding", "Review", "Rule", "Step", "audit", "review", "steps"]

RULES: tuple[Rule, ...] = (
    references_resolve,
    dates_parse,
    dates_in_order,
    without_claim,
    without_source,
    denial_without_claim,
    only_partisan,
    single_source,
    undated,
    out_of_reach,
    attached_files,
    borrowed_words,
    shared_names,
    unknown_words,
    without_relationship,
    to_do,
)
TITLES = {
    "reference": mark("Refers to nothing"),
    "date": mark("No such date"),
    "date-order": mark("Ends before it starts"),
    "unsourced": mark("Unsourced"),
    "hearsay": mark("No source written down"),
    "denial-unsourced": mark("Disputed, and nobody says by whom"),
    "only-partisan": mark("Partisan or state media only"),
    "single-source": mark("Single source"),
    "undated": mark("Undated"),
    "source-address": mark("Source without address or archive"),
    "file-changed": mark("Attached file has changed"),
    "file-missing": mark("Attached file is missing"),
    "borrowed-words": mark("Repeats the source's wording"),
    "shared-name": mark("Two actors, one name"),
    "unknown-kind": mark("Kind outside the vocabulary"),
    "unknown-side": mark("Side outside the vocabulary"),
    "orphan": mark("Actor without relationship"),
    "to-do": mark("Still to do"),
}


@dataclass(frozen=True, slots=True)
class Review:
    """What the audit finds, errors first, and what it would find if nobody had muted it, with the reason."""

    findings: tuple[Finding, ...]
    muted: tuple[tuple[Finding, Mute], ...]


@dataclass(frozen=True, slots=True)
class Step:
    """So many of `of` rules are done. `review` comes with the last one."""

    done: int
    of: int
    review: Review | None = None


def steps(map_: Map) -> Iterator[Step]:
    """The audit rule by rule, for who wants to show how far it is or to stop it. The map must stay as it is."""
    found: list[Finding] = []
    for done, rule in enumerate(RULES, 1):
        found += rule(map_)
        yield Step(done, len(RULES), _sorted_out(map_, found) if done == len(RULES) else None)


def review(map_: Map) -> Review:
    """Everything that the rules find, and what of it is muted."""
    return _sorted_out(map_, [finding for rule in RULES for finding in rule(map_)])


def audit(map_: Map) -> list[Finding]:
    """What a curator should look at, errors first: without what is muted."""
    return list(review(map_).findings)


def _sorted_out(map_: Map, found: list[Finding]) -> Review:
    found = sorted(found, key=lambda finding: SEVERITIES.index(finding.severity))
    silent = {mute.rule: mute for mute in map_.mutes.values() if mute.about is None}
    heard: list[Finding] = []
    muted: list[tuple[Finding, Mute]] = []
    for finding in found:
        own = next((mute for mute in map_.mutes_about(finding.about) if mute.rule == finding.rule), None)
        mute = own or silent.get(finding.rule)
        # An error makes the map unsound whatever anybody thinks of it.
        if mute is None or finding.severity == "error":
            heard.append(finding)
        else:
            muted.append((finding, mute))
    return Review(tuple(heard), tuple(muted))
