"""The matrix in its window: pointing names a cell, a click selects its lines, buttons take it away."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from backers.canvas import picture
from backers.model import kinds
from backers.model.errors import Refused
from backers.model.names import shown
from backers.model.rows import Ref
from backers.model.sentences import relationship_sentence
from backers.model.wording import mark, say, tr
from backers.settings import write_whole
from backers.ui.beside import Beside
from backers.ui.matrix.drawing import paint_matrix, paint_names_again, plan_of
from backers.ui.parts import quiet_button
from backers.ui.samples import theme_of
from backers.ui.session import Session
from backers.ui.texts import GRID, Wrapped
from backers.work.questions.ground import ground_of
from backers.work.questions.matrix import SHAPES, Matrix, as_csv, matrix_of

_FORMATS = {".png": mark("PNG picture (*.png)"), ".svg": mark("SVG drawing (*.svg)"), ".csv": mark("Table (*.csv)")}
_GROUPS = {
    "signed": (mark("Support, cooperation and hostility"), ("support", "cooperation", "hostility")),
    "support": (mark("Support alone"), ("support",)),
    "all": (mark("All relationships"), tuple(kinds.GROUPS)),
}
_SCALE = 2.0


class MatrixView(QWidget):
    """Signals: `pointed(row, column)` or (-1, -1); `picked(row, column)`. Arrow keys walk, Enter picks."""

    pointed = Signal(int, int)
    picked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = Matrix()
        self.plan = plan_of(self.matrix)
        self.marked: tuple[int, int] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Matrix"))

    def show_matrix(self, matrix: Matrix) -> None:
        self.matrix, self.plan, self.marked = matrix, plan_of(matrix), None
        self.setFixedSize(self.plan.size.toSize())
        self.update()

    def mark(self, cell: tuple[int, int] | None) -> None:
        if cell != self.marked:
            self.marked = cell
            self.pointed.emit(*(cell or (-1, -1)))
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.mark(self._cell_under(event))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_under(event)
        if cell is not None:
            self.mark(cell)
            self.picked.emit(*cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        steps = {keys.Key_Up: (-1, 0), keys.Key_Down: (1, 0), keys.Key_Left: (0, -1), keys.Key_Right: (0, 1)}
        key = Qt.Key(event.key())
        if key in steps and self.matrix.rows:
            row, column = self.marked or (0, 0)
            down, right = steps[key]
            last = (len(self.matrix.rows) - 1, len(self.matrix.columns) - 1)
            self.mark((min(max(0, row + down), last[0]), min(max(0, column + right), last[1])))
        elif key in (keys.Key_Return, keys.Key_Enter) and self.marked is not None:
            self.picked.emit(*self.marked)
        else:
            super().keyPressEvent(event)

    def _cell_under(self, event: QMouseEvent) -> tuple[int, int] | None:
        seen = QRectF(self.visibleRegion().boundingRect())
        return self.plan.cell_at(event.position().x(), event.position().y(), self.matrix, seen)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        with QPainter(self) as painter:
            paint_matrix(painter, self.matrix, self.plan, theme, self.marked)
            seen = QRectF(self.visibleRegion().boundingRect())
            paint_names_again(painter, self.matrix, self.plan, theme, self.marked, seen)


class MatrixWindow(Beside):
    """Follows the day, the filters and the map while it is open."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, tr("Who backs whom"), parent)
        self.resize(980, 760)
        self.view = MatrixView()
        self.said = Wrapped()
        self.shape_choice = _choice({key: say(label) for key, label in SHAPES.items()}, tr("Shape"))
        self.group_choice = _choice({key: say(label) for key, (label, _) in _GROUPS.items()}, tr("Relationships"))
        self.save = quiet_button(tr("Save as PNG, SVG or CSV…"), tr("The matrix as it stands"))
        line = QHBoxLayout()
        for widget in (self.shape_choice, self.group_choice, self.save):
            line.addWidget(widget)
        line.addStretch(1)
        area = QScrollArea()
        area.setWidget(self.view)
        area.setBackgroundRole(QPalette.ColorRole.Base)
        for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
            bar.valueChanged.connect(lambda _value: self.view.update())  # the names stay where they can be read
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.addLayout(line)
        column.addWidget(area, 1)
        column.addWidget(self.said)
        for choice in (self.shape_choice, self.group_choice):
            choice.activated.connect(lambda _index: self.refresh())
        self.view.pointed.connect(self._on_pointed)
        self.view.picked.connect(self._on_picked)
        self.save.clicked.connect(self._ask_where)

    def refresh(self) -> None:
        """Draws what the map shows now."""
        session = self._session
        try:
            ground = ground_of(session.map, session.lens, session.sight)
        except Refused as refusal:
            self.view.show_matrix(Matrix(title=str(refusal)))
            return
        groups = _GROUPS[self.group_choice.currentData()][1]
        self.view.show_matrix(matrix_of(ground, self.shape_choice.currentData(), groups))
        empty = tr("Nothing of these relationships is shown: choose others, or another day.")
        self.said.setText(tr("Point at a cell; a click selects its lines.") if self.view.matrix.cells else empty)

    def write(self, path: Path) -> None:
        """Writes the matrix whole or not at all; the suffix says how. Raises Refused for another suffix, OSError."""
        suffix = path.suffix.lower()
        if suffix not in _FORMATS:
            raise Refused(tr("{path}: a matrix is written as {formats}.", path=path, formats=", ".join(_FORMATS)))
        if suffix == ".csv":
            write_whole(path, as_csv(self.view.matrix).encode("utf-8-sig"))
        elif suffix == ".png":
            write_whole(path, picture.png(self._image()))
        else:
            write_whole(path, self._svg())

    def _on_pointed(self, row: int, column: int) -> None:
        ties = self.view.matrix.cells.get((row, column), ())
        if ties:
            said = dict.fromkeys(relationship_sentence(self._session.map, tie) for tie in ties)
            self.said.setText(shown("; ".join(said), 1000) + ".")

    def _on_picked(self, row: int, column: int) -> None:
        ties = self.view.matrix.cells.get((row, column), ())
        if ties:
            self._session.select(frozenset(Ref("relationship", tie.id) for tie in ties))

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save the matrix"), "matrix.png", ";;".join(map(say, _FORMATS.values()))
        )
        if not name:
            return
        try:
            self.write(Path(name))
        except (Refused, OSError) as problem:
            self._session.refused.emit(tr("The matrix was not saved: {problem}", problem=problem))
            return
        self._session.said.emit(tr("Saved {name}.", name=Path(name).name))

    def _image(self) -> QImage:
        size = self.view.plan.size
        image = QImage((size * _SCALE).toSize(), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SCALE)
        with QPainter(image) as painter:
            paint_matrix(painter, self.view.matrix, self.view.plan, theme_of(self.palette()))
        return image

    def _svg(self) -> bytes:
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QSvgGenerator()
        writer.setOutputDevice(buffer)
        size = self.view.plan.size.toSize()
        writer.setSize(QSize(size))
        writer.setViewBox(QRect(0, 0, size.width(), size.height()))
        writer.setTitle(self.view.matrix.title)
        with QPainter(writer) as painter:
            paint_matrix(painter, self.view.matrix, self.view.plan, theme_of(self.palette()))
        return bytes(data.data())


def _choice(choices: dict[str, str], name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for key, label in choices.items():
        box.addItem(label, key)
    return box
