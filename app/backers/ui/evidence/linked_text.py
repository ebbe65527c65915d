"""A reader's view of plain text in which http and https addresses can be clicked. Nothing else becomes markup."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QPalette, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from backers.model.names import marked
from backers.model.wording import tr
from backers.ui.evidence.addresses import ask_to_open

_ADDRESS = re.compile(r"https?://[^\s<>\"“”]+", re.IGNORECASE)
_AFTER = ".,;:!?)]}'’»"  # ends a sentence, not an address


class LinkedText(QTextBrowser):
    """As high as its text. Tab walks its links, Enter asks to open one."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setAccessibleName(tr("Text"))
        self.anchorClicked.connect(self._on_clicked)
        self.set_plain(text)

    def set_plain(self, text: str) -> None:
        text = marked(text)
        self.setPlainText(text)
        for start, address in addresses(text):
            cursor = QTextCursor(self.document())
            cursor.setPosition(_qt_place(text, start))
            cursor.setPosition(_qt_place(text, start + len(address)), QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setAnchor(True)
            look.setAnchorHref(address)
            look.setToolTip(address)
            look.setForeground(self.palette().color(QPalette.ColorRole.Link))
            look.setFontUnderline(True)
            cursor.setCharFormat(look)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.set_plain(self.toPlainText())  # the colour of links is part of the text

    def sizeHint(self) -> QSize:
        return QSize(120, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height())

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 2 * self.frameWidth() + 2)

    def _on_clicked(self, url: QUrl) -> None:
        ask_to_open(url.toString(), self)


def addresses(text: str) -> Iterator[tuple[int, str]]:
    """Where each address begins, and the address without what ends its sentence."""
    for found in _ADDRESS.finditer(text):
        address = _ended(found.group())
        if len(address) > len("https://"):
            yield found.start(), address


def _ended(address: str) -> str:
    """Without the marks that follow it; a bracket that was opened inside belongs to it."""
    while address and address[-1] in _AFTER:
        if address[-1] == ")" and address.count("(") >= address.count(")"):
            break
        address = address[:-1]
    return address


def _qt_place(text: str, place: int) -> int:
    """Qt counts UTF-16 units: a letter outside the basic plane is two."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
