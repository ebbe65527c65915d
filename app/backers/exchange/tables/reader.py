"""One table of another program into rows, by its shape: edge list, node list, matrix, neighbours.

A table whose columns say nothing that is known here is refused with a sentence that asks for a mapping (`mapping`).
"""

from collections.abc import Sequence
from pathlib import Path

from backers.exchange.bibliography.files import claims
from backers.exchange.incoming import Incoming
from backers.exchange.seen import Seen
from backers.exchange.sketch import Progress, Sketch
from backers.exchange.sniffing import sniff, sniff_bytes
from backers.exchange.tables import own
from backers.exchange.tables.days import as_date, form_of
from backers.exchange.tables.grid import Grid, is_number, open_text
from backers.exchange.tables.manner import AS_FOUND, Manner
from backers.exchange.tables.recipe import Recipe, shipped
from backers.exchange.tables.shape import Shape, column_word, columns_of_time, shape_of, sort_words
from backers.exchange.tables.statements import apply
from backers.exchange.tables.workbook import sheets
from backers.model.errors import Damaged
from backers.model.wording import mark, say, tr

_WAYS = {"directed": True, "undirected": False, "mutual": False}


class NeedsMapping(Damaged):
    """The columns of the table have to be mapped by a person or a recipe. The message says so."""


def read_table(source: Path | bytes, *, name: str = "", progress: Progress | None = None) -> Incoming:
    """The rows of a CSV or TSV file. Raises Damaged; NeedsMapping where its columns say nothing known here."""
    return of_grids([open_text(source, name, progress=progress)], tr("Table"), progress)


def read_workbook(source: Path | bytes, *, name: str = "", progress: Progress | None = None) -> Incoming:
    """The rows of all sheets of a spreadsheet file. Raises Damaged; NeedsMapping."""
    found = sheets(source, name, progress=progress)
    if own.are_own(found):
        return own.read_sheets(found)
    if not found:
        raise Damaged(tr("“{name}” has nothing on any sheet.", name=name or tr("The spreadsheet")))
    return of_grids(found, tr("Spreadsheet"), progress)


def open_grids(
    source: Path | bytes, name: str = "", *, manner: Manner = AS_FOUND, progress: Progress | None = None
) -> list[Grid]:
    """The grids of any table file, not yet understood: what a person maps or a recipe is applied to. Raises Damaged."""
    name = name or (source.name if isinstance(source, Path) else "data")
    kind = sniff(source) if isinstance(source, Path) else sniff_bytes(source, name)
    if kind == "workbook":
        return sheets(source, name, progress=progress)
    if kind not in ("table", "text"):
        raise Damaged(tr("“{name}” is no table.", name=name))
    return [
        open_text(
            source, name, encoding=manner.encoding, separator=manner.separator, comma=manner.comma, progress=progress
        )
    ]


def is_table(path: Path) -> bool:
    """Whether the file holds tables of another program, whose reading a person should see first. Raises Damaged."""
    claimed = claims(path, path.name) or path.name.lower().endswith(".graphml")
    return not claimed and sniff(path) in ("table", "workbook")


def recognised(grids: Sequence[Grid]) -> str:
    """What the tables are taken to be without any mapping, in words; empty where a person has to say it."""
    if any(not recipe.missing(grid) for recipe in shipped() for grid in grids):
        return ""
    return sort_words((grid, shape_of(grid)) for grid in grids)


def read_with(recipe: Recipe, source: Path, *, progress: Progress | None = None) -> Incoming:
    """The rows of a table as a recipe says; of several sheets the first that it fits. Raises Damaged."""
    grids = open_grids(source, progress=progress)
    if not grids:
        raise Damaged(tr("“{source}” has nothing on any sheet.", source=source.name))
    return apply(recipe, min(grids, key=lambda grid: len(recipe.missing(grid))), progress)


