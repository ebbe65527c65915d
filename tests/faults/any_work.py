"""Any work in any order: commands, undo, quit, kill, import, merge, snapshots; memory, file and journal stay one.

`PYTHONPATH=tests python -m faults.any_work 400` runs so many sequences of fifty steps and says how many of which.
"""

import json
import os
import signal
import sys
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, ClassVar

import hypothesis.strategies as st
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from backers.exchange.formats import read
from backers.exchange.graphml import write_graphml
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.rows import Position, Ref
from backers.store import journal
from backers.store.document import Document, check_file
from backers.store.lock import lock_path
from backers.store.snapshots import Shelf
from backers.work.commands import (
    AddActor,
    AddClaim,
    AddNote,
    AddSource,
    Connect,
    Decide,
    Delete,
    Edit,
    MergeActors,
    Move,
    Pin,
    Planned,
    Reverse,
)  # fmt: skip
from backers.work.importing import plan_import
from backers.work.restoring import Restore
from backers.work.workspace import Command, Workspace
from store.whole_map import whole_rows

STEPS = 50
TEXTS = st.text("aZ ب\n'\N{PILE OF POO}", min_size=1, max_size=4)
NUMBERS = st.floats(-1e6, 1e6)
TABLES = ("actor", "relationship", "claim", "source", "event", "note", "contradiction")


