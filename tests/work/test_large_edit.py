"""An edit of many rows can be ended at any moment until it is committed: file, memory and history stay as they were."""

import threading
from contextlib import suppress
from pathlib import Path

import pytest

from backers.model.changes import ChangeSet, added
from backers.model.errors import Refused
from backers.model.rows import Actor, Position, Relationship
from backers.store.document import Document, check_file
from backers.work.commands import AddActor, Planned
from backers.work.workspace import Workspace

ROWS = 12_000


class Stop(Exception):
    pass


def large() -> Planned:
    actors = [Actor(id=f"a{number}", name=f"Actor {number}") for number in range(ROWS)]
    ties = [Relationship(id=f"tie{n}", subject=f"a{n}", object=f"a{n + 1}", kind="funds") for n in range(ROWS - 1)]
    return Planned(ChangeSet("import many", added([*actors, *ties])))


def stopping(after: float):
    def progress(part: float) -> None:
        if part > after:
            raise Stop

    return progress


@pytest.mark.parametrize("after", [-1.0, 0.1, 0.3, 0.6, 0.88])
def test_ended_in_the_middle_it_leaves_nothing(workspace: Workspace, after: float):
    file, rows, steps = workspace.path.read_bytes(), [*workspace.map.rows()], workspace.history.steps()
    edit = workspace.begin(large())

    with pytest.raises(Stop):
        edit.write(stopping(after))
    workspace.end(edit, None)

    assert workspace.path.read_bytes() == file
    assert [path.name for path in workspace.path.parent.iterdir()] == [workspace.path.name]
    assert [*workspace.map.rows()] == rows
    assert workspace.history.steps() == steps
    assert workspace.document.revision == len(workspace.document.journal())
    workspace.apply(AddActor("Malta", 0.0, 0.0, id="malta"))
    assert workspace.history.steps()[-1].name == "add Malta"


def test_written_in_another_thread_it_is_one_step_like_any_other(workspace: Workspace):
    before, heard, told = [*workspace.map.rows()], [], []
    workspace.changed.connect(heard.append)
    edit = workspace.begin(large())
    found: list[int | None] = []
    thread = threading.Thread(target=lambda: found.append(edit.write(told.append)))
    thread.start()
    thread.join()
    workspace.end(edit, found[0])

    assert told == sorted(told)
    assert len(told) > 40
    assert (len(heard), workspace.history.undo_name) == (1, "import many")
    assert [*workspace.document.load().rows()] == [*workspace.map.rows()]
    assert check_file(workspace.path) == []
    workspace.undo()
    assert [*workspace.document.load().rows()] == [*workspace.map.rows()] == before


def stepped(workspace: Workspace, act: str, progress=lambda _: None) -> None:
    """Undo or redo as the window carries out a long one; `progress` may end it."""
    edit, revision = workspace.begin_step(act), None
    with suppress(Stop):
        revision = edit.write(progress)
    workspace.end(edit, revision)


@pytest.mark.parametrize("act", ["undo", "redo"])
@pytest.mark.parametrize("after", [-1.0, 0.05, 0.25, 0.6, 0.88])
def test_undo_and_redo_ended_in_the_middle_leave_everything(workspace: Workspace, act: str, after: float):
    workspace.apply(large())
    if act == "redo":
        workspace.undo()
    file, rows, steps = workspace.path.read_bytes(), [*workspace.map.rows()], workspace.history.steps()
    assert workspace.is_long(act)

    stepped(workspace, act, stopping(after))

    assert workspace.path.read_bytes() == file
    assert [*workspace.map.rows()] == rows
    assert workspace.history.steps() == steps


