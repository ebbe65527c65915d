"""The legend laid out and painted. What stands in it is in `legend_entries`, and it is clicked elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPen

from backers.canvas import fonts
from backers.canvas.edges import dashes
from backers.canvas.frame import LineStyle
from backers.canvas.legend_entries import Entry
from backers.canvas.lines import arrow_corners, ended_px, line_color, line_width, paint_breaks, pattern_px
from backers.canvas.marks import paint_paper, paint_pin
from backers.canvas.nodes import paint_glyph
from backers.canvas.strokes import draw_lines, fill_polygons, pen
from backers.canvas.theme import Theme
from backers.canvas.writing import write
from backers.model import kinds

ROW_PX, HEAD_PX, SAMPLE_PX, GAP_PX = 16.0, 20.0, 30.0, 16.0
TEXT_PX, HEAD_TEXT_PX = 11.0, 11.0
_CLOSES_FIRST = ("kind", "confidence", "standing", "sign", "group")


@dataclass(frozen=True, slots=True)
class Legend:
    """Entries in their places, and the size of the whole in pixels."""

    entries: tuple[Entry, ...]
    w: float
    h: float

    def at(self, x: float, y: float) -> Entry | None:
        """The entry under a point of the legend; headings don't count."""
        for entry in self.entries:
            if entry.class_type and entry.x <= x < entry.x + entry.w and entry.y <= y < entry.y + ROW_PX:
                return entry
        return None


def heading_at(legend: Legend, x: float, y: float) -> Entry | None:
    """The heading under a point of the legend."""
    for entry in legend.entries:
        if not entry.class_type and entry.x <= x < entry.x + entry.w and entry.y <= y < entry.y + HEAD_PX:
            return entry
    return None


def folded(parts: list[list[Entry]], tallest_px: float, said: Mapping[str, bool]) -> list[list[Entry]]:
    """The sections, some as headings alone: those that the reader closed (`said`: heading to whether it is open).

    As long as one column cannot hold the rest, the kinds of actors are closed, then what is told least often, unless
    the reader opened them.
    """
    closed = {rows[0].label for rows in parts if said.get(rows[0].label) is False}
    for word in _CLOSES_FIRST:
        left = sum(HEAD_PX + 6 + (0 if rows[0].label in closed else ROW_PX * (len(rows) - 1)) for rows in parts)
        if left <= tallest_px + 7:
            break
        closed |= {rows[0].label for rows in parts if rows[1].class_type == word and not said.get(rows[0].label)}
    return [[replace(rows[0], closed=True)] if rows[0].label in closed else rows for rows in parts]


def laid_out(parts: list[list[Entry]], tallest_px: float, *, columns: int | None = None) -> Legend:
    """Sets the sections in columns no taller than `tallest_px` (a section that is taller stays whole)."""
    text, head = QFontMetricsF(fonts.font(TEXT_PX)), QFontMetricsF(fonts.font(HEAD_TEXT_PX, bold=True))
    placed: list[list[Entry]] = [[]]
    y = lowest = 0.0
    if columns:
        total = sum(HEAD_PX + ROW_PX * (len(rows) - 1) + 6 for rows in parts)
        tallest_px = max(total / columns, max((HEAD_PX + ROW_PX * (len(rows) - 1) + 6 for rows in parts), default=0))
    for rows in parts:
        height = HEAD_PX + ROW_PX * (len(rows) - 1)
        if y and y + height > tallest_px + 1:
            placed.append([])
            y = 0.0
        for entry in rows:
            placed[-1].append(replace(entry, y=y))
            y += ROW_PX if entry.class_type else HEAD_PX
        lowest = max(lowest, y)
        y += 6.0
    x, done = 0.0, []
    for column in placed:
        wide = max(
            (text if one.class_type else head).horizontalAdvance(one.label)
            + (SAMPLE_PX if one.class_type else 14 * one.closed)
            for one in column
        ) if column else 0.0  # fmt: skip
        done += [replace(one, x=x, w=wide + 14) for one in column]
        x += wide + 14 + GAP_PX
    return Legend(tuple(done), max(0.0, x - GAP_PX), lowest)


