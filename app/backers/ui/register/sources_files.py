"""Sources in and out of files of reference managers. Asks for names, reads and writes, and says what happened."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from backers.model.errors import Refused
from backers.model.wording import mark, say, tr, tr_n
from backers.ui.folders import first_folder, remember
from backers.ui.session import Session
from backers.work.commands import Planned

_FILTER = mark("Lists of sources (*.json *.bib *.ris);;All files (*)")
_SHOWN = 12


class SourcesFiles(QObject):
    """What is refused goes to the window's banner, and so does the list of broken entries."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._parent = session, parent

    def import_(self) -> None:
        dialog = QFileDialog(self._parent.window(), tr("Import sources"), self._folder(), say(_FILTER))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open(dialog, self.read)

    def export(self) -> None:
        dialog = QFileDialog(
            self._parent.window(),
            tr("Export sources"),
            self._folder(),
            "CSL-JSON (*.json);;BibTeX (*.bib);;RIS (*.ris)",
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(".json")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.split("*")[1].rstrip(")")))
        dialog.selectFile("sources.json")
        self._open(dialog, self.write)

    def read(self, path: Path) -> None:
        """Brings the good entries in, as one step, and names the broken ones with their lines."""
        from backers.exchange.bibliography import read_sources
        from backers.work.import_report import summary_of
        from backers.work.importing import plan_import

        incoming = read_sources(path)
        plan = plan_import(self._session.map, incoming, path.name)
        if plan.changes and self._session.do(Planned(plan.changes), self) is None:
            return
        summary = tr("{file}: {summary}.", file=path.name, summary=summary_of(plan.report))
        self._session.said.emit(summary)
        warnings = plan.report["warnings"]
        if warnings:
            said = [summary, *(warning.rstrip(".") + "." for warning in warnings[:_SHOWN])]
            if len(warnings) > _SHOWN:
                said.append(tr_n("And {n} more.", "And {n} more.", len(warnings) - _SHOWN))
            self._session.remarked.emit(" ".join(said))

    def write(self, path: Path) -> None:
        from backers.exchange.bibliography import write_sources

        sources = list(self._session.map.sources.values())
        write_sources(sources, path)
        self._session.said.emit(tr("{sources:,} sources written: {path}", sources=len(sources), path=path))

    def _open(self, dialog: QFileDialog, act: Callable[[Path], None]) -> None:
        def chosen(name: str) -> None:
            try:
                act(Path(name))
            except Refused as refusal:
                self._session.refused.emit(str(refusal))
            except OSError as error:
                self._session.refused.emit(f"{error.filename or name}: {error.strerror or error}.")

        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: remember(self._session.settings, Path(name)))
        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _folder(self) -> str:
        return str(first_folder(self._session.settings, self._session.workspace.path))
