"""Lines bent by hand."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from backers.canvas import MapView
from backers.canvas.frame import Frame
from backers.canvas.picking import edge_at
from backers.model.rows import Ref
from canvas.maps import PLACES, sketch, small

LINE = Ref("relationship", "backs")


@pytest.fixture
def view(qtbot: QtBot) -> MapView:
    view = MapView()
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.legend.set_folded(True)
    view.show_map(small(), PLACES)
    view.show()
    qtbot.waitExposed(view)
    view.fit(animated=False)
    view.choose({LINE})
    return view


def _handle(view: MapView) -> QPoint:
    x, y = view.pixel_of(LINE)
    return QPoint(round(x), round(y))


def _drag(qtbot: QtBot, view: MapView, start: QPoint, end: QPoint, *, let_go: bool = True) -> None:
    port = view.surface.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, start + (end - start) / 2)
    qtbot.mouseMove(port, end)
    if let_go:
        qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)


def test_a_bent_line_goes_through_its_point_and_is_found_there() -> None:
    drawn = sketch(replace(small(), bends={"backs": (0.5, 0.3)}))
    edge = drawn.frame.edge_index["backs"]
    # Turkey stands at 100, 100 and comes second by id: seen from the GNA, the right is up.
    assert drawn.routes.middle[edge] == pytest.approx((200, 40), abs=4)
    assert edge_at(drawn, *drawn.routes.middle[edge].tolist()) == edge


def test_a_bend_is_told_back_as_it_was_given() -> None:
    frame = Frame(small(), PLACES)
    edge = frame.edge_index["backs"]
    assert frame.bend_through(edge, 100.0, 60.0) == pytest.approx((0.5, -0.3))


def test_a_bend_moves_with_its_actors() -> None:
    bent = replace(small(), bends={"backs": (0.5, 0.3)})
    near, far = sketch(bent), sketch(bent, PLACES | {"gna": (400.0, 0.0)})
    edge = near.frame.edge_index["backs"]
    assert 100 - far.routes.middle[edge][1] == pytest.approx(2 * (100 - near.routes.middle[edge][1]), rel=0.1)


def test_dragging_the_handle_of_a_selected_line_bends_it(qtbot: QtBot, view: MapView) -> None:
    start = _handle(view)
    with qtbot.waitSignal(view.bend_wanted) as wanted:
        _drag(qtbot, view, start, start + QPoint(0, 80))
    assert wanted.args[0] == "backs"
    assert abs(wanted.args[1][1]) > 0.1
    assert _handle(view).y() == pytest.approx(start.y() + 80, abs=8)


def test_escape_puts_a_line_back(qtbot: QtBot, view: MapView) -> None:
    start = _handle(view)
    _drag(qtbot, view, start, start + QPoint(0, 80), let_go=False)
    qtbot.keyClick(view.surface, Qt.Key.Key_Escape)
    assert _handle(view) == start


def test_a_double_click_on_the_handle_straightens(qtbot: QtBot, view: MapView) -> None:
    view.show_map(replace(small(), bends={"backs": (0.5, 0.3)}), PLACES)
    with qtbot.waitSignal(view.bend_wanted) as wanted:
        qtbot.mouseDClick(view.surface.viewport(), Qt.MouseButton.LeftButton, pos=_handle(view))
    assert wanted.args == ["backs", None]


def test_a_map_that_is_only_read_shows_no_handle(qtbot: QtBot, view: MapView) -> None:
    view.set_read_only(True)
    start = _handle(view)
    with qtbot.assertNotEmitted(view.bend_wanted):
        _drag(qtbot, view, start, start + QPoint(0, 80))
