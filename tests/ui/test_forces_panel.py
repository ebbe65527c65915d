"""The controls of the movement: plain words outside, the simulation's factors inside."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from backers.layout import SIDED, Forces
from backers.ui.forces_panel import ForcesPanel
from backers.ui.movement import remembered_forces
from backers.ui.session import Session

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> ForcesPanel:
    made = ForcesPanel(session)
    qtbot.addWidget(made)
    return made


def test_the_controls_start_at_what_the_map_runs_with(panel: ForcesPanel) -> None:
    assert panel.forces() == {name: getattr(SIDED, name) for name in panel.forces()}


def test_a_slider_at_its_end_gives_the_most_that_is_sensible(qtbot: QtBot, panel: ForcesPanel) -> None:
    with qtbot.waitSignal(panel.forces_changed) as told:
        panel.sliders["spread"].setValue(panel.sliders["spread"].maximum())
    assert told.args[0]["spread"] == 3.0
    assert Forces(**told.args[0]).spread == 3.0
    panel.sliders["spread"].setValue(0)
    assert panel.forces()["spread"] == 0.2
    panel.save_state()


def test_what_was_set_is_remembered_when_the_hand_rests(qtbot: QtBot, panel: ForcesPanel, session: Session) -> None:
    qtbot.keyClick(panel.sliders["side_separation"], Qt.Key.Key_End)
    qtbot.waitUntil(lambda: session.settings.get("forces", {}).get("side_separation") == 1.0)
    again = ForcesPanel(session)
    qtbot.addWidget(again)
    assert again.forces()["side_separation"] == 1.0


def test_reset_puts_the_controls_back_and_says_so_once(qtbot: QtBot, panel: ForcesPanel) -> None:
    panel.sliders["gravity"].setValue(10)
    told: list[dict[str, float]] = []
    panel.forces_changed.connect(told.append)
    qtbot.mouseClick(panel.reset, Left)
    assert [one["gravity"] for one in told] == [1.0]


def test_pausing_is_asked_for_by_the_user_alone(qtbot: QtBot, panel: ForcesPanel) -> None:
    asked: list[bool] = []
    panel.pause_toggled.connect(asked.append)
    panel.set_paused(True)
    assert panel.pause.text() == "Resume"
    assert asked == []
    qtbot.mouseClick(panel.pause, Left)
    assert asked == [False]
    assert panel.pause.text() == "Pause"


def test_arrange_anew_is_asked_for(qtbot: QtBot, panel: ForcesPanel) -> None:
    with qtbot.waitSignal(panel.arrange_wanted):
        qtbot.mouseClick(panel.arrange, Left)


def test_damaged_settings_give_the_plain_picture(qtbot: QtBot, session: Session) -> None:
    session.settings.set("forces", {"spread": "much", "gravity": True, "link_length": 1e9})
    made = ForcesPanel(session)
    qtbot.addWidget(made)
    assert made.forces() == {
        "aim": 0.5, "spread": 1.0, "link_length": 3.0, "side_separation": 0.7, "gravity": 1.0,
    }  # fmt: skip
    forces = remembered_forces(session.settings)
    assert (forces.spread, forces.side_separation) == (1.0, 0.7)


def test_the_aim_goes_from_true_distances_over_balanced_to_clear_groups(qtbot: QtBot, panel: ForcesPanel) -> None:
    aim = panel.sliders["aim"]
    told: list[float] = []
    panel.forces_changed.connect(lambda values: told.append(values["aim"]))
    for key in (Qt.Key.Key_Home, Qt.Key.Key_PageUp, Qt.Key.Key_End):
        qtbot.keyClick(aim, key)
    assert told == [0.0, 0.1, 1.0]
    words = [label.text() for label in panel.findChildren(QLabel)]
    assert {"true distances", "balanced", "clear groups"} <= set(words)
    panel.save_state()


def test_the_aim_is_remembered_before_the_panel_is_opened(qtbot: QtBot, panel: ForcesPanel, session: Session) -> None:
    qtbot.keyClick(panel.sliders["aim"], Qt.Key.Key_End)
    qtbot.waitUntil(lambda: session.settings.get("forces", {}).get("aim") == 1.0)
    assert remembered_forces(session.settings).aim == 1.0
