"""What goes out as GraphML comes back as the same map."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backers.exchange.curated import curated_map
from backers.exchange.graphml import read_graphml, write_graphml
from backers.exchange.graphml.text import token, untoken
from backers.model.map import Map
from backers.model.names import clean
from backers.model.rows import Actor, Position, Relationship
from exchange.graphml_cases import same, whole_map


def through(map_: Map, path: Path) -> Map:
    write_graphml(map_, path)
    incoming = read_graphml(path)
    assert incoming.warnings == ()
    assert not incoming.foreign
    return Map(incoming.rows)


def test_the_curated_map_comes_back_whole(tmp_path: Path):
    assert same(curated_map(), through(curated_map(), tmp_path / "curated.graphml"))


def test_a_map_with_every_field_and_every_nasty_text_comes_back_whole(tmp_path: Path):
    assert same(whole_map(), through(whole_map(), tmp_path / "whole.graphml"))


def test_an_empty_map_comes_back_empty(tmp_path: Path):
    assert same(Map(), through(Map(), tmp_path / "empty.graphml"))


@given(text=st.text(st.characters(exclude_categories=())))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_back_as_the_store_would_keep_it(tmp_path: Path, text: str):
    map_ = Map([Actor(id="a", name=text, description=text, attributes=((text, text),))])

    back = through(map_, tmp_path / "text.graphml").actors["a"]

    kept = clean(text)
    assert (back.name, back.description, back.attributes) == (kept, kept, ((kept, kept),))


@given(identifier=st.text())
def test_any_id_is_written_as_a_name_token_and_read_back(identifier: str):
    assert re.fullmatch(r"[A-Za-z0-9._:-]+", token(identifier))
    assert untoken(token(identifier)) == identifier


def test_curated_ids_stay_as_they_are(tmp_path: Path):
    write_graphml(curated_map(), tmp_path / "curated.graphml")

    text = (tmp_path / "curated.graphml").read_text(encoding="utf-8")

    assert '<node id="turkey">' in text
    assert '<edge id="r001" source="turkey" target="gna">' in text


def test_a_choice_of_actors_takes_their_relationships_claims_and_sources_along(tmp_path: Path):
    write_graphml(whole_map(), tmp_path / "some.graphml", actors={"turkey", "_x0041_"})

    part = Map(read_graphml(tmp_path / "some.graphml").rows)

    assert list(part.actors) == ["turkey", "_x0041_"]
    assert list(part.relationships) == ["r 1/é", "r3"]
    assert list(part.claims) == ["c3", "c1", "c2"]
    assert list(part.sources) == ["s1", "s2"]


def test_bookmarks_and_selections_go_out_with_the_whole_map_and_mutes_with_their_rows(tmp_path: Path):
    write_graphml(whole_map(), tmp_path / "some.graphml", relationships={"r 1/é"})

    part = Map(read_graphml(tmp_path / "some.graphml").rows)

    assert (part.bookmarks, part.selections) == ({}, {})
    assert list(part.mutes) == ["m2"]


def test_a_choice_of_relationships_leaves_the_others_out(tmp_path: Path):
    write_graphml(whole_map(), tmp_path / "some.graphml", relationships={"r2"})

    assert list(Map(read_graphml(tmp_path / "some.graphml").rows).relationships) == ["r2"]


def test_a_name_that_another_program_changed_is_the_name(tmp_path: Path):
    write_graphml(Map([Actor(id="a", name="Old \x01")]), tmp_path / "a.graphml")
    text = (tmp_path / "a.graphml").read_text(encoding="utf-8").replace("Old \u2401", "New")

    (actor,) = read_graphml(text.encode()).rows

    assert isinstance(actor, Actor)
    assert actor.name == "New"


def test_a_sign_that_another_program_changed_is_the_rows_own(tmp_path: Path):
    map_ = Map([Actor(id="a", name="A"), Relationship(id="r", subject="a", kind="funds", object="a")])
    write_graphml(map_, tmp_path / "a.graphml")
    text = (tmp_path / "a.graphml").read_text(encoding="utf-8").replace('"edge_sign">1<', '"edge_sign">-1<')

    assert Map(read_graphml(text.encode()).rows).relationships["r"].sign == -1


def test_the_writer_says_what_only_backers_reads_back(tmp_path: Path):
    losses = " ".join(write_graphml(whole_map(), tmp_path / "whole.graphml"))

    assert (
        "3 claims, 2 sources, 1 event, 1 point on which sources disagree, 3 notes, 2 bookmarks, 1 selection and 3 muted"
        in losses
    )
    assert "no direction" in losses
    assert "control characters" in losses


def test_a_map_without_evidence_loses_nothing(tmp_path: Path):
    assert write_graphml(Map([Actor(id="a", name="A")]), tmp_path / "a.graphml") == []


def test_a_position_that_is_no_number_is_told_and_other_programs_see_none(tmp_path: Path):
    losses = write_graphml(
        Map([Actor(id="a", name="A"), Position(id="a", x=float("nan"), y=0.0)]), tmp_path / "a.graphml"
    )

    assert "no place for 1 actor" in losses[0]
    assert ">nan<" not in (tmp_path / "a.graphml").read_text(encoding="utf-8")


def test_a_long_list_of_sources_is_cut_into_several_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("backers.exchange.graphml.writer._CHUNK", 2_000)

    assert same(curated_map(), through(curated_map(), tmp_path / "curated.graphml"))
    assert "sources.9.json" in (tmp_path / "curated.graphml").read_text(encoding="utf-8")
