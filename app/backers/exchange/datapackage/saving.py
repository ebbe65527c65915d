"""Puts the files of a package in place: written beside and moved, so that no half-written package is ever seen."""

import os
import shutil
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from backers.exchange.datapackage.files import DESCRIPTOR
from backers.exchange.datapackage.tables import TABLES
from backers.model.errors import Refused
from backers.model.wording import tr

_OURS = {DESCRIPTOR, *(table.path for table in TABLES)}
# One date for all members, the oldest that a zip can hold: equal maps make equal files.
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)


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
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".part")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                for member, data in contents.items():
                    info = zipfile.ZipInfo(member, _ZIP_DATE)
                    info.external_attr = 0o644 << 16
                    archive.writestr(info, data, zipfile.ZIP_DEFLATED)
            _flush(file)
        beside.chmod(0o644)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _write_folder(path: Path, contents: Mapping[str, bytes]) -> None:
    _check_replaceable(path)
    beside = Path(tempfile.mkdtemp(dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".part"))
    try:
        fresh = beside / "fresh"
        fresh.mkdir()
        for name, data in contents.items():
            with (fresh / name).open("wb") as file:
                file.write(data)
                _flush(file)
        # A folder with content cannot be replaced in one step: the old one steps aside and comes back on failure.
        if path.exists():
            path.rename(beside / "old")
        try:
            fresh.rename(path)
        except OSError:
            if (beside / "old").exists():
                (beside / "old").rename(path)
            raise
    finally:
        shutil.rmtree(beside, ignore_errors=True)


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
