"""Every edit as data: what it changes, what it takes along, what it refuses."""

import pytest

from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.rows import Contradiction, Event, Mute, Ref, Relationship, Selection, Source, Standpoint
from backers.work.commands import (
    AddActor,
    AddClaim,
    AddNote,
    AddSource,
    Connect,
    Delete,
    Edit,
    MergeActors,
    Pin,
    Reverse,
)
from samples import small_rows


@pytest.fixture
def map_():
    return Map(small_rows())


def after(map_, command):
    changes = command.plan(map_)
    map_.apply(changes)
    return changes.name


def test_a_new_actor_stands_where_it_was_asked_for(map_):
    assert after(map_, AddActor("  Qatar ", 3.0, 4.0, id="q")) == "add Qatar"
    assert (map_.actors["q"].name, map_.positions["q"].x) == ("Qatar", 3.0)


def test_an_actor_without_a_name_is_refused(map_):
    with pytest.raises(Refused, match="needs a name"):
        AddActor("  ", 0.0, 0.0).plan(map_)


def test_a_name_keeps_what_files_can_hold_and_drops_nul(map_):
    after(map_, AddActor("a\0b\u202e\ud800c", 0.0, 0.0, id="q"))
    assert map_.actors["q"].name == "ab\u202ec"


def test_connecting_says_who_and_how(map_):
    name = after(map_, Connect("turkey", "supplies_arms", "gna", id="n"))
    assert name == "connect Turkey to GNA (supplies arms to)"
    assert [row.id for row in map_.relationships_of("turkey")] == ["r1", "n"]


@pytest.mark.parametrize(("subject", "object_"), [("gna", "gna"), ("gna", "nobody")])
def test_ties_that_make_no_sense_are_refused(map_, subject, object_):
    with pytest.raises(Refused):
        Connect(subject, "funds", object_).plan(map_)


def test_dates_in_the_wrong_order_are_refused_in_words(map_):
    with pytest.raises(Refused, match="The end, 2018, is before the start, May 2019"):
        Edit("relationship", ("r1",), {"end": "2018"}).plan(map_)


def test_several_rows_are_edited_in_one_step(map_):
    assert after(map_, Edit("actor", ("turkey", "uae"), {"tier": "extended"})) == "change tier of 2 actors"
    assert {map_.actors[one].tier for one in ("turkey", "uae")} == {"extended"}


def test_deleting_an_actor_takes_its_relationships_claims_notes_and_place(map_):
    after(map_, AddNote("look here", Ref("relationship", "r1")))
    after(map_, Delete((Ref("actor", "gna"),)))
    assert set(map_.relationships) == {"r2", "r4"}
    assert "c3" not in map_.claims
    assert not map_.notes
    assert "gna" not in map_.positions


def test_events_and_contradictions_forget_what_was_deleted(map_):
    event = Event(id="e", title="Battle", actors=("gna", "lna"), relationships=("r3",))
    conflict = Contradiction(
        id="x", topic="When", about=(Ref("relationship", "r3"),), positions=(Standpoint("May", ("paper",)),)
    )
    full = Map([*map_.rows(), event, conflict])
    after(full, Delete((Ref("relationship", "r3"), Ref("actor", "gna"))))
    assert (full.events["e"].actors, full.events["e"].relationships) == (("lna",), ())
    assert full.contradictions["x"].about == ()


def test_starts_ends_and_selections_forget_what_was_deleted_and_its_mutes_go(map_):
    gna, tie, other = Ref("actor", "gna"), Ref("relationship", "r3"), Ref("actor", "lna")
    event = Event(id="e", title="Truce", starts=("r1", "r2"), ends=("r3",))
    mutes = [Mute(id=ref.id, rule="unsourced", about=ref) for ref in (gna, tie, other)]
    selection = Selection(id="s", name="Some", refs=(other, tie, gna, Ref("event", "e")))
    full = Map([*map_.rows(), event, selection, *mutes, Mute(id="all", rule="orphan")])
    after(full, Delete((gna,)))
    assert (full.events["e"].starts, full.events["e"].ends) == (("r2",), ())
    assert full.selections["s"].refs == (other, Ref("event", "e"))
    assert set(full.mutes) == {"lna", "all"}
    assert Delete((Ref("selection", "s"),)).plan(full).name == "delete selection “Some”"


