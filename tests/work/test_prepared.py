"""What is prepared for looking is carried over any edit, and then is what preparing anew would give."""

from collections import Counter
from dataclasses import replace

import hypothesis.strategies as st
import numpy as np
from hypothesis import given

from backers.model import dates
from backers.model.changes import Change, ChangeSet
from backers.model.map import Map
from backers.model.rows import Actor, Claim, Ref, Relationship, Row, Source
from backers.work.census import Census
from backers.work.lens import Lens
from backers.work.prepared import Prepared
from backers.work.sight import Sight
from backers.work.standing import standings_of
from backers.work.tally import is_disputed
from backers.work.timeline import days

NUMBERS = st.integers(0, 39)
DATES = st.sampled_from(["", "..", "2019", "2019-05", "2020-01-08", "2021~"])
ACTORS = st.builds(
    lambda n, **values: Actor(id=f"a{n}", name="A", **values),
    NUMBERS, side=st.sampled_from(["neutral", "mediator"]), tier=st.sampled_from(["core", "extended"]),
)  # fmt: skip
TIES = st.builds(
    lambda n, a, b, **values: Relationship(id=f"r{n}", subject=f"a{a}", object=f"a{b}", **values),
    NUMBERS, NUMBERS, NUMBERS, kind=st.sampled_from(["funds", "fights"]), start=DATES, end=DATES,
    confidence=st.sampled_from(["low", "high"]), disputed=st.booleans(), derived=st.booleans(),
)  # fmt: skip
SOURCES = st.builds(lambda n, date: Source(id=f"s{n % 6}", title="S", date=date), NUMBERS, DATES)
CLAIMS = st.builds(lambda n, about, source, stance: Claim(
    id=f"c{n}", about=Ref("relationship", f"r{about}"), source=f"s{source % 6}", stance=stance),
    NUMBERS, NUMBERS, NUMBERS, st.sampled_from(["supports", "disputes"]))  # fmt: skip
WISHES = st.lists(st.tuples(ACTORS | TIES | SOURCES | CLAIMS, st.booleans()), max_size=6)
LENSES = (Lens(background=True), Lens(day="2019-06-01"), Lens(day="2020-01-08", known_by="2020-01", disputed="without"))


def base() -> Map:
    rows: list[Row] = [Actor(id=f"a{n}", name="A") for n in range(30)]
    rows += [Source(id=f"s{n}", title="S", date=f"20{n + 16}") for n in range(6)]
    rows += [Relationship(id=f"r{n}", subject=f"a{n % 7}", kind="funds", object=f"a{n}") for n in range(30)]
    rows += [Claim(id=f"c{n}", about=Ref("relationship", f"r{n}"), source=f"s{n % 6}") for n in range(20)]
    return Map(rows)


def edit(map_: Map, wishes: list[tuple[Row, bool]]) -> ChangeSet:
    """Adds or edits those rows, or removes them where they are there and that is wished."""
    changes = {}
    for row, remove in wishes:
        before = map_.get(Ref(row.table, row.id))
        if before is not None or not remove:
            changes[row.table, row.id] = Change(before, None if remove else row)
    return ChangeSet("edit", tuple(changes.values()))


def told(prepared: Prepared) -> list[object]:
    spans, known = prepared.days, prepared.known
    columns = [spans.first, spans.last, spans.sure_first, spans.sure_last, known.told, known.surely_told, known.denied]
    columns += [
        known.marked,
        prepared.subject,
        prepared.object,
        prepared.row_sorts.those(lambda one: one.tier == "core"),
    ]
    columns += [prepared.row_sorts.those(lambda one: one.confidence == "low")]
    columns += [prepared.actor_sorts.those(lambda one: one.side == "neutral"), spans.possible(17000, 18100)]
    return [prepared.rows, prepared.actors, prepared.row_at, *(column.tolist() for column in map(np.asarray, columns))]


@given(st.lists(WISHES, min_size=1, max_size=5), st.booleans())
def test_after_any_edits_and_their_undoing_it_is_as_prepared_anew(edits: list[list[tuple[Row, bool]]], asked: bool):
    map_ = base()
    sight, done = Sight(map_), []
    if asked:
        sight.look(LENSES[2])
    done.extend(edit(map_, wishes) for wishes in edits)
    # Each edit was planned on the map as it stood at the beginning: those that no longer fit are left out.
    for changes in [*done, *(one.inverse() for one in reversed(done))]:
        try:
            map_.apply(changes)
        except ValueError:
            continue
        sight = sight.after(changes)
        assert told(sight._prepared) == told(Prepared(map_))
        assert [sight.look(lens) for lens in LENSES] == [Sight(map_).look(lens) for lens in LENSES]


def test_an_edit_of_one_row_works_out_that_row_alone(monkeypatch) -> None:
    map_, worked_out = base(), []
    prepared = Prepared(map_)
    reach_of = days.reach_of
    monkeypatch.setattr("backers.work.prepared.reach_of", lambda *dates: worked_out.append(dates) or reach_of(*dates))
    row = map_.relationships["r3"]
    changes = ChangeSet("edit", (Change(row, replace(row, start="2020")),))
    map_.apply(changes)
    assert prepared.after(changes).days.first[3] == dates.days(2020, 1, 1)
    assert worked_out == [("2020", "")]


def counted(map_: Map, background: bool) -> Census:
    """The census row by row."""
    present = {row.id: row for row in map_.actors.values() if background or row.tier != "extended"}
    ties = [
        row
        for row in map_.relationships.values()
        if (background or row.tier != "extended") and row.subject in present and row.object in present
    ]
    groups = {row.group for row in map_.relationships.values()}
    return Census(
        sides=Counter(row.side for row in present.values()),
        actor_kinds=Counter(row.kind for row in present.values()),
        groups=Counter(row.group for row in ties),
        kinds=Counter(row.kind for row in ties),
        confidences=Counter(row.confidence for row in ties),
        standings=Counter(standings_of(map_, ties).values()),
        kinds_of={one: tuple({row.kind for row in map_.relationships.values() if row.group == one}) for one in groups},
        disputed=sum(is_disputed(map_, row) for row in ties),
        unconnected=len(present.keys() - {end for row in ties for end in (row.subject, row.object)}),
        background_actors=sum(row.tier == "extended" for row in map_.actors.values()),
        background_relationships=sum(row.tier == "extended" for row in map_.relationships.values()),
    )


@given(st.lists(WISHES, max_size=5), st.booleans())
def test_the_census_after_any_edits_is_that_of_counting_row_by_row(
    edits: list[list[tuple[Row, bool]]], background: bool
):
    map_ = base()
    sight = Sight(map_)
    for wishes in edits:
        changes = edit(map_, wishes)
        map_.apply(changes)
        sight = sight.after(changes)

    found, wanted = sight.census(background), counted(map_, background)
    assert {one: set(kinds) for one, kinds in found.kinds_of.items()} == {
        one: set(kinds) for one, kinds in wanted.kinds_of.items()
    }
    assert replace(found, kinds_of={}) == replace(wanted, kinds_of={})
