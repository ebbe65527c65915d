"""Finding a source by what one remembers of it: publisher, title, date, symbol or address."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from backers.model.counting import joined
from backers.model.wording import tr
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped, lines
from backers.work.evidence import find_sources, source_marks, source_words

_SEEN = 4
_ID = int(Qt.ItemDataRole.UserRole)


class SourceSearch(QWidget):
    """A line and the sources that match it.

    `chosen(str)`: the id of the source, or empty for none. `reshaped()`: the list came, went, or changed its height.
    """

    chosen = Signal(str)
    reshaped = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.source = ""
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Publisher, title, date, document or address"))
        self.line.setClearButtonEnabled(True)
        self.line.setAccessibleName(tr("Find a source"))
        self.line.setToolTip(tr("Type some words; arrow keys and Enter choose"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Sources found"))
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.hide()
        self.says = Wrapped(tone="muted")
        self.says.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        for widget in (self.line, self.list, self.says):
            column.addWidget(widget)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._search)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._take)
        self.list.itemActivated.connect(self._take)

    def show_source(self, source: str) -> None:
        """Takes a source without saying so."""
        self.source = source
        row = self._session.map.sources.get(source)
        self.line.setText("" if row is None else source_words(row))
        self.line.setCursorPosition(0)
        marks = joined(source_marks(row))
        self.says.setText(marks)
        self.says.setVisible(bool(marks))
        self.list.hide()
        self.reshaped.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys walk the list while the text keeps the focus; Enter takes what is marked."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or self.list.isHidden():
            return False
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            last = self.list.count() - 1
            self.list.setCurrentRow(min(max(self.list.currentRow() + steps[Qt.Key(event.key())], 0), last))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.currentItem() is not None:
            self._take(self.list.currentItem())
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.list.hide()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_list()

    def _search(self, text: str) -> None:
        if self.source:
            self.source = ""
            self.chosen.emit("")
        self.list.clear()
        for source in find_sources(self._session.map, text):
            item = QListWidgetItem(source_words(source))
            item.setData(_ID, source.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self._fit_list()
        nothing = bool(text.strip()) and self.list.count() == 0
        self.says.setText(tr("No source on this map has these words. Add it as a new one below.") if nothing else "")
        self.says.setVisible(nothing)
        self.reshaped.emit()

    def _fit_list(self) -> None:
        """As high as its first rows, each as high as its text in this width."""
        heights = []
        for row in range(self.list.count()):
            room = self.width() - 4 * GRID
            size = lines(self.list.item(row).text(), self.list.font(), room, self.layoutDirection())[1] + QSize(0, 4)
            self.list.item(row).setSizeHint(size)
            heights.append(size.height())
        self.list.setFixedHeight(sum(heights[:_SEEN]) + 2 * self.list.frameWidth() + 2)

    def _take(self, item: QListWidgetItem) -> None:
        self.show_source(item.data(_ID))
        self.chosen.emit(self.source)
