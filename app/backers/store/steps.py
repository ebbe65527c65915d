"""How far a long writing is, for those who wait and may end it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
Progress = Callable[[float], None]
"""Is given the part that is done, 0 to 1. What it raises ends the writing, with the file as before."""
_AT_ONCE = 1_000  # rows between two questions whether to go on: some hundredths of a second


class Steps:
    """Counts the rows that are done, of `total`."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress, self._total = progress, total
        self._done = self._told = 0

    def done(self, rows: int) -> None:
        self._done += rows
        if self._progress is not None and self._done - self._told >= _AT_ONCE:
            self._told = self._done
            self._progress(min(1.0, self._done / self._total))


def counted(rows: Iterable[T], steps: Steps) -> Iterator[T]:
    """The same rows, counted on their way."""
    for row in rows:
        yield row
        steps.done(1)


def part_of(progress: Progress, begin: float, end: float) -> Progress:
    """For a piece of work that is only that part of the whole."""
    return lambda part: progress(begin + (end - begin) * part)


def parts(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    """The rows in lots after each of which the writing can be ended."""
    for at in range(0, len(rows), _AT_ONCE):
        yield rows[at : at + _AT_ONCE]
