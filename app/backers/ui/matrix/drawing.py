"""Paints a matrix: the same for the screen, for PNG and for SVG. Sizes are in logical pixels."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from backers.canvas import Theme, fonts
from backers.canvas.nodes import paint_glyph
from backers.canvas.writing import write
from backers.model import kinds
from backers.model.names import shown
from backers.model.wording import tr
from backers.work.questions.matrix import Head, Matrix, marks_of

_CELL, _WIDE_CELL, _TEXT, _PAD, _TITLE = 15.0, 46.0, 11.0, 12.0, 46.0
_LONGEST = 26


@dataclass(frozen=True, slots=True)
class Plan:
    """Where everything of a matrix stands: the corner of the cells, the size of one, the size of the whole."""

    left: float
    top: float
    cell_w: float
    cell_h: float
    size: QSizeF

    def cell_at(self, x: float, y: float, matrix: Matrix, seen: QRectF | None = None) -> tuple[int, int] | None:
        """Row and column under a point. `seen`: what is in sight of a matrix; names stand at its edges over cells."""
        if seen is not None and (y < seen.y() + self.top - _PAD - _TITLE or x < seen.x() + self.left - _PAD):
            return None
        column, row = int((x - self.left) // self.cell_w), int((y - self.top) // self.cell_h)
        inside = x >= self.left and y >= self.top and row < len(matrix.rows) and column < len(matrix.columns)
        return (row, column) if inside else None

    def rect(self, row: int, column: int) -> QRectF:
        return QRectF(self.left + column * self.cell_w, self.top + row * self.cell_h, self.cell_w, self.cell_h)


def plan_of(matrix: Matrix) -> Plan:
    """Room for the names before and above the cells."""
    metrics = QFontMetricsF(fonts.font(_TEXT))
    before = max((metrics.horizontalAdvance(_name(head)) for head in matrix.rows), default=0.0)
    above = max((metrics.horizontalAdvance(_name(head)) for head in matrix.columns), default=0.0)
    cell = _WIDE_CELL if matrix.columns and matrix.columns[0].is_side else _CELL
    left, top = _PAD + before + 20, _PAD + _TITLE + above + 20
    size = QSizeF(left + cell * len(matrix.columns) + _PAD, top + _CELL * len(matrix.rows) + _PAD)
    return Plan(left, top, cell, _CELL, QSizeF(max(size.width(), 320.0), size.height()))


def paint_matrix(
    painter: QPainter, matrix: Matrix, plan: Plan, theme: Theme, marked: tuple[int, int] | None = None
) -> None:
    """`marked`: the cell whose row and column are traced back to their names."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(QRectF(QPointF(0, 0), plan.size), theme.color("ground"))
    title = fonts.font(13.0, bold=True)
    write(painter, QPointF(_PAD, _PAD + 12), title, shown(matrix.title, 120), theme.color("ink"))
    _paint_key(painter, matrix, theme)
    _paint_grid(painter, matrix, plan, theme, marked)
    for (row, column), ties in matrix.cells.items():
        marks = marks_of(ties)
        box = plan.rect(row, column).adjusted(1.5, 1.5, -1.5, -1.5)
        for number, mark in enumerate(marks):
            wide = box.width() / len(marks)
            _paint_mark(painter, theme, mark, QRectF(box.x() + number * wide, box.y(), wide, box.height()))
    _paint_names(painter, matrix, plan, theme, marked, across=True)
    _paint_names(painter, matrix, plan, theme, marked, across=False)


def paint_names_again(
    painter: QPainter, matrix: Matrix, plan: Plan, theme: Theme, marked: tuple[int, int] | None, seen: QRectF
) -> None:
    """The names once more at the edges of what is `seen` of a matrix, where their own places are out of sight."""
    down, right = seen.y() - _PAD - _TITLE, seen.x() - _PAD
    strips = (
        (down > 0, False, QPointF(0, down), QRectF(plan.left, seen.y(), plan.size.width(), plan.top - _PAD - _TITLE)),
        (right > 0, True, QPointF(right, 0), QRectF(seen.x(), plan.top, plan.left - _PAD, plan.size.height())),
    )
    for wanted, across, move, strip in strips:
        if wanted:
            painter.save()
            painter.fillRect(strip, theme.color("ground"))
            painter.setClipRect(strip)
            painter.translate(move)
            _paint_names(painter, matrix, plan, theme, marked, across=across)
            painter.restore()
    if down > 0 and right > 0:
        corner = QRectF(seen.x(), seen.y(), plan.left - _PAD, plan.top - _PAD - _TITLE)
        painter.fillRect(corner, theme.color("ground"))


