"""Who says so, who denies it, and in whose words: read from a row's claims."""

import pytest

from backers.model.changes import Change, ChangeSet
from backers.model.map import Map
from backers.model.rows import Actor, Claim, Contradiction, Event, Ref, Relationship, Source
from backers.work.circle import circle
from backers.work.evidence import evidence_of, find_sources, source_marks, source_words

TIE = Ref("relationship", "r")
OLD = Source(id="old", publisher="Old Times", title="Aid arrives", date="2015", symbol="S/2015/1")
NEW = Source(id="new", publisher="New Times", title="Aid grows", date="2020-01-08", url="https://example.org/aid")


def claim(number: int, source: str | None, text: str = "Aid came.", stance: str = "supports") -> Claim:
    return Claim(id=str(number), about=TIE, source=source, text=text, stance=stance)


@pytest.mark.parametrize(
    ("claims", "headline"),
    [
        ([], "no source says so yet"),
        ([claim(1, "old")], "says so: 1 source"),
        ([claim(1, "old"), claim(2, "new"), claim(3, "old", "Again.")], "says so: 2 sources"),
        ([claim(1, "old"), claim(2, "new", "No.", "disputes")], "says so: 1 source, 1 denies"),
        ([claim(1, None), claim(2, None), claim(3, None, "No.", "disputes")], "says so: 2 sources, 1 denies"),
        ([claim(1, "old", "No.", "disputes"), claim(2, "new", "No.", "disputes")], "no source says so yet, 2 deny"),
    ],
)
def test_the_headline_counts_each_source_once(claims: list[Claim], headline: str) -> None:
    assert evidence_of(Map([OLD, NEW, *claims]), TIE).headline == headline


def test_equal_words_are_one_statement_with_the_newest_source_first() -> None:
    map_ = Map([OLD, NEW, claim(1, "old"), claim(2, "new", "aid  CAME."), claim(3, None, "Undated.")])

    first, last = evidence_of(map_, TIE).supports

    assert [one.source for one in first.citations] == [NEW, OLD]
    assert last.text == "Undated."


def test_a_source_is_named_by_publisher_title_and_date_and_marked_where_it_needs_care() -> None:
    care = Source(id="s", publisher="Tass", symbol="No. 7", outlet="state_media", verification="known")

    assert source_words(NEW) == "New Times, Aid grows, 8 January 2020"
    assert source_words(care) == "Tass, No. 7, no date"
    assert source_marks(care) == ("State media", "not read")
    assert source_words(None) == "No source written down"


@pytest.mark.parametrize("text", ["grows", "times aid 2020", "EXAMPLE.org"])
def test_a_source_is_found_by_any_of_its_words(text: str) -> None:
    assert find_sources(Map([OLD, NEW]), text) == [NEW]


def test_sources_found_come_newest_first_and_no_words_find_none() -> None:
    map_ = Map([OLD, NEW])

    assert find_sources(map_, "aid") == [NEW, OLD]
    assert find_sources(map_, "  ") == []


def test_events_and_contradictions_are_found_by_what_they_touch_and_follow_edits() -> None:
    event = Event(id="e", title="Landing", actors=("a",), relationships=("r",))
    split = Contradiction(id="c", topic="The day", about=(TIE, Ref("actor", "a")))
    map_ = Map([event, split])
    assert map_.events_with(TIE) == map_.events_with(Ref("actor", "a")) == [event]
    assert evidence_of(map_, TIE).contradictions == (split,)

    map_.apply(ChangeSet("delete both", (Change(event, None), Change(split, None))))

    assert map_.events_with(TIE) == []
    assert map_.contradictions_about(TIE) == []


def test_a_reader_finds_relationships_under_what_they_mean_for_the_actor() -> None:
    ties = [
        Relationship(id="1", subject="b", kind="funds", object="a", start="2019"),
        Relationship(id="2", subject="a", kind="supplies_arms", object="c"),
        Relationship(id="3", subject="a", kind="trade_deal", object="b"),
        Relationship(id="4", subject="c", kind="sanctions", object="a"),
        Relationship(id="5", subject="a", kind="mediates", object="c"),
        Relationship(id="6", subject="a", kind="member_of", object="b"),
        Relationship(id="7", subject="b", kind="recognises", object="a", start="2014"),
        Relationship(id="9", subject="c", kind="allied_with", object="a"),
        Relationship(id="8", subject="b", kind="funds", object="a", sign=-1),
    ]
    map_ = Map([*(Actor(id=one, name=one) for one in "abc"), *ties])

    rings = {ring.heading: [row.id for row in ring.relationships] for ring in circle(map_, "a")}

    assert rings == {
        "Backed by": ["7", "1"],
        "Backs": ["2"],
        "Allied with": ["9"],
        "Cooperates with": ["3"],
        "Fights or opposes": ["4", "8"],
        "Talks and diplomacy": ["5"],
        "Belongs to, leads": ["6"],
    }
