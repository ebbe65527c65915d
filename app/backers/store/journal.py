"""Every change set ever applied, in order, in the file: undo that outlives the program, and who changed what."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, func, select

from backers.model.changes import ChangeSet, from_plain_changes, to_plain_changes
from backers.model.errors import Damaged, Refused
from backers.model.map import Map
from backers.store.schema import TABLES

_JOURNAL = TABLES["journal"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One edit. `at` is UTC ISO text; `act` is create, do, undo or redo; `of` is the revision undone or redone.

    "create" is the first entry of a file that was made with rows; it is not undone.
    """

    revision: int
    at: str
    author: str
    name: str
    act: str
    of: int | None


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def body_of(changes: ChangeSet) -> str:
    """The change set as JSON text. Raises Refused for what no file can hold: NUL, half characters, infinity."""
    try:
        body = json.dumps(to_plain_changes(changes), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        body.encode()
    except UnicodeEncodeError:
        raise Refused(f"“{changes.name}” was not saved: a text in it holds half a character.") from None
    except ValueError:
        raise Refused(f"“{changes.name}” was not saved: a place on the map is not a number.") from None
    if "\\u0000" in body.replace("\\\\", ""):
        raise Refused(f"“{changes.name}” was not saved: a text in it holds a NUL character.")
    return body


def last_revision(connection: Connection) -> int:
    last: int | None = connection.execute(select(func.max(_JOURNAL.c.revision))).scalar_one()
    return last or 0


def append(connection: Connection, entry: Entry, body: str) -> None:
    values = {name: getattr(entry, name) for name in ("revision", "at", "author", "name", "act", "of")}
    connection.execute(_JOURNAL.insert(), values | {"body": body})


def entries(connection: Connection, limit: int | None = None) -> list[Entry]:
    """The newest `limit` entries or all, oldest first."""
    columns = [_JOURNAL.c[name] for name in ("revision", "at", "author", "name", "act", "of")]
    query = select(*columns).order_by(_JOURNAL.c.revision.desc()).limit(limit)
    return [Entry(*values) for values in connection.execute(query)][::-1]


def changes_of(connection: Connection, revision: int) -> ChangeSet:
    """What that entry changed. Raises Refused for an unknown revision and Damaged for an unreadable body."""
    query = select(_JOURNAL.c.name, _JOURNAL.c.body).where(_JOURNAL.c.revision == revision)
    found = connection.execute(query).one_or_none()
    if found is None:
        raise Refused(f"The journal has no revision {revision}.")
    name, body = found
    try:
        return from_plain_changes(name, json.loads(body))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise Damaged(f"Revision {revision} of the journal cannot be read ({error}); it cannot be undone.") from error


def replayed(connection: Connection) -> Map:
    """The map that the journal alone gives, without places. Raises Damaged where an entry does not fit."""
    map_ = Map()
    for entry in entries(connection):
        changes = changes_of(connection, entry.revision)
        lasting = tuple(change for change in changes if change.table != "position")
        try:
            map_.apply(ChangeSet(entry.name, lasting))
        except ValueError as error:
            raise Damaged(
                f"Revision {entry.revision} of the journal does not follow from those before: {error}."
            ) from error
    return map_
