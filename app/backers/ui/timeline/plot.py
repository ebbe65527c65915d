"""The drawn part of the strip: histogram, event marks, handles and range. Draws and reports, decides nothing."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from backers.canvas import Theme
from backers.model import dates
from backers.model.names import shown
from backers.model.wording import tr
from backers.ui.timeline.axis import DayAxis
from backers.work.timeline.counts import Counts, Mark

_LOW = -0.34  # of the histogram's height, below it: where the events are marked
_MARK_PX = 9
_BIN_DAYS = 30  # of the histogram of events
_FURTHEST = 1e8  # days from 1970 that the axis can show


class TimePlot(pg.GraphicsLayoutWidget):
    """A view box over an axis: pyqtgraph's plot item would bring menus along that nobody wants.

    Signals: `day_moved(int)`, `known_moved(int)`, `range_moved(int, int)`, `event_clicked(list of Mark)`."""

    day_moved = Signal(int)
    known_moved = Signal(int)
    range_moved = Signal(int, int)
    event_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = Theme.light()
        self._quiet = False
        self._marks: Sequence[Mark] = ()
        layout = self.ci.layout
        layout.setContentsMargins(6, 2, 6, 0)
        layout.setSpacing(0)
        self.box, self.axis = pg.ViewBox(enableMenu=False), DayAxis()
        self.addItem(self.box, row=0, col=0)
        self.addItem(self.axis, row=1, col=0)
        self.axis.linkToView(self.box)
        self.box.setMouseEnabled(x=True, y=False)
        self.box.setLimits(xMin=-_FURTHEST, xMax=_FURTHEST, minXRange=10)
        self.possible = pg.PlotCurveItem([0.0, 1.0], [0.0], stepMode="center", fillLevel=0)
        self.sure = pg.PlotCurveItem([0.0, 1.0], [0.0], stepMode="center", fillLevel=0)
        self.points = pg.ScatterPlotItem(size=_MARK_PX, symbol="d", hoverable=True, tip=None)
        self.day = _Handle("day", self._on_day)
        self.known = _Handle("known", self._on_known)
        self.region = pg.LinearRegionItem(movable=True, swapMode="block")
        self.region.setZValue(5)
        self.region.sigRegionChanged.connect(self._on_range)
        self.events = pg.PlotCurveItem([0.0, 1.0], [0.0], stepMode="center", fillLevel=0)
        for one in (self.possible, self.sure, self.events, self.points, self.region, self.day, self.known):
            self.box.addItem(one)
        self.region.hide()
        self.points.sigClicked.connect(self._on_points)
        self.points.sigHovered.connect(self._on_hover)
        self.scene().sigMouseClicked.connect(self._on_click)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.setBackground(theme.color("panel"))
        axis = self.axis
        axis.setPen(theme.color("rule"))
        axis.setTextPen(theme.color("muted"))
        for curve, part in ((self.possible, 0.09), (self.sure, 0.2), (self.events, 0.14)):
            color = theme.faded(theme.color("ink"), part)
            curve.setPen(pg.mkPen(None))
            curve.setBrush(color)
        self.points.setPen(pg.mkPen(theme.color("panel"), width=1))
        self.points.setBrush(theme.color("muted"))
        self.points.opts["hoverBrush"] = pg.mkBrush(theme.color("accent"))
        self.day.dress(theme.color("accent"), theme.color("accent_ink"))
        self.known.dress(theme.color("note"), theme.color("ground"), dashed=True)
        wash = QColor(theme.color("accent"))
        wash.setAlphaF(0.12)
        self.region.setBrush(wash)
        self.region.setHoverBrush(wash)
        for line in self.region.lines:
            line.setPen(pg.mkPen(theme.color("accent"), width=1.5))

    def show_counts(self, found: Counts) -> None:
        """The histogram, one step for each day; its height is the view's."""
        top = max(1, int(found.possible.max(initial=0)))
        edges = np.arange(found.begin, found.begin + len(found.sure) + 1, dtype=float)
        self.possible.setData(edges, found.possible.astype(float))
        self.sure.setData(edges, found.sure.astype(float))
        self.box.setYRange(_LOW * top, 1.22 * top, padding=0)
        self._place_marks(top)

    def show_marks(self, found: Sequence[Mark]) -> None:
        self._marks = found
        self._place_marks(None)

    def show_day(self, day: int | None, rest: int, since: int | None) -> None:
        """The handle on the day; without one it waits, pale, at `rest`. `since`: first day of a range."""
        self._quiet = True
        ranged = day is not None and since is not None
        self.region.setVisible(ranged)
        self.day.setVisible(not ranged)
        if day is not None and since is not None:
            self.region.setRegion((since, day + 1))
        else:
            self.day.put(rest if day is None else day, "" if day is None else dates.words(dates.of_day(day)))
        self._quiet = False

    def show_known(self, day: int | None, rest: int) -> None:
        """The second handle; while all is shown that is known today it waits at `rest`."""
        self._quiet = True
        self.known.put(
            rest if day is None else day,
            "" if day is None else tr("known by {date}", date=dates.words(dates.of_day(day))),
        )
        self._quiet = False

    def look_at(self, first: float, last: float) -> None:
        self.box.setXRange(first, last, padding=0)

    def keep_in_view(self, day: int) -> None:
        """Pans, without zooming, so that the day is seen."""
        (first, last), _ = self.box.viewRange()
        if not first <= day <= last:
            wide = last - first
            self.look_at(day - wide / 2, day + wide / 2)

    def zoom(self, factor: float, about: float | None = None) -> None:
        """Shows a longer (above 1) or shorter stretch around a day."""
        (first, last), _ = self.box.viewRange()
        self.box.scaleBy((factor, 1.0), center=QPointF((first + last) / 2 if about is None else about, 0.0))

    def _place_marks(self, top: int | None) -> None:
        if top is not None:
            self._height = top
        low = 0.5 * _LOW * getattr(self, "_height", 1)
        middles = [(mark.first + mark.last + 1) / 2 for mark in self._marks]
        self.points.setData(x=middles, y=[low] * len(middles), data=list(self._marks))
        if self._marks:
            months = np.arange(self._marks[0].first, self._marks[-1].first + 2 * _BIN_DAYS, _BIN_DAYS, dtype=float)
            many, edges = np.histogram([mark.first for mark in self._marks], months)
            self.events.setData(edges, 2 * low * many / many.max())  # downwards: the other histogram stands on it
        else:
            self.events.setData([0.0, 1.0], [0.0])

    def _on_day(self, day: int) -> None:
        if not self._quiet:
            self.day_moved.emit(day)

    def _on_known(self, day: int) -> None:
        if not self._quiet:
            self.known_moved.emit(day)

    def _on_range(self) -> None:
        if not self._quiet:
            first, last = self.region.getRegion()
            self.range_moved.emit(round(first), max(round(first), round(last) - 1))

    def _on_points(self, _item: object, points: "Sequence[pg.SpotItem]") -> None:
        self.event_clicked.emit([point.data() for point in points])

    def _on_hover(self, _item: object, points: "Sequence[pg.SpotItem]", _event: object) -> None:
        said = [f"{dates.words(one.data().event.date)}: {shown(one.data().event.title, 80)}" for one in points[:6]]
        self.setToolTip("\n".join(said).replace("<", "‹").replace(">", "›"))

    def _on_click(self, event: object) -> None:
        """A click beside everything puts the handle there."""
        if event.isAccepted() or event.button() != Qt.MouseButton.LeftButton:  # type: ignore[attr-defined]
            return
        day = self.box.mapSceneToView(event.scenePos()).x()  # type: ignore[attr-defined]
        self.day_moved.emit(int(np.floor(day)))


class _Handle(pg.InfiniteLine):
    """A line to drag from day to day, with its day written at its head."""

    def __init__(self, name: str, moved: "object") -> None:
        super().__init__(
            movable=True, label="", labelOpts={"position": 0.86 if name == "day" else 0.5, "movable": False}
        )
        self.setZValue(10 if name == "day" else 9)
        self._moved = moved
        self._shown: int | None = None
        self.sigDragged.connect(self._on_dragged)

    def put(self, day: int, said: str) -> None:
        self._shown = day
        self.setPos(day + 0.5)
        self.label.setFormat(said)
        self.label.setVisible(bool(said))

    def dress(self, line: QColor, ink: QColor, *, dashed: bool = False) -> None:
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        self.setPen(pg.mkPen(line, width=2, style=style))
        self.setHoverPen(pg.mkPen(line, width=4, style=style))
        self.label.setColor(ink)
        self.label.fill = pg.mkBrush(line)
        self.label.update()

    def _on_dragged(self) -> None:
        day = int(np.floor(self.value()))
        if day != self._shown:
            self._shown = day
            self._moved(day)  # type: ignore[operator]
