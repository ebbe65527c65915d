"""The map in memory: it takes a whole change set or none of it, and its indexes say what its rows say."""

import dataclasses
from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backers.model.changes import Change, ChangeSet, added, removed
from backers.model.map import Map
from backers.model.rows import Actor, Claim, Meta, Note, Ref, Relationship, Row
from model.rows_of_any_kind import edits, ids, refs, small_maps

TURKEY = Actor(id="turkey", name="Turkey")
TIES = [Relationship(id=f"r{n}", subject="turkey", kind="funds", object="gna") for n in range(3)]


def content(map_: Map) -> dict[tuple[str, str], Row]:
    return {(row.table, row.id): row for row in map_.rows()}


@given(small_maps, st.data())
def test_an_edit_and_its_inverse_leave_the_map_as_it_was(rows: list[Row], data: st.DataObject) -> None:
    map_ = Map(rows)
    changes = data.draw(edits(rows))
    map_.apply(changes)
    map_.apply(changes.inverse())
    assert content(map_) == content(Map(rows))


@given(small_maps, st.data())
def test_no_edit_leaves_a_place_without_its_actor(rows: list[Row], data: st.DataObject) -> None:
    map_ = Map(rows)
    gone = data.draw(st.sets(st.sampled_from([*map_.actors]))) if map_.actors else set()
    # The places came after the edit that is undone now: it does not speak of them.
    map_.apply(ChangeSet("undo", removed([map_.actors[one] for one in gone])))
    assert map_.positions.keys() <= map_.actors.keys()
    assert {*content(Map(rows))} - {*content(map_)} == {
        (row.table, row.id) for row in rows if row.id in gone and row.table in {"actor", "position"}
    }


@given(small_maps, st.data())
def test_after_any_edit_the_indexes_agree_with_the_rows(rows: list[Row], data: st.DataObject) -> None:
    map_ = Map(rows)
    map_.apply(data.draw(edits(rows)))
    by_actor, about, by_source, noted, touched, contradicted, muted = (defaultdict(set) for _ in range(7))
    for tie in map_.relationships.values():
        by_actor[tie.subject].add(tie)
        by_actor[tie.object].add(tie)
    for claim in map_.claims.values():
        about[claim.about].add(claim)
        by_source[claim.source].add(claim)
    for note in map_.notes.values():
        noted[note.about].add(note)
    for event in map_.events.values():
        for one in event.actors:
            touched[Ref("actor", one)].add(event)
        for one in (*event.relationships, *event.starts, *event.ends):
            touched[Ref("relationship", one)].add(event)
    for contradiction in map_.contradictions.values():
        for one in contradiction.about:
            contradicted[one].add(contradiction)
    for mute in map_.mutes.values():
        muted[mute.about].add(mute)
    actor, ref = data.draw(ids), data.draw(refs)
    assert sorted(map_.relationships_of(actor), key=hash) == sorted(by_actor[actor], key=hash)
    assert sorted(map_.claims_from(actor), key=hash) == sorted(by_source[actor], key=hash)
    assert sorted(map_.claims_about(ref), key=hash) == sorted(about[ref], key=hash)
    assert sorted(map_.notes_about(ref), key=hash) == sorted(noted[ref], key=hash)
    assert sorted(map_.events_with(ref), key=hash) == sorted(touched[ref], key=hash)
    assert sorted(map_.contradictions_about(ref), key=hash) == sorted(contradicted[ref], key=hash)
    assert sorted(map_.mutes_about(ref), key=hash) == sorted(muted[ref], key=hash)


@pytest.mark.parametrize(
    "misfit",
    [
        Change(None, TURKEY),
        Change(Actor(id="gna", name="GNA"), None),
        Change(Actor(id="turkey", name="Türkiye"), TURKEY),
    ],
)
def test_an_edit_that_does_not_fit_changes_nothing(misfit: Change) -> None:
    map_ = Map([TURKEY])
    fits = Change(None, Note(id="n", text="", about=Ref("actor", "turkey")))
    with pytest.raises(ValueError, match="not as the change expects"):
        map_.apply(ChangeSet("edit", (fits, misfit)))
    assert content(map_) == content(Map([TURKEY]))
    assert map_.notes_about(Ref("actor", "turkey")) == []


def test_an_edited_relationship_keeps_its_place_among_an_actors() -> None:
    map_ = Map(TIES)
    map_.apply(ChangeSet("edit", (Change(TIES[0], dataclasses.replace(TIES[0], note="seen")),)))
    assert [tie.id for tie in map_.relationships_of("turkey")] == ["r0", "r1", "r2"]


def test_a_relationship_that_moves_leaves_its_old_actor() -> None:
    map_ = Map(TIES[:1])
    map_.apply(ChangeSet("move", (Change(TIES[0], dataclasses.replace(TIES[0], subject="qatar")),)))
    assert map_.relationships_of("turkey") == []
    assert [tie.id for tie in map_.relationships_of("qatar")] == ["r0"]


def test_a_relationship_of_an_actor_with_itself_is_listed_once() -> None:
    loop = Relationship(id="loop", subject="turkey", kind="funds", object="turkey")
    assert Map([loop]).relationships_of("turkey") == [loop]


def test_claims_are_found_by_what_they_are_about_and_whence_they_come() -> None:
    claim = Claim(id="c", about=Ref("relationship", "r0"), source="s")
    map_ = Map([claim])
    assert map_.claims_about(Ref("relationship", "r0")) == map_.claims_from("s") == [claim]
    map_.apply(ChangeSet("remove", removed([claim])))
    assert map_.claims_about(Ref("relationship", "r0")) == map_.claims_from("s") == []


def test_rows_come_back_in_the_order_they_were_added() -> None:
    map_ = Map(TIES)
    map_.apply(ChangeSet("add", added([dataclasses.replace(TIES[0], id="first")])))
    assert list(map_.relationships) == ["r0", "r1", "r2", "first"]


def test_two_rows_of_one_table_may_not_share_an_id() -> None:
    Map([TURKEY, Note(id="turkey", text="")])
    with pytest.raises(ValueError, match="two rows"):
        Map([TURKEY, TURKEY])


def test_what_the_map_says_of_itself() -> None:
    map_ = Map([Meta(id="title", value="Libya")])
    assert (map_.meta("title"), map_.meta("licence"), map_.meta("licence", "CC0")) == ("Libya", "", "CC0")
    assert map_.get(Ref("meta", "title")) == Meta(id="title", value="Libya")
    assert map_.get(Ref("actor", "title")) is None
