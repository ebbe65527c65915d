"""Map files from strangers: what acts is refused, what is unknown is not read, what is endless is given up."""

from collections.abc import Callable
from pathlib import Path

import pytest

from backers.model.errors import Damaged, Refused
from backers.store import soundness
from backers.store.document import Document, check_file
from store.whole_map import do, do_as_backers, trace, whole_rows


@pytest.fixture
def path(tmp_path: Path) -> Path:
    Document.create(tmp_path / "map.backers", whole_rows()).close()
    return tmp_path / "map.backers"


ACTING = [
    ("CREATE VIEW v AS SELECT load_extension('x')", "a view “v”"),
    ("CREATE TRIGGER t AFTER INSERT ON actor BEGIN DELETE FROM actor; END", "a trigger “t”"),
    ("CREATE VIRTUAL TABLE f USING fts5(x)", "a table “f”"),
    ("CREATE INDEX i ON actor (lower(name))", "an index “i”"),
    ("ALTER TABLE actor ADD COLUMN extra TEXT AS (lower(name))", "The table actor is not as Backers makes it"),
]


@pytest.mark.parametrize(("statement", "words"), ACTING, ids=[words for _, words in ACTING])
def test_what_would_act_is_refused_and_the_file_is_not_touched(path: Path, statement: str, words: str) -> None:
    try:
        do(path, statement)
    except Exception as error:
        pytest.skip(f"this SQLite makes no such file: {error}")
    before = trace(path)
    with pytest.raises(Refused, match=words):
        Document.open(path)
    assert check_file(path)
    assert trace(path) == before


def test_tables_of_others_are_never_read(path: Path) -> None:
    do(path, "CREATE TABLE guest (id, x)", "INSERT INTO guest VALUES ('turkey', zeroblob(5000000))")
    with Document.open(path) as document:
        assert list(document.load().rows()) == whole_rows()


def test_a_text_beyond_all_measure_is_refused_not_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from backers.store import file

    monkeypatch.setattr(file, "_LIMITS", ((0, 100_000),))  # the same with a smaller measure, to spare the disk
    do(path, "UPDATE note SET text = printf('%.*c', 200000, 'x')")
    with pytest.raises(Refused, match="too long"):
        Document.open(path)


def test_a_file_that_keeps_its_reader_busy_is_given_up(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(soundness, "_PATIENCE_S", -1.0)
    monkeypatch.setattr(soundness, "_STEPS", 100)
    with pytest.raises(Refused, match="did not come to an end"):
        Document.open(path)


def test_a_blob_where_a_text_belongs_is_damage(path: Path) -> None:
    do(path, "PRAGMA writable_schema=ON",
       "UPDATE sqlite_master SET sql = replace(sql, 'STRICT', '') WHERE name = 'note'",
       "PRAGMA writable_schema=OFF")  # fmt: skip
    do(path, "UPDATE note SET text = zeroblob(10)")
    with pytest.raises(Damaged):
        Document.open(path)


def newer(path: Path, *statements: str) -> None:
    """The same map as a later program would write it: version 9, readable by version 1."""
    do_as_backers(path, *statements, f"PRAGMA user_version = {1 << 16 | 9}")


def test_a_newer_file_that_old_programs_may_read_opens_for_reading_only(path: Path) -> None:
    newer(path, "CREATE TABLE mood (id TEXT PRIMARY KEY) STRICT")
    before = trace(path)
    with Document.open(path) as document:
        assert "newer Backers (file version 9)" in document.read_only_reason
        assert list(document.load().rows()) == whole_rows()
    assert trace(path) == before


def test_a_newer_file_with_columns_more_is_read_too(path: Path) -> None:
    newer(path, "ALTER TABLE actor ADD COLUMN motto TEXT NOT NULL DEFAULT ''")
    with Document.open(path) as document:
        assert len(document.load().actors) == 2


@pytest.mark.parametrize("stamp", [9, 2 << 16 | 9, 9 << 16 | 9], ids=["none", "from 2", "from 9"])
def test_a_newer_file_that_old_programs_may_not_read_is_refused(path: Path, stamp: int) -> None:
    do(path, f"PRAGMA user_version = {stamp}")
    for look in (Document.open, lambda path: Document.open(path, read_only=True)):
        refuse: Callable[[Path], object] = look
        with pytest.raises(Refused, match=r"newer Backers .file version 9, this program reads up to 1"):
            refuse(path)
