"""Other programs open what we write: networkx and igraph in earnest, Gephi and yEd by what they look for."""

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import igraph
import networkx
import pytest

from backers.exchange.curated import curated_map
from backers.exchange.graphml import read_graphml, write_graphml
from backers.model.map import Map
from backers.model.rows import Position
from exchange.graphml_cases import whole_map

G = "{http://graphml.graphdrawing.org/xmlns}"
Y = "{http://www.yworks.com/xml/graphml}"


@pytest.fixture(params=[curated_map, whole_map])
def written(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Map, Path]:
    map_ = request.param()
    write_graphml(map_, tmp_path / "map.graphml", colours={"turkey": "#0072b2"})
    return map_, tmp_path / "map.graphml"


def test_networkx_reads_every_node_and_edge_without_a_warning(written: tuple[Map, Path]):
    map_, path = written

    graph = networkx.read_graphml(path, force_multigraph=True)

    assert (graph.number_of_nodes(), graph.number_of_edges()) == (len(map_.actors), len(map_.relationships))
    assert graph.nodes["turkey"]["label"] == map_.actors["turkey"].label
    assert graph.nodes["turkey"]["b"] == 0xB2


def test_networkx_gets_positions_as_numbers(written: tuple[Map, Path]):
    map_, path = written

    node = networkx.read_graphml(path).nodes["turkey"]

    if "turkey" in map_.positions:
        assert (node["x"], node["y"]) == (map_.positions["turkey"].x, map_.positions["turkey"].y)


def test_igraph_reads_every_node_and_edge_without_a_warning(written: tuple[Map, Path]):
    map_, path = written

    graph = igraph.Graph.Read_GraphML(str(path))

    assert (graph.vcount(), graph.ecount()) == (len(map_.actors), len(map_.relationships))
    assert graph.es["disputed"] == [tie.disputed for tie in map_.relationships.values()]


def test_a_map_that_went_through_networkx_is_still_whole(tmp_path: Path):
    write_graphml(curated_map(), tmp_path / "map.graphml")
    networkx.write_graphml(networkx.read_graphml(tmp_path / "map.graphml"), tmp_path / "again.graphml")

    back = Map(read_graphml(tmp_path / "again.graphml").rows)

    assert back.claims == curated_map().claims
    assert back.relationships == curated_map().relationships


def test_gephi_finds_label_place_colour_size_and_weight_under_the_names_it_knows(written: tuple[Map, Path]):
    root = ElementTree.parse(written[1]).getroot()
    keys = {(key.get("for"), key.get("attr.name")): key.get("attr.type") for key in root.iter(f"{G}key")}

    for name, kind in {"label": "string", "size": "double", "r": "int", "g": "int", "b": "int"}.items():
        assert keys["node", name] == kind
    assert keys["edge", "label"] == "string"
    assert keys["edge", "weight"] == "double"
    # Gephi takes keys of these two ids for labels of yEd.
    assert not {"d3", "d7"} & {key.get("id") for key in root.iter(f"{G}key")}


def test_yed_finds_shape_place_fill_and_label_of_a_node(tmp_path: Path):
    map_ = Map([*(row for row in whole_map().rows() if row.table != "position"), Position(id="turkey", x=10.0, y=20.0)])
    write_graphml(map_, tmp_path / "map.graphml", colours={"turkey": "#0072b2"})
    root = ElementTree.parse(tmp_path / "map.graphml").getroot()
    key = next(key for key in root.iter(f"{G}key") if key.get("yfiles.type") == "nodegraphics")
    shape = root.find(f".//{G}node[@id='turkey']/{G}data[@key='{key.get('id')}']/{Y}ShapeNode")

    assert shape is not None
    geometry = {name: float(value) for name, value in shape.find(f"{Y}Geometry").attrib.items()}
    assert geometry["x"] + geometry["width"] / 2 == 10.0
    assert shape.find(f"{Y}Fill").get("color") == "#0072b2"
    assert shape.findtext(f"{Y}NodeLabel") == "TR"
    assert shape.find(f"{Y}Shape").get("type") == "ellipse"


def test_yed_draws_no_arrow_on_what_has_no_direction_and_dashes_what_is_disputed(written: tuple[Map, Path]):
    map_, path = written
    root = ElementTree.parse(path).getroot()

    for edge, tie in zip(root.iter(f"{G}edge"), map_.relationships.values(), strict=True):
        line = next(edge.iter(f"{Y}PolyLineEdge"))
        assert line.find(f"{Y}Arrows").get("target") == ("standard" if tie.points else "none")
        assert line.find(f"{Y}LineStyle").get("type") == ("dashed" if tie.disputed else "line")
        assert edge.get("directed") == (None if tie.points else "0")


def test_actors_without_a_place_do_not_lie_on_a_heap_in_yed(tmp_path: Path):
    map_ = Map([row for row in curated_map().rows() if row.table != "position"])
    write_graphml(map_, tmp_path / "map.graphml")
    root = ElementTree.parse(tmp_path / "map.graphml").getroot()

    places = {(shape.get("x"), shape.get("y")) for shape in root.iter(f"{Y}Geometry")}

    assert len(places) == len(map_.actors)
    assert not root.findall(f".//{G}key[@attr.name='x']")
