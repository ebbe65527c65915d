"""A program that is killed while it writes loses nothing that it was told is saved, and leaves no half edit."""

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE

from backers.model.rows import Meta
from backers.store.document import Document, check_file
from store.whole_map import add

KILLS = 30
CHILD = Path(__file__).with_name("writing_child.py")


def test_no_kill_loses_a_saved_edit_or_leaves_half_of_one(document: Document) -> None:
    document.close()
    chance = random.Random(7)
    for acknowledged in kills(document.path, [chance.uniform(0.01, 0.12) for _ in range(KILLS)]):
        with Document.open(document.path) as opened:
            map_, edits = opened.load(), opened.revision - 1
        assert acknowledged in (0, opened.revision - 1, opened.revision)
        assert (len(map_.actors), len(map_.positions), len(map_.claims)) == (2 + edits, 2 + edits, 3 + 20 * edits)
        assert check_file(document.path) == []
    assert edits > KILLS
    with Document.open(document.path) as opened:
        opened.write(add(Meta(id="licence")))
    assert [path.name for path in document.path.parent.iterdir()] == ["map.backers"]


def kills(path: Path, seconds: list[float]) -> Iterator[int]:
    """Lets a child write for so many seconds and kills it, again and again; gives what each knew to be saved."""
    environment = os.environ | {"PYTHONPATH": str(CHILD.parents[1])}
    command = [sys.executable, str(CHILD), str(path)]
    with subprocess.Popen(command, stdin=PIPE, stdout=PIPE, env=environment, text=True) as parent:
        assert parent.stdin is not None
        assert parent.stdout is not None
        for duration in seconds:
            parent.stdin.write(f"{duration}\n")
            parent.stdin.flush()
            yield int(parent.stdout.readline())


def test_what_a_killed_program_left_half_written_is_taken_back_even_for_a_reader(document: Document) -> None:
    document.close()
    path = document.path
    hot_journal(path)
    with Document.open(path, read_only=True) as opened:
        assert opened.load().meta("title") == "Libya"
    assert check_file(path) == []
    assert not path.with_name("map.backers-journal").exists()


def hot_journal(path: Path) -> None:
    """Leaves the file as a kill in the middle of a commit leaves it: pages written, journal beside it."""
    script = (
        "import os, sqlite3, sys\n"
        "driver = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "driver.execute('PRAGMA cache_size=2')\n"
        "driver.execute('BEGIN IMMEDIATE')\n"
        "driver.execute(\"UPDATE meta SET value = 'half'\")\n"
        "driver.execute('CREATE TABLE big (x)')\n"
        "driver.executemany('INSERT INTO big VALUES (?)', [('x' * 5000,)] * 200)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", script, path], check=False)
    assert path.with_name(f"{path.name}-journal").stat().st_size > 0
