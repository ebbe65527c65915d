"""Hypothesis strategies for rows, edits and small maps: the values are wild, the ids few, so that they meet."""

import dataclasses
import typing

from hypothesis import strategies as st

from backers.model.changes import Change, ChangeSet
from backers.model.rows import ROW_TYPES, Alias, Ref, Row, Standpoint

ids = st.sampled_from(["a", "b", "c"])
texts = st.text(max_size=8)
pairs = st.lists(st.tuples(texts, texts), max_size=2).map(tuple)
refs = st.builds(Ref, st.sampled_from(sorted(ROW_TYPES)), ids)
numbers = st.floats(-1e6, 1e6)

_BY_HINT = {
    str: texts,
    float: numbers,
    bool: st.booleans(),
    int: st.integers(-3, 3),
    Ref: refs,
    bool | None: st.none() | st.booleans(),
    int | None: st.none() | st.sampled_from([-1, 0, 1]),
    str | None: st.none() | ids,
    Ref | None: st.none() | refs,
    tuple[str, ...]: st.lists(ids, max_size=3).map(tuple),
    tuple[Ref, ...]: st.lists(refs, max_size=2).map(tuple),
    tuple[Alias, ...]: st.lists(st.builds(Alias, texts, texts), max_size=2).map(tuple),
    tuple[Standpoint, ...]: st.lists(
        st.builds(Standpoint, texts, st.lists(ids, max_size=2).map(tuple)), max_size=2
    ).map(tuple),
    tuple[tuple[str, str], ...]: pairs,
}
_NAMES_OF_ACTORS = {"id", "subject", "object"}


def rows_of(table: str, row_id: st.SearchStrategy[str] = ids) -> st.SearchStrategy[Row]:
    """Rows of one table."""
    row_type = ROW_TYPES[table]
    hints = typing.get_type_hints(row_type)
    values = {
        field.name: ids if field.name in _NAMES_OF_ACTORS else _BY_HINT[hints[field.name]]
        for field in dataclasses.fields(row_type)
    }
    return st.builds(row_type, **(values | {"id": row_id}))


rows = st.sampled_from(sorted(ROW_TYPES)).flatmap(rows_of)


@st.composite
def edits(draw: st.DrawFn, present: list[Row]) -> ChangeSet:
    """A change set that fits a map of these rows: each change finds what it expects, some rows change twice.

    As in every edit a place needs its actor: it comes after the actor and goes before it.
    """
    there = {(row.table, row.id): row for row in present}
    changes: list[Change] = []

    def change(table: str, row_id: str, after: Row | None) -> None:
        before = there.pop((table, row_id), None)
        changes.append(Change(before, after))
        if after is not None:
            there[table, row_id] = after

    for _ in range(draw(st.integers(0, 6))):
        table, row_id = draw(st.tuples(st.sampled_from(sorted(ROW_TYPES)), ids))
        if table == "position" and ("actor", row_id) not in there:
            continue
        removes = (table, row_id) in there and draw(st.booleans())
        if removes and table == "actor" and ("position", row_id) in there:
            change("position", row_id, None)
        change(table, row_id, None if removes else draw(rows_of(table, st.just(row_id))))
    return ChangeSet("edit", tuple(changes))


def _with_their_actors(rows: list[Row]) -> list[Row]:
    actors = {row.id for row in rows if row.table == "actor"}
    return [row for row in rows if row.table != "position" or row.id in actors]


small_maps = st.lists(rows, max_size=8, unique_by=lambda row: (row.table, row.id)).map(_with_their_actors)
