"""The time that the window shows: every way of moving the day or the known-by day comes through here, as one look.

It decides no date itself: `work.timeline` does. Nothing here is an edit.
"""

import dataclasses
from functools import cached_property
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from backers.model import dates, typed
from backers.model.errors import Refused
from backers.model.wording import tr
from backers.ui.session import Session
from backers.work.bus import MapChanged
from backers.work.lens import Lens
from backers.work.timeline.counts import Mark, extent, first_view, marks
from backers.work.timeline.steps import SPEEDS, WINDOW_DAYS, Mode, Run, Unit, mode_of, next_in, since_of, step

_FRAME_MS = 25


class Clock(QObject):
    """Signals: `playing_changed(bool)`; `events_changed()`: other events are on the axis. Days are counts."""

    playing_changed = Signal(bool)
    events_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.mode: Mode = "single"
        self.window = WINDOW_DAYS
        self.speed = "month"
        self._run: Run | None = None
        self._begun = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)  # the next step waits for the picture of the last one
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._tick)
        session.lens_changed.connect(self._on_lens)
        session.map_changed.connect(self._on_map)
        session.workspace_changed.connect(self._on_workspace)
        self._seen = session.lens

    @property
    def day(self) -> int | None:
        span = dates.span(self._session.lens.day) if self._session.lens.day else None
        return None if span is None else span.last

    @property
    def known_by(self) -> int | None:
        span = dates.span(self._session.lens.known_by) if self._session.lens.known_by else None
        return None if span is None else span.last

    @property
    def playing(self) -> bool:
        return self._run is not None

    @cached_property
    def marks(self) -> list[Mark]:
        """The events on the axis, by their days."""
        return marks(self._session.map, self._session.lens)

    @cached_property
    def extent(self) -> tuple[int, int]:
        """First and last day that anything on the map speaks of."""
        return extent(self._session.sight, self.marks)

    def set_day(self, day: int | None) -> None:
        """Shows that day, in the mode that is on; None shows all times."""
        if day is None:
            self._look(day="", since="", from_day="")
        else:
            self._look(day=dates.of_day(day), since=since_of(self.mode, day, self.window))

    def set_range(self, first: int, last: int) -> None:
        self._look(day=dates.of_day(last), since=dates.of_day(min(first, last)))

    def set_known_by(self, day: int | None) -> None:
        self._look(known_by="" if day is None else dates.of_day(day))

    def set_mode(self, mode: Mode) -> None:
        self.mode = mode
        if self.day is not None:
            self._look(since=since_of(mode, self.day, self.window))

    def type(self, field: str, text: str) -> None:
        """A day as typed, for "day" or "known_by". Raises Refused with a sentence; then nothing is changed."""
        read = typed.read(text)
        if read == dates.OPEN:
            raise Refused(tr("Write a day, a month or a year; leave it empty for all times."))
        if field == "day" and read and self.mode != "single":
            self.set_day(dates.parse(read).last)
        elif field == "day":
            self._look(day=read, since="")
        else:
            self._look(known_by=read)

    def move(self, unit: Unit, by: int) -> None:
        self.set_day(step(self._from(by), unit, by))

    def move_to_event(self, by: int) -> None:
        """The day of the next or the last event; stays where there is none."""
        found = next_in([mark.first for mark in self.marks], self._from(by), by)
        if found is not None:
            self.set_day(found)

    def toggle_play(self) -> None:
        if self._run is not None:
            self._stop()
            return
        first, last = (round(one) for one in first_view(self.marks, self.extent))
        last = min(last, self.extent[1])
        day = self.day
        begin = first if day is None or day >= last else day
        self._run, self._begun = Run(begin, last, SPEEDS[self.speed]), monotonic()
        self.playing_changed.emit(True)
        self._tick()

    def set_speed(self, speed: str) -> None:
        self.speed = speed
        if self._run is not None and self.day is not None:
            self._run, self._begun = Run(self.day, self._run.end, SPEEDS[speed]), monotonic()

    def stop(self) -> None:
        """Ends playing, where it plays."""
        if self._run is not None:
            self._stop()

    def _from(self, by: int) -> int:
        """Where a step begins while no day is shown: at the end that it comes from."""
        if self.day is not None:
            return self.day
        return self.extent[0] - 1 if by > 0 else self.extent[1] + 1

    def _tick(self) -> None:
        if self._run is None:
            return
        gone = monotonic() - self._begun
        self.set_day(self._run.day_after(gone))
        if self._run.is_over(gone):
            self._stop()
        else:
            self._timer.start()

    def _stop(self) -> None:
        self._run = None
        self._timer.stop()
        self.playing_changed.emit(False)

    def _look(self, **values: Any) -> None:
        self._session.set_lens(dataclasses.replace(self._session.lens, **values))

    def _on_lens(self, lens: Lens) -> None:
        if lens.day:
            self.mode = mode_of(lens.since)
            if self.mode == "window":
                self.window = dates.parse(lens.day).last - dates.parse(lens.since).first + 1
        else:
            self.stop()
        if (lens.known_by, lens.background) != (self._seen.known_by, self._seen.background):
            self._forget()
        self._seen = lens

    def _on_map(self, event: MapChanged) -> None:
        if event.changes.tables() & {"event", "relationship", "claim", "source"}:
            self._forget()

    def _on_workspace(self) -> None:
        self.stop()
        self._forget()

    def _forget(self) -> None:
        for name in ("marks", "extent"):
            self.__dict__.pop(name, None)
        self.events_changed.emit()
