"""The map for screen readers: every actor and relationship shown as a child with role, name and neighbours.

Qt asks for these objects only while assistive technology is at work; each child is made when it is first asked for.
"""

from typing import TYPE_CHECKING, Any
from weakref import ref as ref_to

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from backers.canvas import picking, words
from backers.model.rows import Ref

if TYPE_CHECKING:
    from backers.canvas.view import MapView

Maybe = Any  # QAccessibleInterface or None, which Qt allows and its stubs forget
_HALF_PX = 12  # half of the square that stands for a row on the screen


class MapAccess(QAccessibleWidget):
    """The list of what is shown: actors by importance, then relationships, then the widgets on the map."""

    def __init__(self, view: "MapView") -> None:
        super().__init__(view.surface, QAccessible.Role.List)
        self._view = ref_to(view)  # what is asked about a view must not keep it alive
        self._rows: dict[Ref, RowAccess] = {}

    @property
    def view(self) -> "MapView":
        view = self._view()
        assert view is not None, "Qt asks no longer once the view is gone"
        return view

    def childCount(self) -> int:
        frame = self.view.stage.frame
        return len(frame.ids) + len(frame.edge_ids) + 1

    def child(self, index: int) -> Maybe:
        ref = self.ref_at(index)
        if ref is not None:
            return self.row(ref)
        is_legend = index == self.childCount() - 1
        return QAccessible.queryAccessibleInterface(self.view.legend) if is_legend else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if isinstance(child, RowAccess):
            return self.index_of(child.ref)
        return self.childCount() - 1 if child.object() is self.view.legend else -1

    def childAt(self, x: int, y: int) -> Maybe:
        at = self.view.surface.viewport().mapFromGlobal(QPoint(x, y))
        ref = picking.target_at(self.view.stage.sketch(), float(at.x()), float(at.y())).ref
        return None if ref is None or self.index_of(ref) < 0 else self.row(ref)

    def focusChild(self) -> Maybe:
        chosen = sorted(self.view.selection)
        if len(chosen) == 1 and self.index_of(chosen[0]) >= 0 and self.view.surface.hasFocus():
            return self.row(chosen[0])
        return None

    def text(self, kind: QAccessible.Text) -> str:
        return self.view.title if kind == QAccessible.Text.Name else str(super().text(kind))

    def ref_at(self, index: int) -> Ref | None:
        """What stands at that place among the children; None for a widget and outside."""
        frame = self.view.stage.frame
        if 0 <= index < len(frame.ids):
            return Ref("actor", frame.ids[int(frame.order[index])])
        edge = index - len(frame.ids)
        return Ref("relationship", frame.edge_ids[edge]) if 0 <= edge < len(frame.edge_ids) else None

    def index_of(self, ref: Ref) -> int:
        """The place among the children, -1 for what is not shown."""
        frame = self.view.stage.frame
        if ref.table == "actor" and ref.id in frame.index:
            return int(frame.rank[frame.index[ref.id]])
        if ref.table == "relationship" and ref.id in frame.edge_index:
            return len(frame.ids) + frame.edge_index[ref.id]
        return -1

    def row(self, ref: Ref) -> "RowAccess":
        if ref not in self._rows:
            self._rows[ref] = RowAccess(self, ref)
            QAccessible.registerAccessibleInterface(self._rows[ref])
        return self._rows[ref]


class RowAccess(QAccessibleInterface):
    """One actor or relationship. It stays the same object while the row comes and goes with the filters."""

    def __init__(self, map_: MapAccess, ref: Ref) -> None:
        super().__init__()
        self.map, self.ref = map_, ref

    def isValid(self) -> bool:
        return self.map.index_of(self.ref) >= 0

    def object(self) -> Any:
        return None

    def window(self) -> Any:
        return self.map.window()

    def parent(self) -> QAccessibleInterface:
        return self.map

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> Maybe:
        return None

    def childAt(self, x: int, y: int) -> Maybe:
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def focusChild(self) -> Maybe:
        return None

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state, view = QAccessible.State(), self.map.view
        state.focusable = state.selectable = state.multiSelectable = True
        state.selected = self.ref in view.selection
        state.focused = state.active = state.selected and len(view.selection) == 1 and view.surface.hasFocus()
        state.offscreen = not view.surface.rect().contains(self._middle())
        return state

    def rect(self) -> QRect:
        corner = self.map.view.surface.mapToGlobal(self._middle()) - QPoint(_HALF_PX, _HALF_PX)
        return QRect(corner.x(), corner.y(), 2 * _HALF_PX, 2 * _HALF_PX)

    def text(self, kind: QAccessible.Text) -> str:
        frame = self.map.view.stage.frame
        if not self.isValid():
            return ""
        if kind == QAccessible.Text.Name:
            return words.name(frame, self.ref)
        return words.description(frame, self.ref) if kind == QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Rows are edited in the details, not here."""

    def _middle(self) -> QPoint:
        x, y = self.map.view.pixel_of(self.ref)
        return QPoint(round(x), round(y))


_made: dict[int, MapAccess] = {}


def access_of(view: "MapView") -> MapAccess:
    """What answers for that view from now on."""
    key = id(view)
    _made[key] = MapAccess(view)
    view.destroyed.connect(lambda: _made.pop(key, None))
    return _made[key]


def answering() -> list[MapAccess]:
    """The maps that assistive technology has asked about and that are still there."""
    return list(_made.values())


def tell_selection(view: "MapView") -> None:
    """Says where the walk is now: a screen reader reads it out."""
    if not QAccessible.isActive():
        return
    access = _made.get(id(view))
    chosen = sorted(view.selection)
    index = access.index_of(chosen[0]) if access is not None and len(chosen) == 1 else -1
    if index >= 0:
        event = QAccessibleEvent(view.surface, QAccessible.Event.Focus)
        event.setChild(index)
        QAccessible.updateAccessibility(event)


def tell_rows(view: "MapView") -> None:
    """Says that other rows are shown."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(view.surface, QAccessible.Event.ObjectReorder))
