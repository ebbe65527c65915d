"""Makes incoming rows fit a map: what they refer to must be there, numbers must be finite."""

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from backers.exchange.gathered import Gathered
from backers.exchange.remarks import Warnings
from backers.exchange.seen import Ids
from backers.exchange.steps import Progress, stepped
from backers.model.counting import table_word
from backers.model.map import Map
from backers.model.rows import (
    ROW_TYPES,
    Bookmark,
    Claim,
    Contradiction,
    Event,
    Mute,
    Note,
    Position,
    Ref,
    Relationship,
    Row,
    Selection,
    Source,
)
from backers.model.wording import tr

_ABOUT = {"actor", "relationship", "event"}
_FARTHEST = 1e300
_LAST_PLACE = 2**31
ORDER = ("source", "actor", "relationship", "event", "claim", "contradiction", "note", "position", "meta", "bookmark",
         "selection", "mute")  # fmt: skip
"""All tables: what a row refers to comes before it."""


def fitting(
    map_: Map, rows: Gathered, warnings: Warnings, dropped: Counter[str], progress: Progress | None = None
) -> Iterator[Row]:
    """The rows that can join the map, in the order of `ORDER`. Each reference or row that cannot is told in a warning.

    Rows that cannot stand alone are counted in `dropped`, by table.
    """
    fitter = _Fitter(map_, rows, warnings)
    for row in stepped(rows.in_order(ORDER), progress):
        fitted = fitter.fit(row)
        if fitted is None:
            dropped[row.table] += 1
            fitter.forget(row)
        else:
            yield fitted


class _Fitter:
    def __init__(self, map_: Map, rows: Gathered, warnings: Warnings) -> None:
        self._map = map_
        self._warnings = warnings
        self._coming = Ids(rows)
        self._gone: set[tuple[str, str]] = set()
        self._checks: dict[str, Callable[[Any], Row | None]] = {
            "source": self._source,
            "relationship": self._relationship,
            "event": self._event,
            "claim": self._claim,
            "contradiction": self._contradiction,
            "note": self._note,
            "position": self._position,
            "bookmark": self._bookmark,
            "selection": self._selection,
            "mute": self._mute,
        }

    def fit(self, row: Row) -> Row | None:
        check = self._checks.get(row.table)
        return row if check is None else check(row)

    def forget(self, row: Row) -> None:
        """Nothing may refer to a row that was left out, unless the map has one of its own."""
        self._gone.add((row.table, row.id))

    def _has(self, table: str, identifier: str) -> bool:
        coming = identifier in self._coming.of(table) and not (self._gone and (table, identifier) in self._gone)
        return coming or identifier in self._map.table(table)

    def _has_ref(self, ref: Ref) -> bool:
        return ref.table in _ABOUT and self._has(ref.table, ref.id)

    def _source(self, row: Source) -> Source:
        if row.reprint_of is None or self._has("source", row.reprint_of):
            return row
        self._cut(row, "source", row.reprint_of)
        return dataclasses.replace(row, reprint_of=None)

    def _relationship(self, row: Relationship) -> Relationship | None:
        gone = next((end for end in (row.subject, row.object) if not self._has("actor", end)), None)
        if gone is not None:
            self._drop(row, tr("there is no actor {gone}", gone=gone))
            return None
        return row if row.sign in (None, -1, 0, 1) else dataclasses.replace(row, sign=None)

    def _event(self, row: Event) -> Event:
        return dataclasses.replace(
            row,
            actors=self._kept(row, "actor", row.actors),
            relationships=self._kept(row, "relationship", row.relationships),
            starts=self._kept(row, "relationship", row.starts),
            ends=self._kept(row, "relationship", row.ends),
        )

    def _claim(self, row: Claim) -> Claim | None:
        if not self._has_ref(row.about):
            self._drop(row, tr("there is no {table} {id}", table=table_word(row.about.table), id=row.about.id))
            return None
        if row.source is None or self._has("source", row.source):
            return row
        self._cut(row, "source", row.source)
        return dataclasses.replace(row, source=None)

    def _contradiction(self, row: Contradiction) -> Contradiction:
        about = self._kept_refs(row, row.about)
        positions = (
            dataclasses.replace(held, sources=self._kept(row, "source", held.sources)) for held in row.positions
        )
        return dataclasses.replace(row, about=about, positions=tuple(positions))

    def _note(self, row: Note) -> Note | None:
        if not (abs(row.x) <= _FARTHEST and abs(row.y) <= _FARTHEST):
            self._warnings.add(tr("places"), tr("note {id} lies at no finite place; it was put at 0, 0.", id=row.id))
            row = dataclasses.replace(row, x=0.0, y=0.0)
        if row.about is None or self._has_ref(row.about):
            return row
        self._cut(row, row.about.table, row.about.id)
        return dataclasses.replace(row, about=None)

    def _position(self, row: Position) -> Position | None:
        if not self._has("actor", row.id):
            self._drop(row, tr("there is no actor {id}", id=row.id))
            return None
        if not (abs(row.x) <= _FARTHEST and abs(row.y) <= _FARTHEST):
            self._drop(row, tr("it is no finite place"))
            return None
        return row

    def _bookmark(self, row: Bookmark) -> Bookmark:
        return row if abs(row.place) < _LAST_PLACE else dataclasses.replace(row, place=0)

    def _selection(self, row: Selection) -> Selection:
        return dataclasses.replace(row, refs=self._kept_refs(row, row.refs))

    def _mute(self, row: Mute) -> Mute | None:
        """Without what it is about it would silence its rule everywhere, so it does not stand alone."""
        if row.about is None or (row.about.table in ROW_TYPES and self._has(row.about.table, row.about.id)):
            return row
        self._drop(row, tr("there is no {table} {id}", table=table_word(row.about.table), id=row.about.id))
        return None

    def _kept_refs(self, row: Row, refs: tuple[Ref, ...]) -> tuple[Ref, ...]:
        kept = tuple(ref for ref in refs if self._has_ref(ref))
        for ref in sorted({*refs} - {*kept}):
            self._cut(row, ref.table, ref.id)
        return kept

    def _kept(self, row: Row, table: str, ids: tuple[str, ...]) -> tuple[str, ...]:
        for identifier in ids:
            if not self._has(table, identifier):
                self._cut(row, table, identifier)
        return tuple(identifier for identifier in ids if self._has(table, identifier))

    def _cut(self, row: Row, table: str, identifier: str) -> None:
        self._warnings.add(
            tr("references"),
            tr(
                "{table} {id} refers to a {other} {other_id} that is not there; that was dropped.",
                table=table_word(row.table),
                id=row.id,
                other=table_word(table),
                other_id=identifier,
            ),
        )

    def _drop(self, row: Row, cause: str) -> None:
        what = table_word(row.table)
        self._warnings.add(tr("rows"), tr("{table} {id} was left out: {cause}.", table=what, id=row.id, cause=cause))
