"""The commands that open panels: what is closed or behind another tab comes to the front, what is in front closes."""

from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDockWidget

_KEYS = 9  # panels from the first on with a key of their own: Alt and its number


def panel_action(dock: QDockWidget, number: int) -> QAction:
    """The command of the `number`th panel, ticked while the panel is open, in front or behind."""
    action = QAction(dock.windowTitle(), dock)
    action.setCheckable(True)
    action.setChecked(not dock.isHidden())
    if number <= _KEYS:
        action.setShortcut(QKeySequence(f"Alt+{number}"))
    action.triggered.connect(partial(_bring_or_close, dock, action))
    dock.toggleViewAction().toggled.connect(action.setChecked)
    return action


def _bring_or_close(dock: QDockWidget, action: QAction) -> None:
    in_front = not dock.isHidden() and not dock.visibleRegion().isEmpty()
    dock.setVisible(not in_front)
    if not in_front:
        dock.raise_()
    action.setChecked(not in_front)  # a click has turned it, though a panel that only came to the front stays open
