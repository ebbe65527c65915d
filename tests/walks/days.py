"""Days on the strip under the map, typed and pointed at."""

from PySide6.QtCore import QPointF, Qt

from backers.model import dates


def type_day(hands, line, text):
    line.line.setFocus()
    line.line.selectAll()
    hands.bot.keyClicks(line.line, text)
    hands.press(Qt.Key.Key_Return, on=line.line)


def ties(hands):
    return {row.id for row in hands.window.session.visible.relationships}


def pixel(strip, day, share=0.5):
    """Where a day is on the strip, at that share of the histogram's height."""
    (_, _), (low, high) = strip.plot.box.viewRange()
    at = strip.plot.box.mapViewToScene(QPointF(day + 0.5, low + share * (high - low)))
    return strip.plot.mapFromScene(at)


def day(text):
    return dates.parse(text).first
