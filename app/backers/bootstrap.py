"""Puts the floors together: opens the map that was asked for and shows it in a window."""

import faulthandler
import gc
import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from backers import resources, settings
from backers.fitting import require_fitting_qt
from backers.languages import speak, wanted, wanted_digits
from backers.model.dates import moment_words
from backers.model.errors import Damaged, Refused
from backers.model.wording import mark, tr
from backers.screen import check_screen
from backers.store.attempts import TOO_MANY, Attempts
from backers.store.document import Document, InUse
from backers.store.rescue import put_back, set_aside
from backers.store.snapshots import Shelf
from backers.ui.beginning import Beginning, Ended, Opener, at_once

if TYPE_CHECKING:
    from backers.ui.safety.faults import Faults
    from backers.ui.window import MainWindow
    from backers.work.workspace import Workspace

_ICON_MS = 500  # after the first picture: it takes a plugin to read a drawing
OWN_COPY = "Libya.backers"


@dataclass(frozen=True, slots=True)
class Start:
    """What the window begins with. `remark` is a sentence for the reader, mostly empty; `damaged` a map that does not
    open and of which a snapshot or single rows may be had."""

    document: Document
    remark: str = ""
    damaged: Path | None = None


def open_window(path: Path | None, language: str = "", *, safe: bool = False) -> int:
    """Shows the map of that file, or the user's own copy of the curated map, until the window is closed.

    `language`: for this time only; else as chosen before. `safe`: as if nothing had been chosen before. Raises Refused
    when there is no screen or the map cannot be opened.
    """
    require_fitting_qt()
    check_screen()
    kept = settings.Settings(kept=not safe)
    if language:
        kept.for_now("language", language)
    speak(wanted(kept.get("language", "system")), wanted_digits(kept.get("digits", "system")))
    faulthandler.enable()
    used: InUse | None = None
    beginning = Beginning(kept)
    try:
        start = asked_for(path, beginning.open) if path is not None else own_copy(beginning.open)
    except InUse as found:
        used = found
    except Ended:
        return 0
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    app = beginning.application()
    if used is not None:
        chosen = _elsewhere(used, beginning.open)
        if chosen is None:
            return 0
        start = Start(chosen)
    window = make_window(start.document, kept, start.remark, beginning.workspace)
    window.faults = _faults()
    window.show()
    beginning.over()
    QTimer.singleShot(
        _ICON_MS, app, lambda: QApplication.setWindowIcon(QIcon(str(resources.path("icons", "backers.svg"))))
    )
    window.menus.helping.offer_tour()
    if start.damaged is not None:
        window.files.offer_rescue(start.damaged, start.remark)
    from backers.ui.safety.ending import Ending

    ending = Ending()
    status = int(app.exec())
    ending.stop()
    if window.faults is not None:
        window.faults.end()
    return status


def _faults() -> "Faults":
    from backers.ui.safety.faults import Faults

    return Faults(settings.log_folder())


def asked_for(path: Path, open_: Opener = at_once) -> Start:
    """The map of that file, or the user's own where it is damaged. Raises Refused, once, where opening it has ended the
    program twice."""
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
        return Start(open_(path))
    except Damaged as damaged:
        attempts.done()
        return _beside_damaged(path, damaged)
    except Refused:
        attempts.done()
        raise


def _beside_damaged(path: Path, damaged: Damaged) -> Start:
    """The user's own map, from whose window the damaged one can be brought back."""
    if os.path.realpath(path) == os.path.realpath(settings.data_folder() / OWN_COPY):
        return _instead_of(path, damaged)
    try:
        own = own_copy()
    except Refused:  # it is open in another window, say
        raise damaged from None
    return Start(own.document, tr("{damaged} Meanwhile you see your own map.", damaged=damaged), path)


def _elsewhere(used: InUse, open_: Opener) -> Document | None:
    """The map although it is open elsewhere, or None: its window came forward, or the user thought better of it."""
    from backers.ui.safety.doorbell import ring
    from backers.ui.safety.in_use import InUseBox

    if used.alive and used.holder.here and ring(used.path):
        return None
    box = InUseBox(used)
    box.exec()
    with suppress(Ended):
        if box.choice == "read":
            return open_(used.path, read_only=True)
        if box.choice == "over":
            Shelf(used.path).take(mark("before a takeover"))
            return open_(used.path, over=True)
    return None


def make_window(
    document: Document, kept: settings.Settings, remark: str = "", workspace: "Workspace | None" = None
) -> "MainWindow":
    """The window on that document, or on the workspace that was prepared of it, ready to be shown. Needs a
    QApplication."""
    # Nothing that the start makes is garbage: looking for some would take a tenth of it. The window ends the pause.
    gc.disable()
    from backers.ui.window import MainWindow
    from backers.work.workspace import Workspace

    if workspace is None or workspace.document is not document:
        workspace = Workspace(document, author=kept.get("author", ""))
    return MainWindow(workspace, kept, remark)


def own_copy(open_: Opener = at_once) -> Start:
    """The user's own copy of the curated map, made at the first start. Raises InUse; whatever else keeps it from being
    opened, there is a window with a map and the way on."""
    path = settings.data_folder() / OWN_COPY
    if not path.exists():
        return _first_copy(path)
    attempts = Attempts(path)
    if attempts.begin() >= TOO_MANY:
        remark = tr(
            "Opening your map has ended the program twice, so this is a fresh one. Yours is "
            "untouched: {path}. Earlier states of it are in {folder}. File > Open tries it again.",
            path=path,
            folder=Shelf(path).folder,
        )
        return Start(_aside()[0], remark)
    try:
        return Start(open_(path))
    except Damaged as damaged:
        return _instead_of(path, damaged)
    except InUse:
        attempts.done()
        raise
    except Refused as refused:
        attempts.done()
        return _for_now(refused)


def _instead_of(path: Path, damaged: Damaged) -> Start:
    """The newest good state of the user's own map, else a fresh one, with the damaged file kept beside it."""
    snapshot, kept = Shelf(path).newest_sound(), path
    try:
        if snapshot is None:
            kept = set_aside(path)
            document = fresh_copy(path)
            remark = tr("Your map was damaged. This is a fresh one; the damaged file is kept as {kept}.", kept=kept)
        else:
            kept = put_back(path, snapshot.path)
            document = Document.open(path, claim=True)
            remark = tr(
                "Your map was damaged. This is its snapshot of {when}; the damaged file is kept as {kept}.",
                when=moment_words(snapshot.at.astimezone()),
                kept=kept,
            )
    except (Refused, OSError):
        return _for_now(damaged, kept)
    return Start(document, remark, kept)


def _for_now(refused: Refused, damaged: Path | None = None) -> Start:
    """A map although the user's own cannot be had. Raises Refused where there is no place for one."""
    document, folder = _aside()
    remark = tr(
        "{refused} This is a fresh map in {folder}: save a copy of it to keep changes.", refused=refused, folder=folder
    )
    return Start(document, remark, damaged)


def _first_copy(path: Path) -> Start:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return Start(fresh_copy(path))
    except (OSError, Refused) as error:
        document, folder = _aside()
        remark = tr(
            "Your map could not be kept in {parent} ({error}). It lies in {folder}: save a copy.",
            parent=path.parent,
            error=error,
            folder=folder,
        )
        return Start(document, remark)


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
