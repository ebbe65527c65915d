"""How much memory a reader takes at most, in a process of its own: less than ten times the file.

Where a file says a relationship in twenty bytes, the row that it becomes is larger than ten times that (a relationship
has fourteen fields). Such a file may take what its rows take, and four fifths of that again.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

NODES, EDGES = 100_000, 200_000
TIMES, ROWS = 10.0, 1.8
# Reads a file and says how far the process grew, and how much of that the rows are.
SCRIPT = """
import sys, json, gc
from pathlib import Path
from backers.exchange import formats, ftm, gexf, graphml, jsons, plain, sketch, tables
def status(name):
    return next(int(line.split()[1]) * 1024 for line in open("/proc/self/status") if line.startswith(name))
formats.read(Path(sys.argv[2]))
before = status("VmRSS")
incoming = formats.read(Path(sys.argv[1]))
size, seen = sys.getsizeof(incoming.rows), set()
def weigh(thing):
    global size
    if id(thing) in seen:
        return
    seen.add(id(thing))
    size += sys.getsizeof(thing) + 16 * gc.is_tracked(thing)
    if isinstance(thing, tuple):
        for one in thing:
            weigh(one)
peak = status("VmHWM") - before
for row in incoming.rows:
    weigh(row)
    for name in row.__dataclass_fields__:
        weigh(getattr(row, name))
print(json.dumps({"peak": peak, "rows": size, "count": len(incoming.rows)}))
"""


def ends() -> Iterator[tuple[int, int]]:
    return ((number * 7919 % NODES, number * 104_729 % NODES) for number in range(EDGES))


def graphml(nodes: int, edges: list[tuple[int, int]]) -> str:
    return "".join((
        '<graphml><key id="l" for="node" attr.name="label" attr.type="string"/><graph edgedefault="directed">',
        *(f'<node id="n{i}"><data key="l">Actor {i}</data></node>\n' for i in range(nodes)),
        *(f'<edge id="e{i}" source="n{a}" target="n{b}"/>\n' for i, (a, b) in enumerate(edges)), "</graph></graphml>",
    ))  # fmt: skip


def gexf(nodes: int, edges: list[tuple[int, int]]) -> str:
    return "".join((
        '<gexf><graph defaultedgetype="directed"><nodes>',
        *(f'<node id="n{i}" label="Actor {i}"/>\n' for i in range(nodes)), "</nodes><edges>",
        *(f'<edge id="e{i}" source="n{a}" target="n{b}" weight="{i}"/>\n' for i, (a, b) in enumerate(edges)),
        "</edges></graph></gexf>",
    ))  # fmt: skip


def gml(nodes: int, edges: list[tuple[int, int]]) -> str:
    return "".join((
        "graph [ directed 1\n", *(f'node [\n id {i}\n label "Actor {i}"\n]\n' for i in range(nodes)),
        *(f"edge [\n source {a}\n target {b}\n weight {a}\n]\n" for a, b in edges), "]",
    ))  # fmt: skip


def dot(nodes: int, edges: list[tuple[int, int]]) -> str:
    lines = (f"n{a} -> n{b} [weight={a}];\n" for a, b in edges)
    return "".join(("digraph {\n", *(f'n{i} [label="Actor {i}"];\n' for i in range(nodes)), *lines, "}"))


def pajek(nodes: int, edges: list[tuple[int, int]]) -> str:
    vertices = (f'{i + 1} "Actor {i}"\n' for i in range(nodes))
    return "".join((f"*Vertices {nodes}\n", *vertices, "*Arcs\n", *(f"{a + 1} {b + 1} 1.5\n" for a, b in edges)))


def node_link(nodes: int, edges: list[tuple[int, int]]) -> str:
    links = [{"source": f"n{a}", "target": f"n{b}", "weight": a} for a, b in edges]
    return json.dumps({"nodes": [{"id": f"n{i}", "label": f"Actor {i}"} for i in range(nodes)], "links": links})


def cytoscape(nodes: int, edges: list[tuple[int, int]]) -> str:
    ties = [{"data": {"id": f"e{i}", "source": f"n{a}", "target": f"n{b}"}} for i, (a, b) in enumerate(edges)]
    actors = [{"data": {"id": f"n{i}", "label": f"Actor {i}"}} for i in range(nodes)]
    return json.dumps({"elements": {"nodes": actors, "edges": ties}})


def table(_: int, edges: list[tuple[int, int]]) -> str:
    return "source,target,kind,note\n" + "".join(f"Actor {a},Actor {b},funds,seen in a report\n" for a, b in edges)


def follow_the_money(nodes: int, edges: list[tuple[int, int]]) -> str:
    people = (
        json.dumps({"id": f"n{i}", "schema": "Person", "properties": {"name": [f"Actor {i}"]}}) for i in range(nodes)
    )
    owns = (
        json.dumps({"id": f"e{i}", "schema": "Ownership", "properties": {"owner": [f"n{a}"], "asset": [f"n{b}"]}})
        for i, (a, b) in enumerate(edges)
    )
    return "\n".join((*people, *owns))


FILES = {
    "a.graphml": graphml, "a.gexf": gexf, "a.gml": gml, "a.dot": dot, "a.net": pajek, "a.json": node_link,
    "b.json": cytoscape, "a.csv": table, "a.ftm.json": follow_the_money,
}  # fmt: skip

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")]


@pytest.mark.parametrize("name", FILES)
def test_a_reader_takes_less_than_ten_times_the_file(name: str, tmp_path: Path):
    (tmp_path / name).write_text(FILES[name](NODES, [*ends()]), encoding="utf-8")
    (tmp_path / f"small-{name}").write_text(FILES[name](20, [(1, 2)]), encoding="utf-8")
    size = (tmp_path / name).stat().st_size
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path / name), str(tmp_path / f"small-{name}")],
        capture_output=True, text=True, timeout=300, check=True,
    )  # fmt: skip

    said = json.loads(done.stdout)

    told = f"{name}: {said['peak'] / size:.1f} times the file; the rows alone {said['rows'] / size:.1f}"
    assert said["count"] >= EDGES
    assert said["peak"] < max(TIMES * size, ROWS * said["rows"]), told
