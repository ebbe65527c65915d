"""A map ready to be painted: frame, camera, places of names, looks. Shared by the window and the picture.

Three levels of change, each doing no more than it must: places (`set_places`), looks (`looks`), everything
(`set_frame`). It paints nothing and listens to nobody.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from backers.canvas import labels
from backers.canvas.camera import Camera, Floats, Rect, fitted
from backers.canvas.collisions import without_collisions
from backers.canvas.covered import NOTHING, beside, in_sight
from backers.canvas.edges import Ints
from backers.canvas.fading import Fading
from backers.canvas.frame import Bools, Frame
from backers.canvas.kept_names import Placed, carried, joined, none, still_whole
from backers.canvas.labels import NOWHERE, Labelling
from backers.canvas.lettering import Lettering
from backers.canvas.looks import Looks
from backers.canvas.overhang import MARGIN_PX, at_border, bounds, overhang, sticks_out
from backers.canvas.scene import Scene
from backers.canvas.sketch import Sketch
from backers.canvas.stamps import Stamps
from backers.canvas.steps import Steps, at_once
from backers.canvas.theme import Theme
from backers.model.bends import Bend
from backers.model.rows import Ref
from backers.model.visible import Visible

_ALL_NAMED = 400  # up to here all names are placed, also outside the view, so that panning changes none
_MOST_NAMES = 350
_FELT = 6000  # edges from which names don't try to avoid them
_DOT_PX = 5.0
_CLOSEST = 1.6  # pixels per map unit that fitting goes up to: two actors need not fill the window
_MOST_ASKED = 2000  # actors up to which a window leaves names room at its border; of more, names find room inside
_AROUND = np.array([-MARGIN_PX, -MARGIN_PX, 2 * MARGIN_PX, 2 * MARGIN_PX])
_FEW_NEW = 8  # actors who come at once and are named at once


class Stage:
    """`room`: the pixel rectangle that the map may fill, free of legend and titles. `framed`: names must stay in it.
    `covered`: rectangles (n, 4) that something lies upon.

    `unhurried`: somebody calls `settling` in good time; until then names of a large map stand as they are, or not yet.
    """

    def __init__(self, theme: Theme, *, framed: bool = False, unhurried: bool = False) -> None:
        self.theme = theme
        self.framed, self.unhurried = framed, unhurried
        self.line_names = False
        self.around: Floats = np.empty((0, 2))  # places that a fit keeps in view beside those of the frame
        self.room: Rect = (0.0, 0.0, 800.0, 600.0)
        self.covered: Floats = NOTHING
        self.fading: Fading | None = None
        self.stamps = Stamps()
        self.looks = Looks()
        self.camera, self.frame = Camera(), Frame(Visible(), {})
        self.lettering = Lettering(self.frame)
        self._held: dict[int, int] = {}  # node to the spot that its name had last
        self._sketch: Sketch | None = None
        self._placed: Placed | None = None
        self._anew = False  # names are to be placed as if they were not there
        self._overhang: Rect = (MARGIN_PX,) * 4
        self._closest = _CLOSEST

    def set_frame(self, frame: Frame) -> None:
        """Another map, or the same with other rows. Names keep their places beside those who stay."""
        held = {self.frame.ids[node]: spot for node, spot in self._held.items()}
        self._held = {frame.index[actor]: spot for actor, spot in held.items() if actor in frame.index}
        old, placed = self.frame, self._placed
        self.frame = frame
        self.lettering = Lettering(frame)
        self._sketch = None
        self._placed = None if placed is None or self.framed else self._carried(old, placed)

    def hold(self, places: Mapping[str, tuple[float, float]]) -> None:
        """Puts these nodes where the reader drags them."""
        self.set_places(list(places), np.array(list(places.values()), dtype=float).reshape(-1, 2))

    def set_places(self, ids: Sequence[str], xy_map: Floats) -> None:
        self.frame.set_places(ids, xy_map)
        self._sketch = None

    def bend(self, edge: int, bend: Bend | None) -> None:
        """Leads a line of the frame through a point, or lets it run as it would."""
        self.frame.bend(edge, bend)
        self._sketch = None

    def set_camera(self, camera: Camera) -> None:
        self.camera = camera
        self._sketch = None

    def sketch(self) -> Sketch:
        """The frame through the camera, as it is now."""
        if self._sketch is None:
            self._sketch = Sketch.of(self.frame, self.camera)
        return self._sketch

    def pixel_of(self, ref: Ref) -> tuple[float, float] | None:
        """Where a row is drawn, in pixels; None for what is not shown."""
        return self.sketch().pixel_of(ref)

    def middle(self) -> tuple[float, float]:
        x, y, w, h = self.room
        return x + w / 2, y + h / 2

    @property
    def many(self) -> bool:
        """Whether placing names takes so long that a window does it between other things."""
        return len(self.frame.ids) > _ALL_NAMED

    def settling(self) -> Steps[None]:
        """Places names anew, each where it was if that is still good. For how the map stands at the first step."""
        placed, sketch, xy = self._placed, self.sketch(), self.frame.xy
        # After panning alone nothing stands otherwise to its neighbours: whose name can be read keeps it where it is.
        panned = placed is not None and placed.scale == self.camera.scale and placed.xy is self.frame.xy
        if placed is not None and panned and not self._anew:
            labelling = yield from self._panned(placed)
        else:
            labelling = yield from self._placing(self._named())
        spots = zip(labelling.nodes.tolist(), labelling.spot.tolist(), strict=True)
        self._held.update({node: spot for node, spot in spots if spot != NOWHERE})
        self._placed, self._anew = Placed(labelling, sketch.centres, sketch.camera.scale, xy), False

    settle = at_once(settling)

    def _placing(self, nodes: list[int], blocked: Floats = NOTHING, besides: Sequence[int] = ()) -> Steps[Labelling]:
        """Names for `nodes`, the most important first, around those of `besides` whose rectangles are `blocked`."""
        sketch = self.sketch()
        sizes = [[(variant.w, variant.h) for variant in self.lettering.variants(node)] for node in nodes]
        return labels.placing(
            nodes, sizes, sketch.centres, sketch.reach, self._lines_to_avoid(sketch), room=self.room, held=self._held,
            obstacles=self._nodes_to_avoid(sketch, [*nodes, *besides]), blocked=np.vstack([blocked, self.covered]),
            outside_cost=float("inf") if self.framed else labels.OUTSIDE_COST,
        )  # fmt: skip

    _place = at_once(_placing)

    def _panned(self, placed: Placed) -> Steps[Labelling]:
        """Names after the camera moved sideways: those cut off at the border and newcomers look for room, no others."""
        names = placed.labelling.moved(self.sketch().centres, placed.centres)
        named = self._named()
        kept = still_whole(names, self.room, self.sketch().nodes_in(self.room), named, self.covered)
        others = sorted(set(named) - set(names.nodes[kept].tolist()), key=lambda node: int(self.frame.rank[node]))
        if not others and kept.all():
            return names
        standing = Labelling(names.nodes[kept], names.spot[kept], names.rects[kept])
        found = yield from self._placing(others, standing.rects, standing.nodes.tolist())
        return joined(standing, found, self.frame.rank)

    def labelling(self) -> Labelling:
        """Names where they stand now: as placed, carried along by their nodes, without those that would collide."""
        if self._placed is None:
            if self.unhurried and self.many:
                return none()
            self.settle()
        assert self._placed is not None
        placed, sketch = self._placed, self.sketch()
        if sketch.centres is placed.centres:
            return placed.labelling
        moved = placed.labelling.moved(sketch.centres, placed.centres)
        if placed.scale == self.camera.scale and placed.xy is self.frame.xy:
            return moved
        meant = self.looks.selected_nodes | {self.looks.hovered_node}
        return without_collisions(moved, sketch, meant, self.covered)

    def extra_names(self) -> Labelling | None:
        """Names of those who are meant (hovered, focused, selected) but found no room in the whole."""
        keep = self.looks.keep_nodes
        wanted = set(self.looks.selected_nodes) | ({self.looks.hovered_node} - {-1})
        if keep is not None and keep.sum() <= 60:
            wanted |= set(np.flatnonzero(keep).tolist())
        shown = self.labelling()
        named = set(shown.nodes[shown.spot != NOWHERE].tolist())
        sketch = self.sketch()
        missing = self._open(sorted(wanted - named, key=lambda node: self.frame.rank[node]))
        if not missing:
            return None
        clear: Bools = np.ones(len(self.frame.ids), dtype=bool) if keep is None else keep
        standing = shown.rects[(shown.spot != NOWHERE) & clear[shown.nodes]]
        x, y, w, h = self.room
        inside = sketch.nodes_in((x, y, w, h))
        return labels.place(
            missing,
            [[(variant.w, variant.h) for variant in self.lettering.variants(node)] for node in missing],
            sketch.centres, sketch.reach, np.empty((0, 4)),
            room=self.room, obstacles=np.flatnonzero(clear & inside), blocked=np.vstack([standing, self.covered]),
        )  # fmt: skip

    def fit(self, *, closest: float = _CLOSEST) -> Camera:
        """The camera that shows all of the map, its names included, inside `room`."""
        self._closest = closest
        if not len(self.frame.ids):
            return Camera(across=self.room[0] + self.room[2] / 2, down=self.room[1] + self.room[3] / 2)
        before = self.camera
        self._overhang = (MARGIN_PX,) * 4
        # How far names stick out depends on the camera, and the camera on that: one round agrees to a few pixels.
        self.set_camera(self._fitted())
        self._overhang = self._measure_overhang()
        camera = self._beside_covered(self._fitted())
        self.set_camera(before)
        self._anew = True
        if not (self.unhurried and self.many):
            self._placed = None
        return camera

    def refit(self) -> Camera:
        """Like `fit`, quickly: names are taken to stick out as far as they last did."""
        return self._fitted() if len(self.frame.ids) else self.fit()

    def cuts_names(self) -> bool:
        """Whether names, where they were placed, stick out of `room`. On large maps nobody asks: most have none."""
        if self._placed is None or self.many:
            return False
        names = self._placed.labelling
        return sticks_out(names.rects[names.spot != NOWHERE], self.room)

    def holds_all(self) -> bool:
        """Whether the camera, as it stands, shows every node inside `room`."""
        x, y, w, h = self.room
        centres, reach = self.sketch().centres, self.sketch().reach[:, None]
        return bool((centres - reach >= (x, y)).all() and (centres + reach <= (x + w, y + h)).all())

    def scene(self, rect: Rect, *, cheap: bool = False) -> Scene:
        """All that `painting.paint_map` needs."""
        labelling = self.labelling()
        extra = None if cheap else self.extra_names()
        scene = Scene(self.sketch(), self.looks, self.theme, labelling, self.lettering, self.stamps, rect)
        scene.cheap, scene.extra, scene.line_names = cheap, extra, self.line_names
        # Of a map so large that it is drawn roughly while it moves, the grounds are left for when it rests.
        scene.hulls = self.frame.visible.grounds and not scene.rough
        fading = self.fading
        if fading is not None and fading.share < 1.0:
            scene.leaving, scene.arriving, scene.share = fading.leaving, fading.arriving, fading.share
        return scene

    def _carried(self, old: Frame, placed: Placed) -> Placed | None:
        """Names as they stand beside those who stay: placing anew waits until it is quiet. None if few stay."""
        kept = carried(old, placed, self.frame, self.lettering)
        return None if kept is None else self._with_newcomers(kept)

    def _with_newcomers(self, placed: Placed) -> Placed:
        """A few who came are named at once, where the others leave room; all names are weighed anew at rest."""
        frame, kept = self.frame, placed.labelling
        new = np.setdiff1d(np.arange(len(frame.ids)), kept.nodes)
        if not 0 < len(new) <= _FEW_NEW or self.many:
            return placed
        centres = self.sketch().centres.copy()  # not the sketch's own: names that collide are still to be hidden
        standing = kept.moved(centres, placed.centres)
        found = self._place(new[np.argsort(frame.rank[new])].tolist(), standing.rects[kept.spot != NOWHERE])
        return Placed(joined(standing, found, frame.rank), centres, self.camera.scale, placed.xy)

    def _named(self) -> list[int]:
        """The nodes whose names are placed, most important first."""
        order, (x, y, w, h) = self.frame.order, self.room
        if not self.many:
            return self._open(order.tolist())
        seen = self.sketch().nodes_in((x - 0.1 * w, y - 0.1 * h, 1.2 * w, 1.2 * h))
        return self._open(order[seen[order]][:_MOST_NAMES].tolist())

    def _open(self, nodes: list[int]) -> list[int]:
        """Those that nothing lies upon."""
        if not len(self.covered):
            return nodes
        seen = in_sight(self.sketch().centres[nodes], self.covered).tolist()
        return [node for node, open_ in zip(nodes, seen, strict=True) if open_]

    def _nodes_to_avoid(self, sketch: Sketch, named: list[int]) -> Ints | None:
        """All nodes; on large maps those that are named or large, since no name finds room among thousands of dots."""
        return np.union1d(named, np.flatnonzero(sketch.reach > _DOT_PX)).astype(np.intp) if self.many else None

    def _lines_to_avoid(self, sketch: Sketch) -> Floats:
        """All lines; none where they are a felt that no name can avoid."""
        return sketch.segments()[0] if len(self.frame.edge_ids) <= _FELT else np.empty((0, 4))

    def _beside_covered(self, camera: Camera) -> Camera:
        """That camera; where it puts nodes under what is covered, the one that shows them nearest beside it."""
        if in_sight(camera.to_px(self.frame.xy), self.covered + _AROUND).all():
            return camera
        ways = {way: self._fitted(way) for way in beside(self._overhang, self.room, self.covered)}
        self._overhang = max(ways, key=lambda way: ways[way].scale)
        return ways[self._overhang]

    def _fitted(self, overhang: Rect | None = None) -> Camera:
        left, top, right, bottom = overhang or self._overhang
        x, y, w, h = self.room
        notes = [(note.x, note.y) for note in self.frame.visible.notes if note.about is None]
        low, high = bounds(self.frame.xy, self.around, np.array(notes).reshape(-1, 2))
        room = (x + left, y + top, w - left - right, h - top - bottom)
        return fitted(low, high, room, closest=self._closest)

    def _measure_overhang(self) -> Rect:
        """How far names and glyphs stick out of the box of all node middles: left, top, right, bottom."""
        sketch = self.sketch()
        border = at_border(sketch.centres)
        asked = [] if self.unhurried and len(border) > _MOST_ASKED else self._named()
        labelling = self._place([node for node in asked if border[node]])
        return overhang(sketch.centres, sketch.reach, labelling.rects[labelling.spot != NOWHERE], self.room)
