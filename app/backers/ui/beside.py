"""A window that stands beside the map and follows it while it is open, whatever it shows of it."""

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from backers.ui.session import Session


class Beside(QDialog):
    """Who inherits says in `refresh` what is drawn. While it is closed it costs nothing."""

    def __init__(self, session: Session, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(title)
        self.setModal(False)

    def refresh(self) -> None:
        """Draws what the map shows now."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._session.visible_changed.connect(self._on_visible)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._session.visible_changed.disconnect(self._on_visible)

    def _on_visible(self, _visible: object) -> None:
        self.refresh()
