"""What stands around a picture: its title, the day it shows, and what it rests on."""

from collections import Counter
from dataclasses import dataclass

from backers.model import dates
from backers.model.counting import capital, counted, joined, listed
from backers.model.map import Map
from backers.model.names import shown
from backers.model.rows import Ref
from backers.model.visible import Visible
from backers.model.wording import tr, tr_n
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
    title = shown(map_.meta("title") or tr("Untitled map"), 120)
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
        return tr("What changed {between}", between=compared)
    day, known = day_words(lens), tr("as known by {date}", date=dates.words(lens.known_by)) if lens.known_by else ""
    if day or known:
        return capital(joined(part for part in (day, known) if part))
    as_of = map_.meta("as_of")
    said = _extent(map_, visible, lens)
    return tr("{said}, as of {date}", said=said, date=dates.words(as_of)) if as_of else said


def _extent(map_: Map, visible: Visible, lens: Lens) -> str:
    """What of the map is shown: all of it, or what the filters leave out."""
    if sum(row.id not in visible.ghosts for row in visible.relationships) == len(map_.relationships):
        return tr("All relationships on record")
    labels = [
        tr("only what {filter}", filter=chip.label) if chip.field == "text" else chip.label
        for chip in chips(lens, map_)
        if chip.field not in _NOTHING_LEFT_OUT
    ]
    if len(labels) > _SAID:
        labels[_SAID:] = [tr_n("{n:,} more filter", "{n:,} more filters", len(labels) - _SAID)]
    tiers = {*(row.tier for row in map_.actors.values()), *(row.tier for row in map_.relationships.values())}
    if not lens.background and "extended" in tiers:
        labels.append(tr("background left out"))
    return capital(shown("; ".join(labels) or tr("some relationships left out"), 240))


def _source_line(map_: Map, visible: Visible) -> str:
    here = [sum(row.id not in visible.ghosts for row in rows) for rows in (visible.actors, visible.relationships)]
    actors, ties = counted(here[0], "actor"), counted(here[1], "relationship")
    ids = cited(map_, visible)
    if not ids:
        return tr("{actors}, {ties}, no source cited. Made with Backers.", actors=actors, ties=ties)
    publishers = Counter(map_.sources[one].publisher for one in ids if one in map_.sources)
    named = [shown(name, 40) for name, _ in publishers.most_common(_NAMED) if name]
    sources = counted(len(ids), "source")
    if not named:
        return tr("{actors}, {ties}, {sources}. Made with Backers.", actors=actors, ties=ties, sources=sources)
    return tr(
        "{actors}, {ties}, {sources}: {what}. Made with Backers.",
        actors=actors, ties=ties, sources=sources, what=listed(named, len(publishers) - len(named)),
    )  # fmt: skip
