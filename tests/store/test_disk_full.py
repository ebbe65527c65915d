"""A disk that fills up: the edit is refused in a sentence, and file and document go on as before."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from backers.model.errors import Refused
from backers.model.rows import Meta, Note, Position
from backers.store.document import Document, check_file
from store.whole_map import add, whole_rows

LARGE = add(Note(id="large", text="x" * 600_000), name="write a long note")
SMALL = add(Meta(id="licence", value="CC0"))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 400 kB, where the system lets us mount one."""
    if os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", disk], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("this system mounts no small disk")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_an_edit_on_a_full_disk_is_refused_and_the_next_small_one_is_saved(small_disk: Path) -> None:
    with Document.create(small_disk / "map.backers", whole_rows()) as document:
        with pytest.raises(Refused, match=rf"{small_disk}/map\.backers could not be saved: the disk is full"):
            document.write(LARGE)
        assert list(document.load().rows()) == whole_rows()
        assert document.write(SMALL) == 2
    assert check_file(small_disk / "map.backers") == []
    assert [path.name for path in small_disk.iterdir()] == ["map.backers"]


def test_every_edit_that_still_fits_is_whole_until_the_disk_is_full(small_disk: Path) -> None:
    with Document.create(small_disk / "map.backers", whole_rows()) as document:
        saved = fill(document)
        with pytest.raises(Refused, match="the disk is full"):
            document.write(LARGE)
        assert len(document.load().notes) == 2 + saved
        assert document.revision == 1 + saved
    assert check_file(small_disk / "map.backers") == []


def test_a_copy_that_does_not_fit_spares_what_was_there(small_disk: Path, document: Document) -> None:
    (small_disk / "copy.backers").write_text("mine")
    (small_disk / "ballast").write_bytes(b"x" * 300_000)
    with pytest.raises(Refused, match=r"copy\.backers could not be made: the disk is full"):
        document.copy_to(small_disk / "copy.backers")
    assert (small_disk / "copy.backers").read_text() == "mine"
    assert sorted(path.name for path in small_disk.iterdir()) == ["ballast", "copy.backers"]


def test_a_new_map_that_does_not_fit_leaves_nothing(small_disk: Path) -> None:
    rows = [*whole_rows(), Note(id="large", text="x" * 600_000)]
    with pytest.raises(Refused, match="the disk is full"):
        Document.create(small_disk / "map.backers", rows)
    assert list(small_disk.iterdir()) == []


def test_sqlites_own_limit_stands_in_for_a_full_disk(document: Document) -> None:
    document._file.driver.execute("PRAGMA max_page_count = 60")
    for changes in (LARGE, LARGE):
        with pytest.raises(Refused, match="the disk is full"):
            document.write(changes)
    assert list(document.load().rows()) == whole_rows()
    document._file.driver.execute("PRAGMA max_page_count = 100000")
    document.save_positions([Position(id="gna", x=1, y=1)])
    assert document.write(LARGE) == 2
    assert check_file(document.path) == []


def fill(document: Document) -> int:
    """Writes edits until one is refused; how many were not."""
    for number in range(1000):
        try:
            document.write(add(Note(id=f"n-{number}", text="x" * 3000)))
        except Refused as refused:
            assert "the disk is full" in str(refused)  # noqa: PT017  (which edit is the last is not known)
            return number
    raise AssertionError("the disk never filled up")
