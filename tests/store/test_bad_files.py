"""A path that leads to no map: one sentence with the file and the way out, and the file untouched."""

import gzip
import os
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from backers.model.errors import Damaged, Refused
from backers.store.document import Document, check_file, describe
from store.whole_map import do, do_as_backers, trace

GRAPHML = '<?xml version="1.0"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph/></graphml>'
LIKENESSES: list[tuple[str, bytes, str]] = [
    ("graph.graphml", GRAPHML.encode(), "a GraphML graph: use File > Import"),
    ("graph.gexf", b'<gexf version="1.3"><graph/></gexf>', "a GEXF graph: use File > Import"),
    ("sixteen.graphml", GRAPHML.encode("utf-16"), "a GraphML graph"),
    ("some.xml", b"<?xml version='1.0'?><a/>", "an XML document"),
    ("table.csv", b"\xef\xbb\xbfid,name\nturkey,Turkey\n", "a table"),
    ("table.tsv", b"id\tname\nturkey\tTurkey\n", "a table"),
    ("data.json", b' {"nodes": []}', "a JSON document"),
    ("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0", "a PNG picture: choose a .backers file"),
    ("page.html", b"<!DOCTYPE html><html></html>", "a web page"),
    ("paper.pdf", b"%PDF-1.7", "a PDF document"),
    ("data.gz", gzip.compress(b"x"), "a gzip archive"),
    ("letter.txt", b"Dear Sir,\n\nSirte fell.", "a text"),
    ("random.backers", bytes(range(256)) * 20, "a kind that Backers does not know"),
]


def refusal(path: Path) -> str:
    """The one sentence that opening, describing and checking give alike, with nothing touched."""
    before = trace(path)
    said = set()
    for look in (Document.open, describe, lambda path: Document.open(path, read_only=True)):
        with pytest.raises(Refused) as refused:
            look(path)
        said.add(str(refused.value))
    assert trace(path) == before
    assert len(said) == 1
    sentence = said.pop()
    assert str(path) in sentence
    assert "\n" not in sentence
    return sentence


@pytest.mark.parametrize(("name", "content", "words"), LIKENESSES, ids=[name for name, _, _ in LIKENESSES])
def test_a_file_of_another_kind_is_called_by_its_kind(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(content)
    assert words in refusal(tmp_path / name)


def test_a_zip_archive_is_called_one(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "map.zip", "w") as archive:
        archive.writestr("actors.csv", "id,name")
    assert "a ZIP archive: use File > Import" in refusal(tmp_path / "map.zip")


@pytest.mark.parametrize("look", [Document.open, describe, check_file], ids=["open", "describe", "check"])
def test_a_missing_file_and_a_folder_are_named(tmp_path: Path, look: Callable[[Path], object]) -> None:
    with pytest.raises(Refused, match=r"none\.backers does not exist"):
        look(tmp_path / "none.backers")
    with pytest.raises(Refused, match="is a folder"):
        look(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.backers")
    with pytest.raises(Refused, match="device or pipe"):
        Document.open(tmp_path / "pipe.backers")


def test_an_empty_file_is_damaged_not_a_new_map(tmp_path: Path) -> None:
    (tmp_path / "map.backers").touch()
    assert "is empty" in refusal(tmp_path / "map.backers")
    assert len(check_file(tmp_path / "map.backers")) == 1


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    do(path, "CREATE TABLE bookmarks (id)", "PRAGMA user_version = 1")
    assert "another program's SQLite database" in refusal(path)


def test_a_newer_file_tells_both_versions(document: Document) -> None:
    document.close()
    do(document.path, "PRAGMA user_version = 7")
    assert "file version 7, this program reads up to 1" in refusal(document.path)


def test_a_file_cut_anywhere_is_damaged_and_says_so(document: Document) -> None:
    document.close()
    whole = document.path.read_bytes()
    for length in [*range(1, 120, 7), *range(120, len(whole), 8192 - 513), len(whole) - 1]:
        document.path.write_bytes(whole[:length])
        assert "Open a backup" in refusal(document.path) or length < 16
        assert length < 16 or check_file(document.path)


def test_flipped_bytes_are_found_or_leave_a_map_that_loads(document: Document) -> None:
    document.close()
    whole = document.path.read_bytes()
    loaded, places = 0, range(100, len(whole), len(whole) // 150)
    for place in places:
        document.path.write_bytes(whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :])
        with suppress(Damaged), Document.open(document.path) as opened:
            opened.load()
            loaded += 1
    assert loaded < len(places) - 5


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("CREATE TRIGGER t AFTER INSERT ON actor BEGIN DELETE FROM actor; END", "a trigger “t” that Backers did not"),
        ("CREATE VIEW v AS SELECT load_extension('x')", "a view “v” that Backers did not make"),
        ("DROP TABLE alias", "The table alias is missing"),
        ("ALTER TABLE actor ADD COLUMN extra TEXT", "The table actor is not as Backers makes it"),
        ("DELETE FROM event", "refers to a row of table event that is not in the map"),
    ],
)
def test_a_file_that_somebody_has_altered_is_not_opened(document: Document, change: str, words: str) -> None:
    document.close()
    do(document.path, "PRAGMA foreign_keys=OFF", change)
    assert words in refusal(document.path)
    assert any(words in sentence for sentence in check_file(document.path))


def test_a_loose_table_of_our_name_is_not_believed(document: Document) -> None:
    document.close()
    do(document.path, "DROP TABLE meta", "CREATE TABLE meta (ordinal INTEGER PRIMARY KEY, id TEXT, value TEXT)")
    assert "The table meta is not as Backers makes it" in refusal(document.path)


def test_a_foreign_table_does_no_harm_but_is_reported(document: Document) -> None:
    document.close()
    do(document.path, "CREATE TABLE guest (id)")
    with Document.open(document.path) as opened:
        assert opened.load().meta("title") == "Libya"
    assert check_file(document.path) == ["It holds a table “guest” that Backers did not make."]


@pytest.mark.parametrize("text", ["{", "[1]", '[["a"]]', "null", "[" * 100_000])
def test_an_unreadable_list_names_its_row(document: Document, text: str) -> None:
    document.close()
    do_as_backers(document.path, f"UPDATE actor SET attributes = '{text}' WHERE id = 'gna'")
    with Document.open(document.path) as opened, pytest.raises(Damaged, match="The actor “gna” cannot be read"):
        opened.load()


def test_rows_changed_by_another_program_are_not_taken_for_ours(document: Document) -> None:
    document.close()
    do(document.path, "UPDATE actor SET name = 'Other' WHERE id = 'gna'")
    assert "the rows of table actor are not as they were saved" in refusal(document.path)


def test_rows_changed_behind_the_journal_are_found_by_the_check(document: Document) -> None:
    document.close()
    do(document.path, "UPDATE actor SET name = 'Other' WHERE id = 'gna'")
    assert check_file(document.path) == ["The journal and the rows disagree about actor “gna”."]


def test_a_file_left_in_write_ahead_mode_is_brought_back_to_one_file(document: Document) -> None:
    document.close()
    do(document.path, "PRAGMA journal_mode=WAL", "UPDATE meta SET value = value")
    with Document.open(document.path) as opened, closing(sqlite3.connect(document.path)) as other:
        assert opened.load().meta("title") == "Libya"
        assert other.execute("PRAGMA journal_mode").fetchone() == ("delete",)
