"""List rows of two lines: what it is and, more quietly below, the when, who and where. Used by lists of panels."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

Index = QModelIndex | QPersistentModelIndex
ASIDE = Qt.ItemDataRole.UserRole  # the second line; a row without one has its first in the middle
DOTTED = Qt.ItemDataRole.UserRole + 1  # whether a dot marks the row
FAINT = Qt.ItemDataRole.UserRole + 2  # whether the row is no longer, or not yet, so
_INDENT_PX, _AIR_PX = 20, 10


class TwoLineList(QListView):
    """A list of such rows. `activated` comes by Enter or double-click, on every desktop alike."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(TwoLines(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)


class TwoLines(QStyledItemDelegate):
    """Paints one row in the window's own direction, whatever script its words are in."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        roles, chosen = QPalette.ColorRole, bool(option.state & QStyle.StateFlag.State_Selected)
        faint, aside = bool(index.data(FAINT)), index.data(ASIDE) or ""
        ink = option.palette.color(roles.HighlightedText if chosen else roles.PlaceholderText if faint else roles.Text)
        quiet = option.palette.color(roles.HighlightedText if chosen else roles.PlaceholderText)
        line = option.fontMetrics.height()
        room = option.rect.adjusted(_INDENT_PX, 0, -_INDENT_PX // 2, 0)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            room = option.rect.adjusted(_INDENT_PX // 2, 0, -_INDENT_PX, 0)
        height = 2 * line if aside else line
        top = room.center().y() - height // 2 + 1
        font = QFont(option.font)
        font.setItalic(faint)
        painter.save()
        if index.data(DOTTED):
            self._dot(painter, option, top + line // 2, ink)
        painter.setFont(font)
        _line(painter, option, QRect(room.left(), top, room.width(), line), ink, index.data() or "")
        painter.setFont(option.font)
        _line(painter, option, QRect(room.left(), top + line, room.width(), line), quiet, aside)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, 2 * option.fontMetrics.height() + _AIR_PX)

    @staticmethod
    def _dot(painter: QPainter, option: QStyleOptionViewItem, y: int, ink: QColor) -> None:
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        x = option.rect.right() - _INDENT_PX // 2 if mirrored else option.rect.left() + _INDENT_PX // 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(x - 3, y - 3, 6, 6)


def leading(option: QStyleOptionViewItem, *, opposite: bool = False) -> Qt.AlignmentFlag:
    """The side where lines of this window begin (or end), whatever script the words are in."""
    right = (option.direction == Qt.LayoutDirection.RightToLeft) != opposite
    return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute


def _line(painter: QPainter, option: QStyleOptionViewItem, room: QRect, ink: QColor, words: str) -> None:
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.setPen(ink)
    painter.drawText(room, leading(option) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, cut)
