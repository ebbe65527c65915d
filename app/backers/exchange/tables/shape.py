"""What sort of table a grid is: edge list, node list, matrix, neighbours; or not to be told without help."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from backers.exchange.tables.grid import Grid, is_number
from backers.model.counting import joined
from backers.model.names import shown
from backers.model.wording import mark, say, tr

# Columns that are two ends together, the surest first. "from" and "to" come last: beside other ends they are dates.
_PAIRS = (
    ("source", "target"), ("source id", "target id"), ("source.identifier", "destination.identifier"),
    ("subject", "object"), ("supporter", "supported"), ("supporter", "recipient"), ("backer", "backed"),
    ("donor", "recipient"), ("who", "whom"), ("sender", "receiver"), ("sender", "recipient"), ("ego", "alter"),
    ("node1", "node2"), ("start node", "end node"), ("src", "dst"), ("src", "dest"), ("from", "to"),
)  # fmt: skip
# What may stand with an end of another pair. A "source" does so with a destination only, and where there is no other
# first end: it is as often where a row was read.
_FIRST = ("from", "src", "subject", "source id", "source.identifier", "node1", "ego", "sender", "start node")
_SECOND = (
    "target", "to", "dst", "dest", "destination", "object", "target id", "destination.identifier", "node2", "alter",
    "receiver", "end node",
)  # fmt: skip
# What columns with the two ends of a time are called, the surest first; as `column_word` names them.
_CALLED = {
    "start": ("start", "start date", "since", "from (date)", "from date", "date from", "active from", "from"),
    "end": ("end", "end date", "until", "until (date)", "to (date)", "to date", "date to", "active to", "to"),
}
_NODE = ("id", "key", "node", "node id", "name", "label", "actor", "nodes")
_WORDS = {
    "edges": mark("relationships, from “{column}” to “{other}”", "what a table holds"),
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


def sort_words(shapes: Iterable[tuple[Grid, Shape]]) -> str:
    """What tables of these shapes hold, each once, for the reader: of edges with the columns that are the ends."""
    said = []
    for grid, shape in shapes:
        if shape.kind in _WORDS:
            named = shape.kind == "edges"
            ends = [shown(grid.rows[0][place].strip(), 40) for place in (shape.first, shape.second)] if named else []
            said.append(say(_WORDS[shape.kind], **dict(zip(("column", "other"), ends, strict=False))))
    return joined(dict.fromkeys(said))


def column_word(cell: str) -> str:
    """The name of a column as it is compared: case, marks of order, underscores and spaces around are no difference."""
    return " ".join(cell.strip().strip("\ufeff").casefold().replace("_", " ").split())


def ends_of(names: Sequence[str]) -> tuple[int, int] | None:
    """Which columns, as `column_word` names them, are the two ends of relationships; None where none are for sure."""
    for one, other in _PAIRS:
        if one in names and other in names:
            return names.index(one), names.index(other)
    first = next((names.index(name) for name in _FIRST if name in names), None)
    second = next((names.index(name) for name in _SECOND if name in names), None)
    if first is None and "source" in names:
        first = names.index("source")
        second = next((names.index(name) for name in ("destination", "dest") if name in names), None)
    return None if first is None or second is None else (first, second)


def columns_of_time(names: Sequence[str], taken: Collection[int]) -> dict[int, str]:
    """Which columns say "start" and "end", the surest first; those `taken` mean something else already."""
    return {
        names.index(name): field
        for field, called in _CALLED.items()
        for name in called
        if name in names and names.index(name) not in taken
    }


def shape_of(grid: Grid) -> Shape:
    """Never guesses in silence: what the header does not say is either plain from the cells or comes with a note."""
    if not grid.rows:
        return Shape("unknown")
    names = [column_word(cell) for cell in grid.rows[0]]
    ends = ends_of(names)
    if ends is not None:
        return Shape("edges", *ends, note=_ends_note(grid, names, ends))
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


def _ends_note(grid: Grid, names: list[str], ends: tuple[int, int]) -> str:
    called = {names[place] for place in ends}
    said = []
    if called not in ({"source", "target"}, {"from", "to"}):
        one, other = (grid.rows[0][place].strip() for place in ends)
        said.append(tr("The columns “{column}” and “{other}” were read as the ends.", column=one, other=other))
    if "source" in names and "source" not in called:
        column = grid.rows[0][names.index("source")].strip()
        said.append(
            tr("The column “{column}” was kept as it is: to make sources of it, choose “Own mapping”.", column=column)
        )
    return " ".join(said)


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
