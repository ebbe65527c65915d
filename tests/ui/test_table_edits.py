"""Cells of the tables are edited in place, each edit one step; rows follow the map."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from backers.model.rows import Ref
from backers.store.document import Document
from backers.ui.session import Session
from backers.ui.tables import ActorsTable, RelationshipsTable, RowsPanel
from backers.ui.tables.complaint import Complaint
from backers.work.commands import AddActor, Delete, Edit
from backers.work.workspace import Workspace
from ui.tabled import EGYPT, TURKEY, cell, click, shown, texts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def actors(qtbot: QtBot, session: Session) -> ActorsTable:
    return shown(qtbot, ActorsTable(session))


@pytest.fixture
def relationships(qtbot: QtBot, session: Session) -> RelationshipsTable:
    return shown(qtbot, RelationshipsTable(session))


def begin_edit(qtbot: QtBot, panel: RowsPanel, ref: Ref, name: str) -> QLineEdit:
    click(qtbot, panel, cell(panel, ref, name))
    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    editor = panel.view.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    return editor


def test_a_name_typed_into_its_cell_is_one_edit_in_the_file(
    qtbot: QtBot, actors: ActorsTable, session: Session
) -> None:
    editor = begin_edit(qtbot, actors, EGYPT, "name")
    editor.clear()
    qtbot.keyClicks(editor, "Arab Republic of Egypt")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.map.actors["egypt"].name == "Arab Republic of Egypt")
    assert [step.name for step in session.workspace.history.steps()] == ["rename Egypt to Arab Republic of Egypt"]
    assert texts(actors, "name")[0] == "Arab Republic of Egypt"


def test_a_refused_date_keeps_its_editor_open_with_the_reason(qtbot: QtBot, relationships: RelationshipsTable) -> None:
    tie = Ref("relationship", "r1")
    editor = begin_edit(qtbot, relationships, tie, "dates")
    assert editor.text() == "2019-05/"
    editor.clear()
    qtbot.keyClicks(editor, "2019-02-31")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    complaint = relationships.view.viewport().findChild(Complaint)
    assert editor.isVisible()
    assert complaint.isVisible()
    assert "February 2019 has 28 days" in complaint.text()
    assert relationships.session.map.relationships["r1"].start == "2019-05"


def test_escape_lets_go_of_a_refused_value(qtbot: QtBot, actors: ActorsTable) -> None:
    editor = begin_edit(qtbot, actors, EGYPT, "name")
    editor.clear()
    complaint = actors.view.viewport().findChild(Complaint)
    assert complaint.text() == "An actor needs a name."
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not complaint.isVisible())
    assert actors.view.state() == QTableView.State.NoState
    assert actors.session.map.actors["egypt"].name == "Egypt"


def test_both_ends_of_a_date_are_edited_as_one_interval(qtbot: QtBot, relationships: RelationshipsTable) -> None:
    editor = begin_edit(qtbot, relationships, Ref("relationship", "r1"), "dates")
    editor.clear()
    qtbot.keyClicks(editor, "2019-05/2020-10")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    ties = relationships.session.map.relationships
    qtbot.waitUntil(lambda: (ties["r1"].start, ties["r1"].end) == ("2019-05", "2020-10"))


def test_a_side_is_chosen_from_its_labels(qtbot: QtBot, actors: ActorsTable) -> None:
    click(qtbot, actors, cell(actors, EGYPT, "side"))
    qtbot.keyClick(actors.view, Qt.Key.Key_F2)
    box = actors.view.viewport().findChild(QComboBox)
    qtbot.waitUntil(box.view().isVisible)
    box.view().setCurrentIndex(box.model().index(box.findText("Mediators"), 0))
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: actors.session.map.actors["egypt"].side == "mediator")
    assert cell(actors, EGYPT, "side").data() == "Mediators"


def test_one_edit_changes_its_row_alone(actors: ActorsTable, session: Session) -> None:
    resets, changed = [], []
    actors.model.modelReset.connect(lambda: resets.append(1))
    actors.model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    place = actors.model.place(EGYPT)
    session.do(Edit("actor", ("egypt",), {"kind": "company"}))
    assert changed == [(place, place)]
    assert resets == []


def test_rows_come_and_go_with_edits_and_undo(actors: ActorsTable, session: Session) -> None:
    session.do(AddActor("Chad", 0, 0, id="chad"))
    assert texts(actors, "name")[0] == "Chad"
    session.do(Delete((EGYPT,)))
    assert "Egypt" not in texts(actors, "name")
    session.undo()
    session.undo()
    assert texts(actors, "name")[:2] == ["Egypt", "Government of National Accord"]


def test_renaming_an_actor_renames_it_in_its_relationships(relationships: RelationshipsTable, session: Session) -> None:
    session.do(Edit("actor", ("egypt",), {"name": "Cairo"}))
    assert texts(relationships, "subject")[0] == "Cairo"


def test_delete_removes_what_is_selected_as_one_edit(qtbot: QtBot, actors: ActorsTable, session: Session) -> None:
    click(qtbot, actors, cell(actors, EGYPT, "name"))
    click(qtbot, actors, cell(actors, TURKEY, "name"), Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(actors.view, Qt.Key.Key_Delete)
    assert set(session.map.actors) == {"gna", "lna", "malta", "italy"}
    assert len(session.workspace.history.steps()) == 1


def test_a_read_only_map_offers_no_editor(qtbot: QtBot, session: Session) -> None:
    path = session.workspace.path
    session.open(Workspace(Document.open(path, read_only=True)))
    panel = shown(qtbot, ActorsTable(session))
    click(qtbot, panel, cell(panel, EGYPT, "name"))
    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    assert panel.view.state() == QTableView.State.NoState
