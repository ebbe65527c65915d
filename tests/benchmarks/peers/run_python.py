"""Runs layout engines that are Python packages, and Graphviz, for bench_peers.py: in the peers' own environment.

One JSON line in, one out, until the input ends. {"engines": true} answers {name: "" or what is missing};
{"engine", "graph", "seed", "out"} draws, writes places (N, 2) as NumPy's .npy and answers {"ms", "cpu_ms"} or
{"failed"}; {"judge": FILE, "graph", "places"} answers the figures of that quality.py. Only the engine's own call is
timed, with its input made before; Graphviz is timed as its whole process, as it is used.
"""

import importlib
import importlib.metadata
import importlib.util
import json
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

Work = Callable[[], Any]  # the timed call; returns places


@cache
def graph_of(file: str) -> tuple[int, np.ndarray]:
    n, rest = Path(file).read_text().split(maxsplit=1)
    edges = np.array(rest.split()[1:], np.int64).reshape(-1, 2)
    edges = np.sort(edges[edges[:, 0] != edges[:, 1]], axis=1)
    return int(n), np.unique(edges, axis=0)


def igraph(n: int, edges: np.ndarray, seed: int, name: str) -> Work:
    import random

    import igraph as ig

    graph = ig.Graph(n, edges.tolist())
    random.seed(seed)
    start = np.random.default_rng(seed).random((n, 2)).tolist()
    return {
        "kk": lambda: graph.layout_kamada_kawai(seed=start),
        "fr": lambda: graph.layout_fruchterman_reingold(seed=start),
    }[name]


def s_gd2(n: int, edges: np.ndarray, seed: int, pivots: int) -> Work:
    import s_gd2

    first, second = edges.T.astype(np.int32)
    if pivots:
        return lambda: s_gd2.layout_sparse(first, second, min(pivots, n), random_seed=seed)
    return lambda: s_gd2.layout(first, second, random_seed=seed)


def ogdf(n: int, edges: np.ndarray, seed: int, name: str) -> Work:
    from ogdf_python import cppinclude
    from ogdf_python import ogdf as lib

    header = {"stress": "StressMinimization", "fmmm": "FMMMLayout", "fmmm fast": "FMMMLayout"}[name]
    cppinclude(f"ogdf/energybased/{header}.h")
    lib.setSeed(seed)
    graph = lib.Graph()
    nodes = [graph.newNode() for _ in range(n)]
    for a, b in edges.tolist():
        graph.newEdge(nodes[a], nodes[b])
    attributes = lib.GraphAttributes(graph, lib.GraphAttributes.all)
    for node, (x, y) in zip(nodes, np.random.default_rng(seed).random((n, 2)).tolist(), strict=True):
        attributes.width[node] = attributes.height[node] = 1.0
        attributes.x[node], attributes.y[node] = x, y
    engine = getattr(lib, header)()
    if name != "stress":
        engine.useHighLevelOptions(True)
        engine.randSeed(seed)
        speed = lib.FMMMOptions.QualityVsSpeed
        engine.qualityVersusSpeed(speed.NiceAndIncredibleSpeed if name == "fmmm fast" else speed.BeautifulAndFast)

    def work() -> list[tuple[float, float]]:
        assert graph.numberOfNodes() == n  # the library holds no reference of its own to the graph
        engine.call(attributes)
        return [(attributes.x(node), attributes.y(node)) for node in nodes]

    return work


def fa2(n: int, edges: np.ndarray, seed: int, rounds: int) -> Work:
    import scipy.sparse as sparse
    from fa2 import ForceAtlas2

    both = (np.r_[edges[:, 0], edges[:, 1]], np.r_[edges[:, 1], edges[:, 0]])
    matrix = sparse.csr_matrix((np.ones(2 * len(edges)), both), shape=(n, n)).tolil()
    start = np.random.default_rng(seed).random((n, 2))
    engine = ForceAtlas2(verbose=False)
    return lambda: engine.forceatlas2(matrix, pos=start, iterations=rounds)


