"""What sort of table a grid is: edge list, node list, matrix, neighbours; or not to be told without help."""

from collections.abc import Iterable
from dataclasses import dataclass

from backers.exchange.tables.grid import Grid, is_number
from backers.model.wording import mark, say, tr

_SOURCE = (
    "source",
    "from",
    "src",
    "subject",
    "source id",
    "source.identifier",
    "node1",
    "ego",
    "sender",
    "start node",
)
_TARGET = (
    "target", "to", "dst", "dest", "destination", "object", "target id", "destination.identifier", "node2", "alter",
    "receiver", "end node",
)  # fmt: skip
_NODE = ("id", "key", "node", "node id", "name", "label", "actor", "nodes")
_WORDS = {
    "edges": mark("edges", "what a table holds"),
    "bare edges": mark("bare edges", "what a table holds"),
    "nodes": mark("nodes", "what a table holds"),
    "matrix": mark("matrix", "what a table holds"),
    "neighbours": mark("neighbours", "what a table holds"),
    "weighted neighbours": mark("weighted neighbours", "what a table holds"),
}


@dataclass(frozen=True, slots=True)
class Shape:
    """`kind` is edges, nodes, matrix, neighbours, weighted neighbours, bare edges or unknown.

    `first` and `second` are columns: the two ends, or the id. `header` is false where the first row is data already.
    `note` is a sentence where that was not certain.
    """

    kind: str
    first: int = 0
    second: int = 1
    header: bool = True
    note: str = ""


def sort_words(kinds: Iterable[str]) -> str:
    """What tables of these kinds hold, each once, for the reader."""
    said = [say(_WORDS[kind]) for kind in dict.fromkeys(kinds) if kind in _WORDS]
    return tr(", ", "between the items of a list").join(said)


def shape_of(grid: Grid) -> Shape:
    """Never guesses in silence: what the header does not say is either plain from the cells or comes with a note."""
    if not grid.rows:
        return Shape("unknown")
    names = [cell.strip().strip("﻿").casefold().replace("_", " ") for cell in grid.rows[0]]
    source = next((names.index(name) for name in _SOURCE if name in names), None)
    target = next((names.index(name) for name in _TARGET if name in names), None)
    if source is not None and target is not None:
        plain = {"source", "target", "from", "to"}
        said = "" if {names[source], names[target]} <= plain else (
            tr("The columns “{column}” and “{other}” were read as the ends.", column=grid.rows[0][source].strip(),
            other=grid.rows[0][target].strip())
        )  # fmt: skip
        return Shape("edges", source, target, note=said)
    if found := _matrix(grid, names):
        return found
    node = next((names.index(name) for name in _NODE if name in names), None)
    if node is not None and len({*names}) == len(names):
        called = {"label", "name", "node label"} & {*names}
        sure = (names[node] in ("id", "key") and (bool(called) or len(names) <= 3)) or len(names) == 1
        note = (
            ""
            if sure
            else tr(
                "Each row was read as one actor, called as its column “{column}” says.",
                column=grid.rows[0][node].strip(),
            )
        )
        return Shape("nodes", node, note=note)
    return _bare(grid)


def _matrix(grid: Grid, names: list[str]) -> Shape | None:
    """A square of numbers: with names on both sides, or with none."""
    rows, width = len(grid.rows), grid.width
    if rows < 2:
        return None
    column = [row[0].strip().casefold().replace("_", " ") if row else "" for row in grid.rows]
    if (
        len(names) == width == rows
        and {*names[1:]} == {*column[1:]}
        and all(map(_numeric, (row[1:] for row in grid.rows[1:])))
    ):
        return Shape("matrix")
    if width == rows and all(map(_numeric, grid.rows)):
        note = "" if rows > 3 else tr("The table is a square of numbers: it was read as a matrix without names.")
        return Shape("matrix", header=False, note=note)
    return None


def _bare(grid: Grid) -> Shape:
    """Rows without a header that anybody would know."""
    widths = [len(row) for row in grid.rows]
    ids = all(is_number(cell) for row in grid.rows for cell in row)
    if len(set(widths)) > 1 and ids:
        odd = all(width % 2 for width in widths)
        weights = odd and any("." in cell for row in grid.rows for cell in row[2::2])
        return Shape("weighted neighbours" if weights else "neighbours", header=False)
    if set(widths) <= {2, 3} and len(set(widths)) == 1 and all(row[0].strip() and row[1].strip() for row in grid.rows):
        weighted = widths[0] == 2 or all(is_number(row[2]) or not row[2].strip() for row in grid.rows)
        later = {cell.strip() for row in grid.rows[1:] for cell in row[:2]}
        # A name that comes again below, or a number, is somebody and no heading.
        first = [cell.strip() for cell in grid.rows[0][:2]]
        sure = all(map(is_number, first)) or all(cell in later for cell in first)
        if weighted:
            note = "" if sure else tr("The table has no header that is known here: its first row was read as data.")
            return Shape("bare edges", header=False, note=note)
    return Shape("unknown")


def _numeric(row: tuple[str, ...]) -> bool:
    return all(not cell.strip() or is_number(cell) for cell in row)
