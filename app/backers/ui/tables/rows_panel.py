"""A table with its search line: what the tables of actors, of relationships and of events have in common."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from backers.model.names import shown
from backers.model.rows import Ref
from backers.model.wording import number, say, tr
from backers.ui.session import Session
from backers.ui.swatches import SIZE, Swatches
from backers.ui.tables.cells import CellEditing
from backers.ui.tables.column_state import column_state, restore_columns
from backers.ui.tables.listing import Listing
from backers.ui.tables.model import RowsModel
from backers.ui.tables.shared_selection import SharedSelection
from backers.ui.tables.view import RowsView, to_clipboard
from backers.work.commands import Delete


class RowsPanel(QWidget):
    """Signals: `opened(Ref)` by Enter or double-click, `menu_wanted(Ref, QPoint)` with a place on the screen."""

    opened = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, session: Session, listing: Listing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.listing = listing
        self.model = RowsModel(session, listing, self)
        # A dock behind a tab counts as visible for Qt, but nothing of it is to be seen.
        self.model.looked_at = lambda: not self.visibleRegion().isEmpty()
        self.view = RowsView(self)
        self.view.list_rows(self.model)
        self.view.setItemDelegate(CellEditing(self.view, self.model))
        self.search = QLineEdit(self)
        self.every = QCheckBox(tr("Show all rows"), self)
        self.count = QLabel(self)
        self._build()
        self.selection = SharedSelection(self.view, self.model, session, self.means)
        self._connect()
        self.restore_state()
        self._tell()

    def means(self, ref: Ref) -> Iterable[Ref]:
        """What is selected with a row: here the thing itself."""
        return (ref,)

    def set_swatches(self, swatches: Swatches) -> None:
        """Small pictures beside words, by ("side", id), ("actor_kind", id), ("kind", id), ("group", id)..."""
        self.model.swatches = swatches
        self.model.redraw()

    def save_state(self) -> None:
        """Remembers columns and sort in the settings."""
        header = self.view.horizontalHeader()
        self.session.settings.set(f"table.{self.listing.table}", column_state(header, self.listing.columns))

    def restore_state(self) -> None:
        header = self.view.horizontalHeader()
        restore_columns(header, self.listing.columns, self.session.settings.get(f"table.{self.listing.table}"))

    def copy(self) -> None:
        """The selected rows, as they stand, with the columns that are shown."""
        header = self.view.horizontalHeader()
        order = [header.logicalIndex(visual) for visual in range(header.count())]
        columns = [self.listing.columns[at] for at in order if not header.isSectionHidden(at)]
        rows = [self.session.map.get(ref) for ref in self.selection.refs()]
        to_clipboard([[column.text(self.session.map, row) for column in columns] for row in rows if row is not None])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search line: Down goes into the table, Escape empties it."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.model.rowCount():
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
                if not self.view.currentIndex().isValid():
                    self.view.selectRow(0)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.catch_up()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What was behind a tab is painted when it comes to the front."""
        super().paintEvent(event)
        if self.model.missed:
            QTimer.singleShot(0, self.model, self.model.catch_up)

    def hideEvent(self, event: QHideEvent) -> None:
        self.save_state()
        super().hideEvent(event)

    def _build(self) -> None:
        words = self.listing.words
        self.view.setAccessibleName(say(words.title))
        self.view.empty_text = self._why_empty
        self.search.setPlaceholderText(say(words.search))
        self.search.setAccessibleName(say(words.search))
        self.search.setToolTip(tr("Looks in {looked_in}", looked_in=say(self.listing.looked_in)))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.every.setToolTip(say(words.every))
        self.count.setAccessibleName(say(words.number))
        self.count.setEnabled(False)
        header = self.view.horizontalHeader()
        for at, column in enumerate(self.listing.columns):
            # Words of other languages are longer; the arrow that tells the order stands beside them.
            header.resizeSection(at, max(column.width, header.fontMetrics().horizontalAdvance(say(column.title)) + 26))
            header.setSectionHidden(at, column.hidden)
        self.view.setIconSize(SIZE)
        self.view.setSortingEnabled(True)
        by = next((at for at, column in enumerate(self.listing.columns) if column.id == self.listing.sort_by), 0)
        self.view.sortByColumn(by, Qt.SortOrder.AscendingOrder)
        self.line = line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.search, 1)
        line.addWidget(self.count)
        line.addWidget(self.every)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(4)
        layout.addLayout(line)
        layout.addWidget(self.view, 1)
        QWidget.setTabOrder(self.search, self.every)
        QWidget.setTabOrder(self.every, self.view)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.model.search)
        self.search.textChanged.connect(self._tell)
        self.every.toggled.connect(self.model.show_every)
        self.model.refreshed.connect(self._tell)
        self.session.map_changed.connect(self._tell)
        self.view.open_wanted.connect(lambda row: self.opened.emit(self.model.ref(row)))
        self.view.menu_asked.connect(lambda row, at: self.menu_wanted.emit(self.model.ref(row), at))
        self.view.delete_wanted.connect(self._delete)
        self.view.copy_wanted.connect(self.copy)

    def _delete(self) -> None:
        refs = self.selection.refs()
        if refs and self.listing.deletable:
            self.session.do(Delete(tuple(refs)))

    def _tell(self, _event: object = None) -> None:
        listed, total = self.model.rowCount(), self.model.total
        self.count.setText(
            tr("{listed:,} of {total:,}", listed=listed, total=total) if listed != total else number(total, ",")
        )

    def _why_empty(self) -> str:
        words = self.listing.words
        if self.search.text().strip():
            return say(words.not_found, text=shown(self.search.text(), 40))
        if self.model.total and not self.every.isChecked():
            return say(words.all_hidden)
        return say(words.none_yet)
