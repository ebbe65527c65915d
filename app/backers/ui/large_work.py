"""Long work with a bar that shows how far it is and can end it: reading a file, an edit of very many rows.

One piece at a time. What is written is committed at the end and at once, so that ending it at any moment leaves the map
as it was.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QProgressDialog

from backers.model.wording import tr
from backers.ui.background import Background, Work
from backers.ui.session import Session
from backers.work.large_edit import LargeEdit

_PATIENCE = 400  # ms before a progress bar is worth a look


class LargeWork(QObject):
    """The only one of its window, so that one piece at a time holds for all of it. What went wrong is said by the
    session; a bug is raised where bugs are shown."""

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._work: Background | None = None
        self._closed = False

    @property
    def under_way(self) -> bool:
        return self._work is not None

    def refuses(self) -> bool:
        """Whether something is under way already; the user is then told so."""
        if self.under_way:
            self._session.refused.emit(tr("Something else is still under way: wait for it, or cancel it."))
        return self.under_way

    def run(
        self, says: str, work: Work, then: Callable[[Background, bool], object], *, patience: int = _PATIENCE
    ) -> None:
        """Does it in a thread. `then` gets it when it is over, and whether the user ended it.

        `patience`: milliseconds before there is a bar. It keeps everything else of the window away; with 0 it does so
        from the beginning. Ask `under_way` before, or `refuses`.
        """
        assert self._work is None
        running = self._work = Background(work, self)
        bar = QProgressDialog(says, tr("Cancel"), 0, 100, self._window)
        bar.setWindowModality(Qt.WindowModality.WindowModal)
        bar.setMinimumDuration(patience)
        bar.setAutoReset(False)
        bar.setAutoClose(False)
        bar.canceled.connect(running.stop)
        running.got.connect(bar.setValue)

        def over() -> None:
            if self._closed:
                return
            self._work = None
            bar.canceled.disconnect()
            try:
                then(running, bar.wasCanceled())
            finally:
                bar.close()
                bar.deleteLater()
                running.deleteLater()
            if running.bug is not None:
                raise running.bug

        running.finished.connect(over)
        if not patience:
            bar.show()
        running.start()

    def edit(
        self, edit: LargeEdit, says: str, then: Callable[[bool], object], origin: object = None, not_done: str = ""
    ) -> None:
        """Carries out a large edit. `then` hears whether the map has it; `not_done` is said where the user ended it."""
        if self.refuses():
            self._session.workspace.end(edit, None, origin)
            then(False)
            return

        def over(work: Background, _ended: bool) -> None:
            try:
                # Cancelled after the last moment, it is done all the same.
                self._session.workspace.end(edit, work.found, origin)
            finally:
                self._session.busy_changed.emit(False)
            if work.refusal is not None:
                self._session.refused.emit(str(work.refusal))
            elif work.found is None and work.bug is None and not_done:
                self._session.said.emit(not_done)
            then(work.found is not None)

        self._session.busy_changed.emit(True)
        self.run(says, edit.write, over)

    def close(self) -> None:
        """Ends what is under way, for a window that closes: nobody hears of it any more."""
        if self._work is not None:
            self._closed = True
            self._work.end()
