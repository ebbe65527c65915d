"""One chip: an active filter in words that goes away when pressed."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from backers.model.names import shown
from backers.model.wording import tr

# Keys that mean the row of chips and not the one that has the focus.
BAR_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_SIDE_PX, _CROSS_PX, _GAP_PX, _WIDEST_PX = 10, 7, 8, 360


class ChipButton(QAbstractButton):
    """Words and a small cross in a rounded outline."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(label)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, label: str) -> None:
        """The filter in words."""
        self.setText(shown(label, 80))
        self.setAccessibleName(tr("Remove filter: {label}", label=label))
        self.setToolTip(tr("Remove this filter: {label}", label=shown(label)))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 2 + 2 * _SIDE_PX + _CROSS_PX + _GAP_PX
        return QSize(min(width, _WIDEST_PX), metrics.height() + 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in BAR_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self.palette()
        strong = self.underMouse() or self.hasFocus()
        outline = colors.color(QPalette.ColorRole.Highlight if strong else QPalette.ColorRole.Dark)
        painter.setPen(QPen(outline, 2.0 if self.hasFocus() else 1.0))
        painter.setBrush(colors.color(QPalette.ColorRole.Base))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        self._cross(painter)
        painter.setPen(colors.color(QPalette.ColorRole.WindowText))
        room = self.rect().adjusted(_SIDE_PX, 0, -_SIDE_PX, 0)
        room.setWidth(room.width() - _CROSS_PX - _GAP_PX)
        if self.isRightToLeft():
            room.translate(_CROSS_PX + _GAP_PX, 0)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, words)

    def _cross(self, painter: QPainter) -> None:
        middle = self.height() / 2
        left = _SIDE_PX if self.isRightToLeft() else self.width() - _SIDE_PX - _CROSS_PX
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.4))
        arm = _CROSS_PX / 2
        centre = QPointF(left + arm, middle)
        painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm))
        painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm))
