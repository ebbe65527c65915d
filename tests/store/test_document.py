"""What goes into the file comes out of it, and edits are whole."""

from dataclasses import replace
from pathlib import Path

import pytest

from backers.model.changes import Change, ChangeSet, removed
from backers.model.errors import Refused
from backers.model.rows import Actor, Alias, Meta, Note, Position, Ref, Relationship
from backers.store.document import Document, Entry, check_file, describe
from store.whole_map import add, ask, whole_rows

LIST_TABLES = (
    *("alias", "event_actor", "event_relationship", "event_starts", "event_ends", "selection_ref"),
    *("contradiction_about", "standpoint", "standpoint_source"),
)


def test_every_field_of_every_row_comes_back_in_order_after_reopening(document: Document) -> None:
    document.close()
    with Document.open(document.path) as again:
        assert list(again.load().rows()) == whole_rows()


def test_a_file_bears_its_mark_its_version_and_one_creating_entry(document: Document) -> None:
    assert ask(document.path, "PRAGMA application_id") == [(0x4261636B,)]
    assert ask(document.path, "PRAGMA user_version") == [(1,)]
    assert ask(document.path, "PRAGMA journal_mode") == [("delete",)]
    assert [(entry.revision, entry.act) for entry in document.journal()] == [(1, "create")]


def test_an_empty_map_has_no_entry_yet(tmp_path: Path) -> None:
    with Document.create(tmp_path / "new.backers") as document:
        assert (document.revision, document.journal(), list(document.load().rows())) == (0, [], [])
        assert document.write(add(Meta(id="title", value="New"))) == 1


def test_create_refuses_a_name_that_is_taken_and_leaves_nothing_beside_it(document: Document) -> None:
    with pytest.raises(Refused, match="exists already"):
        Document.create(document.path, whole_rows())
    assert [path.name for path in document.path.parent.iterdir()] == ["map.backers"]


def test_create_leaves_nothing_when_a_row_refers_to_nobody(tmp_path: Path) -> None:
    lost = Relationship(id="r", subject="nobody", kind="funds", object="nobody")
    with pytest.raises(Refused, match="relationship “r” refers to a row of table actor"):
        Document.create(tmp_path / "new.backers", [lost])
    assert list(tmp_path.iterdir()) == []


def test_an_edit_changes_the_row_where_it_stands_and_tells_the_journal(document: Document) -> None:
    old = document.load().actors["turkey"]
    new = replace(old, name="Türkiye", aliases=(Alias("Turkey", "en"),), attributes=())
    revision = document.write(ChangeSet("rename Turkey", (Change(old, new),)), author="Me")
    entry = document.journal()[-1]
    assert next(iter(document.load().actors.values())) == new
    assert entry == Entry(revision, entry.at, "Me", "rename Turkey", "do", None)
    assert entry.at.endswith("Z")


def test_an_undo_is_one_more_entry_that_names_what_it_takes_back(document: Document) -> None:
    revision = document.write(add(Actor(id="uae", name="Emirates")))
    document.write(document.changes_of(revision).inverse(), act="undo", of=revision)
    document.write(document.changes_of(revision), act="redo", of=revision)
    assert [(entry.act, entry.of) for entry in document.journal(2)] == [("undo", revision), ("redo", revision)]
    assert "uae" in document.load().actors
    assert check_file(document.path) == []


def test_rows_may_be_written_in_any_order_within_one_edit(document: Document) -> None:
    tie = Relationship(id="r", subject="uae", kind="funds", object="gna")
    document.write(add(tie, Actor(id="uae", name="Emirates")))
    assert document.load().relationships["r"] == tie


def test_a_row_taken_out_and_put_back_stands_last_in_file_and_memory(document: Document) -> None:
    map_ = document.load()
    claim = map_.claims["c1"]
    for changes in (ChangeSet("remove", removed([claim])), add(claim)):
        document.write(changes)
        map_.apply(changes)
    assert list(document.load().claims) == list(map_.claims) == ["c2", "c3", "c1"]


