"""An axis of days with ticks that people use: decades, years, quarters, months, days. Gregorian in any year."""

from itertools import pairwise

import pyqtgraph as pg

from backers.model import dates
from backers.work.timeline.steps import step

_TALL = 18
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# How far apart ticks stand: in months, or in days where that is below one month; and about how wide a label is.
_SPACINGS = (
    (0, 1),
    (0, 7),
    (1, 0),
    (3, 0),
    (6, 0),
    (12, 0),
    (24, 0),
    (60, 0),
    (120, 0),
    (600, 0),
    (1200, 0),
    (12000, 0),
)
_LABEL_PX = 62.0


class DayAxis(pg.AxisItem):
    """Below the histogram."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.setStyle(tickLength=-4, tickTextOffset=2, autoExpandTextSpace=False)
        self.setHeight(_TALL)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N803
        """One level of ticks, as close as their labels allow."""
        room = (maxVal - minVal) * _LABEL_PX / max(size, 1.0)
        months, days = next((one for one in _SPACINGS if one[0] * 30.4 + one[1] >= room), _SPACINGS[-1])
        return [(months * 30.4 + days, [float(day) for day in ticks(round(minVal), round(maxVal), months, days)])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        found = []
        for value in values:
            head, month, day = dates.of_day(round(value)).rsplit("-", 2)
            year = dates.words(head)
            if spacing >= 360:
                found.append(year)
            elif spacing >= 28:
                found.append(year if month == "01" else _MONTHS[int(month) - 1])
            else:
                found.append(f"{int(day)} {_MONTHS[int(month) - 1]}")
        return found


def ticks(first: int, last: int, months: int, days: int) -> list[int]:
    """The days of the ticks from `first` to `last`: firsts of every so many months, else every so many days."""
    if days:
        begin = first - (first % days)
        return [day for day in range(begin, last + 1, days) if day >= first]
    head, month, _ = dates.of_day(first).rsplit("-", 2)
    year = int(head.lstrip("Y"))
    count = year * 12 + int(month) - 1
    count -= count % months
    found = [dates.days(count // 12, count % 12 + 1, 1)]
    while found[-1] <= last:
        found.append(step(found[-1], "month", months))
    assert all(one < other for one, other in pairwise(found))
    return [day for day in found if first <= day <= last]
