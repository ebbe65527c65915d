"""Local files that belong to sources: named by path and checksum, looked at where they lie, never copied."""

import hashlib
import html
import re
from enum import Enum
from pathlib import Path

from backers.model.errors import Refused
from backers.model.rows import Source
from backers.model.wording import mark, tr

_CHUNK = 1 << 20
_LARGEST_TEXT = 8 << 20
_TEXTS = frozenset({".txt", ".md", ".text", ".html", ".htm", ".xml"})
_TAG = re.compile(r"<(script|style)\b.*?</\1>|<[^>]*>", re.DOTALL | re.IGNORECASE)


class Attachment(Enum):
    """How an attached file is found."""

    NONE = mark("no file")
    SOUND = mark("the file is as it was attached")
    CHANGED = mark("the file is no longer the one that was attached")
    MISSING = mark("the file is not where it was")


def attach(path: Path) -> dict[str, str]:
    """The fields of a source that name this file. Raises Refused where it cannot be read."""
    path = path.absolute()
    try:
        return {"file_path": str(path), "file_sha256": checksum(path)}
    except OSError as error:
        raise Refused(tr("{path} cannot be read: {reason}.", path=path, reason=error.strerror or error)) from error


def state_of(source: Source) -> Attachment:
    """Whether the file is there and unchanged."""
    if not source.file_path:
        return Attachment.NONE
    try:
        same = checksum(Path(source.file_path)) == source.file_sha256
    except (OSError, ValueError):
        return Attachment.MISSING
    return Attachment.SOUND if same or not source.file_sha256 else Attachment.CHANGED


def text_of(source: Source) -> str:
    """The words of an attached text or page; empty for what is no text, not there, or too large to compare."""
    try:
        path = Path(source.file_path)
        if path.suffix.lower() not in _TEXTS or path.stat().st_size > _LARGEST_TEXT:
            return ""
        text = path.read_text(encoding="utf-8", errors="replace")
    except (OSError, ValueError):
        return ""
    return html.unescape(_TAG.sub(" ", text)) if path.suffix.lower() in (".html", ".htm", ".xml") else text


def checksum(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            found.update(chunk)
    return found.hexdigest()