def test_removing_everything_leaves_no_row_in_any_table(document: Document) -> None:
    document.write(ChangeSet("clear", removed(document.load().rows())))
    counts = describe(document.path)
    assert {name: counts[name] for name in counts if name.endswith("s") and counts[name]} == {}
    for table in LIST_TABLES:
        assert ask(document.path, f"SELECT count(*) FROM {table}") == [(0,)]


def test_the_journal_replayed_gives_the_loaded_map(document: Document) -> None:
    old = document.load().events["call"]
    document.write(ChangeSet("edit", (Change(old, replace(old, actors=("gna",), relationships=())),)))
    document.write(add(Note(id="n3", text="More", about=Ref("actor", "gna"))))
    document.write(document.changes_of(2).inverse(), act="undo", of=2)
    replayed = Document.create(document.path.with_name("replayed.backers"))
    with replayed:
        for entry in document.journal():
            replayed.write(document.changes_of(entry.revision))
        assert list(replayed.load().rows()) == list(document.load().rows())


@pytest.mark.parametrize(
    "changes",
    [
        add(Actor(id="turkey", name="Second Turkey")),
        add(Relationship(id="r", subject="turkey", kind="funds", object="nobody")),
        add(Note(id="n", text="x", about=Ref("source", "agency"))),
        add(Note(id="n", text="x", x=float("nan"))),
        add(Position(id="gna", x=float("inf"), y=0.0)),
        add(Note(id="n", text="NUL \0")),
        add(Note(id="n", text="half \ud83d")),
        ChangeSet("remove", removed([whole_rows()[0]])),
        ChangeSet("remove", removed([Actor(id="nobody", name="Nobody")])),
        ChangeSet("edit", (Change(Actor(id="gna", name="Old"), Actor(id="gna", name="New")),)),
        ChangeSet("sign", (Change(whole_rows()[3], replace(whole_rows()[3], sign=7)),)),
    ],
    ids=lambda changes: f"{changes.name} {changes.changes[0].table} {changes.changes[0].id}",
)
def test_an_edit_that_cannot_be_leaves_everything_as_it_was(document: Document, changes: ChangeSet) -> None:
    bytes_before = document.path.read_bytes()
    with pytest.raises(Refused) as refusal:
        document.write(changes)
    assert str(refusal.value).endswith(".")
    assert document.path.read_bytes() == bytes_before
    assert document.write(add(Meta(id="licence", value="CC0"))) == 2


def test_literal_backslash_u0000_is_only_text(document: Document) -> None:
    document.write(add(Note(id="n", text="a \\u0000 b")))
    assert document.load().notes["n"].text == "a \\u0000 b"


def test_places_found_by_the_simulation_are_kept_without_an_entry(document: Document) -> None:
    document.save_positions([Position(id="gna", x=7.5, y=8.5), Position(id="left meanwhile", x=0, y=0)])
    assert document.load().positions["gna"] == Position(id="gna", x=7.5, y=8.5)
    assert document.revision == 1
    assert check_file(document.path) == []


def test_the_newest_entries_come_oldest_first(document: Document) -> None:
    for name in ("one", "two", "three"):
        document.write(add(Meta(id=name), name=name))
    assert [entry.name for entry in document.journal(2)] == ["two", "three"]


def test_a_revision_that_never_was_is_refused(document: Document) -> None:
    with pytest.raises(Refused, match="no revision 99"):
        document.changes_of(99)


def test_describe_counts_without_loading(document: Document) -> None:
    facts = describe(document.path)
    expected = {"actors": 2, "aliases": 3, "relationships": 2, "claims": 3, "sources": 2, "events": 1, "notes": 2}
    assert facts == facts | expected | {"schema": 1, "revision": 1, "application_id": 0x4261636B, "title": "Libya"}
