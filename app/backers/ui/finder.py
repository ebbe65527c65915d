"""Finding: a line over the map that answers at every key stroke, by any name, spelling or script."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from backers.model.names import isolated, shown
from backers.ui.finder_hits import HitRows, Hits
from backers.ui.session import Session
from backers.work.search import find

_WIDTH_PX, _TOP_PX, _MOST_ROWS = 460, 12, 9
_EMPTY = "Any name or spelling, in Latin or Arabic letters, a relationship, an event or words of a note."


class Finder(QFrame):
    """Signals: `previewed(Ref)` while the reader moves along the hits, `chosen(Ref)` by Enter or click, `closed()`."""

    previewed = Signal(object)
    chosen = Signal(object)
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.line = QLineEdit(self)
        self.hits = Hits(session, self)
        self.list = QListView(self)
        self.says = QLabel(_EMPTY, self)
        self._before: QWidget | None = None
        self._build()
        self.line.textChanged.connect(self._search)
        self.list.clicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._preview)
        session.map_changed.connect(self._search_again)
        session.lens_changed.connect(self._search_again)
        session.workspace_changed.connect(self.dismiss)
        if parent is not None:
            parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Opens over the middle of the map's top, with what was sought last ready to be typed over."""
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
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        elif event.key() in steps and self.hits.rowCount():
            row = self.list.currentIndex().row() + steps[Qt.Key(event.key())]
            wanted = self.hits.index(max(0, min(row, self.hits.rowCount() - 1)))
            if wanted == self.list.currentIndex():
                self._preview(wanted)
            self.list.setCurrentIndex(wanted)
        else:
            return False
        return True

    def _build(self) -> None:
        self.setAccessibleName("Find")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.line.setPlaceholderText("Find on the map")
        self.line.setAccessibleName("Find on the map")
        self.line.setToolTip("Arrows look at a hit, Enter goes there, Escape closes")
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.list.setModel(self.hits)
        self.list.setItemDelegate(HitRows(self.list))
        self.list.setAccessibleName("Found")
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
        self.hits.take(find(self.session.map, text))
        found = self.hits.rowCount()
        self.list.setVisible(found > 0)
        self.says.setVisible(not found)
        self.says.setText(_nothing(text) if text.strip() else _EMPTY)
        self._settle()
        if found:
            # Typing must not fly over the map: the first hit is marked, looking at it begins with an arrow key.
            self.list.selectionModel().blockSignals(True)
            self.list.setCurrentIndex(self.hits.index(0))
            self.list.selectionModel().blockSignals(False)
            self.list.viewport().update()

    def _search_again(self, _event: object = None) -> None:
        if self.isVisible():
            self._search(self.line.text())

    def _settle(self) -> None:
        """As high as what it has to show, in the middle of the parent's top."""
        rows = min(self.hits.rowCount(), _MOST_ROWS)
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) if rows else 0)
        parent = self.parentWidget()
        room = parent.width() if parent is not None else _WIDTH_PX
        self.setFixedWidth(min(_WIDTH_PX, max(room - 2 * _TOP_PX, 120)))
        self.adjustSize()
        if parent is not None:
            self.move((room - self.width()) // 2, _TOP_PX)

    def _preview(self, index: QModelIndex) -> None:
        if index.isValid():
            self.previewed.emit(self.hits.hit(index.row()).ref)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            ref = self.hits.hit(index.row()).ref
            self.dismiss()
            self.chosen.emit(ref)


def _nothing(text: str) -> str:
    return f"Nothing in this map is called {isolated(f'“{shown(text, 40)}”')}. Try fewer letters or another spelling."
