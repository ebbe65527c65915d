"""Two days are compared, and curves drawn over all of them."""

import csv

from PySide6.QtCore import QPoint, Qt

from backers.ui.timeline.changes_window import ChangesWindow
from backers.ui.timeline.curves_window import CurvesWindow


def test_two_days_are_compared_in_colour_and_in_sentences(hands, strip, tmp_path):
    session = hands.window.session
    hands.window.menus.show_changes()
    window = hands.dialog(ChangesWindow)
    for line, text in ((window.begin, "1 April 2019"), (window.end, "1 June 2020")):
        line.setFocus()
        line.selectAll()
        hands.bot.keyClicks(line, text)
        hands.press(Qt.Key.Key_Return, on=line)
    changes = session.visible.changes
    assert session.visible.compared
    assert set(changes.values()) >= {"added", "ended"}
    assert {style.state for style in hands.window.view.stage.frame.styles} >= {"added", "ended", "same"}
    assert {one.row.id for one in window.found} == changes.keys()
    window.save_list(tmp_path / "changes.csv")
    with (tmp_path / "changes.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {row["id"] for row in csv.DictReader(file)} == changes.keys()
    window.close()
    assert not session.visible.compared


def test_curves_follow_the_day_and_are_saved(hands, strip, tmp_path):
    hands.window.menus.show_curves()
    window = hands.dialog(CurvesWindow)
    hands.bot.mouseClick(window.picture, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert window.picture.chart.day == hands.window.clock.day is not None
    for suffix, begins in ((".png", b"\x89PNG"), (".svg", b"<?xml"), (".csv", b"\xef\xbb\xbfdate,Backers")):
        window.save_as(tmp_path / f"curves{suffix}")
        assert (tmp_path / f"curves{suffix}").read_bytes().startswith(begins)
    window.close()


def test_a_curve_of_a_measure_says_on_how_many_days_it_was_worked_out(hands, strip, tmp_path):
    hands.window.menus.show_curves()
    window = hands.dialog(CurvesWindow)
    window.kind.setFocus()
    hands.press(Qt.Key.Key_End, on=window.kind)
    assert window.kind.currentData() == "measure"
    assert "worked out on 61 days" in window.picture.chart.subtitle
    window.save_as(tmp_path / "curves.csv")
    assert 1 < len((tmp_path / "curves.csv").read_text("utf-8-sig").splitlines()) <= 62
    window.close()
