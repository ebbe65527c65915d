"""What an import brings, as lists."""

import dataclasses

from backers.exchange.curated import curated_map
from backers.exchange.incoming import Incoming
from backers.model.changes import Change
from backers.model.map import Map
from backers.model.rows import Actor, Position, Relationship
from backers.work.import_lists import MOST, lists
from backers.work.importing import plan_import


def test_a_new_relationship_is_a_sentence_with_the_names_of_the_map_and_of_the_file() -> None:
    rows = (
        Actor(id="malta", name="Malta"),
        Position(id="malta", x=0.0, y=0.0),
        Relationship(id="m", subject="turkey", object="malta", kind="funds", start="2019-05"),
    )
    plan = plan_import(curated_map(), Incoming("Test", rows, foreign=False))
    found = lists(curated_map(), plan.changes)

    assert found.new == {"actor": ("Malta",), "relationship": ("Turkey funds Malta, since May 2019",)}
    assert found.total == {"actor": 1, "relationship": 1}


def test_a_value_that_differs_is_shown_as_it_is_here_and_in_the_file() -> None:
    here = curated_map()
    turkey = here.actors["turkey"]
    plan = plan_import(here, Incoming("Test", (dataclasses.replace(turkey, country="XX", short="TR"),)))
    found = lists(here, plan.changes)

    assert [(one.row, one.field, one.here, one.file) for one in found.differing] == [
        ("Turkey", "map label", turkey.short or "nothing", "TR"),
        ("Turkey", "country", turkey.country, "XX"),
    ]
    assert found.differ == 1


def test_of_very_many_rows_the_first_are_named_and_all_are_counted() -> None:
    actors = [Actor(id=f"a{number}", name=f"Actor {number}") for number in range(1000)]
    ties = [Relationship(id="t", subject="a998", object="a999", kind="funds")]
    found = lists(Map(), [Change(None, row) for row in (*actors, *ties)])

    assert len(found.new["actor"]) == MOST
    assert found.total["actor"] == 1000
    assert found.new["relationship"] == ("Actor 998 funds Actor 999",)
