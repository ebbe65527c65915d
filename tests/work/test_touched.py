"""What undo brings before the reader's eyes."""

import pytest

from backers.model.changes import Change, ChangeSet, added, removed
from backers.model.map import Map
from backers.model.rows import Actor, Claim, Note, Position, Ref, Relationship
from backers.work.touched import touched

TURKEY, GNA = Actor(id="turkey", name="Turkey"), Actor(id="gna", name="GNA")
TIE = Relationship(id="r1", subject="turkey", kind="supplies_arms", object="gna")
ABOUT = Ref("relationship", "r1")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (added([TURKEY, TIE]), {Ref("actor", "turkey")}),
        ((Change(GNA, GNA),), {Ref("actor", "gna")}),
        (added([Claim(id="c", about=ABOUT, text="Yes")]), {ABOUT}),
        (removed([Note(id="n", text="Ask", about=ABOUT)]), {ABOUT}),
        (added([Position(id="gna", x=1.0, y=2.0)]), {Ref("actor", "gna")}),
    ],
    ids=["an actor back with its ties", "an edit", "a claim", "a note gone", "a place"],
)
def test_what_came_back_or_changed_is_shown(changes, expected):
    assert touched(Map([TURKEY, GNA, TIE]), ChangeSet("a test", changes)) == expected


def test_of_a_relationship_that_is_gone_its_ends_are_shown():
    assert touched(Map([TURKEY, GNA]), ChangeSet("a test", removed([TIE]))) == {
        Ref("actor", "turkey"),
        Ref("actor", "gna"),
    }


def test_of_very_many_nothing_is_shown():
    many = [Actor(id=f"a{n}", name="A") for n in range(100)]
    assert touched(Map(many), ChangeSet("a test", added(many))) == frozenset()
