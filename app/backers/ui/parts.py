"""Small parts that pages are made of: a flow of words, facts in two columns, a fold, a section with a heading."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)

from backers.ui.session import Session
from backers.ui.texts import GRID, LABEL_WIDTH, Link, Wrapped, as_tip, strong_font


class Flow(QLayout):
    """Widgets one after another like words, over as many lines as they need, from the side where reading begins."""

    def __init__(self, parent: QWidget | None = None, gap: int = 5) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def _arrange(self, rect: QRect, place: bool) -> int:
        parent = self.parentWidget()
        direction = Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()
        x, y, line = 0, 0, 0
        for item in self._items:
            width = min(item.sizeHint().width(), rect.width())
            height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            if x and x + width > rect.width():
                x, y, line = 0, y + line + 2, 0
            if place:
                box = QRect(rect.topLeft() + QPoint(x, y), QSize(width, height))
                item.setGeometry(_mirrored(direction, rect, box))
            x += width + self._gap
            line = max(line, height)
        return y + line


class Facts(QWidget):
    """Names of facts and what they are, in two columns. Facts that are empty are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        self._grid.setColumnStretch(1, 1)

    def add(self, name: str, value: str) -> None:
        if not value:
            return
        row = self._grid.rowCount()
        label, text = Wrapped(name, tone="muted"), Wrapped(value)
        label.setFixedWidth(LABEL_WIDTH)
        text.setAccessibleName(f"{name}: {value}")
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)


class Fold(QWidget):
    """Content under a heading that opens and closes it. Whether it is open is remembered under `name`."""

    def __init__(self, session: Session, name: str, title: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._name = session.settings, f"fold.{name}"
        self.head = _FoldHead(title, self._toggle, tip)
        self.body = QWidget()
        self.inside = QVBoxLayout(self.body)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.body)
        self._show(bool(self._settings.get(self._name, False)))

    def open(self) -> None:
        """Opens it this once; what is remembered is what the user did."""
        self._show(True)

    def _toggle(self) -> None:
        self._show(not self.head.isChecked())
        self._settings.set(self._name, self.head.isChecked())

    def _show(self, opened: bool) -> None:
        self.head.setChecked(opened)
        self.body.setVisible(opened)


class _FoldHead(Link):
    """The heading of a fold, behind an arrow that points down while it is open."""

    def __init__(self, title: str, act: Callable[[], object], tip: str) -> None:
        super().__init__(title, act, tip=tip, inset=2 * GRID)
        self.setFont(strong_font(self.font()))
        self.setCheckable(True)

    def nextCheckState(self) -> None:
        """The fold decides whether it is open, not the click."""

    def draw_mark(self, painter: QPainter, rect: QRect) -> None:
        arrows = QStyle.PrimitiveElement
        closed = arrows.PE_IndicatorArrowRight
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            closed = arrows.PE_IndicatorArrowLeft
        option = QStyleOption()
        option.initFrom(self)
        option.rect = QRect(rect.left(), rect.center().y() - 5, 11, 11)
        self.style().drawPrimitive(arrows.PE_IndicatorArrowDown if self.isChecked() else closed, option, painter, self)


class Section(QWidget):
    """A heading and rows under it. `below`: a heading of the second rank."""

    def __init__(self, heading: str, below: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GRID // 2)
        self.heading = Wrapped(heading, tone="muted" if below else "ink", strong=not below)
        self.column.addWidget(self.heading)

    def add(self, widget: QWidget) -> None:
        self.column.addWidget(widget)


def quiet_button(text: str, tip: str) -> QPushButton:
    """A small button that does not shout, as wide as its text."""
    button = QPushButton(text)
    button.setAccessibleName(text)
    button.setToolTip(as_tip(tip))
    button.setAutoDefault(False)
    return button


def clear(layout: QLayout) -> None:
    """Takes everything out of a layout and lets it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()  # what is deleted later must not be seen, nor take the focus, until then
            widget.setParent(None)
            widget.deleteLater()


def _mirrored(direction: Qt.LayoutDirection, whole: QRect, box: QRect) -> QRect:
    if direction == Qt.LayoutDirection.LeftToRight:
        return box
    return QRect(whole.right() - (box.right() - whole.left()), box.top(), box.width(), box.height())


def labelled(text: str, widget: QWidget) -> QWidget:
    """A widget with its name before it, on the grid of the forms."""
    row = QWidget()
    grid = QGridLayout(row)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(GRID)
    name = QLabel(text)
    name.setFixedWidth(LABEL_WIDTH)
    name.setContentsMargins(0, 4, 0, 0)
    name.setBuddy(widget)
    grid.addWidget(name, 0, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(widget, 0, 1)
    return row


def walk_tabs(widget: QWidget) -> None:
    """Makes the Tab key follow the order of reading: what was rebuilt would otherwise come last."""
    before: QWidget | None = None
    for one in _stops(widget):
        if before is not None:
            QWidget.setTabOrder(before, one)
        before = one


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """What the Tab key stops at inside the widget, as laid out."""
    layout = widget.layout()
    if layout is not None:
        yield from _stops_of(layout)
    elif isinstance(widget, QScrollArea) and (inside := widget.widget()) is not None:
        yield from _stops(inside)


def _stops_of(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inside = None if item is None else item.widget()
        if inside is not None:
            if inside.focusPolicy() & Qt.FocusPolicy.TabFocus and inside.focusProxy() is None:
                yield inside
            yield from _stops(inside)
        elif item is not None and (nested := item.layout()) is not None:
            yield from _stops_of(nested)
