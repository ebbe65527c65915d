"""A map as it would be: rows put and dropped on top of the real one, which stays as it is."""

from backers.model.changes import Change, ChangeSet
from backers.model.map import Map
from backers.model.rows import Ref, Row


class Draft:
    """Collects what a command wants, row by row, and turns it into one change set without double changes."""

    def __init__(self, map_: Map) -> None:
        self.map = map_
        self._after: dict[Ref, Row | None] = {}

    def now(self, ref: Ref) -> Row | None:
        return self._after[ref] if ref in self._after else self.map.get(ref)

    def put(self, row: Row) -> None:
        self._after[Ref(row.table, row.id)] = row

    def drop(self, ref: Ref) -> None:
        self._after[ref] = None

    def dropped(self, ref: Ref) -> bool:
        return ref in self._after and self._after[ref] is None

    def changes(self, name: str) -> ChangeSet:
        pairs = [(self.map.get(ref), after) for ref, after in self._after.items()]
        return ChangeSet(name, tuple(Change(before, after) for before, after in pairs if before != after))
