"""The timeline under the map. A place of its height from the start; what is in it comes after the first picture."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backers.canvas import Theme
from backers.model.rows import Ref
from backers.model.wording import tr
from backers.ui.session import Session
from backers.ui.timeline.bookmarks import Bookmarks
from backers.ui.timeline.clock import Clock
from backers.work.lens import Lens
from backers.work.timeline.counts import Mark, counts, first_view
from backers.work.timeline.days import span_of

if TYPE_CHECKING:
    from backers.ui.timeline.controls import Controls
    from backers.ui.timeline.plot import TimePlot

_LINE, _PLOT, _LOWEST_PLOT = 30, 86, 52  # pixels: a line of controls, the histogram, and that in a low window
_MOST_DAYS = 400_000


class TimeStrip(QWidget):
    """Signals: `opened(Ref)` an event was clicked; `compare_wanted()`, `curves_wanted()`.

    Keys: left and right a day, with Shift a week, page keys a month, Ctrl+left and right the next event, Space plays,
    plus and minus zoom, Escape shows all times again.
    """

    opened = Signal(object)
    compare_wanted = Signal()
    curves_wanted = Signal()

    def __init__(self, session: Session, clock: Clock, bookmarks: Bookmarks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._clock, self._bookmarks = session, clock, bookmarks
        self._theme: Theme | None = None
        self._counted: tuple[object, ...] | None = None
        self.plot: TimePlot | None = None
        self.controls: Controls | None = None
        self._fit(_LINE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Timeline"))
        self.setAccessibleDescription(
            tr("Arrow keys move the day, with Shift a week, page keys a month, Ctrl with arrows to the next event")
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def build(self) -> None:
        """Loads and shows the parts. Called once the first picture stands."""
        if self.plot is not None:
            return
        from backers.ui.timeline.controls import Controls
        from backers.ui.timeline.plot import TimePlot

        clock = self._clock
        self.controls, self.plot = Controls(self._session, clock), TimePlot()
        self._column.addWidget(self.controls)
        self.controls.add(self._bookmarks.button())
        self._column.addWidget(self.plot, 1)
        self.controls.compare_wanted.connect(self.compare_wanted)
        self.controls.curves_wanted.connect(self.curves_wanted)
        self.controls.reflowed.connect(self._reflow)
        self.plot.day_moved.connect(self._on_day)
        self.plot.range_moved.connect(clock.set_range)
        self.plot.known_moved.connect(clock.set_known_by)
        self.plot.event_clicked.connect(self._on_events)
        self._session.lens_changed.connect(self._on_lens)
        clock.events_changed.connect(self._recount)
        self._session.workspace_changed.connect(self.look_at_most)
        if self._theme is not None:
            self.plot.set_theme(self._theme)
        self._recount()
        self.look_at_most()
        self._on_lens(self._session.lens)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self.plot is not None:
            self.plot.set_theme(theme)

    def look_at_most(self) -> None:
        """The stretch that holds most events."""
        if self.plot is not None:
            self.plot.look_at(*first_view(self._clock.marks, self._clock.extent))
            self._follow()

    def sizeHint(self) -> QSize:
        return QSize(400, self.maximumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _reflow(self) -> None:
        if self.controls is not None:
            self._fit(max(_LINE, self.controls.heightForWidth(self.width())))

    def _fit(self, controls: int) -> None:
        """As high as the lines of controls want, and a histogram that gives way where the window is low."""
        self.setMinimumHeight(controls + _LOWEST_PLOT)
        self.setMaximumHeight(controls + _PLOT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        clock, key = self._clock, event.key()
        onward = 1 if key in (Qt.Key.Key_Right, Qt.Key.Key_PageUp) else -1
        held = event.modifiers()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and held & Qt.KeyboardModifier.ControlModifier:
            clock.move_to_event(onward)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            clock.move("week" if held & Qt.KeyboardModifier.ShiftModifier else "day", onward)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            clock.move("month", onward)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            clock.set_day(clock.extent[0 if key == Qt.Key.Key_Home else 1])
        elif key == Qt.Key.Key_Space:
            clock.toggle_play()
        elif key == Qt.Key.Key_Escape:
            clock.set_day(None)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus) and self.plot is not None:
            self.plot.zoom(2.0 if key == Qt.Key.Key_Minus else 0.5, clock.day)
        else:
            super().keyPressEvent(event)

    def _on_day(self, day: int) -> None:
        self.setFocus()
        self._clock.set_day(day)

    def _on_events(self, found: list[Mark]) -> None:
        """Opens the event, and shows its day; what the event touched is selected with it."""
        mark = found[0]
        self._clock.set_day(mark.first)
        self.opened.emit(Ref("event", mark.event.id))

    def _on_lens(self, lens: Lens) -> None:
        if self._counted != self._counting(lens):
            self._recount()
        self._follow()

    def _follow(self) -> None:
        if self.plot is None or self.controls is None:
            return
        clock, lens = self._clock, self._session.lens
        since = clock.extent[0] if lens.since == ".." else (span.first if (span := span_of(lens.since)) else None)
        self.plot.show_day(clock.day, clock.extent[1], since)
        first, last = clock.extent
        self.plot.show_known(clock.known_by, last + max(8, (last - first) // 60))
        if clock.day is not None:
            self.plot.keep_in_view(clock.day)
        self.controls.follow(lens)

    def _recount(self) -> None:
        """Other rows or other filters: the histogram and the marks anew. A step of the day does not come here."""
        if self.plot is None:
            return
        lens = self._session.lens
        self._counted = self._counting(lens)
        first, last = self._clock.extent
        last = min(last, first + _MOST_DAYS)
        self.plot.show_counts(counts(self._session.sight, lens, first, last))
        self.plot.show_marks(self._clock.marks)
        self._follow()

    def _counting(self, lens: Lens) -> tuple[object, ...]:
        return (
            lens.known_by, lens.background, lens.text, lens.disputed, lens.uncertain, lens.hidden_sides,
            lens.hidden_actor_kinds, lens.hidden_groups, lens.hidden_kinds, lens.hidden_confidences,
        )  # fmt: skip