def test_undo_and_redo_beside_the_window_are_those_of_any_edit(workspace: Workspace):
    before, heard = [*workspace.map.rows()], []
    workspace.apply(large())
    after = [*workspace.map.rows()]
    workspace.changed.connect(heard.append)

    stepped(workspace, "undo")
    assert [*workspace.map.rows()] == [*workspace.document.load().rows()] == before
    stepped(workspace, "redo")
    assert [*workspace.map.rows()] == [*workspace.document.load().rows()] == after
    assert [(event.act, event.changes.name) for event in heard] == [("undo", "import many"), ("redo", "import many")]
    assert (workspace.history.undo_name, workspace.history.redo_name) == ("import many", "")
    assert check_file(workspace.path) == []


def test_what_was_worked_out_beforehand_is_of_the_map_that_follows(workspace: Workspace):
    heard = []
    workspace.ahead = lambda map_, _step: len(map_.actors)
    workspace.changed.connect(heard.append)
    edit = workspace.begin(large())
    workspace.end(edit, edit.write(lambda _: None))

    assert heard[0].ahead == len(workspace.map.actors) > ROWS


def test_meanwhile_no_other_edit_is_taken_and_places_wait(workspace: Workspace):
    actor = next(iter(workspace.map.actors))
    edit = workspace.begin(large())

    with pytest.raises(Refused, match="import many"):
        workspace.apply(AddActor("Malta", 0.0, 0.0))
    with pytest.raises(Refused, match="import many"):
        workspace.undo() if workspace.history.undoable else workspace.begin(large())
    workspace.rest([Position(id=actor, x=7.0, y=8.0)])
    workspace.end(edit, edit.write(lambda _: None))

    assert workspace.map.positions[actor].x == 7.0
    assert workspace.document.load().positions[actor].x == 7.0


def test_places_that_find_no_room_on_the_disk_do_not_fail_the_edit(workspace: Workspace):
    edit = workspace.begin(large())
    revision = edit.write(lambda _: None)
    workspace.rest_later({f"a{number}": (7.0, 8.0) for number in range(ROWS)})
    driver = workspace.document._file.driver
    driver.execute("PRAGMA max_page_count = 1")  # as many as there are

    workspace.end(edit, revision)

    assert workspace.history.undo_name == "import many"
    assert "a0" in workspace.map.actors
    assert not workspace.map.positions.keys() & {"a0", "a499"}
    driver.execute("PRAGMA max_page_count = 1000000")
    workspace.rest([Position(id="a0", x=7.0, y=8.0)])
    assert workspace.document.load().positions["a0"].x == 7.0


@pytest.mark.parametrize("at_once", [True, False])
def test_places_go_with_their_actors_and_are_kept_again_after_redo(workspace: Workspace, at_once: bool):
    workspace.apply(large())
    places = [Position(id=f"a{number}", x=1.0, y=2.0) for number in range(5)]
    before = workspace.map.positions.copy()
    workspace.rest(places)

    for act in ("undo", "redo"):
        (workspace.undo if act == "undo" else workspace.redo)() if at_once else stepped(workspace, act)
        assert workspace.map.positions == workspace.document.load().positions == before
    workspace.rest(places)
    assert workspace.map.positions == workspace.document.load().positions == before | {one.id: one for one in places}


def test_a_file_that_another_program_changed_takes_nothing(workspace: Workspace):
    edit = workspace.begin(large())
    with Document.open(workspace.path) as other:
        other.write(ChangeSet("meanwhile", added([Actor(id="malta", name="Malta")])))
    file = workspace.path.read_bytes()

    with pytest.raises(Refused, match="changed by another program"):
        edit.write(lambda _: None)
    workspace.end(edit, None)

    assert workspace.path.read_bytes() == file


def test_a_file_that_was_replaced_is_not_written(workspace: Workspace, tmp_path: Path):
    edit = workspace.begin(large())
    workspace.path.rename(tmp_path / "elsewhere.backers")
    Document.create(workspace.path, [Actor(id="a", name="A")]).close()
    file = workspace.path.read_bytes()

    with pytest.raises(Refused, match="no longer the file"):
        edit.write(lambda _: None)

    assert workspace.path.read_bytes() == file
