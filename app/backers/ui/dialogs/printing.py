"""Printing: a preview of the real pages beside what can be chosen, to a printer or into a PDF; posters as well."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPdfWriter, QPen
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from backers.canvas.paper import MOST_PAGES, SIZES, Paper, paint_pages, paint_whole, to_px
from backers.canvas.picture import SOFTWARE
from backers.canvas.sheet import Sheet
from backers.model.errors import Refused
from backers.model.wording import tr
from backers.settings import write_whole
from backers.ui.choices import StillBox
from backers.ui.dialogs.export_choice import ExportChoice
from backers.ui.plain_buttons import PlainButtons
from backers.ui.texts import GRID, Wrapped

_SETTLE_MS = 150
_DOTS_PER_INCH = 600


class PrintingDialog(QDialog):
    """`compose` lays the map out for a choice. `paper` and `choice` are what stands in the form."""

    def __init__(self, compose: Callable[[ExportChoice], Sheet], stem: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Print"))
        self._compose, self._stem = compose, stem
        self.preview = _Pages()
        self.size_, self.turned = StillBox(), StillBox()
        self.margin, self.across, self.down = QDoubleSpinBox(), QSpinBox(), QSpinBox()
        self.part = StillBox()
        self.title, self.legend, self.sources, self.footnotes = (QCheckBox() for _ in range(4))
        self.says = Wrapped(tone="muted")
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE_MS)
        self._later.timeout.connect(self._show)
        self._build()
        self.resize(1000, 640)
        self._show()

    @property
    def paper(self) -> Paper:
        return Paper(
            self.size_.currentData(), self.turned.currentData(), self.margin.value(), self.across.value(),
            self.down.value(),
        )  # fmt: skip

    @property
    def choice(self) -> ExportChoice:
        wide, tall = self.paper.pixels
        return ExportChoice(
            "pdf", self.part.currentData(), wide, tall, 1.0, theme="light", title=self.title.isChecked(),
            legend=self.legend.isChecked(), date=self.title.isChecked(), source_line=self.sources.isChecked(),
            footnotes=self.footnotes.isChecked(),
        )  # fmt: skip

    def save_pdf(self, path: Path) -> None:
        """Writes the pages in one step. Raises OSError and Refused."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_DOTS_PER_INCH)
        writer.setPageLayout(self.paper.layout)
        writer.setTitle(self._stem)
        writer.setCreator(SOFTWARE)
        paint_pages(self._compose(self.choice), self.paper, writer, writer.newPage)
        buffer.close()
        write_whole(path, bytes(data.data()))

    def _build(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(GRID)
        self._fill()
        pages = QHBoxLayout()
        pages.addWidget(self.across, 1)
        pages.addWidget(QLabel("×"))
        pages.addWidget(self.down, 1)
        for label, field in (
            (tr("Paper"), self.size_), (tr("Direction"), self.turned), (tr("Margin"), self.margin),
            (tr("Poster, pages"), pages), (tr("What"), self.part),
        ):  # fmt: skip
            form.addRow(label, field)
        side = QVBoxLayout()
        side.setSpacing(GRID)
        side.addLayout(form)
        for box in (self.title, self.legend, self.sources, self.footnotes):
            side.addWidget(box)
        side.addWidget(self.says)
        side.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.preview, 1)
        row.addLayout(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.addLayout(row, 1)
        column.addWidget(self._buttons())

    def _fill(self) -> None:
        for name in SIZES:
            self.size_.addItem(name, name)
        for label, landscape in ((tr("Across", "paper"), True), (tr("Upright", "paper"), False)):
            self.turned.addItem(label, landscape)
        for label, whole in ((tr("All that is shown"), True), (tr("The view as it stands"), False)):
            self.part.addItem(label, whole)
        self.margin.setRange(0.0, 40.0)
        self.margin.setValue(10.0)
        self.margin.setDecimals(0)
        self.margin.setSuffix(tr(" mm", "millimetres, after a number"))
        for spin, name in ((self.across, tr("Pages across")), (self.down, tr("Pages down"))):
            spin.setRange(1, MOST_PAGES)
            spin.setAccessibleName(name)
        for box, text in (
            (self.title, tr("Title and day")), (self.legend, tr("Legend")), (self.sources, tr("Line of sources")),
            (self.footnotes, tr("Numbered sources")),
        ):  # fmt: skip
            box.setText(text)
            box.setChecked(box is not self.footnotes)
            box.toggled.connect(self._later.start)
        for combo in (self.size_, self.turned, self.part):
            combo.currentIndexChanged.connect(self._later.start)
            combo.setMinimumContentsLength(16)
        for number in (self.margin, self.across, self.down):
            number.valueChanged.connect(self._later.start)

    def _buttons(self) -> QWidget:
        buttons = PlainButtons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.to_printer, self.to_pdf = QPushButton(tr("Print…")), QPushButton(tr("Save as PDF…"))
        has_printer = bool(QPrinterInfo.availablePrinterNames())
        self.to_printer.setEnabled(has_printer)
        self.to_printer.setToolTip("" if has_printer else tr("No printer is set up on this computer."))
        self.to_printer.clicked.connect(self._print)
        self.to_pdf.clicked.connect(self._ask_pdf)
        for button in (self.to_printer, self.to_pdf):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return buttons

    def _show(self) -> None:
        whole, pages = self.paper.whole, self.across.value() * self.down.value()
        size = tr("{wide} × {tall} cm", wide=round(whole.width() / 10), tall=round(whole.height() / 10))
        self.says.setText(size if pages == 1 else tr("{size} from {count} pages", size=size, count=pages))
        try:
            self.preview.show_pages(self._compose(self.choice), self.paper)
        except Refused as refusal:
            self.says.setText(str(refusal))

    def _print(self) -> None:
        fine = QPrinter(QPrinter.PrinterMode.HighResolution)
        fine.setPageLayout(self.paper.layout)
        dialog = QPrintDialog(fine, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            paper = replace(self.paper, landscape=fine.pageLayout().orientation().value == 1)
            paint_pages(self._compose(self.choice), paper, fine, fine.newPage)
            self.accept()

    def _ask_pdf(self) -> None:
        dialog = QFileDialog(self, tr("Save as PDF"), f"{self._stem}.pdf", "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda name: self._keep(Path(name)))
        dialog.open()

    def _keep(self, path: Path) -> None:
        try:
            self.save_pdf(path)
        except Refused as refusal:
            self.says.setText(str(refusal))
        except OSError as error:
            self.says.setText(f"{error.filename or path}: {error.strerror or error}.")
        else:
            self.says.setText(tr("Written: {path}", path=path))


class _Pages(QWidget):
    """The pages as they lie beside each other, each with its margin, and the map over them."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet: Sheet | None = None
        self._paper = Paper()
        self.setAccessibleName(tr("Preview of the pages"))

    def sizeHint(self) -> QSize:
        return QSize(680, 520)

    def show_pages(self, sheet: Sheet, paper: Paper) -> None:
        self._sheet, self._paper = sheet, paper
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, paper = QPainter(self), self._paper
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Mid))
        if self._sheet is None:
            return
        margin = to_px(paper.margin_mm)
        wide, tall = (to_px(length) for length in (paper.whole.width(), paper.whole.height()))
        room = self.rect().adjusted(2 * GRID, 2 * GRID, -2 * GRID, -2 * GRID)
        fit = min(room.width() / (wide + 2 * margin), room.height() / (tall + 2 * margin))
        painter.translate(QPointF(room.center()) - QPointF(wide, tall) * fit / 2)
        painter.scale(fit, fit)
        painter.fillRect(QRectF(-margin, -margin, wide + 2 * margin, tall + 2 * margin), Qt.GlobalColor.white)
        paint_whole(painter, self._sheet, paper)
        pen = QPen(self.palette().color(QPalette.ColorRole.Highlight), 1.0)
        pen.setCosmetic(True)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        for window in paper.windows():
            painter.drawRect(window)
