"""The bytes of a file within limits, unpacked from .gz where needed, and their text in the encoding they are in."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from backers.exchange.graphml.opening import Progress, opened
from backers.model.errors import Damaged
from backers.model.wording import tr

MAX_BYTES = 256 << 20
_PIECE = 1 << 20
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|$)")
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")


@dataclass(frozen=True, slots=True)
class Decoded:
    """`encoding` in words for a person; `sure` is false where it was a guess that a reader must be told of."""

    text: str
    encoding: str
    sure: bool = True


def whole(source: Path | bytes, name: str, progress: Progress | None = None) -> bytes:
    """All bytes. Raises Damaged for more than `MAX_BYTES` unpacked, and for what cannot be read or is empty."""
    pieces: list[bytes] = []
    total = 0
    with opened(source, name) as (stream, packed):
        while piece := stream.read(_PIECE):
            total += len(piece)
            if total > MAX_BYTES:
                raise Damaged(tr("“{name}” is larger than {most} MB.", name=name, most=MAX_BYTES >> 20))
            pieces.append(piece)
            if progress is not None:
                progress(min(1.0, total / max(packed, 1)))
    data = b"".join(pieces)
    if not data.strip():
        raise Damaged(tr("“{name}” is empty.", name=name))
    return data


def head(source: Path, size: int) -> bytes:
    """Whole lines from the beginning, unpacked, about `size` bytes of them. Raises Damaged."""
    with opened(source, source.name) as (stream, _):
        data = stream.read(size)
    # A line feed of UTF-16 is two bytes: an even number of bytes keeps both.
    end = data.rfind(b"\n") + 1
    return data if len(data) < size or not end else data[: end + (end % 2 if data[:200].count(0) else 0)]


def decoded(data: bytes, name: str, encoding: str = "") -> Decoded:
    """The text, in the given encoding or the one that the bytes speak for. Raises Damaged where there is none."""
    wanted = encoding or _by_mark(data)
    for word in (wanted,) if wanted else ("utf-8", *_guesses(data)):
        try:
            text = data.decode(word)
        except (UnicodeError, LookupError):
            continue
        if "\0" in text:
            line = text.count("\n", 0, text.index("\0")) + 1
            raise Damaged(
                tr("“{name}”, line {line}: it holds a NUL byte, so it is no text, or cut short.", name=name, line=line)
            )
        return Decoded(text.removeprefix("\ufeff"), word, sure=bool(wanted) or word == "utf-8")
    if wanted:
        raise Damaged(tr("“{name}” is not text in {encoding}.", name=name, encoding=wanted))
    raise Damaged(tr("“{name}” is not text in any encoding that is known here.", name=name))


def lines(text: str) -> Iterator[str]:
    """One after the other, without their ends, which may be of any system."""
    return (match[1] for match in _LINE.finditer(text))


def _by_mark(data: bytes) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return encoding
    head = data[:2000]
    # Text in UTF-16 has a NUL in every second byte, of Latin letters at least in the separators.
    if len(head) >= 4 and len(head) % 2 == 0 and head.count(0) * 5 >= len(head):
        return "utf-16-le" if head[1::2].count(0) >= head[::2].count(0) else "utf-16-be"
    return ""


def _guesses(data: bytes) -> tuple[str, ...]:
    """Western letters above ASCII stand alone among others; an Arabic word is made of nothing else."""
    runs = [len(run) for run in _HIGH_RUN.findall(data[:200_000])]
    together = sum(run for run in runs if run > 1)
    return ("cp1256", "cp1252") if together * 2 > sum(runs) else ("cp1252", "latin-1")
