"""The journal read from a file's bare pages, for when the description of the tables is gone and SQLite reads nothing.

Follows the file format at https://sqlite.org/fileformat2.html: leaf pages of tables, their cells, overflow chains.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from backers.model.changes import ChangeSet, from_plain_changes
from backers.model.map import Map

_LEAF = 0x0D
_ACTS = {"create", "do", "undo", "redo"}
_LONGEST = 1 << 30


def map_of_the_journal(path: Path) -> Map | None:
    """The map that the journal gives, without places; None unless every entry from the first on is there and fits."""
    data = path.read_bytes()
    page = int.from_bytes(data[16:18], "big") or 4096
    entries = dict(_entries(data, 65536 if page == 1 else page))
    map_ = Map()
    if not entries or sorted(entries) != list(range(1, len(entries) + 1)):
        return None
    try:
        for revision in sorted(entries):
            name, body = entries[revision]
            changes = from_plain_changes(name, json.loads(body))
            map_.apply(ChangeSet(name, tuple(change for change in changes if change.table != "position")))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return map_


def _entries(data: bytes, page: int) -> Iterator[tuple[int, tuple[str, str]]]:
    """Revision, name and body of everything that looks like an entry of the journal."""
    for start in range(0, len(data), page):
        base = start + (100 if start == 0 else 0)
        if data[base] != _LEAF:
            continue
        for number in range(int.from_bytes(data[base + 3 : base + 5], "big")):
            at = start + int.from_bytes(data[base + 8 + 2 * number : base + 10 + 2 * number], "big")
            try:
                revision, values = _cell(data, at, page)
            except (IndexError, ValueError, UnicodeDecodeError):
                continue
            if len(values) == 7 and values[4] in _ACTS and isinstance(values[6], str):
                yield revision, (str(values[3]), values[6])


def _cell(data: bytes, at: int, page: int) -> tuple[int, list[Any]]:
    length, at = _varint(data, at)
    row, at = _varint(data, at)
    if length > _LONGEST:
        raise ValueError("no such long row")
    payload = _payload(data, at, length, page)
    end, here = _varint(payload, 0)
    kinds = []
    while here < end:
        kind, here = _varint(payload, here)
        kinds.append(kind)
    values: list[Any] = []
    for kind in kinds:
        size = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)[kind] if kind < 10 else (kind - 12) // 2
        values.append(payload[here : here + size].decode() if kind >= 13 and kind % 2 else None)
        here += size
    return row, values


def _payload(data: bytes, at: int, length: int, page: int) -> bytes:
    most, least = page - 35, (page - 12) * 32 // 255 - 23
    if length <= most:
        return data[at : at + length]
    local = least + (length - least) % (page - 4)
    local = local if local <= most else least
    parts, left = [data[at : at + local]], length - local
    following = int.from_bytes(data[at + local : at + local + 4], "big")
    while left > 0 and following:
        start = (following - 1) * page
        parts.append(data[start + 4 : start + 4 + min(left, page - 4)])
        if not parts[-1]:
            raise ValueError("the chain leads out of the file")
        left -= len(parts[-1])
        following = int.from_bytes(data[start : start + 4], "big")
    return b"".join(parts)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for number in range(9):
        byte = data[at + number]
        if number == 8:
            return (value << 8) | byte, at + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, at + number + 1
    raise ValueError("a number without end")
