"""The line of controls over the histogram: play, how, the day and the known-by day as text, what else is drawn."""

import dataclasses
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from backers.model import dates
from backers.model.errors import Refused
from backers.model.wording import mark, say, tr
from backers.ui.appearance import outlined
from backers.ui.choices import StillBox
from backers.ui.filters.flow import FlowLayout
from backers.ui.readings import Readings
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped, as_tip
from backers.ui.timeline.clock import Clock
from backers.work.lens import Lens

_MODES = (
    ("single", mark("On one day"), mark("Shows what is in force on the day")),
    ("growing", mark("Up to the day"), mark("Shows everything that was ever in force until the day")),
    ("window", mark("In a range"), mark("Shows what is in force at some time in a range that ends on the day")),
)
_SPEEDS = {
    "week": mark("A week a second"),
    "month": mark("A month a second"),
    "quarter": mark("3 months a second"),
    "year": mark("A year a second"),
}


class Controls(QWidget):
    """`compare_wanted()`, `curves_wanted()`: windows of their own. `reflowed()`: it may want another height. `add` puts
    a further button at the end."""

    reflowed = Signal()
    compare_wanted = Signal()
    curves_wanted = Signal()

    def __init__(self, session: Session, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._clock = session, clock
        self.play = QToolButton()
        self.play.setAutoRaise(True)
        self.play.setToolTip(tr("Play through time, or stop (Space in the timeline)"))
        self.play.clicked.connect(clock.toggle_play)
        self.mode = _box(tr("How the day is shown"), [(word, say(said)) for word, said, _ in _MODES])
        for at, (_, _, tip) in enumerate(_MODES):
            self.mode.setItemData(at, say(tip), Qt.ItemDataRole.ToolTipRole)
        self.mode.activated.connect(lambda: clock.set_mode(self.mode.currentData()))
        self.speed = _box(tr("Speed of playing"), [(word, say(said)) for word, said in _SPEEDS.items()])
        self.speed.setCurrentIndex(self.speed.findData(clock.speed))
        self.speed.activated.connect(lambda: clock.set_speed(self.speed.currentData()))
        self.day = DayLine(tr("Day"), tr("All times"), tr("In force on: a day, month or year; empty for all times"))
        self.known_by = DayLine(
            tr("Known by"),
            tr("today"),
            tr("Only what had been reported by that day; empty for all that is known today"),
        )
        self.problem = Wrapped(tone="danger")
        self.problem.hide()
        for name, line in (("day", self.day), ("known_by", self.known_by)):
            line.line.returnPressed.connect(lambda name=name: self._typed(name))
            line.line.editingFinished.connect(lambda name=name: self._typed(name))
            line.cleared.connect(lambda name=name: self._clear(name))
            line.readings.chosen.connect(lambda text, name=name: self._take(name, text))
        self.more = QToolButton()
        self.more.setText(tr("Show"))
        self.more.setAutoRaise(True)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolTip(tr("Ghosts, uncertain dates, what changed, curves"))
        self._build_menu()
        # A narrow window breaks the line rather than growing wider.
        flow = FlowLayout(self, GRID, trailing=1)
        flow.setContentsMargins(GRID, 2, GRID, 0)
        end = QWidget()
        self._end = QHBoxLayout(end)
        self._end.setContentsMargins(0, 0, 0, 0)
        self._end.addWidget(self.more)
        for widget in (self.play, self.mode, self.speed, self.day, self.known_by, self.problem, end):
            flow.addWidget(widget)
        clock.playing_changed.connect(self._on_playing)
        self._on_playing(False)
        self.follow(session.lens)

    def add(self, button: QToolButton) -> None:
        self._end.addWidget(button)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.reflowed.emit()
        return super().event(event)

    def follow(self, lens: Lens) -> None:
        """Every control as the lens has it."""
        self.day.write(lens.day)
        self.known_by.write(lens.known_by)
        self.mode.setCurrentIndex(self.mode.findData(self._clock.mode))
        self.ghosts.setChecked(lens.ghosts)
        self.uncertain.setChecked(lens.uncertain)
        self.problem.hide()

    def _build_menu(self) -> None:
        menu = outlined(QMenu(self))
        self.ghosts = _toggle(menu, tr("&Ghosts of what is not in force"), self._change_ghosts)
        self.uncertain = _toggle(menu, tr("What &may not be in force"), self._change_uncertain)
        menu.addSeparator()
        menu.addAction(tr("What &changed…"), self.compare_wanted.emit)
        menu.addAction(tr("C&urves…"), self.curves_wanted.emit)
        self.more.setMenu(menu)

    def _change_ghosts(self, on: bool) -> None:
        self._change(ghosts=on)

    def _change_uncertain(self, on: bool) -> None:
        self._change(uncertain=on)

    def _change(self, **values: Any) -> None:
        self._session.set_lens(dataclasses.replace(self._session.lens, **values))

    def _typed(self, name: str) -> None:
        line = self.day if name == "day" else self.known_by
        if not line.line.isModified():
            return
        try:
            self._clock.type(name, line.line.text())
        except Refused as refusal:
            self.problem.setText(str(refusal))
            self.problem.show()
            return
        line.line.setModified(False)
        self.follow(self._session.lens)

    def _take(self, name: str, text: str) -> None:
        """One of the readings of an ambiguous day was chosen: as if it had been typed."""
        line = (self.day if name == "day" else self.known_by).line
        line.setText(text)
        line.setModified(True)
        line.setFocus()
        self._typed(name)

    def _clear(self, name: str) -> None:
        if name == "day":
            self._clock.set_day(None)
        else:
            self._clock.set_known_by(None)
        self.follow(self._session.lens)

    def _on_playing(self, playing: bool) -> None:
        self.play.setText("❚❚" if playing else "▶")
        self.play.setAccessibleName(tr("Stop") if playing else tr("Play"))


class DayLine(QWidget):
    """A date to type, in words while nobody types, with what an ambiguous one may mean. `cleared()`: by its cross."""

    cleared = Signal()

    def __init__(self, label: str, empty: str, tip: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setPlaceholderText(empty)
        self.line.setToolTip(as_tip(tip))
        self.line.setAccessibleName(tip)
        self.line.setFixedWidth(132)
        self.cross = QToolButton()
        self.cross.setText("×")
        self.cross.setAutoRaise(True)
        self.cross.setAccessibleName(tr("Clear"))
        self.cross.clicked.connect(self.cleared)
        self.readings = Readings(self.line)
        self.line.textChanged.connect(self.readings.ask)
        name = QLabel(label)
        name.setBuddy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(name)
        row.addSpacing(GRID)
        row.addWidget(self.line)
        row.addWidget(self.cross)
        row.addWidget(self.readings)

    def write(self, text: str) -> None:
        """What the lens has; what is being typed stays."""
        if not self.line.isModified():
            self.line.setText(dates.words(text) if text else "")
        self.cross.setEnabled(bool(text))


def _toggle(menu: QMenu, text: str, act: Any) -> QAction:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.toggled.connect(act)
    return action


def _box(name: str, choices: list[tuple[str, str]]) -> QComboBox:
    box = StillBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setAccessibleName(name)
    for word, label in choices:
        box.addItem(label, word)
    return box
