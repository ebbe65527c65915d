"""The status line: what was saved when, how much is shown, how far it is zoomed."""

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QLabel, QStatusBar

from backers.model.names import shown
from backers.model.visible import Visible
from backers.model.wording import number, tr
from backers.ui.session import Session
from backers.work.bus import MapChanged

_READING_MS = 6000


class StatusLine(QStatusBar):
    """Says "Saved" only after the change is in the file."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._saved, self._counts, self._zoom = QLabel(), QLabel(), QLabel()
        for label, name in ((self._counts, tr("What is shown")), (self._zoom, tr("Zoom")), (self._saved, tr("Saved"))):
            label.setAccessibleName(name)
            self.addPermanentWidget(label)
        session.visible_changed.connect(self._count)
        session.workspace_changed.connect(self.refresh)
        session.map_changed.connect(self._on_map_changed)
        session.said.connect(lambda sentence: self.showMessage(shown(sentence, 160), _READING_MS))
        self.refresh()

    def refresh(self) -> None:
        self._count(self._session.visible)
        workspace = self._session.workspace
        said = tr("All changes saved")
        if workspace.read_only:
            from backers.ui.safety.looking import looking

            said = tr("Snapshot, read only") if looking(workspace) else tr("Read only")
        self._saved.setText(said)

    def set_zoom(self, factor: float) -> None:
        self._zoom.setText(number(factor, ".0%"))

    def _count(self, visible: Visible) -> None:
        map_ = self._session.map
        self._counts.setText(
            tr(
                "{actors} actors, {relationships} relationships shown",
                actors=_of(len(visible.actors), len(map_.actors)),
                relationships=_of(len(visible.relationships), len(map_.relationships)),
            )
        )

    def _on_map_changed(self, _event: MapChanged) -> None:
        self._saved.setText(tr("All changes saved, {time}", time=QTime.currentTime().toString("HH:mm:ss")))


def _of(some: int, all_: int) -> str:
    return number(some, ",") if some == all_ else tr("{some:,} of {all:,}", some=some, all=all_)
