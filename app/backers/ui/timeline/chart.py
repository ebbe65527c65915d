"""Curves over time, painted: the same picture in the window, as PNG and as SVG. Names stand beside their lines."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from backers.canvas import Theme, fonts
from backers.model import dates
from backers.model.wording import tr
from backers.work.timeline.steps import tick_days

_TITLE_PX, _TEXT_PX = 16.0, 11.0
_DASHES = ((), (7.0, 3.0), (2.0, 3.0), (9.0, 3.0, 2.0, 3.0), (4.0, 4.0), (1.0, 4.0), (12.0, 4.0))
_MOST_POINTS = 2000


@dataclass(frozen=True, slots=True)
class Line:
    """One curve: its name, its colour, and the number on each of the chart's days."""

    label: str
    color: QColor
    values: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Chart:
    """`days` (n) and lines of n numbers each; a value holds until the next day. `day`: where the handle stands."""

    title: str
    subtitle: str
    days: NDArray[np.int64]
    lines: tuple[Line, ...]
    day: int | None = None


def plot_rect(size: QRectF, chart: Chart) -> QRectF:
    """The part of the picture that the days fill."""
    metrics = QFontMetricsF(fonts.font(_TEXT_PX))
    label = max((metrics.horizontalAdvance(line.label) for line in chart.lines), default=0.0)
    return size.adjusted(42, 62, -min(label + 20, size.width() * 0.4), -30)


def paint_chart(painter: QPainter, chart: Chart, theme: Theme, size: QRectF) -> None:
    """Paints all of it, ground included."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(size, theme.color("ground"))
    _text(painter, theme, QPointF(size.x() + 16, size.y() + 26), chart.title, _TITLE_PX, "ink", bold=True)
    _text(painter, theme, QPointF(size.x() + 16, size.y() + 45), chart.subtitle, _TEXT_PX, "muted")
    room = plot_rect(size, chart)
    if not len(chart.days) or not chart.lines:
        _text(painter, theme, room.center(), tr("Nothing to count here."), _TEXT_PX, "muted")
        return
    top = _round_up(max(float(line.values.max(initial=0)) for line in chart.lines))
    first, last = int(chart.days[0]), max(int(chart.days[-1]), int(chart.days[0]) + 1)
    _paint_axes(painter, theme, room, top, first, last)
    ends = _spread([_y(room, top, float(line.values[-1])) for line in chart.lines])
    for number, line in enumerate(chart.lines):
        pen = QPen(line.color, 2.0)
        if _DASHES[number % len(_DASHES)]:
            pen.setDashPattern([part / 2 for part in _DASHES[number % len(_DASHES)]])
        painter.setPen(pen)
        painter.drawPolyline(_steps(room, top, first, last, chart.days, line.values))
        _text(painter, theme, QPointF(room.right() + 8, ends[number] + 4), line.label, _TEXT_PX, line.color)
    if chart.day is not None and first <= chart.day <= last:
        x = room.x() + (chart.day - first) / (last - first) * room.width()
        painter.setPen(QPen(theme.color("accent"), 1.5))
        painter.drawLine(QPointF(x, room.y() - 6), QPointF(x, room.bottom()))


def _paint_axes(painter: QPainter, theme: Theme, room: QRectF, top: float, first: int, last: int) -> None:
    for part in (0.0, 0.5, 1.0):
        y = _y(room, top, top * part)
        painter.setPen(QPen(theme.color("rule"), 1.0))
        painter.drawLine(QPointF(room.x(), y), QPointF(room.right(), y))
        said = f"{top * part:g}"
        wide = QFontMetricsF(fonts.font(_TEXT_PX)).horizontalAdvance(said)
        _text(painter, theme, QPointF(room.x() - 6 - wide, y + 4), said, _TEXT_PX, "muted")
    for day, said in tick_days(first, last, int(room.width() / 70)):
        x = room.x() + (day - first) / (last - first) * room.width()
        painter.setPen(QPen(theme.color("rule"), 1.0))
        painter.drawLine(QPointF(x, room.bottom()), QPointF(x, room.bottom() + 4))
        _text(painter, theme, QPointF(x + 2, room.bottom() + 16), said, _TEXT_PX, "muted")


def _steps(
    room: QRectF, top: float, first: int, last: int, days: NDArray[np.int64], values: NDArray[np.float64]
) -> QPolygonF:
    """The corners of a stair: only where the value changes, and no more than can be seen."""
    turns = np.flatnonzero(np.diff(values)) + 1
    if len(turns) > _MOST_POINTS:
        turns = turns[:: len(turns) // _MOST_POINTS + 1]
    points, level = [], float(values[0])
    points.append(QPointF(room.x(), _y(room, top, level)))
    for at in turns.tolist():
        x = room.x() + (int(days[at]) - first) / (last - first) * room.width()
        points.append(QPointF(x, _y(room, top, level)))
        level = float(values[at])
        points.append(QPointF(x, _y(room, top, level)))
    points.append(QPointF(room.right(), _y(room, top, level)))
    return QPolygonF(points)


def _y(room: QRectF, top: float, value: float) -> float:
    return room.bottom() - (value / top if top else 0.0) * room.height()


def _round_up(value: float) -> float:
    """A round number at or above, so that half of it is round too."""
    if value <= 0:
        return 1.0
    size = 10.0 ** np.floor(np.log10(value))
    return float(next(step * size for step in (1, 2, 4, 6, 8, 10) if step * size >= value))


def _spread(ends: list[float], gap: float = _TEXT_PX + 3) -> list[float]:
    """The same heights, moved apart so that no name lies on another."""
    order = sorted(range(len(ends)), key=lambda at: ends[at])
    placed = list(ends)
    for before, at in pairwise(order):
        placed[at] = max(placed[at], placed[before] + gap)
    return placed


def _text(
    painter: QPainter, theme: Theme, at: QPointF, text: str, size: float, color: str | QColor, *, bold: bool = False
) -> None:
    painter.setFont(fonts.font(size, bold=bold))
    painter.setPen(theme.color(color) if isinstance(color, str) else color)
    painter.drawText(at, text)


def day_at(chart: Chart, room: QRectF, x: float) -> int:
    """The day under a place across."""
    first, last = int(chart.days[0]), int(chart.days[-1])
    share = min(1.0, max(0.0, (x - room.x()) / max(1.0, room.width())))
    return round(first + share * (last - first))


def table_of(chart: Chart) -> list[list[str]]:
    """A heading and a row for each day on which a number changes, and for the last."""
    rows = [["date", *(line.label for line in chart.lines)]]
    values = np.array([line.values for line in chart.lines]).reshape(len(chart.lines), -1)
    if not values.size:
        return rows
    changed = np.flatnonzero(np.r_[True, (np.diff(values, axis=1) != 0).any(axis=0)]).tolist()
    told = sorted({*changed, len(chart.days) - 1})
    rows.extend([dates.of_day(int(chart.days[at])), *(f"{line.values[at]:g}" for line in chart.lines)] for at in told)
    return rows
