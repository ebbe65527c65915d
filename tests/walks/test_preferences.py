"""Preferences in the window: each takes effect at once, is remembered, and can be taken back."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton, QTabBar

from backers.ui.choices import StillBox
from backers.ui.dialogs.preferences import PreferencesDialog
from walks.conftest import Hands

CTRL = Qt.KeyboardModifier.ControlModifier


def ask(hands: Hands) -> PreferencesDialog:
    hands.press(Qt.Key.Key_Comma, CTRL, on=hands.window)
    found = hands.dialog(PreferencesDialog)
    assert isinstance(found, PreferencesDialog)
    return found


def choose(hands: Hands, box: StillBox, value: object) -> None:
    """By keys, as far as it takes from the first entry."""
    box.setFocus()
    hands.press(Qt.Key.Key_Home, on=box)
    for _ in range(box.findData(value)):
        hands.press(Qt.Key.Key_Down, on=box)


def turn(hands: Hands, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """One notch of the wheel over the middle of the map."""
    at = QPointF(hands.canvas.rect().center())
    event = QWheelEvent(
        at, QPointF(hands.canvas.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(hands.canvas, event)


def test_a_theme_is_seen_at_once_and_after_coming_back(hands: Hands) -> None:
    choose(hands, ask(hands).boxes["theme"], "contrast")
    assert hands.window.view.stage.theme.name == "contrast"
    hands.quit_and_come_back()
    assert hands.window.view.stage.theme.name == "contrast"


def test_high_contrast_keeps_the_shape_of_tabs(hands: Hands) -> None:
    hands.window.set_theme("contrast")
    tabs = next(bar for bar in hands.window.findChildren(QTabBar) if bar.count() > 1)
    assert tabs.palette().window().color().lightness() > QApplication.palette().window().color().lightness() + 40


def test_larger_text_makes_the_panels_letters_larger(hands: Hands) -> None:
    before = hands.window.font().pointSizeF()
    choose(hands, ask(hands).boxes["text_size"], 150)
    hands.bot.waitUntil(lambda: hands.window.font().pointSizeF() == before * 1.5, timeout=2000)
    choose(hands, hands.dialog(PreferencesDialog).boxes["text_size"], 100)  # type: ignore[attr-defined]


def test_the_wheel_moves_the_picture_and_zooms_with_control(hands: Hands) -> None:
    dialog = ask(hands)
    choose(hands, dialog.boxes["wheel"], "move")
    dialog.reject()
    camera = hands.window.view.stage.camera
    turn(hands)
    moved = hands.window.view.stage.camera
    turn(hands, CTRL)
    assert moved.scale == camera.scale
    assert moved != camera
    assert hands.window.view.stage.camera.scale > camera.scale


def test_the_name_is_written_beside_what_is_edited(hands: Hands) -> None:
    dialog = ask(hands)
    dialog.author.setFocus()
    hands.bot.keyClicks(dialog.author, "Amal")
    hands.press(Qt.Key.Key_Tab, on=dialog.author)
    dialog.reject()
    assert hands.window.session.workspace.author == "Amal"


def test_without_motion_the_others_are_shown_where_they_come_to_rest(hands: Hands) -> None:
    dialog = ask(hands)
    choose(hands, dialog.boxes["motion"], "reduced")
    dialog.reject()
    frames: list[object] = []
    hands.window.live.driver.moved.connect(lambda *_: frames.append(1))
    hands.window.live.driver.warm(0.3)
    hands.bot.waitUntil(lambda: not hands.window.live.driver.alive, timeout=5000)
    assert len(frames) == 1


def test_all_can_be_as_in_the_beginning(hands: Hands) -> None:
    dialog = ask(hands)
    choose(hands, dialog.boxes["theme"], "dark")
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Reset to defaults")
    hands.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dialog.boxes["theme"].currentData() == "system"
    assert hands.window.settings.get("theme") == "system"


def test_languages_are_called_as_their_speakers_call_them(hands: Hands) -> None:
    languages = ask(hands).boxes["language"]
    assert {languages.itemText(row) for row in range(languages.count())} >= {"English", "Français", "العربية"}
