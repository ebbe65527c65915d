"""A frame seen through a camera: every place and size in pixels, made once and used by painting, picking, labels and
the report, so that all of them speak of the same picture."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from backers.canvas import glyphs
from backers.canvas.camera import Camera, Floats
from backers.canvas.edges import Ints, Routes, route
from backers.canvas.frame import Bools, Frame
from backers.model.rows import Ref

ROUGH_FROM = 900  # edges from which a moving map is drawn with straight lines alone


@dataclass(slots=True)
class Sketch:
    """`radii` are those of a circle of the node's area, `reach` those of the circle around its shape.

    Where lines run is worked out on first use: a large map that moves does with `straight`.
    """

    frame: Frame
    camera: Camera
    centres: Floats
    radii: Floats
    reach: Floats
    _routes: Routes | None = field(default=None)
    _straight: NDArray[np.float32] | None = field(default=None)
    _ends: NDArray[np.float32] | None = field(default=None)
    _boxes: tuple[Floats, Floats] | None = field(default=None)
    _segments: tuple[Floats, Ints] | None = field(default=None)

    @staticmethod
    def of(frame: Frame, camera: Camera) -> "Sketch":
        centres = camera.to_px(frame.xy)
        radii = np.maximum(frame.radius * camera.glyph_scale, 1.2)
        reach = radii * glyphs.reaches()[frame.shape]
        return Sketch(frame, camera, centres, radii, reach)

    def pixel_of(self, ref: Ref) -> tuple[float, float] | None:
        """Where a row is drawn, in pixels; None for what is not shown."""
        frame = self.frame
        if ref.table == "actor" and ref.id in frame.index:
            x, y = self.centres[frame.index[ref.id]].tolist()
        elif ref.table == "relationship" and ref.id in frame.edge_index:
            x, y = self.routes.middle[frame.edge_index[ref.id]].tolist()
        else:
            places = [(note.x, note.y) for note in frame.visible.notes if ref == Ref("note", note.id)]
            if not places:
                return None
            x, y = self.camera.to_px(places)[0].tolist()
        return float(x), float(y)

    @property
    def routes(self) -> Routes:
        """Where the lines run."""
        if self._routes is None:
            self._routes = route(self.frame, self.camera, self.centres, self.radii)
        return self._routes

    @property
    def routed(self) -> bool:
        """Whether it is known already where the lines run."""
        return self._routes is not None

    def straight(self) -> NDArray[np.float32]:
        """Every edge from middle to middle: x0, y0, x1, y1 as columns (4, M)."""
        if self._straight is None:
            middles = np.ascontiguousarray(self.centres.T, dtype=np.float32)
            a, b = self.frame.a, self.frame.b
            self._straight = np.stack([middles[0].take(a), middles[1].take(a), middles[0].take(b), middles[1].take(b)])
        return self._straight

    def picked(self) -> NDArray[np.float32]:
        """Columns (4, M) of where every edge can be pointed at, bent ones by their ends alone."""
        if not self.routed and len(self.frame.edge_ids) > ROUGH_FROM:
            return self.straight()
        if self._ends is None:
            routes = self.routes
            self._ends = np.ascontiguousarray(np.hstack([routes.start, routes.tip]).T, dtype=np.float32)
        return self._ends

    def bent_boxes(self) -> tuple[Floats, Floats]:
        """The corners (B, 2) of the boxes around bent edges."""
        if self._boxes is None:
            points = self.routes.bent_points
            self._boxes = points.min(axis=1), points.max(axis=1)
        return self._boxes

    def segments(self) -> tuple[Floats, Ints]:
        """All edge segments (S, 4) and the edge of each, made on first use."""
        if self._segments is None:
            self._segments = self.routes.segments()
        return self._segments

    def nodes_in(self, rect: tuple[float, float, float, float]) -> Bools:
        """Which nodes touch the pixel rectangle x, y, w, h."""
        x, y, w, h = rect
        across, down = self.centres[:, 0], self.centres[:, 1]
        inside: Bools = (
            (across > x - self.reach) & (across < x + w + self.reach)
            & (down > y - self.reach) & (down < y + h + self.reach)
        )  # fmt: skip
        return inside

    def edges_in(self, rect: tuple[float, float, float, float]) -> Bools:
        """Which edges may touch the pixel rectangle: by their boxes, widened for fans."""
        x, y, w, h = rect
        if not self.routed and len(self.frame.edge_ids) > ROUGH_FROM:
            x0, y0, x1, y1 = self.straight()
            touching: Bools = (
                (np.minimum(x0, x1) < x + w) & (np.maximum(x0, x1) > x)
                & (np.minimum(y0, y1) < y + h) & (np.maximum(y0, y1) > y)
            )  # fmt: skip
            return touching
        start, tip, middle = self.routes.start, self.routes.tip, self.routes.middle
        low = np.minimum(np.minimum(start, tip), middle) - 4
        high = np.maximum(np.maximum(start, tip), middle) + 4
        inside: Bools = (low[:, 0] < x + w) & (high[:, 0] > x) & (low[:, 1] < y + h) & (high[:, 1] > y)
        return inside
