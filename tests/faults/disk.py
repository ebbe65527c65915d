"""A disk as a program left it, entry by entry of the log that disk_log.c writes, and what a power cut makes of it.

What was flushed is there. Of what was not, any part may be: single sectors of a file, and single makings, removings and
renamings of its folder; a file that grew may hold anything where its new sectors did not arrive. That is more than
today's file systems let happen, and what SQLite asks for: https://www.sqlite.org/atomiccommit.html#hardware
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512


@dataclass(eq=False)
class File:
    """`lasting` is what was flushed, `since` the writes (place, data) and lengths (place, None) after that."""

    lasting: bytearray = field(default_factory=bytearray)
    since: list[tuple[int, bytes | None]] = field(default_factory=list)

    def flush(self) -> None:
        self.lasting, self.since = self.after(None), []

    def after(self, chance: random.Random | None, survives: float = 1.0) -> bytearray:
        """What is in the file with the writes that survive; without `chance` with all of them."""
        data = bytearray(self.lasting)
        for place, written in self.since:
            if written is None:
                if chance is None or chance.random() < survives:
                    _resize(data, place, chance)
                continue
            for start, end in _sectors(place, len(written)):
                if chance is None or chance.random() < survives:
                    _resize(data, max(len(data), end), chance)
                    data[start:end] = written[start - place : end - place]
        return data


@dataclass(eq=False)
class Folder:
    """Its entries as they are now and as they are surely, the latter with the number of the act that made them so."""

    now: "dict[str, File | Folder]" = field(default_factory=dict)
    lasting: "dict[str, tuple[int, File | Folder | None]]" = field(default_factory=dict)


Node = File | Folder


@dataclass
class Act:
    """A change of entries that happens wholly or not, and lasts once `home` is flushed."""

    number: int
    home: Folder
    entries: list[tuple[Folder, str, Node | None]]


@dataclass(frozen=True)
class Entry:
    name: str
    a: int
    b: int
    path: str
    other: str
    data: bytes


def entries(log: bytes) -> Iterator[Entry]:
    at = 0
    while at < len(log):
        end = log.index(b"\n", at)
        name, a, b, size, path, other = log[at:end].decode().split("\t")
        at = end + 1 + int(size)
        yield Entry(name, int(a), int(b), path, other, log[end + 1 : at])


class Disk:
    """What lies in `folder`; as it is now when this is made, and flushed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._acts: list[Act] = []
        self._number = 0
        self._open: dict[int, Node] = {}
        self.root = _taken_in(folder)

    def play(self, entry: Entry) -> None:
        """One entry more."""
        if entry.name == "open":
            self._opened(entry)
        elif entry.name == "close":
            self._open.pop(entry.a, None)
        elif entry.name == "sync":
            self._flush(self._open[entry.a])
        elif entry.name in ("write", "truncate"):
            file = self._open[entry.a]
            assert isinstance(file, File)
            file.since.append((entry.b, entry.data if entry.name == "write" else None))
        elif entry.name == "mkdir":
            self._change((entry.path, Folder()))
        elif entry.name in ("unlink", "rmdir"):
            self._change((entry.path, None))
        elif entry.name == "link":
            self._change((entry.other, self._at(entry.path)))
        elif entry.name == "exchange":
            self._change((entry.path, self._at(entry.other)), (entry.other, self._at(entry.path)))
        else:
            assert entry.name == "rename"
            self._change((entry.path, None), (entry.other, self._at(entry.path)))

    def cut(self, into: Path, chance: random.Random, survives: float) -> None:
        """Writes to the empty folder `into` what is there after a power cut at this moment."""
        chosen: dict[tuple[int, str], tuple[int, Node | None]] = {}
        for act in self._acts:
            if chance.random() < survives:
                for folder, name, node in act.entries:
                    chosen[id(folder), name] = (act.number, node)

        def lay(folder: Folder, path: Path) -> None:
            for name in {*folder.lasting, *(name for owner, name in chosen if owner == id(folder))}:
                surely, perhaps = folder.lasting.get(name, (-1, None)), chosen.get((id(folder), name), (-1, None))
                node = max(surely, perhaps, key=lambda one: one[0])[1]
                if isinstance(node, Folder):
                    (path / name).mkdir()
                    lay(node, path / name)
                elif node is not None:
                    (path / name).write_bytes(node.after(chance, survives))

        lay(self.root, into)

    def _opened(self, entry: Entry) -> None:
        node = self._at(entry.path)
        if node is None:
            assert entry.b & 1, f"{entry.path} was opened and never made"
            node = File()
            self._change((entry.path, node))
        elif entry.b & 2 and isinstance(node, File):
            node.since.append((0, None))
        self._open[entry.a] = node

    def _flush(self, node: Node) -> None:
        if isinstance(node, File):
            node.flush()
            return
        for act in [act for act in self._acts if act.home is node]:
            self._acts.remove(act)
            for folder, name, there in act.entries:
                if folder.lasting.get(name, (-1, None))[0] < act.number:
                    folder.lasting[name] = (act.number, there)

    def _change(self, *changes: tuple[str, Node | None]) -> None:
        places = []
        for path, node in changes:
            above, _, name = path.rpartition("/")
            folder = self._at(above)
            assert isinstance(folder, Folder)
            places.append((folder, name, node))
        for folder, name, node in places:
            folder.now.pop(name, None)
            if node is not None:
                folder.now[name] = node
        self._number += 1
        self._acts.append(Act(self._number, places[-1][0], places))

    def _at(self, path: str) -> Node | None:
        node: Node | None = self.root
        for name in Path(path).relative_to(self.folder).parts:
            node = node.now.get(name) if isinstance(node, Folder) else None
        return node


def _taken_in(path: Path) -> Folder:
    folder = Folder()
    for one in path.iterdir():
        node: Node = _taken_in(one) if one.is_dir() else File(bytearray(one.read_bytes()))
        folder.now[one.name] = node
        folder.lasting[one.name] = (0, node)
    return folder


def _sectors(place: int, size: int) -> Iterator[tuple[int, int]]:
    """Where the parts of a write begin and end that arrive or not."""
    start, last = place, place + size
    while start < last:
        end = min(last, (start // SECTOR + 1) * SECTOR)
        yield start, end
        start = end


def _resize(data: bytearray, size: int, chance: random.Random | None) -> None:
    more = size - len(data)
    if more > 0:
        data += chance.randbytes(more) if chance is not None else bytes(more)
    else:
        del data[size:]
