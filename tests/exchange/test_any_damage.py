"""Whatever is done to a file of any format, reading it ends in rows that fit a map or in Damaged."""

# ruff: noqa: E501  (the files stand as they are)
import io
import json
import os
import random
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backers.exchange.formats import read
from backers.exchange.tables.recipe import Recipe, from_plain
from backers.exchange.tables.statements import apply
from backers.exchange.tables.xlsx import Sheet, workbook
from backers.model.errors import Damaged
from backers.model.map import Map
from backers.work.importing import plan_import

# For a long run by hand: BACKERS_FUZZ=20000.
RUNS = int(os.environ.get("BACKERS_FUZZ", "150"))
WHOLE: dict[str, bytes] = {
    "a.gexf": (
        b'<gexf xmlns:viz="v" version="1.3"><meta><creator>x</creator></meta><graph defaultedgetype="directed">'
        b'<attributes class="node"><attribute id="0" title="t" type="integer"><default>1</default></attribute>'
        b'</attributes><nodes><node id="a" label="A" pid="b" start="2019" timestamps="&lt;[1]&gt;"><attvalues>'
        b'<attvalue for="0" value="2" start="1"/></attvalues><spells><spell start="2011-01-01" end="2012"/></spells>'
        b'<viz:color r="1" g="2" b="3"/><viz:position x="1" y="-2" z="0"/></node><node id="b"/></nodes><edges>'
        b'<edge id="e" source="a" target="b" type="mutual" weight="1"/></edges></graph></gexf>'
    ),
    "a.gml": b'graph [ directed 1 node [ id 1 label "A" graphics [ x 1 y 2.5 ] ] node [ id 2 ] edge [ source 1 target 2 ] ]',
    "a.net": b'*Vertices 3\n1 "A" 0.1 0.2 ic Red\n2 B\n*Arcs\n1 2 3\n*Edgeslist\n1 2 3\n*Matrix\n0 1 0\n1 0 0\n',
    "a.dot": b'digraph { node [c=d]; a:p -> {b; "c d"} [label=<x<b>y</b>>]; subgraph cluster_x { label=L e f } }',
    "a.json": b'{"directed": true, "nodes": [{"id": 1, "x": 1, "y": 2}, {"id": "b"}], "links": [{"source": 0, "target": "b"}]}',
    "b.json": b'{"elements": {"nodes": [{"data": {"id": "a", "parent": "b"}}], "edges": [{"data": {"source": "a"}}]}}',
    "c.json": b'{"graphs": [{"nodes": [{"id": "a", "ports": [{"id": "p"}]}], "edges": [{"endpoints": [{"node": "a"}]}]}]}',
    "d.canvas": b'{"nodes": [{"id": "a", "type": "group", "x": 1, "y": 2, "width": 3, "height": 4}], "edges": []}',
    "e.json": b'{"nodes": {"1": {"id": 1, "display": {"x": 1}}}, "edges": {"2": {"node1_id": 1, "node2_id": 2}}, "captions": {}}',
    "f.json": b'{"data": [{"type": "relationships", "id": 1, "attributes": {"entity1_id": 1, "start_date": "2019-00-00"}}]}',
    "g.ftm.json": (
        b'{"id": "p", "schema": "Person", "properties": {"name": ["A"], "sourceUrl": ["http://x"]}}\n'
        b'{"id": "o", "schema": "Ownership", "properties": {"owner": ["p"], "asset": [{"id": "q", "schema": "Company", '
        b'"properties": {}}]}}\n{"id": "e", "schema": "Event", "properties": {"date": ["2019"], "involved": ["p"]}}\n'
    ),
    "h.json": b'{"backers": {"version": 1, "rows": {"actor": [{"id": "a", "name": "A"}]}}, "nodes": [], "edges": []}',
    "a.csv": "Source;Target;Weight;start\nä;b;1,5;31/12/2019\nb;\"c\nd\";2;01/01/2020\n".encode("cp1252"),
    "b.csv": b";A;B\nA;0;1\nB;2;\n",
    "c.csv": b"id,name,actor\n1,A,x\n1,'=B,y\n",
    "a.xlsx": workbook([Sheet("s", ["source", "target"], [["a", "b"], ["c", "=d"]])])[0],
}  # fmt: skip
SIGNS = """{ } [ ] < > " ' , ; : = -> * null true -1 1e999 NaN id nodes <node> </node> ٣ 9999999999999 javascript:x"""
PIECES = [*SIGNS.split(), *"\0\r\n\t\u202e", "[" * 50, "<nodes>" * 40, "{" * 40, "*Vertices 2000000000",
          "<!DOCTYPE a [<!ENTITY b 'c'>]>"]  # fmt: skip


