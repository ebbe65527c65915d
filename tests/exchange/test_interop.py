"""A walk through real and hostile files of other programs, where the collection lies beside the checkout."""

import csv
from pathlib import Path

import pytest

from backers.exchange.formats import graph_only, read
from backers.exchange.incoming import Incoming
from backers.model.errors import Damaged
from backers.model.map import Map
from backers.work.importing import plan_import

COLLECTION = Path(__file__).parents[3] / "shared" / "interop"


def cases() -> list[dict[str, str]]:
    index = COLLECTION / "INDEX.csv"
    if not index.is_file():
        return []
    with index.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def outcome(path: Path) -> Incoming | str:
    """What the file holds, or why it was refused."""
    try:
        return read(path)
    except Damaged as refusal:
        return str(refusal)


def added(incoming: Incoming) -> int:
    """Actors that stand for ends which the file does not declare."""
    if any(sentence.endswith("more ends without a node.") for sentence in incoming.warnings):
        return sum(1 for row in incoming.rows if row.table == "actor" and row.name == row.id and not row.attributes)
    return sum(1 for sentence in incoming.warnings if "no node is called" in sentence)


pytestmark = pytest.mark.skipif(not cases(), reason="the collection of other programs' files is not there")


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["file"])
def test_every_file_comes_out_as_the_index_says(case: dict[str, str]):
    path = COLLECTION / case["file"]
    wanted = f"{case['expected']}; {case['also_acceptable']}"

    incoming = outcome(path)
    if isinstance(incoming, str):
        assert "refused" in wanted or ("asks" in wanted and "mapping" in incoming)
        assert path.name in incoming
        return

    for words in ("loads the member", "loads by content", "loads as GEXF after detection by content"):
        wanted = wanted.replace(words, "loads")
    outcomes = {outcome.strip() for outcome in wanted.split(";")}
    assert ("loads with warnings" if incoming.warnings else "loads") in outcomes
    nodes, edges = case["nodes"].split(" ")[0], case["edges"].split(" ")[0]
    missing = added(incoming)
    assert not nodes or incoming.count("actor") - missing == int(nodes)
    assert not edges or missing or incoming.count("relationship") == int(edges)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["file"])
def test_every_file_that_loads_can_be_imported_and_its_graph_has_as_many_nodes(case: dict[str, str]):
    path = COLLECTION / case["file"]
    incoming = outcome(path)
    if isinstance(incoming, str):
        return

    map_ = Map()
    map_.apply(plan_import(map_, incoming, path.name).changes)
    again = plan_import(map_, incoming, path.name)

    assert not [change for change in again.changes if change.table not in ("event", "claim", "source")]
    graph = graph_only(path)
    assert len(graph.ids) == len(map_.actors)
    assert len(graph.edges) == len(map_.relationships)
