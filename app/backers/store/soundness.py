"""Whether an open file is sound: its pages, its references, and that it holds our tables and nothing that acts."""

import sqlite3
from pathlib import Path
from time import monotonic

from backers.model.errors import Refused
from backers.model.names import shown
from backers.model.wording import mark, say, tr
from backers.store import journal, seal
from backers.store.file import dangling
from backers.store.mapping import COLUMNS
from backers.store.refusals import damaged
from backers.store.steps import Progress

_OURS = {**COLUMNS, journal.TABLE: journal.COLUMNS, seal.TABLE: seal.COLUMNS}
_INDEXES = {f"ix_{table}_{column}" for table, columns in COLUMNS.items() for column in columns}
_PATIENCE_S = 20.0  # and more for a large file: a map of a million rows has 250 MB and takes a minute on a slow machine
_BYTES_A_SECOND = 2_000_000
_STEPS = 50_000  # of SQLite's machine, between two looks at the clock
_ENOUGH = 20  # sentences about damaged pages; a reader needs no more


def require_sound(
    path: Path, driver: sqlite3.Connection, *, newer: bool = False, progress: Progress | None = None
) -> None:
    """The check before a file is opened. Raises Damaged or Refused; writes nothing.

    `newer`: the file may have tables and columns that this program does not know. A file made to keep its reader
    busy for ever is given up after a while. What `progress` raises ends the check.
    """
    deadline = monotonic() + _PATIENCE_S + path.stat().st_size / _BYTES_A_SECOND
    ended: list[Exception] = []
    so_far = 0.0

    def tell(part: float) -> None:
        nonlocal so_far
        so_far = max(so_far, part)
        if progress is not None:
            progress(so_far)

    def given_up() -> bool:
        try:
            tell(0.0)
        except Exception as end:
            ended.append(end)
        return bool(ended) or monotonic() > deadline

    driver.set_progress_handler(given_up, _STEPS)
    try:
        _require_sound(path, driver, newer, tell if progress is not None else None)
    except sqlite3.OperationalError:
        if ended:
            raise ended[0] from None
        raise
    finally:
        driver.set_progress_handler(None, 0)


def _require_sound(path: Path, driver: sqlite3.Connection, newer: bool, progress: Progress | None) -> None:
    # What acts comes first: the check of the pages would already run a constraint or an index on an expression.
    strange = strangers(driver, acting_only=True)
    if strange:
        raise Refused(
            tr(
                "{path} was not opened: {problem} Such a file did not come from Backers as it is.",
                path=path,
                problem=strange[0],
            )
        )
    pages = page_problems(driver, thorough=True)
    if pages:
        raise damaged(path, pages[0])
    wrong = [*table_problems(driver, newer=newer), *dangling(driver)]
    wrong = wrong or seal.broken(driver, seal.SEALED if newer else (), progress)
    if wrong:
        raise damaged(path, wrong[0].rstrip("."))


def page_problems(driver: sqlite3.Connection, *, thorough: bool) -> list[str]:
    """What SQLite itself finds wrong; the thorough check compares indexes with their tables too."""
    check = "integrity_check" if thorough else "quick_check"
    found = [str(row[0]) for row in driver.execute(f"PRAGMA {check}({_ENOUGH})")]
    return [] if found == ["ok"] else found


def table_problems(driver: sqlite3.Connection, *, newer: bool = False) -> list[str]:
    """A sentence for each table that is missing or otherwise than Backers makes it."""
    strict = {row[1] for row in driver.execute("PRAGMA main.table_list") if row[2] == "table" and row[5]}
    problems = []
    for table, columns in _OURS.items():
        found = {row[1]: row[2] for row in driver.execute(f"PRAGMA table_xinfo({table})")}
        if not found:
            problems.append(tr("The table {table} is missing.", table=table))
        elif (found != columns and not (newer and columns.items() <= found.items())) or table not in strict:
            problems.append(tr("The table {table} is not as Backers makes it.", table=table))
    return problems


def strangers(driver: sqlite3.Connection, *, acting_only: bool = False) -> list[str]:
    """A sentence for each view, trigger, index and (unless `acting_only`) table that Backers did not make.

    A table that runs code when it is read acts too.
    """
    found = []
    for kind, name, table, sql in driver.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name"):
        acts = kind in ("view", "trigger") or str(sql).upper().startswith("CREATE VIRTUAL")
        if kind == "index":
            acts = sql is not None and name not in _INDEXES and table in _OURS
        if acts or (kind == "table" and not acting_only and name not in _OURS and not name.startswith("sqlite_")):
            a_kind = mark("a {kind}", "of SQLite: table, view, trigger")
            what = tr("an index") if kind == "index" else say(a_kind, kind=kind)
            found.append(
                tr("It holds {what} “{name}” that Backers did not make.", what=what, name=shown(str(name), 60))
            )
    return found
