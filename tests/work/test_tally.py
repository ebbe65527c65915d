"""Counts that tables and filters show: sources by voice, disputes, and how many of each the map has."""

import pytest

from backers.model import dates, typed
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.rows import Actor, Claim, Ref, Relationship, Source
from backers.work.census import census
from backers.work.matching import among, contains, haystack
from backers.work.prepared import Prepared
from backers.work.tally import disputed_around, is_disputed, sources_around, tally

TIE = Ref("relationship", "r")


def claim(name: str, source: str | None, stance: str = "supports") -> Claim:
    return Claim(id=name, about=TIE, source=source, stance=stance)


def a_map(*claims: Claim) -> Map:
    actors = [Actor(id="a", name="A"), Actor(id="b", name="B"), Actor(id="c", name="C", tier="extended")]
    tie = Relationship(id="r", subject="a", kind="funds", object="b")
    return Map([*actors, tie, Source(id="s"), Source(id="t"), *claims])


def test_a_source_that_speaks_twice_counts_once_and_an_unnamed_one_by_itself() -> None:
    map_ = a_map(claim("1", "s"), claim("2", "s"), claim("3", None), claim("4", "t", "disputes"))
    assert tally(map_, TIE).words == "2, 1 denies"
    assert sources_around(map_, "a") == 3


def test_a_row_without_claims_says_none() -> None:
    assert tally(a_map(), TIE).words == "none"


def test_a_denial_makes_a_relationship_disputed_without_a_mark() -> None:
    map_ = a_map(claim("1", "t", "disputes"))
    assert is_disputed(map_, map_.relationships["r"])
    assert disputed_around(map_, "b") == 1


def test_the_census_leaves_background_out_unless_asked() -> None:
    map_ = a_map()
    assert census(Prepared(map_), background=False).sides["other"] == 2
    assert census(Prepared(map_)).sides["other"] == 3
    assert census(Prepared(map_)).unconnected == 1
    assert census(Prepared(map_)).kinds_of == {"support": ("funds",)}


def test_an_interval_is_read_as_it_is_written() -> None:
    for start, end in (("2019-05", ""), ("", "2020"), ("2014", "2020-10-23"), ("2019", ".."), ("", "")):
        assert typed.read_interval(dates.interval(start, end)) == (start, end)
    assert typed.read_interval(" 2019-05 ") == ("2019-05", "2019-05")
    with pytest.raises(Refused, match="before the start"):
        typed.read_interval("2020/2019")


def test_a_haystack_answers_as_contains_does() -> None:
    texts = ["Khalifa Haftar", "خليفة حفتر", ""]
    for sought in ("haftar khal", "حفتر", "KHALIFA حفتر", "tripoli", ""):
        assert among(sought, haystack(texts)) == contains(sought, *texts)
