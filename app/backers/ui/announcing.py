"""Tells assistive technology what changed: sentences of the status line and the banner, selection, rows shown."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QMainWindow

from backers.canvas import MapView, access
from backers.ui.session import Session

_URGENT = QAccessible.AnnouncementPoliteness.Assertive


class Announcer(QObject):
    """Costs nothing while nobody listens. What was refused interrupts, everything else waits its turn."""

    def __init__(self, session: Session, view: MapView, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        session.said.connect(self.say)
        session.remarked.connect(self.say)
        session.offered.connect(lambda sentence, _actions: self.say(sentence))
        session.refused.connect(lambda sentence: self.say(sentence, urgent=True))
        session.selection_changed.connect(lambda _refs: access.tell_selection(view))
        session.visible_changed.connect(lambda _visible: access.tell_rows(view))

    def say(self, sentence: str, urgent: bool = False) -> None:
        if QAccessible.isActive() and sentence:
            event = QAccessibleAnnouncementEvent(self._window, sentence)
            if urgent:
                event.setPoliteness(_URGENT)
            QAccessible.updateAccessibility(event)
