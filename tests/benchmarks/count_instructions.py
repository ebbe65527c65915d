"""Instructions the compiled engine takes for a tick, counted by valgrind's callgrind; needs no quiet machine.

    python tests/benchmarks/count_instructions.py

Only what runs inside the library is counted, on one thread, over ticks of a map that settles; what making the
simulation takes is taken off. Valgrind knows AVX2 but not AVX-512, which the engine doesn't use anyway.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

from backers.layout import Simulation, native
from backers.layout.arrays import as_edges

TICKS = 5
_CHILD = """
import sys
import numpy as np
from backers.layout import Simulation, native
native.THREADS_FROM = 10**9
map = np.load(sys.argv[1])
n = len(map["places"])
sim = Simulation(n, map["edges"], positions=map["places"], radii=np.full(n, float(sys.argv[2])))
sim.cool(0.5)
sim.tick(int(sys.argv[3]))
"""


def missing() -> str:
    """What keeps instructions from being counted here, or nothing."""
    if not native.available():
        return "the compiled engine"
    return "" if shutil.which("valgrind") else "valgrind"


def settled(n: int) -> tuple[np.ndarray, np.ndarray]:
    """A made-up graph of n nodes and about 2 n edges, and its places after 60 ticks."""
    rng = np.random.default_rng(n)
    tree = np.column_stack([np.arange(1, n), (np.arange(1, n) * rng.random(n - 1)).astype(np.int64)])
    edges = as_edges(n, np.vstack([tree, rng.integers(0, n, (n, 2))]))
    sim = Simulation(n, edges)
    sim.tick(60)
    return sim.positions, edges


def instructions_per_tick(n: int, radius: float = 0.0) -> int:
    """Mean over some ticks, the first sorts the nodes. `radius`: drawn sizes in map units; 0 for no collision."""
    places, edges = settled(n)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "map.npz")
        np.savez(file, places=places, edges=edges)
        return (_counted(file, radius, TICKS) - _counted(file, radius, 0)) // TICKS


def _counted(map_file: Path, radius: float, ticks: int) -> int:
    counts = map_file.with_suffix(".callgrind")
    valgrind = ["valgrind", "--quiet", "--tool=callgrind", f"--callgrind-out-file={counts}"]
    subprocess.run(
        [*valgrind, sys.executable, "-c", _CHILD, str(map_file), str(radius), str(ticks)],
        env=os.environ | {"OPENBLAS_NUM_THREADS": "1", "PYTHONPATH": os.pathsep.join(sys.path)},
        check=True,
    )
    table = subprocess.run(
        ["callgrind_annotate", "--threshold=100", str(counts)], stdout=subprocess.PIPE, text=True, check=True
    ).stdout
    lines = re.findall(rf"^ *([\d,]+) .*{re.escape(native.LIBRARY.name)}\]$", table, re.MULTILINE)
    return sum(int(count.replace(",", "")) for count in lines)


if __name__ == "__main__":
    if missing():
        sys.exit(f"missing: {missing()}")
    for size in (70, 1000, 10_000):
        print(f"{size:>7} nodes  {instructions_per_tick(size):>10,} a tick", flush=True)
