"""Dates as a reader types them anywhere in the window: what may mean two days is asked, what is none is told."""

import pytest
from PySide6.QtCore import Qt

from backers.model.rows import Ref
from backers.ui.dialogs.new_event import NewEventDialog
from backers.ui.timeline.changes_window import ChangesWindow


@pytest.fixture
def strip(hands):
    """The timeline once it is loaded."""
    hands.bot.waitUntil(lambda: hands.window.strip.plot is not None, timeout=5000)
    awake(hands)
    return hands.window.strip


@pytest.fixture
def field(hands):
    """The "From" field of a relationship in Details, with the keyboard in it."""
    awake(hands)
    hands.window.session.select(frozenset({Ref("relationship", "r001")}))
    hands.window.panels.show_inspector()
    hands.window.panels.inspector.edit("start")
    hands.bot.waitUntil(
        lambda: hands.window.focusWidget() is not None and hasattr(hands.window.focusWidget(), "setText")
    )
    line = hands.window.focusWidget()
    line.selectAll()
    return line.parentWidget()


def awake(hands):
    """The window has the keyboard: fields are told when they lose it."""
    hands.window.activateWindow()
    hands.bot.waitUntil(hands.window.isActiveWindow, timeout=3000)


def said(readings):
    return [button.text() for button in readings.buttons if button.isVisible()]


def type_into(hands, line, text):
    line.setFocus()
    line.selectAll()
    hands.bot.keyClicks(line, text)


def test_an_ambiguous_day_of_the_timeline_is_chosen_with_the_mouse(hands, strip):
    day = strip.controls.day
    type_into(hands, day.line, "3.5.2019")
    hands.press(Qt.Key.Key_Return, on=day.line)
    assert said(day.readings) == ["3 May 2019", "5 March 2019"]
    assert hands.window.session.lens.day == ""
    hands.bot.mouseClick(day.readings.buttons[1], Qt.MouseButton.LeftButton)
    assert hands.window.session.lens.day == "2019-03-05"
    assert (said(day.readings), strip.controls.problem.isHidden(), day.line.text()) == ([], True, "5 March 2019")


def test_an_ambiguous_known_by_day_is_chosen_with_the_keyboard(hands, strip):
    known_by = strip.controls.known_by
    type_into(hands, known_by.line, "ca. 8/1/2020")
    hands.press(Qt.Key.Key_Tab, on=known_by.line)
    assert hands.window.focusWidget() is known_by.readings.buttons[0]
    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Left)
    hands.press(Qt.Key.Key_Return)
    assert hands.window.session.lens.known_by == "2020-01-08~"


def test_an_ambiguous_date_in_details_is_chosen_in_place_and_saved(hands, field):
    hands.bot.keyClicks(field.line, "3.5.2019")
    assert said(field.readings) == ["3 May 2019", "5 March 2019"]
    hands.press(Qt.Key.Key_Tab, on=field.line)
    assert "two ways" in field.problem
    hands.press(Qt.Key.Key_Return)
    assert (hands.in_file().relationships["r001"].start, field.problem, said(field.readings)) == ("2019-05-03", "", [])


def test_an_ambiguous_interval_is_chosen_in_the_table_without_leaving_the_cell(hands):
    hands.window.panels.show_tables(True)
    table = hands.window.panels.panel("relationships")
    hands.window.panels.docks["relationships"].raise_()
    hands.bot.waitUntil(lambda: not table.visibleRegion().isEmpty())
    at = next(number for number, one in enumerate(table.listing.columns) if one.id == "dates")
    index = table.model.index(table.model.place(Ref("relationship", "r001")), at)
    table.view.setCurrentIndex(index)
    table.view.edit(index)
    editor = table.view.focusWidget()
    type_into(hands, editor, "3.5.2019 to 2020")
    readings = table.view.itemDelegate()._readings
    assert said(readings) == ["3 May 2019", "5 March 2019"]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        hands.press(key, on=editor)
    assert editor.text() == "2019-03-05 to 2020"
    hands.press(Qt.Key.Key_Return, on=editor)
    hands.bot.waitUntil(lambda: hands.in_file().relationships["r001"].start == "2019-03-05")
    assert hands.in_file().relationships["r001"].end == "2020"


def test_an_ambiguous_day_to_compare_with_is_chosen_in_the_window_of_changes(hands, strip):
    hands.window.menus.show_changes()
    window = hands.dialog(ChangesWindow)
    type_into(hands, window.end, "1 June 2020")
    type_into(hands, window.begin, "4/1/2019")
    assert said(window.readings) == ["4 January 2019", "1 April 2019"]
    hands.bot.mouseClick(window.readings.buttons[1], Qt.MouseButton.LeftButton)
    assert (hands.window.session.lens.from_day, hands.window.session.lens.day) == ("2019-04-01", "2020-06-01")
    window.close()


def test_an_event_may_have_no_date_and_an_ambiguous_one_is_asked(hands):
    hands.window.editing.add_event()
    dialog = hands.dialog(NewEventDialog)
    hands.bot.keyClicks(dialog.title.line, "A day nobody wrote down")
    type_into(hands, dialog.date.line, "7.8.2019")
    hands.bot.mouseClick(dialog.date.readings.buttons[0], Qt.MouseButton.LeftButton)
    assert dialog.date.line.text() == "2019-08-07"
    dialog.date.line.selectAll()
    hands.press(Qt.Key.Key_Delete, on=dialog.date.line)
    hands.press(Qt.Key.Key_Return, on=dialog.date.line)
    (ref,) = hands.window.session.selection
    assert hands.in_file().events[ref.id].date == ""


@pytest.mark.parametrize(
    ("text", "because"),
    [("31 February 2020", "29 days"), ("31.2.2019", "28 days"), ("201999", "6 digits"), ("1 January 1850", "before")],
)
def test_what_is_no_date_or_ends_before_it_starts_is_told_under_the_field_and_the_row_stays(
    hands, field, text, because
):
    end = next(
        one
        for one in hands.window.panels.inspector.findChildren(type(field))
        if one is not field and one.line.isVisible()
    )
    before = hands.in_file().relationships["r001"]
    type_into(hands, end.line, text)
    hands.press(Qt.Key.Key_Return, on=end.line)
    assert because in end.problem
    assert end._problem.isVisible()
    assert end.line.text() == text
    assert hands.in_file().relationships["r001"] == before
    hands.press(Qt.Key.Key_Escape, on=end.line)
    assert end.problem == ""


def test_a_year_of_six_digits_is_taken_once_it_is_meant_and_both_ends_may_be_unknown(hands, field):
    end = next(
        one
        for one in hands.window.panels.inspector.findChildren(type(field))
        if one is not field and one.line.isVisible()
    )
    type_into(hands, end.line, "Y201999")
    hands.press(Qt.Key.Key_Return, on=end.line)
    assert hands.in_file().relationships["r001"].end == "Y201999"
    for one in (field, end):
        one.line.setFocus()
        one.line.selectAll()
        hands.press(Qt.Key.Key_Delete, on=one.line)
        hands.press(Qt.Key.Key_Return, on=one.line)
    row = hands.in_file().relationships["r001"]
    assert (row.start, row.end) == ("", "")
