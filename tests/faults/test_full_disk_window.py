"""The disk is full while somebody edits in the window: what was typed stays, and a copy elsewhere keeps the work."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from backers.model.map import Map
from backers.model.rows import Actor
from backers.store.document import Document, check_file
from backers.work.commands import AddActor, Edit
from faults.full_disk import small_disk
from walks.conftest import Hands

SMALL = Map([Actor(id="turkey", name="Turkey")])


def test_an_edit_on_a_full_disk_is_refused_with_a_copy_offered_and_done_when_there_is_room(
    walk: Callable[[Map], Hands], tmp_path: Path
) -> None:
    hands = walk(SMALL)
    try:
        with small_disk(600) as disk:
            Document.create(disk / "map.backers", SMALL.rows()).close()
            hands.window.files.open_path(disk / "map.backers")
            ballast = disk / "ballast"
            ballast.write_bytes(b"x" * (600_000 - (disk / "map.backers").stat().st_size - 30_000))
            hands.window.session.do(Edit("actor", ("turkey",), {"description": "x" * 100_000}))
            assert "the disk is full" in hands.window.banner.text.text()
            assert hands.window.session.map.actors["turkey"].description == ""
            (keep,) = [one for one in hands.window.banner.findChildren(QPushButton) if one.text() == "Save a copy"]
            keep.click()
            names = hands.dialog(QFileDialog)
            assert isinstance(names, QFileDialog)
            names.fileSelected.emit(str(tmp_path / "copy.backers"))
            names.reject()
            ballast.unlink()
            hands.window.session.do(AddActor("Malta", 0.0, 0.0))
            assert not hands.window.banner.isVisible()
            hands.window.files.open_path(tmp_path / "copy.backers")
            assert check_file(disk / "map.backers") == []
    except OSError as error:
        pytest.skip(str(error))
    assert check_file(tmp_path / "copy.backers") == []
