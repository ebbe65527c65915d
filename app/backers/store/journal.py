"""Every change set ever applied, in order, in the file: undo that outlives the program, and who changed what."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from backers.model.changes import ChangeSet, from_plain_changes, to_plain_change
from backers.model.errors import Damaged, Refused
from backers.model.map import Map
from backers.model.names import clean, shown
from backers.model.wording import tr
from backers.store.steps import Progress, Steps

TABLE = "journal"
COLUMNS = {
    "revision": "INTEGER",
    "at": "TEXT",
    "author": "TEXT",
    "name": "TEXT",
    "act": "TEXT",
    "of": "INTEGER",
    "body": "TEXT",
}
_MOST_SOUGHT = 200
ENTRY_COLUMNS = tuple(column for column in COLUMNS if column != "body")
_as_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


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


def body_of(changes: ChangeSet, progress: Progress | None = None) -> str:
    """The change set as JSON text. Raises Refused for what no file can hold: NUL, half characters, infinity."""
    steps, parts = Steps(progress, len(changes.changes)), []
    nul = False
    try:
        for change in changes:  # one by one: a text of many megabytes at once would hold up all other threads
            part = _as_json(to_plain_change(change))
            part.encode()
            nul = nul or ("\\u0000" in part and "\\u0000" in part.replace("\\\\", ""))
            parts.append(part)
            steps.done(1)
    except UnicodeEncodeError:
        raise Refused(
            tr("“{edit}” was not saved: a text in it holds half a character.", edit=_shown(changes))
        ) from None
    except ValueError:
        raise Refused(tr("“{edit}” was not saved: a place on the map is not a number.", edit=_shown(changes))) from None
    if nul:
        raise Refused(tr("“{edit}” was not saved: a text in it holds a NUL character.", edit=_shown(changes)))
    return f"[{','.join(parts)}]"


def last_revision(driver: sqlite3.Connection) -> int:
    """0 for a journal without entries."""
    found: int = driver.execute("SELECT coalesce(max(revision), 0) FROM journal").fetchone()[0]
    return found


def entries(driver: sqlite3.Connection, limit: int | None = None) -> list[Entry]:
    """The newest `limit` entries or all, oldest first."""
    columns = ", ".join(f'"{column}"' for column in ENTRY_COLUMNS)
    query = f"SELECT {columns} FROM journal ORDER BY revision DESC LIMIT ?"
    return [Entry(*values) for values in driver.execute(query, (-1 if limit is None else limit,))][::-1]


def touching(driver: sqlite3.Connection, ids: Iterable[str]) -> list[Entry]:
    """The entries in which a row with one of these ids may stand, oldest first."""
    columns = ", ".join(f'"{column}"' for column in ENTRY_COLUMNS)
    sought = [f'"id":{json.dumps(one, ensure_ascii=False)}' for one in ids]
    if len(sought) > _MOST_SOUGHT:  # an expression of thousands of terms is more than SQLite takes
        return entries(driver)
    anywhere = " OR ".join(["instr(body, ?)"] * len(sought)) or "false"
    query = f"SELECT {columns} FROM journal WHERE {anywhere} ORDER BY revision"
    return [Entry(*values) for values in driver.execute(query, sought)]


def changes_of(driver: sqlite3.Connection, revision: int) -> ChangeSet:
    """What that entry changed. Raises Refused for an unknown revision and Damaged for an unreadable body."""
    found = driver.execute("SELECT name, body FROM journal WHERE revision = ?", (revision,)).fetchone()
    if found is None:
        raise Refused(tr("The journal has no revision {revision}.", revision=revision))
    name, body = found
    try:
        return from_plain_changes(name, json.loads(body))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise Damaged(
            tr(
                "Revision {revision} of the journal cannot be read ({error}); it cannot be undone.",
                revision=revision,
                error=error,
            )
        ) from error


def replayed(driver: sqlite3.Connection) -> Map:
    """The map that the journal alone gives, without places. Raises Damaged where an entry does not fit."""
    map_ = Map()
    for entry in entries(driver):
        changes = changes_of(driver, entry.revision)
        lasting = tuple(change for change in changes if change.table != "position")
        try:
            map_.apply(ChangeSet(entry.name, lasting))
        except ValueError as error:
            raise Damaged(
                tr("Revision {revision} of the journal does not fit: {error}.", revision=entry.revision, error=error)
            ) from error
    return map_


def _shown(changes: ChangeSet) -> str:
    return shown(clean(changes.name), 60)