def damaged(data: bytes, seed: int) -> bytes:
    chance = random.Random(seed)
    for _ in range(chance.randint(1, 5)):
        at, length = chance.randrange(len(data) + 1), chance.choice((0, 1, 3, 20, 100))
        piece = chance.choice(
            (b"", chance.choice(PIECES).encode(), data[at : at + length] * 2, bytes([chance.randrange(256)]))
        )
        data = data[:at] + piece + data[at + length :]
    return data


def survives(source: Path | bytes, name: str = "") -> None:
    try:
        incoming = read(source, name=name)
    except Damaged:
        return
    map_ = Map()
    map_.apply(plan_import(map_, incoming, "in").changes)


@pytest.mark.parametrize("name", [name for name in WHOLE if name != "a.xlsx"])
@given(seed=st.integers(0, 2**40))
@settings(max_examples=RUNS, deadline=None, derandomize="BACKERS_FUZZ" not in os.environ, database=None)
def test_a_file_with_random_damage_is_read_or_refused(name: str, seed: int):
    survives(damaged(WHOLE[name], seed), name)


@given(seed=st.integers(0, 2**40), inside=st.booleans())
@settings(max_examples=RUNS, deadline=None, derandomize="BACKERS_FUZZ" not in os.environ, database=None)
def test_a_spreadsheet_with_random_damage_is_read_or_refused(tmp_path_factory, seed: int, inside: bool):
    path = tmp_path_factory.getbasetemp() / "damaged.xlsx"
    if inside:
        packed = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(WHOLE["a.xlsx"])) as old, zipfile.ZipFile(packed, "w") as new:
            for place, name in enumerate(old.namelist()):
                new.writestr(name, damaged(old.read(name), seed + place) if (seed + place) % 3 == 0 else old.read(name))
        path.write_bytes(packed.getvalue())
    else:
        path.write_bytes(damaged(WHOLE["a.xlsx"], seed))
    survives(path)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(["a", "b"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["id", "nodes", "edges", "data", "attributes", "source", "target", "key", "elements", "graphs",
                         "endpoints", "node1_id", "schema", "properties", "x", "y", "type", "label", "name", "position",
                         "backers", "version", "rows", "actor", "display", "captions", "width"]), inner, max_size=5),
    max_leaves=30,
)  # fmt: skip


@given(value=JSON)
@settings(max_examples=RUNS * 3, deadline=None, derandomize="BACKERS_FUZZ" not in os.environ, database=None)
def test_json_of_any_shape_is_read_or_refused(value: object):
    survives(json.dumps(value).encode(), "a.json")


@given(text=st.text(st.sampled_from("ab,;\t\n\"'=01./-2"), max_size=60))
@settings(max_examples=RUNS * 2, deadline=None, derandomize="BACKERS_FUZZ" not in os.environ, database=None)
def test_any_table_is_read_or_refused(text: str):
    survives(text.encode(), "a.csv")


@given(plain=st.dictionaries(st.sampled_from(["backers_recipe", "columns", "keep", "words", "kinds", "dates", "merge",
       "defaults", "source", "name"]), JSON | st.just(1)))  # fmt: skip
@settings(max_examples=RUNS * 2, deadline=None, derandomize="BACKERS_FUZZ" not in os.environ, database=None)
def test_any_recipe_is_taken_or_refused(plain: dict[str, object]):
    from backers.exchange.tables.grid import open_text

    try:
        recipe: Recipe = from_plain(plain | {"backers_recipe": 1}, "r")
        apply(recipe, open_text(b"a,b\nx,y\n", "a.csv"))
    except Damaged:
        return
