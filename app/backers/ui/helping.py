"""The commands of the Help menu: tour, handbook, keys, "what is this", problems, about. Each is loaded when wanted."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWhatsThis

from backers.model.wording import tr

if TYPE_CHECKING:
    from backers.ui.handbook import Handbook
    from backers.ui.tour import Tour
    from backers.ui.window import MainWindow


class Helping:
    """Help for one window."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def slots(self) -> dict[str, Callable[[], object]]:
        """By the name of the action."""
        return {
            "handbook": self.handbook,
            "tour": self.tour,
            "whats_this": QWhatsThis.enterWhatsThisMode,
            "shortcuts": self.shortcuts,
            "report": lambda: self._window.files.show_report(self._window.faults),
            "about": self.about,
        }

    def offer_tour(self) -> None:
        """At the very first start: one line above the map, with a way in and a way out. It is offered once."""
        from backers.ui.tour import SEEN

        if self._window.settings.get(SEEN):
            return
        self._window.settings.set(SEEN, True)
        begin = QAction(tr("Take the tour"), self._window)
        begin.triggered.connect(self.tour)
        begin.triggered.connect(self._window.banner.hide)
        self._window.session.offered.emit(tr("New here? Five steps show what this map can do."), [begin])

    def tour(self) -> "Tour":
        from backers.ui.tour import Tour

        for running in self._window.findChildren(Tour):
            running.finish()
        return Tour(self._window)

    def handbook(self, page: str = "") -> "Handbook":
        """The handbook, at that page or where it was left."""
        from backers.ui.handbook import Handbook

        found = next(iter(self._window.findChildren(Handbook)), None) or Handbook(self._window)
        if page:
            found.go(page)
        found.show()
        found.raise_()
        found.activateWindow()
        return found

    def shortcuts(self) -> None:
        from backers.ui.actions import GESTURES
        from backers.ui.dialogs import ShortcutsDialog

        self._open(ShortcutsDialog(self._window.menus.actions.all(), self._window, GESTURES))

    def about(self) -> None:
        from backers.ui.dialogs import AboutDialog

        self._open(AboutDialog(self._window))

    @staticmethod
    def _open(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
