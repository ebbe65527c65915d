"""Text as the panels show it: plain, in one font and two sizes, breaking anywhere rather than being cut off.

A user's words reach the screen through these alone; none of them is ever read as rich text.
"""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextLayout,
)
from PySide6.QtGui import QTextOption as Option
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QStyle, QStyleOptionFocusRect, QWidget

from backers.model.names import shown

Tone = Literal["ink", "muted", "danger", "link"]
GRID, LABEL_WIDTH = 8, 92
HEADLINE_SCALE = 1.35
_ROLES = {
    "ink": QPalette.ColorRole.WindowText,
    "muted": QPalette.ColorRole.PlaceholderText,
    "danger": QPalette.ColorRole.BrightText,
    "link": QPalette.ColorRole.Link,
}
_NARROWEST = 8
_DEEPER = 3  # pixels that a last line in a deeper script may take more
_UNBROKEN = 100_000  # wider than any screen: the text on one line
_REMEMBERED = 5_000
_rooms: dict[tuple[str, str, int], QSize] = {}
_LONGEST = 4_000  # a text of a megabyte is kept and edited whole; its beginning is shown


def headline_font(font: QFont) -> QFont:
    """The larger of the two sizes."""
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * HEADLINE_SCALE) if font.pointSizeF() > 0 else larger.setPixelSize(
        round(font.pixelSize() * HEADLINE_SCALE)
    )
    larger.setWeight(QFont.Weight.DemiBold)
    return larger


def strong_font(font: QFont) -> QFont:
    heavier = QFont(font)
    heavier.setWeight(QFont.Weight.DemiBold)
    return heavier


def lines(text: str, font: QFont, width: float, side: Qt.LayoutDirection) -> tuple[QTextLayout, QSize]:
    """The text set in lines of that width, against the side where reading begins, and the room it takes.

    All lines are as far apart as the font wants, also those in letters borrowed from a taller one.
    """
    option = Option()
    option.setWrapMode(Option.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    edge = Qt.AlignmentFlag.AlignRight if side == Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    layout.beginLayout()
    metrics = QFontMetricsF(font)
    baseline, widest, below = metrics.ascent(), 0.0, metrics.descent()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0.0, baseline - line.ascent()))
        baseline += metrics.lineSpacing()
        widest, below = max(widest, line.naturalTextWidth()), min(line.descent(), metrics.descent() + _DEEPER)
    layout.endLayout()
    height = max(baseline - metrics.lineSpacing(), metrics.ascent()) + max(below, metrics.descent())
    return layout, QSize(int(widest) + 1, int(height + 0.999))


class Wrapped(QLabel):
    """Plain text over as many lines as it needs. `size` is "body" or "headline"."""

    def __init__(
        self, text: str = "", *, tone: Tone = "ink", strong: bool = False, headline: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._tone: Tone = tone
        if headline:
            self.setFont(headline_font(self.font()))
        elif strong:
            self.setFont(strong_font(self.font()))
        _let_wrap(self)
        self.setText(text)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return _height(self, self.text(), width)

    def sizeHint(self) -> QSize:
        return _hint(self, self.text())

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, QFontMetrics(self.font()).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(_ROLES[self._tone]))
            _draw(self, painter, self.text(), self.contentsRect())


class Link(QAbstractButton):
    """Plain text that does something when clicked, or when Enter or Space is pressed on it."""

    def __init__(
        self, text: str, act: Callable[[], object], *, tone: Tone = "ink", tip: str = "", headline: bool = False,
        inset: int = 0, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._tone: Tone = tone
        self._inset = inset
        if headline:
            self.setFont(headline_font(self.font()))
        _let_wrap(self)
        self.setText(text.replace("&", "&&"))  # an ampersand in a name is no keyboard hint
        self.setAccessibleName(text)
        self.setToolTip(as_tip(tip))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(lambda: act())

    @property
    def said(self) -> str:
        return self.text().replace("&&", "&")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return _height(self, self.said, width - self._inset)

    def sizeHint(self) -> QSize:
        return _hint(self, self.said) + QSize(self._inset, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST + self._inset, QFontMetrics(self.font()).height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = self.rect()
        text_rect = QStyle.visualRect(self.layoutDirection(), rect, rect.adjusted(self._inset, 0, 0, 0))
        pointed = self.underMouse() or self.hasFocus()
        role = QPalette.ColorRole.Link if pointed else _ROLES[self._tone]
        with QPainter(self) as painter:
            mark_rect = QRect(0, 0, self._inset, QFontMetrics(self.font()).height())
            self.draw_mark(painter, QStyle.visualRect(self.layoutDirection(), rect, mark_rect))
            font = QFont(self.font())
            font.setUnderline(pointed)
            painter.setPen(self.palette().color(role))
            _draw(self, painter, self.said, text_rect, font)
            if self.hasFocus():
                focus = QStyleOptionFocusRect()
                focus.initFrom(self)
                focus.rect = rect
                self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, focus, painter, self)

    def draw_mark(self, painter: QPainter, rect: QRect) -> None:
        """Draws what stands before the text, in the `inset`; nothing by default."""


def shown_lines(text: str, limit: int = _LONGEST) -> str:
    """Several lines made safe for the screen like single ones, and cut off where they would fill the panel."""
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    return "\n".join(shown(line, limit) for line in cut.splitlines())


def as_tip(text: str) -> str:
    """A tooltip that stays plain: Qt reads what looks like markup as rich text."""
    return text.replace("<", "‹").replace(">", "›")


def _let_wrap(widget: QWidget) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


def _height(widget: QWidget, text: str, width: int) -> int:
    margins = widget.contentsMargins()
    return _room(widget, text, width - margins.left() - margins.right()).height() + margins.top() + margins.bottom()


def _hint(widget: QWidget, text: str) -> QSize:
    margins = widget.contentsMargins()
    around = QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
    return _room(widget, text, _UNBROKEN) + around


def _room(widget: QWidget, text: str, width: int) -> QSize:
    """The room that a text takes, remembered: a layout asks dozens of times for each widget."""
    key = (text, widget.font().key(), width)
    if key not in _rooms:
        if len(_rooms) >= _REMEMBERED:
            _rooms.clear()
        _rooms[key] = lines(text, widget.font(), width, widget.layoutDirection())[1]
    return _rooms[key]


def _draw(widget: QWidget, painter: QPainter, text: str, rect: QRect, font: QFont | None = None) -> None:
    layout, _ = lines(text, font or widget.font(), rect.width(), widget.layoutDirection())
    layout.draw(painter, QPointF(QRectF(rect).topLeft()))
