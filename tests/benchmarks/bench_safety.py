"""How long a verified snapshot takes, what it costs the picture meanwhile, and what a crash costs the next opening.

`PYTHONPATH=tests python -m benchmarks.bench_safety`. Prints; judges nothing.
"""

import os
import statistics
import subprocess
import sys
import threading
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

from backers.store.document import Document
from backers.store.lock import lock_path
from backers.store.snapshots import Shelf
from benchmarks.bench_store import CURATED, LARGE, rows_of

_TIMES = 7


def frames_during(shelf: Shelf) -> tuple[float, float]:
    """Seconds for the snapshot, and the longest pause in milliseconds of a thread that wants to paint all the while."""
    thread = threading.Thread(target=lambda: shelf.take("by hand"))
    start = last = perf_counter()
    longest = 0.0
    thread.start()
    while thread.is_alive():
        sleep(0.004)
        now = perf_counter()
        longest, last = max(longest, now - last), now
    return perf_counter() - start, longest * 1000


def opening_ms(path: Path, crashed: bool) -> float:
    took = []
    for _ in range(_TIMES):
        if crashed:
            script = (
                "import os,sys; from pathlib import Path; from backers.store.document import Document\n"
                "d = Document.open(Path(sys.argv[1]), claim=True); os.kill(os.getpid(), 9)"
            )
            subprocess.run([sys.executable, "-c", script, path], check=False)
            assert lock_path(path).exists()
        start = perf_counter()
        with Document.open(path, claim=True) as document:
            document.load()
            took.append((perf_counter() - start) * 1000)
            assert document.after_crash == crashed
    return statistics.median(took)


def main() -> None:
    for name, size in (("curated size", CURATED), ("10,000 actors", LARGE)):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "map.backers"
            Document.create(path, rows_of(*size)).close()
            shelf = Shelf(path, Path(folder) / "snapshots")
            took = [frames_during(shelf) for _ in range(3)]
            print(f"{name}: {path.stat().st_size / 1e6:.1f} MB")
            seconds, pause = min(took)
            print(f"  verified snapshot       {seconds:8.3f} s, longest pause {pause:.0f} ms")
            print(f"  open after a clean exit {opening_ms(path, False):8.1f} ms")
            print(f"  open after a crash      {opening_ms(path, True):8.1f} ms")
    print(f"on {os.cpu_count()} processors")


if __name__ == "__main__":
    main()
