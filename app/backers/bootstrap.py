"""Puts the floors together: opens the map that was asked for and shows it in a window."""

import faulthandler
import gc
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from backers import settings
from backers.model.errors import Refused
from backers.store.document import Document

if TYPE_CHECKING:
    from backers.ui.window import MainWindow

OWN_COPY = "Libya.backers"
_X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def open_window(path: Path | None) -> int:
    """Shows the map of that file, or the user's own copy of the curated map, until the window is closed.

    Raises Refused when there is no screen or the map cannot be opened.
    """
    check_screen()
    faulthandler.enable()
    document, remark = (Document.open(path), "") if path is not None else own_copy()
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(["backers"])
    app.setApplicationName("Backers")
    window = make_window(document, settings.Settings(), remark)
    window.show()
    return int(app.exec())


def make_window(document: Document, kept: settings.Settings, remark: str = "") -> "MainWindow":
    """The window on that document, ready to be shown. Needs a QApplication."""
    # Nothing that the start makes is garbage: looking for some would take a tenth of it. The window ends the pause.
    gc.disable()
    from backers.ui.window import MainWindow
    from backers.work.workspace import Workspace

    return MainWindow(Workspace(document, author=kept.get("author", "")), kept, remark)


def check_screen() -> None:
    """Raises Refused where Qt would abort: no screen, or a library missing that its X11 window needs."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise Refused("there is no screen here; write the map as a picture instead: backers export map.png")
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    missing = [package for library, package in _X11_LIBRARIES.items() if not _loads(library)]
    if missing:
        raise Refused(f"libraries for windows are missing; on Debian or Ubuntu: apt-get install {' '.join(missing)}")


def own_copy() -> tuple[Document, str]:
    """The user's own copy of the curated map, made at the first start, and a remark for the reader (mostly empty)."""
    path = settings.data_folder() / OWN_COPY
    if path.exists():
        return Document.open(path), ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return fresh_copy(path), ""
    except (OSError, Refused) as error:
        aside = Path(tempfile.mkdtemp(prefix="backers-")) / OWN_COPY
        remark = f"Your map could not be kept in {path.parent} ({error}). It lies in {aside.parent}: save a copy."
        return fresh_copy(aside), remark


def fresh_copy(path: Path) -> Document:
    """A new document with the shipped curated map. The shipped data is only read."""
    from backers.exchange.curated import curated_map

    return Document.create(path, curated_map().rows())


def _loads(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
