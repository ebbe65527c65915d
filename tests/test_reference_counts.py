"""The Qt binding keeps its accounts: PySide6 6.12.0 on Python 3.11 did not, and killed the process after some
thousand paints. Calls that returned nothing lost a reference to None, overridden virtuals lost one to True.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget
from pytestqt.qtbot import QtBot

PAINTS = 2000
SLACK = 300  # what caches and the test runner itself may take or give; a binding that leaks moves by PAINTS or more

_one_thousand = sys.getrefcount(None), [None] * 1000, sys.getrefcount(None)
COUNTED = _one_thousand[2] - _one_thousand[0] >= 1000

pytestmark = pytest.mark.skipif(
    not COUNTED, reason="None, True and False are immortal on this Python: their references are not counted"
)


class Painted(QWidget):
    """A widget whose overridden virtuals return nothing, True, False and a value."""

    def __init__(self) -> None:
        super().__init__()
        self.paints = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#0072b2"))
        painter.drawEllipse(2, 2, 12, 12)
        painter.end()
        self.paints += 1

    def event(self, event: QEvent) -> bool:
        super().event(event)
        return True

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(16, 16)


class Item(QGraphicsItem):
    """A scene item, as the canvas has them: shape, hit test and paint are Python's."""

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, 16, 16)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(self.boundingRect())
        return path

    def contains(self, point: object) -> bool:
        return True

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.fillRect(self.boundingRect(), QColor("#e69f00"))


def drift(step: Callable[[], object]) -> dict[str, int]:
    """How far the counts of the three constants move over many steps, beyond the slack."""
    for _ in range(50):
        step()
    before = [sys.getrefcount(constant) for constant in (None, True, False)]
    for _ in range(PAINTS):
        step()
    after = [sys.getrefcount(constant) for constant in (None, True, False)]
    moves = zip(("None", "True", "False"), before, after, strict=True)
    return {name: end - start for name, start, end in moves if abs(end - start) > SLACK}


def test_painting_a_widget_keeps_every_reference(qtbot: QtBot) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    widget.resize(16, 16)
    with qtbot.waitExposed(widget):
        widget.show()
    assert drift(widget.repaint) == {}
    assert widget.paints >= PAINTS


def test_asking_a_widget_keeps_every_reference(qtbot: QtBot) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    image = QImage(16, 16, QImage.Format.Format_ARGB32_Premultiplied)

    def ask() -> None:
        widget.updateGeometry()
        widget.adjustSize()
        widget.render(image)

    assert drift(ask) == {}


def test_painting_a_scene_keeps_every_reference(qapp: object) -> None:
    scene = QGraphicsScene()
    scene.addItem(Item())
    image = QImage(16, 16, QImage.Format.Format_ARGB32_Premultiplied)

    def paint() -> None:
        painter = QPainter(image)
        scene.render(painter)
        scene.items(QRectF(4, 4, 2, 2))
        painter.end()

    assert drift(paint) == {}


def test_a_widgets_first_showing_may_add_references_and_every_further_one_keeps_them(qtbot: QtBot) -> None:
    """PySide6 6.10 and 6.11 on Python 3.11 gain a reference to None whenever Qt first asks a widget for a virtual that
    nobody overrides: eight for a bare widget, for good. It harms nobody and is nothing of this program's: with 6.9.3
    the same gestures on the whole window leave every count where it was. A loss would end in a crash."""
    widgets = [QWidget() for _ in range(100)]
    for widget in widgets:
        qtbot.addWidget(widget)

    def show_all() -> None:
        for widget in widgets:
            widget.show()
            widget.hide()

    before = sys.getrefcount(None)
    show_all()
    first = sys.getrefcount(None) - before
    for _ in range(20):
        show_all()
    assert first + SLACK >= 0
    assert abs(sys.getrefcount(None) - before - first) < SLACK
