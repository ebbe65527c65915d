"""F6 walks the keyboard round the parts of the window: map, time, each panel in view. Shift+F6 walks back."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

_BY_KEY = Qt.FocusReason.ShortcutFocusReason


class Panes(QObject):
    """The parts of one window that F6 stops at. `map_` is where the walk begins, and `strip` comes after it."""

    def __init__(self, window: QMainWindow, map_: QWidget, strip: QWidget) -> None:
        super().__init__(window)
        self._window, self._fixed = window, (map_, strip)
        for keys, step in (("F6", 1), ("Shift+F6", -1)):
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.activated.connect(lambda step=step: self.walk(step))

    def walk(self, step: int) -> None:
        """Moves the keyboard to the next part, or with -1 to the one before."""
        panes = self._panes()
        focused = QApplication.focusWidget()
        here = next((number for number, pane in enumerate(panes) if focused is not None and _holds(pane, focused)), -1)
        for far in range(1, len(panes) + 1):
            pane = panes[(here + step * far) % len(panes)] if here >= 0 or step < 0 else panes[far - 1]
            if _focus(pane):
                return

    def _panes(self) -> list[QWidget]:
        """In the order in which they are seen: map and time, then the panels from left to right and top to bottom."""
        docks = [
            dock
            for dock in self._window.findChildren(QDockWidget)
            if not dock.isHidden() and not dock.visibleRegion().isEmpty()
        ]
        docks.sort(key=lambda dock: (dock.x(), dock.y()))
        return [*(pane for pane in self._fixed if pane.isVisible()), *docks]


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _focus(pane: QWidget) -> bool:
    """Puts the keyboard where it last was in a part, else on the first thing there that takes it."""
    last = pane.focusWidget()
    wanted = [last] if last is not None else []
    first = pane if not isinstance(pane, QDockWidget) else pane.widget()
    if first is None:
        return False
    inside = first.findChildren(QWidget)
    for widget in [*wanted, first, *inside]:
        tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) or widget.focusProxy() is not None
        if tabbed and widget.isEnabled() and widget.isVisible():
            widget.setFocus(_BY_KEY)
            return True
    return False
