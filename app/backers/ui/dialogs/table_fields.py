"""The fields that columns can become, to drop them on: under Actors, Relationship, Claim, Source and Dates.

A column is dragged by its head or by any of its cells. The boxes above the columns say the same and need no mouse.
"""

from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QTableWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from backers.exchange.tables.recipe import FIELDS
from backers.model.names import shown
from backers.model.wording import mark, say, tr

MIME = "application/x-backers-column"
_GROUPS = {
    mark("Actors"): (
        "actor", "actor_id", "actor_kind", "side", "country", "aliases", "description",
        "subject", "subject_id", "subject_kind", "object", "object_id", "object_kind",
    ),
    mark("Relationship", "group of fields"): ("kind", "id", "sign", "confidence", "note"),
    mark("Dates", "group of fields"): ("start", "end", "date"),
    mark("Claim", "group of fields"): ("claim", "locator", "stance"),
    mark("Source", "group of fields"): ("source_publisher", "source_title", "source_date", "source_url"),
    mark("Neither"): ("attribute", ""),
}  # fmt: skip
_FIELD = Qt.ItemDataRole.UserRole


class _Heads(QHeaderView):
    """The heads of the columns: `pulled` gives the column whose head is dragged off, unless it is being widened."""

    pulled = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self._pressed: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at, grip = event.position().toPoint(), self.style().pixelMetric(QStyle.PixelMetric.PM_HeaderGripMargin)
        widens = self.logicalIndexAt(at.x() - grip) != self.logicalIndexAt(at.x() + grip)
        self._pressed = at if event.button() == Qt.MouseButton.LeftButton and not widens else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        elif (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            column, self._pressed = self.logicalIndexAt(self._pressed), None
            if column >= 0:
                self.pulled.emit(column)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseReleaseEvent(event)


class ColumnTable(QTableWidget):
    """The first rows. Dragging a head or a cell drags its column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heads = _Heads(self)
        heads.pulled.connect(self.drag)
        self.setHorizontalHeader(heads)
        self.setDragEnabled(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def column_mime(self, column: int) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, QByteArray(str(column).encode()))
        return data

    def startDrag(self, _: Qt.DropAction) -> None:
        if self.currentColumn() >= 0:
            self.drag(self.currentColumn())

    def drag(self, column: int) -> None:
        """Drags a column until it is dropped somewhere."""
        drag = QDrag(self)
        drag.setMimeData(self.column_mime(column))
        drag.exec(Qt.DropAction.LinkAction)


class FieldTree(QTreeWidget):
    """`dropped` gives the column's place and the field, empty for leaving it out."""

    dropped = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels([tr("Drop a column here"), tr("Column")])
        self.setRootIsDecorated(False)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setAccessibleName(tr("Fields, and the columns that become them"))
        self._items: dict[str, QTreeWidgetItem] = {}
        for group, names in _GROUPS.items():
            head = QTreeWidgetItem(self, [say(group)])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFirstColumnSpanned(True)
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            for name in names:
                item = QTreeWidgetItem(head, [say(FIELDS[name]) if name else tr("Leave out")])
                item.setData(0, _FIELD, name)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled)
                self._items[name] = item
        self.expandAll()
        self.setItemsExpandable(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)

    def tell(self, columns: dict[str, str]) -> None:
        """Shows which column is which field."""
        for name, item in self._items.items():
            mapped = [column for column, wanted in columns.items() if wanted == name] if name else []
            item.setText(1, shown(", ".join(mapped), 60))

    def item_of(self, field: str) -> QTreeWidgetItem:
        return self._items[field]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if item is not None:
            self.setCurrentItem(item)
        if item is not None and item.data(0, _FIELD) is not None and event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        field = item.data(0, _FIELD) if item is not None else None
        if field is not None and event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
            self.dropped.emit(int(event.mimeData().data(MIME).data()), field)
