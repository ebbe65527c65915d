"""A tour of five steps on the reader's own window: a card beside each part, a frame around it, nothing blocked."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from backers.model.rows import Ref
from backers.model.wording import mark, say, tr
from backers.ui.texts import GRID, Wrapped

if TYPE_CHECKING:
    from backers.ui.window import MainWindow

SEEN = "tour_seen"
"""The setting that says that the tour was taken or declined."""
_WIDTH_PX, _RING_PX = 340, 3


@dataclass(frozen=True, slots=True)
class Step:
    """`part` brings a part of the window to the front and returns it."""

    title: str
    text: str
    part: Callable[["MainWindow"], QWidget]


def _map(window: "MainWindow") -> QWidget:
    window.view.fit()
    return window.view


def _evidence(window: "MainWindow") -> QWidget:
    """The relationship with most claims, and its details."""
    shown = window.session.visible.relationships
    best = max(shown, key=lambda row: len(window.session.map.claims_about(Ref("relationship", row.id))), default=None)
    if best is not None:
        window.session.select(frozenset({Ref("relationship", best.id)}))
    window.panels.show_inspector()
    return window.panels.docks["inspector"]


def _time(window: "MainWindow") -> QWidget:
    strip: QWidget = window.strip
    return strip


def _questions(window: "MainWindow") -> QWidget:
    window.inquiry.ask()
    return window.panels.docks["questions"]


STEPS = (
    Step(
        mark("Who stands behind whom"),
        mark(
            "Colour is a side, shape is a kind of actor, a dashed red line is enmity. Click an actor to see who is "
            "tied to it. The wheel zooms, the right button moves the picture, F shows all of it again."
        ),
        _map,
    ),
    Step(
        mark("Who says so"),
        mark(
            "Every line rests on claims: what a source says, when it said so, and who denies it. Click a line, and "
            "its sources stand here, graded. Ctrl+Shift+E adds another."
        ),
        _evidence,
    ),
    Step(
        mark("Any day, as known on any day"),
        mark(
            "Drag in the time line to see what was in force on a day. “Known by” hides what was published later, so "
            "that you see the war as its readers saw it then."
        ),
        _time,
    ),
    Step(
        mark("Ask the map"),
        mark(
            "Who brokers between the sides? How is one tied to another? Each answer is a sentence with what it rests "
            "on, and colours the map until you go back."
        ),
        _questions,
    ),
    Step(
        mark("Make it yours"),
        mark(
            "Double-click an empty place to add an actor, drag from an actor's rim to tie two. Every change is saved "
            "at once, and undo goes back as far as you like. Ctrl+E writes pictures and files, Ctrl+K finds anything."
        ),
        _map,
    ),
)


class Tour(QObject):
    """Begins at once, ends by its buttons or Escape. One window has one tour at a time."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.number = 0
        self.ring, self.card = _Ring(window), _Card(window, self)
        self._part: QWidget = window
        window.installEventFilter(self)
        self.card.next.clicked.connect(lambda: self.go(self.number + 1))
        self.card.back.clicked.connect(lambda: self.go(self.number - 1))
        self.card.end.clicked.connect(self.finish)
        self.go(0)

    def go(self, number: int) -> None:
        """Shows a step; past the last one the tour is over."""
        if number >= len(STEPS):
            self.finish()
            return
        self.number = max(number, 0)
        step = STEPS[self.number]
        self._part = step.part(self._window)
        self.card.show_step(step, self.number)
        self._settle()
        self.card.next.setFocus()

    def finish(self) -> None:
        self._window.settings.set(SEEN, True)
        self._window.removeEventFilter(self)
        for gone in (self.ring, self.card):
            gone.hide()
            gone.deleteLater()
        self._window.view.setFocus()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._settle()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        """The ring around the part, the card beside it where there is room, else in its lower right corner."""
        part = QRect(self._part.mapTo(self._window, QPoint()), self._part.size())
        self.ring.setGeometry(part)
        self.card.resize(_WIDTH_PX, self.card.heightForWidth(_WIDTH_PX))
        self.card.setGeometry(QRect(beside(part, self.card.size(), self._window.size()), self.card.size()))
        self.ring.show()
        self.ring.raise_()
        self.card.show()
        self.card.raise_()


def beside(part: QRect, card: QSize, window: QSize) -> QPoint:
    """Where a card of that size stands beside a part of a window, in the window's pixels, wholly inside it."""
    gap = 2 * GRID
    places = (
        QPoint(part.left() - card.width() - gap, part.top() + gap),
        QPoint(part.right() + gap, part.top() + gap),
        QPoint(part.center().x() - card.width() // 2, part.top() - card.height() - gap),
        QPoint(part.right() - card.width() - gap, part.bottom() - card.height() - gap),  # the legend is on the left
    )
    inside = QRect(QPoint(0, 0), window).adjusted(GRID, GRID, -GRID, -GRID)
    found = next((place for place in places if inside.contains(QRect(place, card))), places[-1])
    x = max(inside.left(), min(found.x(), inside.right() - card.width()))
    return QPoint(x, max(inside.top(), min(found.y(), inside.bottom() - card.height())))


class _Ring(QWidget):
    """A frame that lets everything through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _RING_PX))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)


class _Card(QFrame):
    """What a step says, and the ways on."""

    def __init__(self, parent: QWidget, tour: Tour) -> None:
        super().__init__(parent)
        self._tour = tour
        self.title, self.text, self.place = Wrapped(strong=True), Wrapped(), Wrapped(tone="muted")
        self.back, self.next, self.end = QPushButton(tr("Back")), QPushButton(), QPushButton(tr("End the tour"))
        self.setAutoFillBackground(True)
        self.setFixedWidth(_WIDTH_PX)
        self.setAccessibleName(tr("Tour"))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for widget in (self.place, self.title, self.text):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.end)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        column.addLayout(row)

    def show_step(self, step: Step, number: int) -> None:
        last = number == len(STEPS) - 1
        self.place.setText(tr("Step {number} of {count}", number=number + 1, count=len(STEPS)))
        self.title.setText(say(step.title))
        self.text.setText(say(step.text))
        self.setAccessibleDescription(f"{say(step.title)}. {say(step.text)}")
        self.next.setText(tr("Done") if last else tr("Next"))
        self.back.setEnabled(number > 0)
        self.end.setVisible(not last)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self._tour.finish()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()  # outside of a dialog, Enter does not press buttons by itself
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Dark))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
