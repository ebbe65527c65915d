"""The list of notes: what they are about, finding, showing, opening and deleting them."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from backers.model.rows import Ref
from backers.ui.notes_panel import NotesPanel
from backers.ui.session import Session
from backers.ui.two_lines import ASIDE
from backers.work.commands import AddNote, Delete

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> NotesPanel:
    made = NotesPanel(session)
    qtbot.addWidget(made)
    made.resize(500, 240)
    made.show()
    qtbot.waitExposed(made)
    return made


def texts(panel: NotesPanel) -> list[object]:
    return [panel.notes.index(row).data() for row in range(panel.notes.rowCount())]


def test_each_note_says_what_it_is_pinned_to(panel: NotesPanel) -> None:
    assert texts(panel) == ["Ask about the convoy", "Draft: check dates"]
    assert [panel.notes.index(row).data(ASIDE) for row in (0, 1)] == ["Egypt · Amal", "On the map"]


def test_a_new_note_comes_first(panel: NotesPanel, session: Session) -> None:
    session.do(AddNote("Who paid?", Ref("relationship", "r1")))
    assert texts(panel)[0] == "Who paid?"
    assert str(panel.notes.index(0).data(ASIDE)).startswith("Turkey supplies arms to GNA")


def test_search_looks_in_texts_and_in_names(qtbot: QtBot, panel: NotesPanel) -> None:
    qtbot.keyClicks(panel.search, "egypt")
    assert texts(panel) == ["Ask about the convoy"]
    qtbot.keyClicks(panel.search, "xyz")
    assert panel.says.isVisible()
    assert "No note with" in panel.says.text()


def test_a_click_selects_what_the_note_is_about(qtbot: QtBot, panel: NotesPanel, session: Session) -> None:
    for row, wanted in ((0, Ref("actor", "egypt")), (1, Ref("note", "n2"))):
        place = panel.list.visualRect(panel.notes.index(row)).center()
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert session.selection == {wanted}


def test_enter_asks_to_edit_and_delete_deletes(qtbot: QtBot, panel: NotesPanel, session: Session) -> None:
    asked: list[str] = []
    panel.edit_wanted.connect(asked.append)
    panel.list.setCurrentIndex(panel.notes.index(1))
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert asked == ["n2"]
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert set(session.map.notes) == {"n1"}


def test_a_map_without_notes_says_how_to_write_one(panel: NotesPanel, session: Session) -> None:
    session.do(Delete((Ref("note", "n1"), Ref("note", "n2"))))
    assert panel.says.isVisible()
    assert "to write one" in panel.says.text()
