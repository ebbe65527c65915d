"""Numbered notes under a picture, set in columns. Laid out and painted here; what they say comes from elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter

from backers.canvas import fonts
from backers.canvas.theme import Theme
from backers.model import names

TEXT_PX, LINE_PX = 8.5, 11.0
_NARROWEST, _GAP, _NUMBER = 300.0, 18.0, 20.0
_ABOVE, _BELOW = 10.0, 16.0
_LONGEST = 600


@dataclass(frozen=True, slots=True)
class Endnotes:
    """Lines at x, y below the top of the notes; `h` is what all of them take."""

    lines: tuple[tuple[float, float, str], ...] = ()
    h: float = 0.0


def laid_out(notes: Sequence[str], wide: float) -> Endnotes:
    """The notes, numbered from 1, in as many columns as the width has room for, all of about one height."""
    if not notes:
        return Endnotes()
    columns = max(1, int((wide + _GAP) / (_NARROWEST + _GAP)))
    column = (wide - (columns - 1) * _GAP) / columns
    metrics = QFontMetricsF(fonts.font(TEXT_PX))
    broken = [_broken(names.shown(note, _LONGEST), column - _NUMBER, metrics) for note in notes]
    tallest = -(-sum(map(len, broken)) // columns)
    lines, x, row, deepest = [], 0.0, 0, 0
    for number, parts in enumerate(broken, 1):
        if row and row + len(parts) > tallest and x + column < wide - 1:
            x, row = x + column + _GAP, 0
        lines.append((x, _ABOVE + (row + 1) * LINE_PX, f"{number}"))
        for part in parts:
            row += 1
            lines.append((x + _NUMBER, _ABOVE + row * LINE_PX, part))
        deepest = max(deepest, row)
    return Endnotes(tuple(lines), _ABOVE + deepest * LINE_PX + _BELOW)


def paint(painter: QPainter, notes: Endnotes, theme: Theme, x: float, y: float) -> None:
    """Paints them with their top left corner at x, y."""
    # As text in SVG too: as outlines, a few hundred sources would weigh ten times what the map does.
    painter.setFont(fonts.font(TEXT_PX))
    painter.setPen(theme.color("muted"))
    for left, top, text in notes.lines:
        painter.drawText(QPointF(x + left, y + top), text)


def _broken(text: str, wide: float, metrics: QFontMetricsF) -> list[str]:
    """The text in lines of that width; a word that is wider, as addresses are, is broken where the line ends."""
    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if metrics.horizontalAdvance(longer) <= wide:
            line = longer
            continue
        if line:
            lines.append(line)
        while metrics.horizontalAdvance(word) > wide and len(word) > 1:
            fits = max(1, int(len(word) * wide / metrics.horizontalAdvance(word)))
            while fits > 1 and metrics.horizontalAdvance(word[:fits]) > wide:
                fits -= 1
            lines.append(word[:fits])
            word = word[fits:]
        line = word
    return [*lines, line] if line else lines or [""]
