"""What a format cannot carry is said beforehand, at the export, and in the file where it has a place for that."""

import json
from pathlib import Path

import pytest

from backers.exchange.curated import curated_map
from backers.exchange.formats import FORMATS, read, writer_for
from backers.model.map import Map
from backers.model.rows import Actor, Position
from exchange.graphml_cases import whole_map

WRITTEN = [format_ for format_ in FORMATS.values() if format_.losses or format_.id == "package"]


@pytest.mark.parametrize("format_", WRITTEN, ids=lambda format_: format_.id)
@pytest.mark.parametrize("map_", [curated_map(), Map()], ids=["curated", "empty"])
def test_what_is_lost_is_said_beforehand_in_the_same_words(tmp_path: Path, format_, map_: Map):
    name = f"map{next(suffix for suffix in format_.suffixes if suffix)}"

    assert writer_for(name) is format_
    assert format_.write(map_, tmp_path / name) == format_.left_out(map_)


@pytest.mark.parametrize("name", ["m.gexf", "m.json"])
def test_the_file_itself_says_what_it_leaves_out(tmp_path: Path, name: str):
    format_ = writer_for(name)
    assert format_ is not None

    said = format_.write(curated_map(), tmp_path / name)

    text = (tmp_path / name).read_text(encoding="utf-8")
    assert said
    assert all(json.dumps(sentence, ensure_ascii=False)[1:-1] in text or sentence in text for sentence in said)


def test_our_json_comes_back_whole(tmp_path: Path):
    FORMATS["json"].write(whole_map(), tmp_path / "m.json")

    back = Map(read(tmp_path / "m.json").rows)

    assert {(row.table, row.id): row for row in back.rows()} == {(row.table, row.id): row for row in whole_map().rows()}


def test_networkx_reads_our_json(tmp_path: Path):
    import networkx

    FORMATS["json"].write(curated_map(), tmp_path / "m.json")
    value = json.loads((tmp_path / "m.json").read_text(encoding="utf-8"))

    graph = networkx.node_link_graph(value, edges="edges")

    assert graph.number_of_nodes() == len(curated_map().actors)
    assert graph.number_of_edges() == len(curated_map().relationships)


def test_followthemoney_brings_back_what_it_says_it_carries(tmp_path: Path):
    map_ = curated_map()
    FORMATS["ftm"].write(map_, tmp_path / "m.ftm.json")

    back = Map(read(tmp_path / "m.ftm.json").rows)

    assert {row.id: row.name for row in back.actors.values()} == {row.id: row.name for row in map_.actors.values()}
    for tie in map_.relationships.values():
        again = back.relationships[tie.id]
        assert (again.subject, again.kind, again.object, again.note) == (tie.subject, tie.kind, tie.object, tie.note)
        assert again.start == tie.start.rstrip("~?%").replace("..", "")
    assert {row.title for row in back.events.values()} == {row.title for row in map_.events.values()}
    urls = {source.url for source in map_.sources.values()}
    assert {source.url for source in back.sources.values()} <= urls


def test_followthemoney_says_that_places_stay_behind():
    map_ = Map([Actor(id="a", name="A"), Position(id="a", x=1.0, y=2.0)])

    assert "1 place on the map" in FORMATS["ftm"].left_out(map_)[0]
