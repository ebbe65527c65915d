"""Who does what to whom, as a matrix: actors by actors, or backers by sides. Rows act, columns are acted on."""

import csv
import io
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from backers.analysis.blocs import communities
from backers.analysis.standing import Pair
from backers.model import kinds
from backers.model.rows import Relationship
from backers.model.sentences import phrase
from backers.model.wording import mark, tr
from backers.work.questions.ground import Ground

_MOST = 200  # rows; nobody finds anything in more, and ordering them takes long
SHAPES = {"actors": mark("Actors by actors"), "sides": mark("Backers by sides")}


@dataclass(frozen=True, slots=True)
class Head:
    """A row or column: an actor or, with `is_side`, a side."""

    id: str
    label: str
    side: str
    is_side: bool = False


@dataclass(frozen=True, slots=True)
class Matrix:
    """`cells`: the relationships of a row with a column, by row and column number; a cell keeps all signs apart."""

    rows: tuple[Head, ...] = ()
    columns: tuple[Head, ...] = ()
    cells: dict[tuple[int, int], tuple[Relationship, ...]] = field(default_factory=dict)
    title: str = ""


def matrix_of(ground: Ground, shape: str, groups: Iterable[str]) -> Matrix:
    """The matrix of what the lens shows, of those groups of relationships; rows without any are left out."""
    wanted = frozenset(groups)
    ties = [row for row in ground.rows if row.group in wanted and row.subject != row.object]
    tied = Counter(end for row in ties for end in (row.subject, row.object))
    more = len(tied) - _MOST
    if more > 0:
        kept = {one for one, _ in tied.most_common(_MOST)}
        ties = [row for row in ties if row.subject in kept and row.object in kept]
    found = _by_sides(ground, ties) if shape == "sides" else _by_actors(ground, ties)
    return (
        found
        if more <= 0
        else replace(found, title=tr("{title}: the {n} with the most relationships", title=found.title, n=_MOST))
    )


def marks_of(rows: Iterable[Relationship]) -> list[tuple[str, int]]:
    """The groups and signs that stand in a cell, each once: what is to be drawn side by side."""
    return sorted({(row.group, row.signed) for row in rows}, key=lambda mark: (-mark[1], mark[0]))


def as_csv(matrix: Matrix) -> str:
    """The matrix as a table: a heading per column, and in the cells what the row does to the column."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["", *(head.label for head in matrix.columns)])
    for number, head in enumerate(matrix.rows):
        cells = [matrix.cells.get((number, column), ()) for column in range(len(matrix.columns))]
        writer.writerow([_safe(head.label), *("; ".join(dict.fromkeys(map(phrase, cell))) for cell in cells)])
    return out.getvalue()


def _by_actors(ground: Ground, ties: list[Relationship]) -> Matrix:
    order = _ordered(ground, ties)
    place = {one: number for number, one in enumerate(order)}
    cells: dict[tuple[int, int], list[Relationship]] = {}
    for row in ties:
        one, other = place[row.subject], place[row.object]
        cells.setdefault((one, other), []).append(row)
        if not row.points:
            cells.setdefault((other, one), []).append(row)
    heads = tuple(Head(one, ground.label(one), ground.actors[one].side) for one in order)
    kept = {where: tuple(found) for where, found in cells.items()}
    return Matrix(heads, heads, kept, tr("Who does what to whom, {moment}", moment=ground.moment))


def _by_sides(ground: Ground, ties: list[Relationship]) -> Matrix:
    order = _ordered(ground, ties)
    shown = {ground.actors[one].side for one in order}
    sides = [side for side in kinds.SIDES if side in shown] + sorted(shown - set(kinds.SIDES))
    place, column = {one: n for n, one in enumerate(order)}, {side: n for n, side in enumerate(sides)}
    cells: dict[tuple[int, int], list[Relationship]] = {}
    for row in ties:
        ends = [(row.subject, row.object)] if row.points else [(row.subject, row.object), (row.object, row.subject)]
        for one, other in ends:
            cells.setdefault((place[one], column[ground.actors[other].side]), []).append(row)
    acting = sorted({where[0] for where in cells})
    turned = {old: new for new, old in enumerate(acting)}
    return Matrix(
        tuple(Head(order[old], ground.label(order[old]), ground.actors[order[old]].side) for old in acting),
        tuple(Head(side, kinds.side(side).label, side, is_side=True) for side in sides),
        {(turned[row], number): tuple(found) for (row, number), found in cells.items()},
        tr("What each does to the sides, {moment}", moment=ground.moment),
    )


def _ordered(ground: Ground, ties: list[Relationship]) -> list[str]:
    """Side by side, within a side by bloc, within a bloc the most tied first."""
    tied: dict[str, int] = {}
    pairs: dict[Pair, float] = {}
    for row in ties:
        for end in (row.subject, row.object):
            tied[end] = tied.get(end, 0) + 1
        if row.signed > 0:
            pair = (min(row.subject, row.object), max(row.subject, row.object))
            pairs[pair] = pairs.get(pair, 0.0) + 1
    bloc_of = {one: number for number, bloc in enumerate(communities(sorted(tied), pairs)) for one in bloc}
    sides = {side: number for number, side in enumerate(kinds.SIDES)}
    return sorted(
        tied,
        key=lambda one: (
            sides.get(ground.actors[one].side, len(sides)),
            ground.actors[one].side,
            bloc_of.get(one, len(tied)),
            -tied[one],
            ground.label(one),
        ),
    )


def _safe(text: str) -> str:
    """Spreadsheets run what looks like a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@") else text
