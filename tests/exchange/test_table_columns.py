"""Which columns of a table are the ends of relationships, which their dates, and which their sources."""

import pytest

from backers.exchange.formats import read
from backers.exchange.incoming import Incoming
from backers.exchange.tables.grid import open_text
from backers.exchange.tables.recipe import suggestion
from backers.model.errors import Damaged
from backers.model.map import Map


def table(text: str) -> Incoming:
    return read(text.encode(), name="a.csv")


def ties(incoming: Incoming) -> list[tuple[str, str]]:
    return [(row.subject, row.object) for row in Map(incoming.rows).relationships.values()]


@pytest.mark.parametrize(
    ("heading", "ends"),
    [
        ("from,to,relation,since,source,note", ("from", "to")),
        ("source,who,whom", ("who", "whom")),
        ("source,Supporter,Supported", ("Supporter", "Supported")),
        ("source,subject,object,from,to", ("subject", "object")),
        ("Target,Source,from,to", ("Source", "Target")),
        ("source,from,destination", ("from", "destination")),
        ("source,destination", ("source", "destination")),
    ],
)
def test_the_columns_that_are_a_pair_are_the_ends_and_are_named(heading: str, ends: tuple[str, str]):
    incoming = table(f"{heading}\n{heading.replace(',', ' x,')} x\n")

    assert ties(incoming) == [(f"{ends[0]} x", f"{ends[1]} x")]
    assert incoming.format == f"Table of relationships, from “{ends[0]}” to “{ends[1]}”"


def test_a_source_beside_two_ends_is_kept_and_told_and_is_nobody():
    incoming = table("from,to,relation,source\nTurkey,GNA,funds,https://x.org/1\n")
    map_ = Map(incoming.rows)

    assert {*map_.actors} == {"Turkey", "GNA"}
    assert map_.relationships["edge-1"].attributes == (("source", "https://x.org/1"),)
    assert ["“source” was kept" in warning for warning in incoming.warnings] == [True]


def test_a_lone_source_makes_no_relationships_with_whatever_stands_beside_it():
    with pytest.raises(Damaged, match="mapping is needed"):
        table("source,to,says\nhttps://x.org/1,GNA,it pays\n")


@pytest.mark.parametrize(
    "names",
    ["since,until", "from (date),until", "Start,End", "START DATE,End Date", "start_date,end_date", "Since,To (date)"],
)
@pytest.mark.parametrize("ends", ["source,target", "from,to"])
def test_the_dates_of_an_edge_list_are_those_of_its_relationships(ends: str, names: str):
    incoming = table(f"{ends},{names}\na,b,May 2019,2020\n")
    (tie,) = Map(incoming.rows).relationships.values()

    assert (tie.start, tie.end, tie.attributes, incoming.warnings) == ("2019-05", "2020", (), ())


def test_beside_other_ends_from_and_to_are_dates_where_they_hold_some():
    dated = table("subject,object,from,to\na,b,2019,2020\n")
    named = table("subject,object,from,to\na,b,Tunis,Tripoli\n")

    (tie,), (other,) = (Map(one.rows).relationships.values() for one in (dated, named))
    assert (tie.start, tie.end) == ("2019", "2020")
    assert (other.start, other.end, other.attributes) == ("", "", (("from", "Tunis"), ("to", "Tripoli")))


def test_what_is_no_date_stays_in_its_column_and_is_told():
    incoming = table("from,to,since\na,b,the war\nb,c,2019\n")
    ties_ = list(Map(incoming.rows).relationships.values())

    assert [(tie.start, tie.attributes) for tie in ties_] == [("", (("since", "the war"),)), ("2019", ())]
    assert incoming.warnings == ("Row 2: “the war” in “since” is no date.",)


def test_the_suggestion_knows_ends_dates_and_sources():
    text = b"From,To,Relation,Since,Until,Source,Note\na,b,funds,2019,,https://x.org,n\n"
    dated = b"Who,Whom,From,To,Source\na,b,2019,2020,Reuters\n"

    assert suggestion(open_text(text, "a.csv")).columns == {
        "From": "subject", "To": "object", "Relation": "kind", "Since": "start", "Until": "end",
        "Source": "source_url", "Note": "note",
    }  # fmt: skip
    assert suggestion(open_text(dated, "a.csv")).columns == {
        "Who": "subject", "Whom": "object", "From": "start", "To": "end", "Source": "source_publisher",
    }  # fmt: skip
