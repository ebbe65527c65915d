"""What a reader found in a file: rows ready to be merged into a map, and everything the reader must be told."""

from dataclasses import dataclass

from backers.model.rows import Row


@dataclass(frozen=True, slots=True)
class Incoming:
    """`format` in words ("GraphML written by yEd"); `warnings` are sentences that name element and line.

    `foreign`: another program wrote it, so an id that is also in the map may well mean something else.
    `written`: Backers wrote it in that format of `formats.FORMATS`, which carries only some of a map.
    """

    format: str
    rows: tuple[Row, ...]
    warnings: tuple[str, ...] = ()
    foreign: bool = False
    written: str = ""

    def count(self, table: str) -> int:
        return sum(1 for row in self.rows if row.table == table)
