"""Honest dates: what a text may mean in days, what holds on a day, and what is no date."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backers.model import dates
from backers.model.errors import Refused

EPOCH = date(1970, 1, 1)
known_days = st.dates()


def day(text: str) -> int:
    return (date.fromisoformat(text) - EPOCH).days


@given(known_days)
def test_days_agree_with_the_calendar_of_the_standard_library(when: date) -> None:
    assert dates.days(when.year, when.month, when.day) == (when - EPOCH).days


@given(known_days)
def test_a_full_date_means_its_one_day(when: date) -> None:
    assert dates.parse(when.isoformat()) == dates.Span((when - EPOCH).days, (when - EPOCH).days)


@given(known_days)
def test_a_month_means_all_days_from_its_first_to_the_day_before_the_next(when: date) -> None:
    span = dates.parse(f"{when:%Y-%m}" if when.year > 999 else f"{when.year:04}-{when.month:02}")
    assert (when - EPOCH).days in span
    assert EPOCH.toordinal() + span.first == date(when.year, when.month, 1).toordinal()
    assert 28 <= span.last - span.first + 1 <= 31


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2019", "2019-01-01", "2019-12-31"),
        ("2019-02", "2019-02-01", "2019-02-28"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2020-12", "2020-12-01", "2020-12-31"),
        ("2019-05~", "2019-05-01", "2019-05-31"),
        ("2019-05-XX", "2019-05-01", "2019-05-31"),
        ("2019-XX", "2019-01-01", "2019-12-31"),
        ("2019-XX-XX?", "2019-01-01", "2019-12-31"),
        ("2019-21", "2019-03-01", "2019-05-31"),
        ("2019-24", "2019-12-01", "2020-02-29"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
    ],
)
def test_a_date_means_all_days_that_it_leaves_open(text: str, first: str, last: str) -> None:
    assert dates.parse(text) == dates.Span(day(first), day(last))


def test_years_outside_the_standard_librarys_are_dates_too() -> None:
    assert dates.parse("-0043-03-15").first < dates.parse("0001").first
    assert dates.parse("Y17000").first > dates.parse("9999").last
    assert dates.parse("-004X") == dates.Span(dates.days(-49, 1, 1), dates.days(-40, 12, 31))


@pytest.mark.parametrize(
    "text",
    ["", "soon", "2019-13", "2019-00", "2019-02-29", "2019-04-31", "2019-01-00", "2019-1", "19", "2019-XX-05",
     "2019-21-05", "2019-05-", " 2019", "2019\n", "2019~~", "٢٠١٩", "20l9", "2019/2020"],
)  # fmt: skip
def test_what_is_no_date_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(Refused, match=r"\.$"):
        dates.parse(text)
    assert dates.valid(text) == (text == "")


def test_open_and_unknown_are_valid_and_mean_no_span() -> None:
    assert dates.valid("")
    assert dates.valid("..")
    assert dates.span("") is dates.span("..") is None


def test_an_interval_may_not_end_before_it_starts() -> None:
    dates.check_interval("2019-05", "2019")
    dates.check_interval("2019-05-02", "2019-05-02")
    dates.check_interval("..", "1900")
    with pytest.raises(Refused, match="The end, April 2019, is before the start, 2 May 2019"):
        dates.check_interval("2019-05-02", "2019-04")


@pytest.mark.parametrize(
    ("start", "end", "when", "answer"),
    [
        ("2019-05-02", "2019-05-02", "2019-05-02", True),
        ("2019-05-02", "2019-05-04", "2019-05-01", False),
        ("2019-05-02", "2019-05-04", "2019-05-05", False),
        ("2019-05", "2020", "2019-05-30", None),
        ("2019-05", "2020", "2019-05-31", True),
        ("2019-05", "2020", "2020-01-01", True),
        ("2019-05", "2020", "2020-01-02", None),
        ("2019-05", "", "2030-01-01", True),
        ("2019-05", "..", "2030-01-01", True),
        ("..", "2020-10-23", "1951-12-24", True),
        ("", "2020-10-23", "2020-10-23", None),
        ("", "2020-10-23", "2020-10-24", False),
        ("", "", "2020-10-24", None),
    ],
)
def test_what_is_in_force_is_said_only_as_far_as_the_dates_go(
    start: str, end: str, when: str, answer: bool | None
) -> None:
    assert dates.in_force(start, end, day(when)) is answer


@given(known_days, st.integers(0, 4000), st.integers(-50, 4050))
def test_between_two_full_dates_there_is_no_doubt(start: date, length: int, offset: int) -> None:
    start = min(start, date(9980, 1, 1))
    end = start + timedelta(days=length)
    answer = dates.in_force(start.isoformat(), end.isoformat(), (start - EPOCH).days + offset)
    assert answer is (0 <= offset <= length)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "unknown"),
        ("..", "open"),
        ("2019", "2019"),
        ("2019-05", "May 2019"),
        ("2019-05-02", "2 May 2019"),
        ("2019-05~", "about May 2019"),
        ("2019?", "possibly 2019"),
        ("2019-24%", "possibly about Winter 2019"),
        ("2019-05-XX", "May 2019"),
        ("201X", "2010s"),
        ("-0043-03-15", "15 March 44 BCE"),
        ("soon", "soon"),
    ],
)
def test_dates_are_said_as_a_reader_would(text: str, said: str) -> None:
    assert dates.words(text) == said


@pytest.mark.parametrize(
    ("start", "end", "said", "stored"),
    [
        ("", "", "", ""),
        ("2019", "", "since 2019", "2019/"),
        ("2019", "..", "since 2019", "2019/.."),
        ("..", "2020-10-23", "until 23 October 2020", "../2020-10-23"),
        ("2019-05", "2020-06", "May 2019 to June 2020", "2019-05/2020-06"),
        ("2019-05-02", "2019-05-02", "2 May 2019", "2019-05-02/2019-05-02"),
    ],
)
def test_intervals_are_said_and_stored(start: str, end: str, said: str, stored: str) -> None:
    assert dates.interval_words(start, end) == said
    assert dates.interval(start, end) == stored
