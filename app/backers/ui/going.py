"""The ways to a row: on the map, in the details, in the field that wants it; where a row is found by its name."""

import dataclasses
from functools import cached_property
from typing import TYPE_CHECKING

from backers.model.rows import Note, Ref
from backers.ui.live import refs_of

if TYPE_CHECKING:
    from backers.ui.finder import Finder
    from backers.ui.window import MainWindow


class Going:
    """For one window."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session

    @cached_property
    def finder(self) -> "Finder":
        """The search line, made when it is first wanted."""
        from backers.ui.finder import Finder

        made = Finder(self._session, self._window.view)
        made.chosen.connect(self._go_found)
        made.previewed.connect(self._window.view.fly_to)
        return made

    def go_to(self, ref: Ref) -> None:
        """Selects a row and brings it into view, lifting filters that hide it. A pinned note means what it is about."""
        row = self._session.map.get(ref)
        if isinstance(row, Note) and row.about is not None:
            ref = row.about
        if ref not in refs_of(self._session.visible) and ref.table in ("actor", "relationship"):
            self._session.set_lens(dataclasses.replace(self._session.lens.unfiltered, background=True))
        self._session.select(frozenset({ref}))
        self._window.view.fly_to(ref)

    def show_row(self, ref: Ref) -> None:
        """Shows a row on the map, and its details."""
        self.go_to(ref)
        self._window.panels.show_inspector()
        self._window.view.setFocus()

    def fix(self, ref: Ref, field: str) -> None:
        """Shows a row where it can be put right, with the keyboard in the field that wants it."""
        self.go_to(ref)
        self._window.panels.show_inspector()
        if field:
            self._window.panels.inspector.edit(field)

    def open_row(self, ref: Ref) -> None:
        """Opens a row where it is read and edited."""
        self._session.select(frozenset({ref}))
        if ref.table == "note":
            self._window.editing.edit_note(ref.id)
        else:
            self._window.panels.show_inspector()

    def show_details(self, refs: frozenset[Ref]) -> None:
        """One thing was pointed at on the map: its details come to the front."""
        if len(refs) == 1:
            self._window.panels.show_inspector()

    def _go_found(self, ref: Ref) -> None:
        self.go_to(ref)
        self._window.view.setFocus()  # the keys of the map act on what was found
