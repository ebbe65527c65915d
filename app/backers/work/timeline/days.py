"""Which of many rows hold on a day, as sorted arrays: moving the day looks only at the rows that it passes."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from backers.model import dates
from backers.model.errors import Refused
from backers.work.timeline.turnover import Turnover

Bools = NDArray[np.bool_]
Days = NDArray[np.int64]


class Threshold:
    """Which of n numbers are at most a limit. Moving the limit touches the numbers between the old one and the new."""

    def __init__(self, numbers: Days, order: Days | None = None) -> None:
        self.order: Days = np.argsort(numbers, kind="stable") if order is None else order
        self._sorted = numbers[self.order]
        self._reached: Bools = np.zeros(len(numbers), dtype=bool)
        self._at = 0

    def at(self, limit: int) -> Bools:
        """A mask that holds until the next call."""
        to = int(np.searchsorted(self._sorted, limit, side="right"))
        self._reached[self.order[self._at : to]] = True
        self._reached[self.order[to : self._at]] = False
        self._at = to
        return self._reached


class DayIndex:
    """When each of n rows may hold (`first` to `last`) and surely holds (`sure_first` to `sure_last`), in days."""

    def __init__(self, reaches: Iterable[dates.Reach]) -> None:
        self._take(_table(reaches), [None] * 4)

    def after(self, turned: Turnover, reaches: Iterable[dates.Reach]) -> "DayIndex":
        """The index of the rows as they are now, where `reaches` are those of the fresh rows."""
        columns = [turned.carry(one) for one in (self.first, self.last, self.sure_first, self.sure_last)]
        for column, fresh in zip(columns, _table(reaches), strict=True):
            column[turned.fresh] = fresh
        made, before = DayIndex(()), (self._begun, self._over, self._sure_begun, self._sure_over)
        orders = [turned.reordered(one.order, column) for one, column in zip(before, columns, strict=True)]
        made._take(columns, orders)
        return made

    def _take(self, columns: Sequence[Days], orders: Sequence[Days | None]) -> None:
        self.first, self.last, self.sure_first, self.sure_last = columns
        made = (Threshold(column, order) for column, order in zip(columns, orders, strict=True))
        self._begun, self._over, self._sure_begun, self._sure_over = made

    def possible(self, first: int, last: int) -> Bools:
        """Which rows may hold on some day from `first` to `last`."""
        return self._begun.at(last) & ~self._over.at(first - 1)

    def sure(self, first: int, last: int) -> Bools:
        """Which rows surely hold on some day from `first` to `last`."""
        return self._sure_begun.at(last) & ~self._sure_over.at(first - 1)


def _table(reaches: Iterable[dates.Reach]) -> list[Days]:
    """Four columns: first, last, surely first, surely last."""
    rows = [(one.first, one.last, one.sure_first, one.sure_last) for one in reaches]
    return list(np.array(rows, np.int64).reshape(-1, 4).T.copy())


def reach_of(start: str, end: str) -> dates.Reach:
    """As `dates.reach`; dates that cannot be read, which other programs may have written, say nothing."""
    try:
        return dates.reach(start, end)
    except Refused:
        return dates.NOBODY_KNOWS


def span_of(text: str) -> dates.Span | None:
    """As `dates.span`, and None also for what cannot be read."""
    try:
        return dates.span(text)
    except Refused:
        return None
