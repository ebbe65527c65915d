"""GraphML as other programs write it: what each of their habits becomes."""

import pytest

from backers.exchange.graphml import read_graphml
from backers.model.map import Map
from exchange.graphml_by_hand import key, read
from exchange.graphml_cases import graphml

AB = '<node id="a"/><node id="b"/>'


def test_a_label_is_the_name_and_what_has_no_field_is_an_attribute():
    map_, incoming = read(
        '<node id="a"><data key="Label">Alpha</data><data key="age"> 7 </data></node>',
        key("Label") + key("age", kind="int"),
    )

    assert map_.actors["a"].name == "Alpha"
    assert map_.actors["a"].attributes == (("age", "7"),)
    assert incoming.warnings == ()


def test_a_name_beside_a_label_is_the_long_name():
    map_, _ = read(
        '<node id="a"><data key="label">GNA</data><data key="name">Government</data></node>', key("label") + key("name")
    )

    assert (map_.actors["a"].name, map_.actors["a"].short) == ("Government", "GNA")


def test_defaults_are_applied_where_no_value_is_given():
    map_, _ = read('<node id="a"/><node id="b"><data key="color">red</data></node>', key("color", default="yellow"))

    assert [dict(row.attributes)["color"] for row in map_.actors.values()] == ["yellow", "red"]


def test_direction_is_the_edges_own_word_else_its_graphs():
    words = ("", 'directed="true"', 'directed=" 1 "', 'directed="false"')
    edges = "".join(f'<edge source="a" target="b" {word}/>' for word in words)

    map_, incoming = read(AB + edges, edgedefault="undirected")

    assert [tie.points for tie in map_.relationships.values()] == [False, True, True, False]
    assert incoming.warnings == ()


def test_parallel_edges_and_loops_without_ids_are_all_kept():
    map_, _ = read(AB + '<edge source="a" target="b"/>' * 3 + '<edge source="a" target="a"/>')

    assert list(map_.relationships) == ["edge-1", "edge-2", "edge-3", "edge-4"]


def test_the_word_on_an_edge_is_its_kind_and_ours_are_recognised():
    map_, _ = read(
        AB + "".join(f'<edge id="{word}" source="a" target="b"><data key="label">{word}</data></edge>'
                     for word in ("KNOWS", "supplies_arms", "supplies arms to", "Fights")),
        key("label", "edge"),
    )  # fmt: skip

    assert [tie.kind for tie in map_.relationships.values()] == ["KNOWS", "supplies_arms", "supplies_arms", "fights"]


def test_a_long_text_on_an_edge_is_a_note():
    map_, _ = read(
        AB + f'<edge id="e" source="a" target="b"><data key="label">{"x" * 200}</data></edge>', key("label", "edge")
    )

    assert (map_.relationships["e"].kind, map_.relationships["e"].note) == ("is_tied_to", "x" * 200)


def test_nested_nodes_name_the_group_they_lie_in():
    map_, incoming = read(
        '<node id="g"><data key="label">Group</data><graph edgedefault="directed"><node id="g::a"/></graph></node>',
        key("label"),
    )

    assert dict(map_.actors["g::a"].attributes) == {"group": "Group", "group id": "g"}
    assert incoming.warnings == ()


def test_several_graphs_come_in_side_by_side_and_keep_their_edges_apart():
    xml = graphml(
        '<node id="a"/></graph><graph id="two" edgedefault="directed"><node id="a"/><edge source="a" target="a"/>'
    )

    incoming = read_graphml(xml)

    map_ = Map(incoming.rows)
    assert list(map_.actors) == ["a", "a-2"]
    assert map_.relationships["edge-1"].subject == "a-2"
    assert dict(map_.actors["a-2"].attributes) == {"graph": "two"}
    assert "2 graphs" in " ".join(incoming.warnings)


def test_a_hyperedge_is_kept_as_an_attribute_of_each_that_it_joins():
    map_, incoming = read(
        AB + '<hyperedge id="h"><endpoint node="a" type="out"/><endpoint node="b"/><endpoint node="gone"/></hyperedge>'
    )

    assert dict(map_.actors["a"].attributes) == {"hyperedge h": "out, with b"}
    assert "Line 4, hyperedge h joins 2 actors" in incoming.warnings[0]


def test_ports_are_kept_and_a_missing_one_is_told():
    map_, incoming = read(
        '<node id="a"><port name="p"><port name="q"/></port></node><node id="b"/>'
        '<edge id="e" source="a" target="b" sourceport="q" targetport="no"/>'
    )

    assert dict(map_.actors["a"].attributes) == {"ports": "p; p/q"}
    assert dict(map_.relationships["e"].attributes) == {"sourceport": "q", "targetport": "no"}
    assert "“b” has no port “no”" in incoming.warnings[0]


def test_a_drawing_of_yed_gives_name_place_and_looks():
    drawing = (
        '<y:ShapeNode><y:Geometry height="10" width="20" x="0" y="5"/><y:Fill color="#FFCC00"/><y:NodeLabel> Alpha '
        '<y:LabelModel>no</y:LabelModel></y:NodeLabel><y:Shape type="ellipse"/></y:ShapeNode>'
    )

    map_, incoming = read(
        f'<node id="n0"><data key="g">{drawing}</data></node>', '<key id="g" for="node" yfiles.type="nodegraphics"/>'
    )

    assert map_.actors["n0"].name == "Alpha"
    assert (map_.positions["n0"].x, map_.positions["n0"].y) == (10.0, 10.0)
    assert dict(map_.actors["n0"].attributes)["fill"] == "#FFCC00"
    assert (incoming.format, incoming.warnings) == ("GraphML written by yEd", ())