def test_a_source_that_claims_rest_on_stays(map_):
    with pytest.raises(Refused, match="2 claims rest on it"):
        Delete((Ref("source", "paper"),)).plan(map_)


def test_a_source_goes_together_with_its_last_claims(map_):
    after(map_, Delete((Ref("source", "denial"), Ref("claim", "c2"))))
    assert set(map_.sources) == {"paper"}


def test_merging_moves_everything_and_keeps_the_names(map_):
    map_ = Map([*map_.rows(), Event(id="e", title="Visit", actors=("uae", "turkey"))])
    assert after(map_, MergeActors("turkey", "uae")) == "merge United Arab Emirates into Turkey"
    assert map_.relationships["r2"].subject == "turkey"
    assert [alias.text for alias in map_.actors["turkey"].aliases] == ["تركيا", "United Arab Emirates"]
    assert map_.events["e"].actors == ("turkey",)
    assert "uae" not in map_.actors


def test_merging_two_ends_of_a_relationship_drops_it(map_):
    full = Map([*map_.rows(), Event(id="e", title="War", actors=("lna",), relationships=("r3",))])
    after(full, MergeActors("gna", "lna"))
    assert "r3" not in full.relationships
    assert full.events["e"] == Event(id="e", title="War", actors=("gna",))


def test_merging_moves_selections_and_drops_what_was_muted_about_the_one_that_goes(map_):
    kept, gone = Ref("actor", "turkey"), Ref("actor", "uae")
    selection = Selection(id="s", name="Some", refs=(gone, Ref("relationship", "r2"), kept))
    mutes = [Mute(id=ref.id, rule="orphan", about=ref) for ref in (kept, gone)]
    full = Map([*map_.rows(), selection, *mutes])
    after(full, MergeActors("turkey", "uae"))
    assert full.selections["s"].refs == (kept, Ref("relationship", "r2"))
    assert set(full.mutes) == {"turkey"}


def test_merging_uses_the_values_that_were_chosen(map_):
    after(map_, MergeActors("turkey", "uae", {"name": "United Arab Emirates", "side": "LNA-aligned"}))
    merged = map_.actors["turkey"]
    assert (merged.name, merged.side) == ("United Arab Emirates", "LNA-aligned")
    assert "United Arab Emirates" not in [alias.text for alias in merged.aliases]


def test_a_claim_can_bring_its_source_in_the_same_step(map_):
    name = after(map_, AddClaim(Ref("relationship", "r3"), AddSource({"title": "New report"}, id="s"), "They fought."))
    assert name == "cite a source for LNA fights GNA"
    assert map_.claims_from("s")[0].text == "They fought."


def test_a_disputing_claim_marks_its_relationship(map_):
    after(map_, AddClaim(Ref("relationship", "r1"), "paper", "Ankara denies it.", stance="disputes"))
    assert map_.relationships["r1"].disputed


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "example.org", "http://["])
def test_addresses_are_http_or_refused(map_, address):
    with pytest.raises(Refused, match="http"):
        AddSource({"title": "x", "url": address}).plan(map_)


def test_turning_around_swaps_who_acts(map_):
    after(map_, Reverse(("r2",)))
    assert (map_.relationships["r2"].subject, map_.relationships["r2"].object) == ("lna", "uae")


def test_pinning_keeps_the_place(map_):
    assert after(map_, Pin({"turkey": (7.0, 8.0)}, True)) == "pin Turkey"
    assert (map_.positions["turkey"].x, map_.positions["turkey"].pinned) == (7.0, True)


def test_a_note_without_text_is_refused(map_):
    with pytest.raises(Refused, match="needs some text"):
        AddNote("  ").plan(map_)


def test_inverse_of_every_plan_restores_the_map(map_):
    rows = dict(map_.relationships)
    map_ = Map([*map_.rows(), Source(id="copy", title="Copy", reprint_of="paper")])
    for command in (Delete((Ref("actor", "lna"),)), MergeActors("gna", "lna"), Reverse(("r1",))):
        changes = command.plan(map_)
        map_.apply(changes)
        map_.apply(changes.inverse())
        assert map_.relationships == rows


def test_a_relationship_cannot_be_edited_to_end_nowhere(map_):
    with pytest.raises(Refused, match="no actor"):
        Edit("relationship", ("r1",), {"object": "nowhere"}).plan(map_)
    assert isinstance(map_.relationships["r1"], Relationship)
