"""What watches over the open map from the moment its picture stands: doorbell, snapshots, the look after a crash."""

from concurrent.futures import Future

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from backers.canvas import fonts
from backers.model.counting import joined
from backers.model.wording import mark, say, tr
from backers.store.apart import checked
from backers.store.attempts import Attempts
from backers.ui.safety.doorbell import Doorbell
from backers.ui.safety.faults import Fault
from backers.ui.safety.keeper import Keeper
from backers.ui.session import Session

AFTER_CRASH = mark("The last session ended unexpectedly; all saved changes are here.")


class Safety(QObject):
    """Made when the first picture stands; `stop` before the map is closed."""

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.keeper = Keeper(session, self)
        self.doorbell = Doorbell(self)
        self.doorbell.rung.connect(self._come_forward)
        session.workspace_changed.connect(self.follow)

    def stop(self) -> None:
        self.doorbell.stop()
        self.keeper.stop()

    def follow(self) -> None:
        """The map that is open now is watched, and no longer any other."""
        document = self._session.workspace.document
        self.keeper.follow()
        Attempts(document.path).done()
        if document.claimed:
            self.doorbell.listen(document.path)
        else:
            self.doorbell.stop()
        if document.after_crash:
            # The file was found sound when it was opened; the journal is played again behind the picture.
            self.keeper.run(lambda: checked(document.path), self._say_how_it_is)
        self._say_what_cannot_be_read()

    def tell_fault(self, fault: Fault) -> None:
        """A bug, once: what it means for the map, and where to read more."""
        report = QAction(tr("Show the report"), self)
        shown = self._window.findChild(QAction, "report")
        if shown is not None:
            report.triggered.connect(shown.trigger)
        self._session.offered.emit(
            tr(
                "Something went wrong in the program ({where}). Every change shown as saved is in the file.",
                where=fault.where,
            ),
            [report],
        )

    def _say_how_it_is(self, future: "Future[list[str]]") -> None:
        problems = future.result()
        if problems:
            self._session.remarked.emit(
                tr(
                    "The last session ended unexpectedly, and the file is not as it should be: {problem} "
                    "File > Snapshots has earlier states of it.",
                    problem=problems[0],
                )
            )
        else:
            self._session.said.emit(say(AFTER_CRASH))

    def _say_what_cannot_be_read(self) -> None:
        """Letters that no font of this computer has are empty boxes: said once per opening, by script."""
        lacking = fonts.lacking(
            text
            for actor in self._session.map.actors.values()
            for text in (actor.name, *(alias.text for alias in actor.aliases))
        )
        if lacking:
            scripts = joined(f"{script} ({letter})" for script, letter in lacking.items())
            self._session.said.emit(
                tr("No font on this computer has the letters of {scripts}: they are shown as boxes.", scripts=scripts)
            )

    def _come_forward(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