def test_of_the_two_drawings_of_a_yed_group_the_shown_one_counts():
    sheets = "".join(f"<y:GroupNode><y:NodeLabel>{text}</y:NodeLabel></y:GroupNode>" for text in ("open", "closed"))

    map_, _ = read(
        f'<node id="a"><data key="g"><y:Proxy><y:Realizers active="1">{sheets}</y:Realizers></y:Proxy></data></node>',
        '<key id="g" for="node" yfiles.type="nodegraphics"/>',
    )

    assert map_.actors["a"].name == "closed"


def test_neo4j_labels_and_types_are_kinds():
    xml = graphml(
        '<node id="n0" labels=":Person:Actor"><data key="labels">:Person:Actor</data></node>'
        '<edge id="e" source="n0" target="n0" label="KNOWS"/>',
        key("labels"),
    )

    map_ = Map(read_graphml(xml).rows)

    assert map_.actors["n0"].kind == "person"
    assert dict(map_.actors["n0"].attributes) == {"labels": ":Person:Actor"}
    assert map_.relationships["e"].kind == "KNOWS"


def test_tinkerpop_labels_are_kinds():
    map_, incoming = read(
        '<node id="1"><data key="labelV">software</data><data key="name">lop</data></node>'
        '<edge id="7" source="1" target="1"><data key="labelE">created</data></edge>',
        key("labelV") + key("name") + key("labelE", "edge"),
    )

    assert (map_.actors["1"].name, map_.actors["1"].kind) == ("lop", "software")
    assert map_.relationships["7"].kind == "created"
    assert incoming.format == "GraphML written by TinkerPop"


@pytest.mark.parametrize(("x", "y"), [("x", "y"), ("X", "Y"), ("xpos", "ypos"), ("x coordinate", "y coordinate")])
def test_places_are_found_under_the_names_that_programs_use(x: str, y: str):
    keys = f'<key id="p" for="node" attr.name="{x}"/><key id="q" for="node" attr.name="{y}"/>'

    map_, _ = read('<node id="a"><data key="p"> 1.5</data><data key="q">-2e1 </data></node>', keys)

    assert (map_.positions["a"].x, map_.positions["a"].y) == (1.5, -20.0)


@pytest.mark.parametrize("text", ["NaN", "INF", "1e400", "1,5", "abc", "٣", "1e300"])
def test_a_place_that_is_no_number_is_told_and_no_place(text: str):
    map_, incoming = read(
        f'<node id="a"><data key="x">{text}</data><data key="y">0</data></node>', key("x", kind="double") + key("y")
    )

    assert map_.positions == {}
    assert dict(map_.actors["a"].attributes)["x"] == text
    assert any(f"Line 4, node a: “{text}”" in warning for warning in incoming.warnings)


@pytest.mark.parametrize(
    ("kind", "text"), [("int", "12.5"), ("long", "9223372036854775808"), ("boolean", "yes"), ("double", "1.234,5")]
)
def test_a_value_that_does_not_fit_its_type_is_kept_as_text_with_a_warning(kind: str, text: str):
    map_, incoming = read(f'<node id="a"><data key="k">{text}</data></node>', key("k", kind=kind))

    assert dict(map_.actors["a"].attributes) == {"k": text}
    assert f"Line 4, node a: “{text}” is not a {kind} (k)" in incoming.warnings[0]


def test_an_undeclared_key_is_told_once_and_kept():
    map_, incoming = read('<node id="a"><data key="d9">v</data></node><node id="b"><data key="d9">w</data></node>')

    assert dict(map_.actors["b"].attributes) == {"d9": "w"}
    assert len(incoming.warnings) == 1


def test_a_key_declared_after_the_graph_still_holds():
    xml = graphml('<node id="a"><data key="k">Alpha</data></node>').replace(
        b"</graphml>", b'<key id="k" for="node" attr.name="label"/></graphml>'
    )

    assert Map(read_graphml(xml).rows).actors["a"].name == "Alpha"


def test_one_key_id_may_mean_two_things_for_nodes_and_edges():
    keys = '<key id="k" for="node" attr.name="label"/><key id="k" for="edge" attr.name="weight"/>'

    map_, incoming = read(
        '<node id="a"><data key="k">Alpha</data></node>'
        '<edge id="e" source="a" target="a"><data key="k">2</data></edge>',
        keys,
    )

    assert map_.actors["a"].name == "Alpha"
    assert dict(map_.relationships["e"].attributes) == {"weight": "2"}
    assert "declared twice" in incoming.warnings[0]


def test_ids_given_twice_make_two_rows_and_a_warning_with_the_line():
    map_, incoming = read(
        '<node id="a"/>\n<node id="a"/><edge id="e" source="a" target="a"/><edge id="e" source="a" target="a"/>'
    )

    assert list(map_.actors) == ["a", "a-2"]
    assert list(map_.relationships) == ["e", "e-2"]
    assert incoming.warnings[0].startswith("Line 5: the node id “a” is given twice")


def test_an_end_that_no_node_declares_is_added_with_a_warning_and_one_that_is_missing_ends_the_edge():
    map_, incoming = read('<node id="a"/><edge id="e" source="a" target="ghost"/><edge id="f" source="a"/>')

    assert list(map_.actors) == ["a", "ghost"]
    assert list(map_.relationships) == ["e"]
    assert "Line 4, edge e: no node is called “ghost”" in incoming.warnings[0]
    assert "Line 4, edge f has no target" in incoming.warnings[1]


def test_a_thousand_warnings_of_one_sort_are_listed_in_part_and_counted():
    _, incoming = read("<node/>" * 1000)

    assert len(incoming.warnings) == 26
    assert incoming.warnings[-1] == "975 more nodes without id."
