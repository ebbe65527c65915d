"""What is drawn, as arrays: `Visible` rows and their places turned into numbers and style classes.

Built once for each `Visible`; places may be changed afterwards (`set_places`), nothing else. Row numbers never leave
the canvas: `ids` and `edge_ids` turn them back.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from backers.canvas import glyphs
from backers.canvas.camera import Floats
from backers.canvas.columns import Bools as Bools
from backers.canvas.columns import Ints, Said, mask, numbered, places
from backers.model import bends, kinds
from backers.model.rows import Ref
from backers.model.visible import Visible

SMALLEST, LARGEST = 6.0, 19.0  # node radii in map units
LABEL_ROOM = 9.0  # map units that the simulation leaves around a node for its name
_PAINTED = ("other", "place", "structure", "diplomacy", "cooperation", "hostility", "support")  # the last on top
PALE = frozenset({"ghost", "same"})  # states of lines that stand behind the others
_STEPS = 3  # of thickness
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
    """Arrays of N nodes and M edges. Relationships whose actors are not shown are left out.

    `before` is the frame that this one follows: what it knows of relationships that stay is taken over.
    """

    def __init__(
        self,
        visible: Visible,
        xy: Mapping[str, tuple[float, float]],
        pinned: Iterable[str] = (),
        before: "Frame | None" = None,
    ) -> None:
        self.visible = visible
        self.ids = [actor.id for actor in visible.actors]
        self.index = dict(zip(self.ids, range(len(self.ids)), strict=True))
        ties = [tie for tie in visible.relationships if tie.subject in self.index and tie.object in self.index]
        self.ties = ties
        self.edge_ids = [tie.id for tie in ties]
        self.edge_index = dict(zip(self.edge_ids, range(len(ties)), strict=True))
        self.a = np.array([self.index[tie.subject] for tie in ties], dtype=np.intp)
        self.b = np.array([self.index[tie.object] for tie in ties], dtype=np.intp)
        count = len(self.ids)
        self.degree = np.bincount(np.concatenate([self.a, self.b]), minlength=count)
        self.xy = places(self.ids, xy)
        self.shape = self._shapes()
        self.sides = [actor.side for actor in visible.actors]
        self.side_names, self.side_rows = numbered(self.sides)
        self.tints = self._tints()
        self.tint_names, self.tint_rows = numbered(self.tints)
        self.radius = self._radii()
        self.reach = self.radius * glyphs.reaches()[self.shape] if count else self.radius
        # Importance decides who is named first: the size that is shown, then the number of ties.
        self.order = np.lexsort((np.arange(count), -self.degree, -self.radius))
        self.rank = np.empty(count, dtype=np.intp)
        self.rank[self.order] = np.arange(count)
        self.pinned = mask(self.index, pinned)
        self.noted = mask(self.index, visible.noted)
        self.disputed = mask(self.edge_index, visible.disputed)
        self.edge_noted = mask(self.edge_index, visible.noted)
        self._dress_edges(before)
        self.pale = self._pale_nodes()
        self._fan()
        self._bend()
        self._incident: list[list[int]] | None = None
        self._everybody: tuple[str, ...] | None = None

    def set_places(self, ids: Sequence[str], xy_map: Floats) -> None:
        """New places of those actors (n, 2); unknown ids and places that are not finite are passed over."""
        found = np.asarray(xy_map, dtype=float)
        # A simulation names everybody in the same breath each time: that is looked through once.
        if ids is self._everybody or (len(ids) == len(self.ids) and list(ids) == self.ids):
            self._everybody = ids if isinstance(ids, tuple) else None
            finite = np.isfinite(found)
            self.xy = found.copy() if finite.all() else np.where(finite, found, self.xy)
            return
        xy = self.xy.copy()
        for actor, place in zip(ids, found, strict=True):
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

    def bend(self, edge: int, bend: bends.Bend | None) -> None:
        """Leads a line through a point, as `model.bends` has it; None lets it run as it would."""
        a, b = self.ends(edge)
        turned = bend is not None and self.ids[a] > self.ids[b]
        self.bends[edge] = (0.0, 0.0) if bend is None else bends.turned(bend) if turned else bend
        self.bent_by_hand[edge] = bend is not None and not self.loop[edge]

    def bend_through(self, edge: int, x: float, y: float) -> bends.Bend:
        """The bend of a line that goes through a point in map units."""
        a, b = self.ends(edge)
        first, second = (self.xy[a], self.xy[b]) if self.ids[a] <= self.ids[b] else (self.xy[b], self.xy[a])
        way = second - first
        length = max(float(way @ way), 1e-12)
        to = np.array([x, y]) - first
        return float(to @ way) / length, float(to[1] * way[0] - to[0] * way[1]) / length

    def styles_of(self, group: str) -> list[int]:
        """The style classes of a group, in painting order."""
        return [number for number, style in enumerate(self.styles) if style.group == group]

    @cached_property
    def painted(self) -> Ints:
        """The edges in painting order, the last on top."""
        place = np.zeros(max(1, len(self.styles)), dtype=np.intp)
        order = [number for group in self.groups for number in self.styles_of(group)]
        place[order] = np.arange(len(order))
        return np.argsort(place[self.style], kind="stable")

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

    def _shapes(self) -> Ints:
        kinds_, rows = numbered([actor.kind for actor in self.visible.actors])
        shapes = [_SHAPE.get(kinds.actor_kind(kind).shape, 0) for kind in kinds_]
        return np.array(shapes, dtype=np.intp)[rows]

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

    def _dress_edges(self, before: "Frame | None") -> None:
        self.said: Said = Said(self.ties, self.edge_index, None if before is None else before.said)
        visible, says, said = self.visible, self.said.says, self.said.rows
        self.sign = np.array([one.sign for one in says], dtype=np.intp)[said]
        self.points = np.array([one.points for one in says], dtype=bool)[said]
        self.uncertain = mask(self.edge_index, visible.uncertain)
        self.confidence, faint = self._thicknesses()
        states, state = self._states()
        looks = (said, self.confidence, (self.uncertain | faint).astype(np.intp), state)
        sizes = (max(1, len(says)), _STEPS, 2, len(states))
        classes, member = np.unique(np.ravel_multi_index(looks, sizes), return_inverse=True)
        styles = [
            LineStyle(says[row].group, says[row].sign, thick, bool(pale), states[word])
            for row, thick, pale, word in np.column_stack(np.unravel_index(classes, sizes)).tolist()
        ]
        # Weak lines are painted first, so that what is sure lies on top.
        self.styles = sorted(
            set(styles),
            key=lambda one: (one.state not in PALE, not one.uncertain, one.confidence, one.sign, one.state, one.group),
        )
        present = {style.group for style in styles}
        self.groups = [group for group in _PAINTED if group in present] + sorted(present - set(_PAINTED))
        number = {style: row for row, style in enumerate(self.styles)}
        self.style = np.array([number[style] for style in styles], dtype=np.intp)[member]

    def _thicknesses(self) -> tuple[Ints, Bools]:
        """The step of confidence of each line, or of how well it is founded where the lens wants to see that; and
        which lines are faint because nobody is cited for them."""
        found = self.visible.standings
        if not found:
            steps = [_BY_CONFIDENCE.get(one.confidence, 1) for one in self.said.says]
            return np.array(steps, dtype=np.intp)[self.said.rows], np.zeros(len(self.ties), dtype=bool)
        words = [found.get(tie, "") for tie in self.edge_ids]
        steps = [_BY_STANDING.get(word, 0) for word in words]
        return np.array(steps, dtype=np.intp), np.array([word == "unsourced" for word in words], dtype=bool)

    def _states(self) -> tuple[list[str], Ints]:
        """The words of `LineStyle.state` that occur, and which of them each line has."""
        visible = self.visible
        if visible.compared:
            words = [visible.changes.get(tie, "same") for tie in self.edge_ids]
        elif not visible.ghosts:
            return [""], np.zeros(len(self.ties), dtype=np.intp)
        else:
            words = [""] * len(self.ties)
        return numbered(
            ["ghost" if tie in visible.ghosts else word for tie, word in zip(self.edge_ids, words, strict=True)]
        )

    def _pale_nodes(self) -> Bools:
        """Ghosts, and where moments are compared those that nothing happened to."""
        if self.visible.compared:
            changed = mask(self.edge_index, self.visible.changes)
            pale: Bools = np.ones(len(self.ids), dtype=bool)
            pale[self.a[changed]] = pale[self.b[changed]] = False
            return pale
        return mask(self.index, self.visible.ghosts)

    def _bend(self) -> None:
        self.bends = np.zeros((len(self.ties), 2))
        self.bent_by_hand: Bools = np.zeros(len(self.ties), dtype=bool)
        for tie, bend in self.visible.bends.items():
            if tie in self.edge_index:
                self.bend(self.edge_index[tie], bend)

    def _fan(self) -> None:
        """Gives every edge its lane between its two nodes: 0 is straight, +1 one lane to one side, and so on."""
        low, high = np.minimum(self.a, self.b), np.maximum(self.a, self.b)
        pair = low * len(self.ids) + high
        order = np.argsort(pair, kind="stable")
        _, first, count = np.unique(pair[order], return_index=True, return_counts=True)
        self.lanes = np.empty(len(pair), dtype=np.intp)
        self.lanes[order] = np.repeat(count, count)
        place = np.empty(len(pair))
        place[order] = np.arange(len(pair)) - np.repeat(first, count)
        self.loop: Bools = self.a == self.b
        lane = np.where(self.loop, place, place - (self.lanes - 1) / 2)
        # Seen from the other end left is right: opposite edges must not fall on one lane.
        self.lane = np.where(self.a == low, lane, -lane)

    def counts(self) -> Counter[tuple[str, str]]:
        """How many of each class are shown: (class type, class id) as the legend names them."""
        counted: Counter[tuple[str, str]] = Counter()
        for tint, many in Counter(self.tints).items():
            if tint.startswith("answer "):
                counted["answer", tint.removeprefix("answer ")] += many
        counted.update({("side", side): many for side, many in Counter(self.sides).items()})
        shown_kinds = Counter(actor.kind for actor in self.visible.actors)
        counted.update({("kind", kind): many for kind, many in shown_kinds.items()})
        for one, many in zip(
            self.said.says, np.bincount(self.said.rows, minlength=len(self.said.says)).tolist(), strict=True
        ):
            counted["group", one.group] += many
            counted["sign", str(one.sign)] += many
            if not self.visible.standings:
                counted["confidence", one.confidence] += many
        if self.visible.standings:
            standings = Counter(self.visible.standings.get(tie, "unsourced") for tie in self.edge_ids)
            counted.update({("standing", word): many for word, many in standings.items()})
        counted["disputed", "disputed"] = int(self.disputed.sum())
        counted["uncertain", "uncertain"] = int(self.uncertain.sum())
        for style, many in zip(self.styles, np.bincount(self.style, minlength=len(self.styles)).tolist(), strict=True):
            if style.state:
                counted["change", style.state] += many
        return +counted  # without the classes of which there is none


def node_radii(visible: Visible) -> dict[str, float]:
    """Room that each actor needs in the simulation, in map units: its glyph and some of its name."""
    frame = Frame(visible, {})
    return dict(zip(frame.ids, (frame.reach + LABEL_ROOM).tolist(), strict=True))
