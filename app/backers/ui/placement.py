"""Where a window and its docks stand, as text for the settings."""

import base64

from PySide6.QtCore import QByteArray


def to_text(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode()


def from_text(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode())
