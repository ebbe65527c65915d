"""What is refused on the way leaves file, memory and history at one step."""

from dataclasses import replace

import pytest

from backers.model.changes import Change, ChangeSet
from backers.model.errors import Refused
from backers.store.document import Document
from backers.work.commands import AddActor, Edit
from backers.work.workspace import Workspace


def agree(workspace: Workspace) -> bool:
    """Whether a second look at the file finds what memory holds, and its journal what the history says."""
    with Document.open(workspace.path, read_only=True) as second:
        again = Workspace(second)
        return (list(again.map.rows()), again.history.steps()) == (
            list(workspace.map.rows()),
            [
                replace(step, at=there.at)
                for step, there in zip(workspace.history.steps(), again.history.steps(), strict=True)
            ],
        )


@pytest.mark.parametrize("back", [True, False], ids=["back", "forth"])
def test_going_far_that_is_refused_midway_says_how_far_it_got_and_stops_there(workspace: Workspace, back: bool) -> None:
    for name in ("A", "B", "C"):
        workspace.apply(AddActor(name, 0.0, 0.0, id=name))
    last = workspace.history.undoable
    if not back:
        workspace.go_to(None)
    elsewhere = workspace.path.with_name("elsewhere.backers")
    stop = workspace.changed.connect(lambda _event: workspace.path.rename(elsewhere))
    with pytest.raises(Refused, match="1 step on the way there was taken and stays"):
        workspace.go_to(None if back else last)
    stop()
    elsewhere.rename(workspace.path)
    assert {"A", "B", "C"} & workspace.map.actors.keys() == ({"A", "B"} if back else {"A"})
    assert agree(workspace)
    workspace.go_to(None if back else last)
    assert agree(workspace)


def test_an_undo_that_no_longer_fits_memory_is_refused_before_the_file_is_written(workspace: Workspace) -> None:
    workspace.apply(Edit("actor", ("turkey",), {"country": "TR"}))
    row = workspace.map.actors["turkey"]
    stray = ChangeSet("stray", (Change(row, replace(row, country="XX")),))
    workspace.map.apply(stray)
    told = []
    workspace.changed.connect(told.append)
    with pytest.raises(Refused, match="no longer fits the map"):
        workspace.undo()
    assert not told
    workspace.map.apply(stray.inverse())
    assert agree(workspace)
    workspace.undo()
    assert agree(workspace)
