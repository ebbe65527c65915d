"""Our layout and the field's, turn by turn on the same graphs: time, quality, table and plots; nothing is judged here.

    python tests/benchmarks/bench_peers.py GRAPHS OUT --install --quality quality.py

GRAPHS: a folder of NAME.edges (first line `n m`, then `u v` lines). OUT: a folder for table.md, runs.csv, a plot of
each graph (stress against crossings) and each graph's pictures side by side. --peers FOLDER holds the peers' own
environment, a Python one and a Node one, by default in the system's temporary folder; --install makes it there and
fills it with what can be had; Graphviz comes with the system. --quality: the script that measures quality, by default
beside GRAPHS; without it, times alone. --made-up N adds a graph of N nodes, --curated the shipped map, ours also as
its window opens. Which peers are missing is said, also in the table.

All engines take turns, so that what a busy machine does to one it does to all. Ratios are of processor time, all
threads together, which a busy machine changes least; they are between medians, and their spread is that of the ratios
turn by turn. What is timed is the engine's own call, ours with all its Python; the first turn on the smallest graph
warms up and is not counted.
"""

import argparse
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from backers.canvas.frame import node_radii
from backers.canvas.theme import Theme
from backers.exchange.curated import curated_map
from backers.layout import AIMS, arrange, native
from backers.work.lens import Lens
from backers.work.look import look
from backers.work.placing import graph_of, opening_places

HERE = Path(__file__).parent / "peers"
CURATED, OPENS = "curated", "as it opens"
# Nodes above which an engine would take minutes, or more memory than a laptop has.
LARGEST = {
    **dict.fromkeys(("igraph KK", "igraph FR", "s_gd2", "networkx spring", "neato"), 1500),
    **dict.fromkeys(("OGDF stress", "cytoscape fcose"), 3000),
    **dict.fromkeys(
        ("d3-force", "force-graph", "ForceAtlas2 (graphology)", "ForceAtlas2 (fa2)", "OGDF FMMM", "sfdp"), 20_000
    ),
    **dict.fromkeys(("networkx KK", "cytoscape cose"), 300),
}
Run = dict[str, Any]


