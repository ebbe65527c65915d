"""The list of warnings that goes with an import: full sentences, and never a million of them."""

from collections import Counter

from backers.model.wording import tr_n

_LISTED = 25


class Warnings:
    """Sentences for the reader of a file; after a fair number of one sort they are only counted."""

    def __init__(self) -> None:
        self._said: dict[str, None] = {}
        self._counts: Counter[str] = Counter()

    def add(self, sort: str, sentence: str) -> None:
        """`sort` groups the warnings that one count may stand for: "edges without an end"."""
        self._counts[sort] += 1
        if self._counts[sort] <= _LISTED:
            self._said[sentence] = None

    def sentences(self) -> tuple[str, ...]:
        more = (
            tr_n("{n} more {sort}.", "{n} more {sort}.", count - _LISTED, sort=sort)
            for sort, count in self._counts.items()
            if count > _LISTED
        )
        return (*self._said, *more)
