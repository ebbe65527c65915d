"""Opening a map in the window, and what is offered where that is not simply possible: it is in use, or damaged."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from backers.model.errors import Damaged, Refused
from backers.model.names import shown
from backers.model.wording import mark, tr
from backers.store.apart import is_large
from backers.store.document import Document, InUse
from backers.store.rescue import put_back
from backers.store.salvage import salvage
from backers.store.snapshots import Shelf, Snapshot
from backers.store.steps import Progress
from backers.ui.background import Background
from backers.ui.large_work import LargeWork
from backers.ui.moments import moment
from backers.ui.movement import remembered_forces
from backers.ui.prepared import prepared
from backers.ui.session import Session
from backers.work.workspace import Workspace


class Opening(QObject):
    """`show` takes the opened map; `ask_name` asks for a new file and hands its path to what it is given."""

    def __init__(
        self,
        session: Session,
        window: QMainWindow,
        large: LargeWork,
        show: Callable[[Workspace], None],
        ask_name: Callable[[str, str, Callable[[Path], None]], None],
    ) -> None:
        super().__init__(window)
        self._session, self._window, self._large = session, window, large
        self._show_workspace, self._ask_name = show, ask_name
        self._late: Workspace | None = None  # a map that the thread has opened and nobody has taken

    def open(self, path: Path, *, read_only: bool = False, over: bool = False) -> None:
        """Raises Refused or OSError for what there is nothing to offer about, a large map says it in the banner."""
        current = self._session.workspace.document
        if _same(path, current.path):
            self._session.leave()  # what is written now still comes with the file
            current.release()
        elif is_large(path):
            self._open_large(path, read_only=read_only, over=over)
            return
        try:
            if over:
                Shelf(path).take(mark("before a takeover"))
            document = Document.open(path, read_only=read_only, claim=True, over=over)
        except InUse as used:
            self._ask(used)
        except Damaged as damaged:
            self.offer(path, str(damaged))
        else:
            self._show(document)

    def close(self) -> None:
        """The window closes: what was opened too late for it is let go of."""
        self._large.close()
        if self._late is not None:
            self._late.close()

    def _open_large(self, path: Path, *, read_only: bool, over: bool) -> None:
        """The same in a thread, with a bar; cancelled, it leaves everything as it was."""
        if self._large.refuses():
            return
        session, path = self._session, Path(path).absolute()
        author = session.workspace.author

        def work(step: Progress) -> Workspace:
            if over:
                Shelf(path).take(mark("before a takeover"))
            self._late = prepared(
                path, author, lambda: remembered_forces(session.settings), step, read_only=read_only, over=over
            )
            return self._late

        def finished(done: Background, stopped: bool) -> None:
            self._late = None
            if stopped and done.found is not None:
                done.found.close()
            elif done.found is not None:
                self._show_workspace(done.found)
            elif isinstance(done.refusal, InUse):
                self._ask(done.refusal)
            elif isinstance(done.refusal, Damaged):
                self.offer(path, str(done.refusal))
            elif done.refusal is not None:
                session.refused.emit(str(done.refusal))

        # The bar is there at once: a dialog begun meanwhile would be about one map and act on the other.
        self._large.run(tr("Opening {file}", file=shown(path.name, 60)), work, finished, patience=0)

    def _show(self, document: Document) -> None:
        self._show_workspace(Workspace(document, self._session.workspace.author))

    def _ask(self, used: InUse) -> None:
        from backers.ui.safety.in_use import InUseBox

        box = InUseBox(used, self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        again = {"read": {"read_only": True}, "over": {"over": True}}
        box.finished.connect(
            lambda _result: self._try(lambda: self.open(used.path, **again[box.choice])) if box.choice else None
        )
        box.open()

    def offer(self, path: Path, sentence: str) -> None:
        """Says that the map at `path` is damaged, with the ways to have it back."""
        actions = []
        snapshot = Shelf(path).newest_sound()
        if snapshot is not None:
            when = moment(snapshot.at.isoformat())
            back = QAction(tr("Go back to the snapshot of {when}", when=when), self)
            back.setToolTip(tr("The damaged file is kept beside it"))
            back.triggered.connect(lambda: self._try(lambda: self._put_back(path, snapshot, when)))
            actions.append(back)
        rescue = QAction(tr("Save what can be read…"), self)
        rescue.setToolTip(tr("Makes a new map of every row that is still there"))
        rescue.triggered.connect(
            lambda: self._ask_name(
                tr("Save what can be read"), tr("{name} rescued", name=path.stem), lambda out: self._rescue(path, out)
            )
        )
        self._session.offered.emit(sentence, [*actions, rescue])

    def _put_back(self, path: Path, snapshot: Snapshot, when: str) -> None:
        kept = put_back(path, snapshot.path)
        self._show(Document.open(path, claim=True))
        self._session.remarked.emit(
            tr("This is the map as it was at {when}. The damaged file is kept as {kept}.", when=when, kept=kept.name)
        )

    def _rescue(self, path: Path, out: Path) -> None:
        report = salvage(path, out)
        self._show(Document.open(out, claim=True))
        first = f" {report.lost[0]}" if report.lost else ""
        self._session.remarked.emit(
            tr("{sentence}{first} {path} was not touched.", sentence=report.sentence, first=first, path=path.name)
        )

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except (Refused, OSError) as error:
            self._session.refused.emit(str(error))


def _same(one: Path, other: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)
