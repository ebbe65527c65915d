"""What the user does with the selection: asks what is missing, then hands over a command. Used by menus and map.

Dialogs and commands are loaded when they are first wanted: the start does not wait for them.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from backers.model.rows import Note, Ref
from backers.ui.session import Session

if TYPE_CHECKING:
    from backers.model.bends import Bend
    from backers.work.commands import AddActor, AddEvent, MergeActors

Places = Mapping[str, tuple[float, float]]


class Editing(QObject):
    """Slots for every edit. `places`: where actors stand now; `centre`: where a new thing goes without a pointer."""

    def __init__(
        self,
        session: Session,
        window: QWidget,
        places: Callable[[], Places],
        centre: Callable[[], tuple[float, float]],
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._places = places
        self._centre = centre

    def add_actor(self, x: float, y: float) -> None:
        """Asks who it is and puts the actor there, selected, so that the inspector can take the rest."""
        from backers.ui.dialogs import NewActorDialog

        dialog = NewActorDialog(self._session, x, y, self._window)
        self._ask(dialog, lambda: self._add(dialog.command))

    def add_actor_at_centre(self) -> None:
        self.add_actor(*self._centre())

    def connect_actors(self, subject: str, object_: str) -> None:
        """Asks for the kind, adds the relationship, and offers to cite a source at once."""
        from backers.ui.dialogs import connect_with_evidence

        connect_with_evidence(self._session, subject, object_, self._window)

    def delete(self) -> None:
        """Deletes the selection. No question is asked: it can be undone."""
        from backers.work.commands import Delete

        if self._session.selection:
            self._session.do(Delete(tuple(sorted(self._session.selection))))

    def reverse(self) -> None:
        from backers.work.commands import Reverse

        self._session.do(Reverse(self.selected("relationship")))

    def merge(self) -> None:
        first, second = self.selected("actor")[:2]
        from backers.ui.dialogs import MergeDialog

        dialog = MergeDialog(self._session, first, second, self._window)
        self._ask(dialog, lambda: self._merge(dialog.command))

    def add_event(self) -> None:
        """Asks what happened and when; what is selected takes part in it."""
        from backers.ui.dialogs.new_event import NewEventDialog

        dialog = NewEventDialog(self._session, self._session.selection, self._window)
        self._ask(dialog, lambda: self._add_event(dialog.command))

    def add_note(self, about: Ref | None = None, at: tuple[float, float] | None = None) -> None:
        """A note on `about`, else on the one row selected, else free at a place."""
        from backers.ui.dialogs import NoteEditor

        chosen = [ref for ref in self._session.selection if ref.table in ("actor", "relationship")]
        if about is None and at is None and len(chosen) == 1:
            about = chosen[0]
        x, y = at or self._centre()
        editor = NoteEditor(self._session, about, (x, y), parent=self._window)
        self._ask(editor, lambda: self._session.do(editor.command))

    def edit_note(self, identifier: str) -> None:
        row = self._session.map.notes.get(identifier)
        if isinstance(row, Note):
            from backers.ui.dialogs import NoteEditor

            editor = NoteEditor(self._session, note=row, parent=self._window)
            self._ask(editor, lambda: self._session.do(editor.command))

    def toggle_pins(self, ids: tuple[str, ...] = ()) -> None:
        """Pins the actors, or lets them go if all of them are pinned."""
        from backers.work.commands import Pin

        chosen = ids or self.selected("actor")
        positions, places = self._session.map.positions, self._places()
        standing = {one: places[one] for one in chosen if one in places}
        if standing:
            pinned = all(one in positions and positions[one].pinned for one in standing)
            self._session.do(Pin(standing, not pinned))

    def bend(self, relationship: str, bend: "Bend | None") -> None:
        """Leads a line through a point, or lets it run as it would."""
        from backers.work.commands import Bend as BendLines

        self._session.do(BendLines(((relationship, bend),)))

    def straighten(self) -> None:
        """Lets the selected lines run as they would."""
        from backers.model import bends
        from backers.work.commands import Bend as BendLines

        bent = [one for one in self.selected("relationship") if bends.key(one) in self._session.map.metas]
        if bent:
            self._session.do(BendLines(tuple((one, None) for one in bent)))

    def drop(self, places: Places, origin: object) -> None:
        """Dragged actors were let go: one command, however many they are."""
        from backers.work.commands import Move

        self._session.do(Move(places), origin)

    @staticmethod
    def _ask(dialog: QDialog, carry_out: Callable[[], object]) -> None:
        """Opens a dialog over the window and goes on when it is accepted."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(carry_out)
        dialog.open()

    def _merge(self, command: "MergeActors") -> None:
        if self._session.do(command):
            self._session.select(frozenset({Ref("actor", command.keep)}))

    def _add(self, command: "AddActor") -> None:
        if self._session.do(command):
            self._session.select(frozenset({Ref("actor", command.id)}))

    def _add_event(self, command: "AddEvent") -> None:
        if self._session.do(command):
            self._session.select(frozenset({Ref("event", command.id)}))

    def selected(self, table: str) -> tuple[str, ...]:
        return tuple(sorted(ref.id for ref in self._session.selection if ref.table == table))
