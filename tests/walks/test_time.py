"""A reader moves through the war: by mouse, by keys, by typing; keeps days, comes back."""

import json
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt

from backers.cli import run
from backers.model.rows import Ref
from backers.work.lens import Lens
from backers.work.look import look
from backers.work.timeline.known import first_told
from walks.days import day, pixel, ties, type_day

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_dragging_the_handle_moves_through_the_war_one_look_for_each_move(hands, strip):
    session, pad = hands.window.session, strip.plot.viewport()
    type_day(hands, strip.controls.day, "1 April 2019")
    looks, pictures = [], []
    session.lens_changed.connect(lambda lens: looks.append(lens.day))
    session.visible_changed.connect(pictures.append)
    start, end = pixel(strip, day("2019-04-01")), pixel(strip, day("2020-10-31"))
    hands.bot.mouseMove(pad, start)
    hands.bot.mousePress(pad, Qt.MouseButton.LeftButton, pos=start)
    for part in range(1, 41):
        hands.bot.mouseMove(pad, start + (end - start) * part / 40)
        hands.bot.wait(5)
    hands.bot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=end)
    assert len(looks) == len(pictures) > 20
    assert all(one < other for one, other in pairwise(looks))
    assert abs(day(looks[-1]) - day("2020-10-31")) <= 3
    assert session.visible == look(session.map, Lens(day=looks[-1]))


def test_the_turns_of_the_war_appear_and_go_on_their_days(hands, strip):
    told, session = {}, hands.window.session
    type_day(hands, strip.controls.day, "3 April 2019")
    strip.setFocus()
    before = ties(hands)
    while session.lens.day < "2020-10-24":
        hands.press(Qt.Key.Key_Right, CTRL, on=strip)
        told[session.lens.day] = ties(hands)
        if len(told) > 80:
            break
    rows = session.map.relationships.values()
    fighting = {row.id for row in rows if {row.subject, row.object} == {"lna", "gna"} and row.start == "2019-04-04"}
    accords = {row.id for row in rows if row.start == "2019-11-27" and row.tier == "core"}
    assert {"2019-04-04", "2019-11-27", "2020-01-08", "2020-01-19", "2020-05-18", "2020-10-23"} <= told.keys()
    assert fighting
    assert not fighting & before
    assert fighting <= told["2019-04-04"] & told["2020-10-23"]
    hands.press(Qt.Key.Key_Right, on=strip)
    assert not fighting & ties(hands)
    assert not told["2020-01-17"] & {"r188", "r189"}  # Turkey and Russia take part in Berlin
    assert told["2020-01-19"] >= {"r188", "r189"}
    lna_holds, gna_holds = "r176", "r177"  # the airbase of al-Watiya
    assert (lna_holds in told["2020-04-27"], gna_holds in told["2020-04-27"]) == (True, False)
    assert (lna_holds in told["2020-05-24"], gna_holds in told["2020-05-24"]) == (False, True)
    call = {row.id for row in rows if row.start == "2020-01-08" == row.end}
    assert call
    assert call <= told["2020-01-08"]
    assert not call & (told["2020-01-06"] | told["2020-01-12"])
    assert accords
    assert not accords & told["2019-11-14"]
    assert accords <= told["2019-11-27"]


def test_keys_move_a_day_a_week_a_month_and_back_to_all_times(hands, strip):
    session = hands.window.session
    type_day(hands, strip.controls.day, "31 January 2020")
    strip.setFocus()
    for key, held, then in (
        (Qt.Key.Key_Right, (), "2020-02-01"),
        (Qt.Key.Key_Left, (), "2020-01-31"),
        (Qt.Key.Key_PageUp, (), "2020-02-29"),
        (Qt.Key.Key_Right, (SHIFT,), "2020-03-07"),
        (Qt.Key.Key_Escape, (), ""),
    ):
        hands.press(key, *held, on=strip)
        assert session.lens.day == then


def test_a_day_that_is_none_is_refused_in_place_and_changes_nothing(hands, strip):
    session = hands.window.session
    for text, because in (("31 February 2020", "29 days"), ("3.5.2019", "two ways"), ("201999", "6 digits")):
        type_day(hands, strip.controls.day, text)
        assert because in strip.controls.problem.text()
        assert strip.controls.problem.isVisible()
        assert session.lens == Lens()


def test_known_by_the_founding_article_nothing_learnt_later_is_drawn(hands, strip):
    session = hands.window.session
    type_day(hands, strip.controls.day, "8 January 2020")
    type_day(hands, strip.controls.known_by, "8 January 2020")
    until = day("2020-01-08")
    assert 0 < len(ties(hands)) < len(look(session.map, Lens(day="2020-01-08")).relationships)
    for row in session.visible.relationships:
        assert first_told(session.map, Ref("relationship", row.id)).possible <= until
    for mark in hands.window.clock.marks:
        assert first_told(session.map, Ref("event", mark.event.id)).possible <= until


def test_the_command_line_shows_the_same_as_the_window(hands, strip, tmp_path):
    type_day(hands, strip.controls.day, "8 January 2020")
    type_day(hands, strip.controls.known_by, "8 January 2020")
    report = tmp_path / "report.json"
    out = ["--on", "8 January 2020", "--known-by", "2020-01-08", "--report", str(report), str(tmp_path / "map.png")]
    assert run(["export", *out]) == 0
    told = json.loads(report.read_text())
    assert {one["id"] for one in told["edges"]} == ties(hands)
    assert {one["id"] for one in told["nodes"]} == {row.id for row in hands.window.session.visible.actors}


