"""What lies under a pixel."""

from backers.canvas.picking import edge_at, edges_inside, nodes_inside, target_at
from backers.model.rows import Note, Ref, Relationship
from backers.model.visible import Visible
from canvas.maps import sketch, small


def test_the_middle_of_a_node_is_the_actor() -> None:
    assert target_at(sketch(), 100, 100).ref == Ref("actor", "turkey")


def test_just_outside_a_node_is_its_rim() -> None:
    drawn = sketch()
    reach = float(drawn.reach[drawn.frame.index["turkey"]])
    target = target_at(drawn, 100 - reach - 4, 100)
    assert target.rim
    assert target.actor == "turkey"


def test_a_line_is_found_near_its_middle() -> None:
    assert target_at(sketch(), 200, 103).ref == Ref("relationship", "backs")


def test_nothing_is_found_where_nothing_is() -> None:
    assert target_at(sketch(), 200, 190).ref is None


def test_each_of_two_parallel_lines_can_be_pointed_at() -> None:
    drawn = sketch(small(Relationship(id="talks", subject="gna", kind="negotiates_with", object="turkey")))
    for tie in ("backs", "talks"):
        row = drawn.frame.edge_index[tie]
        assert edge_at(drawn, *drawn.routes.middle[row].tolist()) == row


def test_a_free_note_is_found_on_its_paper() -> None:
    drawn = sketch(small(notes=(Note(id="n1", text="Ask the embassy", x=50, y=60),)))
    assert target_at(drawn, 155, 162).ref == Ref("note", "n1")


def test_a_box_takes_the_nodes_in_it_and_the_lines_between_them() -> None:
    drawn = sketch()
    nodes = {drawn.frame.ids[row] for row in nodes_inside(drawn, 330, 60, 50, 140).tolist()}
    assert nodes == {"turkey", "gna"}
    assert [drawn.frame.edge_ids[row] for row in edges_inside(drawn, 50, 60, 330, 140).tolist()] == ["backs"]


def test_an_empty_map_has_nothing_under_any_pixel() -> None:
    assert target_at(sketch(Visible()), 10, 10).ref is None
