"""Where a window and its docks stand: as text for the settings, and on which side."""

import base64

from PySide6.QtCore import QByteArray, Qt

from backers.model.wording import right_to_left


def to_text(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode()


def from_text(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode())


def mirrored(area: Qt.DockWidgetArea) -> Qt.DockWidgetArea:
    """The same side as seen by a reader from right to left; Qt leaves docks where they are."""
    left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
    return {left: right, right: left}.get(area, area) if right_to_left() else area
