"""The bookmarks menu: goes to what was kept, keeps what is shown, removes. Lens and camera come back exactly."""

import json
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton, QWidget

from backers.canvas import MapView
from backers.canvas.camera import MAX_SCALE, MIN_SCALE, Camera
from backers.model.errors import Refused
from backers.model.names import shown
from backers.model.rows import Bookmark, Ref
from backers.model.wording import tr
from backers.ui.appearance import outlined
from backers.ui.session import Session
from backers.work.captions import captions
from backers.work.lens_text import from_text


class Bookmarks(QObject):
    """Looks and keeps for one window. The menu is filled each time it opens, so that it is never out of date."""

    def __init__(self, session: Session, view: MapView, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._view, self._window = session, view, window

    def button(self) -> QToolButton:
        button = QToolButton()
        button.setText(tr("Bookmarks"))
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(tr("Days, filters and cameras kept under a name, in the file of the map"))
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self.fill(menu))
        outlined(menu)
        button.setMenu(menu)
        return button

    def fill(self, menu: QMenu) -> None:
        menu.clear()
        rows = sorted(self._session.map.bookmarks.values(), key=lambda row: (row.place, row.name))
        for row in rows:
            menu.addAction(_label(row), partial(self.go, row.id))
        if rows:
            menu.addSeparator()
        writable = not self._session.workspace.read_only
        menu.addAction(tr("&Keep what is shown…"), self.ask).setEnabled(writable)
        if rows and writable:
            gone = menu.addMenu(tr("&Remove"))
            for row in rows:
                gone.addAction(_label(row), partial(self._remove, row.id))

    def go(self, identifier: str) -> None:
        """Shows what the bookmark kept: the lens in one step, then the camera."""
        row = self._session.map.bookmarks.get(identifier)
        if row is None:
            return
        try:
            lens = from_text(row.lens)
        except Refused as refusal:
            self._session.refused.emit(str(refusal))
            return
        self._session.set_lens(lens)
        set_camera(self._view, row.camera)

    def ask(self) -> None:
        """Asks for a name; what the picture would be titled is offered."""
        lines = captions(self._session.map, self._session.visible, self._session.lens)
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(tr("Keep what is shown"))
        dialog.setLabelText(tr("Name of the bookmark"))
        dialog.setTextValue(lines.date_line)
        dialog.setMinimumWidth(420)
        dialog.textValueSelected.connect(self.keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def keep(self, name: str) -> None:
        from backers.work.commands.bookmarks import AddBookmark

        self._session.do(AddBookmark(name, self._session.lens, camera_text(self._view)))

    def _remove(self, identifier: str) -> None:
        from backers.work.commands import Delete

        self._session.do(Delete((Ref("bookmark", identifier),)))


def camera_text(view: MapView) -> str:
    """Where the view looks: the middle of its room in map units and the scale; "fit" where all of the map is kept in
    view, which is the same picture in a window of any size."""
    x, y = view.place_at_centre()
    return json.dumps({"x": x, "y": y, "scale": view.stage.camera.scale, "fit": view.lookout.follows})


def set_camera(view: MapView, text: str) -> None:
    """The inverse of `camera_text`; text that says no camera leaves the view as it is."""
    try:
        plain = json.loads(text) if text else {}
        x, y, scale = float(plain["x"]), float(plain["y"]), float(plain["scale"])
    except (ValueError, TypeError, KeyError):
        return
    left, top, wide, tall = view.stage.room
    view.lookout.take(Camera(x, y, left + wide / 2, top + tall / 2, min(MAX_SCALE, max(MIN_SCALE, scale))))
    if plain.get("fit"):
        view.fit()


def _label(row: Bookmark) -> str:
    return shown(row.name, 80).replace("&", "&&")