def networkx(n: int, edges: np.ndarray, seed: int, name: str) -> Work:
    import networkx as nx

    graph = nx.empty_graph(n)
    graph.add_edges_from(edges.tolist())
    draw = {"spring": lambda: nx.spring_layout(graph, seed=seed), "kk": lambda: nx.kamada_kawai_layout(graph)}[name]
    return lambda: [draw_at for _, draw_at in sorted(draw().items())]


def graphviz(n: int, edges: np.ndarray, seed: int, name: str) -> Work:
    lines = "".join(f"{a}--{b};" for a, b in edges.tolist())
    text = f"graph{{start={seed + 1};overlap=true;node[shape=point];{''.join(f'{i};' for i in range(n))}{lines}}}"

    def work() -> np.ndarray:
        done = subprocess.run([name, "-Tplain"], input=text, capture_output=True, text=True, check=True)
        places = np.zeros((n, 2))
        for line in done.stdout.splitlines():
            if line.startswith("node "):
                _, node, x, y, *_ = line.split()
                places[int(node)] = float(x), float(y)
        return places

    return work


ENGINES: dict[str, tuple[Callable[..., Work], object, str]] = {
    "igraph KK": (igraph, "kk", "igraph"),
    "igraph FR": (igraph, "fr", "igraph"),
    "s_gd2": (s_gd2, 0, "s_gd2"),
    "s_gd2 200 pivots": (s_gd2, 200, "s_gd2"),
    "OGDF stress": (ogdf, "stress", "ogdf_python"),
    "OGDF FMMM": (ogdf, "fmmm", "ogdf_python"),
    "OGDF FMMM fast": (ogdf, "fmmm fast", "ogdf_python"),
    "ForceAtlas2 (fa2)": (fa2, 500, "fa2"),
    "networkx spring": (networkx, "spring", "networkx"),
    "networkx KK": (networkx, "kk", "networkx"),
    "sfdp": (graphviz, "sfdp", ""),
    "neato": (graphviz, "neato", ""),
}


def missing(name: str) -> str:
    _, _, package = ENGINES[name]
    if package:
        try:
            importlib.import_module(package)
        except Exception as error:
            return f"pip install {package}: {error}"
        return ""
    return "" if shutil.which(name) else "apt-get install graphviz"


def versions() -> dict[str, object]:
    """Of the peers that are here."""
    packages = ("igraph", "s_gd2", "ogdf-python", "ogdf-wheel", "fa2", "networkx")
    found: dict[str, object] = {}
    for package in packages:
        try:
            found[package] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            continue
    if shutil.which("sfdp"):
        told = subprocess.run(["sfdp", "-V"], capture_output=True, text=True, check=False).stderr
        found["Graphviz"] = told.split("version ")[-1].split(" ")[0]
    return found


def processor_seconds() -> float:
    """Of this process, all its threads, and the children it has waited for."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def draw(asked: dict[str, Any]) -> dict[str, object]:
    make, variant, _ = ENGINES[asked["engine"]]
    work = make(*graph_of(asked["graph"]), asked["seed"], variant)
    start, begun = time.perf_counter(), processor_seconds()
    places = work()
    ms, cpu_ms = 1000 * (time.perf_counter() - start), 1000 * (processor_seconds() - begun)
    np.save(asked["out"], np.asarray(getattr(places, "coords", places), float)[:, :2])
    return {"ms": ms, "cpu_ms": cpu_ms}


@cache
def judge(file: str) -> Any:
    found = importlib.util.spec_from_file_location("quality", file)
    assert found
    assert found.loader
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def answer(asked: dict[str, Any]) -> dict[str, object]:
    if "engines" in asked:
        return {name: missing(name) for name in ENGINES}
    if "versions" in asked:
        return versions()
    if "ready" in asked:
        judge(asked["ready"])
        return {}
    if "judge" in asked:
        return judge(asked["judge"]).quality(*graph_of(asked["graph"]), np.load(asked["places"]))
    return draw(asked)


def main() -> None:
    answers = sys.stdout
    sys.stdout = sys.stderr  # engines talk
    for line in sys.stdin:
        try:
            said = answer(json.loads(line))
        except Exception as error:
            said = {"failed": f"{type(error).__name__}: {error}"}
        answers.write(json.dumps(said) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
