"""GEXF of all versions in: dates from spells, places and colours, groups; and out, with what it cannot carry."""

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import networkx
import pytest

from backers.exchange.curated import curated_map
from backers.exchange.formats import FORMATS, read
from backers.exchange.gexf import read_gexf, write_gexf
from backers.exchange.incoming import Incoming
from backers.model.errors import Damaged
from backers.model.map import Map
from backers.model.rows import Actor, Position, Relationship


def gexf(nodes: str, edges: str = "", head: str = "", graph: str = 'defaultedgetype="directed"') -> bytes:
    return (
        f'<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph {graph}>{head}'
        f"<nodes>{nodes}</nodes><edges>{edges}</edges></graph></gexf>"
    ).encode()


def actors(incoming: Incoming) -> dict[str, Actor]:
    return Map(incoming.rows).actors


def test_spells_and_bounds_become_dates():
    found = actors(
        read_gexf(
            gexf(
                '<node id="a" start="2014-05-16" end="2019-04"/>'
                '<node id="b"><spells><spell start="2011-02-15T12:00:00" end="2012-01-01"/><spell start="2014"/>'
                '</spells></node><node id="c" start="1.0" end="5.5"/><node id="d" start="2015.0"/>'
            )
        )
    )

    assert (found["a"].start, found["a"].end, found["a"].attributes) == ("2014-05-16", "2019-04", ())
    assert (found["b"].start, found["b"].end) == ("2011-02-15", "")
    assert dict(found["b"].attributes)["spells"] == "2011-02-15T12:00:00/2012-01-01; 2014/.."
    assert found["c"].start == ""
    assert dict(found["c"].attributes)["spells"] == "1.0/5.5"
    assert found["d"].start == "2015"


def test_the_drawing_gives_places_and_colours_with_y_turned():
    incoming = read_gexf(
        gexf(
            '<node id="a"><viz:color r="255" g="0" b="16"/><viz:position x="3" y="4" z="0"/>'
            '<viz:size value="7"/></node>'
        )
    )

    assert Map(incoming.rows).positions["a"] == Position(id="a", x=3.0, y=-4.0)
    assert dict(actors(incoming)["a"].attributes) == {"color": "#ff0010", "size": "7"}


def test_attributes_have_their_names_defaults_and_types():
    head = (
        '<attributes class="node"><attribute id="0" title="score" type="integer"><default>7</default></attribute>'
        "</attributes>"
    )
    incoming = read_gexf(
        gexf('<node id="a"/><node id="b"><attvalues><attvalue for="0" value="x"/></attvalues></node>', head=head)
    )

    assert [dict(row.attributes)["score"] for row in actors(incoming).values()] == ["7", "x"]
    assert [warning for warning in incoming.warnings if "is not a int" in warning]


def test_values_over_time_keep_their_time():
    head = '<attributes class="node" mode="dynamic"><attribute id="0" title="score" type="integer"/></attributes>'
    values = '<attvalue for="0" value="1" start="2011" end="2012"/><attvalue for="0" value="2" start="2012"/>'

    incoming = read_gexf(gexf(f'<node id="a"><attvalues>{values}</attvalues></node>', head=head))

    assert dict(actors(incoming)["a"].attributes)["score"] == "1 (2011/2012); 2 (2012/..)"


def test_nested_nodes_and_parents_are_group_membership():
    found = actors(read_gexf(gexf('<node id="a" label="A"><nodes><node id="b"/></nodes></node><node id="c" pid="a"/>')))

    assert [dict(found[one].attributes)["group"] for one in "bc"] == ["A", "A"]


def test_rings_of_parents_and_missing_ones_are_told_and_kept():
    incoming = read_gexf(gexf('<node id="a" pid="b"/><node id="b" pid="a"/><node id="c" pid="ghost"/>'))

    assert len(incoming.warnings) == 2
    assert dict(actors(incoming)["c"].attributes)["parent"] == "ghost"


def test_each_edge_has_its_own_direction():
    edges = "".join(f'<edge source="a" target="b" type="{kind}"/>' for kind in ("directed", "undirected", "mutual"))

    rows = Map(read_gexf(gexf('<node id="a"/><node id="b"/>', edges)).rows).relationships.values()

    assert [row.points for row in rows] == [True, False, False]


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"<gexf><graph><nodes><node id='a'>", "ends too early"),
        (b"<!DOCTYPE gexf [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><gexf/>", "entity"),
        (b"<graphml/>", "not GEXF"),
        (b"<gexf>" + b"<nodes>" * 300, "deep"),
        (gexf("<node id='\x01'/>"), "XML does not allow"),
    ],
)
def test_what_is_hostile_is_refused_with_the_line(data: bytes, cause: str):
    with pytest.raises(Damaged, match=cause) as refusal:
        read_gexf(data, name="in.gexf")

    assert "in.gexf" in str(refusal.value)


def test_the_curated_map_comes_back_from_gexf_but_for_what_it_says_is_lost(tmp_path: Path):
    map_ = curated_map()

    losses = write_gexf(map_, tmp_path / "map.gexf")
    back = Map(read(tmp_path / "map.gexf").rows)

    for actor in map_.actors.values():
        again = back.actors[actor.id]
        names = {alias.text for alias in again.aliases}
        assert names == {alias.text for alias in actor.aliases}
        for field in ("name", "kind", "side", "side_basis", "country", "start", "end", "description", "tier"):
            assert getattr(again, field) == getattr(actor, field), (actor.id, field)
        assert again.label == actor.label
    for tie in map_.relationships.values():
        again_tie = back.relationships[tie.id]
        for field in (
            "subject",
            "object",
            "kind",
            "signed",
            "points",
            "start",
            "end",
            "confidence",
            "disputed",
            "note",
        ):
            assert getattr(again_tie, field) == getattr(tie, field), (tie.id, field)
    assert {row.id: (row.x, row.y) for row in back.positions.values()} == {
        row.id: (row.x, row.y) for row in map_.positions.values()
    }
    assert any("claims" in sentence for sentence in losses)


def test_networkx_opens_the_gexf_of_the_curated_map(tmp_path: Path):
    write_gexf(curated_map(), tmp_path / "map.gexf")
    text = (tmp_path / "map.gexf").read_text(encoding="utf-8")
    ElementTree.fromstring(text)

    graph = networkx.read_gexf(tmp_path / "map.gexf", version="1.3")

    assert graph.number_of_nodes() == len(curated_map().actors)
    ties = curated_map().relationships.values()
    assert graph.number_of_edges() == len(ties) + sum(not tie.points for tie in ties)  # networkx doubles mutual edges
    assert 'start="2011' in text


def test_only_what_was_chosen_goes_out(tmp_path: Path):
    rows = (
        Actor(id="a", name="A"),
        Actor(id="b", name="B"),
        Relationship(id="r", subject="a", kind="funds", object="b"),
    )

    FORMATS["gexf"].write(Map(rows), tmp_path / "m.gexf", actors={"a"}, relationships=set())

    assert [row.id for row in read(tmp_path / "m.gexf").rows] == ["a"]


def test_a_date_that_is_none_goes_out_as_it_stands(tmp_path: Path):
    map_ = Map([Actor(id="a", name="A", end="../2020")])

    write_gexf(map_, tmp_path / "a.gexf")

    assert 'value="../2020"' in (tmp_path / "a.gexf").read_text(encoding="utf-8")
