"""Bringing an older file up: after a verified copy, in one transaction, or not at all. The steps here are made up."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from alembic import op
from sqlalchemy import Column, Text

from backers.model.errors import Refused
from backers.store.document import Document, check_file
from backers.store.migrations import Step, migrate
from store.whole_map import ask, do, trace, whole_rows


def add_a_column() -> None:
    op.add_column("actor", Column("motto", Text, nullable=False, server_default=""))


def rebuild_a_table() -> None:
    with op.batch_alter_table("actor", recreate="always") as table:
        table.drop_column("motto")


def write_a_lot() -> None:
    op.execute("CREATE TABLE ballast (x BLOB)")
    op.execute("INSERT INTO ballast WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
               "SELECT randomblob(4000) FROM n")  # fmt: skip


def fail_in_sql() -> None:
    op.execute("UPDATE nothing SET x = 1")


def fail_in_python() -> None:
    raise KeyError("a bug in a step")


def leave_rows_that_refer_to_nobody() -> None:
    op.execute("DELETE FROM source")


@pytest.fixture
def path(document: Document) -> Path:
    document.close()
    return document.path


def test_all_steps_are_taken_and_a_copy_of_the_old_file_is_kept(path: Path) -> None:
    kept = migrate(path, 1, steps=[add_a_column, rebuild_a_table, add_a_column])
    assert ask(path, "PRAGMA user_version") == [(4,)]
    assert ask(path, "SELECT id, motto FROM actor ORDER BY ordinal") == [("turkey", ""), ("gna", "")]
    assert ask(path, "SELECT count(*) FROM alias") == [(3,)]
    assert kept.name == "map (file version 1).backers"
    with Document.open(kept) as old:
        assert list(old.load().rows()) == whole_rows()


@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("fault", [fail_in_sql, fail_in_python, leave_rows_that_refer_to_nobody])
def test_a_step_that_fails_leaves_the_file_byte_for_byte_and_no_copy(path: Path, fault: Step, place: int) -> None:
    steps = [add_a_column, write_a_lot]
    steps.insert(place, fault)
    content, _, names = trace(path)
    with pytest.raises(Refused, match="as it was"):
        migrate(path, 1, steps=steps)
    assert (trace(path)[0], trace(path)[2]) == (content, names)
    with Document.open(path) as document:
        assert list(document.load().rows()) == whole_rows()


def test_a_kill_in_the_middle_leaves_the_old_file(path: Path) -> None:
    script = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from backers.store.migrations import migrate\n"
        "from store.test_migrations import add_a_column, write_a_lot\n"
        "migrate(Path(sys.argv[1]), 1, steps=[add_a_column, write_a_lot, lambda: os.kill(os.getpid(), 9)])\n"
    )
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    done = subprocess.run([sys.executable, "-c", script, path], env=environment)
    assert done.returncode == -9
    assert path.with_name("map.backers-journal").stat().st_size > 0
    with Document.open(path) as document:
        assert list(document.load().rows()) == whole_rows()
    assert check_file(path) == []


def test_an_earlier_copy_is_never_overwritten(path: Path) -> None:
    first = path.with_name("map (file version 1).backers")
    first.write_text("mine")
    assert migrate(path, 1, steps=[add_a_column]).name == "map (file version 1 2).backers"
    assert first.read_text() == "mine"


def test_a_file_that_cannot_be_written_is_not_brought_up(path: Path) -> None:
    before = trace(path)
    with pytest.raises(Refused, match="must be rewritten, but cannot be: It is protected"):
        migrate(path, 1, "It is protected.", steps=[add_a_column])
    assert trace(path) == before


def test_a_file_with_a_trigger_is_refused_before_any_step(path: Path) -> None:
    do(path, "CREATE TRIGGER t AFTER UPDATE ON actor BEGIN DELETE FROM actor; END")
    before = trace(path)
    with pytest.raises(Refused, match="a trigger “t”"):
        migrate(path, 1, steps=[add_a_column])
    assert trace(path) == before
