"""Where file dialogs begin: in the folder used last, at first beside the map or in the reader's documents."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from backers.settings import Settings, data_folder

_LAST = "folder"


def first_folder(settings: Settings, map_: Path) -> Path:
    """The folder used last if it is still there. The program's own data folder is hidden from most people: a map that
    lies there is no reason to begin there."""
    last = settings.get(_LAST)
    if isinstance(last, str) and Path(last).is_dir():
        return Path(last)
    if not map_.is_relative_to(data_folder()):
        return map_.parent
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


def remember(settings: Settings, chosen: Path) -> None:
    """The folder of a file that was chosen is where the next dialog begins."""
    settings.set(_LAST, str(chosen.parent))
