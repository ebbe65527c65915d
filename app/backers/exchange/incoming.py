"""What a reader found in a file: rows ready to be merged into a map, and everything the reader must be told."""

from collections.abc import Sequence
from dataclasses import dataclass

from backers.exchange.gathered import Gathered
from backers.model.rows import Row


@dataclass(frozen=True, slots=True)
class Incoming:
    """`format` in words ("GraphML written by yEd"); `warnings` are sentences that name element and line.

    `foreign`: another program wrote it, so an id that is also in the map may well mean something else.
    `written`: Backers wrote it in that format of `formats.FORMATS`, which carries only some of a map.
    """

    format: str
    rows: Sequence[Row]
    warnings: tuple[str, ...] = ()
    foreign: bool = False
    written: str = ""

    def count(self, table: str) -> int:
        if isinstance(self.rows, Gathered):
            return self.rows.count_of(table)
        return sum(1 for row in self.rows if row.table == table)
