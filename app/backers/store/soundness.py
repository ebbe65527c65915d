"""Whether an open file is sound: its pages, its references, and that it holds our tables and nothing that acts."""

import sqlite3
from pathlib import Path

from backers.model.errors import Refused
from backers.store import journal, seal
from backers.store.file import dangling
from backers.store.mapping import COLUMNS
from backers.store.refusals import damaged

_OURS = {**COLUMNS, journal.TABLE: journal.COLUMNS, seal.TABLE: seal.COLUMNS}
_ENOUGH = 20  # sentences about damaged pages; a reader needs no more


def require_sound(path: Path, driver: sqlite3.Connection) -> None:
    """The check before a file is opened. Raises Damaged or Refused; writes nothing."""
    pages = page_problems(driver, thorough=True)
    if pages:
        raise damaged(path, pages[0])
    strange = strangers(driver, acting_only=True)
    if strange:
        raise Refused(f"{path} was not opened: {strange[0]} Such a file did not come from Backers as it is.")
    wrong = [*table_problems(driver), *dangling(driver)] or seal.broken(driver)
    if wrong:
        raise damaged(path, wrong[0].rstrip("."))


def page_problems(driver: sqlite3.Connection, *, thorough: bool) -> list[str]:
    """What SQLite itself finds wrong; the thorough check compares indexes with their tables too."""
    check = "integrity_check" if thorough else "quick_check"
    found = [str(row[0]) for row in driver.execute(f"PRAGMA {check}({_ENOUGH})")]
    return [] if found == ["ok"] else found


def table_problems(driver: sqlite3.Connection) -> list[str]:
    """A sentence for each table that is missing or otherwise than Backers makes it."""
    strict = {row[1] for row in driver.execute("PRAGMA main.table_list") if row[2] == "table" and row[5]}
    problems = []
    for table, columns in _OURS.items():
        found = {row[1]: row[2] for row in driver.execute(f"PRAGMA table_info({table})")}
        if not found:
            problems.append(f"The table {table} is missing.")
        elif found != columns or table not in strict:
            problems.append(f"The table {table} is not as Backers makes it.")
    return problems


def strangers(driver: sqlite3.Connection, *, acting_only: bool = False) -> list[str]:
    """A sentence for each view, trigger and (unless `acting_only`) table that Backers did not make."""
    kinds = ("view", "trigger") if acting_only else ("view", "trigger", "table")
    return [
        f"It holds a {kind} “{name}” that Backers did not make."
        for kind, name in driver.execute("SELECT type, name FROM sqlite_master ORDER BY name")
        if kind in kinds and not (kind == "table" and (name in _OURS or name.startswith("sqlite_")))
    ]
