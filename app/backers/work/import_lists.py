"""What an import brings, row by row, for a person to read before saying yes: what is new and what differs."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from backers.exchange.steps import Progress, stepped
from backers.model.changes import Change
from backers.model.map import Map
from backers.model.rows import Actor, Position, Ref, Relationship, Row
from backers.model.sentences import dated_sentence
from backers.work.commands.naming import row_name
from backers.work.readable_journal import needs, parts

MOST = 200  # rows of a table that are named; nobody reads more, and their number is said


@dataclass(frozen=True, slots=True)
class Differing:
    """A field of a row that the map and the file have otherwise."""

    row: str
    field: str
    here: str
    file: str


@dataclass(frozen=True, slots=True)
class Lists:
    """`new`: for each table the names of the first rows, at most MOST; `total`: how many there are of each.

    `differing` likewise, of `differ` rows.
    """

    new: dict[str, tuple[str, ...]]
    total: dict[str, int]
    differing: tuple[Differing, ...]
    differ: int


def lists(map_: Map, changes: Iterable[Change], progress: Progress | None = None) -> Lists:
    """Reads the changes once, twice where relationships are to actors that come later. Places are not listed."""
    rows: defaultdict[str, list[Row]] = defaultdict(list)
    total: Counter[str] = Counter()
    differing: list[Change] = []
    differ = 0
    for change in stepped(changes, progress):
        row = change.row
        if isinstance(row, Position):
            continue
        if change.before is None:
            total[row.table] += 1
            if total[row.table] <= MOST:
                rows[row.table].append(row)
        else:
            differ += 1
            if differ <= MOST:
                differing.append(change)
    shown = _with_those_named(map_, changes, rows, differing, progress)
    said = [
        Differing(row_name(shown, change.before), field, was, now)
        for change in differing
        if change.before is not None
        for _, _, field, _, was, now in parts(shown, change)
    ]
    new = {table: tuple(_line(shown, row) for row in found) for table, found in rows.items()}
    return Lists(new, dict(total), tuple(said), differ)


def _line(map_: Map, row: Row) -> str:
    return dated_sentence(map_, row) if isinstance(row, Relationship) else row_name(map_, row)


def _with_those_named(
    map_: Map,
    changes: Iterable[Change],
    rows: dict[str, list[Row]],
    differing: list[Change],
    progress: Progress | None,
) -> Map:
    """A small map of the listed rows and of those that their names speak of, from the map and from the file."""
    listed = [row for found in rows.values() for row in found] + [change.row for change in differing]
    wanted = {ref for row in listed for ref in needs(row)}
    found: dict[Ref, Row] = {Ref(row.table, row.id): row for row in listed}
    found |= {ref: row for ref in wanted - found.keys() if (row := map_.get(ref)) is not None}
    missing = wanted - found.keys()
    for change in stepped(changes, progress) if missing else ():
        ref = Ref(change.table, change.id)
        if ref in missing:
            found[ref] = change.row
            missing.discard(ref)
            if not missing:
                break
    return Map(sorted(found.values(), key=lambda row: not isinstance(row, Actor)))
