"""A report of what went wrong, for the user to read, shorten, save and send if they wish. Nothing is sent from here.

It says what the program and the machine are and what failed; nothing of the map, and no name of a folder of the user's.
"""

import os
import platform
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

import backers
from backers.model.wording import mark, say, tr
from backers.settings import log_folder, write_whole
from backers.ui.plain_buttons import PlainButtons
from backers.ui.safety.faults import CRASH, LOG, Fault
from backers.ui.texts import GRID, Wrapped

_TAIL = 6000
_INTRO = mark(
    "This is all that the report says. Read it, delete what you like, and save it to send it with your question."
)


def report_text(faults: Iterable[Fault], folder: Path | None = None) -> str:
    """The report, as plain text."""
    where = folder or log_folder()
    parts = [
        f"Backers {backers.__version__}",
        tr(
            "Python {split}, Qt {qversion}, {system} {release}, {machine}, screen through {platformname}",
            split=sys.version.split()[0],
            qversion=qVersion(),
            system=platform.system(),
            release=platform.release(),
            machine=platform.machine(),
            platformname=QGuiApplication.platformName(),
        ),
    ]
    parts += [f"{fault.where}, {fault.times} times\n{fault.trace}" for fault in faults]
    for name, title in ((CRASH, tr("Crashes of the program")), (LOG, tr("The end of the log"))):
        text = _tail(where / name)
        if text:
            parts.append(f"{title}\n{text}")
    return _without_home("\n\n".join(part.rstrip() for part in parts)) + "\n"


class ReportDialog(QDialog):
    """`ask_name` asks for a new file and hands its path over."""

    def __init__(
        self,
        text: str,
        ask_name: Callable[[str, str, Callable[[Path], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report a problem"))
        self.text = QPlainTextEdit(text)
        self.text.setAccessibleName(tr("The report"))
        buttons = PlainButtons(QDialogButtonBox.StandardButton.Close)
        self.save = buttons.addButton(tr("Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save.setToolTip(tr("Writes the report to a file of your choice"))
        self.copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setToolTip(tr("Puts the report on the clipboard"))
        self.save.clicked.connect(lambda: ask_name(tr("Save the report"), tr("backers report"), self._save))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for widget in (Wrapped(say(_INTRO)), self.text, buttons):
            column.addWidget(widget)
        self.resize(720, 520)

    def _save(self, path: Path) -> None:
        write_whole(path, self.text.toPlainText().encode(errors="replace"))


def _tail(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            stream.seek(max(0, path.stat().st_size - _TAIL))
            return stream.read().decode(errors="replace")
    except OSError:
        return ""


def _without_home(text: str) -> str:
    home = os.path.expanduser("~")
    return text.replace(home, "~") if len(home) > 1 else text
