"""Going back to a map of an earlier day, as one edit that can be undone, and what that would change."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from backers.model.changes import Change, ChangeSet
from backers.model.map import Map
from backers.model.rows import ROW_TYPES
from backers.work.commands.naming import row_name

_PLURALS = {"alias": "aliases", "meta": "facts about the map", "mute": "muted remarks", "position": "places"}
_NAMED = 40


@dataclass(frozen=True)
class Restore:
    """Makes the open map hold exactly the rows of `then`. `when` names that map: "8 January 2020, 14:05"."""

    then: Map
    when: str

    def plan(self, map_: Map) -> ChangeSet:
        return ChangeSet(f"restore the map of {self.when}", tuple(differences(map_, self.then)))


@dataclass(frozen=True, slots=True)
class Comparison:
    """What lies between two maps: a sentence, and the first rows by name."""

    summary: str
    rows: tuple[str, ...]


def differences(now: Map, then: Map) -> Iterator[Change]:
    """The changes that lead from `now` to `then`, what is removed first."""
    for table in ROW_TYPES:
        for row in now.table(table).values():
            if row.id not in then.table(table):
                yield Change(row, None)
    for table in ROW_TYPES:
        for row in then.table(table).values():
            before = now.table(table).get(row.id)
            if before != row:
                yield Change(before, row)


def compare(then: Map, now: Map) -> Comparison:
    """What has been added, removed and changed from `then` to `now`. Places are counted, not named."""
    counts: Counter[tuple[str, str]] = Counter()
    rows: list[str] = []
    for change in differences(then, now):
        act = "removed" if change.after is None else "added" if change.before is None else "changed"
        counts[act, change.table] += 1
        if change.table != "position" and len(rows) < _NAMED:
            rows.append(f"{act.capitalize()}: {row_name(then if change.after is None else now, change.row)}")
    said = [f"{number} {_table(table, number)} {act}" for (act, table), number in counts.items()]
    return Comparison(", ".join(said) + "." if said else "Nothing differs.", tuple(rows))


def counted(map_: Map) -> str:
    """How much a map holds, in a line."""
    names = ("actor", "relationship", "claim", "source", "event", "note")
    return ", ".join(f"{len(map_.table(name)):,} {_table(name, len(map_.table(name)))}" for name in names)


def _table(table: str, number: int) -> str:
    if number == 1 and table != "meta":
        return {"position": "place", "mute": "muted remark"}.get(table, table)
    return _PLURALS.get(table, f"{table}s")
