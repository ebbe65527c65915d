"""Lines bent by hand, from the command to the file and back."""

from pathlib import Path

import pytest

from backers.model import bends
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.rows import Actor, Meta, Ref, Relationship
from backers.store.document import Document
from backers.work.commands import Bend, Delete, Reverse
from backers.work.lens import Lens
from backers.work.look import look
from backers.work.public_copy import public_copy
from backers.work.workspace import Workspace

ROWS = (Actor(id="a", name="A"), Actor(id="b", name="B"), Relationship(id="t", subject="a", kind="funds", object="b"))


def _workspace(folder: Path) -> Workspace:
    return Workspace(Document.create(folder / "map.backers", ROWS))


def test_a_bend_is_kept_in_the_file_and_undone(tmp_path: Path) -> None:
    workspace = _workspace(tmp_path)
    workspace.apply(Bend((("t", (0.5, -0.25)),)))
    assert look(workspace.map, Lens()).bends == {"t": (0.5, -0.25)}
    workspace.close()
    again = Workspace(Document.open(tmp_path / "map.backers"))
    assert look(again.map, Lens()).bends == {"t": (0.5, -0.25)}
    again.undo()
    assert look(again.map, Lens()).bends == {}
    again.close()


def test_straightening_takes_the_bend_away(tmp_path: Path) -> None:
    workspace = _workspace(tmp_path)
    workspace.apply(Bend((("t", (0.5, 0.2)),)))
    workspace.apply(Bend((("t", None),)))
    assert dict(workspace.map.metas) == {}
    assert workspace.history.undo_name.startswith("straighten")
    workspace.close()


def test_deleting_a_relationship_takes_its_bend_along(tmp_path: Path) -> None:
    workspace = _workspace(tmp_path)
    workspace.apply(Bend((("t", (0.5, 0.2)),)))
    workspace.apply(Delete((Ref("actor", "a"),)))
    assert dict(workspace.map.metas) == {}
    workspace.undo()
    assert bends.of(workspace.map, ["t"]) == {"t": (0.5, 0.2)}
    workspace.close()


def test_turning_a_relationship_round_leaves_its_line_where_it_was(tmp_path: Path) -> None:
    workspace = _workspace(tmp_path)
    workspace.apply(Bend((("t", (0.4, 0.2)),)))
    workspace.apply(Reverse(("t",)))
    assert look(workspace.map, Lens()).bends == {"t": (0.4, 0.2)}
    workspace.close()


def test_a_public_copy_keeps_the_bends_of_what_it_shows(tmp_path: Path) -> None:
    map_ = Map([*ROWS, bends.row("t", (0.5, 0.2)), bends.row("hidden", (0.5, 0.2))])
    kept = [row.id for row in public_copy(map_, look(map_, Lens())).rows if isinstance(row, Meta)]
    assert kept == [bends.key("t")]


@pytest.mark.parametrize("value", ["", "0.5", "a b", "nan 0", "0.5 1e9", "1 2 3"])
def test_a_bend_that_cannot_be_read_leaves_the_line_straight(value: str) -> None:
    assert bends.of(Map([*ROWS, Meta(id=bends.key("t"), value=value)]), ["t"]) == {}


def test_a_line_that_is_gone_cannot_be_bent() -> None:
    with pytest.raises(Refused, match="no longer"):
        Bend((("gone", (0.5, 0.2)),)).plan(Map(ROWS))
