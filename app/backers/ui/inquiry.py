"""The commands of the Ask menu: questions, matrix, rings, selections. Each part is loaded when it is first wanted."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from backers.ui.panels import Panels
from backers.ui.session import Session

if TYPE_CHECKING:
    from backers.ui.questions.panel import QuestionsPanel


class Inquiry(QObject):
    """What the reader can ask of the map, from the menu and by keys."""

    def __init__(self, session: Session, window: QMainWindow, panels: Panels) -> None:
        super().__init__(window)
        self._session, self._window, self._panels = session, window, panels

    def slots(self) -> dict[str, Callable[[], object]]:
        """By the name of the action."""
        return {"ask": self.ask, "ways": self.ways}

    def ask(self) -> "QuestionsPanel":
        """Brings the list of questions, or the one that is open, to the front."""
        dock = self._panels.docks["questions"]
        dock.show()
        dock.raise_()
        panel: QuestionsPanel = self._panels.panel("questions")
        panel.setFocus()
        return panel

    def ways(self) -> None:
        """How the selected actors are tied; without two of them, asks which."""
        from dataclasses import replace

        from backers.work.questions.catalog import QUESTIONS

        chosen = tuple(sorted(ref.id for ref in self._session.selection if ref.table == "actor"))
        self.ask().ask("ways", replace(QUESTIONS["ways"].terms, actors=chosen if len(chosen) > 1 else ()))
