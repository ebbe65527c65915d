"""The map on the screen: shows what it is given, answers pointer and keys, and says by signals what the reader wants.

It decides nothing about the map: every wish goes out as a signal and comes back as a new `show_map`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backers.canvas.answers import Answers
from backers.canvas.camera import Floats
from backers.canvas.fading import Fading
from backers.canvas.frame import LABEL_ROOM, Bools, Frame
from backers.canvas.items import FloatItem, MapItem
from backers.canvas.legend_panel import LegendPanel
from backers.canvas.lookout import Lookout
from backers.canvas.looks import looks
from backers.canvas.pointing import Pointing
from backers.canvas.stage import Stage
from backers.canvas.surface import Surface
from backers.canvas.theme import Theme
from backers.canvas.walking import Walking
from backers.model.bends import Bend
from backers.model.rows import Ref
from backers.model.visible import Visible
from backers.model.wording import tr


class MapView(QWidget):
    """Signals carry ids and refs of the model, and places in map units.

    `selection_changed` (frozenset of Ref), `hovered` (Ref or None), `opened` (Ref), `add_actor_wanted` (x, y),
    `connect_wanted` (subject, object), `drag_started` (ids), `dragged`, `dropped` and `drag_cancelled` (id to place),
    `pin_wanted` (ids), `bend_wanted` (relationship, bend as in `model.bends` or None), `pause_wanted`, `delete_wanted`,
    `rename_wanted` (Ref), `menu_wanted` (Ref or None, global point, x, y), `legend_clicked` (class type, class id,
    hide), `zoom_changed` (pixels per map unit).
    """

    selection_changed = Signal(object)
    hovered = Signal(object)
    opened = Signal(object)
    add_actor_wanted = Signal(float, float)
    connect_wanted = Signal(str, str)
    drag_started = Signal(object)
    dragged = Signal(object)
    dropped = Signal(object)
    drag_cancelled = Signal(object)
    pin_wanted = Signal(object)
    bend_wanted = Signal(str, object)
    pause_wanted = Signal()
    delete_wanted = Signal()
    rename_wanted = Signal(object)
    menu_wanted = Signal(object, object, float, float)
    legend_clicked = Signal(str, str, bool)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None, theme: Theme | None = None) -> None:
        super().__init__(parent)
        self.stage = Stage(theme or Theme.light(), unhurried=True)
        self.title = ""
        self.selection: frozenset[Ref] = frozenset()
        self.can_connect: Callable[[str, str], bool] = lambda _subject, _object: True
        self.aimed: Ref | None = None  # where a relationship drawn by keys would end
        self._hovered: Ref | None = None
        self._focus: frozenset[int] | None = None
        self._possible: Bools | None = None
        self._said_scale = 0.0
        self._answers = Answers(self)
        self.surface = Surface(Pointing(self).target_at, Walking(self).key)
        self.map_item, self.float_item = MapItem(self.stage), FloatItem(self.stage)
        self.surface.scene().addItem(self.map_item)
        self.surface.scene().addItem(self.float_item)
        self.legend = LegendPanel(self.surface, self.stage.theme)
        self.lookout = Lookout(self, self.stage, self._on_changed)
        self.fading = self.stage.fading = Fading(self, self._repaint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.surface)
        self.setFocusProxy(self.surface)
        self.surface.intended.connect(self._answers.answer)
        self.surface.zoomed.connect(self.zoom_by)
        self.surface.moved.connect(lambda dx, dy: self.lookout.take(self.stage.camera.panned(dx, dy)))
        self.surface.resized.connect(self._on_resized)
        self.surface.focused.connect(self._on_focus)
        self.legend.clicked.connect(self.legend_clicked)
        self.legend.toggled.connect(self._on_resized)
        self.set_title_block("")

    def show_map(
        self,
        visible: Visible,
        xy: Mapping[str, tuple[float, float]],
        pinned: frozenset[str] = frozenset(),
        *,
        title: str = "",
        around: Iterable[tuple[float, float]] = (),
        frame: Frame | None = None,
    ) -> None:
        """Shows other rows. Camera and focus stay, names stay beside those who stay, places `around` stay in view.

        `frame` is these rows at these places, where it was made before.
        """
        focused = None if self._focus is None else {self.stage.frame.ids[node] for node in self._focus}
        old = self.stage.frame
        frame = frame or Frame(visible, xy, pinned, old)
        self.stage.around = np.array(list(around), dtype=float).reshape(-1, 2)
        self.stage.set_frame(frame)
        if self.lookout.animated and self.isVisible():
            self.fading.start(old, frame)
        else:
            self.fading.stop()
        self._focus = None if focused is None else frozenset(frame.index[one] for one in focused & frame.index.keys())
        self._hovered = self._hovered if self._hovered is not None and frame.has(self._hovered) else None
        self._answers.other_rows()
        self.legend.show_frame(frame)
        self._arrange()
        self.set_title_block(title or self.title)
        self.lookout.moved()
        self._relook()

    def set_places(self, ids: Sequence[str], xy: Floats) -> None:
        """Places only, once per frame while the simulation runs. Who is dragged stays under the pointer."""
        self.stage.set_places(ids, xy)
        if self._answers.dragged:
            self.stage.hold(self._answers.now)
        self.lookout.moved()

    def set_theme(self, theme: Theme) -> None:
        self.stage.theme = theme
        self.legend.set_theme(theme)
        self._repaint()

    def set_selection(self, selection: Iterable[Ref]) -> None:
        """Shows that selection. Says nothing about it, since it comes from outside."""
        self.selection = frozenset(selection)
        self._relook()

    def set_read_only(self, read_only: bool) -> None:
        self.surface.gestures.read_only = self.map_item.read_only = self.float_item.read_only = read_only
        self._repaint()

    def set_line_names(self, shown: bool) -> None:
        """What relationships are called, along their lines; without it only where the reader points or selects."""
        self.stage.line_names = shown
        self._repaint()

    def set_title_block(self, title: str) -> None:
        """What the map is called: for assistive technology here, above the map in pictures."""
        self.title = title
        self.surface.setAccessibleName(title or tr("Map"))

    def set_animated(self, animated: bool) -> None:
        """Whether the camera flies; without motion it jumps."""
        self.lookout.animated = animated

    def focus(self, ref: Ref, steps: int | None) -> None:
        """Fades everybody farther than so many ties away; None shows all again."""
        frame = self.stage.frame
        if steps is None or ref.id not in frame.index:
            self._focus = None
            self.surface.gestures.focus_on(None)
        else:
            self._focus = frozenset(frame.around(frame.index[ref.id], steps))
            self.surface.gestures.focus_on(ref)
        self._relook()

    def fit(self, animated: bool = True) -> None:
        """All of the map in view, and kept in view until the reader moves the camera."""
        self.lookout.fit(animated=animated and self.isVisible())

    def fly_to(self, ref: Ref) -> None:
        """Brings a row to the middle, near enough to read."""
        if self.stage.frame.has(ref):
            self.lookout.fly_to(*self.stage.camera.to_map(*self.pixel_of(ref)))

    def reveal(self, ref: Ref) -> None:
        """Moves the camera only if the row is out of view."""
        x, y = self.pixel_of(ref)
        left, top, w, h = self.stage.room
        if not (left <= x <= left + w and top <= y <= top + h):
            self.fly_to(ref)

    def zoom_by(self, factor: float, x: float | None = None, y: float | None = None) -> None:
        """Zooms about a pixel, by default the middle."""
        left, top, w, h = self.stage.room
        at_x, at_y = left + w / 2 if x is None else x, top + h / 2 if y is None else y
        self.lookout.take(self.stage.camera.zoomed(factor, at_x, at_y))

    def to_map(self, point: QPointF) -> tuple[float, float]:
        """Map units of a pixel of this view."""
        return self.stage.camera.to_map(point.x(), point.y())

    def place_at_centre(self) -> tuple[float, float]:
        return self.stage.camera.to_map(*self.stage.middle())

    def pixel_of(self, ref: Ref) -> tuple[float, float]:
        """Where a shown row is, in pixels; the middle of the view for others."""
        return self.stage.pixel_of(ref) or self.stage.middle()

    def node_radii(self) -> dict[str, float]:
        """Room that each actor needs in the simulation, in map units: its glyph and some of its name."""
        frame = self.stage.frame
        return dict(zip(frame.ids, (frame.reach + LABEL_ROOM).tolist(), strict=True))

    def begin_connect(self) -> None:
        """Draws a relationship from the selected actor: it follows the pointer, or Tab and Enter choose its end."""
        chosen = sorted(ref for ref in self.selection if ref.table == "actor" and self.stage.frame.has(ref))
        if chosen:
            self._answers.answer(self.surface.gestures.connect_from(chosen[0]))

    def aim(self, ref: Ref) -> None:
        """Points a relationship that is being drawn by keys at that actor."""
        self.aimed = ref
        x, y = self.pixel_of(ref)
        self._answers.point(ref, x, y)

    def finish_connect(self, ref: Ref) -> None:
        self._answers.answer(self.surface.gestures.connect_to(ref))

    def choose(self, refs: Iterable[Ref]) -> None:
        """The reader selects: shown here and said to the rest."""
        chosen = frozenset(refs)
        if chosen != self.selection:
            self.set_selection(chosen)
            self.selection_changed.emit(chosen)

    def hover(self, ref: Ref | None) -> None:
        """The pointer is on that row: what has nothing to do with it fades."""
        if ref != self._hovered:
            self._hovered = ref
            self._relook()
            self.hovered.emit(ref)

    def show_possible(self, possible: Bools | None) -> None:
        """While a relationship is drawn: who it may end at."""
        self._possible = possible
        self.aimed = None
        self._relook()

    def bend(self, ref: Ref, bend: Bend | None) -> None:
        """While the reader bends a line: shows it so."""
        edge = self.stage.frame.edge_index.get(ref.id)
        if edge is not None:
            self.stage.bend(edge, bend)
            self._repaint()

    def place_dragged(self, places: Mapping[str, tuple[float, float]]) -> None:
        """The reader moves these actors."""
        self.lookout.follows = False
        self.stage.hold(places)
        self.lookout.moved()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_resized()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.lookout.stop()
        self.fading.stop()
        self.map_item.stop()

    def _relook(self) -> None:
        self.map_item.look(looks(self.stage.frame, self.selection, self._hovered, self._focus, self._possible))
        self._repaint()

    def _on_changed(self, moving: bool) -> None:
        self.map_item.moving = moving
        if self.stage.camera.scale != self._said_scale:
            self._said_scale = self.stage.camera.scale
            self.zoom_changed.emit(self._said_scale)
        self._repaint()

    def _repaint(self) -> None:
        self.map_item.refresh()
        self.float_item.update()

    def _on_focus(self, shown: bool) -> None:
        self.float_item.floating.focused = shown
        self.float_item.update()

    def _on_resized(self) -> None:
        self._arrange()
        if self.isVisible() and self.lookout.follows:
            self.lookout.fit(animated=False)
        elif self.isVisible():
            self.lookout.settle()

    def _arrange(self) -> None:
        """Gives the legend its corner and the map the rest."""
        size = self.surface.viewport().size()
        wide, tall = float(size.width()), float(size.height())
        for item in (self.map_item, self.float_item):
            item.resize(wide, tall)
        taken = self.legend.settle_into(wide, tall, steady=len(self.stage.around) > 0)
        self.stage.room, self.stage.covered = (taken, 0.0, max(50.0, wide - taken), tall), self.legend.covers
