"""Whether an open file is sound: its pages, its references, and that it holds our tables and nothing that acts."""

import sqlite3
from pathlib import Path

from backers.model.errors import Refused
from backers.store.file import dangling
from backers.store.journal import TABLE as JOURNAL
from backers.store.mapping import COLUMNS
from backers.store.refusals import damaged

_OURS = {*COLUMNS, JOURNAL}
_ENOUGH = 20  # sentences about damaged pages; a reader needs no more


def require_sound(path: Path, driver: sqlite3.Connection) -> None:
    """The quick check before a file is opened. Raises Damaged or Refused; writes nothing."""
    pages = page_problems(driver, thorough=False)
    if pages:
        raise damaged(path, pages[0])
    strange = strangers(driver, acting_only=True)
    if strange:
        raise Refused(f"{path} was not opened: {strange[0]} Such a file did not come from Backers as it is.")
    missing = sorted(_OURS - _tables(driver))
    if missing:
        raise damaged(path, f"the table {missing[0]} is missing")
    references = dangling(driver)
    if references:
        raise damaged(path, references[0].rstrip("."))


def page_problems(driver: sqlite3.Connection, *, thorough: bool) -> list[str]:
    """What SQLite itself finds wrong; the thorough check compares indexes with their tables too."""
    check = "integrity_check" if thorough else "quick_check"
    found = [str(row[0]) for row in driver.execute(f"PRAGMA {check}({_ENOUGH})")]
    return [] if found == ["ok"] else found


def strangers(driver: sqlite3.Connection, *, acting_only: bool = False) -> list[str]:
    """A sentence for each view, trigger and (unless `acting_only`) table that Backers did not make."""
    kinds = ("view", "trigger") if acting_only else ("view", "trigger", "table")
    return [
        f"It holds a {kind} “{name}” that Backers did not make."
        for kind, name in driver.execute("SELECT type, name FROM sqlite_master ORDER BY name")
        if kind in kinds and not (kind == "table" and (name in _OURS or name.startswith("sqlite_")))
    ]


def _tables(driver: sqlite3.Connection) -> set[str]:
    return {row[0] for row in driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
