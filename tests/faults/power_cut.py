"""Cuts the power at many points of real work: `PYTHONPATH=tests python -m faults.power_cut 100` prints what was found.

The work is done by a process whose writes, flushes and renamings are written down on their way to the system (by
disk_log.c, compiled here). From the log the disk is rebuilt as a power cut at any entry may leave it, and looked at.
"""

import json
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from backers.model.errors import Damaged, Refused
from backers.model.map import Map
from backers.model.rows import Note
from backers.settings import Settings
from backers.store.document import Document, check_file
from backers.store.snapshots import Shelf
from faults.disk import Disk, entries
from faults.power_child import WORKS, content_of, prepare, rows_of
from store.whole_map import add, ask, whole_rows

HERE = Path(__file__).parent
SURVIVE = (0.0, 0.1, 0.5, 0.9, 1.0)
"""Which part of what was not flushed is there after the cut."""


class Lost(AssertionError):
    """Something that had been told is done was not there, or was not whole."""


@dataclass
class Cut:
    """A folder after a power cut. `told` is what the program had said by then, `ever` what it said to its end."""

    folder: Path
    before: Path
    told: list[list[str]]
    ever: list[list[str]]

    @property
    def path(self) -> Path:
        return self.folder / "map.backers"

    def lines(self, word: str) -> list[list[str]]:
        return [line[1:] for line in self.told if line[0] == word]

    def all_lines(self, word: str) -> list[list[str]]:
        return [line[1:] for line in self.ever if line[0] == word]


def interposer(into: Path) -> Path:
    """The compiled disk_log.c. Raises OSError where there is no compiler for it."""
    library = into / "disk_log.so"
    compiler = os.environ.get("CC", "cc").split()
    try:
        subprocess.run([*compiler, "-O1", "-shared", "-fPIC", "-o", library, HERE / "disk_log.c", "-ldl", "-pthread"],
                       check=True, capture_output=True)  # fmt: skip
    except subprocess.CalledProcessError as error:
        raise OSError(error.stderr.decode(errors="replace")) from error
    return library


def cuts(doing: str, times: int, seed: int = 5) -> dict[str, int]:
    """Cuts the power so many times in that work, and says what was there how often. Raises Lost."""
    with TemporaryDirectory() as where:
        beside, chance, seen = Path(where).resolve(), random.Random(seed), Counter[str]()
        folder, before = beside / "disk", beside / "before"
        before.mkdir()
        prepare(doing, before / "map.backers")
        shutil.copytree(before, folder)
        log = _worked(doing, folder, beside)
        last = sum(1 for _ in entries(log))
        moments = [*sorted(chance.randrange(last + 1) for _ in range(times - 1)), last]
        everything = _told(log)
        shutil.rmtree(folder)
        shutil.copytree(before, folder)
        disk, told, mark, at = Disk(folder), list[list[str]](), -1, 0
        stream = entries(log)
        for number, moment in enumerate(moments):
            for entry in (next(stream) for _ in range(moment - at)):
                if entry.path.endswith("/told"):
                    mark = entry.a
                elif entry.name == "write" and entry.a == mark:
                    told.append(entry.data.decode().split())
                else:
                    disk.play(entry)
            at = moment
            shutil.rmtree(folder)
            folder.mkdir()
            disk.cut(folder, chance, SURVIVE[number % len(SURVIVE)])
            try:
                seen[LOOKS[doing](Cut(folder, before, told, everything))] += 1
            except (Lost, Refused) as error:
                raise Lost(f"{doing}, cut after {moment} of {last} entries (seed {seed}): {error}") from error
        return dict(seen)


def _worked(doing: str, folder: Path, beside: Path) -> bytes:
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(sys.path), "LD_PRELOAD": str(interposer(beside)), "QT_QPA_PLATFORM": "offscreen",
        "BACKERS_DISK": str(folder), "BACKERS_DISK_LOG": str(beside / "log"),
    }  # fmt: skip
    command = [sys.executable, HERE / "power_child.py", doing, folder / "map.backers"]
    subprocess.run(command, env=environment, check=True)
    return (beside / "log").read_bytes()


def _told(log: bytes) -> list[list[str]]:
    found, mark = [], -1
    for entry in entries(log):
        if entry.path.endswith("/told"):
            mark = entry.a
        elif entry.name == "write" and entry.a == mark:
            found.append(entry.data.decode().split())
    return found


