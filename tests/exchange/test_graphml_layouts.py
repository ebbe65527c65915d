"""A graph that is laid out stays the same graph, with x and y on every node."""

import gzip
from pathlib import Path

import networkx
import numpy as np
import pytest

from backers.exchange.formats import graph_only, read, write_layout
from backers.exchange.graphml import write_graphml
from backers.model.errors import Damaged
from backers.model.map import Map
from exchange.graphml_cases import graphml, whole_map

KEYS = (
    '<key id="w" for="edge" attr.name="weight" attr.type="double"/>'
    '<key id="x" for="node" attr.name="x" attr.type="int"/>'
)
GML = (
    'graph [ multigraph 1 node [ id 0 label "p" ] node [ id 1 ] node [ id 2 ] edge [ source 0 target 1 key 0 ] '
    "edge [ source 0 target 1 key 1 ] edge [ source 2 target 2 key 0 ] ]"
)
GEXF = (
    '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph defaultedgetype="undirected">'
    '<nodes><node id="0" label="p"/><node id="1" label="q"/><node id="2" label="r"/></nodes>'
    '<edges><edge id="0" source="0" target="1"/><edge id="1" source="0" target="1"/>'
    '<edge id="2" source="2" target="2"/></edges></graph></gexf>'
)


def laid_out(path: Path, content: bytes | str) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    graph = graph_only(path)
    out = path.parent / "out.graphml"
    write_layout(path, out, np.arange(2 * len(graph.ids), dtype=float).reshape(-1, 2))
    return out


def test_ids_labels_and_edges_of_a_graph_are_read(tmp_path: Path):
    path = tmp_path / "a.graphml"
    path.write_bytes(
        graphml(
            '<node id="a"><data key="l">Alpha</data></node><node id="b"/>'
            '<edge source="b" target="a"/><edge source="a" target="a"/>',
            '<key id="l" for="node" attr.name="label"/>',
        )
    )

    ids, labels, edges = graph_only(path)

    assert (ids, labels, edges.tolist()) == (("a", "b"), ("Alpha", "b"), [[1, 0], [0, 0]])


def test_places_take_the_place_of_old_ones_and_all_else_stays(tmp_path: Path):
    body = (
        '<node id="a"><data key="x">5</data><!-- kept --></node><node id="b"/><edge id="e" source="a" target="b">'
        '<data key="w">0.5</data></edge><edge id="f" source="a" target="b"/>'
    )

    graph = networkx.read_graphml(laid_out(tmp_path / "a.graphml", graphml(body, KEYS)))

    assert graph.nodes == {"a": {"x": 0.0, "y": 1.0}, "b": {"x": 2.0, "y": 3.0}}
    assert graph.edges["a", "b", "e"] == {"weight": 0.5}
    assert graph.number_of_edges() == 2
    assert graph.is_directed()


def test_nested_nodes_get_their_place_before_the_graph_they_hold(tmp_path: Path):
    out = laid_out(
        tmp_path / "a.graphml",
        graphml('<node id="a"><graph edgedefault="directed"><node id="a::b"/></graph></node><node id="c"></node>'),
    )

    assert Map(read(out).rows).positions["a::b"].x == 2.0
    assert out.read_text(encoding="utf-8").index('"node_x">0.0<') < out.read_text(encoding="utf-8").index("a::b")


def test_nodes_without_id_and_ends_without_node_are_named(tmp_path: Path):
    out = laid_out(
        tmp_path / "a.graphml", graphml('<node/><node id=""></node><node id="a"/><edge source="a" target="ghost"/>')
    )

    places = {row.id: (row.x, row.y) for row in Map(read(out).rows).positions.values()}

    assert places == {"node-1": (0.0, 1.0), "node-2": (2.0, 3.0), "a": (4.0, 5.0), "ghost": (6.0, 7.0)}


def test_the_drawing_of_yed_moves_along(tmp_path: Path):
    drawing = '<data key="g"><y:ShapeNode><y:Geometry height="10" width="20" x="7" y="7"/></y:ShapeNode></data>'
    keys = '<key id="g" for="node" yfiles.type="nodegraphics"/>'
    xml = graphml(f'<node id="a">{drawing}</node>', keys).replace(b"<graphml ", b'<graphml xmlns:y="http://y" ')

    text = laid_out(tmp_path / "a.graphml", xml).read_text(encoding="utf-8")

    assert '<y:Geometry height="10" width="20" x="-10.0" y="-4.0"/>' in text


@pytest.mark.parametrize("encoding", ["utf-16", "windows-1256"])
def test_other_encodings_come_out_as_utf_8(tmp_path: Path, encoding: str):
    xml = graphml('<node id="بيروت"/>').decode().replace("UTF-8", encoding).encode(encoding)

    assert list(networkx.read_graphml(laid_out(tmp_path / "a.graphml", xml))) == ["بيروت"]


def test_a_prefix_and_a_gzip_are_no_hindrance(tmp_path: Path):
    xml = graphml('<node id="a"/>').replace(b"<", b"<g:").replace(b"<g:/", b"</g:").replace(b"<g:?", b"<?")
    xml = xml.replace(b"xmlns=", b"xmlns:g=")

    graph = networkx.read_graphml(laid_out(tmp_path / "a.graphml.gz", gzip.compress(xml)))

    assert graph.nodes["a"] == {"x": 0.0, "y": 1.0}


def test_our_own_map_keeps_everything(tmp_path: Path):
    write_graphml(whole_map(), tmp_path / "map.graphml")

    back = Map(read(laid_out(tmp_path / "map.graphml", (tmp_path / "map.graphml").read_bytes())).rows)

    assert back.claims == whole_map().claims
    assert back.positions["_x0041_"].x == 2.0


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.edges", "3 3\n0 1\n0 1\n2 2\n"),
        ("a.csv", "source,target\n0,1\n0,1\n2,2\n"),
        ("a.gml", GML),
        ("a.net", '*vertices 3\n1 "0"\n2 "1"\n3 "2"\n*edges\n1 2\n1 2\n3 3\n'),
        ("a.gexf", GEXF),
    ],
)
def test_other_formats_come_out_as_graphml(tmp_path: Path, name: str, content: str):
    graph = networkx.read_graphml(laid_out(tmp_path / name, content), force_multigraph=True)

    assert sorted(graph.edges()) == [("0", "1"), ("0", "1"), ("2", "2")]
    assert (graph.nodes["1"]["x"], graph.nodes["1"]["y"]) == (2.0, 3.0)


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [
        ("a.edges", "2 1\n0 5\n", "line 2"),
        ("a.edges", "two\n", "line 1"),
        ("a.edges", "99999999999 0\n", "line 1"),
        ("a.csv", "only\n", "mapping is needed"),
        ("a.gml", "graph [ node [", "ends too early"),
        ("a.txt", "hello", "mapping is needed"),
        ("a.graphml", "<html/>", "an HTML page"),
        ("a.graphml", "{}", "JSON without a graph"),
    ],
)
def test_what_is_no_graph_is_refused_with_file_and_cause(tmp_path: Path, name: str, content: str, cause: str):
    (tmp_path / name).write_text(content, encoding="utf-8")

    with pytest.raises(Damaged, match=cause) as refusal:
        graph_only(tmp_path / name)

    assert name in str(refusal.value)
