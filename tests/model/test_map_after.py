"""The map as a change set would leave it, made beside the one that stays: the same as making it true there."""

import dataclasses

import hypothesis.strategies as st
from hypothesis import given

from backers.model.changes import Change, ChangeSet
from backers.model.map import Map
from backers.model.rows import Actor, Claim, Note, Ref, Relationship, Row, Source

NUMBERS = st.integers(0, 9)
ROWS = st.one_of(
    st.builds(lambda n, name: Actor(id=f"a{n}", name=name), NUMBERS, st.sampled_from("xyz")),
    st.builds(
        lambda n, a, b, kind: Relationship(id=f"r{n}", subject=f"a{a}", object=f"a{b}", kind=kind),
        NUMBERS, NUMBERS, NUMBERS, st.sampled_from(["funds", "fights"]),
    ),
    st.builds(lambda n, title: Source(id=f"s{n}", title=title), NUMBERS, st.sampled_from("xyz")),
    st.builds(
        lambda n, about, source: Claim(id=f"c{n}", about=Ref("relationship", f"r{about}"), source=f"s{source}"),
        NUMBERS, NUMBERS, NUMBERS,
    ),
    st.builds(lambda n, about: Note(id=f"n{n}", text="x", about=Ref("actor", f"a{about}")), NUMBERS, NUMBERS),
)  # fmt: skip


def changed(map_: Map, wishes: list[tuple[Row, bool]]) -> ChangeSet:
    """Adds or edits those rows, or removes them where that is wished; a row may come more than once."""
    now, changes = {(row.table, row.id): row for row in map_.rows()}, []
    for row, remove in wishes:
        before, after = now.get((row.table, row.id)), None if remove else row
        if before is not None or after is not None:
            changes.append(Change(before, after))
            now[row.table, row.id] = after
    return ChangeSet("edit", tuple(changes))


def told(map_: Map) -> list[object]:
    """Everything that readers ask of a map, in its order."""
    ids = range(10)
    return [
        [*map_.rows()],
        [map_.relationships_of(f"a{n}") for n in ids],
        [map_.claims_about(Ref("relationship", f"r{n}")) for n in ids],
        [map_.claims_from(f"s{n}") for n in ids],
        [map_.notes_about(Ref("actor", f"a{n}")) for n in ids],
        map_.spoken_of("relationship"),
    ]


@given(st.lists(ROWS, unique_by=lambda row: (row.table, row.id)), st.lists(st.tuples(ROWS, st.booleans()), max_size=12))
def test_it_is_the_same_map_and_the_first_stays_as_it_was(rows: list[Row], wishes: list[tuple[Row, bool]]):
    map_ = Map(rows)
    changes, before = changed(map_, wishes), told(map_)

    after = map_.after(changes)
    assert told(map_) == before
    map_.apply(changes)
    assert told(after) == told(map_)
    after.apply(changes.inverse())
    assert {*map(dataclasses.astuple, after.rows())} == {*map(dataclasses.astuple, Map(rows).rows())}


@given(st.lists(ROWS, unique_by=lambda row: (row.table, row.id)), st.lists(st.tuples(ROWS, st.booleans()), max_size=12))
def test_a_change_set_knows_its_rows_by_table(rows: list[Row], wishes: list[tuple[Row, bool]]):
    changes = changed(Map(rows), wishes)

    assert changes.tables() == {change.row.table for change in changes}
    for table in ("actor", "relationship", "event"):
        assert changes.ids(table) == {change.row.id for change in changes if change.row.table == table}
