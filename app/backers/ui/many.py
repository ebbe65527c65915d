"""A list that shows its first rows at once and the rest in steps: a hub of thousands opens as fast as any other."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from backers.model.wording import tr
from backers.ui.parts import Section, walk_tabs
from backers.ui.texts import Link

T = TypeVar("T")
FIRST, STEP = 15, 50


class Many(Section, Generic[T]):
    """A section over many things: `make` turns one thing into its widget."""

    def __init__(
        self,
        heading: str,
        things: Sequence[T],
        make: Callable[[T], QWidget],
        below: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        counted = not below and len(things) > 1
        super().__init__(f"{heading} ({len(things)})" if counted else heading, below, parent)
        self._things, self._make = things, make
        self._shown = 0
        self._more: Link | None = None
        self._show(FIRST)

    def _show(self, count: int) -> None:
        # One or two left over are shown too: a button for them would take the same room.
        end = len(self._things) if len(self._things) - self._shown - count <= 2 else self._shown + count
        for thing in self._things[self._shown : end]:
            self.add(self._make(thing))
        self._shown = end
        left = len(self._things) - end
        if left > 0:
            said = tr("Show more ({left} left)", left=left)
            self._more = Link(said, self._show_more, tone="link", tip=tr("Shows the next ones"))
            self.add(self._more)

    def _show_more(self) -> None:
        """The keyboard goes on with the first of those that came."""
        place = self.column.count() - 1
        clicked = self._more
        if clicked is not None:
            self.column.removeWidget(clicked)
            clicked.hide()
            clicked.deleteLater()
            self._more = None
        self._show(STEP)
        walk_tabs(self)
        item = self.column.itemAt(place)
        first = None if item is None else item.widget()
        if first is not None:
            first.setFocus()
