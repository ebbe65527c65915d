"""Rows: their plain form and back, and what they take from their kind."""

import dataclasses
import json

import pytest
from hypothesis import given

from backers.model.plain import from_plain, to_plain
from backers.model.rows import ROW_TYPES, Actor, Event, Note, Ref, Relationship, Row
from model.rows_of_any_kind import rows


@given(rows)
def test_a_row_comes_back_from_its_plain_form(row: Row) -> None:
    assert from_plain(row.table, json.loads(json.dumps(to_plain(row)))) == row


@given(rows)
def test_a_row_can_be_a_key_and_never_changes(row: Row) -> None:
    assert {row: 1}[dataclasses.replace(row)] == 1
    with pytest.raises(dataclasses.FrozenInstanceError):
        row.id = "other"  # type: ignore[misc]


def test_the_plain_form_leaves_defaults_out() -> None:
    assert to_plain(Actor(id="turkey", name="Turkey")) == {"id": "turkey", "name": "Turkey"}
    assert to_plain(Relationship(id="r", subject="a", kind="fights", object="b", sign=0))["sign"] == 0


def test_whole_numbers_become_places_on_the_map() -> None:
    note = from_plain("note", {"id": "n", "text": "", "about": {"table": "actor", "id": "a"}, "x": 3})
    assert note == Note(id="n", text="", about=Ref("actor", "a"), x=3.0)
    assert isinstance(note, Note)
    assert isinstance(note.x, float)


def test_unknown_tables_and_fields_are_errors() -> None:
    with pytest.raises(KeyError):
        from_plain("incident", {"id": "i"})
    with pytest.raises(TypeError):
        from_plain("actor", {"id": "a", "name": "A", "colour": "red"})


def test_every_table_is_named_once() -> None:
    assert {row_type.table for row_type in ROW_TYPES.values()} == set(ROW_TYPES)


def test_sign_and_direction_follow_the_kind_until_the_row_says_otherwise() -> None:
    plain = Relationship(id="r", subject="a", kind="opposes", object="b")
    own = dataclasses.replace(plain, sign=0, directed=False)
    assert (plain.group, plain.signed, plain.points) == ("hostility", -1, True)
    assert (own.group, own.signed, own.points) == ("hostility", 0, False)


def test_an_event_touches_what_it_starts_and_ends_too_each_once() -> None:
    event = Event(id="e", title="Truce", actors=("a", "a"), relationships=("r",), starts=("s", "r"), ends=("t",))
    assert event.touches == (Ref("actor", "a"), *(Ref("relationship", one) for one in "rst"))


def test_an_unknown_kind_is_neutral_and_directed() -> None:
    row = Relationship(id="r", subject="a", kind="lends_money_to", object="b")
    assert (row.group, row.signed, row.points) == ("other", 0, True)


def test_an_actor_is_labelled_by_its_short_name_first() -> None:
    assert Actor(id="a", name="Government of National Accord", short="GNA").label == "GNA"
    assert Actor(id="a", name="Turkey").label == "Turkey"
