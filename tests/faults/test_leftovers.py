"""An export that is killed leaves a hidden file; the next one to that folder takes it away, when nobody needs it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from backers.exchange.curated import curated_map
from backers.exchange.formats import FORMATS
from backers.settings import write_whole
from backers.store.document import Document
from faults.programs import files_of, wait_until

EXPORT = """
import sys
from pathlib import Path
from backers.settings import write_whole
data = bytes(300_000_000)
while True:
    write_whole(Path(sys.argv[1]), data)
"""


@contextmanager
def stopped_while_writing(path: Path) -> "Iterator[subprocess.Popen[bytes]]":
    """A program that stands still in the middle of writing that file."""
    with subprocess.Popen([sys.executable, "-c", EXPORT, path]) as program:
        try:
            while not left_by(program, path.parent):
                wait_until(lambda: left_by(program, path.parent))
                program.send_signal(signal.SIGSTOP)
                os.waitid(os.P_PID, program.pid, os.WSTOPPED)
                if not left_by(program, path.parent):
                    program.send_signal(signal.SIGCONT)
            yield program
        finally:
            program.kill()


def left_by(program: "subprocess.Popen[bytes]", folder: Path) -> list[Path]:
    return list(folder.glob(f".*.{program.pid}-*.part"))


def made_old(*paths: Path) -> None:
    for path in paths:
        os.utime(path, (time.time() - 7200,) * 2)


def exported(folder: Path) -> None:
    FORMATS["json"].write(curated_map(), folder / "map.json")


@pytest.mark.skipif(sys.platform == "win32", reason="kills and stops as POSIX does")
def test_what_a_killed_export_left_goes_with_a_later_one(tmp_path: Path) -> None:
    with stopped_while_writing(tmp_path / "big.graphml") as program:
        (part,) = left_by(program, tmp_path)
        made_old(part)
        exported(tmp_path)
        assert part.exists(), "its program lives"
        program.kill()
        program.wait()
        os.utime(part)
        exported(tmp_path)
        assert part.exists(), "another machine may be writing it"

    made_old(part)
    exported(tmp_path)
    assert not part.exists()
    assert "map.json" in files_of(tmp_path)


def test_copies_and_packages_take_leftovers_away_too_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / ".notes.part").write_text("mine")
    (tmp_path / ".backup.20231231.part").write_text("mine, with a date")
    (tmp_path / ".pack.999999-abcd_f12.part" / "old").mkdir(parents=True)
    (tmp_path / ".mine.999999-abcd_f12.part" / "photos").mkdir(parents=True)
    kept = [*tmp_path.iterdir()]
    for number, write in enumerate(
        (
            lambda: Document.create(tmp_path / "new.backers", curated_map().rows()).close(),
            lambda: FORMATS["package"].write(curated_map(), tmp_path / "folder"),
            lambda: write_whole(tmp_path / "text.txt", b"text"),
        )
    ):
        (tmp_path / f".was.9999999-{number:08x}.part").mkdir()
        (tmp_path / f".was.9999999-{number:08x}.part-journal").write_bytes(b"half")
        made_old(*tmp_path.iterdir())
        write()
        assert sorted(path.name for path in tmp_path.glob(".*")) == sorted(path.name for path in kept)
