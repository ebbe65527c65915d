"""A list that shows its first rows at once and the rest in steps: a hub of thousands opens as fast as any other."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from backers.ui.parts import Section
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
        if self._more is not None:
            self.column.removeWidget(self._more)
            self._more.hide()
            self._more.deleteLater()
            self._more = None
        # One or two left over are shown too: a button for them would take the same room.
        end = len(self._things) if len(self._things) - self._shown - count <= 2 else self._shown + count
        for thing in self._things[self._shown : end]:
            self.add(self._make(thing))
        self._shown = end
        left = len(self._things) - end
        if left > 0:
            self._more = Link(
                f"Show more ({left} left)", lambda: self._show(STEP), tone="link", tip="Shows the next ones"
            )
            self.add(self._more)
