"""Puts the floors together: opens the map that was asked for and shows it in a window."""

import faulthandler
import gc
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from backers import settings
from backers.languages import speak, wanted, wanted_digits
from backers.model import wording
from backers.model.dates import moment_words
from backers.model.errors import Damaged, Refused
from backers.model.wording import mark, tr
from backers.store.attempts import TOO_MANY, Attempts
from backers.store.document import Document, InUse
from backers.store.rescue import put_back
from backers.store.snapshots import Shelf

if TYPE_CHECKING:
    from backers.ui.safety.faults import Faults
    from backers.ui.window import MainWindow

OWN_COPY = "Libya.backers"
_X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def open_window(path: Path | None, language: str = "", *, safe: bool = False) -> int:
    """Shows the map of that file, or the user's own copy of the curated map, until the window is closed.

    `language`: for this time only; else as chosen before. `safe`: as if nothing had been chosen before. Raises Refused
    when there is no screen or the map cannot be opened.
    """
    check_screen()
    kept = settings.Settings(kept=not safe)
    if language:
        kept.for_now("language", language)
    speak(wanted(kept.get("language", "system")), wanted_digits(kept.get("digits", "system")))
    faulthandler.enable()
    used: InUse | None = None
    try:
        document, remark = asked_for(path) if path is not None else own_copy()
    except InUse as found:
        used = found
    from PySide6.QtWidgets import QApplication

    # Asked for here, the style costs nothing; asking Qt which one it has takes longer than painting the map's lines.
    app = QApplication.instance() or QApplication(["backers", "-style", "fusion"])
    app.setApplicationName("Backers")
    if wording.language() != "en":
        from backers.ui.language import speak as speak_in_qt

        speak_in_qt(kept)
    if used is not None:
        chosen = _elsewhere(used)
        if chosen is None:
            return 0
        document, remark = chosen, ""
    window = make_window(document, kept, remark)
    window.faults = _faults()
    window.show()
    window.menus.helping.offer_tour()
    status = int(app.exec())
    if window.faults is not None:
        window.faults.end()
    return status


def _faults() -> "Faults":
    from backers.ui.safety.faults import Faults

    return Faults(settings.log_folder())


def asked_for(path: Path) -> tuple[Document, str]:
    """The map of that file. Raises Refused, once, where opening it has ended the program twice."""
    attempts = Attempts(path)
    if attempts.begin() >= TOO_MANY:
        attempts.done()
        raise Refused(
            tr(
                "opening {path} has ended the program twice, so it was not opened now. The file is as it "
                "was; earlier states of it are in {folder}. Start again to try once more.",
                path=path,
                folder=Shelf(path).folder,
            )
        )
    try:
        return Document.open(path, claim=True), ""
    except Refused:
        attempts.done()
        raise


def _elsewhere(used: InUse) -> Document | None:
    """The map although it is open elsewhere, or None: its window came forward, or the user thought better of it."""
    from backers.ui.safety.doorbell import ring
    from backers.ui.safety.in_use import InUseBox

    if used.alive and used.holder.here and ring(used.path):
        return None
    box = InUseBox(used)
    box.exec()
    if box.choice == "read":
        return Document.open(used.path, read_only=True)
    if box.choice == "over":
        Shelf(used.path).take(mark("before a takeover"))
        return Document.open(used.path, claim=True, over=True)
    return None


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
        raise Refused(tr("there is no screen here; write the map as a picture instead: backers export map.png"))
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    missing = [package for library, package in _X11_LIBRARIES.items() if not _loads(library)]
    if missing:
        raise Refused(
            tr(
                "libraries for windows are missing; on Debian or Ubuntu: apt-get install {missing}",
                missing=" ".join(missing),
            )
        )


def own_copy() -> tuple[Document, str]:
    """The user's own copy of the curated map, made at the first start, and a remark for the reader (mostly empty)."""
    path = settings.data_folder() / OWN_COPY
    if not path.exists():
        return _first_copy(path)
    attempts = Attempts(path)
    if attempts.begin() >= TOO_MANY:
        document, _ = _aside()
        return document, (
            tr(
                "Opening your map has ended the program twice, so this is a fresh one. Yours is "
                "untouched: {path}. Earlier states of it are in {folder}. File > Open tries it again.",
                path=path,
                folder=Shelf(path).folder,
            )
        )
    try:
        return Document.open(path, claim=True), ""
    except Damaged as damaged:
        return _instead_of(path, damaged)
    except Refused:
        attempts.done()
        raise


def _instead_of(path: Path, damaged: Damaged) -> tuple[Document, str]:
    """The newest good state of the user's own map, with the damaged file kept beside it."""
    snapshot = Shelf(path).newest_sound()
    if snapshot is None:
        document, _ = _aside()
        return document, tr(
            "{damaged} This is a fresh map; `backers salvage` takes out of yours what can be read.", damaged=damaged
        )
    kept = put_back(path, snapshot.path)
    when = moment_words(snapshot.at.astimezone())
    return Document.open(path, claim=True), (
        tr(
            "Your map was damaged. This is its snapshot of {when}; the damaged file is kept as {kept}.",
            when=when,
            kept=kept,
        )
    )


def _first_copy(path: Path) -> tuple[Document, str]:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return fresh_copy(path), ""
    except (OSError, Refused) as error:
        document, folder = _aside()
        return document, tr(
            "Your map could not be kept in {parent} ({error}). It lies in {folder}: save a copy.",
            parent=path.parent,
            error=error,
            folder=folder,
        )


def _aside() -> tuple[Document, Path]:
    """A fresh map in the temporary folder. Raises Refused where there is none either."""
    try:
        folder = Path(tempfile.mkdtemp(prefix="backers-"))
    except OSError as error:
        raise Refused(
            tr("there is no folder to keep a map in ({reason}); name one: backers MAP", reason=error.strerror)
        ) from error
    return fresh_copy(folder / OWN_COPY), folder


def fresh_copy(path: Path) -> Document:
    """A new document with the shipped curated map. The shipped data is only read."""
    from backers.exchange.curated import curated_map

    return Document.create(path, curated_map().rows(), claim=True)


def _loads(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
