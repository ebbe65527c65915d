"""Editing fields, and change sets that were planned elsewhere. These work on every table alike."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from backers.model.changes import Change, ChangeSet
from backers.model.counting import listed, table_word
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.names import shown
from backers.model.rows import Note, Row
from backers.model.wording import mark, say, tr
from backers.work import fields
from backers.work.commands.naming import row_name, several
from backers.work.field_words import field_word

_SAID = {
    "derived": mark("source of the confidence"),
    "short": mark("label on the map"),
    "tier": mark("tier"),
    "side_basis": mark("reason for the side"),
    "start": mark("start date"),
    "end": mark("end date"),
}


@dataclass(frozen=True)
class Edit:
    """Gives fields of one or several rows of a table new values."""

    table: str
    ids: tuple[str, ...]
    values: Mapping[str, Any]

    def plan(self, map_: Map) -> ChangeSet:
        table = map_.table(self.table)
        checked = {name: fields.check(self.table, name, value) for name, value in self.values.items()}
        changes = []
        for identifier in self.ids:
            before = table.get(identifier)
            if before is None:
                raise Refused(tr("That {table} is no longer in the map.", table=table_word(self.table)))
            after = fields.check_row(dataclasses.replace(before, **checked))
            if isinstance(after, Note) and after != before:
                after = dataclasses.replace(after, modified=datetime.now(UTC).isoformat(timespec="seconds"))
            _check_ends(map_, after)
            if after != before:
                changes.append(Change(before, after))
        return ChangeSet(self._name(map_, [change.row for change in changes]), tuple(changes))

    def _name(self, map_: Map, rows: list[Row]) -> str:
        if set(self.values) == {"name"} and len(self.ids) == 1:
            row = row_name(map_, map_.table(self.table)[self.ids[0]])
            return tr("rename {row} to {name}", row=row, name=shown(self.values["name"], 60))
        before = [map_.table(self.table)[row.id] for row in rows]
        if not rows:
            return tr("change nothing")
        fields = listed(say(_SAID[name]) if name in _SAID else field_word(name) for name in self.values)
        return tr("change {fields} of {rows}", fields=fields, rows=several(map_, before))


def _check_ends(map_: Map, row: Row) -> None:
    if row.table == "relationship":
        for end in (row.subject, row.object):  # type: ignore[union-attr]
            if end not in map_.actors:
                raise Refused(tr("There is no actor “{end}” in this map.", end=shown(end, 60)))


@dataclass(frozen=True)
class Planned:
    """A change set that something else has planned against this very map: an import, a restored value."""

    changes: ChangeSet

    def plan(self, map_: Map) -> ChangeSet:
        return self.changes
