"""What lies under the pointer of a view, and the handle that shows where a relationship can be drawn from."""

from typing import TYPE_CHECKING

from backers.canvas import picking
from backers.canvas.bending import handle_at
from backers.canvas.gestures import Target

if TYPE_CHECKING:
    from backers.canvas.view import MapView


class Pointing:
    """Belongs to one view."""

    def __init__(self, view: "MapView") -> None:
        self._view = view

    def target_at(self, x: float, y: float) -> Target:
        """What lies under a pixel, with the handle of its rim shown where there is one to draw from."""
        view = self._view
        read_only = view.surface.gestures.read_only
        held = None if read_only else handle_at(view.stage, x, y)
        target = held or picking.target_at(view.stage.sketch(), x, y)
        rim = target.actor if target.rim and not read_only else None
        handle = None
        if rim is not None:
            sketch = view.stage.sketch()
            node = sketch.frame.index[rim]
            handle = (*sketch.centres[node].tolist(), float(sketch.reach[node]) + picking.RIM_OUTSIDE_PX / 2)
        floating = view.float_item.floating
        if handle != floating.handle:
            floating.handle = handle
            view.float_item.update()
        return target
