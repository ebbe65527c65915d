"""Going back to a snapshot is one edit: told beforehand, complete, and undone like any other."""

from pathlib import Path

import pytest

from backers.model.map import Map
from backers.model.rows import Actor, Ref
from backers.store.document import Document
from backers.work.commands import AddActor, Delete, Edit
from backers.work.restoring import Restore, compare, counted
from backers.work.workspace import Workspace
from store.whole_map import whole_rows


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(Document.create(tmp_path / "map.backers", whole_rows()))


def by_id(map_: Map) -> dict[str, dict[str, object]]:
    return {name: dict(map_.table(name)) for name in ("actor", "relationship", "claim", "note", "position", "event")}


def test_restoring_brings_every_row_back_and_undo_takes_it_away_again(workspace: Workspace) -> None:
    with workspace.document:
        then = Map(workspace.document.load().rows())
        workspace.apply(Delete((Ref("actor", "turkey"),)))
        workspace.apply(AddActor("Malta", 1.0, 2.0, id="malta"))
        workspace.apply(Edit("actor", ("gna",), {"name": "Other"}))
        after_edits = by_id(Map(workspace.map.rows()))
        workspace.apply(Restore(then, "yesterday"))
        assert by_id(workspace.map) == by_id(then)
        assert by_id(workspace.document.load()) == by_id(then)
        assert workspace.history.undo_name == "restore the map of yesterday"
        workspace.undo()
        assert by_id(workspace.map) == after_edits


def test_comparing_says_what_came_and_went_since(workspace: Workspace) -> None:
    with workspace.document:
        then = Map(workspace.map.rows())
        workspace.apply(AddActor("Malta", 1.0, 2.0, id="malta"))
        workspace.apply(Edit("actor", ("gna",), {"name": "Other"}))
        found = compare(then, workspace.map)
        assert "1 actor added" in found.summary
        assert "1 actor changed" in found.summary
        assert "Added: Malta" in found.rows
        assert compare(then, then).summary == "Nothing differs."


def test_a_map_is_counted_in_words() -> None:
    assert counted(Map([Actor(id="a", name="A")])).startswith("1 actor, 0 relationships")


def test_a_risky_edit_is_announced_before_it_is_made_and_a_small_one_is_not(workspace: Workspace) -> None:
    with workspace.document:
        told: list[tuple[str, int]] = []
        workspace.before_risk = lambda what: told.append((what, workspace.document.revision))
        workspace.apply(AddActor("Malta", 1.0, 2.0, id="malta"))
        workspace.apply(Restore(Map(whole_rows()), "yesterday"))
        assert told == [("before a restore", 2)]
