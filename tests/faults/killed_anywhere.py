"""Kills a program while it imports, migrates, exports or takes snapshots: `python -m faults.killed_anywhere 130`.

Every kill comes after two acts that were done, at a moment by chance within the next one or two.
"""

import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from backers.exchange.formats import read
from backers.model.errors import Refused
from backers.store.document import Document, check_file
from backers.store.lock import lock_path
from backers.store.snapshots import Shelf
from faults.killed_child import AT_ONCE, DOING
from store.whole_map import whole_rows

CHILD = Path(__file__).with_name("killed_child.py")
FRESH = 25  # kills after which a map has grown enough


def killed(doing: str, times: int, seed: int = 4) -> dict[str, int]:
    """How often which end was seen; how many acts were done in all, and how many kills left a file half written."""
    chance, seen = random.Random(seed), Counter[str]()
    for start in range(0, times, FRESH):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "map.backers"
            Document.create(path, whole_rows()).close()
            for _ in range(min(FRESH, times - start)):
                told = _killed_once(doing, path, chance.uniform(0.0, 1.6))
                seen["acts"] += len(told)
                seen["half written"] += bool(_half_written(path))
                seen[_how_it_is(path, doing, told[-1])] += 1
                for left in _half_written(path):
                    left.unlink()
    return dict(seen)


def _killed_once(doing: str, path: Path, after: float) -> list[int]:
    """Kills a child so long after an act has begun, in lengths of an act; gives the acts that it had said are done."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen([sys.executable, CHILD, doing, path], env=environment, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        told = [child.stdout.readline()]
        start = time.monotonic()
        told.append(child.stdout.readline())
        time.sleep(after * (time.monotonic() - start))
        child.kill()
        return [int(line) for line in (*told, *child.stdout) if line.endswith(b"\n")]


def _half_written(path: Path) -> list[Path]:
    """What lies beside the map that nobody is to see: files that would be moved to their place, and journals."""
    beside = (one for one in path.parent.rglob("*") if one != lock_path(path))
    return [one for one in beside if one.name.startswith(".") or one.name.endswith("-journal")]


def _how_it_is(path: Path, doing: str, told: int) -> str:
    with Document.open(path, claim=True) as document:
        if doing == "import" and len(document.load().actors) - 2 != AT_ONCE * (document.revision - 1):
            return "HALF AN IMPORT"
        if doing == "import" and document.revision < told:
            return "LOST"
    if check_file(path) or lock_path(path).exists():
        return "DAMAGED"
    shelf = Shelf(path, path.parent / "snapshots")
    taken = shelf.snapshots()
    if doing == "snapshot":
        if taken[-1].number < told:
            return "LOST"
        shelf.take("now and then")
        if _half_written(path):
            return "SOMETHING STAYS BEHIND"
    for copy in (path.with_name("copy.backers"), *(one.path for one in taken)):
        if copy.exists() and check_file(copy):
            return "HALF A COPY"
    graph = path.with_name("out.graphml")
    try:
        if graph.exists() and not read(graph).rows:
            return "HALF AN EXPORT"
    except Refused:
        return "HALF AN EXPORT"
    return "whole"


if __name__ == "__main__":
    print(json.dumps({doing: killed(doing, int(sys.argv[1])) for doing in DOING}))
