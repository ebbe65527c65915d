"""Curves over time: backers of each side, relationships by group, a measure of actors. Linked to the day, exported."""

import csv
import io
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from backers.analysis.measures import MEASURES
from backers.canvas import Theme
from backers.canvas.picture import png
from backers.model import dates
from backers.model.errors import Refused
from backers.model.wording import mark, say, tr
from backers.settings import write_whole
from backers.ui.choices import StillBox
from backers.ui.parts import quiet_button
from backers.ui.session import Session
from backers.ui.texts import GRID
from backers.ui.timeline.chart import Chart, Line, day_at, paint_chart, plot_rect, table_of
from backers.ui.timeline.clock import Clock
from backers.work.lens import Lens
from backers.work.timeline.counts import Curve, backer_curves, first_view, group_curves, measure_curves

_KINDS = {
    "backers": mark("Backers of each side"),
    "groups": mark("Relationships by group"),
    "measure": mark("Actors by their measure"),
}
_SAMPLES = 61  # days on which a measure is worked out: each is a look at the whole map
_SIZE = QSize(1200, 675)


class CurvesWindow(QDialog):
    """Stands beside the map and follows its lens; a click or a drag in it moves the day."""

    def __init__(self, session: Session, clock: Clock, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._clock = session, clock
        self._made_for: tuple[object, ...] = ()
        self.setWindowTitle(tr("Curves"))
        self.kind = StillBox()
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for word, label in _KINDS.items():
            self.kind.addItem(say(label), word)
        self.kind.setAccessibleName(tr("What is counted"))
        self.kind.activated.connect(self._refresh)
        self.save = quiet_button(tr("Save…"), tr("As a picture (PNG, SVG) or as numbers (CSV)"))
        self.save.clicked.connect(self._ask)
        self.picture = _Picture(theme, clock)
        row = QHBoxLayout()
        row.addWidget(self.kind)
        row.addStretch(1)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.addLayout(row)
        column.addWidget(self.picture, 1)
        self.resize(760, 460)
        session.visible_changed.connect(self._refresh)
        session.selection_changed.connect(self._refresh)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        self.picture.theme = theme
        self._made_for = ()
        self._refresh()

    def save_as(self, path: Path) -> None:
        """Writes the picture or the numbers, as the suffix says. Raises Refused or OSError."""
        chart, theme, suffix = self.picture.chart, self.picture.theme, path.suffix.lower()
        if suffix == ".csv":
            table = io.StringIO()
            csv.writer(table, lineterminator="\r\n").writerows(table_of(chart))
            write_whole(path, table.getvalue().encode("utf-8-sig"))
        elif suffix == ".png":
            image = QImage(_SIZE * 2, QImage.Format.Format_RGB32)
            with QPainter(image) as painter:
                painter.scale(2, 2)
                paint_chart(painter, chart, theme, QRectF(0, 0, _SIZE.width(), _SIZE.height()))
            write_whole(path, png(image))
        elif suffix == ".svg":
            write_whole(path, _svg(chart, theme))
        else:
            raise Refused(tr("{path}: curves are written as .png, .svg or .csv.", path=path.name))

    def _refresh(self, _event: object = None) -> None:
        lens, kind = self._session.lens, self.kind.currentData()
        chosen = tuple(sorted(ref.id for ref in self._session.selection if ref.table == "actor"))
        made_for = (lens.without_time, lens.known_by, kind, chosen, self._session.sight)
        if made_for != self._made_for:
            self._made_for = made_for
            self.picture.show_chart(self._chart(lens, kind, chosen))
        self.picture.show_day(self._clock.day)

    def _chart(self, lens: Lens, kind: str, chosen: tuple[str, ...]) -> Chart:
        sight = self._session.sight
        begin, end = (round(day) for day in first_view(self._clock.marks, self._clock.extent))
        days = np.arange(begin, end + 1)
        found: list[Curve]
        if kind == "backers":
            found = backer_curves(sight, lens, begin, end)
            said = tr("Actors with a tie of support to somebody of the side, by day")
        elif kind == "groups":
            found = group_curves(sight, lens, begin, end)
            said = tr("Relationships that are or may be in force, by day")
        else:
            days = np.unique(np.linspace(begin, end, _SAMPLES).round().astype(np.int64))
            found = measure_curves(sight, lens, days.tolist(), chosen)
            said = tr("{label}, as a share of the largest on the day", label=MEASURES[lens.size_by].label)
            said += "" if chosen else tr("; the largest four, or those that are selected")
            said += tr("; worked out on {n} days, each holding until the next", n=len(days))
        if lens.known_by:
            said += tr(", as known by {date}", date=dates.words(lens.known_by))
        lines = tuple(
            Line(label, self._color(kind, one, at), values.astype(np.float64))
            for at, (one, label, values) in enumerate(found)
        )
        return Chart(say(_KINDS[kind]), said, days, lines)

    def _color(self, kind: str, one: str, at: int) -> QColor:
        theme = self.picture.theme
        if kind == "backers":
            return theme.side(one)
        if kind == "groups":
            return theme.line(one, -1 if one == "hostility" else 1)
        return theme.color(("accent", "danger", "good", "note", "ink", "muted")[at % 6])

    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Save the curves"), "", "PNG (*.png);;SVG (*.svg);;Table (*.csv)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.filterSelected.connect(lambda text: dialog.setDefaultSuffix(text[-4:-1]))
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, name: str) -> None:
        try:
            self.save_as(Path(name))
        except Refused as refusal:
            self._session.refused.emit(str(refusal))
        except OSError as error:
            self._session.refused.emit(
                tr("{name} could not be written: {strerror}.", name=name, strerror=error.strerror)
            )
        else:
            self._session.said.emit(tr("Saved the curves to {name}", name=Path(name).name))


class _Picture(QWidget):
    """The chart on the screen."""

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self.theme, self._clock = theme, clock
        self.chart = Chart("", "", np.empty(0, np.int64), ())
        self.setMinimumSize(360, 220)
        self.setAccessibleName(tr("Curves over time"))

    def show_chart(self, chart: Chart) -> None:
        self.chart = chart
        self.setAccessibleDescription(f"{chart.title}. {chart.subtitle}")
        self.update()

    def show_day(self, day: int | None) -> None:
        chart = self.chart
        self.chart = Chart(chart.title, chart.subtitle, chart.days, chart.lines, day)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_chart(painter, self.chart, self.theme, QRectF(self.rect()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and len(self.chart.days):
            room = plot_rect(QRectF(self.rect()), self.chart)
            self._clock.set_day(day_at(self.chart, room, event.position().x()))


def _svg(chart: Chart, theme: Theme) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QSvgGenerator()
    writer.setOutputDevice(buffer)
    writer.setSize(_SIZE)
    writer.setViewBox(QRectF(0, 0, _SIZE.width(), _SIZE.height()))
    writer.setTitle(chart.title)
    writer.setDescription(chart.subtitle)
    painter = QPainter(writer)
    paint_chart(painter, chart, theme, QRectF(0, 0, _SIZE.width(), _SIZE.height()))
    painter.end()
    return bytes(data.data())
