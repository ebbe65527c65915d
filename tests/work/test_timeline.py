"""The map in time: the day index against looking day by day, counts, steps, what was known by when, what changed."""

import dataclasses
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from backers.exchange.curated import curated_map
from backers.model import dates
from backers.model.map import Map
from backers.model.rows import Actor, Claim, Event, Meta, Ref, Relationship, Source
from backers.work.captions import captions
from backers.work.lens import Lens
from backers.work.look import look
from backers.work.sight import Sight
from backers.work.timeline.changes import as_table, as_text, compared_words, differences
from backers.work.timeline.counts import backer_curves, counts, extent, first_view, group_curves, holding, marks
from backers.work.timeline.days import DayIndex, Threshold, reach_of
from backers.work.timeline.happenings import doubts, verb_of
from backers.work.timeline.steps import Run, mode_of, next_in, since_of, step, tick_days

BASE = dates.days(2020, 2, 25)
texts = st.one_of(
    st.sampled_from(["", "..", "2020", "2020-02", "2020-03~", "2019-24", "soon"]),
    st.integers(-40, 60).map(lambda day: dates.of_day(BASE + day)),
)
intervals = st.lists(st.tuples(texts, texts), max_size=12)
moves = st.lists(st.tuples(st.integers(-60, 80), st.integers(0, 20)), min_size=1, max_size=6)


@given(intervals, moves)
def test_wherever_the_day_goes_the_index_says_what_each_row_says(
    rows: list[tuple[str, str]], days: list[tuple[int, int]]
):
    index = DayIndex(reach_of(*row) for row in rows)
    for day, more in days:
        first, last = BASE + day, BASE + day + more
        said = [_within(*row, first, last) for row in rows]
        assert (index.possible(first, last)).tolist() == [answer is not False for answer in said]
        assert (index.possible(first, last) & index.sure(first, last)).tolist() == [answer is True for answer in said]


def _within(start: str, end: str, first: int, last: int) -> bool | None:
    if not (dates.valid(start) and dates.valid(end)):
        return None
    return dates.in_force_within(start, end, first, last)


@given(intervals)
def test_the_histogram_counts_what_holds_day_by_day(rows: list[tuple[str, str]]):
    index = DayIndex(reach_of(*row) for row in rows)
    possible = holding(index.first, index.last, BASE - 50, BASE + 70)
    sure = holding(index.sure_first, index.sure_last, BASE - 50, BASE + 70)
    for at, day in enumerate(range(BASE - 50, BASE + 71)):
        said = [_within(*row, day, day) for row in rows]
        assert possible[at] == sum(answer is not False for answer in said)
        assert sure[at] == sum(answer is True for answer in said)


@given(st.lists(st.integers(-5, 5), max_size=20), st.lists(st.integers(-7, 7), min_size=1, max_size=8))
def test_a_threshold_agrees_with_comparing_every_number(numbers: list[int], limits: list[int]):
    threshold = Threshold(np.array(numbers, np.int64))
    for limit in limits:
        assert threshold.at(limit).tolist() == [number <= limit for number in numbers]


@given(st.dates(date(1, 3, 1), date(9990, 1, 1)), st.integers(-500, 500))
def test_days_and_weeks_are_the_calendars(day: date, by: int):
    number = dates.days(day.year, day.month, day.day)
    try:
        later = day + timedelta(weeks=by)
    except OverflowError:
        return
    assert step(number, "week", by) == dates.days(later.year, later.month, later.day)
    assert step(number, "day", by) == number + by


@pytest.mark.parametrize(
    ("day", "by", "then"),
    [
        ("2020-01-31", 1, "2020-02-29"),
        ("2019-01-31", 1, "2019-02-28"),
        ("2020-03-31", -1, "2020-02-29"),
        ("2020-01-08", -1, "2019-12-08"),
        ("9999-12-31", 1, "Y10000-01-31"),
        ("0000-01-15", -1, "-0001-12-15"),
    ],
)
def test_a_month_on_is_the_same_day_or_the_last(day: str, by: int, then: str):
    assert dates.of_day(step(dates.parse(day).first, "month", by)) == then


def test_the_next_event_and_the_last():
    assert (next_in([3, 5, 5, 9], 5, 1), next_in([3, 5, 5, 9], 5, -1)) == (9, 3)
    assert (next_in([3, 5], 5, 1), next_in([], 5, 1), next_in([3], 3, -1)) == (None, None, None)


