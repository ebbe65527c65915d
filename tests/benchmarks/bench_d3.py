"""One tick of ours against one of d3-force, from the same places, turn by turn in one run; nothing is judged here.

    python tests/benchmarks/bench_d3.py [NODE_MODULES]

NODE_MODULES, or the variable BACKERS_BENCH_NODE, is a folder that holds d3-force (`npm install d3-force`). Both have
the same forces: charge, links and a hold on the middle, without and with collision; and both cool alike, so every
tick of a settling map is in. Ours is timed as a window calls it, Python and the picture's copy included, with one
thread and with two; d3-force inside Node, after its warm-up. They take turns of some milliseconds, so that neither
finds the cache always cold. A ratio is between medians, and its spread between the 10th and 90th percentile of the
ratios turn by turn. The charge's error is against the exact sum at the same places.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from backers.layout import Forces, Simulation, native
from backers.layout.arrays import as_edges
from backers.layout.charge import ExactCharge
from backers.layout.engine import State

RADIUS = 20.0
SIZES = {70: (60, 5), 1000: (20, 15), 10_000: (5, 12), 100_000: (2, 4)}  # nodes: ticks a turn, turns
RESTING = (np.empty(0, np.intp), np.empty((2, 0)))


def communities(n: int) -> np.ndarray:
    """About 2 n edges, most of them within communities of about 150."""
    rng = np.random.default_rng(n)
    tree = np.column_stack([np.arange(1, n), (np.arange(1, n) * rng.random(n - 1)).astype(np.int64)])
    first = rng.integers(0, n, n)
    near = np.clip(first + rng.integers(-75, 76, n), 0, n - 1)
    return as_edges(n, np.vstack([tree, np.column_stack([first, near])]))


class Peer:
    """d3-force in a process of its own."""

    def __init__(self, modules: Path) -> None:
        script = Path(__file__).with_name("d3_ticks.mjs")
        self._node = subprocess.Popen(
            ["node", "--max-old-space-size=4096", str(script), str(modules.resolve())],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, what: str, given: object) -> dict[str, object]:
        assert self._node.stdin
        assert self._node.stdout
        self._node.stdin.write(json.dumps({what: given}) + "\n")
        self._node.stdin.flush()
        return json.loads(self._node.stdout.readline())

    def close(self) -> None:
        assert self._node.stdin
        self._node.stdin.close()
        self._node.wait()


def ours(n: int, edges: np.ndarray, radius: float, threads: int) -> Simulation:
    sim = Simulation(n, edges, radii=np.full(n, radius))
    state = State(sim._points, sim._speed, np.zeros((2, n)), edges, np.full(n, radius), np.full(n, -1))
    sim._engine = native.NativeEngine(state, threads=threads)
    return sim


def ticks_ms(sim: Simulation, count: int) -> list[float]:
    taken = []
    for _ in range(count):
        start = time.perf_counter()
        sim.tick()
        taken.append(1000 * (time.perf_counter() - start))
    return taken


def our_error(places: np.ndarray) -> float:
    n = len(places)
    points, exact = np.ascontiguousarray(places.T), np.zeros((2, n))
    ExactCharge(n).push(points, exact, 1.0)
    state = State(points, np.zeros((2, n)), np.zeros((2, n)), np.empty((0, 2), np.intp), np.zeros(n), np.full(n, -1))
    native.NativeEngine(state).step(1 / Forces().charge, Forces(gravity=0, collide=False), RESTING)
    rough = state.speed / 0.6
    return float(np.sqrt(((rough - exact) ** 2).sum() / (exact**2).sum()))


def compare(peer: Peer, n: int, radius: float, ticks: int, turns: int) -> None:
    edges = communities(n)
    sims = [ours(n, edges, radius, threads) for threads in ((1, 2) if n >= native.THREADS_FROM else (1,))]
    start = sims[0].positions.tolist()
    for warming in (True, False):
        peer.ask("make", {"nodes": start, "edges": edges.tolist(), "radius": radius})
        if warming:
            peer.ask("tick", max(1, min(100, 20_000 // n)))
    times: list[list[list[float]]] = [[] for _ in range(1 + len(sims))]
    for _ in range(turns):
        times[0].append(peer.ask("tick", ticks)["ms"])  # type: ignore[arg-type]
        for sim, taken in zip(sims, times[1:], strict=True):
            taken.append(ticks_ms(sim, ticks))
    d3, *both = (np.array(taken) for taken in times)
    cells = [f"{n:>7} {radius:>6.0f}", f"{np.median(d3):>9.3f}"]
    for taken in both:
        low, high = np.quantile(np.median(d3, axis=1) / np.median(taken, axis=1), [0.1, 0.9])
        cells.append(f"{np.median(taken):>9.4f} {np.median(d3) / np.median(taken):>5.0f}x ({low:.0f} to {high:.0f})")
    print("  ".join(cells), flush=True)


def compare_errors(peer: Peer, n: int) -> None:
    edges = communities(n)
    sim = Simulation(n, edges)
    for ticks in (0, 20, 200):
        sim.tick(ticks)
        peer.ask("make", {"nodes": sim.positions.tolist(), "edges": [], "radius": 0})
        theirs = peer.ask("error", True)["error"]
        print(f"{n:>7} {ticks:>5} more ticks  d3 {100 * theirs:.2f} %  ours {100 * our_error(sim.positions):.2f} %")


def measure(modules: str | None) -> None:
    if not native.available():
        print("missing: the compiled engine (python packaging/build_kernel.py)")
        return
    if not modules or not Path(modules, "d3-force").is_dir() or not shutil.which("node"):
        print("missing: d3-force (npm install d3-force in a folder, and give that folder's node_modules) or node")
        return
    peer = Peer(Path(modules))
    try:
        print("  nodes radius  d3-force     one thread                     two threads      (ms, medians)")
        for radius in (0.0, RADIUS):
            for n, (ticks, turns) in SIZES.items():
                compare(peer, n, radius, ticks, turns)
        print("relative root mean square error of the charge")
        for n in (1000, 10_000):
            compare_errors(peer, n)
    finally:
        peer.close()


@pytest.mark.benchmark
def test_the_tick_is_measured_against_d3() -> None:
    measure(os.environ.get("BACKERS_BENCH_NODE"))


if __name__ == "__main__":
    measure(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("BACKERS_BENCH_NODE"))