class AnyWork(RuleBasedStateMachine):
    done: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self.folder = Path(self._folder.name)
        self.path = self.folder / "map.backers"
        self.workspace = Workspace(Document.create(self.path, whole_rows(), claim=True))
        self.shelf = Shelf(self.path, self.folder / "snapshots")

    def teardown(self) -> None:
        self.workspace.close()
        problems, left = check_file(self.path), lock_path(self.path).exists()
        self._folder.cleanup()
        assert problems == []
        assert not left

    def apply(self, command: Command) -> None:
        before = Map(self.workspace.map.rows())
        try:
            self.workspace.apply(command)
            self.done[type(command).__name__] += 1
        except Refused:
            self.done["refused"] += 1
            assert same(self.workspace.map, before)

    def some(self, data: st.DataObject, table: str) -> str:
        # A number, not one of the ids: how many there are depends on when a kill struck.
        ids = [*self.workspace.map.table(table), "nobody"]
        return ids[data.draw(st.integers(0, 1000)) % len(ids)]

    @rule(data=st.data(), name=TEXTS, x=NUMBERS, y=NUMBERS)
    def add_actor(self, data: st.DataObject, name: str, x: float, y: float) -> None:
        self.apply(AddActor(name, x, y))

    @rule(data=st.data(), kind=st.sampled_from(["supports", "funds", "supplies_arms", "no_such_kind"]))
    def connect(self, data: st.DataObject, kind: str) -> None:
        self.apply(Connect(self.some(data, "actor"), kind, self.some(data, "actor")))

    @rule(data=st.data(), text=TEXTS, stance=st.sampled_from(["supports", "disputes"]))
    def cite(self, data: st.DataObject, text: str, stance: str) -> None:
        source = AddSource({"title": text}) if data.draw(st.booleans()) else self.some(data, "source")
        self.apply(AddClaim(Ref("relationship", self.some(data, "relationship")), source, text, stance))

    @rule(data=st.data(), text=TEXTS)
    def note(self, data: st.DataObject, text: str) -> None:
        about = data.draw(st.sampled_from([None, Ref("actor", self.some(data, "actor"))]))
        self.apply(AddNote(text, about))

    @rule(data=st.data(), name=TEXTS, date=st.sampled_from(["", "2019", "2019-05~", "never"]))
    def edit(self, data: st.DataObject, name: str, date: str) -> None:
        values = data.draw(st.sampled_from([{"name": name}, {"start": date}, {"description": name}]))
        self.apply(Edit("actor", (self.some(data, "actor"), self.some(data, "actor")), values))

    @rule(data=st.data())
    def reverse(self, data: st.DataObject) -> None:
        self.apply(Reverse((self.some(data, "relationship"),)))

    @rule(data=st.data(), x=NUMBERS, pinned=st.booleans())
    def move_and_pin(self, data: st.DataObject, x: float, pinned: bool) -> None:
        places = {self.some(data, "actor"): (x, -x)}
        self.apply(Move(places) if data.draw(st.booleans()) else Pin(places, pinned))

    @rule(data=st.data(), table=st.sampled_from(TABLES))
    def delete(self, data: st.DataObject, table: str) -> None:
        self.apply(Delete((Ref(table, self.some(data, table)),)))

    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        self.apply(MergeActors(self.some(data, "actor"), self.some(data, "actor")))

    @rule(data=st.data(), text=TEXTS)
    def decide(self, data: st.DataObject, text: str) -> None:
        self.apply(Decide(self.some(data, "contradiction"), text, text))

    @rule(x=NUMBERS)
    def come_to_rest(self, x: float) -> None:
        """The simulation's places: kept, but no edit."""
        self.workspace.rest([Position(id=one, x=x, y=2 * x) for one in self.workspace.map.actors])
        self.done["rest"] += 1

    @rule(x=NUMBERS, most=st.integers(0, 40))
    def come_to_rest_slowly(self, x: float, most: int) -> None:
        """The same, some now and the others whenever this comes again; edits go on in between."""
        self.workspace.rest_later(dict.fromkeys(self.workspace.map.actors, (x, -x)))
        self.workspace.rest_some(most)
        self.done["rest slowly"] += 1

    @rule(act=st.sampled_from(["undo", "redo"]), cancelled=st.sampled_from([0.0, 0.05, 0.3, 0.9, 2.0]))
    def step_beside_the_window(self, act: str, cancelled: float) -> None:
        """As undo and redo of very many rows are carried out, ended in the middle or not."""
        before = Map(self.workspace.map.rows())

        def progress(part: float) -> None:
            if part >= cancelled:
                raise Refused("cancelled")

        revision = None
        with suppress(Refused):
            edit = self.workspace.begin_step(act)
            with suppress(Refused):
                revision = edit.write(progress)
            self.workspace.end(edit, revision)
        if revision is None:
            assert same(self.workspace.map, before, but="position")  # places that waited are kept meanwhile
        else:
            self.done[f"{act} beside the window"] += 1

    @rule(times=st.integers(1, 5))
    def undo(self, times: int) -> None:
        for _ in range(times):
            with suppress(Refused):
                self.workspace.undo()
                self.done["undo"] += 1

    @rule(times=st.integers(1, 5))
    def redo(self, times: int) -> None:
        for _ in range(times):
            with suppress(Refused):
                self.workspace.redo()
                self.done["redo"] += 1

    @rule()
    def export_graph(self) -> None:
        write_graphml(self.workspace.map, self.folder / "out.graphml")
        self.done["export"] += 1

    @rule()
    def import_what_was_exported(self) -> None:
        if not (self.folder / "out.graphml").exists():
            return
        plan = plan_import(self.workspace.map, read(self.folder / "out.graphml"), "out.graphml")
        if plan.changes:
            self.apply(Planned(plan.changes))
        self.done["import"] += 1

    @rule()
    def snapshot(self) -> None:
        taken = self.shelf.take("now and then")
        with Document.open(taken.path, read_only=True) as copy:
            assert same(copy.load(), self.workspace.map)
        self.done["snapshot"] += 1

    @rule(number=st.integers(0, 1000))
    def go_back(self, number: int) -> None:
        taken = self.shelf.snapshots()
        if not taken:
            return
        with Document.open(taken[number % len(taken)].path, read_only=True) as copy:
            then = copy.load()
        self.apply(Restore(then, "then"))
        assert same(self.workspace.map, then)

    @rule()
    def quit_and_come_back(self) -> None:
        history = [(step.revision, step.done) for step in self.workspace.history.steps()]
        self.workspace.close()
        self.reopen(crashed=False)
        assert history == [(step.revision, step.done) for step in self.workspace.history.steps()]
        self.done["quit"] += 1

    @rule(wait_ms=st.floats(0, 40))
    def be_killed_while_editing(self, wait_ms: float) -> None:
        """Another process opens the map, edits as fast as it can, and is killed."""
        self.workspace.close()
        answers, tell = os.pipe()
        child = os.fork()
        if child == 0:
            edit_for_ever(self.path, tell)
        os.close(tell)
        time.sleep(wait_ms / 1000)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(answers) as stream:
            told = [int(line) for line in stream.read().split()]
        self.reopen(crashed=None)
        assert not told or self.workspace.document.revision in (told[-1], told[-1] + 1)
        self.done["kill"] += 1

    def reopen(self, crashed: bool | None) -> None:
        document = Document.open(self.path, claim=True)
        assert document.claimed
        assert crashed is None or document.after_crash == crashed
        self.workspace = Workspace(document)

    @invariant()
    def memory_file_and_journal_are_one(self) -> None:
        self.done["steps"] += 1
        map_, document = self.workspace.map, self.workspace.document
        assert same(document.load(), map_)
        with document._file.reading() as driver:
            replayed = journal.replayed(driver)
        for table in map_._tables:
            if table != "position":
                assert replayed.table(table) == map_.table(table)


def edit_for_ever(path: Path, tell: int) -> None:
    """In a child: never returns."""
    try:
        workspace = Workspace(Document.open(path, claim=True))
        while True:
            workspace.apply(AddActor("Child", 1.0, 2.0))
            os.write(tell, f"{workspace.document.revision}\n".encode())
    finally:
        os._exit(1)


def same(one: Map, other: Map, but: str = "") -> bool:
    return all(one.table(name) == other.table(name) for name in one._tables if name != but)


def run(sequences: int) -> dict[str, Any]:
    AnyWork.done.clear()
    run_state_machine_as_test(
        AnyWork,
        settings=settings(
            max_examples=sequences, stateful_step_count=STEPS, deadline=None, database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip
    return dict(AnyWork.done)


if __name__ == "__main__":
    print(json.dumps(run(int(sys.argv[1]))))
