"""The filter panel and the chips: both show the lens and ask for another one."""

import dataclasses

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from backers.canvas import load_theme
from backers.ui.filters.chips_bar import ChipsBar
from backers.ui.filters.panel import FilterPanel
from backers.ui.session import Session
from backers.ui.swatches import swatches
from backers.work.commands import AddActor, Edit
from backers.work.lens import Lens

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
_SIDES = ("GNA-aligned", "LNA-aligned", "neutral")
Left = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> FilterPanel:
    made = FilterPanel(session)
    qtbot.addWidget(made)
    made.resize(300, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def bar(qtbot: QtBot, session: Session) -> ChipsBar:
    made = ChipsBar(session)
    qtbot.addWidget(made)
    made.resize(500, 40)
    return made


def tick(qtbot: QtBot, panel: FilterPanel, item: QTreeWidgetItem) -> None:
    panel.tree.setCurrentItem(item)
    qtbot.keyClick(panel.tree, Qt.Key.Key_Space)


def middle(panel: FilterPanel, item: QTreeWidgetItem) -> QPoint:
    return panel.tree.visualItemRect(item).center()


def change(session: Session, **values: object) -> None:
    session.set_lens(dataclasses.replace(session.lens, **values))  # type: ignore[arg-type]


def test_every_entry_counts_what_the_map_has(panel: FilterPanel) -> None:
    counts = {item.text(0): item.text(1) for item in (panel.tree.item("hidden_sides", word) for word in _SIDES)}
    assert counts == {"Tripoli side (GNA)": "2", "Eastern side (LNA)": "2", "Neutral": "1"}
    assert panel.tree.item("hidden_kinds", "supplies_arms").text(0) == "supplies arms to"
    assert panel.tree.item("background", "").text(1) == "1"


def test_taking_the_tick_away_hides_a_side(qtbot: QtBot, panel: FilterPanel, session: Session) -> None:
    lenses: list[Lens] = []
    session.lens_changed.connect(lenses.append)
    tick(qtbot, panel, panel.tree.item("hidden_sides", "neutral"))
    assert [lens.hidden_sides for lens in lenses] == [{"neutral"}]
    assert "malta" not in {row.id for row in session.visible.actors}


def test_a_lens_changed_elsewhere_is_shown_without_an_echo(panel: FilterPanel, session: Session) -> None:
    lenses: list[Lens] = []
    session.lens_changed.connect(lenses.append)
    change(session, hidden_kinds=frozenset({"fights"}), disputed="only", text="Haftar", size_by="between")
    assert panel.tree.item("hidden_kinds", "fights").checkState(0) == Qt.CheckState.Unchecked
    assert panel.tree.item("hidden_groups", "support").checkState(0) == Qt.CheckState.Checked
    assert panel.disputed.currentData() == "only"
    assert panel.size_by.currentData() == "between"
    assert panel.text.text() == "Haftar"
    assert len(lenses) == 1


def test_a_group_without_one_of_its_kinds_is_ticked_in_part(panel: FilterPanel, session: Session) -> None:
    change(session, hidden_kinds=frozenset({"supplies_arms"}))
    assert panel.tree.item("hidden_groups", "support").checkState(0) == Qt.CheckState.PartiallyChecked
    change(session, hidden_kinds=frozenset(), hidden_groups=frozenset({"support"}))
    assert panel.tree.item("hidden_groups", "support").checkState(0) == Qt.CheckState.Unchecked


def test_a_kind_ticked_in_a_hidden_group_shows_that_kind_alone(
    qtbot: QtBot, panel: FilterPanel, session: Session
) -> None:
    change(session, hidden_groups=frozenset({"support"}))
    panel.tree.item("hidden_groups", "support").setExpanded(True)
    tick(qtbot, panel, panel.tree.item("hidden_kinds", "supplies_arms"))
    assert session.lens.hidden_groups == frozenset()
    assert session.lens.hidden_kinds == {"backs_politically"}


def test_alt_click_shows_only_that_side_and_once_more_all(qtbot: QtBot, panel: FilterPanel, session: Session) -> None:
    at = middle(panel, panel.tree.item("hidden_sides", "GNA-aligned"))
    qtbot.mouseClick(panel.tree.viewport(), Left, Qt.KeyboardModifier.AltModifier, at)
    assert session.lens.hidden_sides == {"LNA-aligned", "neutral"}
    qtbot.mouseClick(panel.tree.viewport(), Left, Qt.KeyboardModifier.AltModifier, at)
    assert session.lens == Lens()


def test_the_word_only_is_a_link(qtbot: QtBot, panel: FilterPanel, session: Session) -> None:
    item = panel.tree.item("hidden_actor_kinds", "state")
    qtbot.mouseClick(panel.tree.viewport(), Left, pos=panel.tree.only_rect(item).center())
    assert session.lens.hidden_actor_kinds == {"government", "armed_force"}


def test_enter_shows_only_that_kind_of_relationship(qtbot: QtBot, panel: FilterPanel, session: Session) -> None:
    panel.tree.item("hidden_groups", "support").setExpanded(True)
    panel.tree.setCurrentItem(panel.tree.item("hidden_kinds", "supplies_arms"))
    qtbot.keyClick(panel.tree, Qt.Key.Key_Return)
    assert [row.id for row in session.visible.relationships] == ["r1"]


def test_background_brings_its_rows_and_their_counts(qtbot: QtBot, panel: FilterPanel, session: Session) -> None:
    tick(qtbot, panel, panel.tree.item("background", ""))
    assert session.lens.background
    assert panel.tree.item("hidden_sides", "neutral").text(1) == "2"


def test_typing_filters_after_a_pause_and_once(qtbot: QtBot, panel: FilterPanel, session: Session) -> None:
    lenses: list[Lens] = []
    session.lens_changed.connect(lenses.append)
    qtbot.keyClicks(panel.text, "drones")
    qtbot.waitUntil(lambda: bool(lenses))
    assert [lens.text for lens in lenses] == ["drones"]
    panel.text.clear()
    assert session.lens.text == ""


def test_reset_takes_every_filter_away_but_not_the_day(qtbot: QtBot, panel: FilterPanel, session: Session) -> None:
    change(session, day="2020-01-08", hidden_sides=frozenset({"neutral"}), text="x", background=True)
    qtbot.mouseClick(panel.reset, Left)
    assert session.lens == Lens(day="2020-01-08")
    assert not panel.reset.isEnabled()


def test_counts_follow_edits_and_new_words_get_an_entry(panel: FilterPanel, session: Session) -> None:
    session.do(AddActor("Chad", 0, 0, side="neutral"))
    assert panel.tree.item("hidden_sides", "neutral").text(1) == "2"
    session.do(Edit("actor", ("malta",), {"kind": "newspaper"}))
    assert panel.tree.item("hidden_actor_kinds", "newspaper").text(0) == "Newspaper"


def test_entries_bear_the_pictures_of_the_legend(panel: FilterPanel, session: Session) -> None:
    panel.set_swatches(swatches(load_theme("dark"), session.map))
    assert not panel.tree.item("hidden_sides", "neutral").icon(0).isNull()
    assert not panel.tree.item("hidden_kinds", "supplies_arms").icon(0).isNull()


def test_no_chips_stand_there_while_no_filter_is_on(bar: ChipsBar, session: Session) -> None:
    assert bar.isHidden()
    change(session, hidden_sides=frozenset({"neutral"}))
    assert not bar.isHidden()
    assert [button.text() for button in bar.buttons()] == ["without Neutral"]


def test_pressing_a_chip_takes_its_filter_away(qtbot: QtBot, bar: ChipsBar, session: Session) -> None:
    change(session, hidden_sides=frozenset({"neutral"}), disputed="only")
    bar.show()
    qtbot.mouseClick(bar.buttons()[0], Left)
    assert session.lens == Lens(disputed="only")
    assert [button.text() for button in bar.buttons()] == ["disputed only"]


def test_chips_are_walked_and_removed_by_key(qtbot: QtBot, bar: ChipsBar, session: Session) -> None:
    change(session, hidden_sides=frozenset({"neutral"}), disputed="only")
    bar.show()
    bar.activateWindow()
    bar.buttons()[0].setFocus()
    qtbot.waitUntil(bar.buttons()[0].hasFocus)
    qtbot.keyClick(bar.buttons()[0], Qt.Key.Key_Right)
    qtbot.keyClick(bar.buttons()[1], Qt.Key.Key_Delete)
    assert session.lens.disputed == "all"
    assert bar.buttons()[0].hasFocus()


def test_clear_all_clears_the_day_too_and_keeps_the_sizes(qtbot: QtBot, bar: ChipsBar, session: Session) -> None:
    change(session, day="2020-01-08", hidden_sides=frozenset({"neutral"}), size_by="between")
    qtbot.mouseClick(bar.clear_all, Left)
    assert session.lens == Lens(size_by="between")
    assert bar.isHidden()


def test_chips_go_on_in_the_next_line_where_there_is_no_room(qtbot: QtBot, bar: ChipsBar, session: Session) -> None:
    change(session, hidden_actor_kinds=frozenset({"state", "government", "armed_force", "place", "company"}))
    bar.show()
    bar.resize(1200, bar.sizeHint().height())
    one_line = bar.sizeHint().height()
    bar.resize(300, 200)
    assert bar.sizeHint().height() > one_line
    assert all(bar.rect().contains(button.geometry()) for button in bar.buttons())


def test_chips_begin_at_the_right_in_a_right_to_left_window(qtbot: QtBot, bar: ChipsBar, session: Session) -> None:
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    change(session, hidden_sides=frozenset({"neutral"}))
    bar.show()
    bar.resize(600, 60)
    qtbot.waitUntil(lambda: bar.buttons()[0].geometry().right() > bar.clear_all.geometry().right())
