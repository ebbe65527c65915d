"""What an import brings, as lists to read: the rows that are new, and the values that differ."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from backers.model.counting import counted
from backers.model.names import isolated, shown
from backers.model.wording import tr, tr_n
from backers.work.import_lists import Differing, Lists

_OPEN_AT_MOST = 40  # lines; a longer section begins folded where there is another


class NewRows(QTreeWidget):
    """A section for each kind of row, with the names of the first of them."""

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setAccessibleName(tr("What is new"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def show_lists(self, found: Lists) -> None:
        self.clear()
        for table, names in found.new.items():
            section = QTreeWidgetItem(self, [counted(found.total[table], table)])
            section.addChildren([QTreeWidgetItem([shown(name, 200)]) for name in names])
            if rest := found.total[table] - len(names):
                more = QTreeWidgetItem(section, [tr_n("and {n:,} more", "and {n:,} more", rest)])
                more.setFlags(Qt.ItemFlag.NoItemFlags)
            section.setExpanded(len(found.new) == 1 or len(names) <= _OPEN_AT_MOST)


class DifferingValues(QTableWidget):
    """A line for each value that the map and the file have otherwise."""

    def __init__(self) -> None:
        super().__init__(0, 4)
        self.setHorizontalHeaderLabels([tr("Row", "of a map"), tr("Field"), tr("On the map"), tr("In the file")])
        self.setAccessibleName(tr("What differs"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def show_values(self, found: tuple[Differing, ...]) -> None:
        self.setRowCount(len(found))
        for row, one in enumerate(found):
            values = (isolated(shown(one.here)), isolated(shown(one.file)))
            for column, text in enumerate((shown(one.row), one.field, *values)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(row, column, item)
