"""The keyboard reaches every part of the window, and lines are bent by hand in it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDockWidget

from backers.model import bends
from backers.model.rows import Ref

SHIFT = Qt.KeyboardModifier.ShiftModifier


def _part(hands) -> str:
    """The name of the part that has the keyboard."""
    widget = QApplication.focusWidget()
    while widget is not None:
        if widget is hands.window.view:
            return "map"
        if widget is hands.window.strip:
            return "time"
        if isinstance(widget, QDockWidget):
            return widget.objectName()
        widget = widget.parentWidget()
    return ""


def test_f6_goes_round_all_parts_and_shift_f6_goes_back(hands):
    hands.bot.waitUntil(lambda: hasattr(hands.window, "panes"))
    hands.window.view.setFocus()
    walked = ["map"]
    while len(walked) < 12:
        hands.press(Qt.Key.Key_F6, on=hands.window)
        walked.append(_part(hands))
        if walked[-1] == "map":
            break
    assert walked[1] == "time"
    assert len(walked) >= 4
    assert len(set(walked)) == len(walked) - 1
    hands.press(Qt.Key.Key_F6, SHIFT, on=hands.window)
    assert _part(hands) == walked[-2]


def test_a_line_is_bent_kept_undone_and_straightened(hands):
    view = hands.window.view
    tie = next(one for one in hands.window.session.visible.relationships if one.subject == "eu")
    ref = Ref("relationship", tie.id)
    hands.window.session.select(frozenset({ref}))
    x, y = (round(part) for part in view.pixel_of(ref))
    hands.drag(QPoint(x, y), QPoint(x + 40, y + 40))
    assert bends.of(hands.in_file(), [tie.id])
    hands.window.session.undo()
    assert not bends.of(hands.in_file(), [tie.id])
    hands.window.session.redo()
    hands.window.actions_["straighten"].trigger()
    assert not bends.of(hands.in_file(), [tie.id])
