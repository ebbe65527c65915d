"""Who leaves fades out where it stood, who enters fades in: the eye sees what a step did, then it is over."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic

import numpy as np
from PySide6.QtCore import QObject, QTimer

from backers.canvas.columns import mask
from backers.canvas.frame import Bools, Frame

SECONDS = 0.3
_FRAME_MS = 15
_MOST = 600  # rows that come or go at once up to which it is worth watching


@dataclass(frozen=True, slots=True)
class Leaving:
    """What went: a frame that still holds it, and masks of the rows of it that went."""

    frame: Frame
    nodes: Bools
    edges: Bools


class Fading(QObject):
    """`share` runs from 0, at the change, to 1, when it is over; `changed` is called on the way and at the end."""

    def __init__(self, parent: QObject, changed: Callable[[], None]) -> None:
        super().__init__(parent)
        self._changed = changed
        self._begun = 0.0
        self.leaving: Leaving | None = None
        self.new_nodes: frozenset[str] = frozenset()
        self.new_edges: frozenset[str] = frozenset()
        self.arriving: tuple[Bools, Bools] | None = None  # which nodes and edges of the new frame those are
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._step)

    @property
    def share(self) -> float:
        return min(1.0, (monotonic() - self._begun) / SECONDS) if self._timer.isActive() else 1.0

    def start(self, old: Frame, new: Frame) -> None:
        """From one frame to the next. Nothing is faded where all is new or too much comes and goes."""
        self.stop()
        gone_nodes, gone_edges = old.index.keys() - new.index.keys(), old.edge_index.keys() - new.edge_index.keys()
        came_nodes, came_edges = new.index.keys() - old.index.keys(), new.edge_index.keys() - old.edge_index.keys()
        count = len(gone_nodes) + len(gone_edges) + len(came_nodes) + len(came_edges)
        if not 0 < count <= _MOST or not old.index.keys() & new.index.keys():
            return
        if gone_nodes or gone_edges:
            self.leaving = _leaving(old, new, gone_nodes, gone_edges)
        self.new_nodes, self.new_edges = frozenset(came_nodes), frozenset(came_edges)
        self.arriving = mask(new.index, came_nodes), mask(new.edge_index, came_edges)
        self._begun = monotonic()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self.leaving = self.arriving = None
        self.new_nodes = self.new_edges = frozenset()

    def _step(self) -> None:
        if self.share >= 1.0:
            self.stop()
        self._changed()


def _leaving(old: Frame, new: Frame, nodes: set[str], edges: set[str]) -> Leaving:
    """A small frame of what went, with its ends where those who stay stand now."""
    ties = tuple(old.ties[old.edge_index[edge]] for edge in edges)
    ends = {end for tie in ties for end in (tie.subject, tie.object)} | nodes
    actors = tuple(old.visible.actors[row] for row in sorted(old.index[end] for end in ends))
    places = {
        actor.id: (new.xy[new.index[actor.id]] if actor.id in new.index else old.xy[old.index[actor.id]]).tolist()
        for actor in actors
    }
    sizes = {actor.id: old.visible.sizes.get(actor.id, 0.0) for actor in actors}
    visible = replace(old.visible, actors=actors, relationships=ties, notes=(), sizes=sizes)
    frame = Frame(visible, places)
    return Leaving(frame, np.array([one in nodes for one in frame.ids], bool), np.ones(len(frame.edge_ids), dtype=bool))
