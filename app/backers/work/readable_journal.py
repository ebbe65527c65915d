"""The journal in a reader's words: who changed what, when, in which row, from what to what.

Reading it changes nothing. What a line says was there before can be put back, as an edit like any other.
"""

import dataclasses
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from backers.model import dates, kinds
from backers.model.changes import Change, ChangeSet
from backers.model.counting import joined, table_word
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.names import shown
from backers.model.rows import Alias, Position, Ref, Row
from backers.model.wording import mark, say, tr
from backers.work.commands.draft import Draft
from backers.work.commands.edit import Edit
from backers.work.commands.naming import row_name
from backers.work.evidence import source_words
from backers.work.field_words import field_word

_LONGEST = 300
_ACTS = {"undo": mark("{edit} (undone)"), "redo": mark("{edit} (done again)")}
KINDS = {
    "added": mark("Added", "row"),
    "changed": mark("Changed", "row"),
    "removed": mark("Removed", "row"),
    "moved": mark("Moved", "row"),
}


class Entry(Protocol):
    """What a line needs to know of a journal entry; the store's has it."""

    @property
    def revision(self) -> int: ...
    @property
    def at(self) -> str: ...
    @property
    def author(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def act(self) -> str: ...


class Journal(Protocol):
    """Where entries are read from; the store's document is one."""

    def journal_touching(self, ids: Iterable[str]) -> Sequence[Entry]: ...
    def changes_of(self, revision: int) -> ChangeSet: ...


@dataclass(frozen=True, slots=True)
class Line:
    """One change of one row: `kind` is one of KINDS; `field` is empty where the whole row came or went."""

    revision: int
    at: str
    who: str
    edit: str
    kind: str
    ref: Ref
    row: str
    field: str
    said: str
    before: Any
    was: str
    now: str

    @property
    def can_be_put_back(self) -> bool:
        return self.kind in ("changed", "removed")


def lines(map_: Map, entry: Entry, changes: ChangeSet) -> Iterator[Line]:
    """The lines of one entry."""
    edit = say(_ACTS[entry.act], edit=entry.name) if entry.act in _ACTS else entry.name
    for change in changes:
        ref, name = Ref(change.table, change.id), _name(map_, change.row)
        for kind, field, said, before, was, now in parts(map_, change):
            yield Line(
                entry.revision, entry.at, entry.author, edit, kind, ref, name, field, said, before, was, now
            )  # fmt: skip


def history_of(map_: Map, journal: Journal, refs: Collection[Ref]) -> list[Line]:
    """Everything that ever happened to those rows, newest first, back to when they came into the file."""
    found: list[Line] = []
    for entry in journal.journal_touching(sorted({ref.id for ref in refs})):
        changes = journal.changes_of(entry.revision)
        own = ChangeSet(changes.name, tuple(one for one in changes if Ref(one.table, one.id) in refs))
        found += lines(map_, entry, own)
    return found[::-1]


def put_back(line: Line) -> "Edit | PutRowBack":
    """The command that makes it again as the line says it was. Raises Refused where there is nothing to put back."""
    if line.kind == "changed":
        return Edit(line.ref.table, (line.ref.id,), {line.field: line.before})
    if line.kind == "removed":
        return PutRowBack(line.before)
    raise Refused(tr("Nothing was there before: delete the row, or undo the edit."))


@dataclass(frozen=True)
class PutRowBack:
    """Adds a row again as it was when it was deleted."""

    row: Row

    def plan(self, map_: Map) -> ChangeSet:
        ref = Ref(self.row.table, self.row.id)
        if map_.get(ref) is not None:
            raise Refused(tr("That row is on the map."))
        missing = next((one for one in needs(self.row) if map_.get(one) is None), None)
        if missing is not None:
            raise Refused(
                tr("What it refers to is gone as well: put the {table} back first.", table=table_word(missing.table))
            )
        draft = Draft(map_)
        draft.put(self.row)
        return draft.changes(tr("put back {row}", row=row_name(map_, self.row)))


def parts(map_: Map, change: Change) -> Iterator[tuple[str, str, str, Any, str, str]]:
    """Of a change, for each field: kind, field, its word, the value before, and both values in words."""
    before, after = change.before, change.after
    if isinstance(change.row, Position):
        if before is not None and after is not None:
            yield "moved", "", tr("place on the map"), None, "", ""
        return
    if before is None:
        yield "added", "", "", None, "", _summary(map_, change.row)
    elif after is None:
        yield "removed", "", "", before, _summary(map_, before), ""
    else:
        for field in dataclasses.fields(before):
            was, now = getattr(before, field.name), getattr(after, field.name)
            if was != now:
                said = field_word(field.name)
                yield "changed", field.name, said, was, _said(map_, field.name, was), _said(map_, field.name, now)


def needs(row: Row) -> Iterator[Ref]:
    """The rows without which this one cannot be: ends, sources, what it is about."""
    for name, table in (("subject", "actor"), ("object", "actor"), ("source", "source"), ("reprint_of", "source")):
        value = getattr(row, name, None)
        if isinstance(value, str):
            yield Ref(table, value)
    about = getattr(row, "about", None)
    if isinstance(about, Ref):
        yield about


def _name(map_: Map, row: Row) -> str:
    """As it is called now; a row that is gone, as it was called then."""
    now = map_.get(Ref(row.table, row.id))
    if isinstance(row, Position):
        actor = map_.actors.get(row.id)
        return row.id if actor is None else shown(actor.label, 60)
    return row_name(map_, row if now is None else now)


def _summary(map_: Map, row: Row) -> str:
    text = getattr(row, "text", "") or getattr(row, "title", "") or getattr(row, "value", "")
    return shown(text, _LONGEST) if text else row_name(map_, row)


def _said(map_: Map, field: str, value: Any) -> str:
    if value in (None, "", ()):
        return tr("nothing", "no value")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if field in ("start", "end", "date", "accessed"):
        return dates.words(value)
    if field == "kind":
        return kinds.relationship_kind(value).phrase if value in kinds.RELATIONSHIP_KINDS else kinds.words(value)
    if field in ("subject", "object") and value in map_.actors:
        return shown(map_.actors[value].label, 80)
    if field in ("source", "reprint_of"):
        return source_words(map_.sources.get(value))
    if isinstance(value, tuple):
        return shown(joined(_item(map_, one) for one in value), _LONGEST)
    if isinstance(value, Ref):
        return _item(map_, value)
    return shown(str(value), _LONGEST)


def _item(map_: Map, value: Any) -> str:
    if isinstance(value, Alias):
        return value.text
    if isinstance(value, Ref):
        row = map_.get(value)
        return value.id if row is None else row_name(map_, row)
    return str(getattr(value, "text", value))


def filtered(found: Iterable[Line], *, refs: Collection[Ref] = (), day: str = "", kind: str = "") -> list[Line]:
    """The lines of those rows, of that day (the reader's own calendar) and of that kind; empty means any."""
    return [
        line
        for line in found
        if (not refs or line.ref in refs) and (not day or day_of(line) == day) and (not kind or line.kind == kind)
    ]


def days(found: Iterable[Line]) -> list[str]:
    """The days on which something was changed, newest first."""
    return sorted({day for line in found if (day := day_of(line))}, reverse=True)


def day_of(line: Line) -> str:
    try:
        return datetime.fromisoformat(line.at).astimezone().date().isoformat()
    except ValueError:
        return ""
