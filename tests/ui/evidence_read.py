"""The evidence of a row as it is opened and read, on the map of `fixtures`."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backers.model.rows import Ref
from backers.ui.evidence import EvidencePanel
from backers.ui.session import Session
from backers.ui.texts import Link, Wrapped

ARMS, CAIRO = Ref("relationship", "r1"), Ref("relationship", "r2")


def said(widget: QWidget) -> list[str]:
    """Every text in the order in which it is read."""
    QApplication.processEvents()
    found = [one for one in widget.findChildren(QWidget) if isinstance(one, Wrapped | Link) and not one.isHidden()]
    return [one.text() if isinstance(one, Wrapped) else one.said for one in found]


def panel(session: Session, about: Ref, qtbot: QtBot) -> EvidencePanel:
    widget = EvidencePanel(session)
    qtbot.addWidget(widget)
    widget.show_row(about)
    widget.show()
    return widget


def opened(kind: type[QWidget]) -> QWidget:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())
