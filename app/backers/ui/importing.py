"""Bringing files in through the window: read off the GUI thread, reviewed, then one undoable step.

Until the user says yes nothing is changed, and what is written then is committed at the end and at once, so that
cancelling at any moment leaves the map as it was.
"""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow

from backers.model.errors import Refused
from backers.model.names import shown
from backers.model.wording import tr
from backers.ui.background import Background
from backers.ui.large_work import LargeWork
from backers.ui.session import Session
from backers.work.commands import Planned

if TYPE_CHECKING:
    from backers.exchange.incoming import Incoming
    from backers.exchange.tables.grid import Grid
    from backers.work.importing import ImportPlan
    from backers.work.review import Review

Step = Callable[[float], None]
Reader = Callable[[Step], "Incoming | list[Grid]"]


class Importing(QObject):
    """One import at a time, and none while the window does other large work."""

    def __init__(self, session: Session, window: QMainWindow, large: LargeWork) -> None:
        super().__init__(window)
        self._session, self._window, self._large = session, window, large
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

        data = text.encode("utf-8", errors="ignore")
        plain = sniff_bytes(data) == "text"
        if not text.strip() or (plain and not _has_columns(text)):
            # No mistake that needs a banner: whoever pastes may have meant another window.
            self._session.said.emit(
                tr("Nothing on the clipboard can be brought in: copy GraphML, GEXF or cells of a table as text.")
            )
            return
        if plain:
            self._pasted = self._pasted or TemporaryDirectory(prefix="backers-")
            path = Path(self._pasted.name, tr("Clipboard") + ".csv")  # a table is read again while it is mapped
            path.write_bytes(data)
            self.file(path)
            return
        self._read(tr("the clipboard"), lambda step: read(data, name=tr("the clipboard"), progress=step))

    def close(self) -> None:
        """Ends what is under way, for a window that closes."""
        self._large.close()
        if self._pasted is not None:
            self._pasted.cleanup()

    def _read(self, name: str, reader: Reader, path: Path | None = None) -> None:
        if self._large.refuses():
            return
        self._large.run(
            tr("Reading {file}", file=shown(name, 60)),
            lambda step: self._prepared(name, reader, step),
            lambda reading, stopped: self._read_through(name, reading, stopped, path),
        )

    def _prepared(self, name: str, reader: Reader, step: Step) -> "list[Grid] | tuple[Review, ImportPlan]":
        """The tables to be mapped; else what would change, compared and planned in the same thread."""
        from backers.work.review import SAME_NAME, review

        found = reader(step)
        if isinstance(found, list):
            return found
        map_ = self._session.map
        looked = review(map_, found, name, step)
        return looked, looked.plan(map_, looked.by_rule(SAME_NAME), progress=step)

    def _read_through(self, name: str, reading: Background, stopped: bool, path: Path | None) -> None:
        if reading.bug is not None:
            return
        if stopped or (reading.found is None and reading.refusal is None):
            self._session.said.emit(_not_brought_in(name))
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
        said = f"{name}: {summary_of(plan.report)}."
        if plan.changes.is_large:
            self._write(name, Planned(plan.changes), said)
        elif not plan.changes or self._session.do(Planned(plan.changes), self) is not None:
            self._session.said.emit(said)

    def _write(self, name: str, command: Planned, said: str) -> None:
        """Off the GUI thread, to be cancelled until it is committed."""
        if self._large.refuses():
            return
        try:
            edit = self._session.workspace.begin(command)
        except Refused as refusal:
            self._session.refused.emit(str(refusal))
            return
        self._large.edit(
            edit,
            tr("Bringing in {file}", file=shown(name, 60)),
            lambda done: self._session.said.emit(said) if done else None,
            self,
            _not_brought_in(name),
        )


def _not_brought_in(name: str) -> str:
    return tr("{name}: not brought in; the map is as it was.", name=name)


def _has_columns(text: str) -> bool:
    """Whether the first lines are parted alike, as cells from a spreadsheet or lines of CSV are and prose is not."""
    lines = [line for line in text.splitlines() if line.strip()][:5]
    return len(lines) > 1 and any(
        lines[0].count(sign) and len({line.count(sign) for line in lines}) == 1 for sign in "\t;,"
    )
