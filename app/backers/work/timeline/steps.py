"""From one day to another: a day, a week, a month on; the next event; and where playing has got to."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from backers.model import dates
from backers.model.wording import mark, say

# How far apart ticks stand: months, or days where that is below one month.
_SPACINGS = (
    (0, 1), (0, 7), (1, 0), (3, 0), (6, 0), (12, 0), (24, 0), (60, 0), (120, 0), (600, 0), (1200, 0), (12000, 0)
)  # fmt: skip
_MONTHS = (
    mark("Jan", "month on an axis"), mark("Feb", "month on an axis"), mark("Mar", "month on an axis"),
    mark("Apr", "month on an axis"), mark("May", "month on an axis"), mark("Jun", "month on an axis"),
    mark("Jul", "month on an axis"), mark("Aug", "month on an axis"), mark("Sep", "month on an axis"),
    mark("Oct", "month on an axis"), mark("Nov", "month on an axis"), mark("Dec", "month on an axis"),
)  # fmt: skip
Unit = Literal["day", "week", "month"]
Mode = Literal["single", "growing", "window"]

SPEEDS = {"week": 7, "month": 30, "quarter": 91, "year": 365}  # days a second
WINDOW_DAYS = 90


def step(day: int, unit: Unit, by: int) -> int:
    """So many units on. A month on from the 31st is the last day of a shorter month."""
    if unit != "month":
        return day + by * (7 if unit == "week" else 1)
    year, month, number = _parts(day)
    months = year * 12 + month - 1 + by
    year, month = months // 12, months % 12 + 1
    after = dates.days(year + month // 12, month % 12 + 1, 1)
    return min(dates.days(year, month, number) if number <= 28 else dates.days(year, month, 1) + number - 1, after - 1)


def next_in(days: Sequence[int], day: int, by: int) -> int | None:
    """The nearest of the sorted days after (`by` +1) or before (-1) that day; None where there is none."""
    at = bisect_right(days, day) if by > 0 else bisect_left(days, day) - 1
    return days[at] if 0 <= at < len(days) else None


@dataclass(frozen=True, slots=True)
class Run:
    """Playing from `begin` to `end` at so many days a second. A late picture skips days; it never makes a queue."""

    begin: int
    end: int
    speed: int

    def day_after(self, seconds: float) -> int:
        return min(self.end, self.begin + int(seconds * self.speed))

    def is_over(self, seconds: float) -> bool:
        return self.day_after(seconds) >= self.end


def tick_days(first: int, last: int, most: int) -> list[tuple[int, str]]:
    """About so many days at most to mark on an axis, and what to write there: years, months or days."""
    room = (last - first) / max(1, most)
    months, days = next((one for one in _SPACINGS if one[0] * 30.4 + one[1] >= room), _SPACINGS[-1])
    if days:
        begin = first - first % days
        return [(day, _day_label(day)) for day in range(begin, last + 1, days) if day >= first]
    year, month, _ = _parts(first)
    count = year * 12 + month - 1
    count -= count % months
    found = []
    while (day := dates.days(count // 12, count % 12 + 1, 1)) <= last:
        if day >= first:
            name = dates.words(dates.of_day(day)[: -len("-01-01")])
            found.append((day, name if count % 12 == 0 or months >= 12 else say(_MONTHS[count % 12])))
        count += months
    return found


def since_of(mode: Mode, day: int, window: int = WINDOW_DAYS) -> str:
    """What `Lens.since` is in that mode: nothing, the beginning, or the first day of a window ending on the day."""
    if mode == "single":
        return ""
    return dates.OPEN if mode == "growing" else dates.of_day(day - window + 1)


def mode_of(since: str) -> Mode:
    """The inverse of `since_of`, as far as a control shows it."""
    if not since:
        return "single"
    return "growing" if since == dates.OPEN else "window"


def _day_label(day: int) -> str:
    _, month, of_month = _parts(day)
    return say(mark("{day} {month}", "a tick on an axis"), day=of_month, month=say(_MONTHS[month - 1]))


def _parts(day: int) -> tuple[int, int, int]:
    head, month, number = dates.of_day(day).rsplit("-", 2)
    return int(head.lstrip("Y")), int(month), int(number)
