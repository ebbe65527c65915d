"""The grid of a table: its keys, its menus and its columns. Knows nothing of what the rows are."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from backers.model.wording import tr
from backers.ui.appearance import outlined

_PADDING_PX = 8


class RowsView(QTableView):
    """Signals: `open_wanted(row)`, `delete_wanted()`, `copy_wanted()`, `menu_asked(row, QPoint)` on the screen."""

    open_wanted = Signal(int)
    delete_wanted = Signal()
    copy_wanted = Signal()
    menu_asked = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty_text: Callable[[], str] = str
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _PADDING_PX)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setAccessibleName(tr("Columns"))
        header.setToolTip(tr("Click to sort, drag to move, right-click to choose columns"))
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self.columns_menu().popup(header.mapToGlobal(at)))

    def list_rows(self, model: QAbstractItemModel) -> None:
        """Shows these rows."""
        self.setModel(model)
        # A header that follows the selection asks every cell whether its whole column is selected.
        header = self.horizontalHeader()
        header.setSelectionModel(QItemSelectionModel(model, header))

    def columns_menu(self) -> QMenu:
        """Which columns to show. The last one that is shown cannot be hidden."""
        menu = outlined(QMenu(tr("Columns"), self))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        header = self.horizontalHeader()
        for visual in range(header.count()):
            column = header.logicalIndex(visual)
            action = QAction(str(self.model().headerData(column, Qt.Orientation.Horizontal)), menu)
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(column))
            only = header.hiddenSectionCount() == header.count() - 1 and action.isChecked()
            action.setEnabled(not only)
            action.toggled.connect(lambda on, column=column: header.setSectionHidden(column, not on))
            menu.addAction(action)
        return menu

    def event(self, event: QEvent) -> bool:
        # The window has these keys for the map as well; whoever is in the table means the table.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.open_wanted.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.open_wanted.emit(index.row())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.visualRect(index).center() if by_key else event.pos()
            self.menu_asked.emit(index.row(), self.viewport().mapToGlobal(at))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model() is None or self.model().rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        room = QRect(self.viewport().rect()).adjusted(24, 12, -24, -12)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty_text())

    @staticmethod
    def _own(event: QKeyEvent) -> bool:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        keys = (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return (plain and event.key() in keys) or event.matches(QKeySequence.StandardKey.Copy)


def to_clipboard(lines: list[list[str]]) -> None:
    """Puts cells on the clipboard as a table that spreadsheets take."""
    flat = ("\t".join(" ".join(cell.split()) for cell in line) for line in lines)
    QGuiApplication.clipboard().setText("\n".join(flat))
