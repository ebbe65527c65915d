"""The files of a package, in a folder or a zip: found by name, read with bounds, never outside the package."""

import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Protocol

from backers.model.errors import Damaged
from backers.model.wording import tr

DESCRIPTOR = "datapackage.json"
# A map of 10,000 actors and 60,000 claims takes about 30 MB; a zip bomb takes gigabytes.
MOST_BYTES = 256 * 1024 * 1024
# What zipfile raises for damage: RuntimeError also stands for a member that wants a password or an unknown method
# (NotImplementedError), ValueError for names and sizes that make no sense.
_BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, struct.error, lzma.LZMAError, EOFError, RuntimeError, ValueError)


class Files(Protocol):
    """Reads the package's files by their name in the descriptor. Raises Damaged for what is not there."""

    def read(self, name: str) -> bytes: ...


@contextmanager
def opened(path: Path) -> Iterator[Files]:
    """The package at that folder, zip file or `datapackage.json`."""
    if path.is_dir():
        yield _Folder(path)
    elif path.name == DESCRIPTOR and path.is_file():
        yield _Folder(path.parent)
    else:
        with _unzipped(path) as archive:
            yield _Zip(path.name, archive)


def _unzipped(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except FileNotFoundError:
        raise Damaged(tr("There is no file or folder {path}.", path=path)) from None
    except OSError as error:
        raise Damaged(tr("{path} cannot be read: {reason}.", path=path.name, reason=error.strerror or error)) from None
    except _BROKEN_ZIP:
        raise Damaged(
            tr(
                "{path} is neither a folder with {descriptor} nor an intact zip file.",
                path=path.name,
                descriptor=DESCRIPTOR,
            )
        ) from None


def check_name(package: str, name: object) -> str:
    """The name of a table's file, if it stays inside the package. Raises Damaged for any other."""
    if not isinstance(name, str) or not name:
        raise Damaged(
            tr(
                "{package}: a table in {descriptor} does not name one file in “path”.",
                package=package,
                descriptor=DESCRIPTOR,
            )
        )
    steps = PurePosixPath(name)
    if "://" in name or "\\" in name or ":" in name or "\0" in name or steps.is_absolute() or ".." in steps.parts:
        raise Damaged(
            tr(
                "{package}: {descriptor} points outside the package, to “{name}”.",
                package=package,
                descriptor=DESCRIPTOR,
                name=name[:80],
            )
        )
    return name


class _Folder:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._left = MOST_BYTES

    def read(self, name: str) -> bytes:
        path = self._folder / name
        try:
            # A symbolic link may lead out of the folder although its name does not.
            if not path.resolve().is_relative_to(self._folder.resolve()):
                raise Damaged(
                    tr(
                        "{name}: “{name_2}” is a link that leads outside the package.",
                        name=self._folder.name,
                        name_2=name,
                    )
                )
            with path.open("rb") as file:
                data = file.read(self._left + 1)
        except FileNotFoundError:
            raise Damaged(
                tr("{name} is no data package: it holds no {name_2}.", name=self._folder.name, name_2=name)
            ) from None
        except (OSError, RuntimeError) as error:
            reason = getattr(error, "strerror", None) or error
            raise Damaged(
                tr("{name}: {name_2} cannot be read: {reason}.", name=self._folder.name, name_2=name, reason=reason)
            ) from None
        self._left -= len(data)
        if self._left < 0:
            raise _too_big(self._folder.name)
        return data


class _Zip:
    """Files at the top of the zip, or all within its one top folder."""

    def __init__(self, package: str, archive: zipfile.ZipFile) -> None:
        self._package, self._archive = package, archive
        self._left = MOST_BYTES
        names = [name for name in archive.namelist() if PurePosixPath(name).name == DESCRIPTOR]
        tops = sorted({name for name in names if len(PurePosixPath(name).parts) <= 2}, key=len)
        if not tops:
            raise Damaged(
                tr("{package} is no data package: it holds no {descriptor}.", package=package, descriptor=DESCRIPTOR)
            )
        self._top = tops[0].removesuffix(DESCRIPTOR)

    def read(self, name: str) -> bytes:
        try:
            with self._archive.open(self._top + name) as file:
                data = file.read(self._left + 1)
        except KeyError:
            raise Damaged(
                tr(
                    "{package} holds no {name}, which its {descriptor} names.",
                    package=self._package,
                    name=name,
                    descriptor=DESCRIPTOR,
                )
            ) from None
        except (OSError, *_BROKEN_ZIP) as error:
            raise Damaged(
                tr("{package}: {name} cannot be unpacked: {error}.", package=self._package, name=name, error=error)
            ) from None
        self._left -= len(data)
        if self._left < 0:
            raise _too_big(self._package)
        return data


def _too_big(package: str) -> Damaged:
    return Damaged(
        tr(
            "{package} unpacks to more than {most} MB, more than any map needs.",
            package=package,
            most=MOST_BYTES // 1024 // 1024,
        )
    )
