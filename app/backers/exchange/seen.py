"""Which texts there were, in a dozen bytes each instead of a hundred."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable

import numpy as np

from backers.exchange.gathered import Gathered
from backers.exchange.steps import Progress, stepped

_FEW = 20_000


class Seen:
    """A set of texts that can only be added to, and does not give them back.

    Beyond some thousand, a text is known by its hash of 64 bits, with a key of this process: of a million texts two
    are taken for one another in one of thirty million files.
    """

    def __init__(self) -> None:
        self._few: set[str] = set()
        self._many = array("q")  # sorted

    def add(self, text: str) -> bool:
        """Takes note of a text; false where it was there before."""
        if text in self:
            return False
        self._few.add(text)
        if len(self._few) > max(_FEW, len(self._many) >> 2):
            self._merge()
        return True

    def __contains__(self, text: object) -> bool:
        if text in self._few:
            return True
        many = self._many
        if not many:
            return False
        sought = hash(text)
        place = bisect_left(many, sought)
        return place < len(many) and many[place] == sought

    def __bool__(self) -> bool:
        return bool(self._few or self._many)

    def _merge(self) -> None:
        more = np.fromiter(map(hash, self._few), np.int64, len(self._few))
        self._few = set()
        merged = np.concatenate((np.frombuffer(self._many, np.int64), more))
        merged.sort()
        self._many = array("q", merged.tobytes())


class Ids:
    """The ids of gathered rows, table by table; looked up when they are first asked for."""

    def __init__(self, rows: Gathered) -> None:
        self._rows = rows
        self._tables: dict[str, Seen] = {}

    def of(self, table: str) -> Seen:
        found = self._tables.get(table)
        if found is None:
            found = self._tables[table] = Seen()
            for (identifier,) in self._rows.columns(table, "id"):
                found.add(identifier)
        return found


def given_twice(rows: Gathered, table: str, progress: Progress | None = None) -> frozenset[int]:
    """The hashes of the ids that more than one row of the table has."""
    return _twice(identifier for (identifier,) in stepped(rows.columns(table, "id"), progress))


def all_differ(texts: Iterable[str]) -> bool:
    """Whether no two are the same."""
    return not _twice(texts)


def _twice(texts: Iterable[str]) -> frozenset[int]:
    hashes = np.fromiter(map(hash, texts), np.int64)
    hashes.sort()
    return frozenset(hashes[1:][hashes[1:] == hashes[:-1]].tolist())
