"""A reader changes the language: the same map in other words, from right to left, and nothing lost."""

import dataclasses
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
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
