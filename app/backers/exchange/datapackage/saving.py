"""Puts the files of a package in place: written beside and moved, so that no half-written package is ever seen."""

import ctypes
import io
import os
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from backers.exchange.datapackage.files import DESCRIPTOR
from backers.exchange.datapackage.tables import TABLES
from backers.leftovers import ENDING, clear_leftovers, start_beside
from backers.model.errors import Refused
from backers.model.wording import tr
from backers.settings import flush_folder, write_whole

_OURS = {DESCRIPTOR, *(table.path for table in TABLES)}
# One date for all members, the oldest that a zip can hold: equal maps make equal files.
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
# Linux: https://man7.org/linux/man-pages/man2/rename.2.html
_HERE, _EXCHANGE = -100, 2


def save(path: Path, contents: Mapping[str, bytes]) -> None:
    """The files by name, as a zip or a folder by the path's ending. Raises Refused, with what was there untouched."""
    try:
        if path.suffix.lower() == ".zip":
            _write_zip(path, contents)
        else:
            _write_folder(path, contents)
    except OSError as error:
        raise Refused(
            tr("{path} could not be written: {reason}.", path=path.name, reason=error.strerror or error)
        ) from None


def _write_zip(path: Path, contents: Mapping[str, bytes]) -> None:
    if path.is_dir():
        raise Refused(tr("{path} is a folder, so no zip file can take its place.", path=path.name))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, data in contents.items():
            info = zipfile.ZipInfo(member, _ZIP_DATE)
            info.external_attr = 0o644 << 16
            archive.writestr(info, data, zipfile.ZIP_DEFLATED)
    write_whole(path, packed.getvalue())


def _write_folder(path: Path, contents: Mapping[str, bytes]) -> None:
    _check_replaceable(path)
    clear_leftovers(path.parent)
    beside = Path(tempfile.mkdtemp(dir=path.parent, prefix=start_beside(path), suffix=ENDING))
    try:
        fresh = beside / "fresh"
        fresh.mkdir()
        for name, data in contents.items():
            with (fresh / name).open("wb") as file:
                file.write(data)
                _flush(file)
        flush_folder(fresh)
        if not path.exists():
            fresh.rename(path)
        elif not _exchanged(fresh, path):
            _step_aside(fresh, path, beside / "old")
        flush_folder(path.parent)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _exchanged(fresh: Path, path: Path) -> bool:
    """Gives each folder the other's name in one step; false where the system has no such step."""
    swap = getattr(ctypes.CDLL(None), "renameat2", None) if sys.platform == "linux" else None
    if swap is None:
        return False
    return bool(swap(_HERE, os.fsencode(fresh.absolute()), _HERE, os.fsencode(path.absolute()), _EXCHANGE) == 0)


def _step_aside(fresh: Path, path: Path, old: Path) -> None:
    """A folder with content cannot be replaced in one step: the old one steps aside, and comes back on failure."""
    path.rename(old)
    try:
        fresh.rename(path)
    except OSError:
        old.rename(path)
        raise


def _check_replaceable(path: Path) -> None:
    if path.is_file():
        raise Refused(tr("{path} is a file: name a new folder, or a zip file.", path=path.name))
    others = sorted({entry.name for entry in path.iterdir()} - _OURS) if path.is_dir() else []
    if others:
        raise Refused(
            tr("The folder {path} holds other files ({others}): name a new folder.", path=path.name, others=others[0])
        )


def _flush(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())
