"""Corroboration counts independent publishers, and the confidence that is derived follows the evidence."""

from dataclasses import replace

import pytest

from backers.model.map import Map
from backers.model.rows import Actor, Claim, Ref, Relationship, Row, Source
from backers.work.commands import AddClaim, Delete, Edit, MergeSources
from backers.work.derived import derive
from backers.work.standing import standing_of, voices

TIE = Relationship(id="tie", subject="a", kind="funds", object="b", confidence="low", derived=True)
ABOUT = Ref("relationship", "tie")
ACTORS: tuple[Row, ...] = (Actor(id="a", name="A"), Actor(id="b", name="B"))


def source(identity: str, publisher: str = "", outlet: str = "press", **more: object) -> Source:
    return Source(id=identity, publisher=publisher, title=identity, outlet=outlet, **more)


def said(map_sources: tuple[Source, ...], denied: bool = False) -> Map:
    claims = [Claim(id=f"c{one.id}", about=ABOUT, source=one.id) for one in map_sources]
    if denied:
        claims.append(Claim(id="no", about=ABOUT, stance="disputes", text="B says it is not so."))
    return Map([*ACTORS, TIE, *map_sources, *claims])


@pytest.mark.parametrize(
    ("sources", "standing", "publishers"),
    [
        ((), "unsourced", 0),
        ((source("1", "Paper"),), "single", 1),
        ((source("1", "Paper"), source("2", "PAPER ")), "single", 1),
        ((source("1", "Paper"), source("2", "Other")), "independent", 2),
        ((source("1", "Reuters", "agency"), source("2", "Reuters via Paper", "agency_reprint")), "single", 1),
        ((source("1", "Naharnet (AFP)", "agency_reprint"), source("2", "AFP via Mail", "agency_reprint")), "single", 1),
        ((source("1", "Reuters"), source("2", "Blog", reprint_of="1")), "single", 1),
        ((source("1", "TASS", "state_media"), source("2", "Observer", "partisan_press")), "partisan", 2),
        ((source("1", "TASS", "state_media"), source("2", "Mirror", "agency_reprint", reprint_of="1")), "partisan", 1),
        ((source("1", "TASS", "state_media"), source("2", "Paper")), "independent", 2),
        ((source("1"), source("2")), "independent", 2),
    ],
)  # fmt: skip
def test_a_reprint_and_its_agency_count_once(sources, standing, publishers):
    map_ = said(sources)
    assert standing_of(map_, ABOUT) == standing
    assert voices(map_.claims_about(ABOUT), map_.sources.get) == publishers


def test_reprints_in_a_ring_end_somewhere():
    ring = source("1", "Paper", reprint_of="2"), source("2", "Other", reprint_of="1")
    assert standing_of(said(ring), ABOUT) in ("single", "independent")


@pytest.mark.parametrize(
    ("sources", "denied", "confidence"),
    [
        ((), False, "low"),
        ((source("1", "Paper"),), False, "medium"),
        ((source("1", "Paper"),), True, "low"),
        ((source("1", "Paper"), source("2", "Other")), False, "high"),
        ((source("1", "Paper"), source("2", "Other")), True, "medium"),
        ((source("1", "Paper"), source("2", "Other", reliability="E")), False, "medium"),
        ((source("1", "TASS", "state_media"), source("2", "RT", "state_media")), False, "low"),
    ],
)
def test_confidence_is_derived_from_who_says_so(sources, denied, confidence):
    assert derive(said(sources, denied), "tie").confidence == confidence


def test_a_derived_confidence_follows_every_edit_in_the_same_step(workspace):
    workspace.apply(Edit("relationship", ("r1",), {"derived": True}))
    assert workspace.map.relationships["r1"].confidence == "medium"
    workspace.apply(AddClaim(Ref("relationship", "r1"), "denial", id="new"))
    assert workspace.map.relationships["r1"].confidence == "high"
    workspace.undo()
    assert workspace.map.relationships["r1"].confidence == "medium"
    workspace.redo()
    workspace.apply(Edit("source", ("denial",), {"reprint_of": "paper"}))
    assert workspace.map.relationships["r1"].confidence == "medium"
    workspace.apply(Delete((Ref("claim", "new"), Ref("claim", "c3"))))
    assert workspace.map.relationships["r1"].confidence == "low"


def test_a_confidence_set_by_hand_is_no_longer_derived(workspace):
    workspace.apply(Edit("relationship", ("r1",), {"derived": True}))
    workspace.apply(Edit("relationship", ("r1",), {"confidence": "high"}))
    row = workspace.map.relationships["r1"]
    assert (row.confidence, row.derived) == ("high", False)


def test_merging_two_sources_moves_what_rests_on_them_and_lowers_what_they_only_seemed_to_corroborate(workspace):
    workspace.apply(Edit("relationship", ("r1",), {"derived": True}))
    workspace.apply(AddClaim(Ref("relationship", "r1"), "denial", id="new"))
    workspace.apply(MergeSources("paper", "denial"))
    map_ = workspace.map
    assert "denial" not in map_.sources
    assert {claim.id for claim in map_.claims_from("paper")} == {"c1", "c2", "c3", "new"}
    assert map_.relationships["r1"].confidence == "medium"
    workspace.undo()
    assert workspace.map.claims["new"].source == "denial"


def test_what_a_source_lacks_is_filled_from_the_one_it_is_merged_with():
    keep, gone = source("1", "Paper", "other"), source("2", "Paper", url="https://x.example/1", symbol="S/1")
    map_ = said((keep, gone))
    map_.apply(MergeSources("1", "2", {"title": "Both"}).plan(map_))
    assert map_.sources["1"] == replace(keep, title="Both", outlet="press", url="https://x.example/1", symbol="S/1")
