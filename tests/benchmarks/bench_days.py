"""One step of the day in our rows and in other programs' graphs, turn by turn in one run; nothing is judged here.

    python tests/benchmarks/bench_days.py [NODE_MODULES]

NODE_MODULES, or the variable BACKERS_BENCH_NODE, is a folder that holds graphology (which Gephi Lite is built on) and
cytoscape. 10,000 actors, 100,000 dated relationships. A step finds what is in force, whom that ties and how often;
ours also says what is uncertain and disputed. None paints. Gephi, Neo4j Bloom and Kumu have no step that a script can
call without their windows: they are not timed.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from backers.model import dates
from backers.model.map import Map
from backers.model.rows import Relationship
from backers.work.lens import Lens
from backers.work.sight import Sight

sys.path.insert(0, str(Path(__file__).parent))
from bench_time import FIRST, YEARS_20, large_rows

STEPS = 60


class Peers:
    """The other graphs, in one process of Node."""

    def __init__(self, modules: Path, rows: list[Relationship]) -> None:
        script = Path(__file__).with_name("days_in_peers.mjs")
        command = ["node", "--max-old-space-size=4096", str(script), str(modules.resolve())]
        self._node = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        edges = [
            (int(row.subject[1:]), int(row.object[1:]), dates.parse(row.start).first, dates.parse(row.end).last)
            for row in rows
        ]
        self.names = self.ask({"make": {"nodes": 10_000, "edges": edges}})["peers"]

    def ask(self, wish: dict[str, object]) -> dict[str, Any]:
        assert self._node.stdin is not None
        assert self._node.stdout is not None
        self._node.stdin.write(json.dumps(wish) + "\n")
        self._node.stdin.flush()
        answer: dict[str, Any] = json.loads(self._node.stdout.readline())
        return answer

    def close(self) -> None:
        self._node.communicate()


def measured(modules: Path) -> dict[str, object]:
    map_ = Map(large_rows())
    peers, sight = Peers(modules, list(map_.relationships.values())), Sight(map_)
    ours: list[float] = []
    theirs: dict[str, list[float]] = {name: [] for name in peers.names}
    sight.look(Lens(day=dates.of_day(FIRST + YEARS_20 // 2)))
    for step in range(1, STEPS + 1):
        day = FIRST + YEARS_20 // 2 + step
        began = time.perf_counter()
        seen = sight.look(Lens(day=dates.of_day(day)))
        ours.append((time.perf_counter() - began) * 1e3)
        for name in peers.names:
            told = peers.ask({"day": day, "peer": name})
            assert (told["edges"], told["nodes"]) == (len(seen.relationships), len(seen.actors))
            theirs[name].append(told["ms"])
    peers.close()
    told = {"ours_ms": statistics.median(ours)}
    for name, times in theirs.items():
        told |= {f"{name}_ms": statistics.median(times), f"{name}_ratio": statistics.median(times) / told["ours_ms"]}
    return {"missing": sorted({"graphology", "cytoscape"} - set(peers.names))} | told


@pytest.mark.benchmark
@pytest.mark.timeout(300)
def test_days() -> None:
    modules = os.environ.get("BACKERS_BENCH_NODE")
    if not modules:
        pytest.skip("BACKERS_BENCH_NODE names no folder with graphology and cytoscape")
    print(json.dumps(measured(Path(modules)), indent=1))


if __name__ == "__main__":
    print(json.dumps(measured(Path(sys.argv[1] if len(sys.argv) > 1 else os.environ["BACKERS_BENCH_NODE"])), indent=1))
