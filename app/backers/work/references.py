"""Makes incoming rows fit a map: what they refer to must be there, numbers must be finite."""

import dataclasses
from collections.abc import Callable
from typing import Any

from backers.exchange.remarks import Warnings
from backers.model.map import Map
from backers.model.rows import Claim, Contradiction, Event, Note, Position, Ref, Relationship, Row, Source

_ABOUT = {"actor", "relationship", "event"}
_FARTHEST = 1e300
_ORDER = ("source", "actor", "relationship", "event", "claim", "contradiction", "note", "position", "meta")


@dataclasses.dataclass(slots=True)
class Fitted:
    """`rows` in the order they came, without dangling references; `dropped` cannot stand alone."""

    rows: list[Row]
    dropped: list[Row]


def fit(map_: Map, rows: list[Row], warnings: Warnings) -> Fitted:
    """The rows that can join the map. Each reference or row that cannot is told in a warning."""
    fitter = _Fitter(map_, rows, warnings)
    kept: dict[tuple[str, str], Row] = {}
    dropped: list[Row] = []
    for row in sorted(rows, key=lambda row: _ORDER.index(row.table)):
        fitted = fitter.fit(row)
        if fitted is None:
            dropped.append(row)
            fitter.forget(row)
        else:
            kept[(row.table, row.id)] = fitted
    return Fitted([kept[key] for key in ((row.table, row.id) for row in rows) if key in kept], dropped)


class _Fitter:
    def __init__(self, map_: Map, rows: list[Row], warnings: Warnings) -> None:
        self._map = map_
        self._warnings = warnings
        self._coming: dict[str, set[str]] = {}
        for row in rows:
            self._coming.setdefault(row.table, set()).add(row.id)
        self._checks: dict[str, Callable[[Any], Row | None]] = {
            "source": self._source,
            "relationship": self._relationship,
            "event": self._event,
            "claim": self._claim,
            "contradiction": self._contradiction,
            "note": self._note,
            "position": self._position,
        }

    def fit(self, row: Row) -> Row | None:
        check = self._checks.get(row.table)
        return row if check is None else check(row)

    def forget(self, row: Row) -> None:
        """Nothing may refer to a row that was left out, unless the map has one of its own."""
        self._coming[row.table].discard(row.id)

    def _has(self, table: str, identifier: str) -> bool:
        return identifier in self._coming.get(table, ()) or identifier in self._map.table(table)

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
            self._drop(row, f"there is no actor {gone}")
            return None
        return row if row.sign in (None, -1, 0, 1) else dataclasses.replace(row, sign=None)

    def _event(self, row: Event) -> Event:
        return dataclasses.replace(
            row,
            actors=self._kept(row, "actor", row.actors),
            relationships=self._kept(row, "relationship", row.relationships),
        )

    def _claim(self, row: Claim) -> Claim | None:
        if not self._has_ref(row.about):
            self._drop(row, f"there is no {row.about.table} {row.about.id}")
            return None
        if row.source is None or self._has("source", row.source):
            return row
        self._cut(row, "source", row.source)
        return dataclasses.replace(row, source=None)

    def _contradiction(self, row: Contradiction) -> Contradiction:
        about = tuple(ref for ref in row.about if self._has_ref(ref))
        for ref in {*row.about} - {*about}:
            self._cut(row, ref.table, ref.id)
        positions = (
            dataclasses.replace(held, sources=self._kept(row, "source", held.sources)) for held in row.positions
        )
        return dataclasses.replace(row, about=about, positions=tuple(positions))

    def _note(self, row: Note) -> Note | None:
        if not (abs(row.x) <= _FARTHEST and abs(row.y) <= _FARTHEST):
            self._warnings.add("places", f"note {row.id} lies at no finite place; it was put at 0, 0.")
            row = dataclasses.replace(row, x=0.0, y=0.0)
        if row.about is None or self._has_ref(row.about):
            return row
        self._cut(row, row.about.table, row.about.id)
        return dataclasses.replace(row, about=None)

    def _position(self, row: Position) -> Position | None:
        if not self._has("actor", row.id):
            self._drop(row, f"there is no actor {row.id}")
            return None
        if not (abs(row.x) <= _FARTHEST and abs(row.y) <= _FARTHEST):
            self._drop(row, "it is no finite place")
            return None
        return row

    def _kept(self, row: Row, table: str, ids: tuple[str, ...]) -> tuple[str, ...]:
        for identifier in ids:
            if not self._has(table, identifier):
                self._cut(row, table, identifier)
        return tuple(identifier for identifier in ids if self._has(table, identifier))

    def _cut(self, row: Row, table: str, identifier: str) -> None:
        self._warnings.add(
            "references", f"{row.table} {row.id} refers to a {table} {identifier} that is not there; that was dropped."
        )

    def _drop(self, row: Row, cause: str) -> None:
        self._warnings.add("rows", f"{row.table} {row.id} was left out: {cause}.")
