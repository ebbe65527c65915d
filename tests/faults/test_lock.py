"""Two windows, two programs, two machines on one file: who is second is told who is first, and nobody is in the way."""

import json
import os
import subprocess
import sys
from pathlib import Path
from subprocess import PIPE

import pytest

from backers.store.document import Document, InUse
from backers.store.lock import lock_path
from store.whole_map import whole_rows

HOLD = """
import sys
from pathlib import Path
from backers.store.document import Document
document = Document.open(Path(sys.argv[1]), claim=True)
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    Document.create(tmp_path / "map.backers", whole_rows()).close()
    return tmp_path / "map.backers"


def held_by_another_program(path: Path) -> "subprocess.Popen[str]":
    program = subprocess.Popen([sys.executable, "-c", HOLD, path], stdin=PIPE, stdout=PIPE, text=True)
    assert program.stdout is not None
    assert program.stdout.readline() == "open\n"
    return program


def lock_of_another_machine(path: Path) -> None:
    values = {"host": "far-away", "user": "amal", "program": "Backers", "pid": 77, "at": "2026-01-08T10:00:00+00:00"}
    lock_path(path).write_text(json.dumps(values))


def test_a_second_program_is_told_who_has_the_map_and_may_read_it(path: Path) -> None:
    with held_by_another_program(path) as program:
        with pytest.raises(InUse, match=rf"open in Backers on this machine.*process {program.pid}\)") as refused:
            Document.open(path, claim=True)
        assert refused.value.alive
        with Document.open(path, read_only=True, claim=True) as reader:
            assert reader.load().meta("title") == "Libya"


def test_the_lock_goes_with_the_document(path: Path) -> None:
    with Document.open(path, claim=True) as document:
        assert document.claimed
        assert lock_path(path).exists()
    assert not lock_path(path).exists()
    with Document.open(path, claim=True) as document:
        assert not document.after_crash


def test_the_lock_of_a_killed_program_is_taken_over_and_the_crash_is_known(path: Path) -> None:
    with held_by_another_program(path) as program:
        program.kill()
        program.wait()
    assert lock_path(path).exists()
    with Document.open(path, claim=True) as document:
        assert document.after_crash
    assert not lock_path(path).exists()


def test_another_machines_lock_is_asked_about_and_can_be_taken_over(path: Path) -> None:
    lock_of_another_machine(path)
    with pytest.raises(InUse, match=r"on far-away by amal since 2026-01-08 10:00 UTC \(process 77\)") as refused:
        Document.open(path, claim=True)
    assert not refused.value.alive
    assert lock_path(path).exists()
    with Document.open(path, claim=True, over=True) as document:
        assert document.claimed
    assert not lock_path(path).exists()


def test_no_takeover_helps_against_a_program_that_lives_here(path: Path) -> None:
    with held_by_another_program(path), pytest.raises(InUse):
        Document.open(path, claim=True, over=True)


@pytest.mark.parametrize("left", [b"", b"\xff\0garbage", b"[]", b'{"host": 3}', b'{"pid": "x"}' * 2000])
def test_a_lock_that_says_nothing_is_in_nobodys_way(path: Path, left: bytes) -> None:
    lock_path(path).write_bytes(left)
    with Document.open(path, claim=True) as document:
        assert document.claimed


def test_a_lock_that_cannot_be_made_is_no_reason_not_to_open(path: Path) -> None:
    lock_path(path).mkdir()
    with Document.open(path, claim=True) as document:
        assert not document.claimed
        assert not document.read_only


def test_a_file_that_is_refused_leaves_no_lock(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:9000])
    with pytest.raises(Exception, match="cut short"):
        Document.open(path, claim=True)
    assert os.listdir(path.parent) == ["map.backers"]


def test_the_link_and_the_file_share_one_lock(path: Path) -> None:
    link = path.with_name("link.backers")
    link.symlink_to(path)
    with Document.open(link, claim=True), pytest.raises(InUse):
        Document.open(path, claim=True)
