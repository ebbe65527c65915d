"""Complete copies of an open file, checked before they count."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from backers.model.errors import Refused
from backers.model.wording import tr
from backers.store.beside import made_beside
from backers.store.file import MapFile
from backers.store.refusals import damaged, told
from backers.store.soundness import page_problems


def copy_database(file: MapFile, path: Path) -> None:
    """Copies the whole file to `path`, replacing what is there. Raises Refused, leaving `path` as it was."""
    path = Path(os.path.realpath(path))
    if path.is_dir():
        raise Refused(tr("{path} is a folder: choose a name for the copy.", path=path))
    if not path.parent.is_dir():
        raise Refused(tr("{path} cannot be made: there is no folder {parent}.", path=path, parent=path.parent))
    if path.exists() and os.path.samefile(path, file.path) if file.path.exists() else path == file.path:
        raise Refused(tr("{path} is the map itself: choose another name for the copy.", path=path))
    with told(path, "made"), made_beside(path, replace=True) as beside:
        with closing(sqlite3.connect(beside, isolation_level=None)) as copy:
            # Nobody can write to the map until the copy is complete: it is flushed afterwards, by `made_beside`, and
            # needs no journal, as half a copy is thrown away.
            copy.execute("PRAGMA synchronous=OFF")
            copy.execute("PRAGMA journal_mode=OFF")
            with file.snapshot() as driver:
                driver.execute("SELECT count(*) FROM sqlite_master")  # a lock now, as `backup` would wait for ever
                driver.backup(copy)
            problems = page_problems(copy, thorough=False)
        if problems:
            raise damaged(file.path, problems[0])