class Worker:
    """A process that answers one JSON line with one; started anew when it dies or takes too long."""

    def __init__(self, command: list[str]) -> None:
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None

    def ask(self, question: dict[str, object], limit: float = 300.0) -> dict[str, Any]:
        if self._process is None:
            self._process = subprocess.Popen(
                self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        sent, told = self._process.stdin, self._process.stdout
        assert sent
        assert told
        sent.write(json.dumps(question).encode() + b"\n")
        sent.flush()
        line = told.readline() if select.select([told], [], [], limit)[0] else b""
        if line:
            return json.loads(line)
        died = self._process.poll() is not None
        self.close()
        return {"failed": "died" if died else f"over {limit:.0f} s"}

    def close(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


def made_up(n: int, file: Path) -> Path:
    """A connected graph of n nodes and about 2 n edges, in communities of about 150."""
    rng = np.random.default_rng(n)
    tree = np.column_stack([np.arange(1, n), (np.arange(1, n) * rng.random(n - 1)).astype(np.int64)])
    home = rng.permutation(n)
    first = rng.integers(0, n, n)
    near = np.clip(first + rng.integers(-75, 76, n), 0, n - 1)
    edges = np.vstack([tree, np.column_stack([home[first], home[near]])])
    np.savetxt(file, edges, fmt="%d", header=f"{n} {len(edges)}", comments="")
    return file


def curated(file: Path) -> Path:
    """The shipped map as a graph, each pair tied once; beside it the colours of its actors."""
    visible = look(curated_map(), Lens())
    graph = graph_of(visible, {})
    pairs = np.unique(np.sort(graph.edges, axis=1), axis=0)
    np.savetxt(file, pairs, fmt="%d", header=f"{len(graph.ids)} {len(pairs)}", comments="")
    theme = Theme.light()
    file.with_suffix(".inks").write_text(" ".join(theme.side(row.side).name() for row in visible.actors))
    return file


def as_it_opens(seed: int) -> np.ndarray:
    """Where the window would put the curated map's actors: with room for names, and the camps apart."""
    visible = look(curated_map(), Lens())
    graph = graph_of(visible, node_radii(visible))
    places = opening_places(graph, {}, seed=seed)
    return np.array([places[one] for one in graph.ids])


def ours(aim: str, graph: Path, seed: int, out: Path) -> Run:
    n, edges = load(graph)
    start, begun = time.perf_counter(), time.process_time()
    places = as_it_opens(seed) if aim == OPENS else arrange(n, edges, seed=seed, aim=aim)
    ms, cpu_ms = 1000 * (time.perf_counter() - start), 1000 * (time.process_time() - begun)
    np.save(out, places)
    return {"ms": ms, "cpu_ms": cpu_ms}


def load(graph: Path) -> tuple[int, np.ndarray]:
    head, _, rest = graph.read_text().partition("\n")
    return int(head.split()[0]), np.array(rest.split(), np.int64).reshape(-1, 2)


def measure(
    graphs: list[Path],
    out: Path,
    peers: Path,
    quality: Path,
    rounds: int,
    limit: float,
    only: list[str],
    absent: dict[str, str],
) -> None:
    sys.path.insert(0, str(HERE))
    from report import write_report

    python = peers / "venv/bin/python"
    in_python = Worker([str(python), str(HERE / "run_python.py")]) if python.is_file() else None
    node = peers / "node/node_modules"
    in_node = Worker(["node", "--max-old-space-size=4096", str(HERE / "run_node.mjs"), str(node)])
    engines: dict[str, Worker | None] = {f"ours, {aim}": None for aim in (OPENS, *AIMS)}
    missing = {} if in_python else {"all Python peers": "--install"}
    versions: dict[str, str] = {}
    for worker in (in_python, in_node if node.is_dir() and shutil.which("node") else None):
        versions |= worker.ask({"versions": True}) if worker else {}
        for name, why in (worker.ask({"engines": True}) if worker else {}).items():
            if why:
                missing[name] = why
            elif not only or name in only:
                engines[name] = worker
    if not node.is_dir():
        missing["all Node peers"] = "--install, which needs node and npm"
    if not native.available():
        missing["our compiled engine"] = "python packaging/build_kernel.py"
    missing |= absent
    print("missing:", ", ".join(f"{name} ({why})" for name, why in missing.items()) or "nothing", flush=True)
    judge = Worker([str(python), str(HERE / "run_python.py")]) if in_python and quality.is_file() else None
    if judge and "failed" in (told := judge.ask({"ready": str(quality)})):
        judge, missing["the measure of quality"] = None, told["failed"]
    elif not judge:
        missing["the measure of quality"] = f"{quality} and the Python peers"
    runs: list[Run] = []
    try:
        turns(graphs[0], engines, None, quality, out, 1, limit)
        for graph in graphs:
            runs += turns(graph, engines, judge, quality, out, rounds, limit)
            write_report(out, runs, missing, {graph.stem: graph for graph in graphs}, versions)
    finally:
        for worker in (in_python, in_node, judge):
            if worker:
                worker.close()


def turns(
    graph: Path,
    engines: dict[str, Worker | None],
    judge: Worker | None,
    quality: Path,
    out: Path,
    rounds: int,
    limit: float,
) -> list[Run]:
    n, given_up, runs = load(graph)[0], set(), []
    for seed in range(rounds):
        for name, worker in engines.items():
            if n > LARGEST.get(name, n) or name in given_up:
                continue
            if name == f"ours, {OPENS}" and graph.stem != CURATED:
                continue
            places = out / f"{graph.stem}-{name.replace(' ', '_').replace(',', '')}.npy"
            if worker is None:
                told = ours(name.removeprefix("ours, "), graph, seed, places)
            else:
                asked = {"engine": name, "graph": str(graph), "seed": seed, "out": str(places)}
                told = worker.ask(asked, limit)
                written = Path(f"{places}".removesuffix(".npy") + ".npy")
                if "ms" in told and written.read_bytes()[:1] == b"[":
                    np.save(places, np.array(json.loads(written.read_text()), float))
            run: Run = {"graph": graph.stem, "nodes": n, "engine": name, "seed": seed, **told}
            if "failed" in told:
                given_up.add(name)
            elif judge:
                run |= judge.ask({"judge": str(quality), "graph": str(graph), "places": str(places)})
            runs.append(run)
            print(", ".join(f"{field} {value}" for field, value in run.items()), flush=True)
    return runs


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("graphs", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--peers", type=Path, default=Path(tempfile.gettempdir(), "backers-peers"))
    parser.add_argument("--install", action="store_true")
    parser.add_argument("--quality", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--limit", type=float, default=300.0, help="seconds after which an engine is given up")
    parser.add_argument("--only-graph", nargs="*", default=[])
    parser.add_argument("--only-engine", nargs="*", default=[])
    parser.add_argument("--curated", action="store_true")
    parser.add_argument("--made-up", type=int, nargs="*", default=[])
    given = parser.parse_args(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    absent: dict[str, str] = {}
    if given.install:
        sys.path.insert(0, str(HERE))
        from installing import install

        absent = {line.partition(": ")[0]: line.partition(": ")[2] for line in install(given.peers)}
    graphs = [
        one for one in sorted(given.graphs.glob("*.edges")) if not given.only_graph or one.stem in given.only_graph
    ]
    graphs += [curated(given.out / f"{CURATED}.edges")] if given.curated else []
    graphs += [made_up(n, given.out / f"made_up_{n}.edges") for n in given.made_up]
    quality = given.quality or given.graphs.resolve().parent / "quality.py"
    graphs.sort(key=lambda one: load(one)[0])
    measure(graphs, given.out, given.peers, quality, given.rounds, given.limit, given.only_engine, absent)


@pytest.mark.benchmark
def test_the_layout_is_measured_against_its_peers(tmp_path: Path) -> None:
    graphs = os.environ.get("BACKERS_BENCH_GRAPHS")
    if not graphs:
        (tmp_path / "graphs").mkdir()
        made_up(300, tmp_path / "graphs" / "made_up_300.edges")
    main([graphs or str(tmp_path / "graphs"), str(tmp_path / "out"), "--rounds", "2"])
    assert (tmp_path / "out" / "table.md").is_file()


if __name__ == "__main__":
    main(sys.argv[1:])
