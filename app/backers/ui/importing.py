"""Bringing files in through the window: read off the GUI thread, reviewed, then one undoable step.

Until the user says yes nothing is changed, so that cancelling at any moment leaves the map as it was.
"""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThread, Signal
from PySide6.QtWidgets import QMainWindow, QProgressDialog

from backers.model.errors import Refused
from backers.model.names import shown
from backers.ui.session import Session
from backers.work.commands import Planned

if TYPE_CHECKING:
    from backers.exchange.incoming import Incoming

_PATIENCE = 400  # ms before a progress bar is worth a look
Reader = Callable[[Callable[[float], None]], "Incoming"]


class _Stopped(Exception):
    """The user thought better of it."""


class Reading(QThread):
    """Runs a reader; afterwards `incoming` is there, or `refusal` or `bug` says why not, or neither: it was stopped."""

    got = Signal(int)

    def __init__(self, reader: Reader, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._stop = Event()
        self.incoming: Incoming | None = None
        self.refusal: Refused | OSError | None = None
        self.bug: Exception | None = None

    def stop(self) -> None:
        self._stop.set()

    def run(self) -> None:
        try:
            self.incoming = self._reader(self._step)
        except _Stopped:
            pass
        except (Refused, OSError) as refusal:
            self.refusal = refusal
        except Exception as bug:
            # Raised again in the thread that shows bugs.
            self.bug = bug

    def _step(self, part: float) -> None:
        if self._stop.is_set():
            raise _Stopped
        self.got.emit(round(100 * part))


class Importing(QObject):
    """One import at a time."""

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._reading: Reading | None = None

    def file(self, path: Path) -> None:
        """Reads the file; a table that has to be mapped is mapped first."""
        from backers.exchange.formats import read

        self._read(path.name, lambda step: read(path, progress=step), lambda: self._map(path))

    def text(self, text: str) -> None:
        """GraphML, GEXF or another graph as text, from the clipboard."""
        from backers.exchange.formats import read

        if not text.strip():
            self._session.refused.emit("There is no text on the clipboard.")
            return
        data = text.encode("utf-8", errors="ignore")
        self._read("the clipboard", lambda step: read(data, name="the clipboard", progress=step), None)

    def close(self) -> None:
        """Ends what is under way, for a window that closes."""
        if self._reading is not None:
            self._reading.stop()
            self._reading.wait()

    def _read(self, name: str, reader: Reader, otherwise: Callable[[], None] | None) -> None:
        if self._reading is not None:
            self._session.refused.emit("Another file is still being read.")
            return
        reading = self._reading = Reading(reader, self)
        bar = QProgressDialog(f"Reading {shown(name, 60)}", "Cancel", 0, 100, self._window)
        bar.setWindowModality(Qt.WindowModality.WindowModal)
        bar.setMinimumDuration(_PATIENCE)
        bar.setAutoReset(False)
        bar.setAutoClose(False)
        bar.canceled.connect(reading.stop)
        reading.got.connect(bar.setValue)
        reading.finished.connect(lambda: self._read_through(name, reading, bar, otherwise))
        reading.start()

    def _read_through(
        self, name: str, reading: Reading, bar: QProgressDialog, otherwise: Callable[[], None] | None
    ) -> None:
        from backers.exchange.tables.reader import NeedsMapping

        self._reading = None
        stopped = bar.wasCanceled()
        bar.canceled.disconnect()
        bar.close()
        bar.deleteLater()
        reading.deleteLater()
        if reading.bug is not None:
            raise reading.bug
        if stopped or (reading.incoming is None and reading.refusal is None):
            self._session.said.emit(f"{name}: not brought in; the map is as it was.")
        elif isinstance(reading.refusal, NeedsMapping) and otherwise is not None:
            otherwise()
        elif reading.refusal is not None:
            self._session.refused.emit(str(reading.refusal))
        elif reading.incoming is not None:
            self._review(name, reading.incoming)

    def _map(self, path: Path) -> None:
        from backers.exchange.tables import open_grids
        from backers.ui.dialogs.table_mapping import TableMapping

        try:
            grids = open_grids(path)
        except Refused as refusal:
            self._session.refused.emit(str(refusal))
            return
        dialog = TableMapping(grids, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._review(path.name, dialog.incoming()))
        dialog.open()

    def _review(self, name: str, incoming: "Incoming") -> None:
        from backers.ui.dialogs.import_review import ImportReview
        from backers.work.review import review

        dialog = ImportReview(self._session, review(self._session.map, incoming, name), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._bring_in(name, dialog))
        dialog.open()

    def _bring_in(self, name: str, dialog: "QObject") -> None:
        from backers.ui.dialogs.import_review import ImportReview
        from backers.work.import_report import summary_of

        assert isinstance(dialog, ImportReview)
        plan = dialog.plan
        if plan.changes and self._session.do(Planned(plan.changes), self) is None:
            return
        self._session.said.emit(f"{name}: {summary_of(plan.report)}.")
