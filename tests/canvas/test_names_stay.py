"""Names stay on their side of their nodes while the reader moves the camera, with real drags and wheel turns."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backers.canvas import MapView
from backers.canvas.camera import Rect
from backers.canvas.labels import NOWHERE
from backers.exchange.curated import curated_map
from backers.model.rows import Ref
from backers.ui.export import places_of
from backers.work.lens import Lens
from backers.work.look import look

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Names = dict[str, tuple[int, Rect]]


@pytest.fixture(params=[(1280, 800), (1600, 1000)], ids=["small", "large"])
def view(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[MapView]:
    """The curated map, fitted and at rest."""
    map_ = curated_map()
    visible = look(map_, Lens())
    shown = MapView()
    shown.set_animated(False)
    qtbot.addWidget(shown)
    shown.resize(*request.param)
    shown.show_map(visible, places_of(map_, visible, {}))
    shown.show()
    qtbot.waitExposed(shown)
    _rest(qtbot, shown)
    yield shown
    shown.hide()


def _rest(qtbot: QtBot, view: MapView) -> None:
    qtbot.wait(50)
    qtbot.waitUntil(lambda: not view.map_item.moving, timeout=5000)


def _names(view: MapView) -> Names:
    """Each name that is drawn: its place and its box."""
    found, ids = view.stage.labelling(), view.stage.frame.ids
    rows = zip(found.nodes.tolist(), found.spot.tolist(), map(tuple, found.rects.tolist()), strict=True)
    return {ids[node]: (spot, rect) for node, spot, rect in rows if spot != NOWHERE}


def _whole(view: MapView, box: Rect) -> bool:
    x, y, w, h = view.stage.room
    return box[0] >= x and box[1] >= y and box[0] + box[2] <= x + w and box[1] + box[3] <= y + h


def _seen(view: MapView, actor: str) -> bool:
    x, y, w, h = view.stage.room
    across, down = view.pixel_of(Ref("actor", actor))
    return x <= across <= x + w and y <= down <= y + h


def _pan(qtbot: QtBot, view: MapView, by: QPoint) -> Iterator[Names]:
    """The names after each step of a drag with the right button, the last one at rest."""
    pad, start = view.surface.viewport(), QPoint(700, 400)
    qtbot.mousePress(pad, Qt.MouseButton.RightButton, pos=start)
    for step in range(1, 9):
        qtbot.mouseMove(pad, start + by * step / 8)
        yield _names(view)
    qtbot.mouseRelease(pad, Qt.MouseButton.RightButton, pos=start + by)
    _rest(qtbot, view)
    yield _names(view)


def _turn(qtbot: QtBot, view: MapView, notches: int) -> None:
    pad = view.surface.viewport()
    at = QPointF(pad.width() / 2, pad.height() / 2)
    QApplication.sendEvent(
        pad,
        QWheelEvent(
            at, QPointF(pad.mapToGlobal(at)), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        ),
    )  # fmt: skip
    _rest(qtbot, view)


def test_no_name_jumps_while_the_reader_pans(qtbot: QtBot, view: MapView) -> None:
    seen = 0
    for by in (QPoint(150, 0), QPoint(-300, 60), QPoint(150, -120), QPoint(-200, -100), QPoint(250, 200)):
        before = _names(view)
        *moving, rest = _pan(qtbot, view, by)
        assert all({one: spot for one, (spot, _) in names.items()}.items() <= {
            one: spot for one, (spot, _) in before.items()}.items() for names in moving)  # fmt: skip
        shift = np.array([by.x(), by.y(), 0, 0])
        for one, (spot, box) in before.items():
            carried = tuple((np.array(box) + shift).tolist())
            if _whole(view, carried):
                assert rest[one][0] == spot, one
                assert rest[one][1] == pytest.approx(carried, abs=1), one
                seen += 1
    assert seen > 200


def test_a_name_that_the_border_cuts_off_turns_inwards(qtbot: QtBot, view: MapView) -> None:
    before = _names(view)
    list(_pan(qtbot, view, QPoint(round(0.35 * view.width()), 0)))
    seen = [one for one in view.stage.frame.ids if _seen(view, one)]
    after = _names(view)
    cut = [one for one in seen if one in after and not _whole(view, after[one][1])]
    turned = [one for one in seen if one in after and after[one][0] != before[one][0]]
    assert turned
    assert all(_whole(view, after[one][1]) for one in turned)
    assert len(cut) <= 0.1 * len(seen) < 0.1 * len(before)


def test_few_names_change_their_side_at_a_notch_of_the_wheel(qtbot: QtBot, view: MapView) -> None:
    for notches in (1, 1, -1, -1, 1, 1, 1):
        before = _names(view)
        _turn(qtbot, view, notches)
        after = _names(view)
        stayed = [one for one in before if _seen(view, one)]
        changed = [one for one in stayed if one not in after or after[one][0] != before[one][0]]
        assert len(changed) <= 0.12 * len(stayed), (notches, changed)


def test_names_come_back_where_they_were_when_the_wheel_is_turned_back(qtbot: QtBot, view: MapView) -> None:
    before = _names(view)
    for notches in (1, 1, -1, -1):
        _turn(qtbot, view, notches)
    after = _names(view)
    assert sum(after[one][0] != before[one][0] for one in before) <= 0.15 * len(before)


def test_whom_the_reader_drags_keeps_its_name_all_the_way(qtbot: QtBot, view: MapView) -> None:
    pad, ids = view.surface.viewport(), view.stage.frame.ids
    x, y = view.pixel_of(Ref("actor", "qatar"))
    start, others = QPoint(round(x), round(y)), set()
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 41):
        qtbot.mouseMove(pad, start + QPoint(14 * step, -3 * step))
        # Names are placed anew now and then; in between they run into each other.
        view.stage.hold({"qatar": view.stage.camera.to_map(x + 14 * step, y - 3 * step)})
        names = _names(view)
        assert "qatar" in names
        others |= set(ids) - set(names)
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=start + QPoint(560, -120))
    assert others
