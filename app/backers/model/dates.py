"""Honest dates: EDTF level 1 text and the days it may mean.

Source: Extended Date/Time Format, Library of Congress 2019, level 1 (ISO 8601-2). Days are counted as integers in the
proleptic Gregorian calendar, day 0 being 1970-01-01, so that years before 1 and after 9999 need no special case.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from backers.model.errors import Refused

UNKNOWN, OPEN = "", ".."
FAR = 1 << 60  # days: further than any year of nine digits
_DATE = re.compile(
    r"(?P<year>Y-?\d{5,9}|-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-(?P<month>\d{2}|XX)(?:-(?P<day>\d{2}|XX))?)?(?P<mark>[~?%]?)",
    re.ASCII,  # other scripts' digits are no EDTF, and no other program would read them
)
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SEASONS = {21: ("Spring", 3), 22: ("Summer", 6), 23: ("Autumn", 9), 24: ("Winter", 12)}
_MARKS = {"~": "about ", "?": "possibly ", "%": "possibly about "}


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
        raise Refused(f"“{text}” is not a date: write 2019, 2019-05, 2019-05-31 or 2019~.")
    low, high = _years(match["year"])
    month, day = match["month"], match["day"]
    if month is None:
        return Span(days(low, 1, 1), days(high, 12, 31))
    if month == "XX":
        if day not in (None, "XX"):
            raise Refused(f"“{text}” has a day but no month.")
        return Span(days(low, 1, 1), days(high, 12, 31))
    number = int(month)
    if number in _SEASONS and day is None:
        begin = _SEASONS[number][1]
        return Span(days(low, begin, 1), _month_end(high, begin + 2))
    if not 1 <= number <= 12:
        raise Refused(f"“{text}” has no month {month}: months run from 01 to 12.")
    if day in (None, "XX"):
        return Span(days(low, number, 1), _month_end(high, number))
    length = _month_end(low, number) - days(low, number, 1) + 1
    if not 1 <= int(day) <= length:
        raise Refused(f"“{text}” is no day: {_MONTHS[number - 1]} {low} has {length} days.")
    return Span(days(low, number, int(day)), days(high, number, int(day)))


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
        raise Refused(f"The end, {words(end)}, is before the start, {words(start)}.")


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
        return "unknown"
    if text == OPEN:
        return "open"
    match = _DATE.fullmatch(text)
    if match is None:
        return text
    year, month, day, mark = match["year"].lstrip("Y"), match["month"], match["day"], match["mark"]
    said = _year_words(year)
    if month not in (None, "XX"):
        number = int(month)
        name = _SEASONS[number][0] if number in _SEASONS else _MONTHS[number - 1] if 1 <= number <= 12 else month
        said = f"{name} {said}"
        if day not in (None, "XX"):
            said = f"{int(day)} {said}"
    return _MARKS.get(mark, "") + said


def interval_words(start: str, end: str) -> str:
    """Both ends in words: "since May 2019", "until 23 October 2020", "May 2019 to June 2020"; empty if unknown."""
    if start == end and start not in (UNKNOWN, OPEN):
        return words(start)
    begun, over = start not in (UNKNOWN, OPEN), end not in (UNKNOWN, OPEN)
    if begun and over:
        return f"{words(start)} to {words(end)}"
    if begun:
        return f"since {words(start)}"
    return f"until {words(end)}" if over else ""


def _years(text: str) -> tuple[int, int]:
    number = text.lstrip("Y")
    if "X" not in number:
        return int(number), int(number)
    low, high = int(number.replace("X", "0")), int(number.replace("X", "9"))
    return min(low, high), max(low, high)


def _year_words(year: str) -> str:
    if "XX" in year:
        return f"{year[:-2]}00 to {year[:-2]}99"
    if "X" in year:
        return year.replace("X", "0s")
    number = int(year)
    return str(number) if number > 0 else f"{1 - number} BCE"


def _month_end(year: int, month: int) -> int:
    if month >= 12:
        return days(year + 1, month - 11, 1) - 1
    return days(year, month + 1, 1) - 1
