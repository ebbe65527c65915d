"""A layout that sets widgets side by side and goes on in the next line; from the right in right-to-left windows."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lines of widgets as wide as they ask to be, each in the middle of its line. The last `trailing` of them stand at
    the end of their line."""

    def __init__(self, parent: QWidget, gap_px: int = 6, trailing: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._trailing = gap_px, trailing

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        seen = [item for item in self._items if not item.isEmpty()]
        widest = max((item.minimumSize().width() for item in seen), default=0)
        tallest = max((item.sizeHint().height() for item in seen), default=0)
        return QSize(widest + margins.left() + margins.right(), tallest + margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        """The height that the lines need in that width."""
        room = rect.marginsRemoved(self.contentsMargins())
        lines: list[list[tuple[QLayoutItem, QSize, int]]] = [[]]
        start = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(room.width(), 10_000))
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if start and start + size.width() > room.width():
                lines.append([])
                start = 0
            lines[-1].append((item, size, start))
            start += size.width() + self._gap
        top = room.top()
        for number, line in enumerate(lines):
            tall = max((size.height() for _, size, _ in line), default=0)
            spare = room.width() - (line[-1][2] + line[-1][1].width()) if line else 0
            for item, size, begin in line if move else ():
                down = top + (tall - size.height()) // 2
                at_end = item in self._items[len(self._items) - self._trailing :]
                start = begin + spare * at_end
                item.setGeometry(QRect(QPoint(self._left(room, start, size.width()), down), size))
            top += tall + self._gap * (number < len(lines) - 1)
        return top - rect.top() + self.contentsMargins().bottom()

    def _left(self, room: QRect, start: int, width: int) -> int:
        parent = self.parentWidget()
        if parent is not None and parent.isRightToLeft():
            return room.right() + 1 - start - width
        return room.left() + start
