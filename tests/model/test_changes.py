"""Change sets: their inverse, their plain form, and what they touch."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backers.model.changes import Change, ChangeSet, added, from_plain_changes, removed, to_plain_change
from backers.model.rows import Actor, Note, Row
from model.rows_of_any_kind import edits, small_maps

TURKEY = Actor(id="turkey", name="Turkey")
GNA = Actor(id="gna", name="GNA")


@given(small_maps.flatmap(edits))
def test_the_inverse_of_the_inverse_is_the_edit_itself(changes: ChangeSet) -> None:
    assert changes.inverse().inverse() == changes


@given(small_maps.flatmap(edits))
def test_a_change_set_comes_back_from_the_journal(changes: ChangeSet) -> None:
    plain = json.loads(json.dumps([to_plain_change(change) for change in changes]))
    assert from_plain_changes(changes.name, plain) == changes


@given(st.data())
def test_the_inverse_goes_backwards(data: st.DataObject) -> None:
    changes = data.draw(edits([TURKEY]))
    assert [change.after for change in changes.inverse()] == [change.before for change in reversed(changes.changes)]


def test_adding_and_removing_are_each_others_inverse() -> None:
    rows: list[Row] = [TURKEY, GNA]
    assert ChangeSet("add", added(rows)).inverse() == ChangeSet("add", removed(reversed(rows)))


def test_a_change_keeps_table_and_id() -> None:
    with pytest.raises(ValueError, match="before or after"):
        Change(None, None)
    with pytest.raises(ValueError, match="table and id"):
        Change(TURKEY, GNA)
    with pytest.raises(ValueError, match="table and id"):
        Change(TURKEY, Note(id="turkey", text=""))


def test_a_change_set_knows_what_it_touches() -> None:
    changes = ChangeSet("add", added([TURKEY, Note(id="n", text="")]))
    assert changes.ids("actor") == {"turkey"}
    assert changes.ids("claim") == frozenset()
    assert changes.tables() == {"actor", "note"}
    assert changes
    assert not ChangeSet("nothing")
