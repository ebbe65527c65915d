"""What relationships are called, written along their lines: of all that find room, or of those that are meant.

A name stands on its line, upright, in one of a few places from its middle outwards, and never on an actor, an actor's
name, or another line's name; what finds no room is left out. Of a line that is meant it may stand beside it too.
"""

from dataclasses import dataclass, replace
from math import atan2, degrees

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter

from backers.canvas import fonts
from backers.canvas.camera import Floats
from backers.canvas.labels import NOWHERE, Labelling
from backers.canvas.scene import Scene
from backers.canvas.sketch import Sketch
from backers.canvas.writing import write
from backers.model import kinds, names

_PX = 10.5
_HALF_TALL_PX = 6.0
_HALO_PX = 2.5
_BESIDE_PX = 15.0  # from a line to the middle of a name beside it
_MARK_PX = 9.0  # around what stands half-way along a line: the mark of what is disputed, the handle that bends it
_PLACES = (0.5, 0.4, 0.6, 0.3, 0.7)  # shares of the way along the line
_LONGEST = 40
_MOST = 600  # lines in view from which only those that are meant are named


@dataclass(frozen=True, slots=True)
class LineName:
    """A name in its place: its middle in pixels, and its angle in degrees."""

    edge: int
    text: str
    x: float
    y: float
    angle: float
    wide: float


def line_names(scene: Scene) -> list[LineName]:
    """The names to be written, each with its place."""
    looks, frame = scene.looks, scene.sketch.frame
    meant = [one for one in dict.fromkeys((looks.hovered_edge, *sorted(looks.selected_edges))) if one >= 0]
    edges = [edge for edge in meant if edge < len(frame.edge_ids)]
    if scene.line_names:
        shown = scene.sketch.edges_in(scene.rect)
        if looks.keep_edges is not None:
            shown &= looks.keep_edges
        others = np.flatnonzero(shown)
        # Strong ties first, then long lines, which have room.
        way = np.hypot(*(scene.sketch.routes.tip[others] - scene.sketch.routes.start[others]).T)
        order = others[np.lexsort((-way, -frame.confidence[others]))]
        edges += [edge for edge in order.tolist() if edge not in edges] if len(others) <= _MOST else []
    if not edges:
        return []
    taken = _taken(scene)
    metrics = QFontMetricsF(fonts.font(_PX))
    found: list[LineName] = []
    for edge in edges:
        text = names.shown(kinds.relationship_kind(frame.ties[edge].kind).phrase, _LONGEST)
        wide = metrics.horizontalAdvance(text)
        placed = _place(scene.sketch, edge, text, wide, taken, meant=edge in meant)
        if placed is not None:
            found.append(placed)
            taken = np.vstack([taken, _discs(placed)])
    return found


def paint_line_names(painter: QPainter, scene: Scene) -> None:
    """Writes them with the ground's colour around the letters, so that the line does not run through."""
    font = fonts.font(_PX)
    metrics = QFontMetricsF(font)
    for name in line_names(scene):
        painter.save()
        painter.translate(name.x, name.y)
        painter.rotate(name.angle)
        at = QPointF(-name.wide / 2, metrics.capHeight() / 2)
        write(
            painter, at, font, name.text, scene.theme.color("ink"), halo=scene.theme.color("ground"), halo_px=_HALO_PX
        )
        painter.restore()


def _place(sketch: Sketch, edge: int, text: str, wide: float, taken: Floats, *, meant: bool) -> LineName | None:
    line = sketch.routes.polyline(edge)
    steps = np.hypot(*(line[1:] - line[:-1]).T)
    far = np.concatenate([[0.0], np.cumsum(steps)])
    if not meant and far[-1] < wide + 12:
        return None
    beside: list[LineName] = []
    for share in _PLACES:
        middle, half = share * far[-1], min(wide / 2, far[-1] * min(share, 1 - share))
        x, y, x0, y0, x1, y1 = (
            float(np.interp(at, far, line[:, axis])) for at in (middle, middle - half, middle + half) for axis in (0, 1)
        )
        angle = degrees(atan2(y1 - y0, x1 - x0))
        upright = angle - 180 if angle > 90 else angle + 180 if angle < -90 else angle
        name = LineName(edge, text, x, y, upright, wide)
        if half >= wide / 2 - 1 and not _clashes(_discs(name), taken):
            return name
        turn = np.radians(upright)
        aside_x, aside_y = _BESIDE_PX * float(np.sin(turn)), -_BESIDE_PX * float(np.cos(turn))
        beside += [replace(name, x=x + way * aside_x, y=y + way * aside_y) for way in (1, -1)]
    # Of a line that is meant, but too short or too crowded, the name stands beside it.
    return next((name for name in beside if not _clashes(_discs(name), taken)), None) if meant else None


def _discs(name: LineName) -> Floats:
    """Discs x, y, radius (n, 3) that cover the name."""
    count = max(2, int(name.wide / _HALF_TALL_PX))
    along = np.linspace(-name.wide / 2 + 3, name.wide / 2 - 3, count)
    turn = np.radians(name.angle)
    return np.column_stack(
        [name.x + along * np.cos(turn), name.y + along * np.sin(turn), np.full(count, _HALF_TALL_PX)]
    )


def _clashes(discs: Floats, taken: Floats) -> bool:
    gap = np.hypot(discs[:, None, 0] - taken[None, :, 0], discs[:, None, 1] - taken[None, :, 1])
    return bool((gap < discs[:, None, 2] + taken[None, :, 2]).any())


def _taken(scene: Scene) -> Floats:
    """Discs over all nodes, the names of actors, and what stands half-way along lines."""
    sketch = scene.sketch
    nodes = np.column_stack([sketch.centres, sketch.reach + 2])
    marked = np.union1d(np.flatnonzero(sketch.frame.disputed), sorted(scene.looks.selected_edges)).astype(np.intp)
    marks = np.column_stack([sketch.routes.middle[marked], np.full(len(marked), _MARK_PX)])
    return np.vstack([nodes, marks, *(_covered(one) for one in (scene.labelling, scene.extra) if one is not None)])


def _covered(labelling: Labelling) -> Floats:
    """Discs that cover the boxes of names."""
    made = [np.empty((0, 3))]
    for x, y, w, h in labelling.rects[labelling.spot != NOWHERE].tolist():
        rows = max(1, round(h / 14))
        count = max(2, int(w / 8))
        across = np.tile(np.linspace(x + 4, x + w - 4, count), rows)
        down = np.repeat(y + h * (np.arange(rows) + 0.5) / rows, count)
        made.append(np.column_stack([across, down, np.full(len(across), 7.5)]))
    return np.vstack(made)
