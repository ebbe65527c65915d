"""Rows by the hundred thousand, in some twenty bytes each instead of three hundred.

A line of a file may be ten bytes long, and a relationship has fourteen fields. So rows are kept in blocks: of one
table, field by field, what they have alike once, and the rest compressed. A row is made when it is asked for.
"""

import marshal
import pickle
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields
from functools import cache
from itertools import chain, repeat, starmap
from operator import attrgetter
from typing import Any

from backers.exchange.blocks import InBlocks
from backers.exchange.quick import quick
from backers.model.rows import ROW_TYPES, Row

_BLOCK = 1024
_ALIKE = (str, bool, tuple, type(None))  # of numbers, two that are equal need not be the same: 0.0 and -0.0
_VERSION = 2  # of marshal: without marks on what it has seen, which take longer and are compressed away


class Gathered(InBlocks[Row, "_Stretch"]):
    """Rows in the order they came, whichever their tables. To be added to and read in order.

    A single place takes as long as a block. Two are equal where their rows are.
    """

    def __init__(self, rows: Iterable[Row] = ()) -> None:
        super().__init__(_BLOCK)
        self.extend(rows)

    def extend(self, rows: Iterable[Row]) -> None:
        """Adds rows; those of another `Gathered` as they are, without a look at them."""
        if isinstance(rows, Gathered):
            self._close()
            for stretch in list(rows._all()):
                self._put(stretch, len(stretch))
            return
        for row in rows:
            self.append(row)

    def in_order(self, tables: Sequence[str]) -> "Gathered":
        """The same rows table by table, and within each in the order they came."""
        found = Gathered()
        place = {table: number for number, table in enumerate(tables)}
        for block in sorted(self._by_table(), key=lambda block: place[block.table]):
            found._put(_Stretch((block,)), block.count)
        return found

    def of(self, table: str) -> Iterator[Any]:
        """The rows of one table."""
        return chain.from_iterable(block.rows() for block in self._by_table() if block.table == table)

    def count_of(self, table: str) -> int:
        return sum(block.count for block in self._by_table() if block.table == table)

    def columns(self, table: str, *names: str) -> Iterator[tuple[Any, ...]]:
        """Some fields of the rows of one table, without making the rows."""
        return chain.from_iterable(block.columns(names) for block in self._by_table() if block.table == table)

    def tables(self) -> list[str]:
        """Those that have rows here."""
        return list(dict.fromkeys(block.table for block in self._by_table()))

    def _all(self) -> "Iterator[_Stretch]":
        yield from self._blocks
        if self._last:
            yield self._closed(self._last)

    def _by_table(self) -> "Iterator[_Block]":
        return chain.from_iterable(stretch.blocks for stretch in self._all())

    def _closed(self, rows: list[Row]) -> "_Stretch":
        return _Stretch.of(rows)

    def _rows(self, block: "_Stretch") -> Iterator[Row]:
        return block.rows()


class _Stretch:
    """Rows that came one after the other, a block for each table: a file may tell of an actor and its claims in turn.

    `order` has the place of each row's block, compressed; it is empty where there is one.
    """

    __slots__ = ("blocks", "order")

    def __init__(self, blocks: "tuple[_Block, ...]", order: bytes = b"") -> None:
        self.blocks, self.order = blocks, order

    @classmethod
    def of(cls, rows: Sequence[Row]) -> "_Stretch":
        tables: dict[str, list[Row]] = {}
        for row in rows:
            tables.setdefault(row.table, []).append(row)
        blocks = tuple(map(_Block.of, tables.values()))
        if len(blocks) == 1:
            return cls(blocks)
        number = {table: place for place, table in enumerate(tables)}
        return cls(blocks, zlib.compress(bytes(number[row.table] for row in rows), 1))

    def __len__(self) -> int:
        return sum(block.count for block in self.blocks)

    def rows(self) -> Iterator[Row]:
        made = [block.rows() for block in self.blocks]
        return (next(made[place]) for place in zlib.decompress(self.order)) if self.order else made[0]


class _Block:
    """Some rows of one table. `alike` is a value for each field that all have in common, else `_Block`."""

    __slots__ = ("alike", "count", "differing", "table")

    def __init__(self, table: str, count: int, alike: tuple[Any, ...], differing: bytes) -> None:
        self.table, self.count, self.alike, self.differing = table, count, alike, differing

    @classmethod
    def of(cls, rows: Sequence[Row]) -> "_Block":
        table = rows[0].table
        columns = list(zip(*map(_getter(table), rows), strict=True))
        alike = tuple(column[0] if _same(column) else _Block for column in columns)
        differing = [column for column, value in zip(columns, alike, strict=True) if value is _Block]
        try:
            data = b"m" + marshal.dumps(differing, _VERSION)
        except ValueError:  # names of an actor are objects
            data = b"p" + pickle.dumps(differing, pickle.HIGHEST_PROTOCOL)
        return cls(table, len(rows), alike, zlib.compress(data, 1))

    def rows(self) -> Iterator[Row]:
        return starmap(_maker(self.table), self.columns())

    def columns(self, names: Sequence[str] = ()) -> Iterator[tuple[Any, ...]]:
        """All fields or those of the names."""
        data = zlib.decompress(self.differing)
        differing = iter(marshal.loads(data[1:]) if data[:1] == b"m" else pickle.loads(data[1:]))
        found = [repeat(value, self.count) if value is not _Block else next(differing) for value in self.alike]
        if names:
            places = _places(self.table)
            found = [found[places[name]] for name in names]
        return zip(*found, strict=True)


def gathered(rows: Iterable[Row]) -> Gathered:
    return rows if isinstance(rows, Gathered) else Gathered(rows)


def _same(column: tuple[Any, ...]) -> bool:
    first = column[0]
    return isinstance(first, _ALIKE) and column[-1] == first and column.count(first) == len(column)


@cache
def _places(table: str) -> dict[str, int]:
    return {field.name: place for place, field in enumerate(fields(ROW_TYPES[table]))}


@cache
def _getter(table: str) -> Callable[[Row], tuple[Any, ...]]:
    return attrgetter(*_places(table))


@cache
def _maker(table: str) -> Callable[..., Row]:
    return quick(ROW_TYPES[table], in_order=True)
