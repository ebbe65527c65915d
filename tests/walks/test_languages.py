"""A reader changes the language: the same map in other words, from right to left, and nothing lost."""

import dataclasses
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication

from backers.model import wording
from backers.model.rows import Ref
from walks.conftest import Hands


@pytest.fixture(autouse=True)
def english_again(hands: Hands) -> Iterator[None]:
    locale = QLocale()
    yield
    hands.window = hands.window.set_language("en")
    QLocale.setDefault(locale)


def settle(hands: Hands) -> None:
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete, which waits for the loop to be left otherwise
    hands.bot.waitUntil(lambda: hands.window.panels.complete, timeout=10000)


def test_another_language_keeps_map_lens_selection_and_camera(hands: Hands) -> None:
    session, turkey = hands.window.session, frozenset({Ref("actor", "turkey")})
    session.set_lens(dataclasses.replace(session.lens, day="2020-01-08"))
    session.select(turkey)
    hands.window.view.zoom_by(2.0)
    scale = hands.window.view.stage.camera.scale
    hands.window = hands.window.set_language("ar")
    settle(hands)
    now = hands.window.session
    assert (now.workspace, now.selection, now.lens.day) == (session.workspace, turkey, "2020-01-08")
    hands.bot.waitUntil(lambda: hands.window.view.stage.camera.scale == scale, timeout=3000)
    assert hands.canvas.rect().contains(hands.at("turkey"))
    assert hands.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert wording.language() == "ar"
    assert QLocale().toString(2019) in ("2019", "٢٬٠١٩", "٢٠١٩")


def test_an_edit_after_the_change_is_in_the_file(hands: Hands) -> None:
    from backers.work.commands import AddActor

    hands.window = hands.window.set_language("fr")
    settle(hands)
    hands.window.session.do(AddActor("Malta", 0.0, 0.0, id="malta"))
    assert "malta" in hands.in_file().actors
    assert hands.window.settings.get("language") == "fr"


def width(hands: Hands) -> int:
    """How wide the details are, when the window has come to rest."""
    settle(hands)
    QApplication.processEvents()
    hands.bot.wait(100)
    return hands.window.panels.docks["inspector"].width()


def pull_details(hands: Hands, by: int) -> None:
    """Pulls the line between map and details sideways; to the left the details get wider."""
    window, details = hands.window, hands.window.panels.docks["inspector"]
    map_ends = window.centralWidget().geometry().right()
    start = QPoint((map_ends + details.x()) // 2, details.geometry().center().y())
    hands.bot.mousePress(window, Qt.MouseButton.LeftButton, pos=start)
    for step in (1, 2, 3):
        hands.bot.mouseMove(window, start - QPoint(by * step // 3, 0))
        QApplication.processEvents()
    hands.bot.mouseRelease(window, Qt.MouseButton.LeftButton, pos=start - QPoint(by, 0))


def speak(hands: Hands, language: str) -> int:
    hands.window = hands.window.set_language(language)
    return width(hands)


def test_a_visit_to_french_leaves_the_details_as_wide_as_they_were(hands: Hands) -> None:
    before = width(hands)
    assert speak(hands, "fr") > before
    assert speak(hands, "en") == before

    speak(hands, "fr")
    hands.quit_and_come_back()
    assert width(hands) > before
    assert speak(hands, "en") == before


def test_what_the_reader_pulls_wider_stays_so_in_every_language(hands: Hands) -> None:
    before = width(hands)
    pull_details(hands, 40)
    chosen = width(hands)
    assert chosen > before
    assert speak(hands, "fr") >= chosen
    assert speak(hands, "en") == chosen

    french = speak(hands, "fr")
    pull_details(hands, 30)
    wider = width(hands)
    assert wider > french
    assert speak(hands, "en") == wider
