"""What we write, as graphology opens it: JavaScript's library of graphs, by its own readers of GraphML and GEXF.

The modules are looked for where `BACKERS_NODE_MODULES` says, a folder with `node_modules` in it; nothing is installed
from here. `npm install graphology graphology-graphml graphology-gexf` puts them there.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from backers.exchange.curated import curated_map
from backers.exchange.gexf import write_gexf
from backers.exchange.graphml import write_graphml

NODE = shutil.which("node")
FOLDER = Path(os.environ.get("BACKERS_NODE_MODULES", "."))
MODULES = ("graphology", "graphology-graphml", "graphology-gexf")
MISSING = [name for name in MODULES if not (FOLDER / "node_modules" / name).is_dir()]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(NODE is None, reason="node is not installed here"),
    pytest.mark.skipif(bool(MISSING), reason=f"{', '.join(MISSING)} not found; see BACKERS_NODE_MODULES"),
]


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("graphology")
    write_graphml(curated_map(), folder / "map.graphml")
    write_gexf(curated_map(), folder / "map.gexf")
    script = Path(__file__).with_name("graphology_open.mjs")
    files = [str(folder / "map.graphml"), str(folder / "map.gexf")]
    done = subprocess.run([str(NODE), str(script), str(FOLDER), *files], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return dict(zip(("graphml", "gexf"), json.loads(done.stdout), strict=True))


@pytest.mark.parametrize("format_", ["graphml", "gexf"])
def test_every_actor_and_relationship_is_there_between_the_same_two(opened: dict[str, Any], format_: str):
    map_ = curated_map()

    assert set(opened[format_]["nodes"]) == set(map_.actors)
    ends = sorted((source, target) for _, source, target, _ in opened[format_]["edges"])
    assert ends == sorted((tie.subject, tie.object) for tie in map_.relationships.values())


@pytest.mark.parametrize("format_", ["graphml", "gexf"])
def test_names_and_kinds_come_along(opened: dict[str, Any], format_: str):
    map_ = curated_map()

    nodes = opened[format_]["nodes"]

    assert {node["name"] for node in nodes.values()} == {actor.name for actor in map_.actors.values()}
    kinds = sorted(attributes["kind"] for *_, attributes in opened[format_]["edges"])
    assert kinds == sorted(tie.kind for tie in map_.relationships.values())
