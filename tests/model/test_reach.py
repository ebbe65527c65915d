"""When something of certain dates holds, against an oracle that tries every pair of days the dates may mean."""

from itertools import product

from hypothesis import example, given
from hypothesis import strategies as st

from backers.model import dates

# Leap days, the turn of the eras, year 9999 and beyond, equal ends and the years around them.
_AROUND = [
    dates.days(*one) for one in ((2020, 2, 28), (1900, 2, 27), (0, 12, 30), (-43, 3, 14), (9999, 12, 30), (2019, 5, 30))
]


def _full(day: int) -> str:
    return dates.of_day(day)


def oracle(start: dates.Span, end: dates.Span, first: int, last: int) -> bool | None:
    """Every start and end that the dates may mean, in this order: do all, some or none touch the days?"""
    pairs = product(range(start.first, start.last + 1), range(end.first, end.last + 1))
    answers = {any(begun <= day <= over for day in range(first, last + 1)) for begun, over in pairs if begun <= over}
    return None if len(answers) != 1 else answers.pop()


@given(st.sampled_from(_AROUND), st.integers(0, 4), st.integers(0, 9), st.integers(-3, 14), st.integers(0, 3))
@example(_AROUND[0], 1, 0, 1, 0)
@example(_AROUND[4], 3, 2, 4, 1)
def test_full_days_hold_on_their_days_and_no_others(base: int, begin: int, length: int, day: int, more: int) -> None:
    start, end = base + begin, base + begin + length
    answer = dates.in_force_within(_full(start), _full(end), base + day, base + day + more)
    assert answer is oracle(dates.Span(start, start), dates.Span(end, end), base + day, base + day + more)


months = st.sampled_from(["2020-02", "1900-02", "0000-12", "-0043-03", "9999-12", "Y12019-01"])


@given(months, st.integers(0, 40), st.integers(-3, 45), st.integers(0, 5))
def test_a_month_as_start_holds_as_far_as_all_its_days_agree(month: str, end: int, day: int, more: int) -> None:
    start = dates.parse(month)
    over = start.first + end
    when = start.first + day
    answer = dates.in_force_within(month, _full(over), when, when + more)
    assert answer is oracle(start, dates.Span(over, over), when, when + more)


@given(months, st.integers(0, 40), st.integers(-3, 45), st.integers(0, 5))
def test_a_month_as_end_holds_as_far_as_all_its_days_agree(month: str, before: int, day: int, more: int) -> None:
    end = dates.parse(month)
    begun = end.first + 12 - before
    when = end.first - 8 + day
    answer = dates.in_force_within(_full(begun), month, when, when + more)
    assert answer is oracle(dates.Span(begun, begun), end, when, when + more)


@given(months, st.integers(-3, 35), st.integers(0, 3))
def test_one_month_as_both_ends_is_sure_only_of_the_whole_of_it(month: str, day: int, more: int) -> None:
    span = dates.parse(month)
    answer = dates.in_force_within(month, month, span.first + day, span.first + day + more)
    assert answer is oracle(span, span, span.first + day, span.first + day + more)
    assert dates.in_force_within(month, month, span.first, span.last) is True


@given(st.integers(-(10**7), 10**7))
def test_a_day_and_its_date_are_one(day: int) -> None:
    assert dates.parse(dates.of_day(day)) == dates.Span(day, day)


def test_ends_that_are_open_or_unknown() -> None:
    day = dates.parse("2020-01-08").first
    assert dates.in_force("..", "..", day) is True
    assert dates.in_force("", "", day) is None
    assert dates.in_force("2020-01-08", "", day) is True
    assert dates.in_force("2020-01-09", "", day) is False
    assert dates.in_force("", "2020-01-08", day) is None
    assert dates.in_force("", "2020-01-07", day) is False
    assert dates.in_force("..", "2020-01-08", day) is True


def test_dates_that_contradict_each_other_say_nothing() -> None:
    assert dates.in_force("2020", "2019", dates.parse("2019-06-01").first) is None
