"""An axis of days with ticks that people use: decades, years, quarters, months, days. Gregorian in any year."""

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication

from backers.model import dates
from backers.work.timeline.steps import tick_days

_TALL = 18
_LABEL_PX = 62.0


class DayAxis(pg.AxisItem):
    """Below the histogram."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self._said: dict[float, str] = {}
        self.setStyle(tickLength=-4, tickTextOffset=2, autoExpandTextSpace=False)
        self.setHeight(max(_TALL, _line_height() + 4))

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N803
        """One level of ticks, as close as their labels allow."""
        found = tick_days(round(minVal), round(maxVal), int(size / _LABEL_PX))
        self._said = {float(day): said for day, said in found}
        return [(1.0, list(self._said))]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [self._said.get(value, "") for value in values]


def _line_height() -> float:
    """What the base class takes for a line of a month's name; labels that are taller than the axis are not drawn."""
    name = dates.words("2019-04")
    box = QRectF(0.0, 0.0, 100.0, 100.0)
    return QFontMetricsF(QGuiApplication.font()).boundingRect(box, Qt.AlignmentFlag.AlignCenter, name).height() * 0.8
