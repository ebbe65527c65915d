"""Honest dates: EDTF level 1 text and the days it may mean.

Source: Extended Date/Time Format, Library of Congress 2019, level 1 (ISO 8601-2). Days are counted as integers in the
proleptic Gregorian calendar, day 0 being 1970-01-01, so that years before 1 and after 9999 need no special case.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from backers.model.errors import Refused
from backers.model.wording import mark, number, say, tr, tr_n

UNKNOWN, OPEN = "", ".."
FAR = 1 << 60  # days: further than any year of nine digits
_DATE = re.compile(
    r"(?P<year>Y-?\d{5,9}|-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-(?P<month>\d{2}|XX)(?:-(?P<day>\d{2}|XX))?)?(?P<mark>[~?%]?)",
    re.ASCII,  # other scripts' digits are no EDTF, and no other program would read them
)
MONTHS = (
    mark("January", "month"), mark("February", "month"), mark("March", "month"), mark("April", "month"),
    mark("May", "month"), mark("June", "month"), mark("July", "month"), mark("August", "month"),
    mark("September", "month"), mark("October", "month"), mark("November", "month"), mark("December", "month"),
)  # fmt: skip
SEASONS = {
    21: mark("Spring", "season"), 22: mark("Summer", "season"),
    23: mark("Autumn", "season"), 24: mark("Winter", "season"),
}  # fmt: skip
_SEASON_BEGINS = {21: 3, 22: 6, 23: 9, 24: 12}
MARKS = {
    "~": mark("about {date}", "a date that is not exact"),
    "?": mark("possibly {date}", "a date that is not sure"),
    "%": mark("possibly about {date}", "a date that is neither exact nor sure"),
}
SINCE, UNTIL = mark("since {start}", "dates"), mark("until {end}", "dates")
FROM_TO = mark("{start} to {end}", "dates: a sign such as – between them reads well in any sentence")
CENTURY = mark("{first} to {last}", "the years of a century")
DECADE, BEFORE_CHRIST = mark("{year}s", "a decade such as the 2010s"), mark("{year} BCE", "year before Christ")
UNKNOWN_WORD, OPEN_WORD = mark("unknown", "date"), mark("open", "date that lies in the future")


@dataclass(frozen=True, slots=True)
class Span:
    """The days that a date may mean, both ends included."""

    first: int
    last: int

    def __contains__(self, day: int) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Reach:
    """When something of certain dates may hold (`first` to `last`) and when it surely does (`sure_first` to
    `sure_last`; empty where that is the larger). Days, both ends included; FAR stands for no limit."""

    first: int
    last: int
    sure_first: int
    sure_last: int


NOBODY_KNOWS = Reach(-FAR, FAR, FAR, -FAR)


def days(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01. After Howard Hinnant, "chrono-compatible low-level date algorithms" (2013)."""
    year -= month <= 2
    era = year // 400
    of_era = year - era * 400
    of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468


def today() -> str:
    return date.today().isoformat()  # noqa: DTZ011  (the user's own day, not a server's)


def of_day(day: int) -> str:
    """The EDTF text of a day count; the inverse of `days`. After Hinnant as well."""
    day += 719468
    era = day // 146097
    of_era = day - era * 146097
    year = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    month = (5 * of_year + 2) // 153
    number = of_year - (153 * month + 2) // 5 + 1
    month += 3 if month < 10 else -9
    year += era * 400 + (month <= 2)
    said = f"Y{year}" if abs(year) > 9999 else f"-{-year:04d}" if year < 0 else f"{year:04d}"
    return f"{said}-{month:02d}-{number:02d}"


@lru_cache(maxsize=65536)
def parse(text: str) -> Span:
    """The days that one EDTF date may mean. Raises Refused with a sentence for text that is no such date."""
    match = _DATE.fullmatch(text)
    if match is None:
        raise Refused(tr("“{text}” is not a date: write 2019, 2019-05, 2019-05-31 or 2019~.", text=text))
    low, high = _years(match["year"])
    month, day = match["month"], match["day"]
    if month is None:
        return Span(days(low, 1, 1), days(high, 12, 31))
    if month == "XX":
        if day not in (None, "XX"):
            raise Refused(tr("“{text}” has a day but no month.", text=text))
        return Span(days(low, 1, 1), days(high, 12, 31))
    at = int(month)
    if at in _SEASON_BEGINS and day is None:
        begin = _SEASON_BEGINS[at]
        return Span(days(low, begin, 1), _month_end(high, begin + 2))
    if not 1 <= at <= 12:
        raise Refused(tr("“{text}” has no month {month}: months run from 01 to 12.", text=text, month=month))
    if day in (None, "XX"):
        return Span(days(low, at, 1), _month_end(high, at))
    length = _month_end(low, at) - days(low, at, 1) + 1
    if not 1 <= int(day) <= length:
        #: February 2019 has 28 days
        has = tr_n("{month} has {n} day", "{month} has {n} days", length, month=_month_words(at, str(low)))
        raise Refused(tr("“{text}” is no day: {has}.", text=text, has=has))
    return Span(days(low, at, int(day)), days(high, at, int(day)))


