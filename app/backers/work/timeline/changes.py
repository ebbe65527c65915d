"""What changed between two moments: which relationships came, ended, turned or were newly denied, in sentences."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from backers.model import dates
from backers.model.counting import joined
from backers.model.map import Map
from backers.model.rows import Ref, Relationship
from backers.model.sentences import dated_sentence
from backers.model.wording import mark, number, say, tr
from backers.work.evidence import source_words
from backers.work.lens import Lens
from backers.work.timeline.days import Bools, span_of
from backers.work.timeline.known import is_known

if TYPE_CHECKING:
    from backers.work.sight import Moment, Sight

LABELS = {
    "added": mark("New", "relationship"),
    "turned": mark("Changed sign"),
    "ended": mark("No longer in force"),
    "disputed": mark("Newly disputed"),
}
_SIGNS = {
    1: mark("{sentence}: the two are now in favour"),
    -1: mark("{sentence}: the two are now against each other"),
}


@dataclass(frozen=True, slots=True)
class Difference:
    """One relationship that changed: its class (a key of LABELS), a sentence, and the sources that say so."""

    word: str
    row: Relationship
    sentence: str
    sources: tuple[str, ...]


def classes_of_change(rows: Sequence[Relationship], then: "Moment", now: "Moment", drawn: Bools) -> dict[str, str]:
    """The class of every drawn relationship that is not the same at both moments."""
    added, ended = now.shown & ~then.shown & drawn, then.shown & ~now.shown & drawn
    denied = now.shown & then.shown & now.disputed & ~then.disputed & drawn
    found = {rows[at].id: "ended" for at in np.flatnonzero(ended).tolist()}
    found |= {rows[at].id: "disputed" for at in np.flatnonzero(denied).tolist()}
    if added.any():
        before, after = _signs(rows, then.shown), _signs(rows, now.shown)
        for at in np.flatnonzero(added).tolist():
            row = rows[at]
            pair = frozenset((row.subject, row.object))
            turned = row.signed and after[pair] == {row.signed} and before.get(pair) == {-row.signed}
            found[row.id] = "turned" if turned else "added"
    return found


def differences(sight: "Sight", lens: Lens) -> list[Difference]:
    """What changed, class by class and each by its date; empty where the lens compares nothing."""
    earlier = lens.compared_with
    if earlier is None:
        return []
    map_ = sight.map
    changed = sight.look(lens).changes
    known_by = None if not lens.known_by else dates.parse(lens.known_by).last
    order = list(LABELS)
    rows = sorted(
        (map_.relationships[one] for one in changed),
        key=lambda row: (order.index(changed[row.id]), _turning_day(row, changed[row.id]), row.id),
    )
    return [_difference(map_, row, changed[row.id], known_by) for row in rows]


def compared_words(lens: Lens) -> str:
    """Between what: "from 1 April 2019 to 1 June 2020"; empty where the lens compares nothing."""
    if lens.compared_with is None:
        return ""
    parts = []
    if lens.from_day and lens.day:
        parts.append(tr("from {date} to {end}", date=dates.words(lens.from_day), end=dates.words(lens.day)))
    if lens.from_known_by:
        first = dates.words(lens.from_known_by)
        if lens.known_by:
            last = dates.words(lens.known_by)
            parts.append(tr("between what was known by {first} and by {last}", first=first, last=last))
        else:
            parts.append(tr("between what was known by {first} and today", first=first))
    elif lens.known_by:
        parts.append(tr("as known by {date}", date=dates.words(lens.known_by)))
    return joined(parts)


def as_table(found: Sequence[Difference]) -> list[tuple[str, ...]]:
    """A heading and one row for each difference: what, the relationship, its dates, the sources."""
    head = ("change", "relationship", "id", "start", "end", "sources")
    return [
        head,
        *(
            (say(LABELS[one.word]), one.sentence, one.row.id, one.row.start, one.row.end, "; ".join(one.sources))
            for one in found
        ),
    ]


def as_text(title: str, found: Sequence[Difference]) -> str:
    """The list to read: a heading for each class, sentences, and under each who says so."""
    lines = [title, ""]
    for word, label in LABELS.items():
        mine = [one for one in found if one.word == word]
        if mine:
            lines += [f"{say(label)} ({number(len(mine))})", ""]
            for one in mine:
                lines += [f"- {one.sentence}", *(f"    {source}" for source in one.sources)]
            lines.append("")
    if not found:
        lines.append(tr("Nothing changed."))
    return "\n".join(lines).rstrip() + "\n"


def _signs(rows: Sequence[Relationship], shown: Bools) -> dict[frozenset[str], set[int]]:
    signs: defaultdict[frozenset[str], set[int]] = defaultdict(set)
    for at in np.flatnonzero(shown).tolist():
        row = rows[at]
        if row.signed:
            signs[frozenset((row.subject, row.object))].add(row.signed)
    return signs


def _turning_day(row: Relationship, word: str) -> int:
    span = span_of(row.end if word == "ended" else row.start)
    return -dates.FAR if span is None else span.first


def _difference(map_: Map, row: Relationship, word: str, known_by: int | None) -> Difference:
    said = dated_sentence(map_, row)
    if word == "turned":
        said = say(_SIGNS[row.signed], sentence=said)
    claims = [
        claim
        for claim in map_.claims_about(Ref("relationship", row.id))
        if (word == "disputed") == (claim.stance == "disputes")
        and (known_by is None or is_known(map_, claim, known_by))
    ]
    named = (source_words(None if one.source is None else map_.sources.get(one.source)) for one in claims)
    return Difference(word, row, f"{said}.", tuple(dict.fromkeys(named)))
