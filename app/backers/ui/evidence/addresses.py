"""Opening an address: only http and https, and only after the reader has seen where it leads."""

from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from backers.model.names import shown
from backers.model.wording import tr


def can_open(address: str) -> bool:
    """Whether the address is one that is opened at all."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return False
    return parts.scheme.lower() in ("http", "https") and bool(parts.netloc)


def ask_to_open(address: str, parent: QWidget) -> QMessageBox | None:
    """Shows the whole address and opens it in the browser if the reader agrees. None if it is not one to open."""
    if not can_open(address):
        return None
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(tr("Open address"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("Open this address in your browser?\n\n{strip}", strip=shown(address.strip(), 2000)))
    yes = box.addButton(tr("Open"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(yes)
    url = QUrl(address.strip())
    box.accepted.connect(lambda: QDesktopServices.openUrl(url))
    box.open()
    return box
