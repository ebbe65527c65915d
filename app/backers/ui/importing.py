"""Bringing files in through the window: read off the GUI thread, reviewed, then one undoable step.

Until the user says yes nothing is changed, and what is written then is committed at the end and at once, so that
cancelling at any moment leaves the map as it was.
"""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QProgressDialog

from backers.model.errors import Refused
from backers.model.names import shown
from backers.model.wording import tr
from backers.ui.background import Background
from backers.ui.session import Session
from backers.work.commands import Planned

if TYPE_CHECKING:
    from backers.exchange.incoming import Incoming
    from backers.exchange.tables.grid import Grid
    from backers.work.importing import ImportPlan
    from backers.work.large_edit import LargeEdit
    from backers.work.review import Review

_PATIENCE = 400  # ms before a progress bar is worth a look
_AT_ONCE = 5_000  # rows that are written while the user waits
Step = Callable[[float], None]
Reader = Callable[[Step], "Incoming | list[Grid]"]


class Importing(QObject):
    """One import at a time."""

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._reading: Background | None = None
        self._pasted: TemporaryDirectory[str] | None = None

    def file(self, path: Path) -> None:
        """Reads the file; of a table a person sees first how it is read and what its columns mean."""
        from backers.exchange.formats import read
        from backers.exchange.tables import is_own, is_table, open_grids

        def reader(step: Step) -> "Incoming | list[Grid]":
            if is_table(path):
                grids = open_grids(path, progress=step)
                if grids and not is_own(grids):
                    return grids
            return read(path, progress=step)

        self._read(path.name, reader, path)

    def text(self, text: str) -> None:
        """GraphML, GEXF or another graph as text, or cells of a table, from the clipboard."""
        from backers.exchange.formats import read
        from backers.exchange.sniffing import sniff_bytes

        if not text.strip():
            self._session.refused.emit(tr("There is no text on the clipboard."))
            return
        data = text.encode("utf-8", errors="ignore")
        if sniff_bytes(data) == "text" and _has_columns(text):
            self._pasted = self._pasted or TemporaryDirectory(prefix="backers-")
            path = Path(self._pasted.name, tr("Clipboard") + ".csv")  # a table is read again while it is mapped
            path.write_bytes(data)
            self.file(path)
            return
        self._read(tr("the clipboard"), lambda step: read(data, name=tr("the clipboard"), progress=step))

    def close(self) -> None:
        """Ends what is under way, for a window that closes."""
        if self._reading is not None:
            self._reading.stop()
            self._reading.wait()
        if self._pasted is not None:
            self._pasted.cleanup()

    def _read(self, name: str, reader: Reader, path: Path | None = None) -> None:
        if self._reading is not None:
            self._session.refused.emit(tr("Another file is still being read."))
            return
        reading = self._reading = Background(lambda step: self._prepared(name, reader, step), self)
        bar = self._bar(tr("Reading {file}", file=shown(name, 60)), reading)
        reading.finished.connect(lambda: self._read_through(name, reading, bar, path))
        reading.start()

    def _bar(self, says: str, work: Background) -> QProgressDialog:
        """Shows how far the work is, and stops it when asked to."""
        bar = QProgressDialog(says, tr("Cancel"), 0, 100, self._window)
        bar.setWindowModality(Qt.WindowModality.WindowModal)
        bar.setMinimumDuration(_PATIENCE)
        bar.setAutoReset(False)
        bar.setAutoClose(False)
        bar.canceled.connect(work.stop)
        work.got.connect(bar.setValue)
        return bar

    def _ended(self, work: Background, bar: QProgressDialog) -> bool:
        """Puts away what showed the work. Whether the user stopped it."""
        self._reading = None
        stopped = bar.wasCanceled()
        bar.canceled.disconnect()
        bar.close()
        bar.deleteLater()
        work.deleteLater()
        return stopped

    def _prepared(self, name: str, reader: Reader, step: Step) -> "list[Grid] | tuple[Review, ImportPlan]":
        """The tables to be mapped; else what would change, compared and planned in the same thread."""
        from backers.work.review import SAME_NAME, review

        found = reader(step)
        if isinstance(found, list):
            return found
        map_ = self._session.map
        looked = review(map_, found, name, step)
        return looked, looked.plan(map_, looked.by_rule(SAME_NAME), progress=step)

    def _read_through(self, name: str, reading: Background, bar: QProgressDialog, path: Path | None) -> None:
        stopped = self._ended(reading, bar)
        if reading.bug is not None:
            raise reading.bug
        if stopped or (reading.found is None and reading.refusal is None):
            self._say_not(name)
        elif reading.refusal is not None:
            self._session.refused.emit(str(reading.refusal))
        elif isinstance(reading.found, list):
            assert path is not None
            self._map(path, reading.found)
        else:
            self._review(name, *reading.found)

    def _map(self, path: Path, grids: "list[Grid]") -> None:
        from backers.ui.dialogs.table_mapping import TableMapping

        dialog = TableMapping(path, grids, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._read(path.name, dialog.reader()))
        dialog.open()

    def _review(self, name: str, review: "Review", plan: "ImportPlan") -> None:
        from backers.ui.dialogs.import_review import ImportReview

        dialog = ImportReview(self._session, review, plan, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._bring_in(name, dialog))
        dialog.open()

    def _bring_in(self, name: str, dialog: "QObject") -> None:
        from backers.ui.dialogs.import_review import ImportReview
        from backers.work.import_report import summary_of

        assert isinstance(dialog, ImportReview)
        plan = dialog.plan
        if len(plan.changes.changes) > _AT_ONCE:
            self._write(name, plan)
        elif not plan.changes or self._session.do(Planned(plan.changes), self) is not None:
            self._session.said.emit(f"{name}: {summary_of(plan.report)}.")

    def _write(self, name: str, plan: "ImportPlan") -> None:
        """Off the GUI thread, to be cancelled until it is committed."""
        try:
            edit = self._session.workspace.begin(Planned(plan.changes))
        except Refused as refusal:
            self._session.refused.emit(str(refusal))
            return
        writing = self._reading = Background(edit.write, self)
        bar = self._bar(tr("Bringing in {file}", file=shown(name, 60)), writing)
        writing.finished.connect(lambda: self._written(name, plan, edit, writing, bar))
        writing.start()

    def _written(
        self, name: str, plan: "ImportPlan", edit: "LargeEdit", writing: Background, bar: QProgressDialog
    ) -> None:
        from backers.work.import_report import summary_of

        bar.setLabelText(tr("Showing {file}", file=shown(name, 60)))
        bar.setCancelButton(None)
        bar.repaint()
        try:
            self._session.workspace.end(edit, writing.found, self)
        finally:
            self._ended(writing, bar)
        if writing.bug is not None:
            raise writing.bug
        if writing.refusal is not None:
            self._session.refused.emit(str(writing.refusal))
        elif writing.found is None:
            self._say_not(name)
        else:
            self._session.said.emit(f"{name}: {summary_of(plan.report)}.")

    def _say_not(self, name: str) -> None:
        self._session.said.emit(tr("{name}: not brought in; the map is as it was.", name=name))


def _has_columns(text: str) -> bool:
    """Whether the first lines are parted alike, as cells from a spreadsheet or lines of CSV are and prose is not."""
    lines = [line for line in text.splitlines() if line.strip()][:5]
    return len(lines) > 1 and any(
        lines[0].count(sign) and len({line.count(sign) for line in lines}) == 1 for sign in "\t;,"
    )
