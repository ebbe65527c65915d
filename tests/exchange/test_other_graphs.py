"""GML, Pajek, DOT and the dialects of JSON: what each says that the others don't, and what none may do."""

import json
from typing import Any

import pytest

from backers.exchange.formats import read
from backers.exchange.incoming import Incoming
from backers.model.errors import Damaged
from backers.model.map import Map
from backers.model.rows import Position


def found(content: str | dict[str, Any] | list[Any], name: str) -> Map:
    return Map(incoming(content, name).rows)


def incoming(content: str | dict[str, Any] | list[Any], name: str) -> Incoming:
    text = content if isinstance(content, str) else json.dumps(content)
    return read(text.encode(), name=name)


def ties(map_: Map) -> list[tuple[str, str, str, bool]]:
    return [(row.subject, row.kind, row.object, row.points) for row in map_.relationships.values()]


def test_gml_gives_labels_places_and_lists():
    map_ = found(
        'Creator "yFiles"\ngraph [ directed 1 node [ id 0 label "Ali &amp; Co" graphics [ x 1.5 y -2 fill "#FF0000" ] '
        'tags "a" tags "b" ] node [ id 1 ] edge [ source 0 target 1 label "funds" ] ]',
        "a.gml",
    )

    assert map_.actors["0"].name == "Ali & Co"
    assert map_.positions["0"] == Position(id="0", x=1.5, y=-2.0)
    assert dict(map_.actors["0"].attributes) == {"color": "#FF0000", "tags": "a; b"}
    assert ties(map_) == [("0", "funds", "1", True)]


def test_pajek_gives_arcs_edges_lists_and_places():
    map_ = found(
        '*Vertices 3\n1 "Ali" 0.1 0.2 ic Red\n2 "Beni Walid"\n3 "C"\n*Arcs\n1 2 3.5\n*Edges\n2 3\n*Arcslist\n3 1 2\n',
        "a.net",
    )

    assert map_.positions["Ali"].x == 0.1
    assert dict(map_.actors["Ali"].attributes) == {"color": "Red"}
    assert [(one, other, points) for one, _, other, points in ties(map_)] == [
        ("Ali", "Beni Walid", True), ("Beni Walid", "C", False), ("C", "Ali", True), ("C", "Beni Walid", True),
    ]  # fmt: skip


def test_a_pajek_matrix_gives_its_arcs():
    assert [row[:3:2] for row in ties(found("*Vertices 2\n1 a\n2 b\n*Matrix\n0 1\n0 2\n", "a.net"))] == [
        ("a", "b"),
        ("b", "b"),
    ]


def test_dot_gives_chains_groups_defaults_and_clusters():
    map_ = found(
        '/* x */ digraph g { node [color=red]; a [label="Ali\\nB" pos="1,2!"]; a -> {b c} -> d [label=funds];\n'
        'subgraph cluster_0 { label="Camp"; "e" [label=<<b>Eve</b>>]; } a:port -> e # not a comment\n }'.replace(
            "# not a comment", "// end"
        ),
        "a.dot",
    )

    assert map_.actors["a"].name == "Ali\nB"
    assert map_.positions["a"] == Position(id="a", x=1.0, y=-2.0)
    assert map_.actors["e"].name == "Eve"
    assert dict(map_.actors["e"].attributes) == {"color": "red", "group": "Camp"}
    assert [(one, other) for one, _, other, _ in ties(map_)] == [
        ("a", "b"), ("a", "c"), ("b", "d"), ("c", "d"), ("a", "e"),
    ]  # fmt: skip


def test_networkx_and_d3_node_link_are_read():
    new = {"directed": True, "multigraph": True, "nodes": [{"id": 1, "label": "A"}, {"id": 2}], "edges": [
        {"source": 1, "target": 2, "key": 0, "weight": 2}, {"source": 1, "target": 2, "key": 0}]}  # fmt: skip
    old = {"nodes": [{"name": "x"}, {"name": "y"}], "links": [{"source": 0, "target": 1}]}

    assert ties(found(new, "a.json"))[0][::2] == ("1", "2")
    assert len(ties(found(new, "a.json"))) == 2
    assert [row[:3:2] for row in ties(found(old, "a.json"))] == [("x", "y")]


def test_graphology_is_read_with_undirected_edges():
    map_ = found(
        {"options": {"type": "mixed"}, "attributes": {},
         "nodes": [{"key": "a", "attributes": {"label": "A", "x": 1, "y": 2}}, {"key": "b"}],
         "edges": [{"key": "e", "source": "a", "target": "b", "undirected": True}]},
        "a.json",
    )  # fmt: skip

    assert map_.actors["a"].name == "A"
    assert map_.positions["a"].y == 2.0
    assert map_.relationships["e"].points is False


