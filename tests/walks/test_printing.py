"""Printing from the window: what is chosen is seen at once, and comes out in the file."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from backers.ui.dialogs.printing import PrintingDialog
from walks.conftest import Hands


def ask(hands: Hands) -> PrintingDialog:
    hands.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier, on=hands.window)
    found = hands.dialog(PrintingDialog)
    assert isinstance(found, PrintingDialog)
    return found


def test_a_poster_is_chosen_by_keys_seen_and_saved(hands: Hands, tmp_path: Path) -> None:
    dialog = ask(hands)
    before: QImage = dialog.preview.grab().toImage()
    for field in (dialog.across, dialog.down):
        field.setFocus()
        hands.press(Qt.Key.Key_Up, on=field)
    hands.bot.waitUntil(lambda: "4 pages" in dialog.says.text(), timeout=3000)
    assert dialog.preview.grab().toImage() != before
    dialog.save_pdf(tmp_path / "poster.pdf")
    assert len(re.findall(rb"/Type\s*/Page\b[^s]", (tmp_path / "poster.pdf").read_bytes())) == 4
    dialog.reject()


def test_the_legend_can_be_left_out(hands: Hands) -> None:
    dialog = ask(hands)
    before = dialog.preview.grab().toImage()
    hands.press(Qt.Key.Key_Space, on=dialog.legend)
    hands.bot.waitUntil(lambda: dialog.preview.grab().toImage() != before, timeout=3000)
    assert dialog.choice.legend is False
    dialog.reject()


def test_a_folder_that_is_not_there_is_said_and_nothing_is_written(hands: Hands, tmp_path: Path) -> None:
    dialog = ask(hands)
    dialog._keep(tmp_path / "nowhere" / "map.pdf")
    assert "nowhere" in dialog.says.text()
    assert list(tmp_path.glob("**/*.pdf")) == []
    dialog.reject()
