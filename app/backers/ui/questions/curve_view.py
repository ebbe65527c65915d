"""A measure over time as steps, with a tick for each day that has events; pointing at one names them."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from backers.model import dates
from backers.model.names import shown
from backers.model.wording import tr
from backers.ui.texts import as_tip
from backers.work.questions.answer import Curve, Step

_HIGH, _PAD, _FOOT, _LEFT = 118, 8, 18, 24
_NEAR_PX = 8.0


class CurveView(QWidget):
    """Shows one curve; hidden without one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curve: Curve | None = None
        self.setMouseTracking(True)
        self.setFixedHeight(_HIGH)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(240, _HIGH)

    def show_curve(self, curve: Curve | None) -> None:
        self._curve = curve
        self.setVisible(curve is not None)
        if curve is not None:
            last = curve.steps[-1]
            self.setAccessibleName(
                tr(
                    "{title}: {last:g} on {date}",
                    title=curve.title,
                    last=last.value,
                    date=dates.words(dates.of_day(last.day)),
                )
            )
        self.update()

    def at(self, x: float) -> Step | None:
        """The step whose day is nearest to a place across the picture."""
        if self._curve is None:
            return None
        step = min(self._curve.steps, key=lambda one: abs(self._x(one.day) - x))
        return step if abs(self._x(step.day) - x) <= _NEAR_PX else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        step = self.at(event.position().x())
        if step is None:
            QToolTip.hideText()
            return
        said = "\n".join(shown(title, 120) for title in step.events[:4])
        text = f"{dates.words(dates.of_day(step.day))}: {step.value:g}\n{said}"
        QToolTip.showText(event.globalPosition().toPoint(), as_tip(text), self)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._curve is None:
            return
        steps, palette = self._curve.steps, self.palette()
        muted, rule = palette.color(QPalette.ColorRole.PlaceholderText), palette.color(QPalette.ColorRole.Mid)
        top = max(1.0, *(step.value for step in steps))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for value in (0.0, top):
                y = self._y(value, top)
                painter.setPen(QPen(rule, 1))
                painter.drawLine(QPointF(_LEFT, y), QPointF(self.width() - _PAD, y))
                self._write(painter, QRectF(0, y - 8, _LEFT - 5, 16), f"{value:g}", muted, Qt.AlignmentFlag.AlignRight)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Link), 1.8))
            for one, other in zip(steps, [*steps[1:], None], strict=True):
                y, end = self._y(one.value, top), self.width() - _PAD if other is None else self._x(other.day)
                painter.drawLine(QPointF(self._x(one.day), y), QPointF(end, y))
                if other is not None:
                    painter.drawLine(QPointF(end, y), QPointF(end, self._y(other.value, top)))
            foot = self.height() - _FOOT
            painter.setPen(QPen(muted, 1))
            for step in steps:
                painter.drawLine(QPointF(self._x(step.day), foot + 1), QPointF(self._x(step.day), foot + 5))
            below = QRectF(_LEFT, foot + 4, self.width() - _LEFT - _PAD, 14)
            first, last = (dates.words(dates.of_day(step.day)) for step in (steps[0], steps[-1]))
            self._write(painter, below, first, muted, Qt.AlignmentFlag.AlignLeft)
            self._write(painter, below, last, muted, Qt.AlignmentFlag.AlignRight)

    def _write(self, painter: QPainter, box: QRectF, text: str, color: QColor, side: Qt.AlignmentFlag) -> None:
        font = self.font()
        font.setPointSizeF(max(6.0, font.pointSizeF() * 0.85))
        painter.setFont(font)
        painter.setPen(color)
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _x(self, day: int) -> float:
        assert self._curve is not None
        first, last = self._curve.steps[0].day, self._curve.steps[-1].day
        return _LEFT + (self.width() - _LEFT - _PAD) * (day - first) / max(1, last - first)

    def _y(self, value: float, top: float) -> float:
        return self.height() - _FOOT - 2 - (self.height() - _FOOT - 2 - _PAD) * value / top
