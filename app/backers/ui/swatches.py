"""Small pictures of what the map draws for a word, painted by the legend itself so that they cannot differ from it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from backers.canvas import Theme, legend
from backers.canvas.legend_entries import Entry
from backers.model import kinds
from backers.model.map import Map
from backers.work.standing import STANDINGS

SIZE = QSize(24, 16)
Swatches = dict[tuple[str, ...], QIcon]
_LEGEND_NAMES = {"actor_kind": "kind"}  # the legend says "kind" of actors; here a kind is a relationship's


def swatches(theme: Theme, map_: Map, ratio: float = 1.0) -> Swatches:
    """By ("side", id), ("actor_kind", id), ("group", id), ("kind", id) and ("confidence", id); `ratio` of pixels."""
    actors, ties = map_.actors.values(), map_.relationships.values()
    words = {
        "side": {*kinds.SIDES, *(actor.side for actor in actors)},
        "actor_kind": {*kinds.ACTOR_KINDS, *(actor.kind for actor in actors)},
        "group": set(kinds.GROUPS),
        "confidence": set(kinds.CONFIDENCES),
        "standing": set(STANDINGS),
    }
    made: Swatches = {(what, word): _painted(theme, what, word, ratio) for what in words for word in words[what]}
    for word in {*kinds.RELATIONSHIP_KINDS, *(tie.kind for tie in ties)}:
        made["kind", word] = made["group", kinds.relationship_kind(word).group]
    return made


def _painted(theme: Theme, what: str, word: str, ratio: float) -> QIcon:
    entry = Entry(_LEGEND_NAMES.get(what, what), word, "")
    icon = QIcon()
    # On a selected row the map's own ground stays below: Qt would tint the picture, or a line be lost in the highlight.
    for mode, ground in ((QIcon.Mode.Normal, None), (QIcon.Mode.Selected, theme.color("ground"))):
        picture = QPixmap(SIZE * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(0, 0, SIZE.width(), SIZE.height())
        if ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(0, 0, SIZE.width(), SIZE.height(), 3, 3)
        legend.paint(painter, legend.Legend((entry,), SIZE.width(), SIZE.height()), theme, 1, 0)
        painter.end()
        icon.addPixmap(picture, mode)
    return icon
