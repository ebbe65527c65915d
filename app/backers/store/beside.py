"""Files that appear whole or not at all: made beside their place under another name, flushed, and moved there."""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from uuid import uuid4

from backers.leftovers import clear_leftovers, name_beside
from backers.model.errors import Refused
from backers.model.wording import tr
from backers.settings import flush_folder
from backers.store.file import connect


@contextmanager
def made_beside(path: Path, *, replace: bool) -> Iterator[Path]:
    """An empty new file beside `path` to fill; moved there at the end, or removed if anything fails.

    Raises OSError, and FileExistsError where `path` exists and may not be replaced.
    """
    clear_leftovers(path.parent)
    beside = name_beside(path)
    os.close(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    try:
        yield beside
        _flush(beside)
        _clear_journal(path)
        if replace:
            os.replace(beside, path)
        else:
            _move_without_replacing(beside, path)
        flush_folder(path.parent)
    finally:
        for left in (beside, beside.with_name(f"{beside.name}-journal")):
            with contextlib.suppress(OSError):
                left.unlink()


def made_folder(path: Path) -> None:
    """Makes the folder, and those above it, so that they last. Raises OSError."""
    if not path.is_dir():
        made_folder(path.parent)
        path.mkdir(exist_ok=True)
        flush_folder(path.parent)


def check_new(path: Path) -> None:
    """Raises Refused where a new file cannot take that place."""
    if os.path.lexists(path):
        raise Refused(tr("{path} exists already: choose another name, or open it.", path=path))
    if not path.parent.is_dir():
        raise Refused(tr("{path} cannot be made: there is no folder {parent}.", path=path, parent=path.parent))


def _clear_journal(path: Path) -> None:
    """A journal of what was at `path` before would be played into what comes there now.

    It is played into what is there still, which makes that whole in case the replacing fails. Where that cannot be, as
    nothing is there or it is damaged, the journal steps aside, kept.
    """
    journal = Path(f"{path}-journal")
    if not journal.exists():
        return
    with contextlib.suppress(sqlite3.Error), closing(connect(path, "rw")) as old:
        old.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if journal.exists():
        os.rename(journal, journal.with_name(f"{journal.name} (left {uuid4().hex[:6]})"))
        flush_folder(path.parent)


def _move_without_replacing(beside: Path, path: Path) -> None:
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if os.path.lexists(path):
            raise FileExistsError(tr("{path} exists already", path=path)) from None
        os.rename(beside, path)
    else:
        beside.unlink()


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
