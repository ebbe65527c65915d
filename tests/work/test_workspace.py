"""The one way a map changes: store, memory, history, event, and back again, also after a restart."""

import pytest

from backers.model.errors import Refused
from backers.model.rows import Position, Ref
from backers.store.document import Document, check_file
from backers.work.commands import AddActor, Connect, Delete, Edit, Move, Pin
from backers.work.workspace import Workspace


def contents(map_):
    return {(row.table, row.id): row for row in map_.rows()}


def test_an_edit_is_in_the_file_when_it_is_announced(workspace):
    seen = []

    def look(event):
        with Document.open(workspace.path, read_only=True) as second:
            seen.append(second.load())

    workspace.changed.connect(look)
    workspace.apply(AddActor("Qatar", 1.0, 2.0, id="qatar"))
    assert [map_.actors["qatar"].name for map_ in seen] == ["Qatar"]


def test_one_edit_is_one_event(workspace):
    events = []
    workspace.changed.connect(events.append)
    workspace.apply(Delete((Ref("actor", "gna"),)))
    assert [(event.act, event.changes.name) for event in events] == [("do", "delete GNA")]


def test_undo_brings_everything_back_that_a_deletion_took(workspace):
    before = contents(workspace.map)
    workspace.apply(Delete((Ref("actor", "gna"), Ref("actor", "uae"))))
    assert "r1" not in workspace.map.relationships
    workspace.undo()
    assert contents(workspace.map) == before == contents(workspace.document.load())


def test_redo_does_it_again(workspace):
    workspace.apply(Connect("turkey", "funds", "gna", id="new"))
    after = contents(workspace.map)
    workspace.undo()
    workspace.redo()
    assert contents(workspace.map) == after == contents(workspace.document.load())


def test_undo_and_redo_survive_a_restart(workspace):
    workspace.apply(Edit("actor", ("turkey",), {"name": "Türkiye"}))
    workspace.apply(Edit("actor", ("uae",), {"name": "Emirates"}))
    workspace.undo()
    workspace.close()
    again = Workspace(Document.open(workspace.path))
    assert (again.history.undo_name, again.history.redo_name) == (
        "rename Turkey to Türkiye",
        "rename United Arab Emirates to Emirates",
    )
    again.undo()
    assert again.map.actors["turkey"].name == "Turkey"
    again.close()


def test_a_new_edit_forgets_what_was_undone(workspace):
    workspace.apply(Edit("actor", ("turkey",), {"country": "TR"}))
    workspace.undo()
    workspace.apply(Edit("actor", ("turkey",), {"country": "XX"}))
    with pytest.raises(Refused, match="nothing to redo"):
        workspace.redo()


def test_a_command_that_changes_nothing_leaves_no_trace(workspace):
    events = []
    workspace.changed.connect(events.append)
    workspace.apply(Edit("actor", ("turkey",), {"name": "Turkey"}))
    assert events == []
    assert workspace.history.undoable is None


def test_a_refused_command_changes_nothing(workspace):
    before = contents(workspace.map)
    with pytest.raises(Refused):
        workspace.apply(Edit("relationship", ("r3",), {"end": "2018"}))
    assert contents(workspace.map) == before


def test_when_the_store_fails_memory_and_history_stay(workspace):
    before = contents(workspace.map)
    workspace.path.rename(workspace.path.with_name("moved.backers"))
    with pytest.raises(Refused):
        workspace.apply(AddActor("Qatar", 0.0, 0.0))
    assert contents(workspace.map) == before
    assert workspace.history.undoable is None


def test_history_can_be_clicked_back_and_forth(workspace):
    for name in ("A", "B", "C"):
        workspace.apply(AddActor(name, 0.0, 0.0, id=name))
    steps = workspace.history.steps()
    workspace.go_to(steps[0].revision)
    assert {"A"} == {"A", "B", "C"} & workspace.map.actors.keys()
    workspace.go_to(steps[2].revision)
    assert workspace.map.actors.keys() >= {"A", "B", "C"}
    workspace.go_to(None)
    assert not workspace.map.actors.keys() & {"A", "B", "C"}


def test_places_found_by_the_simulation_are_kept_but_are_no_edit(workspace):
    workspace.rest([Position(id="turkey", x=5.0, y=6.0), Position(id="nobody", x=0.0, y=0.0)])
    assert workspace.document.load().positions["turkey"].x == 5.0
    assert workspace.history.undoable is None


def test_places_are_kept_a_few_at_a_time_and_an_edit_is_newer_than_one_that_waits(workspace):
    ids = list(workspace.map.actors)
    workspace.rest_later({one: (float(number), 7.0) for number, one in enumerate(ids)})
    more = workspace.rest_some(2)
    in_file = [one for one, row in workspace.document.load().positions.items() if row.y == 7.0]
    workspace.apply(Move({ids[-1]: (50.0, 50.0)}))
    workspace.apply(Pin({ids[-2]: (3.0, 4.0)}, True))
    while workspace.rest_some(2):
        pass

    assert (more, in_file) == (True, ids[:2])
    assert [*workspace.document.load().positions.values()] == [*workspace.map.positions.values()]
    assert {one: (row.x, row.y, row.pinned) for one, row in workspace.map.positions.items()} == {
        **{one: (float(number), 7.0, False) for number, one in enumerate(ids)},
        ids[-1]: (50.0, 50.0, False),
        ids[-2]: (3.0, 4.0, True),
    }
    assert workspace.history.undo_name.startswith("pin")


def test_places_that_wait_are_none_of_an_actor_that_was_deleted(workspace):
    ids = list(workspace.map.actors)
    workspace.rest_later(dict.fromkeys(ids, (1.0, 2.0)))
    workspace.apply(Delete((Ref("actor", ids[0]),)))
    while workspace.rest_some(2):
        pass

    assert ids[0] not in workspace.document.load().positions
    assert check_file(workspace.path) == []


def test_a_move_can_be_undone_after_the_simulation_went_on(workspace):
    workspace.apply(Move({"turkey": (50.0, 50.0)}))
    workspace.rest([Position(id="turkey", x=51.0, y=49.0)])
    workspace.undo()
    assert workspace.map.positions["turkey"] == Position(id="turkey", x=0.0, y=0.0)


def test_a_read_only_map_refuses_edits_and_says_what_to_do(workspace):
    shut = Workspace(Document.open(workspace.path, read_only=True))
    with pytest.raises(Refused, match="Save a Copy"):
        shut.apply(AddActor("Qatar", 0.0, 0.0))
    shut.close()
