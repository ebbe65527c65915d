"""No name lies under the legend: not when the map opens, nor after a drag, a shift or a turn of the wheel."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backers.canvas import MapView
from backers.canvas.covered import in_sight, under
from backers.canvas.labels import NOWHERE
from backers.exchange.curated import curated_map
from backers.model.rows import Ref
from backers.ui.export import places_of
from backers.work.lens import Lens
from backers.work.look import look

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(params=[(1280, 800), (700, 620)], ids=["legend open", "legend folded"])
def view(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[MapView]:
    """The curated map, fitted and at rest; what is dragged goes where the pointer is."""
    map_ = curated_map()
    visible = look(map_, Lens())
    shown = MapView()
    shown.set_animated(False)
    shown.dropped.connect(shown.stage.hold)
    qtbot.addWidget(shown)
    shown.resize(*request.param)
    shown.show_map(visible, places_of(map_, visible, {}))
    shown.show()
    qtbot.waitExposed(shown)
    assert shown.legend.folded == (request.param[0] < 1000)
    rest(qtbot, shown)
    yield shown
    shown.hide()


def rest(qtbot: QtBot, view: MapView) -> None:
    qtbot.wait(50)
    qtbot.waitUntil(lambda: not view.map_item.moving, timeout=5000)


def names_under_the_legend(view: MapView) -> list[str]:
    found, ids = view.stage.labelling(), view.stage.frame.ids
    hidden = (found.spot != NOWHERE) & under(found.rects, view.legend.covers)
    return [ids[node] for node in found.nodes[hidden].tolist()]


def named(view: MapView) -> set[str]:
    found, ids = view.stage.labelling(), view.stage.frame.ids
    return {ids[node] for node in found.nodes[found.spot != NOWHERE].tolist()}


def pulled(qtbot: QtBot, view: MapView, start: QPoint, end: QPoint, button: Qt.MouseButton) -> None:
    canvas = view.surface.viewport()
    qtbot.mousePress(canvas, button, pos=start)
    for step in range(1, 6):
        qtbot.mouseMove(canvas, start + (end - start) * step / 5)
    qtbot.mouseRelease(canvas, button, pos=end)
    rest(qtbot, view)


def beside_legend(view: MapView) -> QPoint:
    box = view.legend.geometry()
    return QPoint(box.right() + 12, box.center().y())


def test_a_fitted_map_lies_clear_of_the_legend(view: MapView, qtbot: QtBot) -> None:
    assert in_sight(view.stage.sketch().centres, view.legend.covers).all()
    assert names_under_the_legend(view) == []


def test_the_name_of_an_actor_that_is_dragged_beside_the_legend_is_read(view: MapView, qtbot: QtBot) -> None:
    libya = QPoint(*map(round, view.pixel_of(Ref("actor", "libya"))))
    pulled(qtbot, view, libya, beside_legend(view), Qt.MouseButton.LeftButton)

    assert names_under_the_legend(view) == []
    assert "libya" in named(view)


def test_whoever_is_shifted_under_the_legend_has_no_name_until_it_comes_out(view: MapView, qtbot: QtBot) -> None:
    libya, corner = QPoint(*map(round, view.pixel_of(Ref("actor", "libya")))), view.legend.geometry().center()
    pulled(qtbot, view, libya, corner, Qt.MouseButton.RightButton)
    assert names_under_the_legend(view) == []
    assert "libya" not in named(view)

    view.set_selection([Ref("actor", "libya")])
    extra = view.stage.extra_names()
    assert extra is None or view.stage.frame.index["libya"] not in extra.nodes
    pulled(qtbot, view, QPoint(600, 300), QPoint(600, 300) + libya - corner, Qt.MouseButton.RightButton)
    assert "libya" in named(view)
    assert names_under_the_legend(view) == []


def test_no_name_is_under_the_legend_while_the_wheel_turns(view: MapView, qtbot: QtBot) -> None:
    at = QPointF(beside_legend(view))
    for _ in range(4):
        QApplication.sendEvent(
            view.surface.viewport(),
            QWheelEvent(
                at, view.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            ),
        )  # fmt: skip
        QApplication.processEvents()
        assert names_under_the_legend(view) == []
    rest(qtbot, view)
    assert names_under_the_legend(view) == []
    assert len(named(view)) > 5
