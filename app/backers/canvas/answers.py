"""What each intent of the reader does to the map view: selects, drags, connects, pans. One short method each."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip

from backers.canvas.frame import Bools
from backers.canvas.gestures import Intent
from backers.canvas.picking import edges_inside, nodes_inside
from backers.canvas.words import said
from backers.model.bends import Bend
from backers.model.rows import Ref

if TYPE_CHECKING:
    from backers.canvas.view import MapView

Places = dict[str, tuple[float, float]]


class Answers:
    """Holds what lasts through one gesture: who is dragged from where, and where a relationship starts."""

    def __init__(self, view: "MapView") -> None:
        self._view = view
        self._fresh = False  # whether the press itself selected what it met
        self.dragged: Places = {}
        self.now: Places = {}
        self.connecting: str | None = None
        self.bend: Bend | None = None

    def answer(self, intents: Iterable[Intent]) -> None:
        for intent in intents:
            todo: Callable[[Intent], None] = getattr(self, f"_{intent.what}")
            todo(intent)

    def other_rows(self) -> None:
        """The map shows other rows: a relationship that is being drawn goes on only if its start is still there."""
        view = self._view
        view.float_item.floating.handle = None
        if view.surface.gestures.doing != "connect" or self.connecting is None:
            return
        aimed = view.aimed
        if self.connecting not in view.stage.frame.index:
            self.answer(view.surface.gestures.escape())
            return
        view.show_possible(self._possible(self.connecting))
        if aimed is not None and view.stage.frame.has(aimed):
            view.aim(aimed)

    def _possible(self, subject: str) -> Bools:
        ids = self._view.stage.frame.ids
        return np.array([one == subject or self._view.can_connect(subject, one) for one in ids], dtype=bool)

    def _hover(self, intent: Intent) -> None:
        view = self._view
        view.hover(intent.ref)
        words = said(view.stage.frame, intent.ref) if intent.ref is not None and intent.ref.table != "actor" else ""
        if intent.ref is not None and intent.ref.table == "actor" and intent.ref.id in view.stage.frame.visible.noted:
            words = said(view.stage.frame, intent.ref)
        if words:
            QToolTip.showText(view.surface.global_at(intent.x, intent.y) + QPoint(8, 8), words, view.surface)
        elif QToolTip.isVisible():
            QToolTip.hideText()

    def _press_select(self, intent: Intent) -> None:
        view = self._view
        self._fresh = intent.ref not in view.selection
        if self._fresh and intent.ref is not None:
            view.choose({intent.ref} | (set(view.selection) if intent.add else set()))

    def _select(self, intent: Intent) -> None:
        view = self._view
        if intent.ref is None:
            if not intent.add:
                view.choose(())
        elif not intent.add:
            view.choose({intent.ref})
        elif not self._fresh:
            view.choose(view.selection - {intent.ref})
        self._fresh = False

    def _box(self, intent: Intent) -> None:
        self._view.float_item.floating.box = (intent.x, intent.y, intent.dx, intent.dy)
        self._view.float_item.update()

    def _box_off(self, _intent: Intent) -> None:
        self._view.float_item.floating.box = None
        self._view.float_item.update()

    def _box_done(self, intent: Intent) -> None:
        view, sketch = self._view, self._view.stage.sketch()
        corners = (intent.x, intent.y, intent.x + intent.dx, intent.y + intent.dy)
        chosen = {Ref("actor", sketch.frame.ids[node]) for node in nodes_inside(sketch, *corners).tolist()}
        chosen |= {Ref("relationship", sketch.frame.edge_ids[edge]) for edge in edges_inside(sketch, *corners).tolist()}
        view.choose(chosen | (set(view.selection) if intent.add else set()))

    def _pan(self, intent: Intent) -> None:
        self._view.lookout.take(self._view.stage.camera.panned(intent.dx, intent.dy))

    def _drag(self, intent: Intent) -> None:
        view, frame = self._view, self._view.stage.frame
        assert intent.ref is not None
        held = {ref.id for ref in view.selection if ref.table == "actor" and ref.id in frame.index} | {intent.ref.id}
        self.dragged = {actor: (x, y) for actor in held for x, y in [frame.xy[frame.index[actor]].tolist()]}
        view.hover(None)
        view.drag_started.emit(tuple(sorted(held)))

    def _drag_move(self, intent: Intent) -> None:
        view = self._view
        scale = view.stage.camera.scale
        self.now = {one: (x + intent.dx / scale, y + intent.dy / scale) for one, (x, y) in self.dragged.items()}
        view.place_dragged(self.now)
        view.dragged.emit(dict(self.now))

    def _drop(self, _intent: Intent) -> None:
        self.dragged = {}
        self._view.dropped.emit(dict(self.now))

    def _put_back(self, _intent: Intent) -> None:
        back, self.dragged = self.dragged, {}
        self._view.place_dragged(back)
        self._view.drag_cancelled.emit(back)

    def _bend(self, intent: Intent) -> None:
        view, frame = self._view, self._view.stage.frame
        if intent.ref is None or intent.ref.id not in frame.edge_index:
            return
        edge = frame.edge_index[intent.ref.id]
        self.bend = frame.bend_through(edge, *view.stage.camera.to_map(intent.x, intent.y))
        view.bend(intent.ref, self.bend)

    def _bend_done(self, intent: Intent) -> None:
        bend, self.bend = self.bend, None
        if intent.ref is not None and bend is not None:
            self._view.bend_wanted.emit(intent.ref.id, bend)

    def _bend_off(self, _intent: Intent) -> None:
        self.bend = None
        for ref in self._view.selection:
            self._view.bend(ref, self._view.stage.frame.visible.bends.get(ref.id))

    def _straighten(self, intent: Intent) -> None:
        if intent.ref is not None and intent.ref.id in self._view.stage.frame.visible.bends:
            self._view.bend_wanted.emit(intent.ref.id, None)

    def _connect(self, intent: Intent) -> None:
        view, frame = self._view, self._view.stage.frame
        assert intent.ref is not None
        self.connecting = intent.ref.id
        view.show_possible(self._possible(intent.ref.id))
        here = view.stage.sketch().centres[frame.index[intent.ref.id]]
        self._connect_move(Intent("connect_move", None, float(here[0]), float(here[1])))

    def _connect_move(self, intent: Intent) -> None:
        self._view.aimed = None
        self.point(intent.ref, intent.x, intent.y)

    def point(self, ref: Ref | None, x: float, y: float) -> None:
        """Stretches the rubber line to a pixel; it pales over an actor that makes no sense there."""
        view, frame = self._view, self._view.stage.frame
        if self.connecting not in frame.index:
            return
        start = view.stage.sketch().centres[frame.index[self.connecting]].tolist()
        floating = view.float_item.floating
        floating.rubber = (start[0], start[1], x, y)
        floating.rubber_good = ref is None or self._may_end_at(ref)
        view.float_item.update()

    def _connect_off(self, _intent: Intent) -> None:
        self._view.float_item.floating.rubber = None
        self._view.show_possible(None)
        self._view.float_item.update()

    def _connect_done(self, intent: Intent) -> None:
        good = intent.ref is not None and self._may_end_at(intent.ref)
        subject, self.connecting = self.connecting, None
        if good and subject is not None and intent.ref is not None:
            self._view.connect_wanted.emit(subject, intent.ref.id)

    def _menu(self, intent: Intent) -> None:
        view = self._view
        if intent.ref is not None and intent.ref not in view.selection:
            view.choose({intent.ref})
        x, y = view.stage.camera.to_map(intent.x, intent.y)
        view.menu_wanted.emit(intent.ref, view.surface.global_at(intent.x, intent.y), x, y)

    def _menu_key(self, _intent: Intent) -> None:
        """The menu key: at what is selected, else in the middle."""
        view = self._view
        ref = next(iter(sorted(view.selection)), None)
        x, y = view.pixel_of(ref) if ref is not None else (view.surface.width() / 2, view.surface.height() / 2)
        self._menu(Intent("menu", ref, x, y))

    def _open(self, intent: Intent) -> None:
        self._view.opened.emit(intent.ref)

    def _add(self, intent: Intent) -> None:
        self._view.add_actor_wanted.emit(*self._view.stage.camera.to_map(intent.x, intent.y))

    def _pause(self, _intent: Intent) -> None:
        self._view.pause_wanted.emit()

    def _focus(self, intent: Intent) -> None:
        if intent.ref is not None:
            self._view.focus(intent.ref, intent.number or None)

    def _may_end_at(self, ref: Ref) -> bool:
        subject = self.connecting
        return subject not in (None, ref.id) and ref.table == "actor" and self._view.can_connect(subject, ref.id)
