"""The rows of a table kept as little text as they are: a tuple of strings for each takes ten times the file."""

from collections.abc import Iterable, Sequence

from backers.exchange.blocks import InBlocks

Row = tuple[str, ...]
_BLOCK = 256
_CELL, _LINE = "\x1f", "\x1e"


class Packed(InBlocks[Row, str | list[Row]]):
    """Rows in blocks, each one text, split again when it is asked for; those with its signs inside stay."""

    def __init__(self, rows: Iterable[Sequence[str]] = ()) -> None:
        super().__init__(_BLOCK)
        for row in rows:
            self.append(row)

    def append(self, row: Sequence[str]) -> None:
        super().append(tuple(row))

    def _closed(self, rows: list[Row]) -> str | list[Row]:
        text = _LINE.join(map(_CELL.join, rows))
        plain = text.count(_LINE) == len(rows) - 1 and text.count(_CELL) == sum(map(len, rows)) - len(rows)
        return text if plain and all(rows) else rows

    def _rows(self, block: str | list[Row]) -> list[Row]:
        if isinstance(block, list):
            return block
        return [tuple(line.split(_CELL)) for line in block.split(_LINE)]
