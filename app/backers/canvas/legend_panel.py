"""The legend as a small panel over the map: a click selects a class, Alt+click, the middle button or its eye hides it.

A click on a heading closes or opens its section; where the window is low, some begin closed. Without keyboard focus it
is a picture; with it, Up and Down walk, Enter selects, Delete or H hides, Left closes the section and Right opens it.
"""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from backers.canvas import fonts, legend
from backers.canvas.camera import Floats
from backers.canvas.covered import NOTHING
from backers.canvas.frame import Frame
from backers.canvas.legend import Legend
from backers.canvas.legend_entries import Entry, sections
from backers.canvas.theme import Theme
from backers.model.wording import tr

_PAD = 10.0
_TITLE_PX = 18.0
_EYE_PX = 18.0
_EDGE_PX = 12.0  # from the panel to the border
_SHARE = 0.25  # of the view's width; a legend that would take more begins folded
_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class LegendPanel(QWidget):
    """`clicked(class_type, class_id, hide)`; `toggled()` when it was folded or unfolded."""

    clicked = Signal(str, str, bool)
    toggled = Signal()

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: list[list[Entry]] = []
        self.shown = Legend((), 0.0, 0.0)
        self._marked: Entry | None = None
        self._picture = QPixmap()
        self.folded = False
        self._taken = 0.0
        self._said: dict[str, bool] = {}  # headings that the reader opened or closed
        self._asked = False  # whether the reader has said if it is to be folded
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Legend"))
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._changed()

    def show_frame(self, frame: Frame) -> None:
        self._parts = sections(frame)
        self.setVisible(bool(self._parts))

    def settle_into(self, wide_px: float, tall_px: float, steady: bool = False) -> float:
        """Takes the lower left corner of a view of that size; returns the width that the map must leave to it.

        `steady`: no less than last time, since a legend that lost an entry to another day must not move the map.
        """
        tallest = max(120.0, tall_px - 2 * _EDGE_PX - _TITLE_PX - 2 * _PAD)
        self.shown = legend.laid_out(legend.folded(self._parts, tallest, self._said), tallest)
        self._marked = None
        w, h = self.shown.w + 2 * _PAD + _EYE_PX, self.shown.h + _TITLE_PX + 1.5 * _PAD
        if not self._asked:
            self.folded = w > _SHARE * wide_px
        if self.folded:
            title = QFontMetricsF(fonts.font(legend.TEXT_PX, bold=True)).horizontalAdvance(tr("Legend") + " ")
            w, h = title + 2 * _PAD + 14, _TITLE_PX + _PAD
        self.setGeometry(round(_EDGE_PX), round(tall_px - h - _EDGE_PX), round(w), round(h))
        self._changed()
        taken = 0.0 if self.folded or not self._parts else w + _EDGE_PX
        self._taken = max(taken, self._taken) if steady and taken else taken
        return self._taken

    @property
    def covers(self) -> Floats:
        """What it lies upon, as an array of rectangles (0 or 1, 4) in pixels of the view."""
        box = self.geometry()
        return NOTHING if self.isHidden() else np.array([[box.x(), box.y(), box.width(), box.height()]], dtype=float)

    def set_folded(self, folded: bool) -> None:
        if folded != self.folded:
            self.folded, self._asked = folded, True
            self.toggled.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._picture.isNull():
            self._picture = QPixmap(self.size() * self.devicePixelRatio())
            self._picture.setDevicePixelRatio(self.devicePixelRatio())
            self._picture.fill(Qt.GlobalColor.transparent)
            self._paint(QPainter(self._picture))
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _changed(self) -> None:
        """The map repaints many times a second and this panel with it: it keeps its picture until something changes."""
        self._picture = QPixmap()
        self.update()

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._theme.color("accent" if self.hasFocus() else "rule"), 1.0))
        painter.setBrush(self._theme.color("ground"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(fonts.font(legend.TEXT_PX, bold=True))
        painter.setPen(self._theme.color("muted"))
        head = QRectF(_PAD, 4, self.width() - 2 * _PAD, _TITLE_PX)
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, tr("Legend"))
        self._paint_arrow(painter, self.width() - _PAD - 5, head.center().y())
        if not self.folded:
            legend.paint(painter, self.shown, self._theme, _PAD, _TITLE_PX + 0.5 * _PAD, self._marked)
            if self._marked is not None:
                self._paint_eye(painter, self._marked)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if at.y() < _TITLE_PX + 4:
            self.set_folded(not self.folded)
            return
        heading = None if self.folded else legend.heading_at(self.shown, *self._inside(at))
        if heading is not None:
            self._toggle(heading)
            return
        entry = self._entry_at(at)
        if entry is not None:
            hide = event.button() == Qt.MouseButton.MiddleButton or bool(
                event.modifiers() & Qt.KeyboardModifier.AltModifier
            )
            on_eye = at.x() - _PAD > entry.x + entry.w - 4
            self.clicked.emit(entry.class_type, entry.class_id, hide or on_eye)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mark(self._entry_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._mark(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entries = [entry for entry in self.shown.entries if entry.class_type or entry.closed]
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if event.key() in _KEYS and self._marked is None:
            self.set_folded(not self.folded)
        elif step is not None and entries and not self.folded:
            now = entries.index(self._marked) + step if self._marked in entries else 0
            self._mark(entries[now % len(entries)])
        elif self._marked is not None and event.key() in (*_KEYS, Qt.Key.Key_Right) and self._marked.closed:
            self._toggle(self._marked)
        elif self._marked is not None and event.key() == Qt.Key.Key_Left:
            self._toggle(self._heading_of(self._marked))
        elif self._marked is not None and event.key() in _KEYS:
            self.clicked.emit(self._marked.class_type, self._marked.class_id, False)
        elif self._marked is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_H):
            self.clicked.emit(self._marked.class_type, self._marked.class_id, True)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._changed()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._mark(None)
        self._changed()

    def point_of(self, entry: Entry) -> QPointF:
        """The middle of an entry's text, in pixels of this panel."""
        return QPointF(_PAD + entry.x + entry.w / 2, _TITLE_PX + 0.5 * _PAD + entry.y + legend.ROW_PX / 2)

    def _entry_at(self, at: QPointF) -> Entry | None:
        if self.folded:
            return None
        x, y = self._inside(at)
        return self.shown.at(x, y) or self.shown.at(x - _EYE_PX, y)

    @staticmethod
    def _inside(at: QPointF) -> tuple[float, float]:
        return at.x() - _PAD, at.y() - _TITLE_PX - 0.5 * _PAD

    def _heading_of(self, entry: Entry) -> Entry:
        """The heading that an entry stands under."""
        before = self.shown.entries[: self.shown.entries.index(entry) + 1]
        return next(one for one in reversed(before) if not one.class_type)

    def _toggle(self, heading: Entry) -> None:
        """Opens a section or closes it, and remembers that it was asked for."""
        self._said[heading.label] = heading.closed
        self.toggled.emit()

    def _mark(self, entry: Entry | None) -> None:
        if entry != self._marked:
            self._marked = entry
            tip = (
                ""
                if entry is None or entry.closed
                else tr(
                    "{entry}: {count}. Click selects, the eye or Alt+click hides.", entry=entry.label, count=entry.count
                )
            )
            self.setToolTip(tip)
            self._changed()

    def _paint_arrow(self, painter: QPainter, x: float, y: float) -> None:
        """Points down when there is more to unfold, up when it can be folded."""
        turn = -2.0 if not self.folded else 2.0
        painter.setPen(QPen(self._theme.color("muted"), 1.4))
        painter.drawPolyline([QPointF(x - 4, y - turn), QPointF(x, y + turn), QPointF(x + 4, y - turn)])

    def _paint_eye(self, painter: QPainter, entry: Entry) -> None:
        x, y = _PAD + entry.x + entry.w + 6, self.point_of(entry).y()
        painter.setPen(QPen(self._theme.color("muted"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x, y), 6, 3.6)
        painter.setBrush(self._theme.color("muted"))
        painter.drawEllipse(QPointF(x, y), 1.6, 1.6)
