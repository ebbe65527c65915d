"""What is drawn, as arrays: `Visible` rows and their places turned into numbers and style classes.

Built once for each `Visible`; places may be changed afterwards (`set_places`), nothing else. Row numbers never leave
the canvas: `ids` and `edge_ids` turn them back.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from backers.canvas import glyphs
from backers.canvas.camera import Floats
from backers.model import kinds
from backers.model.rows import Ref, Relationship
from backers.model.visible import Visible

Bools = NDArray[np.bool_]
SMALLEST, LARGEST = 6.0, 19.0  # node radii in map units
LABEL_ROOM = 9.0  # map units that the simulation leaves around a node for its name
_PAINTED = ("other", "place", "structure", "diplomacy", "cooperation", "hostility", "support")  # the last on top
PALE = frozenset({"ghost", "same"})  # states of lines that stand behind the others
_BY_CONFIDENCE = {"high": 2, "medium": 1, "low": 0}
_BY_STANDING = {"independent": 2, "single": 1}
_SHAPE = {name: number for number, name in enumerate(glyphs.SHAPES)}


@dataclass(frozen=True, slots=True)
class LineStyle:
    """What all relationships of one style class share. `confidence` is 2 for high, 1 for medium, 0 for low.

    `state` is "ghost", or where two moments are compared a word of `Visible.changes` or "same"; else empty.
    """

    group: str
    sign: int
    confidence: int
    uncertain: bool
    state: str = ""


class Frame:
    """Arrays of N nodes and M edges. Relationships whose actors are not shown are left out."""

    def __init__(self, visible: Visible, xy: Mapping[str, tuple[float, float]], pinned: Iterable[str] = ()) -> None:
        self.visible = visible
        self.ids = [actor.id for actor in visible.actors]
        self.index = {actor: row for row, actor in enumerate(self.ids)}
        ties = [tie for tie in visible.relationships if tie.subject in self.index and tie.object in self.index]
        self.ties = ties
        self.edge_ids = [tie.id for tie in ties]
        self.edge_index = {tie: row for row, tie in enumerate(self.edge_ids)}
        self.a = np.array([self.index[tie.subject] for tie in ties], dtype=np.intp)
        self.b = np.array([self.index[tie.object] for tie in ties], dtype=np.intp)
        count = len(self.ids)
        self.degree = np.bincount(np.concatenate([self.a, self.b]), minlength=count)
        self.xy = _places(self.ids, xy)
        self.shape = np.array([_SHAPE.get(kinds.actor_kind(a.kind).shape, 0) for a in visible.actors], dtype=np.intp)
        self.sides = [actor.side for actor in visible.actors]
        self.side_names = sorted(set(self.sides))
        self.side_rows = np.array([self.side_names.index(side) for side in self.sides], dtype=np.intp)
        self.tints = self._tints()
        self.tint_names = sorted(set(self.tints))
        self.tint_rows = np.array([self.tint_names.index(tint) for tint in self.tints], dtype=np.intp)
        self.radius = self._radii()
        self.reach = self.radius * glyphs.reaches()[self.shape] if count else self.radius
        # Importance decides who is named first: the size that is shown, then the number of ties.
        self.order = np.lexsort((np.arange(count), -self.degree, -self.radius))
        self.rank = np.empty(count, dtype=np.intp)
        self.rank[self.order] = np.arange(count)
        pins = frozenset(pinned)
        self.pinned: Bools = np.array([actor in pins for actor in self.ids], dtype=bool)
        self.noted: Bools = np.array([actor in visible.noted for actor in self.ids], dtype=bool)
        self._dress_edges()
        self.pale = self._pale_nodes()
        self._fan()
        self._incident: list[list[int]] | None = None

    def set_places(self, ids: Sequence[str], xy_map: Floats) -> None:
        """New places of those actors (n, 2); unknown ids and places that are not finite are passed over."""
        places = np.asarray(xy_map, dtype=float)
        if len(ids) == len(self.ids) and list(ids) == self.ids:
            self.xy = np.where(np.isfinite(places), places, self.xy)
            return
        xy = self.xy.copy()
        for actor, place in zip(ids, places, strict=True):
            row = self.index.get(actor)
            if row is not None and np.isfinite(place).all():
                xy[row] = place
        self.xy = xy

    def incident(self, node: int) -> list[int]:
        """The edges of a node."""
        if self._incident is None:
            table: list[list[int]] = [[] for _ in self.ids]
            for edge, (a, b) in enumerate(zip(self.a.tolist(), self.b.tolist(), strict=True)):
                table[a].append(edge)
                if b != a:
                    table[b].append(edge)
            self._incident = table
        return self._incident[node]

    def around(self, node: int, steps: int) -> set[int]:
        """The nodes at most that many ties away, the node itself included."""
        reached, border = {node}, {node}
        for _ in range(steps):
            border = {other for one in border for edge in self.incident(one) for other in self.ends(edge)} - reached
            reached |= border
        return reached

    def styles_of(self, group: str) -> list[int]:
        """The style classes of a group, in painting order."""
        return [number for number, style in enumerate(self.styles) if style.group == group]

    def ends(self, edge: int) -> tuple[int, int]:
        return int(self.a[edge]), int(self.b[edge])

    def has(self, ref: Ref) -> bool:
        """Whether that row is drawn."""
        if ref.table == "note":
            return any(note.id == ref.id for note in self.visible.notes)
        rows = {"actor": self.index, "relationship": self.edge_index}.get(ref.table, {})
        return ref.id in rows

    def _tints(self) -> list[str]:
        """What each actor is coloured by: its side, or its class in an answer."""
        emphasis = self.visible.emphasis
        if emphasis is None or not emphasis.classes:
            return self.sides
        return [f"answer {emphasis.actors.get(actor, 'rest')}" for actor in self.ids]

    def _radii(self) -> Floats:
        emphasis = self.visible.emphasis
        sizes = self.visible.sizes if emphasis is None or not emphasis.sizes else emphasis.sizes
        if sizes:
            share = np.array([sizes.get(actor, 0.0) for actor in self.ids], dtype=float)
        else:
            share = self.degree / max(1, int(self.degree.max(initial=0)))
        share = np.clip(np.nan_to_num(share), 0.0, 1.0)
        # Area, not radius, is what the eye compares.
        radii: Floats = np.sqrt(SMALLEST**2 + (LARGEST**2 - SMALLEST**2) * share)
        return radii

    def _dress_edges(self) -> None:
        visible, ties = self.visible, self.ties
        styles = [
            LineStyle(tie.group, tie.signed, self._thickness(tie), self._is_pale(tie.id), self._state(tie.id))
            for tie in ties
        ]
        # Weak lines are painted first, so that what is sure lies on top.
        self.styles = sorted(
            set(styles),
            key=lambda style: (style.state not in PALE, not style.uncertain, style.confidence, style.sign, style.state),
        )
        shown = {style.group for style in styles}
        self.groups = [group for group in _PAINTED if group in shown] + sorted(shown - set(_PAINTED))
        number = {style: row for row, style in enumerate(self.styles)}
        self.style = np.array([number[style] for style in styles], dtype=np.intp)
        self.sign = np.array([style.sign for style in styles], dtype=np.intp)
        self.confidence = np.array([style.confidence for style in styles], dtype=np.intp)
        self.points: Bools = np.array([tie.points for tie in ties], dtype=bool)
        self.disputed: Bools = np.array([tie.id in visible.disputed for tie in ties], dtype=bool)
        self.edge_noted: Bools = np.array([tie.id in visible.noted for tie in ties], dtype=bool)

    def _is_pale(self, tie: str) -> bool:
        """What may not be in force; and what nobody is cited for, where lines tell how well they are founded."""
        return tie in self.visible.uncertain or self.visible.standings.get(tie) == "unsourced"

    def _thickness(self, tie: Relationship) -> int:
        """The step of confidence, or of how well the line is founded where the lens wants to see that."""
        if self.visible.standings:
            return _BY_STANDING.get(self.visible.standings.get(tie.id, ""), 0)
        return _BY_CONFIDENCE.get(tie.confidence, 1)

    def _state(self, tie: str) -> str:
        if tie in self.visible.ghosts:
            return "ghost"
        return self.visible.changes.get(tie, "same") if self.visible.compared else ""

    def _pale_nodes(self) -> Bools:
        """Ghosts, and where moments are compared those that nothing happened to."""
        if self.visible.compared:
            changed = np.array([tie.id in self.visible.changes for tie in self.ties], dtype=bool)
            pale: Bools = np.ones(len(self.ids), dtype=bool)
            pale[self.a[changed]] = pale[self.b[changed]] = False
            return pale
        return np.array([actor in self.visible.ghosts for actor in self.ids], dtype=bool)

    def _fan(self) -> None:
        """Gives every edge its lane between its two nodes: 0 is straight, +1 one lane to one side, and so on."""
        pairs: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
        for edge, (a, b) in enumerate(zip(self.a.tolist(), self.b.tolist(), strict=True)):
            pairs[min(a, b), max(a, b)].append(edge)
        self.lane = np.zeros(len(self.ties))
        self.lanes = np.ones(len(self.ties), dtype=np.intp)
        for (low, high), edges in pairs.items():
            self.lanes[edges] = len(edges)
            for place, edge in enumerate(edges):
                lane = place if low == high else place - (len(edges) - 1) / 2
                # Seen from the other end left is right: opposite edges must not fall on one lane.
                self.lane[edge] = lane if self.a[edge] == low else -lane
        self.loop: Bools = self.a == self.b

    def counts(self) -> Counter[tuple[str, str]]:
        """How many of each class are shown: (class type, class id) as the legend names them."""
        counted: Counter[tuple[str, str]] = Counter()
        for actor, tint in zip(self.visible.actors, self.tints, strict=True):
            if tint.startswith("answer "):
                counted["answer", tint.removeprefix("answer ")] += 1
            counted["side", actor.side] += 1
            counted["kind", actor.kind] += 1
        for row, tie in enumerate(self.ties):
            counted["group", tie.group] += 1
            counted["sign", str(tie.signed)] += 1
            if self.visible.standings:
                counted["standing", self.visible.standings.get(tie.id, "unsourced")] += 1
            else:
                counted["confidence", tie.confidence] += 1
            if self.disputed[row]:
                counted["disputed", "disputed"] += 1
            if tie.id in self.visible.uncertain:
                counted["uncertain", "uncertain"] += 1
            state = self.styles[self.style[row]].state
            if state:
                counted["change", state] += 1
        return counted


def _places(ids: Sequence[str], xy: Mapping[str, tuple[float, float]]) -> Floats:
    """Places of all; who has none stands on a sunflower around 0, 0, so that nobody hides behind another."""
    turn = np.pi * (3 - 5**0.5)
    places = np.empty((len(ids), 2))
    for row, actor in enumerate(ids):
        place = xy.get(actor)
        if place is not None and np.isfinite(place).all():
            places[row] = place
        else:
            far = 40.0 * (row + 0.5) ** 0.5
            places[row] = far * np.cos(row * turn), far * np.sin(row * turn)
    return places


def node_radii(visible: Visible) -> dict[str, float]:
    """Room that each actor needs in the simulation, in map units: its glyph and some of its name."""
    frame = Frame(visible, {})
    return dict(zip(frame.ids, (frame.reach + LABEL_ROOM).tolist(), strict=True))
