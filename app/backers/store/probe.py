"""What a file is, from its first bytes, before SQLite touches it. Reads, and never writes or locks."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from backers.model.errors import Damaged, Refused
from backers.model.wording import mark, say, tr
from backers.store.mark import APPLICATION_ID, SCHEMA_VERSION

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_ENOUGH = 4096
_ZIP, _GRAPHML, _GEXF = mark("a ZIP archive"), mark("a GraphML graph"), mark("a GEXF graph")
_LIKENESSES = (
    (b"PK\x03\x04", _ZIP),
    (b"\x89PNG\r\n\x1a\n", mark("a PNG picture")),
    (b"\xff\xd8\xff", mark("a JPEG picture")),
    (b"GIF8", mark("a GIF picture")),
    (b"%PDF", mark("a PDF document")),
    (b"\x1f\x8b", mark("a gzip archive")),
)
_MARKUPS = (
    (b"<graphml", _GRAPHML),
    (b"<gexf", _GEXF),
    (b"<svg", mark("an SVG picture")),
    (b"<!doctype html", mark("a web page")),
    (b"<html", mark("a web page")),
)
_XML, _JSON, _TABLE = mark("an XML document"), mark("a JSON document"), mark("a table (CSV)")
_IMPORTABLE = frozenset({_ZIP, _GRAPHML, _GEXF, _XML, _JSON, _TABLE})
_IMPORT = mark("use File > Import or `backers import` to bring it into a map.")


@dataclass(frozen=True, slots=True)
class Header:
    """What the first bytes of a map's file say. `version` is the schema's; `newer`: made by a later program, and
    this one may read it but not write it."""

    version: int
    write_ahead: bool
    newer: bool = False


def look(path: Path) -> Header:
    """The header of a map's file. Raises Refused or Damaged, with the way out, for anything else."""
    try:
        status = path.stat()
    except FileNotFoundError:
        raise Refused(
            tr("{path} does not exist: check the name, or make a new map with File > New.", path=path)
        ) from None
    except OSError as error:
        raise Refused(tr("{path} cannot be reached: {reason}.", path=path, reason=error.strerror or error)) from error
    if stat.S_ISDIR(status.st_mode):
        raise Refused(tr("{path} is a folder, not a map: choose a .backers file in it.", path=path))
    if not stat.S_ISREG(status.st_mode):
        raise Refused(tr("{path} is a device or pipe, not a map: choose a .backers file.", path=path))
    try:
        with path.open("rb") as stream:
            start = stream.read(_ENOUGH)
    except OSError as error:
        raise Refused(
            tr("{path} cannot be read: {reason}. Ask its owner for access.", path=path, reason=error.strerror or error)
        ) from error
    return _header(path, start, status.st_size)


def _header(path: Path, start: bytes, size: int) -> Header:
    if not start:
        raise Damaged(tr("{path} is empty: it holds no map. Open a backup or a copy of it instead.", path=path))
    if not start.startswith(_MAGIC):
        raise Refused(
            tr(
                "{path} is not a map but {likeness}: {way_out}",
                path=path,
                likeness=likeness(start),
                way_out=_way_out(start),
            )
        )
    if len(start) < _HEADER:
        raise Damaged(
            tr("{path} is cut short after {size} bytes. Open a backup or a copy of it instead.", path=path, size=size)
        )
    application, stamp = int.from_bytes(start[68:72], "big"), int.from_bytes(start[60:64], "big")
    version, readable_since = stamp & 0xFFFF, stamp >> 16
    if application != APPLICATION_ID:
        raise Refused(tr("{path} is another program's SQLite database, not a map: choose a .backers file.", path=path))
    newer = version > SCHEMA_VERSION
    if newer and not 0 < readable_since <= SCHEMA_VERSION:
        raise Refused(
            tr(
                "{path} was made by a newer Backers (file version {version}, this program reads up to "
                "{schema_version}): install the newer program to open it.",
                path=path,
                version=version,
                schema_version=SCHEMA_VERSION,
            )
        )
    if version < 1:
        raise Damaged(
            tr("{path} has no file version; it was not touched. Open a backup or a copy of it instead.", path=path)
        )
    _whole(path, start, size)
    return Header(version, write_ahead=start[18] == 2, newer=newer)


def _whole(path: Path, start: bytes, size: int) -> None:
    """Raises Damaged where the file is shorter than its header says, unless a journal waits to make it whole."""
    page = int.from_bytes(start[16:18], "big")
    page = 65536 if page == 1 else page
    pages = int.from_bytes(start[28:32], "big")
    trusted = start[24:28] == start[92:96]  # SQLite's own rule for believing the count of pages
    journal = Path(f"{os.path.realpath(path)}-journal")
    if trusted and size < page * pages and not journal.exists():
        raise Damaged(
            tr(
                "{path} is cut short: {size} of {page} bytes are there. Open a backup or a copy of it instead.",
                path=path,
                size=size,
                page=page * pages,
            )
        )


def likeness(start: bytes) -> str:
    """What a file looks like that is no SQLite database, with its article: "a GraphML graph"."""
    return say(_likeness(start))


def _likeness(start: bytes) -> str:
    for magic, words in _LIKENESSES:
        if start.startswith(magic):
            return words
    text = _text(start)
    if text is None:
        return mark("a file of a kind that Backers does not know")
    lowered = text.lower().lstrip()
    for tag, words in _MARKUPS:
        if tag.decode() in lowered[:2000]:
            return words
    if lowered.startswith("<"):
        return _XML
    if lowered.startswith(("{", "[")):
        return _JSON
    lines = [line for line in text.splitlines()[:5] if line.strip()]
    for sign in (",", ";", "\t"):
        if len(lines) > 1 and all(line.count(sign) for line in lines[:2]):
            return _TABLE
    return mark("a text")


def _text(start: bytes) -> str | None:
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return start.decode("utf-16", errors="replace")
    if b"\0" in start:
        return None
    return start.decode("utf-8-sig", errors="replace")


def _way_out(start: bytes) -> str:
    return say(_IMPORT) if _likeness(start) in _IMPORTABLE else tr("choose a .backers file.")
