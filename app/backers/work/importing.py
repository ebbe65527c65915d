"""What an import would change: one change set, and a report of what is new, the same, updated or left out.

Plans only: nothing is changed here. A file that Backers wrote speaks of the same rows under the same ids, so it wins;
in another program's file an id is only that file's own, so it never overwrites a row.
"""

import dataclasses
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from backers.exchange.gathered import Gathered, gathered
from backers.exchange.incoming import Incoming
from backers.exchange.remarks import Warnings
from backers.exchange.seen import given_twice
from backers.exchange.steps import Progress, stepped
from backers.model.changes import ChangeSet, Coming
from backers.model.counting import table_word
from backers.model.map import Map
from backers.model.rows import ROW_TYPES, Row
from backers.model.wording import tr
from backers.work.lossy import settled
from backers.work.references import fitting
from backers.work.same import Renamed, rename

OUTCOMES = ("new", "same", "updated", "conflicting", "left_out")


@dataclasses.dataclass(frozen=True, slots=True)
class ImportPlan:
    """`changes` is one undoable step, empty where the map has it all; `report` is ready for JSON.

    `rows` are those that the changes put into the map.
    """

    changes: ChangeSet
    report: dict[str, Any]
    rows: Sequence[Row] = ()


def plan_import(
    map_: Map,
    incoming: Incoming,
    file: str = "",
    *,
    decided: Mapping[str, str] | None = None,
    keep: bool = False,
    progress: Progress | None = None,
) -> ImportPlan:
    """How the rows of a file go into the map; `file` is its name, for "Undo import FILE".

    The report has `format`, `tables` (for each table the counts of `OUTCOMES`), `matched` (actors of a foreign file
    that are the same as one here) and `warnings`. The changed map satisfies all references. `decided` says which actors
    of a foreign file are which here (`review`); with `keep`, rows that are here already stay as they are. `progress` is
    called again and again; what it raises ends the planning.
    """
    warnings = Warnings()
    counts: dict[str, Counter[str]] = {table: Counter() for table in ROW_TYPES}
    rows = settled(map_, incoming, _once(incoming, counts, warnings, progress), progress)
    renamed = rename(map_, rows, decided, progress) if incoming.foreign else Renamed(rows)
    for table, number in renamed.left_out.items():
        counts[table]["left_out"] += number
    counts["actor"]["same"] += len(renamed.matched)
    dropped: Counter[str] = Counter()
    rows, replaced = Gathered(), {}
    for row in fitting(map_, renamed.rows, warnings, dropped, progress):
        before = map_.table(row.table).get(row.id)
        outcome = _outcome(before, row)
        if keep and outcome == "updated":
            counts[row.table]["conflicting"] += 1
            continue
        counts[row.table][outcome] += 1
        if outcome == "conflicting":
            warnings.add(tr("facts about the map"), tr("The map keeps its own {id}; the file has another.", id=row.id))
        elif outcome != "same":
            rows.append(row)
            if before is not None:
                replaced[row.table, row.id] = before
    for table, number in dropped.items():
        counts[table]["left_out"] += number
    rows = rows.in_order(tuple(ROW_TYPES))
    report = {
        "format": incoming.format,
        "tables": {table: {outcome: counts[table][outcome] for outcome in OUTCOMES} for table in ROW_TYPES},
        "matched": [{"id": old, "name": name, "actor": actor} for old, name, actor in renamed.matched],
        "warnings": [*incoming.warnings, *renamed.warnings, *warnings.sentences()],
    }
    changes = ChangeSet(tr("import {file}", file=file or incoming.format), Coming(rows, replaced) if rows else ())
    return ImportPlan(changes, report, rows)


def _once(
    incoming: Incoming, counts: dict[str, Counter[str]], warnings: Warnings, progress: Progress | None
) -> Gathered:
    """Each row once, in the order of the tables; of two with one id the first."""
    rows = gathered(incoming.rows).in_order(tuple(ROW_TYPES))
    twice = {table: given_twice(rows, table, progress) for table in rows.tables()}
    if not any(twice.values()):
        return rows
    first: dict[tuple[str, str], Row] = {}
    once = Gathered()
    for row in stepped(rows, progress):
        before = first.setdefault((row.table, row.id), row) if hash(row.id) in twice[row.table] else row
        if before is row:
            once.append(row)
        elif before != row:
            counts[row.table]["conflicting"] += 1
            warnings.add(
                tr("ids given twice"),
                tr(
                    "The file has two different rows of table {table} called {id}; the first was taken.",
                    table=table_word(row.table),
                    id=row.id,
                ),
            )
    return once


def _outcome(before: Row | None, after: Row) -> str:
    if before is None:
        return "new"
    if before == after:
        return "same"
    # Title, date and licence belong to the map that is open, not to what is brought into it.
    return "conflicting" if after.table == "meta" else "updated"
