"""Looks through lenses at one state of a map, again and again: what does not hang on the day is worked out once.

A step of the day then costs what it shows, not what the map holds. A sight is good until rows change; looking never
edits.
"""

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from backers.analysis import measures
from backers.model import bends, dates
from backers.model.changes import ChangeSet
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.rows import Actor, Ref, Relationship
from backers.model.visible import Visible
from backers.model.wording import tr
from backers.work.census import Census, census
from backers.work.derived import derived_from
from backers.work.lens import Lens
from backers.work.matching import matches_actor, matches_relationship
from backers.work.prepared import ActorSort, Prepared, RowSort
from backers.work.standing import standings_of
from backers.work.timeline.changes import classes_of_change
from backers.work.timeline.days import Bools
from backers.work.timeline.known import KnownIndex, is_known

TABLES = frozenset({"actor", "relationship", "claim", "source"})  # a sight must be told of a change of these


@dataclass(frozen=True, slots=True)
class Moment:
    """Masks over all relationships: shown, surely so, denied; `hidden_by_time` may be shown at another time."""

    shown: Bools
    sure: Bools
    disputed: Bools
    hidden_by_time: Bools


@dataclass(frozen=True, slots=True)
class _Sifted:
    """What filters other than time let through: masks over actors and relationships. `named`: match the text."""

    actors: Bools
    candidates: Bools
    passing: Bools
    had: Bools
    named: Bools


class Sight:
    """Looks at one state of a map. `rows` are its relationships, in the order of the masks."""

    def __init__(self, map_: Map, prepared: Prepared | None = None) -> None:
        self.map = map_
        self._prepared = prepared or Prepared(map_)
        self.rows, self._actors = self._prepared.rows, self._prepared.actors
        self._subject, self._object = self._prepared.subject, self._prepared.object
        self.days = self._prepared.days
        self._sifted_for: Lens | None = None
        self._sifted: _Sifted | None = None
        self._counted: dict[bool, Census] = {}

    def after(self, changes: ChangeSet) -> "Sight":
        """The sight of the map as the change set left it. This one is of no use any more."""
        return Sight(self.map, self._prepared.after(changes))

    @property
    def known(self) -> KnownIndex:
        return self._prepared.known

    def census(self, background: bool) -> Census:
        """How many of each there are, with the rows of the background or without; counted once."""
        if background not in self._counted:
            self._counted[background] = census(self._prepared, background)
        return self._counted[background]

    def look(self, lens: Lens) -> Visible:
        """The rows that the lens lets through. Raises Refused for a day that is no date."""
        sifted = self._sift(lens)
        now = self.moment(lens)
        then = self.moment(earlier) if (earlier := lens.compared_with) is not None else None
        drawn = now.shown if then is None else now.shown | then.shown
        ghosts = now.hidden_by_time & ~drawn if lens.ghosts else np.zeros_like(drawn)
        actors = self._shown_actors(lens, sifted, drawn | ghosts)
        ends = actors[self._subject] & actors[self._object]
        drawn, ghosts = drawn & ends, ghosts & ends
        ties = self._pick(drawn | ghosts)
        if lens.known_by:
            ties = [graded_as_known(self.map, row, lens.known_by) for row in ties]
        shown = [self._actors[at] for at in np.flatnonzero(actors).tolist()]
        notes = self.map.notes.values()
        ids = {row.id for rows in (shown, ties) for row in rows} if notes else set()
        return Visible(
            actors=tuple(shown),
            relationships=tuple(ties),
            notes=tuple(note for note in notes if note.about is None or note.about.id in ids),
            uncertain=self._ids(now.shown & drawn & ~now.sure),
            disputed=self._ids(now.disputed & drawn),
            noted=frozenset(note.about.id for note in notes if note.about is not None),
            sizes=self._sizes(lens.size_by, shown, actors, drawn),
            ghosts=self._ids(ghosts) | self._ghostly(actors & sifted.had, drawn) if ghosts.any() else frozenset(),
            compared=then is not None,
            changes={} if then is None else classes_of_change(self.rows, then, now, drawn),
            standings=standings_of(self.map, ties) if lens.width_by == "standing" else {},
            bends=bends.of(self.map, (row.id for row in ties)),
            grounds=lens.grounds,
        )

    def moment(self, lens: Lens) -> Moment:
        """What is shown of the relationships at the lens's time, whoever their actors are."""
        known_by = None if not lens.known_by else dates.parse(lens.known_by).last
        passing = self._sift(lens).passing & self.known.known(known_by)
        disputed = self.known.disputed(known_by)
        if lens.disputed != "all":
            passing &= disputed if lens.disputed == "only" else ~disputed
        sure = self.known.surely_known(known_by)
        shown = passing
        if (within := days_of(lens)) is not None:
            shown = passing & self.days.possible(*within)
            sure = sure & self.days.sure(*within)
        if not lens.uncertain:
            shown = shown & sure
        return Moment(shown, sure, disputed, passing & ~shown)

    def _sizes(self, size_by: str, shown: list[Actor], actors: Bools, drawn: Bools) -> dict[str, float]:
        if size_by == measures.DEFAULT:
            ends = np.concatenate([self._subject[drawn], self._object[drawn]])
            touched = np.bincount(ends, minlength=len(self._actors))[actors]
            share = touched / max(1, touched.max(initial=0))
            return dict(zip([row.id for row in shown], share.tolist(), strict=True))
        pairs = [(row.subject, row.object) for row in self._pick(drawn)]
        return measures.measure(size_by, [row.id for row in shown], pairs)

    def _sift(self, lens: Lens) -> _Sifted:
        timeless = dataclasses.replace(
            lens, day="", since="", known_by="", from_day="", from_known_by="", ghosts=False, uncertain=True,
            disputed="all", focus=frozenset(), steps=1, size_by=measures.DEFAULT, width_by="confidence", lonely=True,
            grounds=False,
        )  # fmt: skip
        if self._sifted is None or timeless != self._sifted_for:
            self._sifted, self._sifted_for = self._sift_anew(timeless), timeless
        return self._sifted

    def _sift_anew(self, lens: Lens) -> _Sifted:
        actors = self._prepared.actor_sorts.those(lambda sort: _shows_actor(lens, sort))
        inside = (self._subject >= 0) & (self._object >= 0)
        inside &= np.append(actors, False)[self._subject] & np.append(actors, False)[self._object]
        sorts = self._prepared.row_sorts
        candidates = inside & sorts.those(lambda sort: lens.background or sort.tier != "extended")
        passing = candidates & sorts.those(lambda sort: _shows_relationship(lens, sort))
        if lens.hidden_standings:
            found = standings_of(self.map, self.rows)
            passing &= _mask(found[row.id] not in lens.hidden_standings for row in self.rows)
        named: Bools = np.zeros(len(actors), dtype=bool)
        if lens.text:
            for at in np.flatnonzero(passing).tolist():
                passing[at] = matches_relationship(self.map, self.rows[at], lens.text)
            named = actors & _mask(matches_actor(self.map, row, lens.text) for row in self._actors)
        return _Sifted(actors, candidates, passing, self._ends(candidates), named)

    def _shown_actors(self, lens: Lens, sifted: _Sifted, drawn: Bools) -> Bools:
        """Who lost every relationship to a filter goes with them; who never had one stays, unless that is asked."""
        tied = self._ends(drawn)
        shown = sifted.actors & (tied | sifted.named)
        if lens.lonely and not lens.text:
            shown |= sifted.actors & ~sifted.had
        if lens.focus:
            shown &= self._around(drawn, lens.focus, lens.steps)
        return shown

    def _around(self, drawn: Bools, start: frozenset[str], steps: int) -> Bools:
        reached = _mask(row.id in start for row in self._actors)
        subject, object_ = self._subject[drawn], self._object[drawn]
        for _ in range(steps):
            touched = reached[subject] | reached[object_]
            reached[subject[touched]] = reached[object_[touched]] = True
        return reached

    def _ghostly(self, actors: Bools, drawn: Bools) -> frozenset[str]:
        """Actors that are there for their ghosts alone."""
        alone = actors & ~self._ends(drawn)
        return frozenset(self._actors[at].id for at in np.flatnonzero(alone).tolist())

    def _ends(self, rows: Bools) -> Bools:
        ends: Bools = np.zeros(len(self._actors), dtype=bool)
        ends[self._subject[rows]] = ends[self._object[rows]] = True
        return ends

    def _pick(self, rows: Bools) -> list[Relationship]:
        return [self.rows[at] for at in np.flatnonzero(rows).tolist()]

    def _ids(self, rows: Bools) -> frozenset[str]:
        return frozenset(row.id for row in self._pick(rows))


