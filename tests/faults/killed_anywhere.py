"""Kills a program while it imports, migrates, exports or takes snapshots: `python -m faults.killed_anywhere 40`."""

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
from faults.killed_child import DOING
from store.whole_map import whole_rows

CHILD = Path(__file__).with_name("killed_child.py")


def killed(doing: str, times: int, seed: int = 4) -> dict[str, int]:
    """How often which end was seen."""
    chance, seen = random.Random(seed), Counter[str]()
    environment = os.environ | {"PYTHONPATH": str(CHILD.parents[1])}
    with TemporaryDirectory() as folder:
        path = Path(folder) / "map.backers"
        Document.create(path, whole_rows()).close()
        for _ in range(times):
            with subprocess.Popen(
                [sys.executable, CHILD, doing, path], env=environment, stdout=subprocess.PIPE
            ) as child:
                assert child.stdout is not None
                child.stdout.readline()
                time.sleep(chance.uniform(0.0, 0.4))
                child.kill()
            seen[_how_it_is(path)] += 1
        return dict(seen)


def _how_it_is(path: Path) -> str:
    with Document.open(path, claim=True) as document:
        notes = len(document.load().notes) - 2
        if notes != 300 * (document.revision - 1):
            return "HALF AN IMPORT"
    if check_file(path) or lock_path(path).exists():
        return "DAMAGED"
    for copy in (
        path.with_name("copy.backers"),
        *(one.path for one in Shelf(path, path.parent / "snapshots").snapshots()),
    ):
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
