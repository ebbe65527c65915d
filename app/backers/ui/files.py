"""The File menu: which map is open, what comes in and what goes out. Asks for names, then hands over.

What reads and writes other formats is loaded when it is first wanted: the start does not wait for it.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QMenu

from backers.model.errors import Refused
from backers.model.names import shown
from backers.model.rows import Meta, Row
from backers.model.wording import mark, say, tr
from backers.settings import data_folder
from backers.store.document import SUFFIX, Document
from backers.ui.folders import first_folder, remember
from backers.ui.importing import Importing
from backers.ui.large_work import LargeWork
from backers.ui.live import LiveMap
from backers.ui.safety.looking import looking
from backers.ui.safety.opening import Opening
from backers.ui.session import Session
from backers.work.workspace import Workspace

if TYPE_CHECKING:
    from backers.ui.dialogs import ExportChoice
    from backers.ui.safety.faults import Faults
    from backers.ui.safety.keeper import Keeper

_MAPS = mark("Backers maps (*.backers)")
_READABLE = mark(
    "Graphs, tables and packages (*.graphml *.gexf *.gml *.net *.dot *.gv *.json *.jsonl *.ijson *.canvas *.cyjs *.csv "
    "*.tsv *.xlsx *.ods *.gz *.zip datapackage.json);;All files (*)"
)


class Files(QObject):
    """Slots of the File menu. Everything refused is said in the window's banner, and the open map stays."""

    def __init__(self, session: Session, window: QMainWindow, live: LiveMap, large: LargeWork) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._live = live
        self._missing_said = False
        self._importing = Importing(session, window, large)
        self._opening = Opening(
            session,
            window,
            large,
            self._show_workspace,
            lambda title, start, act: self._ask_new_name(title, start, SUFFIX, say(_MAPS), act),
        )

    def new(self) -> None:
        def make(path: Path) -> None:
            self._show(Document.create(path, [Meta(id="title", value=path.stem)], claim=True))

        self._ask_new_name(tr("New map"), tr("Untitled"), SUFFIX, say(_MAPS), make)

    def open(self) -> None:
        self._ask_file(tr("Open a map"), tr("{maps};;All files (*)", maps=say(_MAPS)), self._opening.open)

    def open_path(self, path: Path, *, read_only: bool = False) -> None:
        self._guard(lambda: self._opening.open(path, read_only=read_only))

    def offer_rescue(self, path: Path, sentence: str) -> None:
        """A damaged map that is not the open one: what became of it, and the ways to have it back."""
        self._opening.offer(path, sentence)

    def open_curated_again(self) -> None:
        """A fresh copy beside the map that is open, under the next free name."""
        from backers.exchange.curated import curated_map

        folder, number = self._folder(), 2
        while (folder / f"Libya {number}{SUFFIX}").exists():
            number += 1
        path = folder / f"Libya {number}{SUFFIX}"
        self._guard(lambda: self._show(Document.create(path, curated_map().rows(), claim=True)))

    def take(self, name: str) -> None:
        """A file was dropped on the window: a map is opened, anything else imported."""
        path = Path(name)
        if path.suffix.lower() == SUFFIX:
            self.open_path(path)
        else:
            self._importing.file(path)

    def import_(self) -> None:
        self._ask_file(tr("Import"), say(_READABLE), self._importing.file)

    def import_clipboard(self) -> None:
        """A graph that another program copied as text."""
        self._importing.text(QGuiApplication.clipboard().text())

    def stop_reading(self) -> None:
        self._importing.close()
        self._opening.close()

    def export(self) -> None:
        """Asks what and where, writes it, and says what the format could not carry."""
        from backers.ui.dialogs import ExportDialog

        dialog = ExportDialog(self._session, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._export_as(dialog.choice))
        dialog.open()

    def print_(self) -> None:
        """Shows the pages as they will come out, to a printer or into a PDF."""
        from backers.ui.dialogs.printing import PrintingDialog
        from backers.ui.export import Export, sheet

        dialog = PrintingDialog(
            lambda choice: sheet(Export.of(self._session, self._live.view, self._live.places, choice)),
            self._session.workspace.path.stem,
            self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def copy_picture(self) -> None:
        """The view as it is, on the clipboard."""
        from backers.ui.export import view_picture

        image = view_picture(self._session, self._live.view, self._live.places)
        QGuiApplication.clipboard().setImage(image)
        self._session.said.emit(
            tr("Picture of {width} × {height} pixels copied.", width=image.width(), height=image.height())
        )

    def save_copy(self) -> None:
        start = tr("{name} copy", name=self._session.workspace.path.stem)
        self._ask_new_name(tr("Save a copy"), start, SUFFIX, say(_MAPS), self._save_copy)

    def save_public_copy(self) -> None:
        """Shows what would go and what stays, then asks for a name."""
        from backers.ui.dialogs.public_copy import PublicCopyDialog

        dialog = PublicCopyDialog(self._session, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        start = tr("{name} public", name=self._session.workspace.path.stem)
        rows = dialog.plan.rows
        dialog.accepted.connect(
            lambda: self._ask_new_name(
                tr("Save a public copy"), start, SUFFIX, say(_MAPS), lambda path: self._save_public_copy(path, rows)
            )
        )
        dialog.open()

    def show_snapshots(self, keeper: "Keeper") -> None:
        """Earlier states of this map."""
        from backers.ui.dialogs.snapshots import SnapshotsDialog

        dialog = SnapshotsDialog(
            self._session,
            keeper,
            lambda path: self.open_path(path, read_only=True),
            lambda title, start, act: self._ask_new_name(title, start, SUFFIX, say(_MAPS), act),
            self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def back_to_map(self) -> None:
        """From a snapshot that is looked at to the map that it was taken of."""
        looked = looking(self._session.workspace)
        if looked is not None:
            self.open_path(looked.home)

    def show_report(self, faults: "Faults | None") -> None:
        """What went wrong in this session, to read before it is saved."""
        from backers.ui.safety.report import ReportDialog, report_text

        text = report_text(faults.seen.values() if faults is not None else ())
        dialog = ReportDialog(
            text,
            lambda title, start, act: self._ask_new_name(title, start, ".txt", "Texts (*.txt)", act),
            self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def reveal(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder())))

    def notice_changes(self) -> None:
        """The window came to the front: says so once if the file is no longer the one that was opened."""
        document = self._session.workspace.document
        gone = not document.in_place
        if gone and not self._missing_said:
            keep = QAction(tr("Save a copy…"), self)
            keep.triggered.connect(self.save_copy)
            if document.path.exists():
                fresh = QAction(tr("Open what is there now"), self)
                fresh.triggered.connect(lambda: self.open_path(document.path))
                self._session.offered.emit(
                    tr("{path} was replaced by another program. What you see is the map as it was: save a copy "
"of it to keep both.", path=document.path), [keep, fresh]
                )  # fmt: skip
            else:
                self._session.offered.emit(
                    tr(
                        "{path} was moved or deleted. Save a copy, or put it back, to go on editing.",
                        path=document.path,
                    ),
                    [keep],
                )
        self._missing_said = gone

    def fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for path in self._session.settings.recent():
            menu.addAction(shown(str(path), 80).replace("&", "&&"), partial(self.open_path, path))
        if menu.isEmpty():
            menu.addAction(tr("Nothing yet")).setEnabled(False)

    def _show(self, document: Document) -> None:
        self._show_workspace(Workspace(document, self._session.workspace.author))

    def _show_workspace(self, workspace: Workspace) -> None:
        self._session.open(workspace)
        if not workspace.path.is_relative_to(data_folder() / "snapshots"):
            self._session.settings.add_recent(workspace.path)

    def _export_as(self, choice: "ExportChoice") -> None:
        start = shown(self._session.workspace.title, 60).replace("/", "-").replace(":", "")
        self._ask_new_name(
            tr("Export"), start, choice.suffix, f"*{choice.suffix}", lambda path: self._export(path, choice)
        )

    def _export(self, path: Path, choice: "ExportChoice") -> None:
        from backers.ui.export import Export, write

        losses = write(Export.of(self._session, self._live.view, self._live.places, choice), path)
        self._session.said.emit(tr("Written: {path}", path=path))
        if losses:
            self._session.remarked.emit(tr("{path} is written. {losses}", path=path.name, losses=" ".join(losses)))

    def _save_copy(self, path: Path) -> None:
        self._session.workspace.document.copy_to(path)
        self._session.said.emit(tr("Copy written: {path}", path=path))

    def _save_public_copy(self, path: Path, rows: tuple[Row, ...]) -> None:
        """A new file with these rows and nothing else, in the place of any of that name."""
        if path.exists() and path.samefile(self._session.workspace.path):
            raise Refused(tr("{path} is the map itself: choose another name for the copy.", path=path))
        Document.put(path, rows)
        self._session.said.emit(tr("Public copy written: {path}", path=path))

    def _ask_file(self, title: str, filter_: str, act: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._window, title, self._start(), filter_)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open(dialog, act)

    def _ask_new_name(self, title: str, start: str, suffix: str, filter_: str, act: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._window, title, self._start(), filter_)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(start + suffix)
        self._open(dialog, act)

    def _open(self, dialog: QFileDialog, act: Callable[[Path], None]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: remember(self._session.settings, Path(name)))
        dialog.fileSelected.connect(lambda name: self._guard(lambda: act(Path(name))))
        dialog.open()

    def _folder(self) -> Path:
        return self._session.workspace.path.parent

    def _start(self) -> str:
        return str(first_folder(self._session.settings, self._session.workspace.path))

    def _guard(self, act: Callable[[], None]) -> None:
        """Shows the waiting pointer while it works, and a refusal or a disk's error as a sentence."""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            act()
        except Refused as refusal:
            self._session.refused.emit(str(refusal))
        except OSError as error:
            path = error.filename or tr("The file")
            self._session.refused.emit(tr("{path}: {reason}.", path=path, reason=error.strerror or error))
        finally:
            QApplication.restoreOverrideCursor()
