"""Names as the map writes them: font size by importance, wrapping, and ready-made pictures of each name.

Measures and paints names; where they go is decided in `labels`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from backers.canvas import fonts
from backers.canvas.frame import Frame
from backers.canvas.stamps import Stamps
from backers.canvas.writing import write
from backers.model import names
from backers.model.wording import tr

TIERS = ((14, True), (12, True), (11, False))  # size in pixels, bold
HALO_PX = 3.0
LONGEST = 48  # characters; the inspector has the whole name
ONE_LINE = 26  # characters; longer names always stand on two lines


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to set a name: its lines and the size in pixels of the box they fill."""

    lines: tuple[str, ...]
    tier: int
    w: float
    h: float


class Lettering:
    """Names of one frame, ready to be placed and painted."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self._variants: dict[int, list[Variant]] = {}

    def tier(self, node: int) -> int:
        count, rank = len(self.frame.ids), int(self.frame.rank[node])
        return 0 if rank < min(8, max(2, count // 12)) else 1 if rank < min(30, max(6, count // 3)) else 2

    def variants(self, node: int) -> list[Variant]:
        """Ways to set the name of that node, the preferred first."""
        if node not in self._variants:
            self._variants[node] = _set(self.frame.visible.actors[node].label, self.tier(node))
        return self._variants[node]


@lru_cache(maxsize=4096)
def _set(label: str, tier: int) -> list[Variant]:
    """Remembered, since a step of the day shows mostly the same names again."""
    return variants(names.shown(label.strip() or tr("(no name)"), LONGEST), tier)


def variants(text: str, tier: int) -> list[Variant]:
    metrics = QFontMetricsF(fonts.font(*TIERS[tier]))
    made = [] if len(text) > ONE_LINE and " " in text else [_measured((text,), tier, metrics)]
    halves = _halves(text, metrics)
    if halves is not None and len(text) > 11:
        made.append(_measured(halves, tier, metrics))
    return made


def _measured(lines: tuple[str, ...], tier: int, metrics: QFontMetricsF) -> Variant:
    return Variant(
        lines, tier, max(metrics.horizontalAdvance(line) for line in lines) + 2, line_height(tier) * len(lines)
    )


def line_height(tier: int) -> float:
    return round(TIERS[tier][0] * 1.2, 1)


def _halves(text: str, metrics: QFontMetricsF) -> tuple[str, str] | None:
    """The text broken at the space that leaves the shorter longest line."""
    words = text.split(" ")
    breaks = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
    return min(breaks, key=lambda pair: max(map(metrics.horizontalAdvance, pair)), default=None)


@dataclass(frozen=True, slots=True)
class Name:
    """A name to be painted, and how its lines are set: -1 left, 0 middle, 1 right."""

    variant: Variant
    align: int
    ink: QColor


def paint_name(painter: QPainter, name: Name, at: Sequence[float], ground: QColor) -> None:
    """Paints a name with the top left corner of its box at `at`."""
    _letters(painter, name.variant, QRectF(at[0], at[1], name.variant.w, name.variant.h), name.align, name.ink, ground)


def name_stamp(stamps: Stamps, name: Name, ground: QColor) -> int:
    """The number of the name's stamp, which reaches `HALO_PX` beyond its box."""
    variant = name.variant
    key = (variant.lines, variant.tier, name.align, name.ink.rgba(), ground.rgba())
    size = (variant.w + 2 * HALO_PX, variant.h + 2 * HALO_PX)
    return stamps.slot(key, size, partial(_draw_stamp, name=name, ground=ground))


def _draw_stamp(painter: QPainter, *, name: Name, ground: QColor) -> None:
    box = QRectF(HALO_PX, HALO_PX, name.variant.w, name.variant.h)
    _letters(painter, name.variant, box, name.align, name.ink, ground)


def _letters(painter: QPainter, variant: Variant, box: QRectF, align: int, ink: QColor, ground: QColor) -> None:
    font = fonts.font(*TIERS[variant.tier])
    metrics = QFontMetricsF(font)
    height = line_height(variant.tier)
    lines = []
    for number, line in enumerate(variant.lines):
        room = box.width() - metrics.horizontalAdvance(line)
        start = box.x() + (1 if align < 0 else room - 1 if align > 0 else room / 2)
        baseline = box.y() + height * number + (height + metrics.capHeight()) / 2 - 0.5
        lines.append((QPointF(start, baseline), line))
    for at, line in lines:
        write(painter, at, font, line, ink, halo=ground, halo_px=HALO_PX - 0.5)
