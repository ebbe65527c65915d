"""The tree of things to show or hide: a tick, a swatch, a word, a count, and "only" where the pointer is."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QIcon, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from backers.model.wording import number, tr
from backers.ui.appearance import outlined
from backers.ui.filters import entries
from backers.ui.filters.entries import Entry, Section
from backers.ui.lettering import ink_of
from backers.ui.swatches import SIZE, Swatches
from backers.work.lens import Lens

_LABEL, _COUNT = 0, 1
_ABOUT = Qt.ItemDataRole.UserRole  # where an item's section stands, and its entry's field and word
_ONLY = "only"
_AIR_PX, _HEADING_AIR_PX = 6, 12
_CHECK = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}
Index = QModelIndex | QPersistentModelIndex


class FilterTree(QTreeWidget):
    """Signal: `lens_wanted(Lens)`. Space ticks, Enter or Alt+click shows only that one; a heading shows all again."""

    lens_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lens = Lens()
        self._swatches: Swatches = {}
        self._sections: list[Section] = []
        self._items: dict[tuple[str, str], QTreeWidgetItem] = {}
        self._filling = False
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setAccessibleName(tr("What the map shows"))
        self.setIndentation(14)
        self.setIconSize(SIZE)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(16)
        self.header().setSectionResizeMode(_LABEL, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(_COUNT, QHeaderView.ResizeMode.Fixed)
        self.header().resizeSection(_COUNT, self.fontMetrics().horizontalAdvance(" 00,000 "))
        self.setItemDelegate(_Rows(self))
        self.itemChanged.connect(self._on_ticked)

    def set_swatches(self, swatches: Swatches) -> None:
        self._swatches = swatches
        self.show_sections(self._sections, self._lens)

    def show_sections(self, sections: list[Section], lens: Lens) -> None:
        """Shows these entries as the lens has them. The tree is built anew only when other entries are in it."""
        self._lens = lens
        self._filling = True
        try:
            if _shape(sections) != _shape(self._sections) or not self._items:
                self._build(sections)
            self._sections = sections
            for section in sections:
                for entry in section.entries:
                    self._fill(entry)
        finally:
            self._filling = False

    def only(self, item: QTreeWidgetItem) -> None:
        """Shows only that entry of its section; for a heading, all of them."""
        entry, section = self._about(item)
        wanted = entries.every(self._lens, section) if entry is None else entries.only(self._lens, entry, section)
        # Only what is already alone has nothing left to hide: then the others come back.
        self.lens_wanted.emit(entries.every(self._lens, section) if wanted == self._lens else wanted)

    def item(self, field: str, word: str) -> QTreeWidgetItem:
        return self._items[field, word]

    def only_rect(self, item: QTreeWidgetItem) -> QRect:
        """Where the "only" of a row stands: before its count."""
        row = self.visualRect(self.indexFromItem(item, _LABEL))
        width = self.fontMetrics().horizontalAdvance(_ONLY) + 8
        if self.isRightToLeft():
            return QRect(row.left(), row.top(), width, row.height())
        return QRect(row.right() - width + 1, row.top(), width, row.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if item is not None and event.button() == Qt.MouseButton.LeftButton:
            at = event.position().toPoint()
            alone = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alone or (item.parent() is not None and self.only_rect(item).contains(at)):
                self.setCurrentItem(item)
                self.only(item)
                return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.only(item)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        item = self.currentItem() if by_key else self.itemAt(event.pos())
        if item is None:
            return
        menu = self.menu(item)
        at = self.visualItemRect(item).center() if by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(QPoint(at)))

    def menu(self, item: QTreeWidgetItem) -> QMenu:
        """What can be done with a row, for those who don't know the keys."""
        entry, section = self._about(item)
        menu = outlined(QMenu(self))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if entry is not None:
            menu.addAction(tr("Show only “{entry}”", entry=entry.label), lambda: self.only(item))
        menu.addAction(
            tr("Show all of “{title}”", title=section.title),
            lambda: self.lens_wanted.emit(entries.every(self._lens, section)),
        )
        return menu

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().update()

    def _build(self, sections: list[Section]) -> None:
        closed = {key for key, item in self._items.items() if item.childCount() and not item.isExpanded()}
        fresh = not self._items
        self.clear()
        self._items.clear()
        for at, section in enumerate(sections):
            heading = QTreeWidgetItem(self, [section.title])
            heading.setData(_LABEL, _ABOUT, (at, "", ""))
            heading.setToolTip(_LABEL, tr("{meaning}. Press Enter to show all of them.", meaning=section.meaning))
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            heading.setExpanded(True)
            for entry in section.entries:
                item = self._add(heading, at, entry)
                for child in entry.children:
                    self._add(item, at, child)
                item.setExpanded(not fresh and (entry.field, entry.word) not in closed and bool(entry.children))

    def _add(self, parent: QTreeWidgetItem, section: int, entry: Entry) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent)
        item.setData(_LABEL, _ABOUT, (section, entry.field, entry.word))
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(flags)
        item.setTextAlignment(_COUNT, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._items[entry.field, entry.word] = item
        return item

    def _fill(self, entry: Entry, group_shown: bool = True) -> None:
        item = self._items[entry.field, entry.word]
        item.setText(_LABEL, entry.label)
        item.setText(_COUNT, number(entry.count, ","))
        item.setIcon(_LABEL, self._swatches.get(entry.swatch, QIcon()))
        hint = tr("Space shows or hides, Enter or Alt+click shows only this")
        item.setToolTip(_LABEL, f"{entry.label}: {entry.meaning}\n{hint}" if entry.meaning else hint)
        on = group_shown and entries.shown(self._lens, entry)
        partly = on and any(not entries.shown(self._lens, child) for child in entry.children)
        item.setCheckState(_LABEL, Qt.CheckState.PartiallyChecked if partly else _CHECK[on])
        faint = self.palette().brush(QPalette.ColorRole.PlaceholderText)
        item.setForeground(_COUNT, faint)
        for child in entry.children:
            self._fill(child, on)

    def _about(self, item: QTreeWidgetItem) -> tuple[Entry | None, Section]:
        """The entry of a row, None for a heading, and its section."""
        at, field, word = item.data(_LABEL, _ABOUT)
        section = self._sections[at]
        all_of_it = (one for entry in section.entries for one in (entry, *entry.children))
        return next((one for one in all_of_it if (one.field, one.word) == (field, word)), None), section

    def _on_ticked(self, item: QTreeWidgetItem, column: int) -> None:
        if self._filling or column != _LABEL:
            return
        entry, section = self._about(item)
        if entry is None:
            return
        on = item.checkState(_LABEL) != Qt.CheckState.Unchecked
        lens = entries.toggled(self._lens, entry, on)
        group = self._group_of(entry, section)
        if on and group is not None and not entries.shown(lens, group):
            # A kind ticked in a hidden group means: this kind, and not all its brothers with it.
            lens = entries.toggled(lens, group, True)
            for brother in group.children:
                lens = lens if brother.word == entry.word else entries.toggled(lens, brother, False)
        self.lens_wanted.emit(lens)

    @staticmethod
    def _group_of(entry: Entry, section: Section) -> Entry | None:
        return next((group for group in section.entries if entry in group.children), None)


class _Rows(QStyledItemDelegate):
    """Headings in small capitals' stead: strong words without a tick; rows with "only" under the pointer."""

    def __init__(self, tree: FilterTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if not index.parent().isValid():
            option.font.setWeight(QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        heading = not index.parent().isValid()
        return QSize(size.width(), self._tree.fontMetrics().height() + (_HEADING_AIR_PX if heading else _AIR_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        focused = option.state & QStyle.StateFlag.State_HasFocus
        option.state &= ~QStyle.StateFlag.State_HasFocus  # Fusion would lay a colour over the words
        super().paint(painter, option, index)
        if focused:
            painter.setPen(ink_of(option, QPalette.ColorRole.Highlight))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        if index.column() != _LABEL or not index.parent().isValid() or not self._under_pointer(index):
            return
        place = self._tree.only_rect(self._tree.itemFromIndex(index))
        selected = self._tree.selectionModel().isRowSelected(index.row(), index.parent())
        ground = QPalette.ColorRole.Highlight if selected else QPalette.ColorRole.Base
        ink = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Link
        painter.save()
        painter.fillRect(place, self._tree.palette().color(ground))
        painter.setPen(self._tree.palette().color(ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _ONLY)
        painter.restore()

    def _under_pointer(self, index: Index) -> bool:
        at = self._tree.viewport().mapFromGlobal(self._tree.cursor().pos())
        hovered = self._tree.viewport().underMouse() and self._tree.indexAt(at).siblingAtColumn(_LABEL) == index
        return hovered or (self._tree.hasFocus() and self._tree.currentIndex().siblingAtColumn(_LABEL) == index)


def _shape(sections: list[Section]) -> list[object]:
    """What has to stay alike for the tree to be filled again instead of built."""
    return [
        [(entry.word, [child.word for child in entry.children]) for entry in section.entries] for section in sections
    ]
