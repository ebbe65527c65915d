"""Tables as a reader has them: their columns, their cells, and clicks on these."""

from typing import TypeVar

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from backers.model.rows import Ref
from backers.ui.tables import RowsPanel

EGYPT, TURKEY = Ref("actor", "egypt"), Ref("actor", "turkey")
Left = Qt.MouseButton.LeftButton
Panel = TypeVar("Panel", bound=RowsPanel)


def shown(qtbot: QtBot, panel: Panel) -> Panel:
    qtbot.addWidget(panel)
    panel.resize(1000, 240)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def column(panel: RowsPanel, name: str) -> int:
    return [one.id for one in panel.listing.columns].index(name)


def texts(panel: RowsPanel, name: str) -> list[str]:
    at = column(panel, name)
    return [panel.model.index(row, at).data() for row in range(panel.model.rowCount())]


def cell(panel: RowsPanel, ref: Ref, name: str) -> QModelIndex:
    row = panel.model.place(ref)
    assert row is not None
    return panel.model.index(row, column(panel, name))


def click(qtbot: QtBot, panel: RowsPanel, index: QModelIndex, keys: Qt.KeyboardModifier | None = None) -> None:
    at = panel.view.visualRect(index).center()
    qtbot.mouseClick(panel.view.viewport(), Left, keys or Qt.KeyboardModifier.NoModifier, at)
