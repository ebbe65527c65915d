"""All commands and their keys, in one list that can be searched."""

from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from backers.model.wording import say, tr
from backers.ui.palette import plain
from backers.ui.plain_buttons import PlainButtons
from backers.ui.texts import GRID, as_tip
from backers.work.matching import contains


class ShortcutsDialog(QDialog):
    """Made from the actions themselves, so that it cannot be out of date."""

    def __init__(
        self, actions: Iterable[QAction], parent: QWidget | None = None, gestures: Iterable[tuple[str, str]] = ()
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys and commands"))
        self.filter, self.list = QLineEdit(), QTreeWidget()
        self._items: list[QTreeWidgetItem] = []
        self.filter.setPlaceholderText(tr("Find a command or a key"))
        self.filter.setAccessibleName(tr("Find a command or a key"))
        self.filter.setToolTip(tr("Type a part of a command or of its key"))
        self.filter.setClearButtonEnabled(True)
        self.list.setAccessibleName(tr("Commands and their keys"))
        self.list.setColumnCount(2)
        self.list.setHeaderLabels([tr("Command"), tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for action in actions:
            if not action.isSeparator() and action.text():
                self._add(action)
        for name, how in gestures:
            self._add_row(say(name), say(how))
        buttons = PlainButtons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for widget in (self.filter, self.list, buttons):
            column.addWidget(widget)
        self.resize(640, 560)
        self.filter.textChanged.connect(self._narrow)
        self.filter.setFocus()

    def _add(self, action: QAction) -> None:
        keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]
        on_map = action.text().partition("\t")[2]
        item = self._add_row(plain(action), ", ".join([*keys, *([on_map] if on_map else [])]))
        item.setToolTip(0, as_tip(action.toolTip()))

    def _add_row(self, name: str, keys: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([name, keys])
        item.setToolTip(1, as_tip(keys))
        self.list.addTopLevelItem(item)
        self._items.append(item)
        return item

    def _narrow(self, text: str) -> None:
        for item in self._items:
            item.setHidden(not contains(text, item.text(0), item.text(1)))
