"""An import is one step that can be undone, and its report says what became of every row."""

import dataclasses

import pytest

from backers.exchange.incoming import Incoming
from backers.model.map import Map
from backers.model.rows import (
    Actor,
    Bookmark,
    Claim,
    Contradiction,
    Event,
    Meta,
    Mute,
    Note,
    Position,
    Ref,
    Relationship,
    Row,
    Selection,
    Source,
    Standpoint,
)
from backers.work.commands import Planned
from backers.work.importing import ImportPlan, plan_import
from backers.work.workspace import Workspace
from exchange.graphml_cases import same, whole_map
from samples import small_rows


def planned(map_: Map, *rows: Row, foreign: bool = False) -> ImportPlan:
    """A plan that has been carried out on the map."""
    plan = plan_import(map_, Incoming("Test", rows, foreign=foreign), "in.graphml")
    map_.apply(plan.changes)
    return plan


def counts(plan: ImportPlan, table: str) -> dict[str, int]:
    return {outcome: number for outcome, number in plan.report["tables"][table].items() if number}


def test_a_whole_map_goes_into_an_empty_one_as_it_is():
    map_ = Map()

    plan = planned(map_, *whole_map().rows())

    assert same(map_, whole_map())
    assert plan.changes.name == "import in.graphml"
    assert counts(plan, "claim") == {"new": 3}
    assert plan.report["warnings"] == []


def test_the_same_map_again_changes_nothing():
    plan = planned(whole_map(), *whole_map().rows())

    assert not plan.changes
    assert counts(plan, "actor") == {"same": 3}


def test_undoing_an_import_gives_the_map_before(workspace: Workspace):
    before = Map(workspace.map.rows())
    plan = plan_import(workspace.map, Incoming("Test", tuple(whole_map().rows())), "in.graphml")

    workspace.apply(Planned(plan.changes))
    workspace.undo()

    assert same(workspace.map, before)


def test_our_own_file_wins_over_a_row_of_the_same_id():
    map_ = Map(small_rows())

    plan = planned(map_, dataclasses.replace(map_.actors["uae"], name="Emirates"))

    assert map_.actors["uae"].name == "Emirates"
    assert counts(plan, "actor") == {"updated": 1}


def test_the_map_keeps_its_own_title():
    map_ = Map(small_rows())

    plan = planned(map_, Meta(id="title", value="Another"))

    assert map_.meta("title") == "Small war"
    assert counts(plan, "meta") == {"conflicting": 1}


def test_of_two_rows_with_one_id_the_first_is_taken_and_the_other_told():
    map_ = Map()

    plan = planned(map_, Actor(id="a", name="One"), Actor(id="a", name="Two"))

    assert map_.actors["a"].name == "One"
    assert counts(plan, "actor") == {"new": 1, "conflicting": 1}
    assert "called a" in plan.report["warnings"][0]


@pytest.mark.parametrize("name", ["Turkey", "  türkey ", "تركيا"])
def test_a_foreign_actor_of_a_known_name_is_the_actor_here(name: str):
    map_ = Map(small_rows())
    rows = (Actor(id="n0", name=name), Actor(id="n1", name="Niger"))

    plan = planned(map_, *rows, Relationship(id="e0", subject="n0", kind="funds", object="n1"), foreign=True)

    assert map_.relationships["e0"].subject == "turkey"
    assert map_.actors["turkey"] == Map(small_rows()).actors["turkey"]
    assert plan.report["matched"] == [{"id": "n0", "name": name, "actor": "turkey"}]
    assert counts(plan, "actor") == {"new": 1, "same": 1}


def test_two_foreign_actors_of_one_known_name_are_not_guessed_at():
    map_ = Map(small_rows())

    plan = planned(map_, Actor(id="n0", name="Turkey"), Actor(id="n1", name="turkey"), foreign=True)

    assert {"n0", "n1"} <= map_.actors.keys()
    assert "none was matched" in plan.report["warnings"][0]


def test_a_foreign_id_that_means_something_else_here_is_changed_with_all_that_refers_to_it():
    map_ = Map(small_rows())
    rows = (
        Actor(id="uae", name="Uae River"),
        Relationship(id="r1", subject="uae", kind="funds", object="uae"),
        Claim(id="c1", about=Ref("relationship", "r1"), text="So it is."),
        Event(id="e1", title="Flood", actors=("uae",), relationships=("r1",), starts=("r1",), ends=("r1",)),
        Selection(id="l1", name="River", refs=(Ref("actor", "uae"), Ref("event", "e1"))),
        Mute(id="m1", rule="unsourced", about=Ref("claim", "c1")),
        Note(id="n1", text="!", about=Ref("actor", "uae")),
        Contradiction(id="k1", topic="Depth", about=(Ref("actor", "uae"),)),
        Position(id="uae", x=1.0, y=2.0),
    )

    planned(map_, *rows, foreign=True)

    assert map_.actors["uae"].name == "United Arab Emirates"
    assert map_.relationships["r1-2"].subject == "uae-2"
    assert map_.claims["c1-2"].about == Ref("relationship", "r1-2")
    assert (map_.events["e1"].actors, map_.events["e1"].relationships) == (("uae-2",), ("r1-2",))
    assert map_.events["e1"].starts == map_.events["e1"].ends == ("r1-2",)
    assert map_.selections["l1"].refs == (Ref("actor", "uae-2"), Ref("event", "e1"))
    assert map_.mutes["m1"].about == Ref("claim", "c1-2")
    assert map_.notes["n1"].about == map_.contradictions["k1"].about[0] == Ref("actor", "uae-2")
    assert map_.positions["uae-2"].x == 1.0


