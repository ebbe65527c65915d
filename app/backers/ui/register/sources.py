"""The register of sources: one table for all, everything editable, with what can be done to sources."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QDialog, QMenu, QToolButton, QWidget

from backers.model.rows import Ref
from backers.model.wording import tr
from backers.ui.appearance import outlined
from backers.ui.register.duplicates import DuplicatesDialog
from backers.ui.register.merge_sources import MergeSourcesDialog
from backers.ui.register.new_source import NewSourceDialog
from backers.ui.register.resting import RestingDialog
from backers.ui.register.sources_files import SourcesFiles
from backers.ui.register.sources_listing import LISTING, resting
from backers.ui.session import Session
from backers.ui.tables import RowsPanel


class SourcesPanel(RowsPanel):
    """Selecting a source shows it in the details. Signal: `leave_out_wanted(str)` with its id."""

    leave_out_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, LISTING, parent)
        self.every.hide()  # the filters are about the map; the register is always whole
        self.files = SourcesFiles(session, self)
        self.menu_wanted.connect(self._show_menu)
        self.more = QToolButton(self)
        self.more.setText(tr("Sources"))
        self.more.setToolTip(tr("Add, import, export, find duplicates"))
        self.more.setAccessibleName(tr("What can be done with sources"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = outlined(QMenu(self.more))
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.more.setMenu(menu)
        self.line.addWidget(self.more)

    def add(self) -> None:
        """Asks for a new source and selects it."""
        dialog = NewSourceDialog(self.session, self.window())
        self._ask(dialog, lambda: self.session.select(frozenset({Ref("source", dialog.id)})))

    def merge(self) -> None:
        """Makes one of the two that are selected."""
        first, second = (ref.id for ref in self.selection.refs()[:2])
        self._ask(MergeSourcesDialog(self.session, first, second, self.window()))

    def find_duplicates(self) -> None:
        self._ask(DuplicatesDialog(self.session, self.window()))

    def remove(self) -> None:
        """Deletes what is selected; what claims rest on is first moved to another source."""
        refs = self.selection.refs()
        used = [ref.id for ref in refs if self.session.map.claims_from(ref.id)]
        if len(refs) == 1 and used:
            self._ask(RestingDialog(self.session, used[0], self.window()))
        else:
            super()._delete()

    def show_resting(self) -> None:
        """Selects on the map everything that rests on what is selected here."""
        found = [resting(self.session.map, ref.id) for ref in self.selection.refs()]
        self.session.select(frozenset().union(*found))

    def _delete(self) -> None:
        self.remove()

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        writable = not self.session.workspace.read_only
        for text, act, allowed in (
            (tr("Add a source…"), self.add, writable),
            (tr("Find duplicates…"), self.find_duplicates, writable),
            ("", None, True),
            (tr("Import from CSL-JSON, BibTeX or RIS…"), self.files.import_, writable),
            (tr("Export as CSL-JSON, BibTeX or RIS…"), self.files.export, bool(self.session.map.sources)),
        ):
            _add(menu, text, act, allowed)

    def _show_menu(self, ref: Ref, at: QPoint) -> None:
        chosen = len(self.selection.refs())
        writable = not self.session.workspace.read_only
        menu = outlined(QMenu(self))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        _add(menu, tr("Show what rests on it"), self.show_resting, True)
        _add(menu, tr("What would be left without it…"), lambda: self.leave_out_wanted.emit(ref.id), chosen <= 1)
        menu.addSeparator()
        _add(menu, tr("Merge these two…"), self.merge, writable and chosen == 2)
        _add(menu, tr("Delete…"), self.remove, writable)
        menu.popup(at)

    @staticmethod
    def _ask(dialog: QDialog, then: Callable[[], object] | None = None) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if then is not None:
            dialog.accepted.connect(then)
        dialog.open()


def _add(menu: QMenu, text: str, act: Callable[[], object] | None, allowed: bool) -> None:
    if act is None:
        menu.addSeparator()
    else:
        menu.addAction(text, act).setEnabled(allowed)
