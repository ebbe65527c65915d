"""The pale ground under the camps, from the keyboard to the file."""

import pytest
from PySide6.QtCore import Qt

from backers.work.look import look

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_key_shows_the_camps_ground_and_moves_nobody(hands):
    window = hands.window
    hands.bot.waitUntil(lambda: not window.live.driver.alive, timeout=5000)
    before, action = dict(window.live.places), window.actions_["grounds"]
    hands.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier, on=window)
    assert action.isChecked()
    assert window.view.stage.frame.visible.grounds
    assert [entry.class_id for entry in window.view.legend.shown.entries if entry.ground] == [
        "GNA-aligned",
        "LNA-aligned",
    ]
    assert dict(window.live.places) == before
    hands.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier, on=window)
    assert not action.isChecked()
    assert not window.view.stage.frame.visible.grounds


def test_the_ground_stays_with_the_day_and_without_filters_and_comes_back_with_a_bookmark(hands):
    window = hands.window
    window.actions_["grounds"].trigger()
    window.view.legend_clicked.emit("side", "mediator", True)
    window.bookmarks.keep("With grounds")
    window.actions_["clear_filters"].trigger()
    assert window.session.lens.grounds
    assert not window.session.lens.hidden_sides
    hands.quit_and_come_back()
    window = hands.window
    assert not window.session.lens.grounds
    (kept,) = [row for row in window.session.map.bookmarks.values() if row.name == "With grounds"]
    window.bookmarks.go(kept.id)
    assert window.actions_["grounds"].isChecked()
    assert look(window.session.map, window.session.lens).grounds
