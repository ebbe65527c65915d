"""Qt's pointer, wheel, touch and key events, handed to the gesture machine; its intents go out as one signal.

A QGraphicsView whose scene coordinates are pixels. It is not pyqtgraph's view class: importing pyqtgraph takes three
times as long as opening a bare window, and the map needs none of its axes and ranges.
"""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGestureEvent, QGraphicsScene, QGraphicsView, QPinchGesture

from backers.canvas.gestures import NOTHING, Button, Gestures, Intent, Pointer, Target

_BUTTONS = {
    Qt.MouseButton.LeftButton: Button.LEFT,
    Qt.MouseButton.MiddleButton: Button.MIDDLE,
    Qt.MouseButton.RightButton: Button.RIGHT,
}
_ADD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_WHEEL_PX = 0.6  # pixels per unit of wheel angle: 72 for one notch
_WHEEL_STEP = 1.0018  # zoom per unit of wheel angle: 1.24 for one notch


class Surface(QGraphicsView):
    """Signals: `intended` (list of Intent), `zoomed` (factor, x, y) and `moved` (dx, dy) in px, `resized`, `focused`.

    `wheel_moves`: the wheel moves the picture, and zooms only with Ctrl.
    """

    intended = Signal(object)
    moved = Signal(float, float)
    zoomed = Signal(float, float, float)
    resized = Signal()
    focused = Signal(bool)

    def __init__(self, target_at: Callable[[float, float], Target], walk: Callable[[QKeyEvent], bool]) -> None:
        super().__init__()
        self._target_at, self._walk = target_at, walk
        self.gestures = Gestures()
        self.wheel_moves = False
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in _BUTTONS:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._send(self.gestures.press(self._pointer(event)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # While something is held the target matters to connecting alone; picking at every step would only cost.
        pick = self.gestures.doing in ("", "connect")
        self._send(self.gestures.move(self._pointer(event, pick=pick)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() in _BUTTONS:
            self._send(self.gestures.release(self._pointer(event)))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() in _BUTTONS:
            self._send(self.gestures.double_click(self._pointer(event)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key; the mouse's menu comes with the release, once it is known not to be a drag."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._send([Intent("menu_key")])

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y() or event.angleDelta().x()
        if self.wheel_moves and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            by = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() * _WHEEL_PX
            sideways = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and not by.x()
            self.moved.emit(float(by.y()), 0.0) if sideways else self.moved.emit(float(by.x()), float(by.y()))
        elif turn:
            at = event.position()
            self.zoomed.emit(_WHEEL_STEP**turn, at.x(), at.y())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        # The view's own leave event does not come when the pointer goes onto the legend, which lies inside it.
        if event.type() == QEvent.Type.Leave and not self.gestures.doing:
            self._send([Intent("hover")])
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoomed.emit(1.0 + event.value(), event.position().x(), event.position().y())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                at = self.viewport().mapFromGlobal(pinch.centerPoint().toPoint())
                self.zoomed.emit(pinch.scaleFactor(), float(at.x()), float(at.y()))
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            if not event.isAutoRepeat():
                self._send(self.gestures.space(True))
            return
        if event.key() == Qt.Key.Key_Escape:
            self._send(self.gestures.escape())
            return
        if not self._walk(event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._send(self.gestures.space(False))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks the actors first, and leaves the map only past the last one."""
        if self._walk(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab if forward else Qt.Key.Key_Backtab, _ADD & ~_ADD)):
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # A click needs no ring to say where it went, and neither does a window that opens.
        self.focused.emit(event.reason() in _BY_KEY)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setSceneRect(0, 0, self.viewport().width(), self.viewport().height())
        self.resized.emit()

    def digit(self, number: int) -> None:
        """A digit key, for focusing on the actor that is held."""
        self._send(self.gestures.digit(number, monotonic()))

    def global_at(self, x: float, y: float) -> QPoint:
        return self.viewport().mapToGlobal(QPoint(round(x), round(y)))

    def _send(self, intents: list[Intent]) -> None:
        if intents:
            self.intended.emit(intents)

    def _pointer(self, event: QMouseEvent, *, pick: bool = True) -> Pointer:
        at = event.position()
        target = self._target_at(at.x(), at.y()) if pick else NOTHING
        add = bool(event.modifiers() & _ADD)
        return Pointer(at.x(), at.y(), target, _BUTTONS.get(event.button(), Button.LEFT), add, monotonic())
