"""One line for everything: commands, actors, sources and questions are called by name, with the keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from backers.model.rows import Ref
from walks.conftest import Hands

CTRL = Qt.KeyboardModifier.ControlModifier


def call(hands: Hands, text: str) -> None:
    """Opens the palette, types and takes what stands first."""
    hands.press(Qt.Key.Key_K, CTRL, on=hands.window)
    hands.bot.keyClicks(QApplication.focusWidget(), text)
    hands.press(Qt.Key.Key_Return)


def test_a_command_is_done(hands: Hands) -> None:
    shown = hands.window.panels.tables_shown
    call(hands, "tables")
    assert hands.window.panels.tables_shown is not shown


def test_an_actor_is_shown_whatever_slip_the_finger_made(hands: Hands) -> None:
    call(hands, "khalfa haftar")
    chosen = [hands.window.session.map.get(ref) for ref in hands.window.session.selection]
    assert [getattr(row, "name", "") for row in chosen] == ["Khalifa Haftar"]


def test_a_source_is_opened_in_the_details(hands: Hands) -> None:
    source = next(iter(hands.window.session.map.sources.values()))
    call(hands, source.title)
    assert hands.window.session.selection == {Ref("source", source.id)}


def test_a_question_is_asked(hands: Hands) -> None:
    call(hands, "who backs both")
    assert hands.window.panels.panel("questions").title.text() == "Who backs both sides?"


def test_what_is_not_possible_now_says_so_and_does_nothing(hands: Hands) -> None:
    said: list[str] = []
    hands.window.session.said.connect(said.append)
    call(hands, "merge two actors")
    assert said == ["“Merge two actors” is not possible now."]


def test_escape_gives_the_keyboard_back(hands: Hands) -> None:
    hands.window.view.setFocus()
    hands.press(Qt.Key.Key_K, CTRL, on=hands.window)
    hands.press(Qt.Key.Key_Escape)
    assert hands.window.view.surface.hasFocus()
    assert not hands.window.menus.palette.isVisible()


def test_a_panel_behind_another_tab_comes_to_the_front_and_one_in_front_closes(hands: Hands) -> None:
    dock = hands.window.panels.docks["forces"]
    action = next(one for one in hands.window.panels.actions if one.text() == dock.windowTitle())
    assert not dock.isHidden()
    assert dock.visibleRegion().isEmpty()
    for in_front in (True, False, True):
        hands.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier, on=hands.window)
        hands.bot.waitUntil(lambda front=in_front: dock.visibleRegion().isEmpty() != front, timeout=2000)
        assert action.isChecked() == in_front == (not dock.isHidden())
