"""An edit of many rows lies in several entries of the journal, and is one edit to everybody."""

from pathlib import Path

import pytest

from backers.model.changes import ChangeSet, Coming
from backers.model.errors import Refused
from backers.model.rows import Actor, Relationship, Row
from backers.store.document import Document, check_file
from backers.store.pages import map_of_the_journal
from backers.store.salvage import salvage
from store.whole_map import ask

ROWS = 9_000


def many() -> list[Row]:
    actors: list[Row] = [Actor(id=f"many-{number}", name=f"Actor {number}") for number in range(ROWS)]
    ends = ((f"many-{number}", f"many-{number * 7 % ROWS}") for number in range(ROWS))
    return [*actors, *(Relationship(id=f"{one} {two}", subject=one, kind="funds", object=two) for one, two in ends)]


@pytest.fixture
def long(document: Document) -> Document:
    """The map after an import of many rows and one more edit."""
    document.write(ChangeSet("import many", Coming(many())))
    document.write(ChangeSet("add Malta", Coming([Actor(id="malta", name="Malta")])))
    return document


def test_it_is_one_entry_with_all_its_changes(long: Document) -> None:
    creation, edit, malta = long.journal()

    assert ask(long.path, "SELECT count(*) FROM journal")[0][0] > 3
    assert [edit.name, malta.name] == ["import many", "add Malta"]
    assert (edit.revision, malta.revision) == (creation.revision + 1, long.revision)
    assert list(long.changes_of(edit.revision)) == list(Coming(many()))
    assert long.is_long(edit.revision)
    assert not long.is_long(malta.revision)


def test_it_can_be_taken_back_and_done_again(long: Document) -> None:
    before, edit = list(long.load().rows()), long.journal()[1]
    changes = long.changes_of(edit.revision)

    undone = long.write(changes.inverse(), act="undo", of=edit.revision)
    assert [actor for actor in long.load().actors if actor.startswith("many")] == []
    long.write(changes, act="redo", of=edit.revision)

    assert undone == long.journal()[-2].revision
    assert {row.id for row in long.load().rows()} == {row.id for row in before}
    assert check_file(long.path) == []


def test_the_last_row_of_it_leads_to_its_beginning(long: Document) -> None:
    found = long.journal_touching([f"many-{ROWS - 1} many-{(ROWS - 1) * 7 % ROWS}"])

    assert [entry.name for entry in found] == ["import many"]


def test_the_file_is_read_again_and_goes_on_where_it_was(long: Document) -> None:
    rows, revision = list(long.load().rows()), long.revision
    long.close()

    with Document.open(long.path) as again:
        assert (list(again.load().rows()), again.revision) == (rows, revision)
        assert again.write(ChangeSet("add Fezzan", Coming([Actor(id="fezzan", name="Fezzan")]))) == revision + 1


def test_its_journal_gives_the_map_back(long: Document, tmp_path: Path) -> None:
    rows = [row for row in long.load().rows() if row.table != "position"]
    long.close()

    found = map_of_the_journal(long.path)
    report = salvage(long.path, tmp_path / "saved.backers")

    assert found is not None
    assert list(found.rows()) == rows
    assert not report.lost


def test_a_bad_row_at_its_end_leaves_everything_as_it_was(document: Document) -> None:
    file, revision = document.path.read_bytes(), document.revision

    with pytest.raises(Refused, match="half a character"):
        document.write(ChangeSet("import many", Coming([*many(), Actor(id="bad", name="\ud800")])))

    assert (document.path.read_bytes(), document.revision) == (file, revision)
