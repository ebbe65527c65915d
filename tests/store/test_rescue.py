"""A good file in the place of a damaged one: the damaged one is kept, and no journal of it is played into the good."""

from pathlib import Path

import pytest

from backers.model.errors import Refused
from backers.store.document import Document, check_file
from backers.store.rescue import put_back, set_aside
from store.test_kill import hot_journal
from store.whole_map import whole_rows


@pytest.fixture
def path(tmp_path: Path) -> Path:
    Document.create(tmp_path / "map.backers", whole_rows()).close()
    return tmp_path / "map.backers"


def test_a_journal_goes_with_the_damaged_file_and_is_not_played_into_the_good_one(path: Path, tmp_path: Path) -> None:
    (tmp_path / "good").write_bytes(path.read_bytes())
    hot_journal(path)
    kept = put_back(path, tmp_path / "good")
    assert not Path(f"{path}-journal").exists()
    assert Path(f"{kept}-journal").exists()
    with Document.open(path) as document:
        assert list(document.load().rows()) == whole_rows()
    assert check_file(path) == []


def test_a_copy_that_cannot_be_made_leaves_the_damaged_file_in_its_place(path: Path, tmp_path: Path) -> None:
    (tmp_path / "good").write_bytes(path.read_bytes()[:9000])
    with pytest.raises(Refused):
        put_back(path, tmp_path / "good")
    assert check_file(path) == []


def test_a_second_damaged_file_does_not_take_the_place_of_the_first(path: Path) -> None:
    before = path.read_bytes()
    names = []
    for _ in range(2):
        names.append(set_aside(path).name)
        path.write_bytes(before)
    assert names == ["map (damaged).backers", "map (damaged 2).backers"]


def test_a_plain_copy_of_the_open_file_is_a_whole_map(path: Path, tmp_path: Path) -> None:
    with Document.open(path, claim=True) as document:
        (tmp_path / "copy.backers").write_bytes(path.read_bytes())
        assert list(document.load().rows()) == whole_rows()
    with Document.open(tmp_path / "copy.backers") as copy:
        assert list(copy.load().rows()) == whole_rows()