def test_playing_drops_days_rather_than_lag():
    run = Run(begin=100, end=200, speed=30)
    assert [run.day_after(seconds) for seconds in (0, 0.5, 2.0, 60.0)] == [100, 115, 160, 200]
    assert run.is_over(4.0)


@pytest.mark.parametrize(("mode", "since"), [("single", ""), ("growing", ".."), ("window", "2019-12-30")])
def test_each_mode_has_its_own_since(mode: str, since: str):
    assert since_of(mode, dates.parse("2020-01-08").first, 10) == since
    assert mode_of(since) == mode


@given(st.integers(-800_000, 3_000_000), st.integers(5, 2_000_000), st.integers(2, 20))
def test_ticks_lie_on_the_axis_and_are_few(first: int, length: int, most: int):
    found = tick_days(first, first + length, most)
    assert all(first <= day <= first + length for day, _ in found)
    assert len(found) <= 2 * most + 2 or length > 12_000 * 30 * most


def _told(day: str, stance: str = "supports", about: str = "r") -> tuple[Source, Claim]:
    source = Source(id=f"s-{day}-{stance}-{about}", publisher="Reuters", title=f"of {day}", date=day)
    return source, Claim(id=f"c-{source.id}", about=Ref("relationship", about), source=source.id, stance=stance)


def _map(*rows: object) -> Map:
    actors = [Actor(id=one, name=one.title(), side=side) for one, side in (("a", "other"), ("b", "GNA-aligned"))]
    return Map([*actors, Relationship(id="r", subject="a", kind="funds", object="b", start="2019"), *rows])


def test_a_relationship_is_known_from_the_day_of_its_first_source():
    map_ = _map(*_told("2020-01-08"), *_told("2020-06"))
    assert look(map_, Lens(known_by="2020-01-07")).relationships == ()
    assert [row.id for row in look(map_, Lens(known_by="2020-01-08")).relationships] == ["r"]
    assert look(map_, Lens(known_by="2020-01-08")).uncertain == frozenset()


def test_a_source_dated_by_its_month_is_possibly_known_from_its_first_day_and_surely_from_its_last():
    map_ = _map(*_told("2020-06"))
    assert look(map_, Lens(known_by="2020-05-31")).relationships == ()
    assert look(map_, Lens(known_by="2020-06-15")).uncertain == {"r"}
    assert look(map_, Lens(known_by="2020-06-30")).uncertain == frozenset()


def test_what_nobody_had_denied_yet_is_not_disputed():
    map_ = _map(*_told("2019-05"), *_told("2020-02-01", "disputes"))
    assert look(map_, Lens(known_by="2020-01-31")).disputed == frozenset()
    assert look(map_, Lens(known_by="2020-02-01")).disputed == {"r"}


def test_a_confidence_that_follows_the_evidence_follows_what_was_out_by_then():
    source, claim = _told("2020-06-01")
    other = dataclasses.replace(source, id="other", publisher="AFP")
    row = Relationship(id="q", subject="a", kind="funds", object="b", start="2019", confidence="high", derived=True)
    about = Ref("relationship", "q")
    early = dataclasses.replace(_told("2019-06-01")[1], about=about)
    map_ = _map(row, _told("2019-06-01")[0], early, other, dataclasses.replace(claim, about=about, source="other"))
    by = {day: look(map_, Lens(known_by=day)).relationships for day in ("2020-01-08", "2020-12-31")}
    assert [[one.confidence for one in rows if one.id == "q"] for rows in by.values()] == [["medium"], ["high"]]


def test_what_changed_is_said_with_those_who_say_so():
    ended = Relationship(id="old", subject="a", kind="mediates", object="b", start="2018", end="2019-12-31")
    turned = Relationship(id="new", subject="b", kind="fights", object="a", start="2020-02-01")
    friends = Relationship(id="was", subject="a", kind="allied_with", object="b", start="2018", end="2019-12-31")
    rows = [Actor(id="a", name="A"), Actor(id="b", name="B"), ended, turned, friends, *_told("2020-02-02", about="new")]
    sight, lens = Sight(Map(rows)), Lens(from_day="2019-06-01", day="2020-06-01")
    found = differences(sight, lens)
    assert [(one.word, one.row.id) for one in found] == [("turned", "new"), ("ended", "old"), ("ended", "was")]
    assert found[0].sentence == "B fights A, since 1 February 2020: the two are now against each other."
    assert found[0].sources == ("Reuters, of 2020-02-02, 2 February 2020",)
    assert "Changed sign (1)" in as_text("Changes", found)
    assert as_table(found)[1][:3] == ("Changed sign", found[0].sentence, "new")
    assert compared_words(lens) == "from 1 June 2019 to 1 June 2020"
    assert captions(sight.map, sight.look(lens), lens).date_line == "What changed from 1 June 2019 to 1 June 2020"


