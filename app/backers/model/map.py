"""The map in memory: rows by table and id, and the indexes that readers need.

It changes through `apply` alone, which the workspace calls after the store has taken the same change set.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from backers.model.changes import Change, ChangeSet
from backers.model.rows import (
    ROW_TYPES,
    Actor,
    Bookmark,
    Claim,
    Contradiction,
    Event,
    Meta,
    Mute,
    Note,
    Position,
    Ref,
    Relationship,
    Row,
    Selection,
    Source,
)


class Map:
    """All rows of one document. Iteration order is the order in which rows were added."""

    def __init__(self, rows: Iterable[Row] = ()) -> None:
        self.actors: dict[str, Actor] = {}
        self.relationships: dict[str, Relationship] = {}
        self.sources: dict[str, Source] = {}
        self.claims: dict[str, Claim] = {}
        self.events: dict[str, Event] = {}
        self.contradictions: dict[str, Contradiction] = {}
        self.notes: dict[str, Note] = {}
        self.bookmarks: dict[str, Bookmark] = {}
        self.selections: dict[str, Selection] = {}
        self.mutes: dict[str, Mute] = {}
        self.positions: dict[str, Position] = {}
        self.metas: dict[str, Meta] = {}
        self._tables: dict[str, dict[str, Any]] = {
            "actor": self.actors,
            "relationship": self.relationships,
            "source": self.sources,
            "claim": self.claims,
            "event": self.events,
            "contradiction": self.contradictions,
            "note": self.notes,
            "bookmark": self.bookmarks,
            "selection": self.selections,
            "mute": self.mutes,
            "position": self.positions,
            "meta": self.metas,
        }
        assert self._tables.keys() == ROW_TYPES.keys()
        self._ties: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self._claims_about: defaultdict[Ref, dict[str, None]] = defaultdict(dict)
        self._claims_from: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self._notes_about: defaultdict[Ref, dict[str, None]] = defaultdict(dict)
        self._mutes_about: defaultdict[Ref, dict[str, None]] = defaultdict(dict)
        self._events_with: defaultdict[Ref, dict[str, None]] = defaultdict(dict)
        self._contradictions_about: defaultdict[Ref, dict[str, None]] = defaultdict(dict)
        self._indexes: tuple[defaultdict[Any, dict[str, None]], ...] = (
            self._ties,
            self._claims_about,
            self._claims_from,
            self._notes_about,
            self._mutes_about,
            self._events_with,
            self._contradictions_about,
        )
        for row in rows:
            self._add(row)

    def table(self, name: str) -> dict[str, Any]:
        """The rows of one table by id: read it, never write it."""
        return self._tables[name]

    def rows(self) -> Iterator[Row]:
        for table in self._tables.values():
            yield from table.values()

    def get(self, ref: Ref) -> Row | None:
        row: Row | None = self._tables[ref.table].get(ref.id)
        return row

    def meta(self, name: str, default: str = "") -> str:
        row = self.metas.get(name)
        return default if row is None else row.value

    def relationships_of(self, actor: str) -> list[Relationship]:
        """Every relationship that the actor takes part in."""
        return [self.relationships[tie] for tie in self._ties.get(actor, ())]

    def claims_about(self, ref: Ref) -> list[Claim]:
        return [self.claims[claim] for claim in self._claims_about.get(ref, ())]

    def spoken_of(self, table: str) -> set[str]:
        """The ids of that table's rows about which there are claims."""
        return {ref.id for ref in self._claims_about if ref.table == table}

    def claims_from(self, source: str) -> list[Claim]:
        """Every claim that rests on that source."""
        return [self.claims[claim] for claim in self._claims_from.get(source, ())]

    def notes_about(self, ref: Ref) -> list[Note]:
        return [self.notes[note] for note in self._notes_about.get(ref, ())]

    def mutes_about(self, ref: Ref) -> list[Mute]:
        return [self.mutes[mute] for mute in self._mutes_about.get(ref, ())]

    def events_with(self, ref: Ref) -> list[Event]:
        """Every event that touches the actor or the relationship, or starts or ends the latter."""
        return [self.events[event] for event in self._events_with.get(ref, ())]

    def contradictions_about(self, ref: Ref) -> list[Contradiction]:
        return [self.contradictions[one] for one in self._contradictions_about.get(ref, ())]

    def apply(self, changes: ChangeSet) -> None:
        """Makes the change set true. Raises ValueError, with the map as it was, where `before` is not what is there."""
        self.check(changes)
        self._take(changes)

    def after(self, changes: Iterable[Change]) -> "Map":
        """The map as the change set would leave it, which `check` must have passed. This one stays as it is."""
        made = Map()
        for name, table in self._tables.items():
            made._tables[name].update(table)
        for mine, its in zip(self._indexes, made._indexes, strict=True):
            its.update((key, dict(ids)) for key, ids in mine.items())
        made._take(changes)
        return made

    def _take(self, changes: Iterable[Change]) -> None:
        for change in changes:
            before, after = change.before, change.after
            if before is None:
                self._add(after)  # type: ignore[arg-type]
            elif after is None:
                self._unindex(before)
                if isinstance(before, Actor):
                    self.positions.pop(before.id, None)  # its place goes with it, in the file too
                self._tables[before.table].pop(before.id, None)  # a place may be gone with its actor
            elif self._keys(before) == self._keys(after):
                self._tables[after.table][after.id] = after  # keeps its place in the indexes too
            else:
                self._unindex(before)
                self._add(after, replacing=True)

    def check(self, changes: Iterable[Change]) -> None:
        """Raises ValueError where `apply` would; what passes can be applied."""
        seen: dict[tuple[str, str], Row | None] = {}
        for change in changes:
            row = change.row
            key = (row.table, row.id)
            now = seen[key] if key in seen else self._tables[row.table].get(row.id)
            if now != change.before:
                raise ValueError(f"{row.table} {row.id} is not as the change expects")
            seen[key] = change.after

    def _add(self, row: Row, *, replacing: bool = False) -> None:
        table = self._tables[row.table]
        if row.id in table and not replacing:
            raise ValueError(f"two rows of table {row.table} have the id {row.id}")
        table[row.id] = row
        for index, key in self._entries(row):
            index[key][row.id] = None

    def _unindex(self, row: Row) -> None:
        for index, key in self._entries(row):
            index[key].pop(row.id, None)
            if not index[key]:
                del index[key]

    def _keys(self, row: Row) -> set[tuple[int, Any]]:
        return {(id(index), key) for index, key in self._entries(row)}

    def _entries(self, row: Row) -> Sequence[tuple[defaultdict[Any, dict[str, None]], Any]]:
        if isinstance(row, Relationship):
            if row.subject == row.object:
                return ((self._ties, row.subject),)
            return ((self._ties, row.subject), (self._ties, row.object))
        if isinstance(row, Claim):
            entries: list[tuple[defaultdict[Any, dict[str, None]], Any]] = [(self._claims_about, row.about)]
            if row.source is not None:
                entries.append((self._claims_from, row.source))
            return entries
        if isinstance(row, Note) and row.about is not None:
            return [(self._notes_about, row.about)]
        if isinstance(row, Mute) and row.about is not None:
            return [(self._mutes_about, row.about)]
        if isinstance(row, Event):
            return [(self._events_with, ref) for ref in row.touches]
        if isinstance(row, Contradiction):
            return [(self._contradictions_about, ref) for ref in dict.fromkeys(row.about)]
        return []