def of_grids(
    grids: Sequence[Grid], words: str, progress: Progress | None = None, dates: str = "", *, most: int | None = None
) -> Incoming:
    """The rows of one or several grids together: a sheet of nodes and one of edges are one graph.

    `dates` is dmy or mdy where a person said which comes first. `most`: how many rows of each are read; what sort of
    table it is hangs on all of them.
    """
    name = grids[0].name
    shapes = [(grid, shape_of(grid)) for grid in grids]
    known = [(grid, shape) for grid, shape in shapes if shape.kind != "unknown"]
    fitting = [recipe.name for recipe in shipped() for grid in grids if not recipe.missing(grid)]
    if fitting:
        raise NeedsMapping(
            tr(
                "“{name}” is a table of “{fitting}”: a column mapping is needed, which its recipe gives.",
                name=name,
                fitting=fitting[0],
            )
        )
    if not known:
        heading = ", ".join(cell.strip() for cell in grids[0].rows[0][:6]) if grids[0].rows else "nothing"
        raise NeedsMapping(
            tr(
                "“{name}” is a table whose columns ({heading}) say nothing that is known here: a column "
                "mapping is needed, in the import window or as a recipe.",
                name=name,
                heading=heading[:120],
            )
        )
    sketch = Sketch(name, mark("Row", "what numbers of a file count"), progress=progress)
    for grid, shape in shapes:
        for note in (*grid.notes, shape.note):
            if note:
                sketch.warn("readings", note)
        if shape.kind == "unknown":
            sketch.warn(
                "sheets", tr("The sheet “{sheet}” says nothing that is known here; it was left out.", sheet=grid.sheet)
            )
    reading = _Reading(sketch, dates)
    for grid, shape in sorted(known, key=lambda pair: pair[1].kind != "nodes"):
        reading.take(grid if most is None else grid.head(most), shape)
    sorts = sort_words(known)
    return sketch.incoming(
        say(mark("{table} of {sorts}", "a sort of file of a sort of rows"), table=words, sorts=sorts)
    )


class _Reading:
    """Nodes by the text that names them; the ends of edges are nodes without a row of their own."""

    def __init__(self, sketch: Sketch, dates: str) -> None:
        self._sketch, self._dates = sketch, dates
        self._nodes, self._edges = Seen(), Seen()

    def take(self, grid: Grid, shape: Shape) -> None:
        if shape.kind == "nodes":
            self._node_list(grid, shape)
        elif shape.kind in ("edges", "bare edges"):
            self._edge_list(grid, shape)
        elif shape.kind == "matrix":
            self._matrix(grid, shape)
        else:
            self._neighbours(grid, weighted=shape.kind.startswith("weighted"))

    def _node_list(self, grid: Grid, shape: Shape) -> None:
        heading = _heading(grid, self._sketch)
        for number, row in zip(grid.numbers[1:], grid.rows[1:], strict=True):
            values = _values(heading, row, shape.first)
            identifier = row[shape.first].strip() if shape.first < len(row) else ""
            if not identifier:
                self._sketch.warn(
                    tr("rows without a name"), tr("Row {number} names no actor; it was left out.", number=number)
                )
                continue
            self._sketch.node(_free(identifier, self._nodes, values), number, values)

    def _edge_list(self, grid: Grid, shape: Shape) -> None:
        heading = _heading(grid, self._sketch) if shape.header else ["source", "target", "weight"]
        data = grid.rows[1:] if shape.header else grid.rows
        ends = (shape.first, shape.second)
        forms = _date_forms(heading, ends, data, self._sketch, self._dates)
        for number, row in zip(grid.numbers[1 if shape.header else 0 :], data, strict=True):
            first, second = (row[place].strip() if place < len(row) else "" for place in ends)
            values = _values(heading, row, *ends)
            for name, (field, form) in forms.items():
                if name in values:
                    self._date(values, name, field, form, number)
            way = _WAYS.get(values.get("Type", values.get("type", "")).strip().casefold())
            if way is not None:
                values.pop("Type", None)
                values.pop("type", None)
            identifier = values.pop("Id", values.pop("id", values.pop("ID", ""))).strip()
            if identifier:
                identifier = _free(identifier, self._edges, values)
            for end in (first, second):
                self._end(end, number)
            self._sketch.edge(first or None, second or None, number, values, identifier=identifier, directed=way)

    def _date(self, values: dict[str, str], name: str, field: str, form: str, number: int) -> None:
        """Puts the date of a column where the relationship has it; what is none stays in the column, and is told."""
        said = as_date(values[name], form)
        if field == "date":
            values[name] = values[name] if said is None else said
        elif said is not None and (name == field or not values.get(field)):
            del values[name]
            values[field] = said
        elif said is None and form != "ambiguous":
            cell = values[name].strip()[:40]
            self._sketch.warn(
                "dates",
                tr("Row {row_number}: “{cell}” in “{column}” is no date.", row_number=number, cell=cell, column=name),
            )

    def _matrix(self, grid: Grid, shape: Shape) -> None:
        rows = grid.rows[1:] if shape.header else grid.rows
        numbers = grid.numbers[1:] if shape.header else grid.numbers
        names = [cell.strip() for cell in grid.rows[0][1:]] if shape.header else [str(i + 1) for i in range(grid.width)]
        unnamed = iter(range(1, len(names) + 1))
        names = [name or f"unnamed {next(unnamed)}" for name in names]
        for name in names:
            self._end(name, numbers[0])
        weights = {}
        for place, (number, row) in enumerate(zip(numbers, rows, strict=True)):
            # The rows may come in another order than the columns; a row without a name is the column without one.
            first = row[0].strip() if shape.header else ""
            name = first if first in names else names[place]
            for other, cell in zip(names, row[1:] if shape.header else row, strict=False):
                if cell.strip() and (not is_number(cell) or float(cell.strip()) != 0):
                    weights[name, other] = (number, cell.strip())
        for (one, other), (number, weight) in weights.items():
            self._sketch.edge(one, other, number, {"weight": weight})

    def _neighbours(self, grid: Grid, *, weighted: bool) -> None:
        for number, row in zip(grid.numbers, grid.rows, strict=True):
            cells = [cell.strip() for cell in row if cell.strip()]
            others = cells[1::2] if weighted else cells[1:]
            weights = cells[2::2] if weighted else [""] * len(others)
            self._end(cells[0], number)
            for other, weight in zip(others, weights, strict=False):
                self._end(other, number)
                self._sketch.edge(cells[0], other, number, {"weight": weight})

    def _end(self, name: str, number: int) -> None:
        if name and name not in self._sketch.ready.declared:
            self._sketch.node(name, number, {})


