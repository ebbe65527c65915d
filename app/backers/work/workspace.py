"""One open map: the only way to change it, and the place that says when it changed.

An edit goes store first (rows and journal in one transaction), memory second, history third, one event last. Undo and
redo take the same way. If the store fails, memory, history and screen are untouched.
"""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Protocol

from backers.model.changes import Change, ChangeSet
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.rows import Position
from backers.model.wording import tr, tr_n
from backers.store.document import Document
from backers.store.steps import Progress
from backers.work.bus import MapChanged, Signal
from backers.work.derived import follow
from backers.work.history import History
from backers.work.large_edit import LargeEdit, require_fitting

_AT_ONCE = 500  # places


class Command(Protocol):
    """An intent with ids. `plan` looks at the map and changes nothing; it raises Refused with a sentence."""

    def plan(self, map_: Map) -> ChangeSet: ...


class Workspace:
    """A document, its map in memory and its history. Used from one thread.

    `changed` tells of every edit, once. `author` is written into the journal. `before_risk` is called, with what is
    about to happen ("merge"), before an edit that deserves a snapshot. `ahead` is called in the thread of a large edit,
    with the map as it will be: what it returns comes with the event; what its second argument raises ends the edit.

    A large edit exchanges `map` for another one; any other edit changes it where it is. `foreseen` is what whoever
    opened it in another thread has made of the map for those who show it.
    """

    def __init__(self, document: Document, author: str = "", progress: Progress | None = None) -> None:
        """`progress` is told how much is read; what it raises ends the reading."""
        self.document = document
        self.author = author
        self.map = document.load(progress)
        self.history = History(document.journal())
        self.changed: Signal[MapChanged] = Signal()
        self.before_risk: Callable[[str], None] | None = None
        self.ahead: Callable[[Map, Callable[[], None]], object] | None = None
        self.foreseen: object = None
        self._closed = False
        self._large: LargeEdit | None = None
        self._resting: dict[str, tuple[float, float]] = {}

    @property
    def path(self) -> Path:
        return self.document.path

    @property
    def title(self) -> str:
        return self.map.meta("title") or self.path.stem

    @property
    def read_only(self) -> bool:
        return self.document.read_only

    def apply(self, command: Command, origin: object = None, planned: ChangeSet | None = None) -> ChangeSet:
        """Carries out a command and returns what it changed; a command that changes nothing leaves no trace.

        `planned` is what it planned a moment ago, for those who looked first.
        Raises Refused, with nothing changed anywhere, if the command or the store refuses.
        """
        # This brings all commands along, which no first picture waits for.
        from backers.work.restoring import Restore

        changes = command.plan(self.map) if planned is None else planned
        if not isinstance(command, Restore):  # that brings back a map as it was, whatever would follow today
            changes = follow(self.map, changes)
        if changes:
            self._warn(command, changes)
            self._commit(changes, origin)
        return changes

    def begin(self, command: Command) -> LargeEdit:
        """Begins an edit that takes long to write; see `LargeEdit`. Until it is ended no other is taken."""
        changes = command.plan(self.map)
        self._require_free()
        if changes:
            self._warn(command, changes)
        self._large = LargeEdit(self, changes)
        return self._large

    def is_long(self, act: str, revision: int | None = None) -> bool:
        """Whether the next "undo" or "redo", or that of a revision, takes long: better begun with `begin_step`."""
        revision = self._next(act) if revision is None else revision
        return revision is not None and self.document.is_long(revision)

    def begin_step(self, act: str) -> LargeEdit:
        """Begins an "undo" or a "redo" that takes long. Raises Refused when there is none."""
        revision = self._next(act)
        if revision is None:
            raise _none_left(act)
        self._require_free()
        name = self.history.undo_name if act == "undo" else self.history.redo_name
        self._large = LargeEdit(self, ChangeSet(name), act, revision)
        return self._large

    def end(self, edit: LargeEdit, revision: int | None, origin: object = None) -> None:
        """Ends a large edit: what was written under that revision is now true here; None: nothing was."""
        assert edit is self._large
        self._large = None
        if revision is not None:
            assert edit.map is not None
            self.document.written(revision)
            self.map = edit.map
            self._tell(edit.changes, origin, revision, edit.act, edit.of, edit.ahead)
        # The edit stands in the file: a place that finds no room is no reason to fail it; the next rest has it.
        with suppress(Refused):
            self.rest_some(_AT_ONCE)

    def undo(self, origin: object = None) -> ChangeSet:
        """Takes back the last edit in force. Raises Refused when there is none."""
        return self._step("undo", origin)

    def redo(self, origin: object = None) -> ChangeSet:
        """Does again what was undone last. Raises Refused when there is nothing."""
        return self._step("redo", origin)

    def rebased(self, stored: ChangeSet, act: str) -> ChangeSet:
        """What "undo" or "redo" of an earlier edit changes today, with places as they are now for `before`: the
        simulation may have moved them since."""
        changes = stored.inverse() if act == "undo" else stored
        return ChangeSet(changes.name, tuple(self._rebase(change) for change in changes if self._matters(change)))

    def way_to(self, revision: int | None) -> list[tuple[str, int]]:
        """The steps, as "undo" or "redo" and the edit's revision, after which that edit is the last one in force; None:
        back before the first. Raises Refused for a revision that the history does not have."""
        steps = self.history.steps()
        if revision is not None and revision not in {step.revision for step in steps}:
            raise Refused(tr("That step is no longer in the history."))
        at = next((place for place, step in enumerate(steps, 1) if step.revision == revision), 0)
        now = sum(step.done for step in steps)
        if at <= now:
            return [("undo", step.revision) for step in reversed(steps[at:now])]
        return [("redo", step.revision) for step in steps[now:at]]

    def go_to(self, revision: int | None, origin: object = None) -> None:
        """Undoes or redoes until that edit is the last one in force; None goes back before the first.

        Raises Refused where a step on the way is refused. What was done before stays, and the sentence says so: file,
        memory and history then stand at the same step.
        """
        for taken, (act, _) in enumerate(self.way_to(revision)):
            try:
                self._step(act, origin)
            except Refused as refusal:
                raise (_on_the_way(refusal, taken) if taken else refusal) from None

    def rest(self, positions: Iterable[Position]) -> None:
        """Keeps the places that the simulation found. Not an edit: no journal, no history, no event.

        While a large edit is under way they wait for its end.
        """
        rows = list(positions)
        if self._large is not None:
            self._resting |= {row.id: (row.x, row.y) for row in rows}
            return
        for row in rows:
            self._resting.pop(row.id, None)
        # An actor may have been deleted while the simulation cooled.
        moved = [row for row in rows if row.id in self.map.actors and self.map.positions.get(row.id) != row]
        if not moved or self.read_only:
            return
        self.document.save_positions(moved)
        self.map.apply(ChangeSet("rest", tuple(Change(self.map.positions.get(row.id), row) for row in moved)))

    def rest_later(self, places: Mapping[str, tuple[float, float]]) -> None:
        """Keeps places like `rest`, but a few at a time: whoever waits for nothing calls `rest_some` until it is done.

        Each place is true by itself, so that an end in the middle leaves nothing half. An edit that moves an actor is
        newer than a place that still waits.
        """
        self._resting |= places

    def rest_some(self, most: int) -> bool:
        """Keeps some of the places that wait. Whether others still do; they do as long as a large edit is under way."""
        if self._large is None and self._resting:
            some = list(islice(self._resting, most))
            positions = self.map.positions
            self.rest(
                [Position(id=one, x=x, y=y, pinned=one in positions and positions[one].pinned)
                for one, (x, y) in zip(some, map(self._resting.__getitem__, some), strict=True)]
            )  # fmt: skip
        return bool(self._resting)

    def close(self) -> None:
        self._closed = True
        self.document.close()

    def _commit(self, changes: ChangeSet, origin: object, act: str = "do", of: int | None = None) -> None:
        self._require_free()
        require_fitting(self.map, changes)
        revision = self.document.write(changes, act=act, of=of, author=self.author)
        self.map.apply(changes)
        self._tell(changes, origin, revision, act, of)

    def _warn(self, command: Command, changes: ChangeSet) -> None:
        from backers.work.risk import risk_of  # as above

        risk = risk_of(command, changes)
        if risk and self.before_risk is not None and not self.read_only:
            self.before_risk(risk)

    def _require_free(self) -> None:
        if self._closed:
            raise Refused(tr("{name} is closed; nothing was changed.", name=self.path.name))
        if self.read_only:
            raise Refused(
                tr("{read_only_reason} Save a Copy to go on editing.", read_only_reason=self.document.read_only_reason)
            )
        if self._large is not None:
            raise Refused(tr("“{edit}” is just being saved; wait until it is done.", edit=self._large.changes.name))

    def _step(self, act: str, origin: object) -> ChangeSet:
        revision = self._next(act)
        if revision is None:
            raise _none_left(act)
        changes = self.rebased(self.document.changes_of(revision), act)
        self._commit(changes, origin, act, revision)
        return changes

    def _next(self, act: str) -> int | None:
        return self.history.undoable if act == "undo" else self.history.redoable

    def _tell(
        self, changes: ChangeSet, origin: object, revision: int, act: str, of: int | None, ahead: object = None
    ) -> None:
        """History and screen, after file and memory."""
        for one in changes.ids("position"):
            self._resting.pop(one, None)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        self.history.record(revision, changes.name, now, act, of, self.author)
        self.changed.emit(MapChanged(changes, origin, act, revision=revision, ahead=ahead))

    def _matters(self, change: Change) -> bool:
        gone = change.table == "position" and change.after is None
        return not (gone and change.id not in self.map.positions)

    def _rebase(self, change: Change) -> Change:
        if change.table != "position":
            return change
        return Change(self.map.positions.get(change.id), change.after)


def _none_left(act: str) -> Refused:
    return Refused(tr("There is nothing to undo.") if act == "undo" else tr("There is nothing to redo."))


def _on_the_way(refusal: Refused, taken: int) -> Refused:
    return Refused(
        tr_n(
            "{reason} {n} step on the way there was taken and stays.",
            "{reason} {n} steps on the way there were taken and stay.",
            taken,
            reason=str(refusal),
        )
    )
