"""Numbered sources stand under the picture, every one, within its width."""

import pytest
from PySide6.QtGui import QFontMetricsF

from backers.canvas import endnotes, fonts, load_theme
from backers.canvas.sheet import compose
from backers.model.errors import Refused
from backers.model.rows import Actor
from backers.model.visible import Visible


def test_every_note_has_its_number_and_stays_in_its_column(qapp):
    notes = [f"Publisher {n}, “A title of some length about the war”, https://x.example/{'y' * 120}" for n in range(30)]
    laid = endnotes.laid_out(notes, 1000.0)
    metrics = QFontMetricsF(fonts.font(endnotes.TEXT_PX))
    assert {text for _, _, text in laid.lines} >= {str(number) for number in range(1, 31)}
    assert max(x + metrics.horizontalAdvance(text) for x, _, text in laid.lines) <= 1001
    assert max(y for _, y, _ in laid.lines) < laid.h


def test_no_notes_take_no_room(qapp):
    assert endnotes.laid_out([], 1000.0).h == 0


def test_the_picture_grows_by_its_notes_and_the_map_stays(qapp):
    visible, theme = Visible((Actor(id="a", name="A"),)), load_theme("light")
    plain = compose(visible, {"a": (0, 0)}, theme, source_line="1 actor")
    noted = compose(visible, {"a": (0, 0)}, theme, source_line="1 actor", notes=["One", "Two"])
    assert noted.map_rect == plain.map_rect
    assert noted.h == plain.h + noted.notes.h > plain.h


def test_notes_that_no_picture_can_hold_are_refused(qapp):
    visible, theme = Visible((Actor(id="a", name="A"),)), load_theme("light")
    with pytest.raises(Refused, match="numbered sources"):
        compose(visible, {"a": (0, 0)}, theme, scale=10.0, notes=["A long note " * 40] * 2000)
