"""A map that comes back from GEXF or FollowTheMoney is the same map, as far as the format goes."""

import dataclasses
from pathlib import Path

import pytest

from backers.exchange.curated import curated_map
from backers.exchange.formats import FORMATS, read
from backers.model.changes import Change, ChangeSet
from backers.model.map import Map
from backers.model.rows import Actor, Relationship, Row
from backers.work.importing import plan_import

FILES = {"gexf": "map.gexf", "ftm": "map.ftm.json"}


def changed(row: Row, **fields: object) -> Map:
    map_ = curated_map()
    map_.apply(ChangeSet("edit", (Change(row, dataclasses.replace(row, **fields)),)))
    return map_


@pytest.mark.parametrize("format_", FILES)
def test_what_was_written_comes_back_without_a_change(format_: str, tmp_path: Path):
    FORMATS[format_].write(curated_map(), tmp_path / FILES[format_])

    incoming = read(tmp_path / FILES[format_])

    assert incoming.written == format_
    assert plan_import(curated_map(), incoming).changes.changes == ()


@pytest.mark.parametrize("format_", FILES)
def test_an_edit_made_outside_changes_that_and_nothing_else(format_: str, tmp_path: Path):
    tie = curated_map().relationships["r021"]
    FORMATS[format_].write(changed(tie, note="seen by nobody else"), tmp_path / FILES[format_])

    plan = plan_import(curated_map(), read(tmp_path / FILES[format_]))

    assert [change.after for change in plan.changes.changes] == [dataclasses.replace(tie, note="seen by nobody else")]


@pytest.mark.parametrize("format_", FILES)
def test_a_new_map_gets_kinds_sides_and_ends(format_: str, tmp_path: Path):
    curated = curated_map()
    FORMATS[format_].write(curated, tmp_path / FILES[format_])
    map_ = Map()
    map_.apply(plan_import(map_, read(tmp_path / FILES[format_])).changes)

    assert {(a.id, a.name, a.kind, a.side) for a in map_.actors.values()} == {
        (a.id, a.name, a.kind, a.side) for a in curated.actors.values()
    }
    assert {(t.id, t.subject, t.kind, t.object) for t in map_.relationships.values()} == {
        (t.id, t.subject, t.kind, t.object) for t in curated.relationships.values()
    }


def test_a_file_of_another_program_with_our_ids_is_still_foreign(tmp_path: Path):
    map_ = Map(
        [Actor(id="a", name="A"), Actor(id="b", name="B"), Relationship(id="r", subject="a", kind="funds", object="b")]
    )
    graph = '<gexf><graph><nodes><node id="a" label="Q"/><node id="b" label="B"/></nodes></graph></gexf>'

    plan = plan_import(map_, read(graph.encode(), name="in.gexf"))

    assert [change.after.id for change in plan.changes.changes] == ["a-2"]
