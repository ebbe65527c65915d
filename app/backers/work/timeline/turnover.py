"""From the rows of one state of a map to those of the next: which stayed, where they stand now, which must be asked.

What is kept of rows as arrays is carried over with it, so that an edit costs what it touched and no pass over all rows.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Turnover:
    """`to` (old count): the new number of each old row, -1 where it is gone or must be asked anew. `count` rows there
    are now; `fresh` are the numbers of those to be asked."""

    to: Numbers
    count: int
    fresh: Numbers

    def carry(self, old: NDArray[Any]) -> NDArray[Any]:
        """The values of rows that stayed, in their new places; those of fresh rows are zero, for the caller to fill."""
        stays = self.to >= 0
        new = np.zeros(self.count, old.dtype)
        new[self.to[stays]] = old[stays]
        return new

    def reordered(self, old: Numbers, numbers: Numbers) -> Numbers:
        """The order of all rows by `numbers`, made from the `old` order: only fresh rows are sorted in."""
        kept = self.to[old]
        kept = kept[kept >= 0]
        fresh = self.fresh[np.argsort(numbers[self.fresh], kind="stable")]
        return np.insert(kept, np.searchsorted(numbers[kept], numbers[fresh]), fresh)


def turnover(at: Mapping[str, int], rows: Sequence[Any], touched: frozenset[str], now: Mapping[str, Any]) -> Turnover:
    """What became of the rows that stood `at` their numbers, where `rows`, the values of `now`, are there today.

    `touched` are the ids of all rows that were added, edited or removed. Rows keep their order, and added ones stand
    last. Raises ValueError where that is not so.
    """
    held = [one for one in touched if one in at]
    gone = np.array(sorted(at[one] for one in held if one not in now), np.int64)
    edited = np.array(sorted(at[one] for one in held if one in now), np.int64)
    old = np.arange(len(at), dtype=np.int64)
    to = old - np.searchsorted(gone, old)
    added = len(rows) - (len(at) - len(gone))
    if {row.id for row in rows[len(rows) - added :]} != {one for one in touched if one in now and one not in at}:
        raise ValueError("rows that were added do not stand last")
    fresh = np.concatenate([to[edited], np.arange(len(rows) - added, len(rows), dtype=np.int64)])
    to[gone] = to[edited] = -1
    if any(rows[number].id not in touched for number in fresh.tolist()):
        raise ValueError("rows changed places")
    return Turnover(to, len(rows), fresh)