def look_at_map(cut: Cut) -> str:
    """The map opens, is sound, and has every edit that was told is saved, or that and the one at work."""
    before = int((cut.before / "map.backers").exists())
    acknowledged = max((int(revision) for revision, _ in cut.lines("saved")), default=before)
    if not cut.path.exists():
        _require(acknowledged == 0, "the map is gone")
        return "not made yet"
    rows = {int(revision): digest for revision, digest in cut.all_lines("saved")}
    with Document.open(cut.path, claim=True) as document:
        revision, found = document.revision, rows_of(document.load())
    first = rows_of_whole() if revision == 1 else rows[revision]
    _require(acknowledged <= revision <= acknowledged + 1, "an edit is lost")
    _require(found == first, f"revision {revision} has other rows")
    _require(check_file(cut.path) == [], "the file is damaged")
    with Document.open(cut.path, claim=True) as document:
        document.write(add(Note(id="after the cut", text="It goes on.")))
    _require(check_file(cut.path) == [], "the file was damaged by the next edit")
    return "every saved edit is there" if revision == acknowledged else "and the one at work"


def look_at_migration(cut: Cut) -> str:
    """The old file or the new one, whole; the new one only with the copy beside it."""
    copies = list(cut.folder.glob("map (file version 0*).backers"))
    _require(check_file(cut.path) == [], "the file is damaged")
    with Document.open(cut.path) as document:
        _require(rows_of(document.load()) == rows_of_whole(), "rows are lost")
    fresh, now = (ask(path, "PRAGMA schema_version")[0][0] for path in (cut.before / "map.backers", cut.path))
    done, told = (now - fresh) // 2, len(cut.lines("migrated"))
    _require(done >= told, "a migration is lost")
    _require(len(copies) >= done, "migrated without a copy")
    return "the new file and the copy" if done else "the old file"


def look_at_exports(cut: Cut) -> str:
    """Each file is the last that was told, or the one at work, and whole; a folder too."""
    ever: dict[str, list[str]] = {}
    for name, digest in cut.all_lines("exported"):
        ever.setdefault(name, [""]).append(digest)
    done = Counter(name for name, _ in cut.lines("exported"))
    for name, contents in ever.items():
        found, told = content_of(cut.folder / name), done[name]
        _require(found in contents[told : told + 2], f"{name} is neither the older one nor the new one")
    return "whole"


def look_at_copies(cut: Cut) -> str:
    seen = look_at_map(cut)
    taken = {one.number: one for one in Shelf(cut.path, cut.folder / "snapshots").snapshots()}
    for one in taken.values():
        _require(check_file(one.path) == [], "a snapshot is damaged")
    for number, revision in cut.lines("snapshot"):
        _require(int(number) in taken, "a snapshot is lost")
        _require(taken[int(number)].revision == int(revision), "a snapshot is another")
    for name, word in (("copy", "copied"), ("public", "published")):
        copy, told = cut.folder / f"{name}.backers", len(cut.lines(word))
        _require(copy.exists() or not told, f"the {name} is gone")
        if copy.exists():
            _require(check_file(copy) == [], f"the {name} is damaged")
            with Document.open(copy) as document:
                ever = [digest for (digest,) in cut.all_lines(word)]
                _require(rows_of(document.load()) in ever[max(told - 1, 0) : told + 1], f"the {name} is another")
    return seen


def look_at_settings(cut: Cut) -> str:
    """Settings are whole, and of one moment; they may be of an earlier one."""
    kept = Settings(cut.folder / "settings.json")
    number = int(kept.get("number", -1))
    _require(kept.problem == "", kept.problem)
    _require(len(kept.get("text", "")) in (100 * number, 100 * max(number - 1, 0)), "the settings are mixed")
    return "whole"


def look_at_going_back(cut: Cut) -> str:
    """The damaged file is kept, byte for byte, and what stands in its place is whole."""
    kept = cut.folder / "map (damaged).backers"
    with Document.open(cut.folder / "good.backers") as document:
        good = rows_of(document.load())
    if kept.exists():
        _require(len(kept.read_bytes()) > 60_000, "the damaged file is not kept")
    if not cut.path.exists():
        _require(kept.exists(), "both are gone")
        Document.create(cut.path, whole_rows()).close()  # what the program does at its next start
    try:
        with Document.open(cut.path) as document:
            _require(rows_of(document.load()) == good, "other rows came back")
    except Damaged:
        _require(not cut.lines("back"), "the damaged file is in its place again")
        return "as before"
    _require(check_file(cut.path) == [], "what came back is damaged")
    _require(kept.exists(), "the damaged file is gone")
    _require(not Path(f"{cut.path}-journal").exists(), "a journal of the damaged file lies beside the good one")
    return "gone back"


def rows_of_whole() -> str:
    return rows_of(Map(whole_rows()))


def _require(good: bool, else_: str) -> None:
    if not good:
        raise Lost(else_)


LOOKS = {
    "edits": look_at_map, "imports": look_at_map, "migrations": look_at_migration, "exports": look_at_exports,
    "copies": look_at_copies, "settings": look_at_settings, "going back": look_at_going_back,
}  # fmt: skip

if __name__ == "__main__":
    print(json.dumps({doing: cuts(doing, int(sys.argv[1])) for doing in WORKS}))
