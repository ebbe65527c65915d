"""The program before it has a window: Qt's application, made as late as possible, and the opening of the first map."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from backers.model import wording
from backers.settings import Settings
from backers.store.apart import is_large
from backers.store.attempts import Attempts
from backers.store.document import Document

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from backers.ui.waiting import Waiting
    from backers.work.workspace import Workspace


class Ended(Exception):
    """The user did not want to wait for a map."""


class Opener(Protocol):
    """As `Document.open`, for writing where that is possible."""

    def __call__(self, path: Path, *, read_only: bool = False, over: bool = False) -> Document: ...


def at_once(path: Path, *, read_only: bool = False, over: bool = False) -> Document:
    return Document.open(path, read_only=read_only, claim=True, over=over)


class Beginning:
    """`workspace` is what was made of the last large map that was opened."""

    def __init__(self, kept: Settings) -> None:
        self._kept = kept
        self._app: QCoreApplication | None = None
        self._waiting: Waiting | None = None
        self.workspace: Workspace | None = None

    def open(self, path: Path, *, read_only: bool = False, over: bool = False) -> Document:
        """A large map beside a bar that shows how far it is. Raises Ended beside what `at_once` raises."""
        if not is_large(path):
            return at_once(path, read_only=read_only, over=over)
        self.application()
        from backers.ui.waiting import Waiting

        self._waiting = Waiting(self._kept)
        self.workspace = self._waiting.opened(path, read_only=read_only, over=over)
        if self.workspace is None:
            Attempts(path).done()
            raise Ended
        return self.workspace.document

    def application(self) -> "QCoreApplication":
        if self._app is None:
            from PySide6.QtWidgets import QApplication

            # Asked for here, the style costs nothing; asking Qt which one it has takes longer than painting the lines
            # of a map.
            self._app = QApplication.instance() or QApplication(["backers", "-style", "fusion"])
            self._app.setApplicationName("Backers")
            # By this a desktop finds name and icon; see packaging/linux.
            QApplication.setDesktopFileName("org.backers.Backers")
            if wording.language() != "en":
                from backers.ui.language import speak

                speak(self._kept)
        return self._app

    def over(self) -> None:
        """There is a window to be seen."""
        if self._waiting is not None:
            self._waiting.close()
