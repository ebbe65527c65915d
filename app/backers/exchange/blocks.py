"""Rows that lie in closed blocks and are read by place, in order or in part."""

from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar, overload

Of = TypeVar("Of")
Block = TypeVar("Block")


class ByPlace(Sequence[Of], ABC):
    """What has a row at each place. A slice shows some of them, without a copy; two are equal where all rows are.

    Any number of threads may read at once, while none adds.
    """

    @overload
    def __getitem__(self, place: int) -> Of: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Of]: ...
    def __getitem__(self, place: int | slice) -> Of | Sequence[Of]:
        return self._some(place) if isinstance(place, slice) else self._one(range(len(self))[place])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(one == two for one, two in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]  # it can be added to

    @abstractmethod
    def _one(self, place: int) -> Of:
        """The row at a place from 0 on, which is there."""

    def _some(self, places: slice) -> Sequence[Of]:
        return _Part(self, range(len(self))[places])


class InBlocks(ByPlace[Of], Generic[Of, Block]):
    """Rows in the order they came, `size` to a block. Reading in order opens each block once, and so do near places."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._blocks: list[Block] = []
        self._ends: list[int] = []
        self._last: list[Of] = []
        self._opened: tuple[int, Sequence[Of]] = (0, ())

    @abstractmethod
    def _closed(self, rows: list[Of]) -> Block:
        """One block of these rows, of which there is at least one."""

    @abstractmethod
    def _rows(self, block: Block) -> Iterable[Of]:
        """The rows of a block again."""

    def append(self, row: Of) -> None:
        self._last.append(row)
        if len(self._last) == self._size:
            self._close()

    def __len__(self) -> int:
        return (self._ends[-1] if self._ends else 0) + len(self._last)

    def __iter__(self) -> Iterator[Of]:
        for block in self._blocks:
            yield from self._rows(block)
        yield from self._last

    def _one(self, place: int) -> Of:
        begin, rows = self._opened  # looked at once: another thread may open another block meanwhile
        if not 0 <= place - begin < len(rows):
            number = bisect_right(self._ends, place)
            begin = self._ends[number - 1] if number else 0
            if number == len(self._blocks):
                return self._last[place - begin]
            rows = list(self._rows(self._blocks[number]))
            self._opened = begin, rows
        return rows[place - begin]

    def _close(self) -> None:
        if self._last:
            self._put(self._closed(self._last), len(self._last))
            self._last = []

    def _put(self, block: Block, count: int) -> None:
        """Adds a block after the others, of that many rows; what came singly must be closed before."""
        self._ends.append(count + (self._ends[-1] if self._ends else 0))
        self._blocks.append(block)


class _Part(ByPlace[Of]):
    def __init__(self, rows: ByPlace[Of], places: range) -> None:
        self._rows, self._places = rows, places

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[Of]:
        return map(self._rows._one, self._places)

    def _one(self, place: int) -> Of:
        return self._rows._one(self._places[place])

    def _some(self, places: slice) -> Sequence[Of]:
        return _Part(self._rows, self._places[places])