def test_a_foreign_file_brought_in_twice_changes_nothing_the_second_time():
    map_ = Map(small_rows())
    rows = (Actor(id="uae", name="Uae River"), Relationship(id="r1", subject="uae", kind="funds", object="uae"))
    planned(map_, *rows, foreign=True)

    assert not planned(map_, *rows, foreign=True).changes


def test_where_the_user_put_an_actor_counts_for_more_than_a_foreign_place():
    map_ = Map(small_rows())

    plan = planned(map_, Actor(id="n0", name="Turkey"), Position(id="n0", x=9.0, y=9.0), foreign=True)

    assert map_.positions["turkey"].x == 0.0
    assert counts(plan, "position") == {"left_out": 1}


def test_references_to_what_is_not_there_are_dropped_with_a_warning():
    map_ = Map(small_rows())
    rows: tuple[Row, ...] = (
        Source(id="s", title="T", reprint_of="gone"),
        Claim(id="c", about=Ref("actor", "uae"), source="gone"),
        Event(id="e", title="E", actors=("gone", "uae"), relationships=("gone",)),
        Contradiction(id="k", topic="K", about=(Ref("source", "s"), Ref("event", "e")),
                      positions=(Standpoint("P", ("gone", "s")),)),
        Note(id="n", text="N", about=Ref("place", "gone"), x=float("nan")),
    )  # fmt: skip

    plan = planned(map_, *rows)

    assert map_.sources["s"].reprint_of is None
    assert map_.claims["c"].source is None
    assert (map_.events["e"].actors, map_.events["e"].relationships) == (("uae",), ())
    assert (map_.contradictions["k"].about, map_.contradictions["k"].positions[0].sources) == (
        (Ref("event", "e"),),
        ("s",),
    )
    assert (map_.notes["n"].about, map_.notes["n"].x) == (None, 0.0)
    assert len(plan.report["warnings"]) == 8


def test_starts_ends_selections_and_bookmarks_are_made_to_fit_and_a_mute_about_nothing_is_left_out():
    map_ = Map(small_rows())
    rows: tuple[Row, ...] = (
        Event(id="e", title="E", starts=("gone", "r1"), ends=("gone",)),
        Selection(id="s", name="S", refs=(Ref("source", "paper"), Ref("actor", "gone"), Ref("event", "e"))),
        Bookmark(id="b", name="B", place=2**80),
        Mute(id="m", rule="orphan", about=Ref("planet", "mars")),
        Mute(id="paper", rule="reprints", about=Ref("source", "paper")),
    )

    plan = planned(map_, *rows)

    assert (map_.events["e"].starts, map_.events["e"].ends) == (("r1",), ())
    assert map_.selections["s"].refs == (Ref("event", "e"),)
    assert map_.bookmarks["b"].place == 0
    assert list(map_.mutes) == ["paper"]
    assert len(plan.report["warnings"]) == 4


def test_rows_that_cannot_stand_without_what_they_refer_to_are_left_out_with_all_that_hangs_on_them():
    map_ = Map(small_rows())
    rows = (
        Relationship(id="r9", subject="uae", kind="funds", object="gone"),
        Claim(id="c9", about=Ref("relationship", "r9")),
        Event(id="e9", title="E", relationships=("r9",)),
        Position(id="gone", x=0.0, y=0.0),
        Position(id="uae", x=float("inf"), y=0.0),
    )

    plan = planned(map_, *rows)

    assert "r9" not in map_.relationships
    assert "c9" not in map_.claims
    assert map_.events["e9"].relationships == ()
    assert map_.positions == Map(small_rows()).positions
    assert [counts(plan, table) for table in ("relationship", "claim", "position")] == [
        {"left_out": 1},
        {"left_out": 1},
        {"left_out": 2},
    ]
    assert "there is no actor gone" in plan.report["warnings"][0]


def test_warnings_of_the_reader_lead_the_report():
    plan = plan_import(Map(), Incoming("Test", (), ("Line 1: odd.",)))

    assert plan.report["warnings"] == ["Line 1: odd."]
    assert plan.changes.name == "import Test"
