"""One open map: the only way to change it, and the place that says when it changed.

An edit goes store first (rows and journal in one transaction), memory second, history third, one event last. Undo and
redo take the same way. If the store fails, memory, history and screen are untouched.
"""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from backers.model.changes import Change, ChangeSet
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.rows import Position
from backers.model.wording import tr, tr_n
from backers.store.document import Document
from backers.work.bus import MapChanged, Signal
from backers.work.derived import follow
from backers.work.history import History
from backers.work.large_edit import LargeEdit, require_fitting


class Command(Protocol):
    """An intent with ids. `plan` looks at the map and changes nothing; it raises Refused with a sentence."""

    def plan(self, map_: Map) -> ChangeSet: ...


class Workspace:
    """A document, its map in memory and its history. Used from one thread.

    `changed` tells of every edit, once. `author` is written into the journal. `before_risk` is called, with what is
    about to happen ("merge"), before an edit that deserves a snapshot.
    """

    def __init__(self, document: Document, author: str = "") -> None:
        self.document = document
        self.author = author
        self.map = document.load()
        self.history = History(document.journal())
        self.changed: Signal[MapChanged] = Signal()
        self.before_risk: Callable[[str], None] | None = None
        self._closed = False
        self._large: LargeEdit | None = None
        self._resting: list[Position] = []

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

    def end(self, edit: LargeEdit, revision: int | None, origin: object = None) -> None:
        """Ends a large edit: what was written under that revision is now true here; None: nothing was."""
        assert edit is self._large
        self._large = None
        if revision is not None:
            self.document.written(revision)
            self._take_in(edit.changes, origin, revision)
        waiting, self._resting = self._resting, []
        self.rest(waiting)

    def undo(self, origin: object = None) -> ChangeSet:
        """Takes back the last edit in force. Raises Refused when there is none."""
        revision = self.history.undoable
        if revision is None:
            raise Refused(tr("There is nothing to undo."))
        changes = self._rebased(self.document.changes_of(revision).inverse())
        self._commit(changes, origin, "undo", revision)
        return changes

    def redo(self, origin: object = None) -> ChangeSet:
        """Does again what was undone last. Raises Refused when there is nothing."""
        revision = self.history.redoable
        if revision is None:
            raise Refused(tr("There is nothing to redo."))
        changes = self._rebased(self.document.changes_of(revision))
        self._commit(changes, origin, "redo", revision)
        return changes

    def go_to(self, revision: int | None, origin: object = None) -> None:
        """Undoes or redoes until that edit is the last one in force; None goes back before the first.

        Raises Refused where a step on the way is refused. What was done before stays, and the sentence says so: file,
        memory and history then stand at the same step.
        """
        known = {step.revision: step.done for step in self.history.steps()}
        if revision is not None and revision not in known:
            raise Refused(tr("That step is no longer in the history."))
        back = revision is None or known[revision]
        taken = 0
        while self.history.undoable != revision:
            try:
                self.undo(origin) if back else self.redo(origin)
            except Refused as refusal:
                raise (_on_the_way(refusal, taken) if taken else refusal) from None
            taken += 1

    def rest(self, positions: Iterable[Position]) -> None:
        """Keeps the places that the simulation found. Not an edit: no journal, no history, no event."""
        if self._large is not None:
            self._resting = list(positions)
            return
        moved = [
            row for row in positions if row.id in self.map.actors and self.map.positions.get(row.id) != row
        ]  # an actor may have been deleted while the simulation cooled
        if not moved or self.read_only:
            return
        self.document.save_positions(moved)
        self.map.apply(ChangeSet("rest", tuple(Change(self.map.positions.get(row.id), row) for row in moved)))

    def close(self) -> None:
        self._closed = True
        self.document.close()

    def _commit(self, changes: ChangeSet, origin: object, act: str = "do", of: int | None = None) -> None:
        self._require_free()
        require_fitting(self.map, changes)
        revision = self.document.write(changes, act=act, of=of, author=self.author)
        self._take_in(changes, origin, revision, act, of)

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

    def _take_in(
        self, changes: ChangeSet, origin: object, revision: int, act: str = "do", of: int | None = None
    ) -> None:
        """Memory, history and screen, after the file."""
        self.map.apply(changes)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        self.history.record(revision, changes.name, now, act, of, self.author)
        self.changed.emit(MapChanged(changes, origin, act, revision=revision))

    def _rebased(self, changes: ChangeSet) -> ChangeSet:
        """The same with places as they are now for `before`: the simulation may have moved them since the edit."""
        return ChangeSet(changes.name, tuple(self._rebase(change) for change in changes if self._matters(change)))

    def _matters(self, change: Change) -> bool:
        gone = change.table == "position" and change.after is None
        return not (gone and change.id not in self.map.positions)

    def _rebase(self, change: Change) -> Change:
        if change.table != "position":
            return change
        return Change(self.map.positions.get(change.id), change.after)


def _on_the_way(refusal: Refused, taken: int) -> Refused:
    return Refused(
        tr_n(
            "{reason} {n} step on the way there was taken and stays.",
            "{reason} {n} steps on the way there were taken and stay.",
            taken,
            reason=str(refusal),
        )
    )
