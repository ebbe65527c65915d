"""Makes a window do what the reader prefers: colours, letters, wheel, motion, snapshots, name, language."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from backers import preferences
from backers.preferences import Value, chosen

if TYPE_CHECKING:
    from backers.ui.window import MainWindow


def prefer(window: "MainWindow", values: Mapping[str, Value]) -> "MainWindow":
    """Remembers these choices and follows them. Returns the window that is open then: a language needs a new one."""
    settings = window.settings
    changed = {one.name for one in preferences.ALL if one.name in values and values[one.name] != chosen(settings, one)}
    for name, value in values.items():
        settings.set(name, value)
    if preferences.LANGUAGE.name in changed:
        return window.set_language(settings.get(preferences.LANGUAGE.name))
    if preferences.DIGITS.name in changed:
        return window.set_digits(settings.get(preferences.DIGITS.name))
    if changed & {preferences.THEME.name, preferences.TEXT_SIZE.name}:
        window.set_theme(str(chosen(settings, preferences.THEME)))
    follow(window)
    return window


def follow(window: "MainWindow") -> None:
    """What is chosen about wheel, motion and name holds for this window from now on."""
    settings = window.settings
    window.view.surface.wheel_moves = chosen(settings, preferences.WHEEL) == "move"
    reduced = chosen(settings, preferences.MOTION) == "reduced"
    window.view.set_animated(not reduced)
    window.live.driver.calm = reduced
    window.session.workspace.author = str(chosen(settings, preferences.AUTHOR))
