"""The map view with a real window, mouse and keys."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backers.canvas import MapView, Theme
from backers.canvas.words import said
from backers.model import kinds
from backers.model.rows import Note, Ref, Relationship
from backers.model.visible import Visible
from canvas.maps import PLACES, small

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TURKEY, GNA, BACKS = Ref("actor", "turkey"), Ref("actor", "gna"), Ref("relationship", "backs")


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[MapView]:
    """Four actors and three relationships, fitted into a window; the camera does not fly."""
    shown = MapView()
    shown.set_animated(False)
    qtbot.addWidget(shown)
    shown.resize(900, 640)
    shown.show_map(small(), PLACES, frozenset(), title="Small war")
    shown.show()
    qtbot.waitExposed(shown)
    shown.fit(animated=False)
    yield shown
    shown.hide()


def _at(view: MapView, ref: Ref) -> QPoint:
    x, y = view.pixel_of(ref)
    return QPoint(round(x), round(y))


def _click(view: MapView, at: QPoint, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(view.surface.viewport(), Qt.MouseButton.LeftButton, held, at)


def _drag(
    qtbot: QtBot, view: MapView, start: QPoint, end: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton
) -> None:
    pad = view.surface.viewport()
    qtbot.mousePress(pad, button, pos=start)
    qtbot.mouseMove(pad, start + (end - start) / 2)
    qtbot.mouseMove(pad, end)
    qtbot.mouseRelease(pad, button, pos=end)


def test_a_click_selects_and_says_so_once(view: MapView, qtbot: QtBot) -> None:
    said: list[frozenset[Ref]] = []
    view.selection_changed.connect(said.append)
    _click(view, _at(view, TURKEY))
    assert said == [frozenset({TURKEY})]


def test_ctrl_adds_and_takes_away(view: MapView) -> None:
    _click(view, _at(view, TURKEY))
    _click(view, _at(view, GNA), Qt.KeyboardModifier.ControlModifier)
    assert view.selection == {TURKEY, GNA}
    _click(view, _at(view, TURKEY), Qt.KeyboardModifier.ControlModifier)
    assert view.selection == {GNA}


def test_a_line_can_be_clicked(view: MapView) -> None:
    _click(view, _at(view, BACKS))
    assert view.selection == {BACKS}


def test_dragging_moves_the_actor_under_the_pointer_and_says_where_it_was_dropped(view: MapView, qtbot: QtBot) -> None:
    dropped: list[dict[str, tuple[float, float]]] = []
    view.dropped.connect(dropped.append)
    start = _at(view, TURKEY)
    _drag(qtbot, view, start, start + QPoint(40, 25))
    assert view.pixel_of(TURKEY) == pytest.approx((start.x() + 40, start.y() + 25), abs=1.5)
    assert list(dropped[0]) == ["turkey"]
    assert dropped[0]["turkey"] == pytest.approx(view.stage.frame.xy[view.stage.frame.index["turkey"]].tolist())


def test_a_drag_moves_all_that_is_selected(view: MapView, qtbot: QtBot) -> None:
    dropped: list[dict[str, tuple[float, float]]] = []
    view.dropped.connect(dropped.append)
    view.set_selection({TURKEY, GNA})
    _drag(qtbot, view, _at(view, TURKEY), _at(view, TURKEY) + QPoint(30, 30))
    assert sorted(dropped[0]) == ["gna", "turkey"]


def test_the_simulation_does_not_take_the_dragged_actor_out_of_the_hand(view: MapView, qtbot: QtBot) -> None:
    pad, start = view.surface.viewport(), _at(view, TURKEY)
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(pad, start + QPoint(50, 0))
    held = view.pixel_of(TURKEY)
    view.set_places(view.stage.frame.ids, np.zeros((4, 2)))
    assert view.pixel_of(TURKEY) == pytest.approx(held)
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=start + QPoint(50, 0))


def test_escape_puts_a_dragged_actor_back(view: MapView, qtbot: QtBot) -> None:
    dropped: list[object] = []
    view.dropped.connect(dropped.append)
    pad, start = view.surface.viewport(), _at(view, TURKEY)
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(pad, start + QPoint(60, 10))
    qtbot.keyClick(view.surface, Qt.Key.Key_Escape)
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 10))
    assert view.pixel_of(TURKEY) == pytest.approx((start.x(), start.y()), abs=1)
    assert dropped == []


def test_dragging_from_the_rim_to_another_actor_wants_a_relationship(view: MapView, qtbot: QtBot) -> None:
    wanted: list[tuple[str, str]] = []
    view.connect_wanted.connect(lambda subject, object_: wanted.append((subject, object_)))
    reach = float(view.stage.sketch().reach[view.stage.frame.index["turkey"]])
    rim = _at(view, TURKEY) - QPoint(round(reach + 4), 0)
    _drag(qtbot, view, rim, _at(view, Ref("actor", "lna")))
    assert wanted == [("turkey", "lna")]


def test_a_relationship_that_makes_no_sense_is_not_drawn(view: MapView, qtbot: QtBot) -> None:
    wanted: list[object] = []
    view.connect_wanted.connect(lambda *pair: wanted.append(pair))
    view.can_connect = lambda _subject, object_: object_ != "lna"
    view.set_selection({TURKEY})
    view.begin_connect()
    keep = view.stage.looks.keep_nodes
    assert keep is not None
    assert not keep[view.stage.frame.index["lna"]]
    _click(view, _at(view, Ref("actor", "lna")))
    assert wanted == []


def test_a_relationship_is_drawn_by_keys_alone(view: MapView, qtbot: QtBot) -> None:
    wanted: list[tuple[str, str]] = []
    view.connect_wanted.connect(lambda subject, object_: wanted.append((subject, object_)))
    view.set_selection({TURKEY})
    for key in (Qt.Key.Key_R, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(view.surface, key)
    assert wanted == [("turkey", "gna")]


def test_double_click_opens_an_actor_and_adds_one_on_nothing(view: MapView, qtbot: QtBot) -> None:
    opened: list[Ref] = []
    added: list[tuple[float, float]] = []
    view.opened.connect(opened.append)
    view.add_actor_wanted.connect(lambda x, y: added.append((x, y)))
    qtbot.mouseDClick(view.surface.viewport(), Qt.MouseButton.LeftButton, pos=_at(view, TURKEY))
    qtbot.mouseDClick(view.surface.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(450, 5))
    assert opened == [TURKEY]
    assert added == [pytest.approx(view.stage.camera.to_map(450, 5))]


def test_tab_enter_and_shift_enter_reach_actors_and_relationships(view: MapView, qtbot: QtBot) -> None:
    opened: list[Ref] = []
    view.opened.connect(opened.append)
    view.surface.setFocus()
    qtbot.keyClick(view.surface, Qt.Key.Key_Tab)
    first = next(iter(view.selection))
    assert first.table == "actor"
    qtbot.keyClick(view.surface, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    line = next(iter(view.selection))
    assert line.table == "relationship"
    qtbot.keyClick(view.surface, Qt.Key.Key_Return)
    assert opened == [line]


def test_hovering_fades_all_but_the_neighbours(view: MapView, qtbot: QtBot) -> None:
    hovered: list[Ref | None] = []
    view.hovered.connect(hovered.append)
    qtbot.mouseMove(view.surface.viewport(), _at(view, TURKEY))
    keep = view.stage.looks.keep_nodes
    assert keep is not None
    assert {one for one, kept in zip(view.stage.frame.ids, keep, strict=True) if kept} == {"turkey", "gna"}
    assert hovered[-1] == TURKEY


def test_pointing_at_a_line_fades_nobody_but_says_its_sentence(view: MapView, qtbot: QtBot) -> None:
    qtbot.mouseMove(view.surface.viewport(), _at(view, BACKS))
    assert view.stage.looks.keep_nodes is None
    assert view.stage.looks.hovered_edge == view.stage.frame.edge_index["backs"]
    assert kinds.relationship_kind("backs_militarily").phrase in said(view.stage.frame, BACKS)
    assert "since May 2019" in said(view.stage.frame, BACKS)


def test_a_pointer_that_leaves_the_map_no_longer_fades_it(view: MapView, qtbot: QtBot) -> None:
    qtbot.mouseMove(view.surface.viewport(), _at(view, TURKEY))
    QApplication.sendEvent(view.surface.viewport(), QEvent(QEvent.Type.Leave))
    assert view.stage.looks.keep_nodes is None


def test_focus_shows_so_many_steps(view: MapView) -> None:
    view.focus(TURKEY, 2)
    keep = view.stage.looks.keep_nodes
    assert keep is not None
    assert keep.sum() == 3
    view.focus(TURKEY, None)
    assert view.stage.looks.keep_nodes is None


def test_the_wheel_zooms_where_the_pointer_is(view: MapView, qtbot: QtBot) -> None:
    at = _at(view, TURKEY)
    before = view.stage.camera.scale
    view.surface.zoomed.emit(1.5, float(at.x()), float(at.y()))
    assert view.stage.camera.scale == pytest.approx(1.5 * before)
    assert view.pixel_of(TURKEY) == pytest.approx((at.x(), at.y()), abs=1)


def test_a_right_drag_pans_and_a_right_click_asks_for_the_menu(view: MapView, qtbot: QtBot) -> None:
    menus: list[Ref | None] = []
    view.menu_wanted.connect(lambda ref, *_rest: menus.append(ref))
    start = _at(view, TURKEY)
    _drag(qtbot, view, start, start + QPoint(70, 20), Qt.MouseButton.RightButton)
    assert view.pixel_of(TURKEY) == pytest.approx((start.x() + 70, start.y() + 20), abs=1)
    assert menus == []
    qtbot.mouseClick(view.surface.viewport(), Qt.MouseButton.RightButton, pos=_at(view, TURKEY))
    assert menus == [TURKEY]


def test_keys_of_commands_say_what_is_wanted(view: MapView, qtbot: QtBot) -> None:
    said: list[object] = []
    view.pin_wanted.connect(said.append)
    view.delete_wanted.connect(lambda: said.append("delete"))
    view.rename_wanted.connect(said.append)
    view.pause_wanted.connect(lambda: said.append("pause"))
    view.set_selection({TURKEY})
    for key in (Qt.Key.Key_P, Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Space):
        qtbot.keyClick(view.surface, key)
    assert said == [("turkey",), "delete", TURKEY, "pause"]


def test_a_box_selects_what_lies_in_it(view: MapView, qtbot: QtBot) -> None:
    x, y, w, h = view.stage.room
    _drag(qtbot, view, QPoint(round(x) + 4, round(y) + 4), QPoint(round(x + w) - 4, round(y + h) - 4))
    assert {ref.id for ref in view.selection} == {"turkey", "gna", "lna", "uae", "backs", "fights", "arms"}


def test_the_camera_stays_when_rows_change_after_the_reader_took_it(view: MapView) -> None:
    view.zoom_by(1.3)
    camera = view.stage.camera
    view.show_map(small(Relationship(id="new", subject="uae", kind="funds", object="turkey")), PLACES)
    assert view.stage.camera == camera


def test_what_disappears_is_no_longer_hovered_or_drawn(view: MapView, qtbot: QtBot) -> None:
    view.hover(TURKEY)
    view.show_map(Visible(), {})
    assert view.stage.looks.hovered_node == -1
    view.grab()


def test_an_empty_map_says_what_to_do_in_light_and_dark(view: MapView) -> None:
    view.show_map(Visible(), {})
    for theme in (Theme.light(), Theme.dark()):
        view.set_theme(theme)
        image = view.grab().toImage()
        colors = {image.pixelColor(x, 320).name() for x in range(250, 650)} | {
            image.pixelColor(x, 312).name() for x in range(250, 650)
        }
        assert len(colors) > 3
        assert image.pixelColor(5, 300) == theme.color("ground")


def test_a_note_is_read_on_hover(view: MapView, qtbot: QtBot) -> None:
    note = Note(id="n1", text="Ask the embassy", about=TURKEY)
    view.show_map(small(notes=(note,), noted=frozenset({TURKEY})), PLACES)
    assert "Ask the embassy" in said(view.stage.frame, TURKEY)


def test_one_burst_of_places_paints_and_leaves_no_timer_behind(view: MapView, qtbot: QtBot) -> None:
    for step in range(5):
        view.set_places(view.stage.frame.ids, np.array(list(PLACES.values())) + step)
        QApplication.processEvents()
    assert view.map_item.moving
    qtbot.waitUntil(lambda: not view.map_item.moving, timeout=2000)
