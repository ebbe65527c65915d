"""Every change set ever applied, in order, in the file: undo that outlives the program, and who changed what."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from backers.model.changes import Change, ChangeSet, from_plain_changes, to_plain_change
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
_LONG = 1 << 20  # characters after which the changes of one edit go on in another entry
_GOES_ON = "(of IS NOT NULL AND act IN ('create', 'do'))"
_PARTS = f"SELECT {{}} FROM journal WHERE revision = ?1 OR (revision > ?1 AND of = ?1 AND {_GOES_ON}) ORDER BY revision"
ENTRY_COLUMNS = tuple(column for column in COLUMNS if column != "body")
_as_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_from_json = json.JSONDecoder().raw_decode


@dataclass(frozen=True, slots=True)
class Entry:
    """One edit. `at` is UTC ISO text; `act` is create, do, undo or redo; `of` is the revision undone or redone.

    "create" is the first entry of a file that was made with rows; it is not undone. An edit of many rows lies in
    several entries, so that nobody has to hold its whole text: those after the first have its revision as their `of`.
    They are part of it, and only this module and `pages` see them; an older program takes them for edits of their own,
    which is true too.
    """

    revision: int
    at: str
    author: str
    name: str
    act: str
    of: int | None


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parts_of(changes: ChangeSet, steps: Steps, *, whole: bool) -> Iterator[tuple[list[Change], str]]:
    """The changes in lots, each with its JSON text; `whole`: all of them in one. There is always a first.

    Raises Refused for what no file can hold: NUL, half characters, infinity.
    """
    lot: list[Change] = []
    texts: list[str] = []
    length, any_yet = 0, False
    for change in changes:
        text = _text_of(change, changes)
        lot.append(change)
        texts.append(text)
        length += len(text)
        steps.done(1)
        if length >= _LONG and not whole:
            yield lot, f"[{','.join(texts)}]"
            lot, texts, length, any_yet = [], [], 0, True
    if lot or not any_yet:
        yield lot, f"[{','.join(texts)}]"


def _text_of(change: Change, edit: ChangeSet) -> str:
    try:
        text = _as_json(to_plain_change(change))
        text.encode()
    except UnicodeEncodeError:
        raise Refused(tr("“{edit}” was not saved: a text in it holds half a character.", edit=_shown(edit))) from None
    except ValueError:
        raise Refused(tr("“{edit}” was not saved: a place on the map is not a number.", edit=_shown(edit))) from None
    if "\\u0000" in text and "\\u0000" in text.replace("\\\\", ""):
        raise Refused(tr("“{edit}” was not saved: a text in it holds a NUL character.", edit=_shown(edit)))
    return text


def last_revision(driver: sqlite3.Connection) -> int:
    """0 for a journal without entries."""
    found: int = driver.execute("SELECT coalesce(max(revision), 0) FROM journal").fetchone()[0]
    return found


def end_of(driver: sqlite3.Connection, revision: int) -> int:
    """The last revision of the edit that begins there."""
    query = f"SELECT coalesce(max(revision), ?1) FROM journal WHERE revision > ?1 AND of = ?1 AND {_GOES_ON}"
    found: int = driver.execute(query, (revision,)).fetchone()[0]
    return found


def entries(driver: sqlite3.Connection, limit: int | None = None) -> list[Entry]:
    """The newest `limit` entries or all, oldest first."""
    columns = ", ".join(f'"{column}"' for column in ENTRY_COLUMNS)
    query = f"SELECT {columns} FROM journal WHERE NOT {_GOES_ON} ORDER BY revision DESC LIMIT ?"
    return [Entry(*values) for values in driver.execute(query, (-1 if limit is None else limit,))][::-1]


def touching(driver: sqlite3.Connection, ids: Iterable[str]) -> list[Entry]:
    """The entries in which a row with one of these ids may stand, oldest first."""
    columns = ", ".join(f'"{column}"' for column in ENTRY_COLUMNS)
    sought = [f'"id":{json.dumps(one, ensure_ascii=False)}' for one in ids]
    if len(sought) > _MOST_SOUGHT:  # an expression of thousands of terms is more than SQLite takes
        return entries(driver)
    anywhere = " OR ".join(["instr(body, ?)"] * len(sought)) or "false"
    begin = f"SELECT iif({_GOES_ON}, of, revision) FROM journal WHERE {anywhere}"
    query = f"SELECT {columns} FROM journal WHERE revision IN ({begin}) ORDER BY revision"
    return [Entry(*values) for values in driver.execute(query, sought)]


def length_of(driver: sqlite3.Connection, revision: int) -> int:
    """How many bytes the changes of that edit have, without reading them; 0 for an unknown revision."""
    total = 0
    try:
        for (part,) in driver.execute(_PARTS.format("revision"), (revision,)).fetchall():
            with driver.blobopen(TABLE, "body", part, readonly=True) as body:
                total += len(body)
    except sqlite3.OperationalError:
        return 0
    return total


def changes_of(driver: sqlite3.Connection, revision: int, progress: Progress | None = None) -> ChangeSet:
    """What that entry changed. Raises Refused for an unknown revision and Damaged for an unreadable body.

    `progress` is called again and again; what it raises ends the reading.
    """
    found = driver.execute(_PARTS.format("name, body"), (revision,)).fetchall()
    if not found:
        raise Refused(tr("The journal has no revision {revision}.", revision=revision))
    try:
        return from_plain_changes(found[0][0], (item for _, body in found for item in json.loads(body)))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise Damaged(
            tr(
                "Revision {revision} of the journal cannot be read ({error}); it cannot be undone.",
                revision=revision,
                error=error,
            )
        ) from error


def _items(body: str, steps: Steps) -> Iterator[Any]:
    """The items of a JSON array one by one: many megabytes read at once would hold up all other threads."""
    at = body.find("[")
    if at < 0 or body[:at].strip() or not body.rstrip().endswith("]"):
        raise ValueError("it is no list")
    if not body[at + 1 :].rstrip(" \t\r\n]"):
        return
    sign = ","
    while sign == ",":
        item, after = _from_json(body, at + 1)
        yield item
        steps.done(after - at)
        at, sign = after, body[after : after + 1]
    if sign != "]":
        raise ValueError(f"something else stands at character {at}")


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
