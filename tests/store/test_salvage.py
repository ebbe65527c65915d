"""What can still be read of a damaged map comes into a new one, with a report; the damaged file stays as it is."""

from pathlib import Path

import pytest

from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.rows import Meta, Row
from backers.store.document import Document, check_file
from backers.store.salvage import salvage
from store.whole_map import add, ask, do, trace, whole_rows

PAGE = 4096


@pytest.fixture
def path(document: Document) -> Path:
    document.write(add(Meta(id="licence", value="CC0")))
    document.close()
    return document.path


def rows_in(path: Path) -> set[Row]:
    with Document.open(path) as document:
        return set(document.load().rows())


def test_a_sound_map_is_salvaged_whole(path: Path, tmp_path: Path) -> None:
    report = salvage(path, tmp_path / "new.backers")
    assert report.by_journal
    assert report.lost == ()
    assert rows_in(tmp_path / "new.backers") == {*whole_rows(), Meta(id="licence", value="CC0")}


def test_a_flipped_letter_is_put_right_by_the_journal(path: Path, tmp_path: Path) -> None:
    whole = bytearray(path.read_bytes())
    places = [place for place in range(len(whole)) if whole.startswith(b"Government of National Accord", place)]
    whole[places[0]] ^= 2
    path.write_bytes(whole)
    before = trace(path)[:2]
    report = salvage(path, tmp_path / "new.backers")
    assert report.by_journal
    assert rows_in(tmp_path / "new.backers") == {*whole_rows(), Meta(id="licence", value="CC0")}
    assert trace(path)[:2] == before


def test_whichever_page_is_lost_everything_comes_back_but_for_pages_of_the_journal(path: Path, tmp_path: Path) -> None:
    whole = path.read_bytes()
    complete = {row for row in (*whole_rows(), Meta(id="licence", value="CC0")) if row.table != "position"}
    full = 0
    pages = range(0, len(whole) // PAGE, 3)
    for page in pages:
        path.write_bytes(whole[: page * PAGE] + b"\xa5" * PAGE + whole[(page + 1) * PAGE :])
        out = tmp_path / f"new {page}.backers"
        salvage(path, out)
        assert check_file(out) == []
        full += {row for row in rows_in(out) if row.table != "position"} == complete
    assert full >= len(pages) - 3


def test_without_its_journal_the_rows_are_read_one_by_one(path: Path, tmp_path: Path) -> None:
    do(path, "DELETE FROM journal")
    report = salvage(path, tmp_path / "new.backers")
    assert not report.by_journal
    assert rows_in(tmp_path / "new.backers") == {*whole_rows(), Meta(id="licence", value="CC0")}


def test_rows_that_refer_to_what_is_lost_are_kept_with_a_stand_in_or_told(path: Path, tmp_path: Path) -> None:
    do(path, "PRAGMA foreign_keys=OFF", "DELETE FROM journal", "DELETE FROM actor WHERE id = 'turkey'",
       "DELETE FROM source WHERE id = 'agency'", "UPDATE claim SET text = text || 'x'")  # fmt: skip
    report = salvage(path, tmp_path / "new.backers")
    with Document.open(tmp_path / "new.backers") as document:
        map_: Map = document.load()
    assert map_.relationships["arms"].subject == "turkey"
    assert map_.actors["turkey"].description.startswith("Lost in a damaged file")
    assert map_.claims["c1"].source is None
    assert any("stand-in" in sentence for sentence in report.lost)
    assert any("no longer says its source (“agency”)" in sentence for sentence in report.lost)


def test_a_cut_file_gives_what_is_left(path: Path, tmp_path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 2 // 3])
    report = salvage(path, tmp_path / "new.backers")
    assert sum(report.kept.values()) > 0
    assert check_file(tmp_path / "new.backers") == []


def test_a_damaged_header_is_mended_in_the_copy(path: Path, tmp_path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(b"\0" * 100 + whole[100:])
    assert salvage(path, tmp_path / "new.backers").by_journal
    assert path.read_bytes().startswith(b"\0" * 100)


def test_nothing_is_left_where_there_is_nothing_to_find(tmp_path: Path) -> None:
    (tmp_path / "noise.backers").write_bytes(bytes(range(256)) * 100)
    with pytest.raises(Refused, match="Nothing that Backers knows could be read"):
        salvage(tmp_path / "noise.backers", tmp_path / "new.backers")
    assert [entry.name for entry in tmp_path.iterdir()] == ["noise.backers"]


def test_an_existing_file_is_never_written_over(path: Path, tmp_path: Path) -> None:
    (tmp_path / "new.backers").write_text("mine")
    with pytest.raises(Refused, match="exists already"):
        salvage(path, tmp_path / "new.backers")
    assert ask(path, "SELECT count(*) FROM actor") == [(2,)]
