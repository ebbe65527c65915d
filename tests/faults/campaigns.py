"""Faults in large numbers: `PYTHONPATH=tests python -m faults.campaigns flips 4000`; prints one JSON object.

The tests beside run the same with small numbers. Every fault is a real one: bytes of a real file, a real SIGKILL, a
real full disk.
"""

import contextlib
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from backers.model.errors import Damaged, Refused
from backers.model.rows import Row
from backers.store.document import Document, check_file
from faults.full_disk import full_disk
from store.test_kill import kills
from store.whole_map import whole_rows

Found = dict[str, object]
FRESH = 25  # kills after which a map has grown enough


def flips(times: int, seed: int = 1) -> Found:
    """One byte turned over at a time: every byte of the header, and then at places by chance."""
    with _small_map() as (path, rows):
        whole = path.read_bytes()
        chance = random.Random(seed)
        later = range(100, len(whole))
        places = [*range(100), *chance.sample(later, min(times, len(later)))][:times]
        seen: Counter[str] = Counter()
        for place in sorted(places):
            flipped = whole[place] ^ chance.randint(1, 255)
            path.write_bytes(whole[:place] + bytes([flipped]) + whole[place + 1 :])
            seen[_outcome(path, rows)] += 1
        return {"fault": "one byte flipped", "times": len(places), "bytes": len(whole), "seen": dict(seen)}


def cuts(times: int) -> Found:
    """The file cut off at so many lengths, from nothing to all but one byte."""
    with _small_map() as (path, rows):
        whole = path.read_bytes()
        seen: Counter[str] = Counter()
        for number in range(times):
            path.write_bytes(whole[: number * (len(whole) - 1) // max(times - 1, 1)])
            seen[_outcome(path, rows)] += 1
        return {"fault": "cut short", "times": times, "seen": dict(seen)}


def kill_while_editing(times: int, seed: int = 2) -> Found:
    """SIGKILL at moments by chance while a program edits; what it was told is saved must be there."""
    chance = random.Random(seed)
    seen: Counter[str] = Counter()
    edits = 0
    for start in range(0, times, FRESH):
        with _small_map() as (path, _):
            before = 1
            for acknowledged in kills(path, [chance.uniform(0.0, 0.08) for _ in range(min(FRESH, times - start))]):
                with Document.open(path) as document:
                    revision, map_ = document.revision, document.load()
                whole = (len(map_.actors), len(map_.claims)) == (1 + revision, 3 + 20 * (revision - 1))
                lost = acknowledged > revision or acknowledged == before
                seen["lost" if lost else "opens, all that was saved is there" if whole else "half an edit"] += 1
                edits, before = edits + revision - before, revision
            seen["damaged"] += bool(check_file(path))
    return {"fault": "killed while editing", "times": times, "edits": edits, "seen": dict(+seen)}


@contextlib.contextmanager
def _small_map() -> Iterator[tuple[Path, list[Row]]]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "map.backers"
        Document.create(path, whole_rows()).close()
        yield path, whole_rows()


def _outcome(path: Path, rows: list[Row]) -> str:
    """What opening it leads to. Anything but these is a crash, which ends the campaign."""
    try:
        with Document.open(path) as document:
            same = list(document.load().rows()) == rows
            document.changes_of(1)
    except Damaged:
        return "found damaged"
    except Refused:
        return "refused by its kind or version"
    return "opens, every row as saved" if same else "SILENTLY WRONG"


CAMPAIGNS = {"flips": flips, "cuts": cuts, "kills": kill_while_editing, "full-disk": full_disk}

if __name__ == "__main__":
    print(json.dumps(CAMPAIGNS[sys.argv[1]](int(sys.argv[2]))))
