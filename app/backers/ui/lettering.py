"""Words in rows of lists and tables, on one base line whatever script they are in, and a focus frame beside them.

Qt centres a line by the tallest of its fonts, so that Arabic would stand higher than its Latin neighbours; and
Fusion lays the colour of the focus over the words.
"""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

State = QStyle.StateFlag


def draw_words(painter: QPainter, room: QRect, words: str, at: Qt.AlignmentFlag, ink: QColor) -> None:
    """One line, cut to the room, at the left, the right or in the middle of it, with the painter's font."""
    metrics = painter.fontMetrics()
    cut = words
    if metrics.horizontalAdvance(words) > room.width() + 1:  # Qt would cut what is a fraction of a pixel too wide
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    spare = room.width() - metrics.horizontalAdvance(cut)
    x = room.left()
    if at & Qt.AlignmentFlag.AlignRight:
        x += spare
    elif at & Qt.AlignmentFlag.AlignHCenter:
        x += spare // 2
    painter.setPen(ink)
    painter.drawText(QPoint(x, room.top() + (room.height() + metrics.ascent() - metrics.descent()) // 2), cut)


def ink_of(option: QStyleOptionViewItem, role: QPalette.ColorRole = QPalette.ColorRole.Text) -> QColor:
    """The colour of a row's words: of that role, but on a selected row what is legible there."""
    chosen = bool(option.state & State.State_Selected)
    return option.palette.color(QPalette.ColorRole.HighlightedText if chosen else role)


def draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """All of the row but its words: selection, tick and picture; the focus as a frame of its own."""
    focused = bool(option.state & State.State_HasFocus)
    option.state &= ~State.State_HasFocus
    words, option.text = option.text, ""
    option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
    option.text = words
    if focused:
        painter.setPen(ink_of(option, QPalette.ColorRole.Highlight))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))


def towards(option: QStyleOptionViewItem, at: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """An alignment as seen in this window's direction: leading is right in a right-to-left one."""
    return QStyle.visualAlignment(option.direction, at)
