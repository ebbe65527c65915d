"""What is being typed belongs to the map it was typed for, and is saved before that map is left."""

from PySide6.QtCore import Qt

from backers.exchange.curated import curated_map
from backers.model.rows import Ref
from backers.store.document import Document
from backers.work.workspace import Workspace


def type_into_the_name(hands, text: str) -> None:
    hands.window.session.select(frozenset({Ref("actor", "turkey")}))
    hands.window.menus.rename()
    hands.bot.keyClicks(hands.window.focusWidget(), text)


def test_closing_the_window_saves_the_field_that_is_typed_in(hands):
    type_into_the_name(hands, "X")
    hands.leave()
    assert "X" in hands.in_file().actors["turkey"].name
    hands.window = hands._open()


def test_opening_another_map_saves_it_in_the_old_one(hands, tmp_path):
    other = tmp_path / "other.backers"
    Document.create(other, curated_map().rows()).close()
    type_into_the_name(hands, "X")
    hands.window.session.open(Workspace(Document.open(other)))
    assert "X" in hands.in_file().actors["turkey"].name
    assert hands.window.session.map.actors["turkey"].name == "Turkey"


def test_filtering_moves_nobody(hands):
    before = hands.window.live.places
    for _ in range(3):
        hands.window.panels.on_legend("group", "hostility", hide=True)
        hands.press(
            Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, on=hands.window
        )
    assert hands.window.live.places == before
