"""The menus from the keyboard: a letter names one entry."""

from collections import Counter

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

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


def stands_out(popup: QWidget, ground: QColor) -> bool:
    """Whether the outermost line of a popup is told from the ground, and what it encloses from that line."""
    picture = popup.grab().toImage()
    middle = picture.height() // 2
    line, inside = (picture.pixelColor(x, middle).lightnessF() for x in (0, 2))
    return min(abs(line - ground.lightnessF()), abs(line - inside)) > 0.2


@pytest.mark.parametrize("theme", ["dark", "light", "contrast"])
def test_every_menu_and_list_of_choices_has_a_line_around_it_in_every_theme(walk, theme):
    hands = walk(Map([]))
    window = hands.window
    window.set_theme("light" if theme == "dark" else "dark")
    window.set_theme(theme)
    ground = window.view.stage.theme.color("ground")
    bar, box = window.menuBar(), window.strip.findChildren(QComboBox)[0]
    view = next(action for action in bar.actions() if action.text() == "&Map")
    hands.click(bar.actionGeometry(view).center(), bar)
    assert stands_out(view.menu(), ground)
    hands.bot.mouseClick(view.menu(), Qt.MouseButton.LeftButton, pos=view.menu().actionGeometry(panels(view)).center())
    assert stands_out(panels(view).menu(), ground)
    panels(view).menu().close()
    view.menu().close()

    hands.click(box.rect().center(), box)
    assert stands_out(box.view().window(), ground)
    plain = box.view().window().grab().toImage().pixelColor(3, box.view().window().height() - 4)
    assert abs(plain.lightnessF() - ground.lightnessF()) < 0.1
    box.hidePopup()


def panels(view: QAction) -> QAction:
    return next(action for action in view.menu().actions() if action.text() == "Pan&els")
