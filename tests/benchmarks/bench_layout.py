"""Times and stress of the layout, printed; nothing is judged here.

    python tests/benchmarks/bench_layout.py [FOLDER]
    pytest -m benchmark tests/benchmarks/bench_layout.py -s

FOLDER, or the variable BACKERS_BENCH_GRAPHS, holds graphs as NAME.edges (first line `n m`, then `u v` lines); without
it only made-up graphs are measured. Milliseconds are medians, and drift with the machine: compare within one run.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from backers.layout import SIDED, Simulation, arrange
from backers.layout.arrays import as_edges
from backers.layout.hops import hops

SAMPLED = 1000  # sources from which stress is measured in a larger graph


def median_ms(work: Callable[[], object], times: int) -> float:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return 1000 * statistics.median(taken)


def made_up(n: int) -> tuple[int, np.ndarray]:
    """A connected graph of n nodes and about 2 n edges, a few of them hubs."""
    rng = np.random.default_rng(n)
    first = [(int(rng.integers(0, i) * rng.random()), i) for i in range(1, n)]
    return n, np.array([*first, *map(tuple, rng.integers(0, n, (n, 2)).tolist())])


def graphs(folder: str | None) -> dict[str, tuple[int, np.ndarray]]:
    found = sorted(Path(folder).glob("*.edges")) if folder else []
    named = {}
    for file in found:
        head, *lines = file.read_text().splitlines()
        named[file.stem] = int(head.split()[0]), np.array([line.split() for line in lines], int)
    return named or {f"made up {n}": made_up(n) for n in (80, 1000)}


def stress(n: int, edges: np.ndarray, places: np.ndarray) -> float:
    """Over all pairs up to SAMPLED nodes, else over all pairs from so many sources."""
    sources = np.random.default_rng(7).permutation(n)[:SAMPLED] if n > SAMPLED else np.arange(n)
    first = second = pairs = 0.0
    for source in sources:
        steps = hops(n, as_edges(n, edges), np.array([source]))[0]
        ratio = np.hypot(*(places[steps > 0] - places[source]).T) / steps[steps > 0]
        first, second, pairs = first + ratio.sum(), second + (ratio**2).sum(), pairs + ratio.size
    return float(1 - first**2 / second / pairs)


def print_ticks() -> None:
    print("\none tick, ms: charge, links, gravity | with collision and sides")
    for n in (80, 1000, 10_000):
        _, edges = made_up(n)
        plain = Simulation(n, edges)
        full = Simulation(n, edges, radii=np.full(n, 20.0), groups=np.arange(n) % 3 - 1, forces=SIDED)
        for sim in (plain, full):
            sim.tick(30)
        times = 200 if n < 500 else 15
        print(f"{n:>7}  {median_ms(plain.tick, times):8.3f} | {median_ms(full.tick, times):8.3f}")


def print_pictures(folder: str | None) -> None:
    print("\nopening picture: graph, aim, ms, stress")
    for name, (n, edges) in graphs(folder).items():
        for aim in ("distances", "balanced", "groups"):
            taken = median_ms(lambda n=n, edges=edges, aim=aim: arrange(n, edges, aim=aim), 5 if n < 5000 else 1)
            print(f"{name:>14}  {aim:<10} {taken:9.1f}  {stress(n, edges, arrange(n, edges, aim=aim)):.4f}")


@pytest.mark.benchmark
def test_the_layout_is_measured() -> None:
    print_ticks()
    print_pictures(os.environ.get("BACKERS_BENCH_GRAPHS"))


if __name__ == "__main__":
    print_ticks()
    print_pictures(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("BACKERS_BENCH_GRAPHS"))