def graded_as_known(map_: Map, row: Relationship, known_by: str) -> Relationship:
    """The row with the confidence that what was out by that day gives it, where its confidence follows the rule."""
    if not (known_by and row.derived):
        return row
    until = dates.parse(known_by).last
    claims = [one for one in map_.claims_about(Ref("relationship", row.id)) if is_known(map_, one, until)]
    return dataclasses.replace(row, confidence=derived_from(claims, map_.sources.get).confidence)


def days_of(lens: Lens) -> tuple[int, int] | None:
    """First and last day of the lens, both included; None where it shows all times. Raises Refused for no date.

    A month or a year as the day means what was in force at some time in it.
    """
    if not lens.day:
        return None
    span = dates.parse(lens.day)
    if not lens.since:
        return span.first, span.last
    first = -dates.FAR if lens.since == dates.OPEN else dates.parse(lens.since).first
    if first > span.last:
        raise Refused(
            tr(
                "The range begins on {date}, after its end, {words_2}.",
                date=dates.words(lens.since),
                words_2=dates.words(lens.day),
            )
        )
    return first, span.last


def _shows_actor(lens: Lens, row: ActorSort) -> bool:
    return (
        (lens.background or row.tier != "extended")
        and row.side not in lens.hidden_sides
        and row.kind not in lens.hidden_actor_kinds
    )


def _shows_relationship(lens: Lens, row: RowSort) -> bool:
    return not (
        row.group in lens.hidden_groups or row.kind in lens.hidden_kinds or row.confidence in lens.hidden_confidences
    )


def _mask(answers: Iterable[bool]) -> Bools:
    return np.fromiter(answers, dtype=bool)
