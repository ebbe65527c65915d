"""What stands around a picture: its title, the day it shows, and what it rests on."""

from collections import Counter
from dataclasses import dataclass

from backers.model import dates
from backers.model.map import Map
from backers.model.names import shown
from backers.model.rows import Ref
from backers.model.visible import Visible
from backers.model.wording import tr
from backers.work.lens import Lens, chips, day_words
from backers.work.timeline.changes import compared_words

_NAMED = 3
_SAID = 3
_NOTHING_LEFT_OUT = {"day", "known_by", "from_day", "from_known_by", "ghosts", "background", "lonely"}


@dataclass(frozen=True, slots=True)
class Captions:
    """Three plain lines for a title block."""

    title: str
    date_line: str
    source_line: str


def captions(map_: Map, visible: Visible, lens: Lens) -> Captions:
    """The lines for what is visible through the lens."""
    title = shown(map_.meta("title") or "Untitled map", 120)
    date = _date_line(map_, visible, lens)
    if visible.emphasis is not None and visible.emphasis.answer:
        date = tr(
            "{date}. {question} {answer}",
            date=date, question=visible.emphasis.question, answer=shown(visible.emphasis.answer, 220),
        )  # fmt: skip
    return Captions(title, date, _source_line(map_, visible))


def cited(map_: Map, visible: Visible) -> list[str]:
    """The ids of the sources that the visible relationships rest on, those named most first."""
    counts = Counter(
        claim.source
        for row in visible.relationships
        if row.id not in visible.ghosts
        for claim in map_.claims_about(Ref("relationship", row.id))
        if claim.source is not None
    )
    return [source for source, _ in counts.most_common()]


def _date_line(map_: Map, visible: Visible, lens: Lens) -> str:
    compared = compared_words(lens)
    if compared:
        return f"What changed {compared}"
    day, known = day_words(lens), f"as known by {dates.words(lens.known_by)}" if lens.known_by else ""
    if day or known:
        said = ", ".join(part for part in (day, known) if part)
        return said[0].upper() + said[1:]
    as_of = map_.meta("as_of")
    said = _extent(map_, visible, lens)
    return f"{said}, as of {dates.words(as_of)}" if as_of else said


def _extent(map_: Map, visible: Visible, lens: Lens) -> str:
    """What of the map is shown: all of it, or what the filters leave out."""
    if sum(row.id not in visible.ghosts for row in visible.relationships) == len(map_.relationships):
        return "All relationships on record"
    labels = [
        f"only what {chip.label}" if chip.field == "text" else chip.label
        for chip in chips(lens, map_)
        if chip.field not in _NOTHING_LEFT_OUT
    ]
    if len(labels) > _SAID:
        labels[_SAID:] = [_count(len(labels) - _SAID, "more filter")]
    tiers = {*(row.tier for row in map_.actors.values()), *(row.tier for row in map_.relationships.values())}
    if not lens.background and "extended" in tiers:
        labels.append("background left out")
    said = shown("; ".join(labels) or "some relationships left out", 240)
    return said[0].upper() + said[1:]


def _source_line(map_: Map, visible: Visible) -> str:
    here = [sum(row.id not in visible.ghosts for row in rows) for rows in (visible.actors, visible.relationships)]
    actors, ties = _count(here[0], "actor"), _count(here[1], "relationship")
    ids = cited(map_, visible)
    if not ids:
        return f"{actors}, {ties}, no source cited. Made with Backers."
    publishers = Counter(map_.sources[one].publisher for one in ids if one in map_.sources)
    named = [shown(name, 40) for name, _ in publishers.most_common(_NAMED) if name]
    more = f" and {len(publishers) - len(named)} more" if len(publishers) > len(named) else ""
    said = f": {', '.join(named)}{more}" if named else ""
    return f"{actors}, {ties}, {_count(len(ids), 'source')}{said}. Made with Backers."


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
