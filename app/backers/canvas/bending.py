"""The handle by which a selected line is bent: where it is shown, and whether the pointer is on it."""

import numpy as np

from backers.canvas.gestures import Target
from backers.canvas.sketch import ROUGH_FROM
from backers.canvas.stage import Stage
from backers.model.rows import Ref

_REACH_PX = 8.0
_SHORTEST_PX = 40.0  # between the middles of two actors whose line shows a handle


def handle(stage: Stage) -> tuple[float, float] | None:
    """In pixels, half-way along the one line that is selected; None if there is none such, or no room on it."""
    edges, frame = stage.looks.selected_edges, stage.frame
    edge = next(iter(edges), -1)
    if len(edges) != 1 or stage.looks.selected_nodes or edge >= len(frame.edge_ids) or frame.loop[edge]:
        return None
    sketch = stage.sketch()
    if len(frame.edge_ids) > ROUGH_FROM and not sketch.routed:
        return None  # a large map moves: its lines are not laid out
    if np.hypot(*(sketch.centres[frame.a[edge]] - sketch.centres[frame.b[edge]])) < _SHORTEST_PX:
        return None
    x, y = sketch.routes.middle[edge].tolist()
    return x, y


def handle_at(stage: Stage, x: float, y: float) -> Target | None:
    """The handle, if it lies under the pixel."""
    at = handle(stage)
    if at is None or np.hypot(at[0] - x, at[1] - y) > _REACH_PX:
        return None
    return Target(Ref("relationship", stage.frame.edge_ids[next(iter(stage.looks.selected_edges))]), handle=True)
