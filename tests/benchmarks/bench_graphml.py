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


def seconds(read: Callable[[], object]) -> float:
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        read()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def test_reading_a_large_graph_beside_networkx_and_igraph(big: Path):
    ours = seconds(lambda: read_graphml(big))
    theirs = {
        "networkx": seconds(lambda: networkx.read_graphml(big)),
        "igraph": seconds(lambda: igraph.Graph.Read_GraphML(str(big))),
    }

    print(f"\nGraphML, {NODES:,} nodes, {EDGES:,} edges, {big.stat().st_size / 1e6:.0f} MB, median of {RUNS}")
    print(f"  backers   {ours:6.2f} s")
    for name, value in theirs.items():
        print(f"  {name:9} {value:6.2f} s   backers takes {ours / value:.2f} of it")


def test_memory_while_a_large_graph_is_read(big: Path):
    tracemalloc.start()
    incoming = read_graphml(big)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert (incoming.count("actor"), incoming.count("relationship")) == (NODES, EDGES)
    print(f"\n  memory at the highest {peak / 1e6:.0f} MB, {peak / big.stat().st_size:.1f} times the file")
