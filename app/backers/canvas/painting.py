"""Paints a scene. The screen, the picture and the tests all come through `paint_map`, so they cannot differ.

Works in logical pixels on any QPainter. Here is the order of things; how each looks is in `lines`, `nodes`, `marks`.
"""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from backers.canvas.edges import Ints
from backers.canvas.fading import Leaving
from backers.canvas.frame import Bools
from backers.canvas.labels import NOWHERE, SPOTS, Labelling, align
from backers.canvas.lettering import HALO_PX, Name, name_stamp, paint_name
from backers.canvas.line_names import paint_line_names
from backers.canvas.lines import lay_routes
from backers.canvas.looks import Looks
from backers.canvas.marks import paint_free_notes, paint_notes, paint_pins
from backers.canvas.moving_lines import paint_lines, rough_lines
from backers.canvas.nodes import paint_nodes, rough_discs
from backers.canvas.scene import Scene
from backers.canvas.sketch import Sketch
from backers.canvas.strokes import draw_strokes

_FADED = 0.16  # what stays of the colour of lines that are not meant
_FADED_NODE = 0.24
_PALE_NODE = 0.3  # of ghosts and of those that nothing happened to
_PALE_NAME = 0.5
_BESIDE = 0.55  # what stays of the colour of lines beside one that is selected
_LEADER_PX, _LEADER_WIDTH_PX = 5.0, 0.8  # from here on a line leads from a name to its node, so wide


def paint_map(painter: QPainter, scene: Scene) -> None:
    """Paints edges, nodes, marks and names inside `scene.rect`; the ground is the caller's."""
    painter.save()
    painter.setClipRect(QRectF(*scene.rect))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if scene.hulls:
        from backers.canvas.hulls import paint_hulls

        paint_hulls(painter, scene)
    nodes = scene.sketch.nodes_in(scene.rect)
    # Lines that were drawn beside are done with.
    edges = np.zeros(len(scene.sketch.frame.edge_ids), bool) if scene.begun else scene.sketch.edges_in(scene.rect)
    if scene.leaving is not None:
        _paint_leaving(painter, scene, scene.leaving)
    if scene.arriving is not None:
        new_nodes, new_edges = scene.arriving
        paint_lines(painter, scene, edges & new_edges, scene.share)
        paint_nodes(painter, scene, nodes & new_nodes, scene.share)
        edges, nodes = edges & ~new_edges, nodes & ~new_nodes
    keep_edges, keep_nodes = scene.looks.keep_edges, scene.looks.keep_nodes
    if keep_edges is None and keep_nodes is None:
        _paint_layer(painter, scene, edges, nodes, 1.0, 1.0)
    else:
        kept = np.zeros_like(edges) if keep_edges is None else keep_edges
        stay = np.ones_like(nodes) if keep_nodes is None else keep_nodes
        # All that is faded lies below all that is meant, its names too: their halos would cut the lines.
        _paint_layer(painter, scene, edges & ~kept, nodes & ~stay, _FADED, _FADED_NODE)
        _paint_layer(painter, scene, edges & kept, nodes & stay, 1.0, 1.0)
    if not scene.rough:
        scene.catch_up()
        paint_line_names(painter, scene)
    scene.catch_up()
    paint_free_notes(painter, scene.sketch, scene.theme)
    painter.restore()


def can_begin(scene: Scene) -> bool:
    """Whether `begin` gives the lower layers of the scene: it has nothing but plain lines and discs under its names."""
    looks, frame = scene.looks, scene.sketch.frame
    plain = (
        scene.plate is not None and not scene.hulls and scene.leaving is None and scene.arriving is None
        and looks.keep_edges is None and looks.keep_nodes is None and not looks.selected_edges
    )  # fmt: skip
    # A map at rest has more that may stand between its lines and its nodes.
    return plain and (scene.rough or not (frame.disputed.any() or frame.edge_noted.any() or frame.pale.any()))


def begin(scene: Scene) -> None:
    """Ground, lines and discs on the scene's plate, without a painter: on any thread."""
    assert scene.plate is not None
    scene.plate.fill(scene.theme.color("ground"))
    edges = np.flatnonzero(scene.sketch.edges_in(scene.rect))
    if scene.rough:
        rough_lines(scene, edges, 1.0)
    else:
        lay_routes(scene, edges, 1.0)
    rough_discs(scene, scene.sketch.nodes_in(scene.rect))
    scene.plate.draw()
    scene.begun = True


def _paint_leaving(painter: QPainter, scene: Scene, leaving: Leaving) -> None:
    """What went, paler and paler, under all that stays."""
    gone = replace(scene, sketch=Sketch.of(leaving.frame, scene.sketch.camera), looks=Looks())
    keep = 1.0 - scene.share
    paint_lines(painter, gone, leaving.edges, keep)
    paint_nodes(painter, gone, leaving.nodes, keep)


