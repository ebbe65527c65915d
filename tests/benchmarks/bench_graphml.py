"""Reading GraphML of 100,000 nodes and 200,000 edges, beside networkx and igraph in one run."""

import random
import statistics
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import igraph
import networkx
import pytest

from backers.exchange.graphml import read_graphml

NODES, EDGES, RUNS = 100_000, 200_000, 3

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Path:
    chance = random.Random(1)
    path = tmp_path_factory.mktemp("big") / "big.graphml"
    with path.open("w", encoding="utf-8") as out:
        out.write('<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n')
        for domain, name, kind in (("node", "label", "string"), ("node", "x", "double"), ("node", "y", "double"),
                                   ("edge", "weight", "double")):  # fmt: skip
            out.write(f'<key id="{name}" for="{domain}" attr.name="{name}" attr.type="{kind}"/>\n')
        out.write('<graph edgedefault="directed">\n')
        for i in range(NODES):
            place = f'<data key="x">{chance.random()}</data><data key="y">{chance.random()}</data>'
            out.write(f'<node id="n{i}"><data key="label">Actor {i}</data>{place}</node>\n')
        for i in range(EDGES):
            ends = f'source="n{chance.randrange(NODES)}" target="n{chance.randrange(NODES)}"'
            out.write(f'<edge id="e{i}" {ends}><data key="weight">{chance.random()}</data></edge>\n')
        out.write("</graph>\n</graphml>\n")
    return path


def alternated(readers: dict[str, Callable[[], object]]) -> dict[str, tuple[float, float]]:
    """Median seconds by the clock and of the processor, the readers taking turns."""
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in readers}
    for _ in range(RUNS):
        for name, read in readers.items():
            begun = time.perf_counter(), time.process_time()
            read()
            times[name].append((time.perf_counter() - begun[0], time.process_time() - begun[1]))
    return {
        name: (statistics.median(one for one, _ in these), statistics.median(other for _, other in these))
        for name, these in times.items()
    }


def test_reading_a_large_graph_beside_networkx_and_igraph(big: Path):
    found = alternated(
        {
            "backers": lambda: read_graphml(big),
            "networkx": lambda: networkx.read_graphml(big),
            "igraph": lambda: igraph.Graph.Read_GraphML(str(big)),
        }
    )

    print(f"\nGraphML, {NODES:,} nodes, {EDGES:,} edges, {big.stat().st_size / 1e6:.0f} MB, median of {RUNS} in turn")
    for name, (clock, processor) in found.items():
        share = found["backers"][1] / processor
        print(f"  {name:9} {clock:6.2f} s, of the processor {processor:5.2f} s   backers takes {share:.2f} of it")


def test_memory_while_a_large_graph_is_read(big: Path):
    tracemalloc.start()
    incoming = read_graphml(big)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert (incoming.count("actor"), incoming.count("relationship")) == (NODES, EDGES)
    print(f"\n  memory at the highest {peak / 1e6:.0f} MB, {peak / big.stat().st_size:.1f} times the file")
