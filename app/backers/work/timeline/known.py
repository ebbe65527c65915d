"""What was known by a day: a claim counts from the day its source came out.

A source dated by its month may have come out on any day of it, one without a date at any time: what rests on such
sources alone counts as possibly known, not as known.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from backers.model.dates import FAR
from backers.model.map import Map
from backers.model.rows import Claim, Event, Ref, Relationship
from backers.work.timeline.days import Bools, span_of
from backers.work.timeline.turnover import Turnover

_FEW = 100  # rows that are looked up one by one


@dataclass(frozen=True, slots=True)
class Publication:
    """From which day on something may have been known, and surely was."""

    possible: int = -FAR
    sure: int = FAR


def published(map_: Map, claim: Claim) -> Publication:
    """When the claim's source came out."""
    source = None if claim.source is None else map_.sources.get(claim.source)
    span = None if source is None else span_of(source.date)
    return Publication() if span is None else Publication(span.first, span.last)


def is_known(map_: Map, claim: Claim, known_by: int) -> bool:
    """Whether the claim may have been made by that day."""
    return published(map_, claim).possible <= known_by


def first_told(map_: Map, ref: Ref) -> Publication:
    """When the first source said so. What no source speaks of may have been known at any time."""
    return _first(map_, [claim for claim in map_.claims_about(ref) if claim.stance != "disputes"])


def is_event_known(map_: Map, event: Event, known_by: int) -> bool:
    return first_told(map_, Ref("event", event.id)).possible <= known_by


class KnownIndex:
    """For n relationships: when each was first told (`told`, `surely_told`) and first denied (FAR where never)."""

    def __init__(self, map_: Map, rows: Sequence[Relationship]) -> None:
        self._take(_asked(map_, rows))

    def after(self, map_: Map, turned: Turnover, rows: Sequence[Relationship]) -> "KnownIndex":
        """The index of the rows as they are now, where `rows` are the fresh ones."""
        columns = [turned.carry(one) for one in (self.told, self.surely_told, self.denied, self.marked)]
        for column, fresh in zip(columns, _asked(map_, rows), strict=True):
            column[turned.fresh] = fresh
        made = KnownIndex(map_, ())
        made._take(columns)
        return made

    def _take(self, columns: Sequence[NDArray[Any]]) -> None:
        self.told, self.surely_told, self.denied, self.marked = columns
        self._ever_denied: Bools = self.denied < FAR

    def known(self, known_by: int | None) -> Bools:
        return np.ones(len(self.told), dtype=bool) if known_by is None else self.told <= known_by

    def surely_known(self, known_by: int | None) -> Bools:
        return np.ones(len(self.told), dtype=bool) if known_by is None else self.surely_told <= known_by

    def disputed(self, known_by: int | None) -> Bools:
        """Denied by somebody, as far as was known. The row's own mark counts where no denial was written down."""
        if known_by is None:
            return self.marked | self._ever_denied
        return np.where(self._ever_denied, self.denied <= known_by, self.marked)


def _asked(map_: Map, rows: Sequence[Relationship]) -> list[NDArray[Any]]:
    """Four columns: told, surely told, denied, marked as disputed. Rows of which nobody speaks cost nothing."""
    never = Publication()
    told, sure = np.full(len(rows), never.possible, np.int64), np.full(len(rows), never.sure, np.int64)
    denied = np.full(len(rows), FAR, np.int64)
    asked: Iterable[int] = range(len(rows))
    if len(rows) > _FEW:
        spoken_of = map_.spoken_of("relationship")
        asked = [at for at, row in enumerate(rows) if row.id in spoken_of]
    for at in asked:
        claims = map_.claims_about(Ref("relationship", rows[at].id))
        first = _first(map_, [claim for claim in claims if claim.stance != "disputes"])
        denials = [claim for claim in claims if claim.stance == "disputes"]
        told[at], sure[at] = first.possible, first.sure
        if denials:
            denied[at] = _first(map_, denials).possible
    return [told, sure, denied, np.array([row.disputed for row in rows], bool)]


def _first(map_: Map, claims: Iterable[Claim]) -> Publication:
    days = [published(map_, claim) for claim in claims]
    if not days:
        return Publication()
    return Publication(min(one.possible for one in days), min(one.sure for one in days))
