"""The tables: what they list, how they sort and search, and that they share one selection with the map."""

import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from backers.model.map import Map
from backers.model.rows import Actor, Ref
from backers.ui.session import Session
from backers.ui.tables import ActorsTable, RelationshipsTable
from backers.work.commands import Edit
from ui.tabled import EGYPT, TURKEY, Left, cell, click, column, shown, texts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def actors(qtbot: QtBot, session: Session) -> ActorsTable:
    return shown(qtbot, ActorsTable(session))


@pytest.fixture
def relationships(qtbot: QtBot, session: Session) -> RelationshipsTable:
    return shown(qtbot, RelationshipsTable(session))


def counted(session: Session) -> list[frozenset[Ref]]:
    events: list[frozenset[Ref]] = []
    session.selection_changed.connect(events.append)
    return events


def test_actors_are_listed_by_name_with_kind_and_side_in_words(actors: ActorsTable) -> None:
    assert texts(actors, "name") == [
        "Egypt", "Government of National Accord", "Libyan National Army", "Malta", "Turkey",
    ]  # fmt: skip
    assert cell(actors, EGYPT, "side").data() == "Eastern side (LNA)"
    assert cell(actors, EGYPT, "aliases").data() == "مصر"
    assert cell(actors, EGYPT, "disputed").data() == "1"


def test_a_relationship_reads_as_a_sentence_with_its_sources(relationships: RelationshipsTable) -> None:
    tie = Ref("relationship", "r2")
    said = [cell(relationships, tie, name).data() for name in ("subject", "kind", "object", "dates", "sources")]
    assert said == ["Egypt", "gives political backing to", "LNA", "since 2014", "1, 1 denies"]
    assert cell(relationships, tie, "disputed").data() == "disputed"


def test_dates_sort_by_day_and_unknown_ones_stand_last_both_ways(actors: ActorsTable, session: Session) -> None:
    session.do(Edit("actor", ("malta",), {"start": "1964-09-21"}))
    actors.view.sortByColumn(column(actors, "dates"), Qt.SortOrder.AscendingOrder)
    assert texts(actors, "name")[:2] == ["Turkey", "Malta"]
    actors.view.sortByColumn(column(actors, "dates"), Qt.SortOrder.DescendingOrder)
    assert texts(actors, "name")[:2] == ["Malta", "Turkey"]


def test_confidence_sorts_by_rank_not_by_letter(relationships: RelationshipsTable, session: Session) -> None:
    session.do(Edit("relationship", ("r3",), {"confidence": "low"}))
    relationships.view.sortByColumn(column(relationships, "confidence"), Qt.SortOrder.AscendingOrder)
    assert texts(relationships, "confidence") == ["High", "Medium", "Low"]


def test_search_finds_an_arabic_name_and_says_when_nothing_is_found(qtbot: QtBot, actors: ActorsTable) -> None:
    actors.search.insert("مصر")
    assert texts(actors, "name") == ["Egypt"]
    assert actors.count.text() == "1 of 6"
    qtbot.keyClicks(actors.search, "xyz")
    assert "No actors with" in actors.view.empty_text()
    qtbot.keyClick(actors.search, Qt.Key.Key_Escape)
    assert len(texts(actors, "name")) == 5


def test_what_the_lens_hides_comes_back_with_show_all_rows(qtbot: QtBot, actors: ActorsTable) -> None:
    actors.session.set_lens(dataclasses.replace(actors.session.lens, hidden_sides=frozenset({"neutral"})))
    assert "Malta" not in texts(actors, "name")
    actors.every.click()
    assert {"Malta", "Italy"} <= set(texts(actors, "name"))
    assert cell(actors, Ref("actor", "malta"), "name").data(Qt.ItemDataRole.ForegroundRole) is not None


def test_one_click_is_one_selection_event(qtbot: QtBot, actors: ActorsTable, session: Session) -> None:
    events = counted(session)
    click(qtbot, actors, cell(actors, EGYPT, "name"))
    assert events == [frozenset({EGYPT})]


def test_a_selection_elsewhere_marks_the_row_without_an_echo(actors: ActorsTable, session: Session) -> None:
    events = counted(session)
    session.select(frozenset({TURKEY, Ref("relationship", "r1")}))
    assert actors.selection.refs() == [TURKEY]
    assert len(events) == 1


def test_ctrl_click_keeps_what_is_selected_elsewhere(qtbot: QtBot, actors: ActorsTable, session: Session) -> None:
    session.select(frozenset({Ref("relationship", "r1")}))
    click(qtbot, actors, cell(actors, EGYPT, "name"), Qt.KeyboardModifier.ControlModifier)
    assert session.selection == {EGYPT, Ref("relationship", "r1")}


