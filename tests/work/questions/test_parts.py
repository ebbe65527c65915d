"""Matrix, rings, kept selections and conditions, without a window."""

from dataclasses import replace
from itertools import pairwise
from math import atan2, pi

import pytest

from backers.exchange.curated import curated_map
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.rows import Actor, Ref, Relationship
from backers.work.commands.selections import SaveSelection, combined, number_of, slot
from backers.work.lens import Lens
from backers.work.look import look
from backers.work.questions import query
from backers.work.questions.ground import ground_of
from backers.work.questions.matrix import as_csv, marks_of, matrix_of
from backers.work.questions.query import Condition
from backers.work.questions.rings import compared, headings_of, rings_of

SIGNED = ("support", "cooperation", "hostility")


@pytest.fixture(scope="module")
def curated():
    return curated_map()


@pytest.fixture(scope="module")
def ground(curated):
    return ground_of(curated, Lens())


def test_a_cell_keeps_both_signs_of_a_pair_apart(ground):
    matrix = matrix_of(ground, "actors", SIGNED)
    place = {head.id: number for number, head in enumerate(matrix.rows)}
    cell = matrix.cells[place["turkey"], place["russia"]]
    assert {sign for _, sign in marks_of(cell)} == {1, -1}


def test_every_signed_relationship_stands_in_the_matrix(ground):
    matrix = matrix_of(ground, "actors", SIGNED)
    assert {row.id for cell in matrix.cells.values() for row in cell} == {
        row.id for row in ground.rows if row.group in SIGNED
    }


def test_sides_stand_together(ground):
    sides = [head.side for head in matrix_of(ground, "actors", SIGNED).rows]
    assert len([1 for one, other in pairwise(sides) if one != other]) == len(set(sides)) - 1


def test_the_matrix_as_csv_says_what_is_done(ground):
    lines = as_csv(matrix_of(ground, "sides", SIGNED)).splitlines()
    assert lines[0].startswith(",Tripoli side (GNA),Eastern side (LNA)")
    assert any(line.startswith("Turkey,") and "supplies arms to" in line for line in lines)


def test_names_that_look_like_formulas_stay_text():
    rows = [
        Actor(id="a", name="=1+1"),
        Actor(id="b", name="B"),
        Relationship(id="r", subject="a", kind="funds", object="b"),
    ]
    assert "'=1+1" in as_csv(matrix_of(ground_of(Map(rows), Lens()), "actors", SIGNED))


def test_an_empty_map_has_an_empty_matrix():
    assert matrix_of(ground_of(Map(), Lens()), "actors", SIGNED).cells == {}


def test_partners_are_in_the_first_ring_and_nobody_stands_twice(ground):
    rings = rings_of(ground, "turkey")
    assert rings.places[0].actor == "turkey"
    inner = {place.actor for place in rings.places if place.ring == 1}
    expected = {
        end for row in ground.rows if "turkey" in (row.subject, row.object) for end in (row.subject, row.object)
    }
    assert inner == expected - {"turkey"}
    assert len({place.actor for place in rings.places}) == len(rings.places)
    assert len({(round(p.x, 6), round(p.y, 6)) for p in rings.places}) == len(rings.places)


def test_an_actor_that_is_not_shown_has_no_rings(ground):
    assert rings_of(ground, "nobody").places == ()


def test_two_actors_are_compared_in_sentences(ground):
    assert compared(ground, "russia", "turkey")[0] == "Russia and Turkey share 1 partner: Berlin Process."


def test_states_that_supply_arms_to_the_lna_with_two_sources(curated):
    conditions = [
        Condition("kind", "state"), Condition("does", "supplies_arms"),
        Condition("to", "lna"), Condition("sources", "2"),
    ]  # fmt: skip
    found = query.select(curated, look(curated, Lens()), conditions)
    actors = {ref.id for ref in found if ref.table == "actor"}
    assert "uae" in actors
    assert all(curated.actors[one].kind == "state" for one in actors)
    for ref in found:
        if ref.table == "relationship":
            row = curated.relationships[ref.id]
            assert (row.kind, row.object) == ("supplies_arms", "lna")
            assert len({claim.source for claim in curated.claims_about(ref) if claim.stance == "supports"}) >= 2
    assert query.words(curated, conditions).endswith("supplies arms to LNA and has at least 2 sources for it")


def test_no_condition_selects_nobody(curated):
    assert query.select(curated, look(curated, Lens()), []) == frozenset()


def test_a_selection_is_kept_under_its_number_and_can_be_replaced(curated):
    refs = frozenset({Ref("actor", "turkey"), Ref("relationship", "r001"), Ref("note", "n1")})
    (change,) = SaveSelection(3, refs).plan(curated)
    assert (change.after.id, change.after.name) == (slot(3), "3: Turkey")
    assert set(change.after.refs) == {Ref("actor", "turkey"), Ref("relationship", "r001")}
    assert number_of(change.after) == 3


def test_a_kept_selection_is_called_after_what_it_holds_until_it_gets_a_name(curated):
    three = frozenset(Ref("actor", one) for one in ("turkey", "lna", "gna"))
    (change,) = SaveSelection(1, three).plan(curated)
    assert change.after.name == "1: GNA, LNA and 1 more"
    kept = Map([*curated.rows(), change.after])
    assert SaveSelection(1, frozenset({Ref("actor", "turkey")})).plan(kept).changes[0].after.name == "1: Turkey"
    named = Map([*curated.rows(), replace(change.after, name="The sides")])
    assert SaveSelection(1, frozenset({Ref("actor", "turkey")})).plan(named).changes[0].after.name == "The sides"


def test_the_headings_of_rings_hold_their_actors_and_go_once_around(ground):
    rings = rings_of(ground, "turkey")
    headings = headings_of(rings)
    assert [heading for heading, _, _ in headings] == [
        "Backs it", "It backs", "Acts together with it", "Against each other",
    ]  # fmt: skip
    for heading, first, last in headings:
        inside = [place for place in rings.places if place.heading == heading]
        assert all(first < (atan2(place.y, place.x) + pi / 2) % (2 * pi) - pi / 2 < last for place in inside)
    assert all(before[2] < after[1] for before, after in pairwise(headings))


def test_nothing_cannot_be_kept(curated):
    with pytest.raises(Refused, match="Nothing is selected"):
        SaveSelection(1, frozenset()).plan(curated)


@pytest.mark.parametrize(("how", "expected"), [("replace", "bc"), ("add", "abc"), ("both", "b"), ("without", "a")])
def test_selections_are_joined(how, expected):
    one, other = ({Ref("actor", letter) for letter in letters} for letters in ("ab", "bc"))
    assert combined(frozenset(one), other, how) == {Ref("actor", letter) for letter in expected}
