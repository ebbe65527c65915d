"""Ways to damage a file of any format, as bytes, as words, as lines and as its format goes on."""

import contextlib
import gzip
import json
import random
import re
import warnings
from pathlib import Path
from typing import Any

from exchange.fuzz_seeds import unzipped, zipped
from exchange.test_any_damage import PIECES, damaged
from exchange.test_graphml_fuzz import WORDS

_PACKED = {"XLSX", "ODS", "zip package", "zip of tables", "package in a folder", "tables in a folder"}
_FOLDERS = {"package in a folder", "tables in a folder"}
_TOKEN = re.compile(rb"[A-Za-z_]\w*|\d+(?:\.\d+)?|\"[^\"]{0,60}\"|<[^>]{0,200}>")
_ATTRIBUTE = re.compile(rb"""[\w:]=["']([^"'<>]{0,200})["']""")
_LINK = re.compile(rb">([^<>]{1,200})<")
_CELL = re.compile(rb"(?:^|[,;\t])([^,;\t\r\n\"]{0,80})", re.MULTILINE)
_VALUES = [
    None,
    True,
    0,
    -1,
    2**63,
    10**400,
    1e308,
    float("nan"),
    float("inf"),
    "",
    "\0",
    "\ud800",
    "a" * 300,
    [],
    {},
    [[]],
    [{}],
    {"id": "a"},
    {"id": {}},
    ["a", 1],
    "1",
    1.5,
    "2019-02-31",
    "javascript:x",
    {"x": 1},
    [None],
    "NaN",
    "٣",
]
_ODD = [b"", b"-1", b"0", b"1e308", b"-1e999", b"NaN", b"18446744073709551616", b"9" * 400, b"null", b"true", b'""',
        b"\xff\xfe", b"\xed\xa0\x80", "ﷺ".encode(), "١٢".encode(), b"../../etc/passwd", b"file:///etc/passwd",
        b"javascript:alert(1)", b"=cmd|' /C calc'!A0", b"&#0;", b"&#xD800;", b"a" * 5000, b"(" * 3000, b"[" * 3000,
        b'{"a":' * 3000, b"<a>" * 3000, *(piece.encode() for piece in PIECES), *WORDS]  # fmt: skip


