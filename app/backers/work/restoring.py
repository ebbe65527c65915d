"""Going back to a map of an earlier day, as one edit that can be undone, and what that would change."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from backers.model import counting
from backers.model.changes import Change, ChangeSet
from backers.model.map import Map
from backers.model.rows import ROW_TYPES
from backers.model.wording import mark, say, tr
from backers.work.commands.naming import row_name

_COUNTED = {"removed": mark("{rows} removed"), "added": mark("{rows} added"), "changed": mark("{rows} changed")}
_ROWS = {"removed": mark("Removed: {row}"), "added": mark("Added: {row}"), "changed": mark("Changed: {row}")}
_NAMED = 40


@dataclass(frozen=True)
class Restore:
    """Makes the open map hold exactly the rows of `then`. `when` names that map: "8 January 2020, 14:05"."""

    then: Map
    when: str

    def plan(self, map_: Map) -> ChangeSet:
        return ChangeSet(tr("restore the map of {when}", when=self.when), tuple(differences(map_, self.then)))


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


def act(change: Change) -> str:
    """ "removed", "added" or "changed"."""
    return "removed" if change.after is None else "added" if change.before is None else "changed"


def compare(then: Map, now: Map, named: int = _NAMED) -> Comparison:
    """What has been added, removed and changed from `then` to `now`, and the first `named` rows of it.

    Places are counted, not named.
    """
    counts: Counter[tuple[str, str]] = Counter()
    rows: list[str] = []
    for change in differences(then, now):
        counts[act(change), change.table] += 1
        if change.table != "position" and len(rows) < named:
            rows.append(say(_ROWS[act(change)], row=row_name(then if change.after is None else now, change.row)))
    said = [say(_COUNTED[done], rows=counting.counted(number, table)) for (done, table), number in counts.items()]
    return Comparison(f"{counting.joined(said)}." if said else tr("Nothing differs."), tuple(rows))


def counted(map_: Map) -> str:
    """How much a map holds, in a line."""
    names = ("actor", "relationship", "claim", "source", "event", "note")
    return counting.joined(counting.counted(len(map_.table(name)), name) for name in names)
