"""What goes to the clipboard in several forms at once."""

from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QGuiApplication


def copy(plain: str, html: str = "", markdown: str = "") -> None:
    """Puts a text on the clipboard, with the other forms for programs that prefer them."""
    # Some platforms keep what was copied until the process ends, when Python is gone: an object that Python made
    # would call back into it and crash. This one is made by Qt.
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    data.setText(plain)
    if html:
        data.setHtml(html)
    if markdown:
        data.setData("text/markdown", markdown.encode())
    QGuiApplication.clipboard().setMimeData(data)
