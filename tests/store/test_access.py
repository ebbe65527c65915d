"""Files that may not be written, that are in use, or that are no longer where they were."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from backers.model.errors import Refused
from backers.model.rows import Meta
from backers.store.document import Document, check_file
from store.whole_map import add, ask, trace, whole_rows

SMALL = add(Meta(id="licence", value="CC0"))
AS_NOBODY = """
import os, sys
from pathlib import Path
from backers.model.errors import Refused
from backers.model.changes import ChangeSet, added
from backers.model.rows import Meta
from backers.store.document import Document, prepare
prepare()
os.setgid(65534)
os.setuid(65534)
with Document.open(Path(sys.argv[1])) as document:
    print(document.read_only_reason)
    print(document.load().meta("title"))
    try:
        document.write(ChangeSet("add", added([Meta(id="licence")])))
    except Refused as refused:
        print(refused)
"""


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that everybody may enter; pytest's own are private."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        yield Path(folder)


@pytest.mark.parametrize(
    ("folder_mode", "file_mode", "words"),
    [(0o777, 0o644, "map.backers is write-protected"), (0o755, 0o666, "The folder of map.backers is write-protected")],
    ids=["file", "folder"],
)
@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
def test_another_user_reads_and_is_told_why_nothing_can_be_saved(
    public_folder: Path, folder_mode: int, file_mode: int, words: str
) -> None:
    path = public_folder / "map.backers"
    Document.create(path, whole_rows()).close()
    path.chmod(file_mode)
    public_folder.chmod(folder_mode)
    before = trace(path)
    done = subprocess.run([sys.executable, "-c", AS_NOBODY, path], capture_output=True, text=True, check=True)
    reason, title, refusal = done.stdout.splitlines()
    assert reason.startswith(words)
    assert (title, refusal) == ("Libya", reason)
    assert trace(path) == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read and write everything")
def test_a_protected_file_opens_read_only_and_says_why(document: Document) -> None:
    document.close()
    document.path.chmod(0o444)
    with Document.open(document.path) as opened:
        assert "write-protected" in opened.read_only_reason


def test_a_map_opened_for_reading_takes_no_edit(document: Document) -> None:
    document.close()
    before = trace(document.path)
    with Document.open(document.path, read_only=True) as opened:
        assert opened.read_only
        with pytest.raises(Refused, match="for reading only"):
            opened.write(SMALL)
        with pytest.raises(Refused, match="for reading only"):
            opened.save_positions([])
    assert trace(document.path) == before


def test_a_writable_map_is_not_read_only(document: Document) -> None:
    assert (document.read_only, document.read_only_reason) == (False, "")


@pytest.mark.parametrize("fate", ["renamed", "deleted", "replaced", "folder gone"])
def test_a_file_that_is_no_longer_in_its_place_is_not_written(tmp_path: Path, fate: str) -> None:
    home = tmp_path / "home"
    home.mkdir()
    with Document.create(home / "map.backers", whole_rows()) as document:
        if fate == "renamed":
            document.path.rename(home / "other.backers")
        elif fate == "deleted":
            document.path.unlink()
        elif fate == "replaced":
            shutil.copy(document.path, home / "new")
            os.replace(home / "new", document.path)
        else:
            home.rename(tmp_path / "elsewhere")
        with pytest.raises(Refused, match=r"moved, deleted or replaced.*Save a Copy"):
            document.write(SMALL)
        document.copy_to(tmp_path / "copy.backers")
    with Document.open(tmp_path / "copy.backers") as copy:
        assert list(copy.load().rows()) == whole_rows()
        assert copy.revision == 1


def test_a_file_in_use_is_waited_for_shortly_and_then_refused(document: Document) -> None:
    with closing(sqlite3.connect(document.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        copy = document.path.with_name("copy.backers")
        for act in (lambda: document.write(SMALL), document.load, lambda: document.copy_to(copy)):
            with pytest.raises(Refused, match="another program is using it"):
                act()
        with pytest.raises(Refused, match="another program is using it"):
            Document.open(document.path)
        other.execute("ROLLBACK")
    assert document.write(SMALL) == 2
    assert [path.name for path in document.path.parent.iterdir()] == ["map.backers"]


def test_a_reader_elsewhere_delays_the_commit_and_nothing_is_half_done(document: Document) -> None:
    with closing(sqlite3.connect(document.path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM meta").fetchall()
        with pytest.raises(Refused, match="another program is using it"):
            document.write(SMALL)
        other.execute("ROLLBACK")
    assert document.load().meta("licence", "none") == "none"
    assert document.write(SMALL) == 2


def test_an_edit_made_by_another_window_is_not_overwritten(document: Document) -> None:
    with Document.open(document.path) as second:
        second.write(add(Meta(id="credit", value="Second")))
    with pytest.raises(Refused, match="changed by another program"):
        document.write(SMALL)
    assert document.load().meta("credit") == "Second"
    assert check_file(document.path) == []


def test_a_copy_is_complete_and_takes_the_place_of_what_was_there(document: Document, tmp_path: Path) -> None:
    target = tmp_path / "copy of map.backers"
    target.write_text("old")
    document.copy_to(target)
    assert check_file(target) == []
    with Document.open(target) as copy:
        assert list(copy.load().rows()) == whole_rows()
        assert copy.journal() == document.journal()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy of map.backers", "map.backers"]


def test_a_copy_over_the_map_itself_or_into_nowhere_is_refused(document: Document, tmp_path: Path) -> None:
    (tmp_path / "same.backers").symlink_to(document.path)
    for path, words in (
        (document.path, "is the map itself"),
        (tmp_path / "same.backers", "is the map itself"),
        (tmp_path, "is a folder"),
        (tmp_path / "none" / "copy.backers", "there is no folder"),
    ):
        with pytest.raises(Refused, match=words):
            document.copy_to(path)
    assert ask(document.path, "SELECT count(*) FROM actor") == [(2,)]


def test_a_map_reached_through_a_link_is_edited_where_it_lies(document: Document, tmp_path: Path) -> None:
    document.close()
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.backers"
    link.symlink_to(document.path)
    with Document.open(link) as opened:
        opened.write(SMALL)
    assert link.is_symlink()
    assert ask(document.path, "SELECT value FROM meta WHERE id = 'licence'") == [("CC0",)]


def test_names_that_mean_something_to_sqlite_are_only_names(tmp_path: Path) -> None:
    for name in ("a?mode=memory.backers", "100%25 #1.backers", "ليبيا ’.backers", ":memory:.backers"):
        with Document.create(tmp_path / name, whole_rows()) as document:
            document.write(SMALL)
        assert check_file(tmp_path / name) == []
        assert stat.S_ISREG((tmp_path / name).stat().st_mode)
