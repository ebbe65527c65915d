"""A picture of a map laid out on paper: title and date above, sources below, legend beside, the map in between.

Nothing of it covers the map. Sizes are in logical pixels; `Sheet.ratio` says how many real ones each is.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from backers.canvas import endnotes, fonts, legend
from backers.canvas.camera import Camera, Rect, fitted
from backers.canvas.endnotes import Endnotes
from backers.canvas.frame import Frame
from backers.canvas.legend import Legend
from backers.canvas.legend_entries import sections
from backers.canvas.looks import looks
from backers.canvas.painting import paint_map
from backers.canvas.scene import Scene
from backers.canvas.stage import Stage
from backers.canvas.theme import Theme
from backers.canvas.writing import write
from backers.model import names, wording
from backers.model.errors import Refused
from backers.model.visible import Visible
from backers.model.wording import tr

MOST_PIXELS = 268_000_000  # a gigabyte of memory
SMALLEST_PX, LARGEST_PX = 16, 30_000
TITLE_PX, LINE_PX, FOOT_PX = 21.0, 13.0, 11.0
_MARGIN = 22.0
_GAP = 20.0  # between legend and map
_ROOMY_W, _ROOMY_H = 520.0, 360.0  # smaller pictures do without legend and lines


@dataclass(slots=True)
class Sheet:
    """A picture ready to be painted, `w` by `h` logical pixels."""

    stage: Stage
    w: float
    h: float
    ratio: float
    title: str
    date_line: str
    source_line: str
    legend: Legend | None
    legend_at: tuple[float, float]
    map_rect: Rect
    transparent: bool
    notes: Endnotes

    @property
    def pixels(self) -> tuple[int, int]:
        """The real size."""
        return round(self.w * self.ratio), round(self.h * self.ratio)

    def scene(self) -> Scene:
        """The map as it is painted: for the report as well."""
        return self.stage.scene(self.map_rect)

    def paint(self, painter: QPainter) -> None:
        """Paints everything; the painter's unit must be the logical pixel."""
        theme = self.stage.theme
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        if not self.transparent:
            painter.fillRect(QRectF(0, 0, self.w, self.h), theme.color("ground"))
        paint_map(painter, self.scene())
        if self.legend is not None:
            legend.paint(painter, self.legend, theme, *self.legend_at)
        wide = self.w - 2 * _MARGIN
        y = _MARGIN - 4
        for text, size, word in ((self.title, TITLE_PX, "ink"), (self.date_line, LINE_PX, "muted")):
            if text:
                self._line(painter, text, size, word, QRectF(_MARGIN, y, wide, size * 1.4))
                y += size * 1.4
        if self.source_line:
            foot = QRectF(_MARGIN, self.h - self.notes.h - _MARGIN - FOOT_PX * 0.6, wide, FOOT_PX * 1.5)
            self._line(painter, self.source_line, FOOT_PX, "muted", foot)
        endnotes.paint(painter, self.notes, theme, _MARGIN, self.h - self.notes.h)

    def _line(self, painter: QPainter, text: str, size: float, word: str, box: QRectF) -> None:
        font = fonts.font(size, bold=size == TITLE_PX)
        metrics = QFontMetricsF(font)
        fits = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        baseline = box.center().y() + metrics.capHeight() / 2
        left = box.right() - metrics.horizontalAdvance(fits) if wording.right_to_left() else box.x()
        write(painter, QPointF(left, baseline), font, fits, self.stage.theme.color(word))


