"""Whatever is done to a file, reading it ends in rows or in Damaged."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backers.exchange.graphml import read_graphml, write_graphml
from backers.exchange.graphs import graph_only, write_layout
from backers.model.errors import Damaged
from backers.model.map import Map
from backers.work.importing import plan_import
from exchange.graphml_cases import graphml, whole_map

FOREIGN = graphml(
    '<desc>d</desc><node id="a" labels=":X"><data key="l">A</data><data key="x">1</data><data key="y">2</data>'
    '<data key="g"><y:ShapeNode><y:Geometry x="1" y="2" width="3" height="4"/><y:NodeLabel>L</y:NodeLabel>'
    '</y:ShapeNode></data><port name="p"/><graph edgedefault="undirected"><node id="b"/></graph></node>'
    '<edge id="e" source="a" target="b" directed="false"><data key="w">1</data></edge>'
    '<hyperedge><endpoint node="a"/><endpoint node="b"/></hyperedge>',
    '<key id="l" for="node" attr.name="label" attr.type="string"><default>?</default></key><key id="x" attr.name="x"/>'
    '<key id="y" attr.name="y" attr.type="double"/><key id="g" yfiles.type="nodegraphics"/><key id="w" for="edge"/>',
)
WORDS = [
    *b"< > / & <node> </node> <graph> NaN ]]> <!-- &a; 1e999 true { [ id backers null -1 sign overrides".split(),
    *(b'"', b"\0", b"\r", b"\xff\xfe", b"\x1f\x8b", b"source='a'", b"directed='2'", b"xmlns='q'", b"<data key='x'>"),
    b"<!DOCTYPE graphml [<!ENTITY a 'b'>]>",
]


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("own") / "whole.graphml"
    write_graphml(whole_map(), path)
    return path.read_bytes().replace("ل".encode() * 9_990, b"")


def mutated(data: bytes, seed: int) -> bytes:
    """The file with a few pieces cut, doubled, swapped or replaced."""
    chance = random.Random(seed)
    for _ in range(chance.randint(1, 6)):
        at, length = chance.randrange(len(data) + 1), chance.choice((0, 1, 5, 40, 400))
        piece = chance.choice(
            (b"", chance.choice(WORDS), data[at : at + length] * 2, data[-length:], bytes([chance.randrange(256)]))
        )
        data = data[:at] + piece + data[at + length :]
    return data


def survives(data: bytes) -> None:
    try:
        incoming = read_graphml(data)
    except Damaged:
        return
    map_ = Map()
    map_.apply(plan_import(map_, incoming).changes)


@given(seed=st.integers(0, 2**32))
@settings(max_examples=300, deadline=None, derandomize=True)
def test_another_programs_file_with_random_damage_is_read_or_refused(seed: int):
    survives(mutated(FOREIGN, seed))


@given(seed=st.integers(0, 2**32))
@settings(max_examples=200, deadline=None, derandomize=True)
def test_our_own_file_with_random_damage_is_read_or_refused(own: bytes, seed: int):
    survives(mutated(own, seed))


@given(data=st.binary(max_size=200), inside=st.text(max_size=100))
@settings(max_examples=200, deadline=None, derandomize=True)
def test_any_bytes_and_any_text_are_read_or_refused(data: bytes, inside: str):
    survives(data)
    survives(graphml(inside.encode("utf-8", "replace").decode()))


@given(seed=st.integers(0, 2**32))
@settings(
    max_examples=200, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_damaged_graph_that_can_be_read_can_be_laid_out(tmp_path: Path, seed: int):
    (tmp_path / "in.graphml").write_bytes(mutated(FOREIGN, seed))
    try:
        graph = graph_only(tmp_path / "in.graphml")
    except Damaged:
        return

    write_layout(tmp_path / "in.graphml", tmp_path / "out.graphml", [(7.0, 8.0)] * len(graph.ids))

    back = graph_only(tmp_path / "out.graphml")
    assert (len(back.ids), back.edges.tolist()) == (len(graph.ids), graph.edges.tolist())