class Damager:
    """Files of one format with something done to them."""

    def __init__(self, found: list[tuple[str, bytes]], chance: random.Random) -> None:
        self._seeds, self.chance = found, chance
        self._likely = [min(1.0, 8000 / max(len(data), 1)) for _, data in found]  # a large file takes long

    def any(self) -> tuple[str, bytes]:
        return self.chance.choices(self._seeds, self._likely)[0]

    def damage(self, data: bytes, other: bytes) -> bytes:
        """Some changes of the bytes, the words or the lines."""
        for _ in range(self.chance.choice((1, 1, 1, 2, 3, 6))):
            how = (self._bytes, self._words, self._tree, self._tree, self._lines, self._splice)
            data = self.chance.choice(how)(data, other)
        if self.chance.random() < 0.05:
            data = self._recoded(data)
        return data if self.chance.random() < 0.97 else data[: self.chance.randrange(len(data) + 1)]

    def _bytes(self, data: bytes, _: bytes) -> bytes:
        return damaged(data, self.chance.randrange(1 << 40))

    def _words(self, data: bytes, other: bytes) -> bytes:
        """A word, number or tag becomes another of the same file, of another, or an odd one; or all of them do."""
        places = [match.span() for match in _TOKEN.finditer(data)]
        if not places:
            return data + self.chance.choice(_ODD)
        begin, end = self.chance.choice(places)
        others = _TOKEN.findall(other) or [b""]
        one = self.chance.choice(places)
        new = self.chance.choice((self.chance.choice(_ODD), data[slice(*one)], self.chance.choice(others)))
        if self.chance.random() < 0.1:
            return data.replace(data[begin:end], new[:50])
        return data[:begin] + new + data[end:]

    def _tree(self, data: bytes, other: bytes) -> bytes:
        """As the format goes on: values of JSON, attributes and elements of XML, cells of a table become others."""
        with contextlib.suppress(ValueError, RecursionError):
            value = json.loads(data)
            if isinstance(value, dict | list):
                for _ in range(self.chance.choice((1, 1, 2, 5))):
                    self._branch(value)
                return json.dumps(value).encode()
        sign = next((sign for sign in (_ATTRIBUTE, _LINK, _CELL) if sign.search(data)), None)
        if sign is None:
            return self._words(data, other)
        places = [match.span(1) for match in sign.finditer(data)]
        begin, end = self.chance.choice(places)
        odd = self.chance.choice(_ODD).replace(b"<", b"&lt;").replace(b"&#", b"#").replace(b'"', b"")
        new = self.chance.choice((data[slice(*self.chance.choice(places))], odd[:300]))
        return data[:begin] + new + data[end:]

    def _branch(self, value: Any) -> None:
        """Some value inside, however deep, becomes another, goes, or changes its place."""
        while True:
            keys = [*value] if isinstance(value, dict) else [*range(len(value))]
            if not keys:
                return
            key = self.chance.choice(keys)
            if isinstance(value[key], dict | list) and value[key] and self.chance.random() < 0.8:
                value = value[key]
                continue
            break
        what = self.chance.randrange(5)
        if what == 0:
            del value[key]
        elif what == 1:
            value[key] = value[self.chance.choice(keys)]
        elif what == 2 and isinstance(value, dict):
            value[str(self.chance.choice((*keys, "id", "type", "nodes", "x")))] = value.pop(key)
        else:
            value[key] = self.chance.choice(_VALUES)

    def _lines(self, data: bytes, other: bytes) -> bytes:
        lines, others = data.splitlines(keepends=True) or [b""], other.splitlines(keepends=True) or [b""]
        at = self.chance.randrange(len(lines))
        what = self.chance.randrange(4)
        if what == 0:
            del lines[at : at + self.chance.choice((1, 2, 10))]
        elif what == 1:
            lines.insert(at, self.chance.choice(others))
        elif what == 2:
            lines[at:at] = lines[at : at + 3] * self.chance.choice((1, 2, 30))
        else:
            self.chance.shuffle(lines)
        return b"".join(lines)

    def _splice(self, data: bytes, other: bytes) -> bytes:
        at, end = self.chance.randrange(len(data) + 1), self.chance.randrange(len(other) + 1)
        piece = other[max(0, end - self.chance.choice((5, 100, 2000))) : end]
        return data[:at] + piece + data[at + self.chance.choice((0, len(piece))) :]

    def _recoded(self, data: bytes) -> bytes:
        text = data.decode("utf-8", "replace")
        code = self.chance.choice(("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "cp1256", "latin-1"))
        return text.encode(code, "replace")

    def members(self, data: bytes, other: bytes) -> dict[str, bytes]:
        """What is in an archive, with something done to one or more of its files, or to their names."""
        with contextlib.suppress(Exception):
            found = unzipped(data)
            names = [*found]
            for name in self.chance.sample(names, min(len(names), self.chance.choice((1, 1, 2, len(names))))):
                what = self.chance.random()
                if what < 0.04:
                    del found[name]
                elif what < 0.08:
                    odd = self.chance.choice(
                        ("../out.csv", "/etc/x", name.upper(), "a/" + name, "\x01", "con", name + "/")
                    )
                    found[odd] = found.pop(name)
                else:
                    found[name] = self.damage(found[name], self.chance.choice([*found.values(), other]))
            return found
        return {"a": self.damage(data, other)}


def case(kind: str, damager: Damager, folder: Path) -> Path:
    """One damaged file, or folder, on the disk."""
    name, data = damager.any()
    other = damager.any()[1]
    path = folder / name
    inside = damager.chance.random() < 0.85
    if kind in _FOLDERS:
        for member, held in damager.members(data, other).items():
            with contextlib.suppress(OSError, ValueError):
                place = path / member.strip("/").replace("..", "__")
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(held)
        path.mkdir(exist_ok=True)
        return path
    if kind in _PACKED or name.endswith(".zip"):
        with warnings.catch_warnings(action="ignore"):
            data = zipped(damager.members(data, other)) if inside else damager.damage(data, other)
    elif name.endswith(".gz") and inside:
        data = gzip.compress(damager.damage(gzip.decompress(data), b"x"), 1)
    else:
        data = damager.damage(data, other)
    path.write_bytes(data)
    return path
