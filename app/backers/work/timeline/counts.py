"""How many there are on each day, for histograms and curves: from the ends of intervals, without looking day by day."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from backers.model import dates, kinds
from backers.model.map import Map
from backers.model.rows import Event
from backers.model.wording import tr
from backers.work.lens import Lens
from backers.work.sight import Sight
from backers.work.timeline.days import Bools, Days, span_of
from backers.work.timeline.known import is_event_known

Numbers = NDArray[np.int64]
_MARGIN = 0.04  # of the range, before its first and after its last day
_LARGEST, _MOST_LINES = 4, 7
_EARLY = 0.15  # share of events that a first view of the axis leaves out to its left


@dataclass(frozen=True, slots=True)
class Mark:
    """An event on the axis: the days that its date may mean."""

    event: Event
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Counts:
    """Relationships in force on each day from `begin` on: those that surely are, and with those that may be."""

    begin: int
    sure: Numbers
    possible: Numbers


def holding(first: Days, last: Days, begin: int, end: int) -> Numbers:
    """How many of the intervals hold on each day from `begin` to `end`; one that ends before it starts holds never."""
    real = first <= last
    count = end - begin + 1
    start = np.clip(first[real] - begin, 0, count)
    stop = np.clip(last[real] - begin, -1, count - 1) + 1
    change = np.bincount(start, minlength=count + 1) - np.bincount(stop, minlength=count + 1)
    held: Numbers = np.cumsum(change)[:-1]
    return held


def counts(sight: Sight, lens: Lens, begin: int, end: int) -> Counts:
    """The relationships that the lens shows at any time, counted by day; the lens's own day does not matter."""
    moment = sight.moment(timeless(lens))
    shown, days = moment.shown, sight.days
    sure = shown & moment.sure
    return Counts(
        begin,
        holding(days.sure_first[sure], days.sure_last[sure], begin, end),
        holding(days.first[shown], days.last[shown], begin, end),
    )


def timeless(lens: Lens) -> Lens:
    """The lens without its day: what it shows at any time, as known by its known-by day."""
    return replace(lens, day="", since="", from_day="", from_known_by="", ghosts=False)


def marks(map_: Map, lens: Lens) -> list[Mark]:
    """The events that the lens lets through and that have a date, by their first day."""
    known_by = None if not lens.known_by else dates.parse(lens.known_by).last
    found = []
    for event in map_.events.values():
        span = span_of(event.date)
        if span is None or (event.tier == "extended" and not lens.background):
            continue
        if known_by is None or is_event_known(map_, event, known_by):
            found.append(Mark(event, span.first, span.last))
    return sorted(found, key=lambda mark: (mark.first, mark.event.id))


def extent(sight: Sight, found: Iterable[Mark]) -> tuple[int, int]:
    """First and last day that anything on the map speaks of; today's year where nothing is dated."""
    ends = np.concatenate([sight.days.first, sight.days.last])
    known = np.append(ends[np.abs(ends) < dates.FAR], [day for mark in found for day in (mark.first, mark.last)])
    if not len(known):
        year = dates.parse(dates.today()[:4])
        return year.first, year.last
    return int(known.min()), int(known.max())


def first_view(found: list[Mark], whole: tuple[int, int]) -> tuple[float, float]:
    """The part of the axis to show first: where most events are, up to the last."""
    if len(found) < 2:
        first, last = whole
    else:
        first, last = found[int(_EARLY * len(found))].first, max(mark.last for mark in found)
    margin = max(15.0, _MARGIN * (last - first))
    return first - margin, last + margin


Curve = tuple[str, str, NDArray[Any]]  # id, label, one number for each day


def group_curves(sight: Sight, lens: Lens, begin: int, end: int) -> list[Curve]:
    """Relationships that may be in force, by group."""
    shown = sight.moment(timeless(lens)).shown
    groups = np.array([row.group for row in sight.rows])
    present = [one for one in kinds.GROUPS if (shown & (groups == one)).any()] if len(groups) else []
    return [(one, kinds.GROUPS[one].label, _held(sight, shown & (groups == one), begin, end)) for one in present]


def backer_curves(sight: Sight, lens: Lens, begin: int, end: int) -> list[Curve]:
    """Actors that support somebody of a camp, by camp; each counts once, however many its ties."""
    shown = sight.moment(timeless(lens)).shown
    actors = sight.map.actors
    found = []
    for camp in ("GNA-aligned", "LNA-aligned"):
        backs = [
            at
            for at in np.flatnonzero(shown).tolist()
            if (row := sight.rows[at]).group == "support" and actors[row.object].side == camp
        ]
        total = np.zeros(end - begin + 1, np.int64)
        by_backer: dict[str, list[int]] = {}
        for at in backs:
            by_backer.setdefault(sight.rows[at].subject, []).append(at)
        for rows in by_backer.values():
            total += holding(sight.days.first[rows], sight.days.last[rows], begin, end) > 0
        found.append((camp, tr("Backers of the {side}", side=kinds.SIDES[camp].label), total))
    return found


def measure_curves(sight: Sight, lens: Lens, days: list[int], chosen: tuple[str, ...]) -> list[Curve]:
    """The lens's measure of the chosen actors on each of the days; if none, of the largest on the last."""
    plain = timeless(lens)
    sizes = [sight.look(replace(plain, day=dates.of_day(day))).sizes for day in days]
    if not chosen and sizes:
        chosen = tuple(sorted(sizes[-1], key=lambda one: (-sizes[-1][one], one))[:_LARGEST])
    actors = sight.map.actors
    return [
        (one, actors[one].label, np.array([found.get(one, 0.0) for found in sizes]))
        for one in chosen[:_MOST_LINES]
        if one in actors
    ]


def _held(sight: Sight, rows: Bools, begin: int, end: int) -> Numbers:
    return holding(sight.days.first[rows], sight.days.last[rows], begin, end)
