"""Help in the window: a tour on the real map, a handbook without a network, and an answer to "what is this?"."""

import re

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from backers import resources
from backers.ui.handbook import Handbook
from backers.ui.tour import SEEN, STEPS, Tour, beside
from walks.conftest import Hands


def test_the_first_start_offers_a_tour_and_the_second_does_not(hands: Hands) -> None:
    hands.window.menus.helping.offer_tour()
    button = hands.window.banner.findChildren(QPushButton)[-1]
    hands.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert hands.window.findChildren(Tour)
    assert not hands.window.banner.isVisible()
    hands.quit_and_come_back()
    hands.window.menus.helping.offer_tour()
    assert not hands.window.banner.isVisible()


def test_five_steps_by_the_enter_key_each_beside_its_part(hands: Hands) -> None:
    tour = hands.window.menus.helping.tour()
    for number in range(len(STEPS)):
        assert tour.number == number
        assert hands.window.rect().contains(tour.card.geometry())
        assert tour.card.isVisible()
        assert not tour.card.geometry().intersects(_on_window(hands, hands.window.view.legend))
        hands.press(Qt.Key.Key_Return, on=tour.card.next)
    assert hands.window.settings.get(SEEN) is True
    hands.bot.waitUntil(lambda: not hands.window.findChildren(Tour), timeout=2000)


def _on_window(hands: Hands, part: QWidget) -> QRect:
    return QRect(part.mapTo(hands.window, QPoint()), part.size())


def test_escape_ends_it_and_the_map_has_the_keyboard(hands: Hands) -> None:
    tour = hands.window.menus.helping.tour()
    hands.window.activateWindow()
    hands.bot.waitUntil(hands.window.isActiveWindow, timeout=3000)
    hands.press(Qt.Key.Key_Escape, on=tour.card.next)
    assert hands.window.view.surface.hasFocus()
    assert not tour.card.isVisible()


def test_the_map_can_be_used_while_the_tour_is_on(hands: Hands) -> None:
    hands.window.menus.helping.tour().go(4)
    hands.click(hands.at("haftar"))
    assert len(hands.window.session.selection) == 1


def test_a_card_without_room_beside_its_part_stands_inside_the_window() -> None:
    window = QSize(400, 300)
    at = beside(QRect(0, 0, 400, 300), QSize(340, 200), window)
    assert QRect(QPoint(), window).contains(QRect(at, QSize(340, 200)))


def test_every_panel_says_what_it_is(hands: Hands) -> None:
    parts = [*hands.window.panels.docks.values(), hands.window.view, hands.window.strip]
    assert all(len(part.whatsThis()) > 20 for part in parts)


def test_the_handbook_opens_by_its_key_and_turns_pages(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F1, on=hands.window)
    book = hands.dialog(Handbook)
    assert isinstance(book, Handbook)
    first = book.page.toPlainText()
    hands.press(Qt.Key.Key_Down, on=book.list)
    assert book.page.toPlainText() not in ("", first)
    book.reject()


def test_pictures_of_the_handbook_fit_its_page_however_wide(hands: Hands) -> None:
    book = hands.window.menus.helping.handbook("evidence")
    for width in (940, 1200, 700):
        book.resize(width, 680)
        QApplication.processEvents()
        assert book.page.document().size().width() <= book.page.viewport().width()
    text, picture = map(book.page.document().findBlockByNumber, (1, 2))
    assert text.blockFormat().lineHeight() == 130
    assert picture.blockFormat().lineHeight() == 0
    book.reject()


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_every_page_is_there_in_every_language_with_its_pictures_and_links(language: str) -> None:
    files = sorted(resources.path("handbook", language).glob("*.md"))
    assert {file.name for file in files} == {file.name for file in resources.path("handbook", "en").glob("*.md")}
    names = {file.stem.partition("-")[2] for file in files}
    for file in files:
        text = file.read_text(encoding="utf-8")
        pictures = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", text)
        assert all(resources.path("handbook", "pictures", picture).is_file() for picture in pictures), file
        assert set(re.findall(r"(?<!!)\[[^\]]*\]\(([^)]+)\)", text)) <= names, file