def test_cytoscape_gives_places_and_compound_nodes():
    elements = {"nodes": [{"data": {"id": "p", "label": "Camp"}},
                          {"data": {"id": "a", "parent": "p"}, "position": {"x": 1, "y": 2}}],
                "edges": [{"data": {"source": "a", "target": "p", "interaction": "funds"}}]}  # fmt: skip
    map_ = found({"elements": elements}, "a.cyjs")

    assert dict(map_.actors["a"].attributes) == {"group": "Camp"}
    assert ties(map_) == [("a", "funds", "p", True)]
    assert ties(found([*elements["nodes"], *elements["edges"]], "a.json")) == ties(map_)


def test_oligrapher_and_littlesis_are_read():
    oligrapher = {"nodes": {"1": {"id": "1", "name": "Ali", "x": 1, "y": 2}, "2": {"id": "2", "name": "B"}},
                  "edges": {"9": {"id": "9", "node1_id": "1", "node2_id": "2", "label": "owner", "arrow": "1->2"}},
                  "captions": {"c": {"text": "hi"}}}  # fmt: skip
    sis = {"data": [{"type": "relationships", "id": 5, "attributes": {"entity1_id": 1, "entity2_id": 2,
           "category_id": 10, "start_date": "2011-05-00", "end_date": None}}],
           "included": [{"type": "entities", "id": 1, "attributes": {"name": "Ali", "primary_ext": "Person"}},
                        {"type": "entities", "id": 2, "attributes": {"name": "B", "primary_ext": "Org"}}]}  # fmt: skip

    assert ties(found(oligrapher, "a.json")) == [("1", "owner", "2", True)]
    assert "1 captions" in incoming(oligrapher, "a.json").warnings[0]
    assert ties(found(sis, "a.json")) == [("1", "ownership", "2", True)]
    assert found(sis, "a.json").relationships["5"].start == "2011-05"
    assert found(sis, "a.json").actors["1"].kind == "person"


def test_a_canvas_card_lies_in_its_group():
    map_ = found(
        {"nodes": [{"id": "g", "type": "group", "label": "Camp", "x": 0, "y": 0, "width": 100, "height": 100},
                   {"id": "t", "type": "text", "text": "Ali\nmore", "x": 10, "y": 10, "width": 20, "height": 20}],
         "edges": [{"id": "e", "fromNode": "t", "toNode": "g", "toEnd": "none"}]},
        "a.canvas",
    )  # fmt: skip

    assert map_.actors["t"].name == "Ali"
    assert dict(map_.actors["t"].attributes) == {"group": "Camp", "card": "text", "text": "Ali\nmore"}
    assert map_.positions["t"].x == 20.0
    assert map_.relationships["e"].points is False


def test_followthemoney_gives_actors_ties_events_and_sources():
    lines = [
        {"id": "p", "schema": "Person", "properties": {"name": ["Ali", "علي"], "country": ["ly"]}},
        {"id": "c", "schema": "Company", "properties": {"name": ["Co"], "sourceUrl": ["javascript:alert(1)"]}},
        {"id": "o", "schema": "Ownership", "properties": {"owner": ["p"], "asset": [{"id": "n", "schema": "Company",
         "properties": {"name": ["Inner"]}}], "startDate": ["2019-05"], "sourceUrl": ["https://x.org/1"]}},
        {"id": "v", "schema": "Event", "properties": {"name": ["Summit"], "date": ["2020-01-19"], "involved": ["p"]}},
    ]  # fmt: skip
    read_ = incoming("\n".join(map(json.dumps, lines)), "a.ftm.json")
    map_ = Map(read_.rows)

    assert map_.actors["p"].aliases[0].text == "علي"
    assert map_.actors["p"].country == "LY"
    assert ties(map_) == [("p", "Ownership", "n", True)]
    assert map_.relationships["o"].start == "2019-05"
    assert [row.url for row in map_.sources.values()] == ["https://x.org/1"]
    assert map_.events["v"].actors == ("p",)
    assert any("javascript" in warning for warning in read_.warnings)


@pytest.mark.parametrize(
    ("content", "name", "cause"),
    [
        ("graph [ node [ id 1 ]", "a.gml", "ends too early"),
        ("graph [ node 5 ]", "a.gml", "line 1"),
        ("*Vertices 9999999999\n1 a\n", "a.net", "announced"),
        ("*Vertices 2\nx y\n", "a.net", "line 2"),
        ("digraph { a -> }", "a.dot", "line 1"),
        ("graph {" + "{" * 500, "a.dot", "deep"),
        ('digraph { "a', "a.dot", "never closed"),
        ('{"nodes": 5}', "a.json", "list"),
        ('{"nodes": [5.5]}', "a.json", "object"),
        ('{"schema": "Person", "properties": {}}', "a.json", "no FollowTheMoney"),
        ("[" * 100_000, "a.json", "too deep"),
        ('{"nodes": [}', "a.json", "line 1, column 12"),
    ],
)
def test_what_is_damaged_is_refused_with_file_and_cause(content: str, name: str, cause: str):
    with pytest.raises(Damaged, match=cause) as refusal:
        incoming(content, name)

    assert name in str(refusal.value)