def _paint_layer(
    painter: QPainter, scene: Scene, edges: Bools, nodes: Bools, keep_edges: float, keep_nodes: float
) -> None:
    if scene.looks.selected_edges:
        chosen = np.zeros_like(edges)
        chosen[list(scene.looks.selected_edges)] = True
        paint_lines(painter, scene, edges & ~chosen, keep_edges * _BESIDE)
        paint_lines(painter, scene, edges & chosen, keep_edges)
    else:
        paint_lines(painter, scene, edges, keep_edges)
    pale = scene.sketch.frame.pale
    if pale.any():
        paint_nodes(painter, scene, nodes & pale, keep_nodes * _PALE_NODE)
    paint_nodes(painter, scene, nodes & ~pale, keep_nodes)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if keep_nodes == 1.0:
        # Where lines are not laid out, nothing stands beside them.
        _paint_marks(painter, scene, nodes, np.zeros_like(edges) if scene.rough else edges)
    _paint_names(painter, scene, keep_nodes)


def _paint_marks(painter: QPainter, scene: Scene, nodes: Bools, edges: Bools) -> None:
    frame = scene.sketch.frame
    if (nodes & (frame.pinned | frame.noted)).any() or (edges & frame.edge_noted).any():
        scene.catch_up()
        paint_pins(painter, scene.sketch, scene.theme, nodes)
        paint_notes(painter, scene.sketch, scene.theme, nodes, edges)


def _paint_names(painter: QPainter, scene: Scene, keep: float) -> None:
    """The names of one layer: the faded ones, or those that are meant with what a hover brings up."""
    faded = keep < 1.0
    hidden = _in_the_way(scene) if faded else frozenset()
    ground = scene.theme.color("ground")
    inks = [scene.theme.faded(scene.theme.color("ink"), keep * part) for part in (1.0, _PALE_NAME)]
    for labelling in (scene.labelling, None if faded else scene.extra):
        if labelling is None:
            continue
        shown = _shown(scene, labelling, faded=faded)
        if hidden:
            shown &= ~np.isin(labelling.nodes, list(hidden))
        rows = np.flatnonzero(shown)
        _paint_leaders(painter, scene, labelling, rows, inks[0])
        if scene.stamps.fit(painter):
            _stamp_names(painter, scene, labelling, rows, inks, ground)
        else:
            scene.catch_up()
            for row in rows.tolist():
                paint_name(painter, _name(scene, labelling, row, inks), labelling.rects[row, :2].tolist(), ground)


def _stamp_names(
    painter: QPainter, scene: Scene, labelling: Labelling, rows: Ints, inks: list[QColor], ground: QColor
) -> None:
    """Names as stamps. Which stamp is whose is remembered until names are placed anew: most pictures only move them."""
    stamps = scene.stamps
    stamps.begin(painter, scene.plate)
    key = (stamps.generation, scene.lettering, *(ink.rgba() for ink in inks), ground.rgba())
    slots = labelling.written.get(key)
    if slots is None:
        slots = labelling.written[key] = np.full(len(labelling.nodes), -2, dtype=np.intp)
    for row in rows[slots[rows] < -1].tolist():
        slots[row] = name_stamp(stamps, _name(scene, labelling, row, inks), ground)
    stamps.put(painter, scene.plate, slots[rows], labelling.rects[rows, :2] - HALO_PX)


def _name(scene: Scene, labelling: Labelling, row: int, inks: list[QColor]) -> Name:
    node, spot = int(labelling.nodes[row]), int(labelling.spot[row])
    variant = scene.lettering.variants(node)[spot // SPOTS]
    return Name(variant, align(spot), inks[bool(scene.sketch.frame.pale[node])])


def _shown(scene: Scene, labelling: Labelling, *, faded: bool) -> Bools:
    """Which names belong to the layer of the faded or of the meant, and touch the picture."""
    meant, (x, y, w, h), rects = scene.looks.keep_nodes, scene.rect, labelling.rects
    shown: Bools = (
        (labelling.spot != NOWHERE)
        & (rects[:, 0] < x + w) & (rects[:, 0] + rects[:, 2] > x)
        & (rects[:, 1] < y + h) & (rects[:, 1] + rects[:, 3] > y)
    )  # fmt: skip
    if meant is not None:
        return shown & (meant[labelling.nodes] != faded)
    return shown if not faded else np.zeros_like(shown)


def _paint_leaders(painter: QPainter, scene: Scene, labelling: Labelling, rows: Ints, ink: QColor) -> None:
    """Thin lines from names that stand away from their nodes to those nodes."""
    nodes, rects = labelling.nodes[rows], labelling.rects[rows]
    centres, reach = scene.sketch.centres[nodes], scene.sketch.reach[nodes]
    near = np.clip(centres, rects[:, :2], rects[:, :2] + rects[:, 2:])
    away = np.hypot(*(near - centres).T)
    led = np.flatnonzero(away > 1.5 * reach + _LEADER_PX)
    if len(led):
        begin, end = centres[led], near[led]
        rim = begin + (end - begin) * (reach[led] / away[led])[:, None]
        draw_strokes(painter, scene.plate, [(np.hstack([end, rim]), ink, _LEADER_WIDTH_PX)])


def _in_the_way(scene: Scene) -> frozenset[int]:
    """Faded names that would lie under those which the hover brings up."""
    if scene.extra is None or not len(scene.extra.nodes):
        return frozenset()
    new = scene.extra.rects[scene.extra.spot != NOWHERE]
    x, y, w, h = (column[:, None] for column in scene.labelling.rects.T)
    under = (x < new[:, 0] + new[:, 2]) & (new[:, 0] < x + w) & (y < new[:, 1] + new[:, 3]) & (new[:, 1] < y + h)
    return frozenset(scene.labelling.nodes[under.any(axis=1)].tolist())
