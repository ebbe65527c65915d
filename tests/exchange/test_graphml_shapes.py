"""Ordinary nodes and edges take a short way into rows: it gives what the long one does, which the first takes."""

import pytest

from backers.exchange.graphml import read_graphml
from backers.model.rows import Row
from exchange.graphml_cases import graphml

KEYS = (
    '<key id="l" for="node" attr.name="label" attr.type="string"/>'
    '<key id="x" for="node" attr.name="x" attr.type="double"/>'
    '<key id="y" for="node" attr.name="y" attr.type="double"/><key id="n" for="node" attr.name="rank" attr.type="int"/>'
    '<key id="b" for="node" attr.name="armed" attr.type="boolean"/><key id="w" for="edge" attr.name="weight" '
    'attr.type="double"/><key id="k" for="edge" attr.name="label"/>'
)
NODES = [
    "<data key='l'>A</data>", "<data key='l'> A </data>", "<data key='l'> </data>", "", "<data key='n'>7</data>",
    "<data key='n'>seven</data>", "<data key='n'> 7 </data>", "<data key='b'>true</data>", "<data key='b'>True</data>",
    "<data key='l'>B</data><data key='x'>1</data><data key='y'>-2.5</data>",
    "<data key='l'>B</data><data key='x'>1e3</data><data key='y'>far</data>",
    "<data key='l'>B</data><data key='x'>1e99</data><data key='y'>2</data>", "<data key='new'>of no key</data>",
]  # fmt: skip
EDGES = [
    "<data key='w'>0.5</data>", "<data key='w'>1e-7</data>", "<data key='w'>heavy</data>", "", "<data key='w'></data>",
    "<data key='k'>funds</data>", "<data key='k'>knows of</data>", f"<data key='k'>{'long ' * 30}</data>",
    "<data key='k'>funds</data><data key='w'>2</data>",
]  # fmt: skip


def rows(nodes: list[str], edges: list[str], way: str = "directed") -> list[Row]:
    """Of the nodes n0, n1 and so on, and of edges e0, e1 from a to b."""
    body = "".join(f'<node id="n{number}">{data}</node>' for number, data in enumerate(nodes))
    ties = "".join(f'<edge id="e{number}" source="a" target="b">{data}</edge>' for number, data in enumerate(edges))
    return [*read_graphml(graphml(f'<node id="a"/><node id="b"/>{body}{ties}', KEYS, way)).rows]


@pytest.mark.parametrize("data", NODES)
def test_the_second_node_of_a_kind_is_what_the_first_is(data: str):
    found = {(row.table, row.id): row for row in rows([data, data, *NODES, data], [])}

    last = f"n{len(NODES) + 2}"
    for table in ("actor", "position"):
        of = [repr(found.get((table, name))).replace(f"'{name}'", "it") for name in ("n0", "n1", last)]
        assert of[0] == of[1] == of[2]


@pytest.mark.parametrize("way", ["directed", "undirected"])
@pytest.mark.parametrize("data", EDGES)
def test_the_second_edge_of_a_kind_is_what_the_first_is(data: str, way: str):
    found = {row.id: row for row in rows([], [data, data, *EDGES, data], way) if row.table == "relationship"}

    of = [repr(found[name]).replace(f"'{name}'", "it") for name in ("e0", "e1", f"e{len(EDGES) + 2}")]
    assert of[0] == of[1] == of[2]
