"""What a row rests on: who says so, who denies it, where sources disagree. Looks things up, never scans the map."""

from collections.abc import Iterable
from dataclasses import dataclass

from backers.model import dates, kinds
from backers.model.counting import joined
from backers.model.map import Map
from backers.model.names import shown
from backers.model.rows import Claim, Contradiction, Ref, Source
from backers.model.wording import mark, say, tr, tr_n
from backers.work.matching import folded
from backers.work.timeline.known import is_known

_ASSERTED = {
    "start": mark("says from: {said}"), "end": mark("says until: {said}"), "date": mark("says on: {said}"),
    "kind": mark("says kind: {said}"), "sign": mark("says sign: {said}"),
}  # fmt: skip
_SIGNS = {"1": mark("support", "sign"), "0": mark("neutral", "sign"), "-1": mark("hostility", "sign")}
_UNDATED = -(10**9)  # sorts after every date that sources have


@dataclass(frozen=True, slots=True)
class Citation:
    """One claim with its source; without one, nobody wrote down where it was said."""

    claim: Claim
    source: Source | None


@dataclass(frozen=True, slots=True)
class Statement:
    """One text, said by one or several sources, newest first."""

    text: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything said about one row; statements by the date of their newest source, newest first."""

    about: Ref
    supports: tuple[Statement, ...] = ()
    disputes: tuple[Statement, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()

    @property
    def headline(self) -> str:
        """ "says so: 4 sources, 1 denies"."""
        for_it, against = _voices(self.supports), _voices(self.disputes)
        said = tr_n("says so: {n} source", "says so: {n} sources", for_it) if for_it else tr("no source says so yet")
        return joined([said, tr_n("{n} denies", "{n} deny", against)]) if against else said


def evidence_of(map_: Map, about: Ref, known_by: str = "") -> Evidence:
    """The evidence for a relationship, an actor's side or an event; with `known_by`, what was out by that day."""
    until = dates.parse(known_by).last if known_by else None
    citations = [
        Citation(claim, None if claim.source is None else map_.sources.get(claim.source))
        for claim in map_.claims_about(about)
        if until is None or is_known(map_, claim, until)
    ]
    return Evidence(
        about,
        _statements(one for one in citations if one.claim.stance != "disputes"),
        _statements(one for one in citations if one.claim.stance == "disputes"),
        tuple(map_.contradictions_about(about)),
    )


def source_words(source: Source | None) -> str:
    """A source on one line: publisher, title, date in words."""
    if source is None:
        return tr("No source written down")
    title = source.title or source.symbol or source.url
    parts = (source.publisher, title, dates.words(source.date) if source.date else tr("no date"))
    return joined(shown(part, 160) for part in parts if part)


def claim_marks(claim: Claim) -> tuple[str, ...]:
    """What the claim itself adds: its grade, and what its source asserts about dates, kind and sign."""
    marks = [tr("credibility {grade}", grade=claim.credibility)] if claim.credibility else []
    unknown = mark("says {name}: {said}")
    return (
        *marks,
        *(say(_ASSERTED.get(name, unknown), name=name, said=_asserted(name, value)) for name, value in claim.asserts),
    )


def _asserted(name: str, value: str) -> str:
    if name in ("start", "end", "date"):
        return dates.words(value)
    if name == "kind":
        return kinds.relationship_kind(value).phrase
    return say(_SIGNS[value]) if name == "sign" and value in _SIGNS else shown(value, 60)


def source_marks(source: Source | None) -> tuple[str, ...]:
    """What a reader should know before trusting it: "Partisan press", "State media", "Wiki", "not read"."""
    if source is None:
        return ()
    marks = [kinds.outlet(source.outlet)] if source.outlet in kinds.MARKED_OUTLETS else []
    if source.verification == "known":
        marks.append(tr("not read"))
    if source.reprint_of is not None:
        marks.append(tr("reprint"))
    return tuple(marks)


def find_sources(map_: Map, text: str, limit: int = 12) -> list[Source]:
    """Sources that hold every word of the text in publisher, title, date, symbol or address; newest first."""
    wanted = folded(text).split()
    if not wanted:
        return []
    found = [row for row in map_.sources.values() if all(word in _searched(row) for word in wanted)]
    return sorted(found, key=lambda row: _day(row), reverse=True)[:limit]


def _searched(row: Source) -> str:
    return folded(f"{row.publisher} {row.title} {row.date} {row.symbol} {row.url}")


def _voices(statements: tuple[Statement, ...]) -> int:
    """How many sources speak; a claim without a source counts for itself."""
    return len({one.claim.source or one.claim.id for statement in statements for one in statement.citations})


def _statements(citations: Iterable[Citation]) -> tuple[Statement, ...]:
    by_text: dict[str, list[Citation]] = {}
    for one in sorted(citations, key=lambda one: _day(one.source), reverse=True):
        by_text.setdefault(folded(one.claim.text), []).append(one)
    return tuple(Statement(group[0].claim.text, tuple(group)) for group in by_text.values())


def _day(source: Source | None) -> int:
    if source is None or not dates.valid(source.date):
        return _UNDATED
    span = dates.span(source.date)
    return _UNDATED if span is None else span.last
