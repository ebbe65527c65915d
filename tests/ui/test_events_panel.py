"""The list of events: in their order, and each shows what it touched."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from backers.model.rows import Ref
from backers.ui.events_panel import EventsPanel
from backers.ui.session import Session
from backers.work.commands import Edit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> EventsPanel:
    made = EventsPanel(session)
    qtbot.addWidget(made)
    made.resize(900, 240)
    made.show()
    qtbot.waitExposed(made)
    return made


def rows(panel: EventsPanel) -> list[tuple[str, ...]]:
    count = range(panel.model.columnCount())
    return [tuple(panel.model.index(row, at).data() for at in count) for row in range(panel.model.rowCount())]


def test_events_stand_in_the_order_of_their_days(panel: EventsPanel) -> None:
    assert rows(panel) == [
        ("4 April 2019", "Tripoli offensive", "GNA, LNA"),
        ("23 October 2020", "Ceasefire", "GNA, LNA"),
    ]


def test_a_click_selects_whom_and_what_it_touched(qtbot: QtBot, panel: EventsPanel, session: Session) -> None:
    place = panel.view.visualRect(panel.model.index(0, 1)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.selection == {
        Ref("event", "e1"), Ref("actor", "gna"), Ref("actor", "lna"), Ref("relationship", "r3"),
    }  # fmt: skip


def test_the_delete_key_deletes_the_event_and_nothing_that_it_touched(
    qtbot: QtBot, panel: EventsPanel, session: Session
) -> None:
    panel.view.selectRow(0)
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert set(session.map.events) == {"e2"}
    assert "r3" in session.map.relationships
    session.undo()
    assert session.map.events["e1"].relationships == ("r3",)


def test_a_renamed_actor_is_renamed_here(panel: EventsPanel, session: Session) -> None:
    session.do(Edit("actor", ("gna",), {"short": "Tripoli"}))
    assert rows(panel)[0][2] == "Tripoli, LNA"


def test_the_curated_events_are_found_by_their_year(qtbot: QtBot, curated_session: Session) -> None:
    panel = EventsPanel(curated_session)
    qtbot.addWidget(panel)
    panel.search.setText("January 2020 Berlin")
    assert any("Berlin" in row[1] for row in rows(panel))
