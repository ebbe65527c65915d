"""Paints a scene. The screen, the picture and the tests all come through `paint_map`, so they cannot differ.

Works in logical pixels on any QPainter. Here is the order of things; how each looks is in `lines`, `nodes`, `marks`.
"""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from backers.canvas.labels import NOWHERE, SPOTS, align
from backers.canvas.lines import paint_lines
from backers.canvas.marks import paint_notes, paint_pins
from backers.canvas.nodes import paint_nodes
from backers.canvas.scene import Scene

_FADED = 0.16  # what stays of the colour of lines that are not meant
_FADED_NODE = 0.24


def paint_map(painter: QPainter, scene: Scene) -> None:
    """Paints edges, nodes, marks and names inside `scene.rect`; the ground is the caller's."""
    painter.save()
    painter.setClipRect(QRectF(*scene.rect))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edges, nodes = scene.sketch.edges_in(scene.rect), scene.sketch.nodes_in(scene.rect)
    keep_edges, keep_nodes = scene.looks.keep_edges, scene.looks.keep_nodes
    if keep_edges is None and keep_nodes is None:
        paint_lines(painter, scene, edges, 1.0)
        paint_nodes(painter, scene, nodes, 1.0)
    else:
        kept = np.zeros_like(edges) if keep_edges is None else keep_edges
        stay = np.ones_like(nodes) if keep_nodes is None else keep_nodes
        paint_lines(painter, scene, edges & ~kept, _FADED)
        paint_nodes(painter, scene, nodes & ~stay, _FADED_NODE)
        paint_lines(painter, scene, edges & kept, 1.0)
        paint_nodes(painter, scene, nodes & stay, 1.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_pins(painter, scene.sketch, scene.theme, nodes)
    paint_notes(painter, scene.sketch, scene.theme, nodes, edges)
    _paint_names(painter, scene)
    painter.restore()


def _paint_names(painter: QPainter, scene: Scene) -> None:
    keep = scene.looks.keep_nodes
    hidden = _in_the_way(scene)
    for labelling in (scene.labelling, scene.extra):
        if labelling is None:
            continue
        for node, spot, rect in zip(
            labelling.nodes.tolist(), labelling.spot.tolist(), labelling.rects.tolist(), strict=True
        ):
            if spot == NOWHERE or (labelling is scene.labelling and node in hidden):
                continue
            _paint_name(painter, scene, node, spot, rect, faded=keep is not None and not keep[node])


def _paint_name(painter: QPainter, scene: Scene, node: int, spot: int, rect: list[float], *, faded: bool) -> None:
    x, y, w, h = scene.rect
    if not (rect[0] < x + w and rect[0] + rect[2] > x and rect[1] < y + h and rect[1] + rect[3] > y):
        return
    theme = scene.theme
    variant = scene.lettering.variants(node)[spot // SPOTS]
    ink = theme.color("ink")
    if faded:
        ink = theme.faded(ink, _FADED_NODE)
    scene.stamps.paint(painter, variant, rect[0], rect[1], align(spot), ink, theme.color("ground"))


def _in_the_way(scene: Scene) -> frozenset[int]:
    """Faded names that would lie under those which the hover brings up."""
    if scene.extra is None or not len(scene.extra.nodes):
        return frozenset()
    new = scene.extra.rects[scene.extra.spot != NOWHERE]
    x, y, w, h = (column[:, None] for column in scene.labelling.rects.T)
    under = (x < new[:, 0] + new[:, 2]) & (new[:, 0] < x + w) & (y < new[:, 1] + new[:, 3]) & (new[:, 1] < y + h)
    return frozenset(scene.labelling.nodes[under.any(axis=1)].tolist())
