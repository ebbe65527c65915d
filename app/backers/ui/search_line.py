"""A line over the map with a list below it: answers at every key stroke, arrows move, Enter takes, Escape closes."""

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

_WIDTH_PX, _TOP_PX, _MOST_ROWS = 460, 12, 9
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class SearchLine(QFrame):
    """The frame of it. Who inherits says what is found (`answer`), looked at (`look_at`) and taken (`take`).

    Signal: `closed()`.
    """

    closed = Signal()

    def __init__(self, rows: QAbstractListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self.line = QLineEdit(self)
        self.list = QListView(self)
        self.says = QLabel(self)
        self._before: QWidget | None = None
        self._build()
        self.line.textChanged.connect(self._search)
        self.list.clicked.connect(self._take)
        self.list.selectionModel().currentChanged.connect(self._look_at)
        if parent is not None:
            parent.installEventFilter(self)
        self.hide()

    def answer(self, text: str) -> str:
        """Fills the rows for a text; returns what to say where there are none."""
        raise NotImplementedError

    def look_at(self, row: int) -> None:
        """The reader moved onto a row without taking it."""

    def take(self, row: int) -> None:
        """The reader wants a row. The line is closed by now."""
        raise NotImplementedError

    def set_delegate(self, delegate: QStyledItemDelegate) -> None:
        self.list.setItemDelegate(delegate)

    def open(self) -> None:
        """Opens over the middle of the parent's top, with what was sought last ready to be typed over."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._search(self.line.text())
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def dismiss(self) -> None:
        """Closes and gives the keyboard back to who had it."""
        if not self.isVisible():
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.closed.emit()

    def search_again(self) -> None:
        """What there is to find has changed."""
        if self.isVisible():
            self._search(self.line.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line keeps the keyboard; the arrows move in the list below it."""
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._settle()
        if watched is self.line and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and self._key(event):
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A plain line around it, strong enough to stand off from the map in light and dark."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Dark))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex())
        elif event.key() in _STEPS and self.rows.rowCount():
            row = self.list.currentIndex().row() + _STEPS[Qt.Key(event.key())]
            wanted = self.rows.index(max(0, min(row, self.rows.rowCount() - 1)), 0)
            if wanted == self.list.currentIndex():
                self._look_at(wanted)
            self.list.setCurrentIndex(wanted)
        else:
            return False
        return True

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.list.setModel(self.rows)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.says.setWordWrap(True)
        self.says.setContentsMargins(4, 2, 4, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.line)
        layout.addWidget(self.says)
        layout.addWidget(self.list)

    def _search(self, text: str) -> None:
        nothing = self.answer(text)
        found = self.rows.rowCount()
        self.list.setVisible(found > 0)
        self.says.setVisible(not found)
        self.says.setText(nothing)
        self._settle()
        if found:
            # Typing must not fly over the map: the first hit is marked, looking at it begins with an arrow key.
            self.list.selectionModel().blockSignals(True)
            self.list.setCurrentIndex(self.rows.index(0, 0))
            self.list.selectionModel().blockSignals(False)
            self.list.scrollToTop()
            self.list.viewport().update()

    def _settle(self) -> None:
        """As high as what it has to show, in the middle of the parent's top."""
        rows = min(self.rows.rowCount(), _MOST_ROWS)
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) if rows else 0)
        parent = self.parentWidget()
        room = parent.width() if parent is not None else _WIDTH_PX
        self.setFixedWidth(min(_WIDTH_PX, max(room - 2 * _TOP_PX, 120)))
        self.adjustSize()
        if parent is not None:
            self.move((room - self.width()) // 2, _TOP_PX)

    def _look_at(self, index: QModelIndex) -> None:
        if index.isValid():
            self.look_at(index.row())

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            row = index.row()
            self.dismiss()
            self.take(row)
