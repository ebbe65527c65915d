"""From a file or bytes to chunks of XML: unpacks .gz and .zip within limits, and puts odd encodings right."""

import codecs
import gzip
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

from backers.model.errors import Damaged
from backers.model.wording import tr

MAX_BYTES = 1 << 30
_CHUNK = 1 << 16
_ENCODING = re.compile(rb"""^\s*<\?xml\s[^>]{0,400}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""")
# What expat reads by itself; all else goes through Python's decoders.
_NATIVE = {"utf-8", "utf-16", "utf-16-le", "utf-16-be", "ascii", "iso8859-1"}
_MEMBERS = (".graphml", ".gexf", ".xml", ".graphml.xml")

Progress = Callable[[float], None]


@contextmanager
def opened(source: Path | bytes, name: str) -> Iterator[tuple[IO[bytes], int]]:
    """The unpacked stream and the size of what is packed. Raises Damaged for archives that cannot be unpacked."""
    try:
        with io.BytesIO(source) if isinstance(source, bytes) else source.open("rb") as raw:
            size = raw.seek(0, io.SEEK_END)
            raw.seek(0)
            magic = raw.read(4)
            raw.seek(0)
            if magic[:2] == b"\x1f\x8b":
                with gzip.GzipFile(fileobj=raw) as stream:
                    yield cast(IO[bytes], stream), size
            elif magic == b"PK\x03\x04":
                with _member(raw, name) as member:
                    yield member, size
            else:
                yield raw, size
    except (zipfile.BadZipFile, gzip.BadGzipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise Damaged(tr("“{name}” cannot be unpacked: {error}.", name=name, error=error)) from None
    except OSError as error:
        raise Damaged(tr("“{name}” cannot be read: {reason}.", name=name, reason=error.strerror or error)) from None


def chunks(stream: IO[bytes], name: str, packed: int, progress: Progress | None) -> tuple[Iterator[bytes], str | None]:
    """The bytes in pieces, and the encoding to force on the parser (None: what the file itself says).

    Raises Damaged when the file is larger than `MAX_BYTES` unpacked or cannot be decoded as it says.
    """
    head = stream.read(_CHUNK)
    if not head.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise Damaged(tr("“{name}” is empty.", name=name))
    pieces = _pieces(stream, head, name, packed, progress)
    match = _ENCODING.match(head)
    if head[:3] == codecs.BOM_UTF8:
        return pieces, "utf-8"
    if match is None:
        return pieces, None
    declared = match[1].decode("ascii")
    try:
        codec = codecs.lookup(declared)
    except LookupError:
        raise Damaged(
            tr("“{name}”, line 1: the encoding “{declared}” is unknown.", name=name, declared=declared)
        ) from None
    if codec.name in _NATIVE:
        return pieces, None
    if not getattr(codec, "_is_text_encoding", True):
        raise Damaged(tr("“{name}”, line 1: “{declared}” is not an encoding of text.", name=name, declared=declared))
    return _recoded(pieces, codec, name), "utf-8"


def _pieces(stream: IO[bytes], head: bytes, name: str, packed: int, progress: Progress | None) -> Iterator[bytes]:
    total, piece = 0, head
    while piece:
        total += len(piece)
        if total > MAX_BYTES:
            raise Damaged(tr("“{name}” is larger than {most} MB unpacked.", name=name, most=MAX_BYTES >> 20))
        yield piece
        if progress is not None:
            progress(min(1.0, total / max(packed, 1)))
        piece = stream.read(_CHUNK)


def _recoded(pieces: Iterator[bytes], codec: codecs.CodecInfo, name: str) -> Iterator[bytes]:
    decoder = codec.incrementaldecoder("strict") if codec.incrementaldecoder is not None else None
    if decoder is None:
        raise Damaged(tr("“{name}”: the encoding “{codec}” cannot be read in pieces.", name=name, codec=codec.name))
    try:
        for piece in pieces:
            yield decoder.decode(piece).encode()
        yield decoder.decode(b"", final=True).encode()
    except UnicodeError as error:
        raise Damaged(
            tr(
                "“{name}” is not in the encoding that it names, {codec} ({error}).",
                name=name,
                codec=codec.name,
                error=error,
            )
        ) from None


def _member(raw: IO[bytes], name: str) -> IO[bytes]:
    """The one GraphML or GEXF member of an archive; its path is never used on the disk."""
    try:
        archive = zipfile.ZipFile(raw)
        return archive.open(_graphml_of(archive, name))
    except (ValueError, IndexError, struct.error) as error:
        # The library stumbles over damaged archives in more ways than it documents.
        raise Damaged(tr("“{name}” cannot be unpacked: {error}.", name=name, error=error)) from None


def _graphml_of(archive: zipfile.ZipFile, name: str) -> zipfile.ZipInfo:
    files = [info for info in archive.infolist() if not info.is_dir() and not info.filename.startswith("__MACOSX/")]
    found = [info for info in files if info.filename.lower().endswith(_MEMBERS)]
    found = [info for info in found if info.filename.lower().endswith((".graphml", ".gexf"))] or found
    if len(found) != 1:
        raise Damaged(
            tr(
                "“{name}” is an archive with {found} graphs in XML in it; it needs exactly one.",
                name=name,
                found=len(found),
            )
        )
    if found[0].flag_bits & 1:
        raise Damaged(tr("“{name}” is an archive with a password: unpack it first.", name=name))
    return found[0]


def text_of(source: Path) -> str:
    """The whole file as text, unpacked and decoded as it says itself. Raises Damaged."""
    with opened(source, source.name) as (stream, size):
        data = b"".join(_pieces(stream, stream.read(_CHUNK), source.name, size, None))
    declared = _ENCODING.match(data)
    if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        encoding = "utf-16"
    elif b"\0" in data[:4]:
        encoding = "utf-16-le" if data[1:2] == b"\0" else "utf-16-be"
    else:
        encoding = declared[1].decode("ascii") if declared is not None and data[:3] != codecs.BOM_UTF8 else "utf-8-sig"
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError) as error:
        raise Damaged(
            tr(
                "“{source}” cannot be decoded as {encoding} ({error}).",
                source=source.name,
                encoding=encoding,
                error=error,
            )
        ) from None
