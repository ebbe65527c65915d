"""The commands of the Ask menu: questions, matrix, rings, selections. Each part is loaded when it is first wanted."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMainWindow

from backers.model.wording import tr
from backers.ui.panels import Panels
from backers.ui.session import Session

if TYPE_CHECKING:
    from backers.ui.questions.panel import QuestionsPanel

T = TypeVar("T", bound=QDialog)


class Inquiry(QObject):
    """What the reader can ask of the map, from the menu and by keys."""

    def __init__(self, session: Session, window: QMainWindow, panels: Panels) -> None:
        super().__init__(window)
        self._session, self._window, self._panels = session, window, panels
        self._windows: dict[str, QDialog] = {}
        for number in range(1, 10):
            keys = ((f"Ctrl+Shift+{number}", self.save_selection), (f"Ctrl+{number}", self.recall_selection))
            for key, act in keys:
                QShortcut(QKeySequence(key), window).activated.connect(partial(act, number))

    def slots(self) -> dict[str, Callable[[], object]]:
        """By the name of the action."""
        return {
            "ask": self.ask,
            "ways": self.ways,
            "matrix": self.matrix,
            "rings": self.rings,
            "selections": self.selections,
        }

    def ask(self) -> "QuestionsPanel":
        """Brings the list of questions, or the one that is open, to the front."""
        dock = self._panels.docks["questions"]
        dock.show()
        dock.raise_()
        panel: QuestionsPanel = self._panels.panel("questions")
        panel.setFocus()
        return panel

    def ask_question(self, name: str) -> None:
        """Opens a question by its id; about ways, it is asked of the selected actors."""
        self.ways() if name == "ways" else self.ask().ask(name)

    def ways(self) -> None:
        """How the selected actors are tied; without two of them, asks which."""
        from backers.work.questions.catalog import QUESTIONS

        chosen = self._chosen()
        self.ask().ask("ways", replace(QUESTIONS["ways"].terms, actors=chosen if len(chosen) > 1 else ()))

    def matrix(self) -> QDialog:
        from backers.ui.matrix.window import MatrixWindow

        return self._show("matrix", lambda: MatrixWindow(self._session, self._window))

    def rings(self) -> QDialog:
        """The world of the selected actor, or two of them side by side."""
        from backers.ui.rings.window import RingsWindow

        window = self._show("rings", lambda: RingsWindow(self._session, self._window))
        if self._chosen():
            window.show_actors(self._chosen()[:2])
        return window

    def selections(self) -> QDialog:
        from backers.ui.selections.window import SelectionsWindow

        return self._show("selections", lambda: SelectionsWindow(self._session, self._window))

    def save_selection(self, number: int) -> None:
        """Keeps what is selected under a number. This is an edit, and undone like one."""
        from backers.work.commands.selections import SaveSelection

        self._session.do(SaveSelection(number, self._session.selection))

    def recall_selection(self, number: int) -> None:
        """Selects again what was kept under a number."""
        from backers.work.commands.selections import slot

        row = self._session.map.selections.get(slot(number))
        if row is None:
            self._session.said.emit(
                tr("Nothing is kept under {number} yet: Ctrl+Shift+{number} keeps the selection.", number=number)
            )
            return
        self._session.select(frozenset(row.refs))
        self._session.said.emit(tr("Selected: {name}", name=row.name))

    def _chosen(self) -> tuple[str, ...]:
        return tuple(sorted(ref.id for ref in self._session.selection if ref.table == "actor"))

    def _show(self, name: str, make: Callable[[], T]) -> T:
        """A window beside the map, made once."""
        window: T = self._windows.setdefault(name, make()) if name not in self._windows else self._windows[name]  # type: ignore[assignment]
        window.show()
        window.raise_()
        window.activateWindow()
        return window
