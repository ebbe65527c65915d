"""In every language all words of the window can be read at 1280 by 800, panel by panel and dialog by dialog."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from backers.model.rows import Ref
from walks.conftest import Hands
from walks.cut_off import cut_off


@pytest.fixture
def speaking(hands: Hands) -> Iterator[Callable[[str], Hands]]:
    locale = QLocale()

    def speak(language: str) -> Hands:
        if language != "en":
            hands.window = hands.window.set_language(language)
            QApplication.sendPostedEvents(None, 52)  # the window before is gone
            hands.bot.waitUntil(lambda: hands.window.panels.complete, timeout=10000)
        hands.window.resize(1280, 800)
        return hands

    yield speak
    hands.window = hands.window.set_language("en")
    QLocale.setDefault(locale)


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
def test_every_panel_shows_all_its_words(speaking: Callable[[str], Hands], language: str) -> None:
    hands = speaking(language)
    window, found = hands.window, []
    window.session.select(frozenset({Ref("relationship", "r035")}))
    for name, dock in window.panels.docks.items():
        dock.show()
        dock.raise_()
        hands.bot.wait(60)
        found += [f"{name}: {cut}" for cut in cut_off(window)]
    assert sorted(set(found)) == []


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
def test_every_dialog_shows_all_its_words(speaking: Callable[[str], Hands], language: str) -> None:
    hands = speaking(language)
    window, found = hands.window, []
    for name in ("preferences", "export", "shortcuts", "about", "snapshots", "public_copy", "add_actor", "matrix"):
        window.actions_[name].trigger()
        hands.bot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(QDialog)), timeout=5000)
        hands.bot.wait(60)
        for dialog in [one for one in window.findChildren(QDialog) if one.isVisible()]:
            found += [f"{name}: {cut}" for cut in cut_off(dialog)]
            dialog.close()
    assert sorted(set(found)) == []


def test_a_label_that_is_too_narrow_is_found(hands: Hands) -> None:
    label = QLabel("Words that need more room than this", hands.window)
    label.setGeometry(0, 0, 40, 20)
    label.show()
    assert [cut for cut in cut_off(hands.window) if "more room" in cut]
    label.deleteLater()
