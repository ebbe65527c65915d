"""The menu of languages, each under the name that its own speakers give it, and of digits."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from backers import languages
from backers.model.wording import mark, say, tr
from backers.ui.language import own_name

if TYPE_CHECKING:
    from backers.ui.window import MainWindow

_DIGITS = {
    "system": mark("Digits as the system has them"),
    "own": mark("The language's own digits"),
    "western": mark("Digits 0 to 9"),
}


def fill(menu: QMenu, window: "MainWindow") -> None:
    """Makes the menu anew; choosing an entry puts another window in this one's place."""
    menu.clear()
    settings = window.settings
    names = {"system": tr("Like the system", "language")} | {one: own_name(one) for one in languages.available()}
    _choices(menu, names, settings.get("language", "system"), window.set_language)
    menu.addSeparator()
    digits = {one: say(text) for one, text in _DIGITS.items()}
    _choices(menu, digits, settings.get("digits", "system"), window.set_digits)


def _choices(menu: QMenu, names: dict[str, str], chosen: str, choose: Callable[[str], object]) -> None:
    group = QActionGroup(menu)
    for name, label in names.items():
        action = QAction(label, group)
        action.setCheckable(True)
        action.setChecked(name == chosen)
        action.triggered.connect(lambda _checked, name=name: choose(name))
        menu.addAction(action)
