"""What can be undone and redone, read from the journal, so that it outlives the program."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol


class JournalEntry(Protocol):
    """What history needs to know of an entry; the store's has it."""

    @property
    def revision(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def at(self) -> str: ...
    @property
    def act(self) -> str: ...
    @property
    def of(self) -> int | None: ...
    @property
    def author(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Step:
    """One edit of the history list. `revision` is that of its "do" entry; `done` is false once it is undone.

    `who` made it, empty where nobody gave a name.
    """

    revision: int
    name: str
    at: str
    done: bool
    who: str = ""


class History:
    """Two stacks of revisions. A new edit forgets what was undone before it."""

    def __init__(self, entries: Iterable[JournalEntry] = ()) -> None:
        self._names: dict[int, tuple[str, str, str]] = {}
        self._done: list[int] = []
        self._undone: list[int] = []
        for entry in entries:
            self.record(entry.revision, entry.name, entry.at, entry.act, entry.of, entry.author)

    def record(self, revision: int, name: str, at: str, act: str = "do", of: int | None = None, who: str = "") -> None:
        """Takes note of an entry that the store has written."""
        if act == "undo" and self._done and self._done[-1] == of:
            self._undone.append(self._done.pop())
        elif act == "redo" and self._undone and self._undone[-1] == of:
            self._done.append(self._undone.pop())
        elif act == "do":
            self._done.append(revision)
            self._undone.clear()
            self._names[revision] = (name, at, who)

    @property
    def undoable(self) -> int | None:
        """The revision that undo takes back."""
        return self._done[-1] if self._done else None

    @property
    def redoable(self) -> int | None:
        return self._undone[-1] if self._undone else None

    @property
    def undo_name(self) -> str:
        """What undo takes back ("connect Turkey to GNA"); empty when there is nothing."""
        return self._names[self._done[-1]][0] if self._done else ""

    @property
    def redo_name(self) -> str:
        return self._names[self._undone[-1]][0] if self._undone else ""

    def steps(self) -> list[Step]:
        """The edits in force and then those undone, oldest first."""
        return [
            *(self._step(revision, True) for revision in self._done),
            *(self._step(revision, False) for revision in reversed(self._undone)),
        ]

    def _step(self, revision: int, done: bool) -> Step:
        name, at, who = self._names[revision]
        return Step(revision, name, at, done, who)
