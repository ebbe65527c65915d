"""Which rows a table lists and in which order: searched and sorted, with what was asked once remembered. No Qt."""

from collections.abc import Iterable
from operator import itemgetter
from typing import Any

from backers.model.map import Map
from backers.ui.tables.listing import Column, Listing
from backers.work.matching import among, haystack


class Ordering:
    """One table's search and sort. Sort keys and searched texts are kept until `forget` names their row."""

    def __init__(self, listing: Listing) -> None:
        self.text = ""
        self._listing = listing
        self._column: Column | None = None
        self._descending = False
        self._keys: dict[str, Any] = {}
        self._stacks: dict[str, str] = {}

    def sort_by(self, column: Column | None, descending: bool) -> None:
        if column is not self._column:
            self._keys.clear()
        self._column, self._descending = column, descending

    def forget(self, ids: Iterable[str]) -> None:
        for one in ids:
            self._keys.pop(one, None)
            self._stacks.pop(one, None)

    def forget_all(self) -> None:
        self._keys.clear()
        self._stacks.clear()

    def listed(self, map_: Map, rows: Iterable[Any]) -> list[str]:
        """The ids of those rows that the search finds, sorted; rows without a sort key stand last either way."""
        found = self._found(map_, list(rows)) if self.text.strip() else list(rows)
        if self._column is None:
            return [row.id for row in found]
        pairs = [(self._key(map_, row, self._column), row.id) for row in found]
        known = sorted((pair for pair in pairs if pair[0] is not None), key=itemgetter(0), reverse=self._descending)
        return [one for _, one in known] + [one for key, one in pairs if key is None]

    def unasked(self, rows: Iterable[Any]) -> list[Any]:
        """Those of the rows of which `listed` would have to ask something that is not remembered."""
        keys = self._keys if self._column is not None else None
        stacks = self._stacks if self.text.strip() else None
        return [
            row
            for row in rows
            if (keys is not None and row.id not in keys) or (stacks is not None and row.id not in stacks)
        ]

    def ask(self, map_: Map, row: Any) -> None:
        """Remembers what `listed` will ask of the row."""
        if self._column is not None:
            self._key(map_, row, self._column)
        if self.text.strip():
            self._stack(map_, row)

    def _found(self, map_: Map, rows: list[Any]) -> list[Any]:
        return [row for row in rows if among(self.text, self._stack(map_, row))]

    def _stack(self, map_: Map, row: Any) -> str:
        if row.id not in self._stacks:
            self._stacks[row.id] = haystack(self._listing.texts(map_, row))
        return self._stacks[row.id]

    def _key(self, map_: Map, row: Any, column: Column) -> Any:
        if row.id not in self._keys:
            self._keys[row.id] = column.key(map_, row)
        return self._keys[row.id]
