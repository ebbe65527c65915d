"""List rows of two lines: what it is and, more quietly below, the when, who and where. Used by lists of panels."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from backers.ui.lettering import draw_ground, draw_words, ink_of, towards

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
        faint, aside = bool(index.data(FAINT)), index.data(ASIDE) or ""
        quiet = ink_of(option, QPalette.ColorRole.PlaceholderText)
        ink = quiet if faint else ink_of(option)
        line = option.fontMetrics.height()
        room = option.rect.adjusted(_INDENT_PX, 0, -_INDENT_PX // 2, 0)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            room = option.rect.adjusted(_INDENT_PX // 2, 0, -_INDENT_PX, 0)
        top = room.center().y() - (2 * line if aside else line) // 2 + 1
        leading = towards(option, Qt.AlignmentFlag.AlignLeft)
        font = QFont(option.font)
        font.setItalic(faint)
        painter.save()
        draw_ground(painter, option)
        if index.data(DOTTED):
            self._dot(painter, option, top + line // 2, ink)
        painter.setFont(font)
        draw_words(painter, QRect(room.left(), top, room.width(), line), index.data() or "", leading, ink)
        painter.setFont(option.font)
        draw_words(painter, QRect(room.left(), top + line, room.width(), line), aside, leading, quiet)
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
