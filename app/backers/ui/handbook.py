"""The handbook: shipped pages with pictures of the program itself, read offline, in the reader's language."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser

from backers import resources
from backers.model import wording
from backers.model.wording import tr
from backers.ui.texts import GRID

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PAGES_WIDTH = 190
_MARGIN = 3 * GRID
_PICTURE = "\ufffc"  # what stands for one in the text of a block


class Handbook(QDialog):
    """Pages at the side where reading begins, the open one beside them. `go` opens one by its name."""

    def __init__(self, parent: "QWidget | None" = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Handbook"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self.list, self.page = QListWidget(), _Page()
        self.list.setFixedWidth(_PAGES_WIDTH)
        self.list.setAccessibleName(tr("Pages of the handbook"))
        self.page.setAccessibleName(tr("Page"))
        for file in pages():
            item = QListWidgetItem(title_of(file))
            item.setData(Qt.ItemDataRole.UserRole, file)
            self.list.addItem(item)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID, GRID, GRID)
        row.setSpacing(GRID)
        row.addWidget(self.list)
        row.addWidget(self.page, 1)
        self.list.currentItemChanged.connect(lambda item: self.page.show_file(item.data(Qt.ItemDataRole.UserRole)))
        self.page.anchorClicked.connect(lambda link: self.go(link.toString()))
        self.list.setCurrentRow(0)
        self.resize(940, 680)

    def go(self, name: str) -> None:
        """Opens the page whose file is called so, without number and suffix: "time"."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole).stem.partition("-")[2] == name:
                self.list.setCurrentRow(row)


class _Page(QTextBrowser):
    """One page. Pictures come from the shipped folder, never wider than the page; nothing else is loaded."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN)
        self._file: Path | None = None
        self._made_for = 0  # pixels of the viewport that the pictures were made for

    def sizeHint(self) -> QSize:
        return QSize(700, 600)

    def show_file(self, file: Path) -> None:
        self._file, self._made_for = file, self._room()
        self.document().clear()  # lets go of pictures that were made for another width
        self.setMarkdown(file.read_text(encoding="utf-8"))
        self._space()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._file is not None and self._made_for != self._room():
            self.show_file(self._file)

    def _room(self) -> int:
        """Pixels for a picture, with the scroll bar there or not: its coming must not make the page anew."""
        bar = self.verticalScrollBar().sizeHint().width()
        return self.width() - 2 * _MARGIN - bar

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        image = QImage(str(resources.path("handbook", "pictures", Path(QUrl(name).path()).name)))
        image.setDevicePixelRatio(self.devicePixelRatioF())
        width = round(self._room() * self.devicePixelRatioF())
        if image.width() > width > 0:
            image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        return image

    def _space(self) -> None:
        """Air between lines and around headings."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            form = QTextBlockFormat(block.blockFormat())
            if _PICTURE not in block.text():  # whose line is as high as it is
                form.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            form.setBottomMargin(GRID)
            if block.blockFormat().headingLevel():
                form.setTopMargin(2 * GRID)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(form)
            block = block.next()


def pages() -> list[Path]:
    """The pages in the language in use, in English where that has none, in order."""
    own = sorted(resources.path("handbook", wording.language()).glob("*.md"))
    return own or sorted(resources.path("handbook", "en").glob("*.md"))


def title_of(file: Path) -> str:
    """A page's first heading."""
    first = file.read_text(encoding="utf-8").partition("\n")[0]
    return first.removeprefix("# ").strip()