def compose(
    visible: Visible,
    xy: Mapping[str, tuple[float, float]],
    theme: Theme,
    *,
    size: tuple[int, int] = (1600, 1000),
    scale: float = 1.0,
    transparent: bool = False,
    title: str = "",
    date_line: str = "",
    source_line: str = "",
    legend: bool = True,
    view_rect: Rect | None = None,
    pinned: Iterable[str] = (),
    notes: Sequence[str] = (),
) -> Sheet:
    """Lays a picture out. `view_rect` (x, y, w, h in map units) shows that part, else all of the map is shown.

    `notes` are numbered and stand under the picture, which grows by what they need.

    Raises Refused for sizes that cannot be painted.
    """
    w, h, ratio = _size(size, scale, len(visible.actors))
    stage = Stage(theme, framed=True)
    frame = Frame(visible, xy, pinned)
    stage.set_frame(frame)
    stage.looks = looks(frame, frozenset(), None, None)  # an answer leaves clear what it is about, as on the screen
    roomy = w >= _ROOMY_W and h >= _ROOMY_H
    lines = [names.shown(line, 300) if roomy else "" for line in (title, date_line, source_line)]
    above = _MARGIN + TITLE_PX * 1.4 * bool(lines[0]) + LINE_PX * 1.4 * bool(lines[1]) if any(lines[:2]) else 6.0
    below = _MARGIN + FOOT_PX * 1.5 if lines[2] else 6.0
    key, key_at, room = _beside(frame, w, h, above, below) if legend and roomy else (None, (0.0, 0.0), None)
    stage.room = room or (6.0, above, w - 12, h - above - below)
    stage.set_camera(stage.fit(closest=4.0) if view_rect is None else _onto(view_rect, stage.room))
    stage.settle()
    head, day, foot = lines
    under = endnotes.laid_out(notes, w - 2 * _MARGIN)
    if w * (h + under.h) * ratio * ratio > MOST_PIXELS:
        raise Refused(tr("With {n:,} numbered sources the picture is too large: choose a smaller scale.", n=len(notes)))
    return Sheet(stage, w, h + under.h, ratio, head, day, foot, key, key_at, stage.room, transparent, under)


def _size(size: tuple[int, int], scale: float, actors: int) -> tuple[float, float, float]:
    """Logical width and height, and real pixels for each. Large pictures of small maps grow as a whole, names too."""
    wide, tall = size
    if not (SMALLEST_PX <= wide <= LARGEST_PX and SMALLEST_PX <= tall <= LARGEST_PX):
        raise Refused(
            tr(
                "A picture is {least} to {most} pixels wide and high, not {wide} x {tall}.",
                least=SMALLEST_PX,
                most=LARGEST_PX,
                wide=wide,
                tall=tall,
            )
        )
    if not 0.1 <= scale <= 20:
        raise Refused(tr("A picture's scale is 0.1 to 20, not {scale:g}.", scale=scale))
    pixels = wide * tall * scale * scale
    if pixels > MOST_PIXELS:
        raise Refused(
            tr(
                "A picture of {wide} x {tall} at scale {scale:g} would have {millions:.0f} million pixels; "
                "{most} million is the limit. Choose a smaller size or scale.",
                wide=wide,
                tall=tall,
                scale=scale,
                millions=pixels / 1e6,
                most=MOST_PIXELS // 1_000_000,
            )
        )
    growth = max(1.0, (wide * tall / (1.8e6 * max(1.0, actors / 120))) ** 0.5)
    return wide / growth, tall / growth, scale * growth


def _beside(
    frame: Frame, w: float, h: float, above: float, below: float
) -> tuple[Legend | None, tuple[float, float], Rect | None]:
    """The legend on the left of a wide picture, under the map of a tall one; its place; the room that stays."""
    parts = sections(frame)
    if not parts:
        return None, (0.0, 0.0), None
    tall = h - above - below
    if w >= 0.95 * h:
        key = legend.laid_out(parts, tall - 8)
        left = _MARGIN + key.w + _GAP
        if left < 0.5 * w:
            return key, (_MARGIN, above + 8), (left, above, w - left - 6, tall)
    key = legend.laid_out(parts, 0.0, columns=max(1, int((w - 2 * _MARGIN) / 185)))
    room = (6.0, above, w - 12, tall - key.h - _GAP)
    return (key, (_MARGIN, h - below - key.h), room) if room[3] > 0.4 * h else (None, (0.0, 0.0), None)


def _onto(view: Rect, room: Rect) -> Camera:
    x, y, w, h = view
    return fitted((x, y), (x + w, y + h), room, closest=20.0)
