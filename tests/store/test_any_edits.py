"""Whatever is edited, undone and reopened: file, memory and journal hold the same rows in the same order."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from backers.model.changes import Change, ChangeSet, added, removed
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.rows import (
    Actor,
    Alias,
    Bookmark,
    Claim,
    Event,
    Mute,
    Note,
    Position,
    Ref,
    Relationship,
    Row,
    Selection,
)
from backers.store.document import Document, check_file

IDS = st.sampled_from("abcd")
TEXTS = st.text("aب\n'", max_size=2)
ACTORS = st.builds(Actor, id=IDS, name=TEXTS, aliases=st.lists(st.builds(Alias, TEXTS, TEXTS), max_size=2).map(tuple))
TIES = st.builds(Relationship, id=IDS, subject=IDS, kind=TEXTS, object=IDS, sign=st.sampled_from([None, -1, 0, 1]))
ABOUT = st.builds(Ref, st.sampled_from(["actor", "relationship", "event"]), IDS)
CLAIMS = st.builds(Claim, id=IDS, about=ABOUT, text=TEXTS)
LISTED = st.lists(IDS, max_size=2).map(tuple)
EVENTS = st.builds(Event, id=IDS, title=TEXTS, actors=LISTED, starts=LISTED, ends=LISTED)
NOTES = st.builds(Note, id=IDS, text=TEXTS, about=st.none() | ABOUT, x=st.floats(-9, 9))
BOOKMARKS = st.builds(Bookmark, id=IDS, name=TEXTS, lens=TEXTS, place=st.integers(-9, 9))
SELECTIONS = st.builds(Selection, id=IDS, name=TEXTS, refs=st.lists(ABOUT, max_size=3).map(tuple))
MUTES = st.builds(Mute, id=IDS, rule=TEXTS, about=st.none() | st.builds(Ref, TEXTS, IDS), by=TEXTS, at=TEXTS)
POSITIONS = st.builds(Position, id=IDS, x=st.floats(-1e9, 1e9), y=st.floats(-1e9, 1e9), pinned=st.booleans())
BASE: list[Row] = [
    *(Actor(id=row_id, name=row_id, aliases=(Alias("first"), Alias("second"))) for row_id in "abcd"),
    *(Relationship(id=row_id, subject=row_id, kind="funds", object="a") for row_id in "ab"),
    Event(id="a", title="a", actors=("a", "b", "a"), starts=("b", "a"), ends=("b",)),
]
REMOVED = ("actor", "relationship", "claim", "event", "note", "bookmark", "selection", "mute", "position")
ROWS = st.one_of(ACTORS, ACTORS, TIES, CLAIMS, EVENTS, NOTES, BOOKMARKS, SELECTIONS, MUTES, POSITIONS)


def outcome(map_: Map, changes: ChangeSet) -> Map | None:
    """The map after the change set, or None where it does not fit or leaves a row that refers to nobody."""
    after = Map(map_.rows())
    try:
        after.apply(changes)
    except ValueError:
        return None
    for row_id in after.positions.keys() - after.actors.keys():
        if row_id not in map_.positions:
            return None
        after.apply(ChangeSet("a place goes with its actor", removed([after.positions[row_id]])))
    refs = [Ref("actor", actor) for tie in after.relationships.values() for actor in (tie.subject, tie.object)]
    refs += [ref for event in after.events.values() for ref in event.touches]
    refs += [ref for selection in after.selections.values() for ref in selection.refs]
    refs += [row.about for row in (*after.claims.values(), *after.notes.values()) if row.about is not None]
    return after if all(after.get(ref) is not None for ref in refs) else None


class AnyEdits(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self.path = Path(self._folder.name) / "map.backers"
        self.document = Document.create(self.path, BASE)
        self.map = Map(BASE)

    def teardown(self) -> None:
        self.document.close()
        with self._folder:
            assert check_file(self.path) == []

    def attempt(self, changes: ChangeSet, act: str = "do", of: int | None = None) -> None:
        """Store first, memory second, as the workspace does. The store refuses exactly what does not fit."""
        if not changes:
            return
        expected = outcome(self.map, changes)
        try:
            self.document.write(changes, act=act, of=of)
        except Refused:
            assert expected is None
        else:
            assert expected is not None
            self.map = expected

    @rule(rows=st.lists(ROWS, min_size=1, max_size=6))
    def put(self, rows: list[Row]) -> None:
        changes, now = [], {}
        for row in rows:
            key = (row.table, row.id)
            changes.append(Change(now.get(key, self.map.table(row.table).get(row.id)), row))
            now[key] = row
        self.attempt(ChangeSet("put", tuple(changes)))

    @rule(rows=st.lists(ROWS, min_size=1, max_size=3))
    def add_although_it_may_be_there(self, rows: list[Row]) -> None:
        wrong = any(row.table == "position" for row in rows)
        self.attempt(ChangeSet("add", () if wrong else added(rows)))

    @rule(table=st.sampled_from(REMOVED), row_id=IDS)
    def remove(self, table: str, row_id: str) -> None:
        row = self.map.table(table).get(row_id)
        self.attempt(ChangeSet("remove", removed([] if row is None else [row])))

    @rule(row_id=IDS)
    def remove_and_put_back_changed(self, row_id: str) -> None:
        row = self.map.notes.get(row_id)
        if row is not None:
            self.attempt(ChangeSet("swap", (Change(row, None), Change(None, replace(row, text="new")))))

    @precondition(lambda self: self.document.revision)
    @rule(data=st.data())
    def undo_any(self, data: st.DataObject) -> None:
        revision = data.draw(st.integers(1, self.document.revision))
        changes = self.document.changes_of(revision).inverse()
        if all(change.table != "position" for change in changes):
            self.attempt(changes, "undo", revision)

    @rule()
    def reopen(self) -> None:
        self.document.close()
        self.document = Document.open(self.path)

    @invariant()
    def file_and_memory_agree(self) -> None:
        assert list(self.document.load().rows()) == list(self.map.rows())


AnyEdits.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestAnyEdits = AnyEdits.TestCase