def _heading(grid: Grid, sketch: Sketch) -> list[str]:
    """The names of the columns, each once."""
    found: list[str] = []
    for place, cell in enumerate(grid.rows[0], 1):
        name = cell.strip() or f"column {place}"
        if name in found:
            sketch.warn(
                "columns",
                tr("Two columns are called “{name}”; one is now “{name} {place}”.", name=name[:60], place=place),
            )
            name = f"{name} {place}"
        found.append(name)
    return found


def _values(heading: list[str], row: tuple[str, ...], *without: int) -> dict[str, str]:
    names = [*heading, *(f"column {place}" for place in range(len(heading) + 1, len(row) + 1))]
    return {names[place]: cell for place, cell in enumerate(row) if place not in without and cell.strip()}


def _free(identifier: str, taken: Seen, values: dict[str, str]) -> str:
    """The id; where a row before has it already, a new one, with the old kept as an attribute."""
    found, number = identifier, 2
    while not taken.add(found):
        found = f"{identifier}-{number}"
        number += 1
    if found != identifier:
        values["id in the table"] = identifier
    return found


def _date_forms(
    heading: list[str], ends: tuple[int, int], rows: Sequence[tuple[str, ...]], sketch: Sketch, wanted: str
) -> dict[str, tuple[str, str]]:
    """Columns called like dates: what they are of a relationship, and how they write it. The surest come first."""
    names = [column_word(name) for name in heading]
    fields = columns_of_time(names, ends) | {place: "date" for place, name in enumerate(names) if name == "date"}
    forms: dict[str, tuple[str, str]] = {}
    for place, field in fields.items():
        name = heading[place]
        form = form_of(row[place] for row in rows if place < len(row))
        if form == "none" and names[place] in ("from", "to"):
            continue  # A place, or whatever else lies between two ends.
        form = wanted if wanted and form in ("ambiguous", "dmy", "mdy") else form
        if form == "ambiguous":
            sketch.warn(
                "dates",
                tr("“{name}” could have the day or the month first; its dates stay as they are.", name=name),
            )
        elif form in ("dmy", "mdy"):
            said = tr("the day") if form == "dmy" else tr("the month")
            sketch.warn("dates", tr("“{name}” was read with {said} first.", name=name, said=said))
        forms[name] = (field, form)
    return forms
