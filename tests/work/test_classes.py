"""What a legend's entry stands for, and how it is left out."""

import pytest

from backers.model.map import Map
from backers.model.rows import Position
from backers.work.classes import hiding, members
from backers.work.lens import Lens
from backers.work.look import look
from samples import small_rows


@pytest.mark.parametrize(
    ("class_type", "class_id", "ids"),
    [
        ("side", "GNA-aligned", {"turkey", "gna"}),
        ("kind", "state", {"turkey", "uae"}),
        ("group", "hostility", {"r3"}),
        ("sign", "1", {"r1", "r2"}),
        ("confidence", "medium", {"r1", "r2", "r3"}),
        ("disputed", "disputed", {"r2"}),
        ("pinned", "pinned", {"uae"}),
        ("unheard", "of", set()),
    ],
)
def test_an_entry_stands_for_the_visible_rows_of_its_class(class_type, class_id, ids):
    map_ = Map([*small_rows(), Position(id="uae", x=0.0, y=0.0, pinned=True)])
    assert {ref.id for ref in members(map_, look(map_, Lens()), class_type, class_id)} == ids


@pytest.mark.parametrize("entry", [("side", "LNA-aligned"), ("kind", "state"), ("group", "support"), ("disputed", "x")])
def test_hiding_a_class_leaves_none_of_it(entry):
    map_ = Map(small_rows())
    hidden = look(map_, hiding(Lens(), *entry))
    assert members(map_, hidden, *entry) == frozenset()


def test_what_cannot_be_hidden_changes_nothing():
    assert hiding(Lens(), "sign", "1") == Lens()
