"""The ranked table of an answer: a click selects what a line is about."""

from textwrap import fill

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from backers.model.names import shown
from backers.model.wording import tr
from backers.ui.texts import as_tip
from backers.work.questions.answer import Answer, Line

_LONG = 44  # letters of a cell from which it stands under the first one instead of beside it
_HEADING = 12  # letters of a line of a heading over numbers
_AIR = 6
_ROOMY = 520  # pixels from which long cells have a column of their own


class AnswerTable(QTableWidget):
    """`chosen(Line)`: the reader picked a line."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer = Answer("")
        self.setAccessibleName(tr("Answer in a table"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.itemSelectionChanged.connect(self._on_selected)

    def show_answer(self, answer: Answer) -> None:
        """Fills the table; nothing is chosen."""
        self._answer = answer
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.oldSize().width() < _ROOMY) != (event.size().width() < _ROOMY):
            self._fill()
        self._fit_rows()

    def _fill(self) -> None:
        answer = self._answer
        beside = self._beside()
        self.blockSignals(True)
        self.clearSelection()
        self.setColumnCount(len(beside))
        self.setRowCount(len(answer.lines))
        self.setHorizontalHeaderLabels([self._heading(at) for at in beside])
        for row, line in enumerate(answer.lines):
            for column, at in enumerate(beside):
                self.setItem(row, column, self._item(line, at, column == 0, beside))
        header = self.horizontalHeader()
        for column, at in enumerate(beside):
            narrow = self._is_number(at)
            mode = QHeaderView.ResizeMode.ResizeToContents if narrow else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
        self.blockSignals(False)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """As high as their text, and some air below it."""
        self.resizeRowsToContents()
        for row in range(self.rowCount()):
            self.setRowHeight(row, self.rowHeight(row) + _AIR)

    def _beside(self) -> list[int]:
        """The columns that stand beside each other; long ones go below the first while the table is narrow."""
        columns = list(range(len(self._answer.columns)))
        if self.width() >= _ROOMY:
            return columns
        return [at for at in columns if at == 0 or not self._is_long(at)]

    def _heading(self, at: int) -> str:
        """In lines over numbers, which need little room: names need it more."""
        heading = shown(self._answer.columns[at])
        return fill(heading, _HEADING, break_long_words=False) if self._is_number(at) else heading

    def _is_long(self, at: int) -> bool:
        texts = [line.cells[at] for line in self._answer.lines]
        return not self._is_number(at) and (len(self._answer.columns) > 2 or max(map(len, texts), default=0) > _LONG)

    def _is_number(self, at: int) -> bool:
        texts = [line.cells[at].replace(",", "").replace(".", "").replace("-", "") for line in self._answer.lines]
        return bool(texts) and all(text.isdigit() for text in texts)

    def _item(self, line: Line, at: int, first: bool, beside: list[int]) -> QTableWidgetItem:
        text = line.cells[at]
        if first:
            text = "\n".join([text, *(line.cells[other] for other in range(len(line.cells)) if other not in beside)])
        item = QTableWidgetItem("\n".join(shown(part, 600) for part in text.splitlines()))
        item.setToolTip(as_tip(tr("Click to select")))
        side = Qt.AlignmentFlag.AlignRight if self._is_number(at) else Qt.AlignmentFlag.AlignLeft
        item.setTextAlignment(side | Qt.AlignmentFlag.AlignTop)
        return item

    def _on_selected(self) -> None:
        rows = self.selectionModel().selectedRows()
        if rows:
            self.chosen.emit(self._answer.lines[rows[0].row()])
            # What the line rests on now stands below and takes room: the line itself must stay in sight.
            QTimer.singleShot(0, self, self._show_chosen)

    def _show_chosen(self) -> None:
        rows = self.selectionModel().selectedRows()
        if rows:
            self.scrollTo(rows[0])