def _paint_names(
    painter: QPainter, matrix: Matrix, plan: Plan, theme: Theme, marked: tuple[int, int] | None, *, across: bool
) -> None:
    strong = None if marked is None else marked[0 if across else 1]
    for number, head in enumerate(matrix.rows if across else matrix.columns):
        _paint_name(painter, head, plan, theme, number, across=across, strong=strong == number)


def _paint_mark(painter: QPainter, theme: Theme, mark: tuple[str, int], box: QRectF) -> None:
    """One group and sign, told in grey as well: a line through what is against somebody, a hole in what has no sign."""
    painter.fillRect(box, theme.line(*mark))
    if mark[1] < 0:
        painter.fillRect(QRectF(box.x(), box.center().y() - 1, box.width(), 2), theme.color("ground"))
    elif mark[1] == 0:
        painter.fillRect(box.adjusted(2, 2, -2, -2), theme.color("ground"))


def _paint_key(painter: QPainter, matrix: Matrix, theme: Theme) -> None:
    """What the colours mean: the groups that stand in some cell, and that cells hold several side by side."""
    font, x, y = fonts.font(_TEXT), _PAD, _PAD + _TITLE - 18
    metrics = QFontMetricsF(font)
    for mark in marks_of(row for cell in matrix.cells.values() for row in cell):
        name = kinds.GROUPS[mark[0]].label if mark[0] in kinds.GROUPS else kinds.words(mark[0])
        label = tr("{name}, no side", name=name) if mark[1] == 0 and mark[0] == "support" else name
        _paint_mark(painter, theme, mark, QRectF(x, y, 11, 11))
        write(painter, QPointF(x + 16, y + 9.5), font, label, theme.color("muted"))
        x += 16 + metrics.horizontalAdvance(label) + 14


def _paint_grid(painter: QPainter, matrix: Matrix, plan: Plan, theme: Theme, marked: tuple[int, int] | None) -> None:
    wide, tall = plan.cell_w * len(matrix.columns), plan.cell_h * len(matrix.rows)
    if marked is not None:
        tint = theme.faded(theme.color("accent"), 0.14)
        painter.fillRect(QRectF(plan.left, plan.top + marked[0] * plan.cell_h, wide, plan.cell_h), tint)
        painter.fillRect(QRectF(plan.left + marked[1] * plan.cell_w, plan.top, plan.cell_w, tall), tint)
    for heads, across in ((matrix.rows, True), (matrix.columns, False)):
        for number in range(len(heads) + 1):
            edge = number in (0, len(heads)) or heads[number].side != heads[number - 1].side
            painter.setPen(theme.color("faint" if edge else "rule"))
            if across:
                y = plan.top + number * plan.cell_h
                painter.drawLine(QPointF(plan.left, y), QPointF(plan.left + wide, y))
            else:
                x = plan.left + number * plan.cell_w
                painter.drawLine(QPointF(x, plan.top), QPointF(x, plan.top + tall))


def _paint_name(
    painter: QPainter, head: Head, plan: Plan, theme: Theme, number: int, *, across: bool, strong: bool
) -> None:
    font = fonts.font(_TEXT, bold=strong)
    metrics = QFontMetricsF(font)
    painter.save()
    if across:
        painter.translate(plan.left, plan.top + (number + 0.5) * plan.cell_h)
        at = -17 - metrics.horizontalAdvance(_name(head))
    else:
        painter.translate(plan.left + (number + 0.5) * plan.cell_w, plan.top)
        painter.rotate(-90)
        at = 17.0
    painter.setPen(Qt.PenStyle.NoPen)
    dot = -9.0 if across else 9.0
    paint_glyph(painter, "circle", head.side, dot, 0, 4.6, theme.side(head.side), theme.color("ground"))
    write(painter, QPointF(at, metrics.capHeight() / 2), font, _name(head), theme.color("ink"))
    painter.restore()


def _name(head: Head) -> str:
    return shown(head.label, _LONGEST)
