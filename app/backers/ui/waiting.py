"""What is seen while a large map is opened before there is a window for it: its name, how far it is, Cancel.

Loaded for large maps alone.
"""

from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QProgressDialog

from backers.model.names import shown
from backers.model.wording import tr
from backers.preferences import TEXT_SIZE, THEME, chosen
from backers.settings import Settings
from backers.ui import appearance
from backers.ui.background import Background
from backers.ui.movement import remembered_forces
from backers.ui.prepared import prepared
from backers.work.workspace import Workspace

_WIDE = 420


class Waiting:
    """Stays until `close`, so that there is always something to be seen."""

    def __init__(self, kept: Settings) -> None:
        self._kept = kept
        self._bar: QProgressDialog | None = None

    def opened(self, path: Path, *, read_only: bool, over: bool) -> Workspace | None:
        """The map, ready to be shown; None where the user ended it. Raises Refused and OSError as the opening does."""
        appearance.apply(str(chosen(self._kept, THEME)), int(chosen(self._kept, TEXT_SIZE)))
        bar = self._bar = QProgressDialog(tr("Opening {file}", file=shown(path.name, 60)), tr("Cancel"), 0, 100)
        bar.setWindowTitle(shown(path.stem, 60))
        bar.setMinimumWidth(_WIDE)
        bar.setMinimumDuration(0)
        bar.setAutoReset(False)
        bar.setAutoClose(False)
        bar.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        author, kept = self._kept.get("author", ""), self._kept
        work = Background(
            lambda step: prepared(path, author, lambda: remembered_forces(kept), step, read_only=read_only, over=over),
            bar,
        )
        loop = QEventLoop()
        bar.canceled.connect(work.stop)
        work.got.connect(bar.setValue)
        work.finished.connect(loop.quit)
        bar.show()
        work.start()
        loop.exec()
        work.wait()
        found: Workspace | None = work.found
        problem = work.refusal or work.bug
        if found is None:
            self.close()
        if problem is not None:
            raise problem
        if found is not None and bar.wasCanceled():
            self.close()
            found.close()
            return None
        return found

    def close(self) -> None:
        if self._bar is not None:
            self._bar.canceled.disconnect()
            self._bar.close()
            self._bar.deleteLater()
            self._bar = None
