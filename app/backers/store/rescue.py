"""Putting a good file in the place of a damaged one. The damaged file is kept beside it, under a name that says so."""

import os
from itertools import count
from pathlib import Path

from backers.model.errors import Refused
from backers.model.wording import tr
from backers.settings import flush_folder
from backers.store.copies import copy_database
from backers.store.file import MapFile
from backers.store.refusals import told


def put_back(path: Path, good: Path) -> Path:
    """Copies the map `good` to `path` and returns where the damaged file is kept now. Raises Refused, undone."""
    file = MapFile(good, tr("It is only copied."))
    try:
        kept = set_aside(path)
        try:
            copy_database(file, path)
        except Refused:
            _move(kept, path)
            raise
    finally:
        file.close()
    return kept


def set_aside(path: Path) -> Path:
    """Gives the damaged file at `path` another name beside it, and returns that. Raises Refused."""
    kept = _free_name(path)
    with told(path, "set aside"):
        _move(path, kept)
    return kept


def _move(path: Path, to: Path) -> None:
    """The file and the journal beside it: left behind it would be played into whatever comes to that place.

    For a moment the journal has both names, so that a power cut in between does not part it from the file.
    """
    journal = Path(f"{path}-journal")
    left = journal.exists()
    if left:
        _give_name(journal, Path(f"{to}-journal"))
        flush_folder(path.parent)
    os.rename(path, to)
    if left:
        journal.unlink(missing_ok=True)
    flush_folder(path.parent)


def _give_name(path: Path, second: Path) -> None:
    try:
        os.link(path, second)
    except OSError:  # a file system without hard links
        os.rename(path, second)


def _free_name(path: Path) -> Path:
    for number in count(1):
        again = "" if number == 1 else f" {number}"
        kept = path.with_name(f"{path.stem} (damaged{again}){path.suffix}")
        if not os.path.lexists(kept) and not os.path.lexists(f"{kept}-journal"):
            return kept
    raise AssertionError("there is always another number")
