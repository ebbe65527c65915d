"""What a question is asked about: the rows that the lens lets through, taken out of the map.

An answer is worked out beside the window while the map may change; it reads these rows and never the map.
"""

import dataclasses
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from backers.model import dates
from backers.model.map import Map
from backers.model.rows import Actor, Event, Relationship
from backers.model.several import are_several, said
from backers.model.wording import mark, say, tr
from backers.work.lens import Lens
from backers.work.sight import Sight
from backers.work.standing import standings_of
from backers.work.timeline.days import reach_of


@dataclass(frozen=True, slots=True)
class Ground:
    """`rows`: relationships through the lens. `ever`: the same without its day. `moment`: its day in words.

    `uncertain`: relationships that may or may not be in force then; they count, and the answer says how many.
    """

    lens: Lens
    moment: str
    actors: dict[str, Actor] = field(default_factory=dict)
    rows: tuple[Relationship, ...] = ()
    ever: tuple[Relationship, ...] = ()
    events: tuple[Event, ...] = ()
    standings: dict[str, str] = field(default_factory=dict)
    uncertain: frozenset[str] = frozenset()

    def label(self, actor: str) -> str:
        row = self.actors.get(actor)
        return actor if row is None else row.label

    def sentence(self, row: Relationship) -> str:
        """ "Turkey supplies arms to GNA"."""
        subject = self.actors.get(row.subject)
        return said(
            row.kind,
            self.label(row.subject),
            self.label(row.object),
            several=subject is not None and are_several(subject.kind, subject.label),
        )

    def on(self, day: int) -> tuple[Relationship, ...]:
        """What may have been in force on a day (since 1970-01-01), else through the same filters."""
        return tuple(row for row in self.ever if (at := reach_of(row.start, row.end)).first <= day <= at.last)


def ground_of(map_: Map, lens: Lens, sight: Sight | None = None) -> Ground:
    """The ground under a lens. Raises Refused for a day that is no date."""
    eyes = sight or Sight(map_)
    visible = eyes.look(dataclasses.replace(lens, ghosts=False, from_day="", from_known_by=""))
    ever = _ever(map_, dataclasses.replace(lens, day="", since="", ghosts=False, from_day="", from_known_by=""), eyes)
    actors = {row.id: row for row in visible.actors}
    touching = (one for one in map_.events.values() if not ever.ids.isdisjoint(ref.id for ref in one.touches))
    return Ground(
        lens=lens,
        moment=moment_words(lens),
        actors={**ever.actors, **actors} if lens.day else actors,
        rows=visible.relationships,
        ever=ever.rows,
        events=tuple(touching),
        standings=ever.standings,
        uncertain=visible.uncertain,
    )


@dataclass(frozen=True, slots=True)
class _Ever:
    """What a lens shows at any time: the same whatever the day, so that moving the day need not look for it again."""

    lens: Lens
    actors: dict[str, Actor]
    rows: tuple[Relationship, ...]
    ids: frozenset[str]
    standings: dict[str, str]


_KNOWN: WeakKeyDictionary[Sight, _Ever] = WeakKeyDictionary()  # a sight is given up when the map changes


def _ever(map_: Map, lens: Lens, eyes: Sight) -> _Ever:
    known = _KNOWN.get(eyes)
    if known is not None and known.lens == lens:
        return known
    visible = eyes.look(lens)
    rows = visible.relationships
    actors = {row.id: row for row in visible.actors}
    found = _Ever(lens, actors, rows, frozenset(row.id for row in rows), standings_of(map_, rows))
    _KNOWN[eyes] = found
    return found


def moment_words(lens: Lens) -> str:
    """The time that the lens shows: "in force on 4 April 2019", "in force at any time"."""
    if not lens.day:
        time = tr("in force at any time")
    elif lens.since:
        begun = tr("the beginning") if lens.since == dates.OPEN else dates.words(lens.since)
        time = tr("in force between {start} and {date}", start=begun, date=dates.words(lens.day))
    elif dates.is_day(lens.day):
        time = say(mark("in force on {date}", "a day"), date=dates.words(lens.day))
    else:
        time = say(mark("in force in {date}", "a month or year"), date=dates.words(lens.day))
    return tr("{time}, as known by {date}", time=time, date=dates.words(lens.known_by)) if lens.known_by else time
