"""How a table is read, to be changed where it was found out wrongly: encoding, separator, decimals, order of dates."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from backers.exchange.tables.grid import Grid
from backers.exchange.tables.manner import Manner
from backers.model.wording import mark, say, tr
from backers.ui.choices import StillBox
from backers.ui.parts import labelled
from backers.ui.texts import GRID

_ENCODINGS = {
    "utf-8-sig": "UTF-8",
    "cp1252": mark("Western (Windows 1252)"),
    "cp1256": mark("Arabic (Windows 1256)"),
    "iso8859-6": mark("Arabic (ISO 8859-6)"),
    "cp1251": mark("Cyrillic (Windows 1251)"),
    "utf-16": "UTF-16",
}
_SEPARATORS = {
    ",": mark("Comma"),
    ";": mark("Semicolon"),
    "\t": mark("Tab", "sign between columns"),
    "|": mark("Bar", "sign between columns"),
}
_DECIMALS = {False: mark("Point: 1.5"), True: mark("Comma: 1,5")}
_DATES = {"dmy": mark("Day first: 31/05/2019"), "mdy": mark("Month first: 05/31/2019")}
_SAME = {"utf-8": "utf-8-sig", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}


class MannerBoxes(QWidget):
    """`changed` when the user chooses; the first entry of each box is what was found out. `text`: it is a text file."""

    changed = Signal()

    def __init__(self, grid: Grid, *, text: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lines = QGridLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setHorizontalSpacing(3 * GRID)
        lines.setVerticalSpacing(GRID)
        self.encoding, self.separator, self.decimals, self.dates = (StillBox() for _ in range(4))
        found = _SAME.get(grid.encoding, grid.encoding)
        for box, title, choices, said in (
            (self.encoding, tr("Encoding"), _ENCODINGS, say(_ENCODINGS.get(found, found))),
            (self.separator, tr("Separator"), _SEPARATORS, say(_SEPARATORS.get(grid.separator, grid.separator))),
            (self.decimals, tr("Decimals"), _DECIMALS, say(_DECIMALS[grid.comma])),
            (self.dates, tr("Dates"), _DATES, tr("each column by itself")),
        ):
            box.addItem(tr("Found: {what}", what=said), None)
            for value, words in choices.items():
                box.addItem(say(words), value)
            box.setAccessibleName(title)
            box.currentIndexChanged.connect(self.changed)
            if text or box is self.dates:
                lines.addWidget(labelled(title, box), lines.count() // 2, lines.count() % 2)
            else:
                box.setParent(self)
                box.hide()

    @property
    def manner(self) -> Manner:
        return Manner(
            encoding=self.encoding.currentData() or "",
            separator=self.separator.currentData() or "",
            comma=self.decimals.currentData(),
            dates=self.dates.currentData() or "",
        )
