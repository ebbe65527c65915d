"""Editing a cell in place: a line or a list of labels, and what is wrong said right below while it is typed."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from backers.model.counting import table_word
from backers.model.errors import Refused
from backers.model.wording import say, tr
from backers.ui.lettering import draw_ground, draw_words, ink_of, towards
from backers.ui.readings import Readings
from backers.ui.tables.complaint import Complaint
from backers.ui.tables.listing import Column
from backers.ui.tables.model import Index, RowsModel
from backers.work import fields

_LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)

_INSET_PX, _NUMBER_INSET_PX = 2, 10


class CellEditing(QStyledItemDelegate):
    """Makes editors for a table. A value that would be refused keeps its editor open; Escape lets go of it."""

    def __init__(self, view: QAbstractItemView, model: RowsModel) -> None:
        super().__init__(view)
        self._model = model
        self._complaint = Complaint(view.viewport())
        self._readings = Readings(parent=view.viewport())
        self._readings.chosen.connect(self._take_reading)
        self._editor: QLineEdit | None = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._model.listing.columns[index.column()]
        editor: QWidget = QLineEdit(parent) if column.choices is None else self._list(parent, column)
        editor.setProperty("row", self._model.ref(index.row()).id)
        editor.setProperty("column", index.column())
        editor.setAccessibleName(
            tr("{title} of {data}", title=say(column.title), data=self._model.index(index.row(), 0).data())
        )
        editor.setToolTip(say(column.hint or column.meaning))
        if isinstance(editor, QLineEdit):
            editor.setFrame(False)
            editor.setPlaceholderText(say(column.hint))
            editor.textChanged.connect(lambda: self._complain(editor))
            if column.dated:
                self._editor = editor
                editor.textChanged.connect(self._ask_which)
        editor.destroyed.connect(self._complaint.hide)
        editor.destroyed.connect(lambda: self._readings.ask(""))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QLineEdit):
            editor.setText(value)
            editor.selectAll()
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
            QTimer.singleShot(0, editor, editor.showPopup)

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        if self._why_not(editor) == "" and _held(editor) != index.data(Qt.ItemDataRole.EditRole):
            self._model.edit(index, _held(editor))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        place = option.rect
        if isinstance(editor, QComboBox):
            place.setWidth(max(place.width(), editor.sizeHint().width()))
        editor.setGeometry(place)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        room = option.widget.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
        number = self._model.listing.columns[index.column()].number
        painter.save()
        draw_ground(painter, option)
        painter.setFont(option.font)
        end = _NUMBER_INSET_PX if number else _INSET_PX  # numbers keep off the words of the next column
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        room.adjust(end if mirrored else _INSET_PX, 0, -(_INSET_PX if mirrored else end), 0)
        draw_words(painter, room, option.text, towards(option, option.displayAlignment), ink_of(option))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + 6)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._readings.buttons:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._readings.step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._readings.take():
                return True
        leaving = event.type() == QEvent.Type.FocusOut or (
            event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _LEAVING
        )
        if leaving and isinstance(editor, QLineEdit) and self._complain(editor):
            return event.type() == QEvent.Type.KeyPress
        return super().eventFilter(editor, event)

    def _list(self, parent: QWidget, column: Column) -> QComboBox:
        box = QComboBox(parent)
        assert column.choices is not None
        for value, label in column.choices(self._model.session.map):
            box.addItem(label, value)
        box.setMaxVisibleItems(16)
        box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + 32)
        box.activated.connect(lambda: self._take(box))
        return box

    def _ask_which(self, text: str) -> None:
        """Offers what an ambiguous date may mean right below what is said of it. Down marks one, Enter takes it."""
        if self._readings.ask(text, interval=True):
            self._readings.setFixedWidth(self._complaint.width())
            self._readings.adjustSize()
            self._readings.move(self._complaint.geometry().bottomLeft() + QPoint(0, 2))
            self._readings.raise_()

    def _take_reading(self, text: str) -> None:
        if self._editor is not None:
            self._editor.setText(text)

    def _take(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)

    def _complain(self, editor: QWidget) -> bool:
        """Says what is wrong below the editor, if anything is."""
        sentence = self._why_not(editor)
        editor.setAccessibleDescription(sentence)
        self._complaint.say(sentence, editor.geometry().bottomLeft() + QPoint(0, 2), editor.geometry().top() - 2)
        return bool(sentence)

    def _why_not(self, editor: QWidget) -> str:
        row = self._model.session.map.table(self._model.listing.table).get(editor.property("row"))
        column = self._model.listing.columns[editor.property("column")]
        if row is None:
            return tr("That {noun} is no longer in the map.", noun=table_word(self._model.listing.table))
        try:
            return fields.refusal(row, column.write(_held(editor)))
        except Refused as refused:
            return str(refused)


def _held(editor: QWidget) -> Any:
    return editor.currentData() if isinstance(editor, QComboBox) else editor.text()  # type: ignore[attr-defined]
