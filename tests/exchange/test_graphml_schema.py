"""The structure that the GraphML 1.1 schema (graphml-structure.xsd, graphml-attributes.xsd) asks for, rule by rule.

The schema leaves the content of `<data>` and the attributes of `<key>` to be extended; yEd's extension is the only one
we use, and it is the schema that our files name.
"""

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from lxml import etree

from backers.exchange.curated import curated_map
from backers.exchange.graphml import write_graphml
from exchange.graphml_cases import whole_map

G = "{http://graphml.graphdrawing.org/xmlns}"
Y = "{http://www.yworks.com/xml/graphml}"
TOKEN = re.compile(r"[A-Za-z0-9._:-]+")
CHILDREN = {
    "graphml": r"(desc )?(key )*((graph|data) )*",
    "key": r"(desc )?(default )?",
    "graph": r"(desc )?((data|node|edge|hyperedge) )*",
    "node": r"(desc )?((data|port) )*(graph )?",
    "edge": r"(desc )?(data )*(graph )?",
}
ATTRIBUTES = {
    "graphml": {"{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"},
    "key": {"id", "for", "dynamic", "attr.name", "attr.type", "yfiles.type"},
    "graph": {"id", "edgedefault"},
    "node": {"id"},
    "edge": {"id", "source", "target", "sourceport", "targetport", "directed"},
    "data": {"key", "id", "time"},
}
TYPES = {"boolean", "int", "long", "float", "double", "string"}


@pytest.fixture(params=[curated_map, whole_map])
def root(request: pytest.FixtureRequest, tmp_path: Path) -> ElementTree.Element:
    write_graphml(request.param(), tmp_path / "map.graphml")
    return ElementTree.parse(tmp_path / "map.graphml").getroot()


def elements(root: ElementTree.Element) -> list[ElementTree.Element]:
    return [element for element in root.iter() if element.tag.startswith(G)]


def test_elements_stand_in_the_order_of_the_schema(root: ElementTree.Element):
    for element in elements(root):
        name = element.tag.removeprefix(G)
        order = "".join(f"{child.tag.removeprefix(G)} " for child in element)
        if name != "data":
            assert re.fullmatch(CHILDREN[name], order)


def test_elements_have_the_attributes_of_the_schema_and_no_other(root: ElementTree.Element):
    for element in elements(root):
        assert set(element.attrib) <= ATTRIBUTES[element.tag.removeprefix(G)]


def test_data_holds_text_or_one_drawing(root: ElementTree.Element):
    for data in root.iter(f"{G}data"):
        assert [child.tag for child in data] in ([], [f"{Y}ShapeNode"], [f"{Y}PolyLineEdge"])


def test_ids_are_name_tokens_and_used_once(root: ElementTree.Element):
    for tag in ("key", "graph", "node", "edge"):
        ids = [element.attrib["id"] for element in root.iter(f"{G}{tag}")]
        assert all(map(TOKEN.fullmatch, ids))
        assert len(set(ids)) == len(ids)


def test_keys_are_declared_with_a_domain_a_token_for_a_name_and_a_type(root: ElementTree.Element):
    for key in root.iter(f"{G}key"):
        assert key.get("for") in {"graph", "node", "edge"}
        if "yfiles.type" not in key.attrib:
            assert TOKEN.fullmatch(key.attrib["attr.name"])
            assert key.get("attr.type") in TYPES


def test_data_refers_to_a_key_of_its_domain_and_once_each(root: ElementTree.Element):
    domains = {key.get("id"): key.get("for") for key in root.iter(f"{G}key")}
    for element in elements(root):
        used = [data.attrib["key"] for data in element.findall(f"{G}data")]
        assert len(set(used)) == len(used)
        assert all(domains[key] == element.tag.removeprefix(G) for key in used)


def test_values_are_of_their_type(root: ElementTree.Element):
    types = {key.get("id"): key.get("attr.type") for key in root.iter(f"{G}key")}
    for data in root.iter(f"{G}data"):
        text, kind = data.text or "", types[data.attrib["key"]]
        if kind == "boolean":
            assert text in {"true", "false"}
        elif kind in ("int", "double"):
            assert float(text) == (int(text) if kind == "int" else float(text))


def test_edges_join_nodes_of_the_file_and_say_directed_as_the_schema_does(root: ElementTree.Element):
    nodes = {node.get("id") for node in root.iter(f"{G}node")}
    for edge in root.iter(f"{G}edge"):
        assert {edge.get("source"), edge.get("target")} <= nodes
        assert edge.get("directed") in {None, "true", "false", "1", "0"}


def test_libxml2_finds_nothing_to_complain_of(tmp_path: Path):
    write_graphml(whole_map(), tmp_path / "map.graphml")

    parser = etree.XMLParser(recover=True)
    etree.parse(tmp_path / "map.graphml", parser)

    assert len(parser.error_log) == 0
