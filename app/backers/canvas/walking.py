"""Keys of the map view: walking through actors and relationships, and the keys of commands that belong to the map."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from backers.canvas import keyboard
from backers.model.rows import Ref

if TYPE_CHECKING:
    from backers.canvas.view import MapView

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_PLAIN = Qt.KeyboardModifier.NoModifier


class Walking:
    """Tab and arrows choose actors, Ctrl and arrows stay on relationships, Shift+Enter goes round an actor's own."""

    def __init__(self, view: "MapView") -> None:
        self._view = view
        self._around: str | None = None  # the actor whose relationships are walked

    def key(self, event: QKeyEvent) -> bool:
        """Whether the key was used."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return self._step(1 if key == Qt.Key.Key_Tab else -1)
        if key in _ARROWS and held in (_PLAIN, _CTRL):
            return self._towards(*_ARROWS[key], tied=held == _CTRL)
        if key in _ENTER and held == _SHIFT:
            return self._relationship(1)
        if key in _ENTER and held == _PLAIN:
            return self._enter()
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 and held == _PLAIN:
            self._view.surface.digit(key.value - Qt.Key.Key_0.value)
            return True
        return held == _PLAIN and self._command(key)

    def _command(self, key: Qt.Key) -> bool:
        view = self._view
        actors = sorted(ref.id for ref in view.selection if ref.table == "actor")
        read_only = view.surface.gestures.read_only
        match key:
            case Qt.Key.Key_F:
                view.fit()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                view.zoom_by(1.25)
            case Qt.Key.Key_Minus:
                view.zoom_by(0.8)
            case Qt.Key.Key_R if not read_only:
                view.begin_connect()
            case Qt.Key.Key_P if actors and not read_only:
                view.pin_wanted.emit(tuple(actors))
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if view.selection and not read_only:
                view.delete_wanted.emit()
            case Qt.Key.Key_F2 if len(view.selection) == 1 and not read_only:
                view.rename_wanted.emit(next(iter(view.selection)))
            case _:
                return False
        return True

    def _here(self) -> int | None:
        """The actor where the walk is: the selected one, or the one whose relationship is selected."""
        frame = self._view.stage.frame
        chosen = sorted(self._view.selection)
        actors = [ref.id for ref in chosen if ref.table == "actor" and ref.id in frame.index]
        if actors:
            return frame.index[actors[0]]
        ties = [ref.id for ref in chosen if ref.table == "relationship" and ref.id in frame.edge_index]
        if not ties:
            return None
        ends = frame.ends(frame.edge_index[ties[0]])
        around = frame.index.get(self._around or "", -1)
        return around if around in ends else ends[0]

    def _go(self, node: int | None) -> bool:
        if node is None:
            return False
        view = self._view
        ref = Ref("actor", view.stage.frame.ids[node])
        if view.surface.gestures.doing == "connect":
            view.aim(ref)
        else:
            self._around = ref.id
            view.choose({ref})
        view.reveal(ref)
        return True

    def _step(self, step: int) -> bool:
        return self._go(keyboard.next_actor(self._view.stage.sketch(), self._aim_or_here(), step))

    def _towards(self, dx: int, dy: int, *, tied: bool) -> bool:
        self._go(keyboard.towards(self._view.stage.sketch(), self._aim_or_here(), dx, dy, tied=tied))
        return True  # an arrow that finds nobody must not scroll something else

    def _aim_or_here(self) -> int | None:
        aim = self._view.aimed
        return self._view.stage.frame.index.get(aim.id) if aim is not None else self._here()

    def _relationship(self, step: int) -> bool:
        view, here = self._view, self._here()
        if here is None:
            return False
        self._around = view.stage.frame.ids[here]
        now = next((ref for ref in sorted(view.selection) if ref.table == "relationship"), None)
        ref = keyboard.next_relationship(view.stage.sketch(), here, now, step)
        if ref is not None:
            view.choose({ref})
            view.reveal(ref)
        return ref is not None

    def _enter(self) -> bool:
        view = self._view
        if view.aimed is not None:
            view.finish_connect(view.aimed)
            return True
        if len(view.selection) != 1:
            return False
        view.opened.emit(next(iter(view.selection)))
        return True