def test_a_caption_says_all_only_of_all_and_else_what_is_left_out():
    sides = [Actor(id="m", name="M", side="mediator"), Actor(id="n", name="N")]
    weak = Relationship(id="w", subject="n", kind="funds", object="m", tier="extended")
    tie = Relationship(id="t", subject="n", kind="funds", object="m")
    map_ = Map([*sides, weak, tie, Meta(id="as_of", value="2020-12-31")])

    def line(lens: Lens) -> str:
        return captions(map_, Sight(map_).look(lens), lens).date_line

    assert line(Lens(background=True)) == "All relationships on record, as of 31 December 2020"
    assert line(Lens()) == "Background left out, as of 31 December 2020"
    without = frozenset({"mediator"})
    assert line(Lens(hidden_sides=without)) == "Without Mediators; background left out, as of 31 December 2020"
    assert line(Lens(hidden_sides=without, background=True)) == "Without Mediators, as of 31 December 2020"
    assert line(Lens(text="x", background=True)) == "Only what contains “x”, as of 31 December 2020"
    assert line(Lens(day="2020-01-08")) == "In force on 8 January 2020"


def test_between_two_days_of_knowledge_there_is_what_was_told_and_denied_meanwhile():
    later = Relationship(id="q", subject="b", kind="funds", object="a", start="2019")
    map_ = _map(later, *_told("2019-05-01"), *_told("2020-02-01", "disputes"), *_told("2020-03-01", about="q"))
    found = differences(Sight(map_), Lens(from_known_by="2020-01-08", known_by="2020-12-31"))
    assert [(one.word, one.row.id) for one in found] == [("added", "q"), ("disputed", "r")]


def test_without_two_moments_nothing_is_compared():
    sight = Sight(_map())
    assert differences(sight, Lens(day="2020", from_known_by="")) == []
    assert not sight.look(Lens(from_day="2019")).compared


def test_an_event_says_what_it_started_and_where_that_does_not_fit():
    map_ = _map()
    event = Event(id="e", title="Accord", date="2019-11-27", starts=("r",))
    assert verb_of(event, "r") == "Started with"
    assert doubts(map_, event) == []
    late = Event(id="e", title="Accord", date="2020-11-27", starts=("r",))
    assert doubts(map_, late) == ["The event is of 27 November 2020, but the start says 2019."]


def test_events_without_a_date_have_no_mark_and_stay_in_the_map():
    map_ = _map(Event(id="e", title="Some day"), Event(id="f", title="One day", date="2020-01"))
    assert [mark.event.id for mark in marks(map_, Lens())] == ["f"]
    assert first_view(marks(map_, Lens()), extent(Sight(map_), marks(map_, Lens())))[0] < dates.parse("2020").first


def test_curves_count_backers_once_and_groups_by_row():
    more = Relationship(id="s", subject="a", kind="supplies_arms", object="b", start="2019-06-01", end="2019-06-30")
    sight, begin, end = Sight(_map(more)), dates.days(2018, 12, 31), dates.days(2019, 7, 1)
    (_, _, backers), _ = backer_curves(sight, Lens(), begin, end)
    assert (backers.min(), backers.max()) == (0, 1)
    ((group, _, held),) = group_curves(sight, Lens(), begin, end)
    assert (group, held.max(), held[0]) == ("support", 2, 0)


def test_the_curated_map_in_force_is_what_each_row_says_itself():
    map_ = curated_map()
    sight = Sight(map_)
    found = counts(sight, Lens(), dates.days(2019, 4, 1), dates.days(2020, 10, 31))
    core = [row for row in map_.relationships.values() if row.tier != "extended"]
    ends = {one for one, row in map_.actors.items() if row.tier != "extended"}
    core = [row for row in core if {row.subject, row.object} <= ends]
    for at in range(0, len(found.sure), 30):
        said = [dates.in_force(row.start, row.end, found.begin + at) for row in core]
        assert found.sure[at] == sum(answer is True for answer in said)
        visible = sight.look(Lens(day=dates.of_day(found.begin + at)))
        assert len(visible.relationships) == found.possible[at] == sum(answer is not False for answer in said)