def test_a_step_of_a_month_moves_who_stays_by_less_than_a_fiftieth_of_the_picture(hands, strip):
    window = hands.window
    window.clock.set_day(day("2018-10-15"))
    hands.bot.waitUntil(lambda: not window.live.driver.alive, timeout=5000)
    wide, shares = window.view.stage.room[2] / window.view.stage.camera.scale, []
    for _ in range(30):
        before = dict(window.live.places)
        shown = {row.id for row in window.session.visible.actors}
        window.clock.move("month", 1)
        hands.bot.waitUntil(lambda: not window.live.driver.alive, timeout=5000)
        stay = shown & {row.id for row in window.session.visible.actors}
        after = window.live.places
        shares.append(np.mean([np.hypot(*np.subtract(after[one], before[one])) for one in stay]) / wide)
    assert max(shares) <= 0.02


def test_a_bookmark_brings_back_day_known_by_filters_and_camera_after_a_restart(hands, strip):
    window = hands.window
    type_day(hands, strip.controls.day, "8 January 2020")
    type_day(hands, strip.controls.known_by, "May 2020")
    strip.controls.ghosts.trigger()
    window.view.legend_clicked.emit("side", "mediator", True)
    window.view.zoom_by(1.7)
    lens, camera = window.session.lens, window.view.stage.camera
    window.bookmarks.keep("The day of the call")
    hands.quit_and_come_back()
    window = hands.window
    (kept,) = [row for row in window.session.map.bookmarks.values() if row.name == "The day of the call"]
    window.bookmarks.go(kept.id)
    assert window.session.lens == lens
    assert (lens.day, lens.known_by, lens.ghosts) == ("2020-01-08", "2020-05", True)
    assert lens.hidden_sides == {"mediator"}
    again = window.view.stage.camera
    assert again.scale == camera.scale
    middle = hands.canvas.width() / 2, hands.canvas.height() / 2
    assert again.to_map(*middle) == pytest.approx(camera.to_map(*middle), abs=1.0)
    window.bookmarks.go("founding-article")
    assert (window.session.lens.day, window.session.lens.known_by) == ("2020-01-08", "2020-01-08")


def test_who_stays_hardly_moves_and_who_comes_back_stands_where_it_was(hands, strip):
    window = hands.window
    window.clock.set_day(day("2019-04-01"))
    wide = np.ptp(window.view.stage.frame.xy[:, 0])
    camera = window.view.stage.camera
    for _ in range(10):
        before = dict(window.live.driver.places)
        window.clock.move_to_event(1)
        hands.bot.waitUntil(lambda: not window.live.driver.alive, timeout=5000)
        after = window.live.driver.places
        moved = [np.hypot(*np.subtract(after[one], before[one])) for one in after.keys() & before.keys()]
        assert np.mean(moved) <= 0.02 * wide
    last = window.session.lens.day
    assert window.view.stage.camera == camera
    before = dict(window.live.driver.places)
    window.clock.set_day(day("2014-01-01"))
    hands.bot.waitUntil(lambda: not window.live.driver.alive, timeout=5000)
    gone = before.keys() - window.live.driver.places.keys()
    window.clock.set_day(day(last))
    assert gone
    for one in gone:
        assert window.live.driver.places[one] == before[one]


def test_playing_goes_on_by_the_clock_and_stops(hands, strip):
    window = hands.window
    type_day(hands, strip.controls.day, "1 January 2020")
    strip.setFocus()
    hands.press(Qt.Key.Key_Space, on=strip)
    hands.bot.waitUntil(lambda: window.session.lens.day > "2020-01-10", timeout=5000)
    hands.press(Qt.Key.Key_Space, on=strip)
    stopped = window.session.lens.day
    hands.bot.wait(120)
    assert not window.clock.playing
    assert window.session.lens.day == stopped


def test_an_event_is_clicked_on_the_strip_and_opens(hands, strip):
    window = hands.window
    mark = next(one for one in window.clock.marks if one.event.id == "e055")
    strip.plot.look_at(mark.first - 20, mark.last + 20)
    hands.bot.wait(50)
    low = strip.plot.points.getData()[1][0]
    at = strip.plot.mapFromScene(strip.plot.box.mapViewToScene(QPointF((mark.first + mark.last + 1) / 2, low)))
    hands.bot.mouseClick(strip.plot.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.session.selection == {Ref("event", "e055")}
    assert window.session.lens.day == "2020-05-18"


def test_an_event_is_added_undone_and_done_again(hands, strip):
    from backers.ui.dialogs.new_event import NewEventDialog

    window = hands.window
    window.session.select(frozenset({Ref("actor", "turkey")}))
    window.editing.add_event()
    dialog = hands.dialog(NewEventDialog)
    hands.bot.keyClicks(dialog.title.line, "A call")
    hands.bot.keyClicks(dialog.date.line, "ca. May 2020")
    hands.press(Qt.Key.Key_Return, on=dialog.date.line)
    (ref,) = window.session.selection
    assert (hands.in_file().events[ref.id].date, hands.in_file().events[ref.id].actors) == ("2020-05~", ("turkey",))
    window.session.undo()
    assert ref.id not in hands.in_file().events
    window.session.redo()
    assert hands.in_file().events[ref.id].title == "A call"
