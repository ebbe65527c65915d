"""A large map is looked over by a process of its own; whatever becomes of that, the answer is the same."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import sleep

import pytest

from backers.model.errors import Damaged, Refused
from backers.model.rows import Note
from backers.store import apart
from backers.store.document import Document
from backers.store.snapshots import Shelf
from store.whole_map import add, do_as_backers, whole_rows

STARTED: list[str] = []
# Python tells of every process that it starts; see https://docs.python.org/3/library/audit_events.html
sys.addaudithook(lambda event, values: STARTED.append(str(values[1])) if event == "subprocess.Popen" else None)


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "map.backers"
    with Document.create(path, whole_rows()) as document:
        document.write(add(Note(id="large", text="x" * 1_200_000)))
    STARTED.clear()
    return path


def looked_over(path: Path) -> int:
    """In a thread, as the window does it."""
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(apart.looked_over, path).result()


def test_a_large_map_is_looked_over_by_a_process_of_its_own(large: Path) -> None:
    assert looked_over(large) == 2
    assert len(STARTED) == 1
    assert "look-over" in STARTED[0]


def test_its_journal_is_played_there_too_and_what_is_wrong_is_said_in_full(large: Path) -> None:
    with ThreadPoolExecutor(max_workers=1) as thread:
        assert thread.submit(apart.checked, large).result() == []
        assert len(STARTED) == 1
        do_as_backers(large, "UPDATE note SET text = 'other' WHERE id = 'n1'")
        (problem,) = thread.submit(apart.checked, large).result()
    assert "disagree about note" in problem


def test_a_small_map_and_who_has_no_window_start_none(large: Path, tmp_path: Path) -> None:
    Document.create(tmp_path / "small.backers", whole_rows()).close()
    assert looked_over(tmp_path / "small.backers") == 1
    assert apart.looked_over(large) == 2
    assert STARTED == []


def test_a_damaged_map_is_refused_in_the_same_words(large: Path) -> None:
    whole = bytearray(large.read_bytes())
    whole[1_000_000] ^= 1
    large.write_bytes(whole)
    with pytest.raises(Damaged, match="the rows of table"):
        looked_over(large)


def test_a_map_that_is_gone_is_refused_in_a_thread_too(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"gone\.backers"):
        looked_over(tmp_path / "gone.backers")


@pytest.mark.parametrize("program", ["/nowhere/python", "", sys.executable.replace("python", "false"), "/bin/true"])
def test_where_no_such_process_can_be_had_it_is_done_here(
    large: Path, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    monkeypatch.setattr(sys, "executable", program)
    assert looked_over(large) == 2


def test_the_process_answers_with_the_revision_or_with_2(large: Path, tmp_path: Path) -> None:
    (tmp_path / "no.backers").write_bytes(large.read_bytes()[:9000])
    command = [sys.executable, "-m", "backers", "look-over"]
    good, bad = (
        subprocess.run([*command, path], capture_output=True, text=True, check=False)
        for path in (large, tmp_path / "no.backers")
    )
    assert (good.returncode, good.stdout, good.stderr) == (0, "2\n", "")
    assert (bad.returncode, bad.stdout, bad.stderr) == (2, "", "")


def test_edits_go_on_while_snapshots_are_taken(large: Path, tmp_path: Path) -> None:
    shelf = Shelf(large, tmp_path / "snapshots")
    with Document.open(large, claim=True) as document, ThreadPoolExecutor(max_workers=1) as thread:
        taken = [thread.submit(shelf.take, "now and then") for _ in range(3)]
        number = 0
        while not taken[-1].done():
            document.write(add(Note(id=f"later {number}", text="Meanwhile.")))
            number += 1
            sleep(0.01)
        seen = [future.result().revision for future in taken]
    assert number > 3
    assert seen == sorted(seen)
    assert seen[-1] > 2
    for one in shelf.snapshots():
        with Document.open(one.path, read_only=True) as snapshot:
            assert len(snapshot.load().notes) == 3 + one.revision - 2
