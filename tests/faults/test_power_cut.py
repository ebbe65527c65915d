"""A power cut takes nothing that was said to be saved, and leaves whole files, whatever of the rest it takes."""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from backers.store.document import Document, check_file
from faults import power_cut
from faults.disk import Disk, Entry
from store.test_kill import hot_journal
from store.whole_map import whole_rows

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="writes are followed on Linux only")


@pytest.fixture(scope="module", autouse=True)
def a_compiler(tmp_path_factory: pytest.TempPathFactory) -> None:
    try:
        power_cut.interposer(tmp_path_factory.mktemp("library"))
    except OSError as error:
        pytest.skip(f"no C compiler: {error}")


@pytest.mark.parametrize("doing", power_cut.WORKS)
def test_a_power_cut_takes_nothing_that_was_said_to_be_saved(doing: str) -> None:
    assert sum(power_cut.cuts(doing, 12).values()) == 12


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("doing", power_cut.WORKS)
def test_a_hundred_power_cuts_take_nothing_either(doing: str) -> None:
    assert sum(power_cut.cuts(doing, 100, seed=6).values()) == 100


def test_a_disk_that_may_lose_a_removal_brings_a_saved_edit_to_light_as_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """The proof that the cuts find what they look for: folders that are never flushed."""
    monkeypatch.setattr(Disk, "_flush", _flush_files_only)
    with pytest.raises(power_cut.Lost, match=r"the map is gone|an edit is lost"):
        power_cut.cuts("edits", 40)


def test_what_was_flushed_is_there_and_of_the_rest_single_sectors(tmp_path: Path) -> None:
    disk, seen = Disk(tmp_path), set()
    for entry in _written(tmp_path / "a", b"x" * 1024, flushed=True, again=b"y" * 1024):
        disk.play(entry)
    for number in range(40):
        into = tmp_path / str(number)
        into.mkdir()
        disk.cut(into, random.Random(number), 0.5)
        seen.add((into / "a").read_bytes())
    assert seen == {one * 512 + other * 512 for one in (b"x", b"y") for other in (b"x", b"y")}


def test_a_journal_of_an_older_file_is_not_played_into_the_copy_in_its_place(tmp_path: Path) -> None:
    older, path = tmp_path / "older.backers", tmp_path / "map.backers"
    for one in (older, path):
        Document.create(one, whole_rows()).close()
    hot_journal(older)
    with Document.open(path) as document:
        document.copy_to(older)
    assert check_file(older) == []
    assert [one.name for one in tmp_path.iterdir() if "journal" in one.name] == []


def test_a_journal_that_a_map_left_behind_is_not_played_into_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "map.backers"
    Document.create(path, whole_rows()).close()
    hot_journal(path)
    path.rename(tmp_path / "elsewhere.backers")
    Document.create(path, whole_rows()).close()
    assert check_file(path) == []
    assert [one.name[:-7] for one in tmp_path.glob("*journal*")] == ["map.backers-journal (left "]


def _flush_files_only(disk: Disk, node: object) -> None:
    if hasattr(node, "flush"):
        node.flush()


def _written(path: Path, data: bytes, *, flushed: bool, again: bytes) -> Iterator[Entry]:
    yield Entry("open", 7, 1, str(path), "", b"")
    yield Entry("write", 7, 0, "", "", data)
    yield Entry("open", 8, 0, str(path.parent), "", b"")
    for handle in (7, 8) if flushed else ():
        yield Entry("sync", handle, 0, "", "", b"")
    yield Entry("write", 7, 0, "", "", again)
