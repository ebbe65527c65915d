"""Pictures side by side as one PNG: each in a cell of one size, with its caption below. Draws, measures nothing."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication

from backers.canvas import fonts

CELL_W, CELL_H, CAPTION_H, GAP, HEAD_H = 300, 236, 44, 14, 40
_INK, _FAINT, _OURS = QColor("#1d2329"), QColor("#6a737c"), QColor("#0072b2")


@dataclass(frozen=True, slots=True)
class Cell:
    """One engine's picture: places (N, 2), its name, and what is said of it. `ours` is set in another colour."""

    name: str
    places: np.ndarray
    said: str
    ours: bool = False


def draw_figure(
    out: Path, title: str, cells: Sequence[Cell], edges: np.ndarray, inks: Sequence[str] = (), *, across: int = 4
) -> None:
    """Writes the PNG. `edges` (E, 2); `inks`, a colour for each node, or none: then nodes are dots of one grey."""
    app = QApplication.instance() or QApplication([])
    assert app
    rows = -(-len(cells) // across)
    wide = across * CELL_W + (across + 1) * GAP
    image = QImage(wide, HEAD_H + rows * (CELL_H + CAPTION_H + GAP), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _write(painter, title, QRectF(GAP, 0, wide - 2 * GAP, HEAD_H), 15, _INK, bold=True)
    for number, cell in enumerate(cells):
        left, top = GAP + number % across * (CELL_W + GAP), HEAD_H + number // across * (CELL_H + CAPTION_H + GAP)
        box = QRectF(left, top, CELL_W, CELL_H)
        painter.save()
        painter.setClipRect(box)
        _draw(painter, box, cell.places, edges, inks)
        painter.restore()
        _write(
            painter, cell.name, QRectF(left, top + CELL_H + 3, CELL_W, 18), 13, _OURS if cell.ours else _INK, bold=True
        )
        _write(painter, cell.said, QRectF(left, top + CELL_H + 21, CELL_W, 18), 11, _FAINT)
    painter.end()
    # Few shades are enough for thin lines, and make a small file.
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    steps = 7 if 1000 < len(edges) < 8000 else 15
    few = (np.rint(pixels * (steps / 255)) * (255 / steps)).astype(np.uint8)
    QImage(few.data, image.width(), image.height(), image.bytesPerLine(), image.format()).save(str(out))


def _draw(painter: QPainter, box: QRectF, places: np.ndarray, edges: np.ndarray, inks: Sequence[str]) -> None:
    low, high = places.min(axis=0), places.max(axis=0)
    room = np.array([box.width() - 24, box.height() - 24])
    scale = float((room / np.maximum(high - low, 1e-9)).min())
    xy = (places - (low + high) / 2) * scale + (box.center().x(), box.center().y())
    many = len(edges) > 1000
    painter.setPen(QPen(QColor(30, 40, 50, 16 if len(edges) > 8000 else 60 if many else 110), 0.5 if many else 0.8))
    painter.drawLines([QLineF(*a, *b) for a, b in zip(xy[edges[:, 0]].tolist(), xy[edges[:, 1]].tolist(), strict=True)])
    painter.setPen(Qt.PenStyle.NoPen)
    size = 0.0 if len(xy) > 3000 else 1.0 if many else 3.2
    for node, at in enumerate(xy.tolist() if size else []):
        painter.setBrush(QColor(inks[node] if inks else "#1d2329"))
        painter.drawEllipse(QPointF(*at), size, size)


def _write(painter: QPainter, text: str, box: QRectF, size: float, ink: QColor, *, bold: bool = False) -> None:
    painter.setFont(fonts.font(size, bold))
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