def valid(text: str) -> bool:
    """Whether the text is an EDTF date, open or unknown."""
    try:
        span(text)
    except Refused:
        return False
    return True


def is_day(text: str) -> bool:
    """Whether it is a date that means one day."""
    found = span(text) if valid(text) else None
    return found is not None and found.first == found.last


def span(text: str) -> Span | None:
    """Like `parse`, but None for an open or unknown date."""
    return None if text in (UNKNOWN, OPEN) else parse(text)


def check_interval(start: str, end: str) -> None:
    """Raises Refused unless both ends are dates and the end can be at or after the start."""
    first, last = span(start), span(end)
    if first is not None and last is not None and last.last < first.first:
        raise Refused(tr("The end, {end}, is before the start, {start}.", end=words(end), start=words(start)))


def interval(start: str, end: str) -> str:
    """Both ends as one EDTF interval: `2019-05/..`; empty where neither is known."""
    return "" if not start and not end else f"{start}/{end}"


def reach(start: str, end: str) -> Reach:
    """When something of these dates may and when it must hold, the whole uncertainty of both ends used.

    The start lies at or before the end, which narrows both. An unknown end does not make a row uncertain for ever: it
    counts as in force from the start on, as far as is known. An unknown start leaves every day before the end open.
    Dates that contradict each other say nothing. Raises Refused for text that is no date.
    """
    first, last = span(start), span(end)
    begins = -FAR if first is None else first.first
    ends = FAR if last is None else last.last
    if begins > ends:
        return NOBODY_KNOWS
    begun = min(first.last, ends) if first is not None else -FAR if start == OPEN else FAR
    over = FAR if last is None else max(last.first, begins)
    return Reach(begins, ends, begun, over)


def in_force(start: str, end: str, day: int) -> bool | None:
    """Whether something of these dates holds on that day: True, False, or None where the dates leave it open."""
    return in_force_within(start, end, day, day)


def in_force_within(start: str, end: str, first: int, last: int) -> bool | None:
    """Whether it holds on some day from `first` to `last`: True, False, or None where the dates leave it open."""
    found = reach(start, end)
    if found.first > last or found.last < first:
        return False
    return True if found.sure_first <= last and found.sure_last >= first else None


def words(text: str) -> str:
    """A date as a reader would say it: `2019-05~` gives "about May 2019"."""
    if text == UNKNOWN:
        return say(UNKNOWN_WORD)
    if text == OPEN:
        return say(OPEN_WORD)
    match = _DATE.fullmatch(text)
    if match is None:
        return text
    year, month, day, sure = match["year"].lstrip("Y"), match["month"], match["day"], match["mark"]
    said = _year_words(year)
    if month not in (None, "XX"):
        said = _month_words(int(month), said, None if day in (None, "XX") else int(day))
    return say(MARKS[sure], date=said) if sure else said


def interval_words(start: str, end: str) -> str:
    """Both ends in words: "since May 2019", "until 23 October 2020", "May 2019 to June 2020"; empty if unknown."""
    if start == end and start not in (UNKNOWN, OPEN):
        return words(start)
    begun, over = start not in (UNKNOWN, OPEN), end not in (UNKNOWN, OPEN)
    if begun and over:
        return say(FROM_TO, start=words(start), end=words(end))
    if begun:
        return say(SINCE, start=words(start))
    return say(UNTIL, end=words(end)) if over else ""


def moment_words(at: datetime) -> str:
    """A day and the time of that day: "8 January 2020, 14:05"."""
    clock = say(mark("{hours:02d}:{minutes:02d}", "time of the day"), hours=at.hour, minutes=at.minute)
    return tr("{date}, {time}", date=words(at.date().isoformat()), time=clock)


def _month_words(month: int, year: str, day: int | None = None) -> str:
    """A month, season or day with its year: "May 2019", "Spring 2019", "31 May 2019"."""
    name = say(SEASONS[month]) if month in SEASONS else say(MONTHS[month - 1]) if 1 <= month <= 12 else f"{month:02d}"
    if day is None:
        return tr("{month} {year}", month=name, year=year)
    return tr("{day} {month} {year}", day=day, month=name, year=year)


def _years(text: str) -> tuple[int, int]:
    digits = text.lstrip("Y")
    if "X" not in digits:
        return int(digits), int(digits)
    low, high = int(digits.replace("X", "0")), int(digits.replace("X", "9"))
    return min(low, high), max(low, high)


def _year_words(year: str) -> str:
    if "XX" in year:
        return say(CENTURY, first=number(int(f"{year[:-2]}00")), last=number(int(f"{year[:-2]}99")))
    if "X" in year:
        return say(DECADE, year=int(year.replace("X", "0")))
    counted = int(year)
    return number(counted) if counted > 0 else say(BEFORE_CHRIST, year=1 - counted)


def _month_end(year: int, month: int) -> int:
    if month >= 12:
        return days(year + 1, month - 11, 1) - 1
    return days(year, month + 1, 1) - 1