def paint(painter: QPainter, legend: Legend, theme: Theme, x: float, y: float, marked: Entry | None = None) -> None:
    """Paints the legend with its top left corner at x, y; `marked` is the entry under pointer or keys."""
    painter.save()
    painter.translate(x, y)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for entry in legend.entries:
        if entry == marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(theme.faded(theme.color("ink"), 0.1)))
            painter.drawRoundedRect(QRectF(entry.x - 4, entry.y, entry.w + 4, ROW_PX), 3, 3)
        font = fonts.font(TEXT_PX, bold=not entry.class_type)
        middle = entry.y + (ROW_PX if entry.class_type else HEAD_PX - 2) / 2
        at = QPointF(entry.x + SAMPLE_PX * bool(entry.class_type), middle + QFontMetricsF(font).capHeight() / 2)
        write(painter, at, font, entry.label, theme.color("ink" if entry.class_type else "muted"))
        if entry.closed:
            right = entry.x + QFontMetricsF(font).horizontalAdvance(entry.label) + 6
            painter.setPen(QPen(theme.color("muted"), 1.4))
            painter.drawPolyline([QPointF(right, middle - 3), QPointF(right + 3, middle), QPointF(right, middle + 3)])
        _sample(painter, entry, theme, entry.x, entry.y + ROW_PX / 2)
    painter.restore()


def _sample(painter: QPainter, entry: Entry, theme: Theme, x: float, y: float) -> None:
    middle = x + SAMPLE_PX / 2 - 4
    ground, ink = theme.color("ground"), theme.color("muted")
    match entry.class_type:
        case "side":
            painter.setPen(Qt.PenStyle.NoPen)
            if entry.ground:
                from backers.canvas.hulls import tint

                painter.setBrush(QBrush(tint(theme, entry.class_id)))
                painter.drawRoundedRect(QRectF(middle - 13, y - ROW_PX / 2, 26, ROW_PX), ROW_PX / 2, ROW_PX / 2)
            color = ink if entry.plain else theme.side(entry.class_id)
            paint_glyph(painter, "circle", entry.class_id, middle, y, 5.8, color, ground)
        case "answer":
            painter.setPen(Qt.PenStyle.NoPen)
            color = theme.tint(f"answer {entry.class_id}")
            paint_glyph(painter, "circle", "GNA-aligned", middle, y, 5.8, color, ground)
        case "answer_size":
            painter.setPen(Qt.PenStyle.NoPen)
            for place, radius in ((middle - 7, 2.5), (middle + 3, 5.8)):
                paint_glyph(painter, "circle", "GNA-aligned", place, y, radius, ink, ground)
        case "kind":
            painter.setPen(Qt.PenStyle.NoPen)
            paint_glyph(painter, kinds.actor_kind(entry.class_id).shape, "GNA-aligned", middle, y, 5.2, ink, ground)
        case "group":
            sign = -1 if entry.class_id == "hostility" else 1
            _line(painter, theme, x, y, entry.class_id, sign, 2)
        case "sign":
            _line(painter, theme, x, y, "support", int(entry.class_id), 1, arrow=True)
        case "standing":
            thick, pale = {"independent": 2, "single": 1}.get(entry.class_id, 0), entry.class_id == "unsourced"
            _line(painter, theme, x, y, "support", 1, thick, strength=0.5 if pale else 1.0)
        case "confidence":
            _line(painter, theme, x, y, "support", 1, {"high": 2, "low": 0}.get(entry.class_id, 1))
        case "change":
            style = LineStyle("support", 1, 2, uncertain=False, state=entry.class_id)
            ends = np.array([[x, y], [x + SAMPLE_PX - 8, y]])
            painter.setPen(pen(line_color(theme, style), line_width(2, 1.0)))
            cut = dashes(ends, np.array([0]), ended_px(0.8))[0] if entry.class_id == "ended" else ends.reshape(1, 4)
            draw_lines(painter, cut)
        case "disputed":
            _line(painter, theme, x, y, "support", 1, 1)
            at, along = np.array([[middle, y]]), np.array([[1.0, 0.0]])
            paint_breaks(painter, theme, theme.line("support", 1), at, along, np.array([5.6]), 0.8)
        case "uncertain":
            _line(painter, theme, x, y, "support", 1, 1, strength=0.5)
        case "pinned":
            paint_pin(painter, theme, middle, y + 5)
        case "noted":
            paint_paper(painter, theme, middle - 4, y - 6)


def _line(
    painter: QPainter, theme: Theme, x: float, y: float, group: str, sign: int, confidence: int,
    *, arrow: bool = False, strength: float = 1.0,
) -> None:  # fmt: skip
    color = theme.faded(theme.line(group, sign), strength)
    ends = np.array([[x, y], [x + SAMPLE_PX - (12 if arrow else 8), y]])
    pattern = pattern_px(group, 0.8)
    painter.setPen(pen(color, line_width(confidence, 1.0)))
    draw_lines(painter, ends.reshape(1, 4) if pattern is None else dashes(ends, np.array([0]), pattern)[0])
    if arrow:
        tip, heading = np.array([[x + SAMPLE_PX - 8, y]]), np.array([[1.0, 0.0]])
        fill_polygons(painter, arrow_corners(tip, heading, np.array([[8.0]]), sign), color)