def test_sorting_and_searching_do_not_change_the_selection(actors: ActorsTable, session: Session) -> None:
    session.select(frozenset({EGYPT}))
    events = counted(session)
    actors.view.sortByColumn(column(actors, "name"), Qt.SortOrder.DescendingOrder)
    assert actors.selection.refs() == [EGYPT]
    actors.search.setText("turkey")
    actors.search.clear()
    assert actors.selection.refs() == [EGYPT]
    assert events == []


def test_enter_and_double_click_open_the_row(qtbot: QtBot, actors: ActorsTable) -> None:
    opened: list[Ref] = []
    actors.opened.connect(opened.append)
    click(qtbot, actors, cell(actors, EGYPT, "name"))
    qtbot.keyClick(actors.view, Qt.Key.Key_Return)
    at = actors.view.visualRect(cell(actors, TURKEY, "name")).center()
    qtbot.mouseDClick(actors.view.viewport(), Left, pos=at)
    assert opened == [EGYPT, TURKEY]
    assert actors.view.state() == QTableView.State.NoState


def test_copied_rows_are_a_table_of_the_shown_columns(qtbot: QtBot, relationships: RelationshipsTable) -> None:
    for name in ("dates", "confidence", "disputed", "sources", "standing", "group", "sign"):
        relationships.view.horizontalHeader().hideSection(column(relationships, name))
    relationships.view.selectAll()
    qtbot.keyClick(relationships.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t") == ["Egypt", "gives political backing to", "LNA"]
    assert len(lines) == 3


def test_columns_are_found_again_as_they_were_left(qtbot: QtBot, session: Session) -> None:
    first = shown(qtbot, ActorsTable(session))
    header = first.view.horizontalHeader()
    header.hideSection(column(first, "kind"))
    header.moveSection(header.visualIndex(column(first, "side")), 0)
    first.view.sortByColumn(column(first, "relationships"), Qt.SortOrder.DescendingOrder)
    first.save_state()
    again = shown(qtbot, ActorsTable(session)).view.horizontalHeader()
    assert again.isSectionHidden(column(first, "kind"))
    assert again.logicalIndex(0) == column(first, "side")
    assert again.sortIndicatorSection() == column(first, "relationships")
    assert texts(first, "relationships")[0] == "2"


def test_damaged_column_settings_leave_the_columns_as_they_are(qtbot: QtBot, session: Session) -> None:
    session.settings.set("table.actor", {"order": 3, "hidden": ["name", 7], "widths": {"side": "wide"}, "sort": 1})
    panel = shown(qtbot, ActorsTable(session))
    assert panel.view.horizontalHeader().isSectionHidden(column(panel, "name"))
    assert not panel.view.horizontalHeader().isSectionHidden(column(panel, "side"))


def test_the_menu_of_columns_hides_one_but_never_the_last(actors: ActorsTable) -> None:
    menu = actors.view.columns_menu()
    for action in menu.actions()[1:]:
        action.setChecked(False)
    assert actors.view.horizontalHeader().hiddenSectionCount() == len(actors.listing.columns) - 1
    assert not actors.view.columns_menu().actions()[0].isEnabled()


def test_a_right_click_asks_for_the_menu_of_its_row(qtbot: QtBot, actors: ActorsTable) -> None:
    asked: list[Ref] = []
    actors.menu_wanted.connect(lambda ref, at: asked.append(ref))
    place = actors.view.visualRect(cell(actors, EGYPT, "name")).center()
    actors.view.menu_asked.emit(actors.view.indexAt(place).row(), QPoint())
    assert asked == [EGYPT]


def test_names_with_line_breaks_and_overrides_are_shown_safely(
    qtbot: QtBot, open_session: Callable[[Map], Session]
) -> None:
    session = open_session(Map([Actor(id="x", name="A\nB\u202eC" + "z" * 10_000)]))
    panel = shown(qtbot, ActorsTable(session))
    text = panel.model.index(0, 0).data()
    assert text.startswith("A B⟨RLO⟩C")
    assert text.endswith("…")


def test_another_map_replaces_all_rows(
    qtbot: QtBot, actors: ActorsTable, session: Session, open_session: Callable[[Map], Session]
) -> None:
    other = open_session(Map([Actor(id="niger", name="Niger")]))
    session.open(other.workspace)
    assert texts(actors, "name") == ["Niger"]
