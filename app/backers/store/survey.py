"""What a file holds and whether it is sound, for readers who do not want to open it. Writes nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from backers.model.counting import table_word
from backers.model.errors import Damaged
from backers.model.map import Map
from backers.model.rows import ROW_TYPES, Bookmark, Meta, Mute, Selection
from backers.model.wording import mark, tr
from backers.store import journal
from backers.store.file import MapFile, dangling, settled
from backers.store.mapping import stored_rows
from backers.store.mark import APPLICATION_ID
from backers.store.reading import count
from backers.store.refusals import told
from backers.store.seal import SEALED, broken
from backers.store.soundness import page_problems, require_sound, strangers, table_problems

_UNCOUNTED = {row_type.table for row_type in (Bookmark, Selection, Mute, Meta)}
_READING = mark("The file is only looked at.")


def describe(path: Path) -> dict[str, Any]:
    """Counts by table ("actors", "aliases", ...), schema, journal revision, title. Raises Refused or Damaged."""
    path = Path(path).absolute()
    header = settled(path)
    version = header.version
    with _opened(path) as file, file.reading() as driver:
        require_sound(path, driver, newer=header.newer)
        facts: dict[str, Any] = {f"{table}s": count(driver, table) for table in ROW_TYPES if table not in _UNCOUNTED}
        facts["aliases"] = count(driver, "alias")
        facts |= {"schema": version, "revision": journal.last_revision(driver), "application_id": APPLICATION_ID}
        title = driver.execute("SELECT value FROM meta WHERE id = 'title'").fetchone()
        return facts | {"title": title[0] if title else ""}


def check_file(path: Path) -> list[str]:
    """What is wrong with a map's file, one sentence each; empty if it is sound. Raises Refused if it is no map."""
    path = Path(path).absolute()
    try:
        newer = settled(path).newer
        with _opened(path) as file:
            with told(path, "checked"):
                problems = [
                    tr("SQLite finds: {problem}.", problem=problem)
                    for problem in page_problems(file.driver, thorough=True)
                ]
                problems += [*strangers(file.driver), *table_problems(file.driver, newer=newer), *dangling(file.driver)]
            sealed = SEALED if newer else ()
            return problems or _disagreements(file) or [f"Damaged: {part}." for part in broken(file.driver, sealed)]
    except Damaged as error:
        return [str(error)]


def _disagreements(file: MapFile) -> list[str]:
    """Where the journal, played from the start, gives other rows than the file holds. Places are not in it."""
    with file.reading() as driver:
        told_by_journal, stored = journal.replayed(driver), Map(stored_rows(driver))
    return [
        tr("The journal and the rows disagree about {table} “{row_id}”.", table=table_word(table), row_id=row_id)
        for table in ROW_TYPES
        if table != "position"
        for row_id in sorted(told_by_journal.table(table).keys() | stored.table(table).keys())
        if told_by_journal.table(table).get(row_id) != stored.table(table).get(row_id)
    ]


@contextmanager
def _opened(path: Path) -> Iterator[MapFile]:
    file = MapFile(path, _READING)
    try:
        yield file
    finally:
        file.close()
