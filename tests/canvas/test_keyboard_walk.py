"""Walking by keys: to whom each step leads."""

from backers.canvas import keyboard
from backers.canvas.sketch import Sketch
from backers.model.rows import Ref
from backers.model.visible import Visible
from canvas.maps import sketch


def _name(drawn: Sketch, node: int | None) -> str | None:
    return None if node is None else drawn.frame.ids[node]


def test_tab_goes_through_every_actor_once_and_then_leaves() -> None:
    drawn = sketch()
    seen, now = [], keyboard.next_actor(drawn, None, 1)
    while now is not None:
        seen.append(now)
        now = keyboard.next_actor(drawn, now, 1)
    assert sorted(seen) == [0, 1, 2, 3]


def test_the_first_stop_is_an_important_actor() -> None:
    drawn = sketch()
    first = keyboard.next_actor(drawn, None, 1)
    assert _name(drawn, first) in ("gna", "lna")


def test_an_arrow_leads_to_the_nearest_in_that_direction() -> None:
    drawn = sketch()
    turkey = drawn.frame.index["turkey"]
    assert _name(drawn, keyboard.towards(drawn, turkey, 1, 0)) == "gna"
    assert _name(drawn, keyboard.towards(drawn, turkey, 0, 1)) == "uae"
    assert keyboard.towards(drawn, turkey, 0, -1) is None


def test_an_arrow_along_relationships_passes_over_strangers() -> None:
    drawn = sketch()
    assert keyboard.towards(drawn, drawn.frame.index["turkey"], 0, 1, tied=True) is None


def test_walking_round_an_actor_meets_each_of_its_relationships() -> None:
    drawn = sketch()
    gna = drawn.frame.index["gna"]
    one = keyboard.next_relationship(drawn, gna, None, 1)
    two = keyboard.next_relationship(drawn, gna, one, 1)
    assert {one, two} == {Ref("relationship", "backs"), Ref("relationship", "fights")}
    assert keyboard.next_relationship(drawn, gna, two, 1) == one


def test_an_empty_map_leads_nowhere() -> None:
    drawn = sketch(Visible())
    assert keyboard.next_actor(drawn, None, 1) is None
    assert keyboard.towards(drawn, None, 1, 0) is None
