"""How wide the column beside the map is: as the reader left it, and wider where a language's words on tabs need more.

What the words add is lent: another language, or another session, begins again from what the reader chose.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar

from backers.model.wording import right_to_left
from backers.settings import Settings

LEAST = 330


class DetailsWidth:
    """Of the dock `details`; `titles` are those of its tabs, the others included."""

    def __init__(self, window: QMainWindow, details: QDockWidget, titles: set[str], settings: Settings) -> None:
        self._window, self._details, self._titles, self._settings = window, details, titles, settings
        self._name = "details_width_mirrored" if right_to_left() else "details_width"  # as docks are remembered
        self._made: tuple[int, int] | None = None  # how wide it was made, and how wide the reader had it

    def begin(self) -> None:
        """As wide as in a window that nobody has arranged."""
        self._make(LEAST, self._wanted())

    def restore(self) -> None:
        """As wide as the reader left it, when the docks have their places; wider where words would be cut."""
        if self._details.isVisible():
            kept, wanted = self._settings.get(self._name), self._wanted()
            chosen = kept if isinstance(kept, int) and kept > 0 else self._details.width()
            self._make(chosen, wanted if wanted < self._window.width() // 3 else 0)

    def save(self) -> None:
        """Remembers what the reader chose where the docks themselves remember more; 0 where they remember just that."""
        if self._made is not None:
            width, chosen = self._made
            lent = width > chosen and abs(self._details.width() - width) <= 1
            self._settings.set(self._name, chosen if lent else 0)

    def _make(self, chosen: int, wanted: int) -> None:
        width = max(chosen, wanted)
        if width != self._details.width():
            self._window.resizeDocks([self._details], [width], Qt.Orientation.Horizontal)
        self._made = (width, chosen)

    def _wanted(self) -> int:
        """What the tabs of that column need to show all their words, in pixels."""
        bars = [bar for bar in self._window.findChildren(QTabBar) if bar.count() and bar.tabText(0) in self._titles]
        return max((bar.sizeHint().width() for bar in bars), default=0)
