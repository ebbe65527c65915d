"""The menus from the keyboard: a letter names one entry."""

from collections import Counter

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QMenu

from backers.model.map import Map


def letter(text: str) -> str:
    """The letter that is underlined in an entry; empty if there is none."""
    plain = text.replace("&&", "")
    return plain[plain.index("&") + 1].lower() if "&" in plain else ""


def test_no_menu_has_two_entries_with_one_letter(walk):
    hands = walk(Map([]))
    bar = hands.window.menuBar()
    entries = {"bar": bar.actions()}
    entries |= {menu.title(): menu.actions() for menu in bar.findChildren(QMenu)}
    assert "&Map" in entries
    for name, actions in entries.items():
        letters = Counter(letter(action.text()) for action in actions)
        assert [one for one, count in letters.items() if one and count > 1] == [], name


def test_nor_has_one_in_french(walk):
    hands = walk(Map([]))
    locale = QLocale()
    try:
        hands.window = hands.window.set_language("fr")
        menus = {menu.title(): menu.actions() for menu in hands.window.menuBar().findChildren(QMenu)}
        for name, actions in {"bar": hands.window.menuBar().actions(), **menus}.items():
            letters = Counter(letter(action.text()) for action in actions)
            assert [one for one, count in letters.items() if one and count > 1] == [], name
    finally:
        hands.window = hands.window.set_language("en")
        QLocale.setDefault(locale)
