"""The rows of a table kept as little text as they are: a tuple of strings for each takes ten times the file."""

from collections.abc import Iterable, Iterator, Sequence
from typing import overload

Row = tuple[str, ...]
_BLOCK = 256
_CELL, _LINE = "\x1f", "\x1e"


class Packed(Sequence[Row]):
    """Rows in blocks, each one text, split again when it is asked for; those with its signs inside stay."""

    def __init__(self, rows: Iterable[Sequence[str]] = ()) -> None:
        self._blocks: list[str | list[Row]] = []
        self._last: list[Row] = []
        self._opened: tuple[int, list[Row]] = (-1, [])
        for row in rows:
            self.append(row)

    def append(self, row: Sequence[str]) -> None:
        self._last.append(tuple(row))
        if len(self._last) == _BLOCK:
            self._blocks.append(_packed(self._last))
            self._last = []

    def __len__(self) -> int:
        return len(self._blocks) * _BLOCK + len(self._last)

    def __iter__(self) -> Iterator[Row]:
        for block in self._blocks:
            yield from _unpacked(block)
        yield from self._last

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | Sequence[Row]:
        if isinstance(place, slice):
            return _Part(self, range(len(self))[place])
        number = range(len(self))[place]
        block, inside = divmod(number, _BLOCK)
        if block == len(self._blocks):
            return self._last[inside]
        if self._opened[0] != block:
            self._opened = (block, _unpacked(self._blocks[block]))
        return self._opened[1][inside]


class _Part(Sequence[Row]):
    """Some of the rows, without a copy of them."""

    def __init__(self, rows: Packed, places: range) -> None:
        self._rows, self._places = rows, places

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[Row]:
        return (self._rows[place] for place in self._places)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | Sequence[Row]:
        if isinstance(place, slice):
            return _Part(self._rows, self._places[place])
        return self._rows[self._places[place]]


def _packed(rows: list[Row]) -> str | list[Row]:
    text = _LINE.join(map(_CELL.join, rows))
    plain = text.count(_LINE) == len(rows) - 1 and text.count(_CELL) == sum(map(len, rows)) - len(rows)
    return text if plain and all(rows) else rows


def _unpacked(block: str | list[Row]) -> list[Row]:
    if isinstance(block, list):
        return block
    return [tuple(line.split(_CELL)) for line in block.split(_LINE)]
