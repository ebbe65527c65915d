"""Reading GraphML of 100,000 nodes and 200,000 edges, beside networkx and igraph in one run.

    PYTHONPATH=app python tests/benchmarks/bench_graphml.py [NODES EDGES ROUNDS]

Of two files: a plain one, of labels and weights, and one with places and ids of edges. The readers take turns; said
are medians, and what part of the others' time Backers takes.
"""

import gc
import random
import statistics
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import igraph
import networkx
import pytest

from backers.exchange.graphml import read_graphml

NODES, EDGES, ROUNDS = 100_000, 200_000, 5
KINDS = ("labels and weights", "labels, places, edge ids and weights")

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]


def written(path: Path, kind: str, nodes: int = NODES, edges: int = EDGES) -> Path:
    chance = random.Random(1)
    full = kind == KINDS[1]
    keys = [
        ("node", "label", "string"),
        *[("node", name, "double") for name in "xy" if full],
        ("edge", "weight", "double"),
    ]
    with path.open("w", encoding="utf-8") as out:
        out.write('<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n')
        for domain, name, type_ in keys:
            out.write(f'<key id="{name}" for="{domain}" attr.name="{name}" attr.type="{type_}"/>\n')
        out.write('<graph edgedefault="directed">\n')
        for i in range(nodes):
            place = f'<data key="x">{chance.random()}</data><data key="y">{chance.random()}</data>' if full else ""
            out.write(f'<node id="n{i}"><data key="label">Actor {i}</data>{place}</node>\n')
        for i in range(edges):
            own = f'id="e{i}" ' if full else ""
            ends = f'{own}source="n{chance.randrange(nodes)}" target="n{chance.randrange(nodes)}"'
            out.write(f'<edge {ends}><data key="weight">{chance.random()}</data></edge>\n')
        out.write("</graph>\n</graphml>\n")
    return path


def alternated(readers: dict[str, Callable[[], object]], rounds: int) -> dict[str, tuple[float, float]]:
    """Median seconds by the clock and of the processor, the readers taking turns."""
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in readers}
    for _ in range(rounds):
        for name, read in readers.items():
            gc.collect()
            begun = time.perf_counter(), time.process_time()
            found = read()
            times[name].append((time.perf_counter() - begun[0], time.process_time() - begun[1]))
            del found
    return {
        name: (statistics.median(one for one, _ in these), statistics.median(other for _, other in these))
        for name, these in times.items()
    }


def compare(kind: str, folder: Path, nodes: int = NODES, edges: int = EDGES, rounds: int = ROUNDS) -> None:
    big = written(folder / "big.graphml", kind, nodes, edges)
    readers: dict[str, Callable[[], object]] = {
        "backers": lambda: read_graphml(big),
        "networkx": lambda: networkx.read_graphml(big),
        "igraph": lambda: igraph.Graph.Read_GraphML(str(big)),
    }
    found = alternated(readers, rounds)
    print(f"\n{nodes:,} nodes, {edges:,} edges, {big.stat().st_size / 1e6:.0f} MB, {kind}; median of {rounds} in turn")
    for name, (clock, processor) in found.items():
        parts = found["backers"][0] / clock, found["backers"][1] / processor
        print(f"  {name:9} {clock:6.2f} s, of the processor {processor:5.2f} s", end="")
        print("" if name == "backers" else f"   backers takes {parts[0]:.2f} of it, of the processor {parts[1]:.2f}")


@pytest.mark.parametrize("kind", KINDS)
def test_reading_a_large_graph_beside_networkx_and_igraph(kind: str, tmp_path: Path):
    compare(kind, tmp_path)


def test_memory_while_a_large_graph_is_read(tmp_path: Path):
    big = written(tmp_path / "big.graphml", KINDS[1])
    tracemalloc.start()
    incoming = read_graphml(big)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert (incoming.count("actor"), incoming.count("relationship")) == (NODES, EDGES)
    print(f"\n  memory at the highest {peak / 1e6:.0f} MB, {peak / big.stat().st_size:.1f} times the file")


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:4]]
    with tempfile.TemporaryDirectory() as place:
        for one in KINDS:
            compare(one, Path(place), *given)
