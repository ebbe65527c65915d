"""The history list: what was done, where the map stands, and going there by click."""

import inspect
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from backers.model.changes import ChangeSet, added
from backers.model.rows import Note
from backers.ui.history_panel import HistoryPanel
from backers.ui.moments import moment
from backers.ui.session import Session
from backers.ui.two_lines import ASIDE, DOTTED, FAINT
from backers.work.commands import Edit, Planned
from backers.work.large_edit import LargeEdit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> HistoryPanel:
    made = HistoryPanel(session)
    qtbot.addWidget(made)
    made.resize(330, 400)
    made.show()
    qtbot.waitExposed(made)
    session.do(Edit("actor", ("malta",), {"name": "Valletta"}))
    session.do(Edit("actor", ("egypt",), {"name": "Cairo"}))
    return made


def column(panel: HistoryPanel, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    return [panel.steps.index(row).data(role) for row in range(panel.steps.rowCount())]


def click(qtbot: QtBot, panel: HistoryPanel, row: int) -> None:
    place = panel.list.visualRect(panel.steps.index(row)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_edits_stand_below_the_map_as_opened(panel: HistoryPanel) -> None:
    assert column(panel) == ["Map as opened first", "Rename Malta to Valletta", "Rename Egypt to Cairo"]
    assert str(panel.steps.index(1).data(ASIDE)).endswith("· Amal")
    assert column(panel, DOTTED) == [False, False, True]


def test_a_click_goes_back_to_that_edit_and_dims_what_came_after(
    qtbot: QtBot, panel: HistoryPanel, session: Session
) -> None:
    click(qtbot, panel, 1)
    assert session.map.actors["egypt"].name == "Egypt"
    assert session.map.actors["malta"].name == "Valletta"
    assert column(panel, FAINT) == [False, False, True]
    assert column(panel, DOTTED) == [False, True, False]


def test_the_first_row_takes_everything_back_and_the_last_brings_it_again(
    qtbot: QtBot, panel: HistoryPanel, session: Session
) -> None:
    click(qtbot, panel, 0)
    assert session.map.actors["malta"].name == "Malta"
    click(qtbot, panel, 2)
    assert session.map.actors["egypt"].name == "Cairo"
    assert session.map.actors["malta"].name == "Valletta"


def test_a_click_far_back_takes_the_short_steps_at_once_and_shows_only_the_long_one(
    qtbot: QtBot, panel: HistoryPanel, session: Session
) -> None:
    session.do(Planned(ChangeSet("long", added([Note(id="long", text="x" * 1_200_000)]))))
    for number in range(30):
        session.do(Edit("actor", ("malta",), {"name": f"Malta {number}"}))
    shown, depths = [], []

    def carried_out(edit: LargeEdit, says: str, then: Callable[[bool], object]) -> None:
        shown.append(says)
        session.workspace.end(edit, edit.write(lambda _part: None))
        then(True)

    session.begin_large = carried_out
    session.map_changed.connect(lambda _event: depths.append(len(inspect.stack(0))))
    click(qtbot, panel, 0)
    assert (session.map.actors["malta"].name, [*session.map.notes]) == ("Malta", ["n1", "n2"])
    session.go_to(panel.steps.revision(33))
    assert session.map.actors["malta"].name == "Malta 29"
    assert [says.partition(":")[0] for says in shown] == ["Taking back", "Doing again"]
    assert len(depths) == 2 * 33
    assert max(depths) - min(depths) < 20


def test_arrows_only_look_and_enter_goes(qtbot: QtBot, panel: HistoryPanel, session: Session) -> None:
    qtbot.keyClick(panel.list, Qt.Key.Key_Up)
    assert session.map.actors["egypt"].name == "Cairo"
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert session.map.actors["egypt"].name == "Egypt"


def test_a_new_edit_after_undo_replaces_what_was_undone(panel: HistoryPanel, session: Session) -> None:
    session.undo()
    session.do(Edit("actor", ("turkey",), {"name": "Ankara"}))
    assert column(panel)[1:] == ["Rename Malta to Valletta", "Rename Turkey to Ankara"]


def test_moments_are_said_by_the_readers_own_day() -> None:
    now = datetime(2026, 5, 4, 12, 0, tzinfo=UTC).astimezone()
    assert "00" in moment(now.isoformat(), now)
    assert moment((now - timedelta(days=1)).isoformat(), now).startswith("yesterday, ")
    assert moment((now - timedelta(days=400)).isoformat(), now).startswith(f"{(now - timedelta(days=400)).day} ")
    assert moment("no moment") == ""
