"""The finder: answers while one types, looks by arrow, goes by Enter, and leaves no trace by Escape."""

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from backers.model.rows import Ref
from backers.ui.finder import Finder
from backers.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made).addWidget(QLineEdit())
    made.resize(700, 500)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def finder(window: QWidget, session: Session) -> Finder:
    made = Finder(session, window)
    made.open()
    return made


def found(finder: Finder) -> list[str]:
    return [finder.hits.index(row).data() for row in range(finder.hits.rowCount())]


def said(finder: Finder, row: int) -> str:
    return str(finder.hits.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def test_an_empty_line_says_what_can_be_sought(finder: Finder) -> None:
    assert finder.says.isVisible()
    assert "Any name or spelling" in finder.says.text()


def test_an_arabic_name_finds_its_actor_and_says_which_name_matched(finder: Finder) -> None:
    finder.line.setText("مصر")
    assert found(finder)[0] == "Egypt"
    assert said(finder, 0) == "Egypt, مصر"


def test_a_near_spelling_is_offered_as_such(finder: Finder) -> None:
    finder.line.setText("Turkye")
    assert said(finder, 0) == "Turkey, similar name"


def test_notes_events_and_relationships_are_found(finder: Finder) -> None:
    for text, table in (("convoy", "note"), ("offensive", "event"), ("supplies arms", "relationship")):
        finder.line.setText(text)
        assert finder.hits.hit(0).ref.table == table


def test_nothing_found_says_so_with_a_way_on(finder: Finder) -> None:
    finder.line.setText("zzzzzz")
    assert not finder.list.isVisible()
    assert "Nothing in this map is called" in finder.says.text()
    assert "another spelling" in finder.says.text()


def test_typing_alone_flies_nowhere_and_an_arrow_looks(qtbot: QtBot, finder: Finder) -> None:
    looked: list[Ref] = []
    finder.previewed.connect(looked.append)
    qtbot.keyClicks(finder.line, "al")
    assert looked == []
    qtbot.keyClick(finder.line, Qt.Key.Key_Down)
    assert looked == [finder.hits.hit(1).ref]


def test_enter_chooses_the_marked_hit_and_closes(qtbot: QtBot, finder: Finder) -> None:
    chosen: list[Ref] = []
    finder.chosen.connect(chosen.append)
    qtbot.keyClicks(finder.line, "egy")
    qtbot.keyClick(finder.line, Qt.Key.Key_Return)
    assert chosen == [Ref("actor", "egypt")]
    assert not finder.isVisible()


def test_a_click_chooses(qtbot: QtBot, finder: Finder) -> None:
    chosen: list[Ref] = []
    finder.chosen.connect(chosen.append)
    qtbot.keyClicks(finder.line, "malta")
    place = finder.list.visualRect(finder.hits.index(0)).center()
    qtbot.mouseClick(finder.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [Ref("actor", "malta")]


def test_escape_closes_and_gives_the_keyboard_back(qtbot: QtBot, window: QWidget, session: Session) -> None:
    line = window.findChild(QLineEdit)
    line.setFocus()
    finder, closed = Finder(session, window), []
    finder.closed.connect(lambda: closed.append(1))
    finder.open()
    assert finder.line.hasFocus()
    qtbot.keyClick(finder.line, Qt.Key.Key_Escape)
    assert line.hasFocus()
    assert closed == [1]


def test_a_hit_that_the_filters_hide_says_so(finder: Finder, session: Session) -> None:
    session.set_lens(dataclasses.replace(session.lens, hidden_sides=frozenset({"neutral"})))
    finder.line.setText("malta")
    assert said(finder, 0) == "Malta, hidden by the filters"


def test_it_stays_in_the_middle_of_a_window_that_grows(qtbot: QtBot, window: QWidget, finder: Finder) -> None:
    window.resize(1000, 500)
    qtbot.waitUntil(lambda: abs(finder.geometry().center().x() - 500) <= 1)
    window.resize(300, 400)
    qtbot.waitUntil(lambda: window.rect().contains(finder.geometry()))
