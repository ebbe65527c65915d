"""What is selected is edited in its fields: one edit is one command, and what is wrong is said in place."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from backers.model.rows import Alias, Ref
from backers.ui.choices import ChoiceField, SearchedField, StillBox
from backers.ui.dialogs import ActorField
from backers.ui.fields import SEVERAL, DateField
from backers.ui.inspector import Inspector
from backers.ui.inspector.aliases import AliasesField
from backers.ui.inspector.members import MembersField
from backers.ui.session import Session
from backers.work.commands import Edit
from ui.inspected import ARMS, EGYPT, TURKEY, edits, field, line, shown, text_of

# The platform without a screen has no windows to raise and no keyboard to grab, and says so at each popup.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def inspector(session: Session, qtbot: QtBot) -> Inspector:
    return shown(session, qtbot)


def paste(into: QWidget, text: str) -> None:
    """Test keys stop at ASCII; the clipboard doesn't."""
    QApplication.clipboard().setText(text)
    QTest.keyClick(into, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_a_name_is_changed_with_enter_as_one_step_that_can_be_undone(
    session: Session, inspector: Inspector, qtbot: QtBot
) -> None:
    session.select(frozenset({TURKEY}))
    name = line(inspector, "name")

    qtbot.keyClicks(name.line, "Turkiye")
    qtbot.keyClick(name.line, Qt.Key.Key_Return)

    assert session.map.actors["turkey"].name == "Turkiye"
    assert session.workspace.history.undo_name == "rename Turkey to Turkiye"
    assert edits(session) == 1
    session.undo()
    assert name.line.text() == "Turkey"


def test_leaving_a_field_commits_it(session: Session, inspector: Inspector, qtbot: QtBot) -> None:
    session.select(frozenset({TURKEY}))
    qtbot.keyClicks(line(inspector, "country").line, "TR")

    field(inspector, "description").setFocus()

    assert session.map.actors["turkey"].country == "TR"


def test_escape_puts_back_what_was_there(session: Session, inspector: Inspector, qtbot: QtBot) -> None:
    session.select(frozenset({TURKEY}))
    name = line(inspector, "name")
    qtbot.keyClicks(name.line, "Nonsense")

    qtbot.keyClick(name.line, Qt.Key.Key_Escape)

    assert name.line.text() == "Turkey"
    assert edits(session) == 0


def test_a_date_is_read_out_in_words_while_it_is_typed(session: Session, inspector: Inspector, qtbot: QtBot) -> None:
    session.select(frozenset({ARMS}))
    start = line(inspector, "start")
    assert isinstance(start, DateField)

    qtbot.keyClicks(start.line, "2019-05~")

    assert start.words.text() == "about May 2019"
    assert edits(session) == 0


def test_a_wrong_date_is_refused_in_place_and_stays_to_be_put_right(
    session: Session, inspector: Inspector, qtbot: QtBot
) -> None:
    session.select(frozenset({ARMS}))
    start = line(inspector, "start")

    qtbot.keyClicks(start.line, "2019-02-31")
    qtbot.keyClick(start.line, Qt.Key.Key_Return)

    assert start.problem == "“2019-02-31” is no day: February 2019 has 28 days."
    assert start.line.text() == "2019-02-31"
    assert edits(session) == 0


def test_an_end_before_the_start_is_refused_beside_the_field(
    session: Session, inspector: Inspector, qtbot: QtBot
) -> None:
    session.select(frozenset({ARMS}))
    end = line(inspector, "end")

    qtbot.keyClicks(end.line, "2018")
    qtbot.keyClick(end.line, Qt.Key.Key_Return)

    assert "before the start" in end.problem
    qtbot.keyClick(end.line, Qt.Key.Key_Escape)
    assert end.problem == ""
    assert end.line.text() == ""


def test_a_change_from_elsewhere_keeps_what_is_being_typed(
    session: Session, inspector: Inspector, qtbot: QtBot
) -> None:
    session.select(frozenset({TURKEY}))
    name = line(inspector, "name")
    qtbot.keyClicks(name.line, "Half a na")

    session.do(Edit("actor", ("turkey",), {"side": "neutral"}))

    assert name.line.text() == "Half a na"
    assert name.line.hasFocus()
    assert "Neutral" in text_of(inspector.page)


def test_selecting_something_else_saves_what_was_typed_with_its_own_row(
    session: Session, inspector: Inspector, qtbot: QtBot
) -> None:
    session.select(frozenset({TURKEY}))
    qtbot.keyClicks(line(inspector, "country").line, "TR")

    session.select(frozenset({EGYPT}))

    assert session.map.actors["turkey"].country == "TR"
    assert session.map.actors["egypt"].country == ""
    assert edits(session) == 1


def test_choosing_a_side_from_the_list_is_one_edit(session: Session, inspector: Inspector, qtbot: QtBot) -> None:
    session.select(frozenset({TURKEY}))
    side = field(inspector, "side")
    assert isinstance(side, ChoiceField)

    qtbot.keyClick(side.box, Qt.Key.Key_Down)

    assert session.map.actors["turkey"].side == "LNA-aligned"
    assert edits(session) == 1


def test_scrolling_over_a_list_of_choices_changes_nothing(session: Session, inspector: Inspector) -> None:
    session.select(frozenset({TURKEY}))
    side = field(inspector, "side")
    assert isinstance(side, ChoiceField)

    QApplication.sendEvent(side.box, wheel_down())

    assert isinstance(side.box, StillBox)
    assert session.map.actors["turkey"].side == "GNA-aligned"


def wheel_down() -> QWheelEvent:
    nothing, modifiers = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    return QWheelEvent(QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, -120), nothing, modifiers, phase, False)


def test_the_kind_is_found_by_typing_a_part_of_it(session: Session, inspector: Inspector, qtbot: QtBot) -> None:
    session.select(frozenset({ARMS}))
    kind = field(inspector, "kind")
    assert isinstance(kind, SearchedField)
    kind.line.selectAll()

    qtbot.keyClicks(kind.line, "funds")
    qtbot.keyClick(kind.line, Qt.Key.Key_Return)

    assert session.map.relationships["r1"].kind == "funds"
    assert not kind.line.isModified()


def test_a_kind_that_is_none_is_refused_in_place(session: Session, inspector: Inspector, qtbot: QtBot) -> None:
    session.select(frozenset({ARMS}))
    kind = field(inspector, "kind")
    assert isinstance(kind, SearchedField)
    kind.line.selectAll()

    qtbot.keyClicks(kind.line, "loves deeply")
    qtbot.keyClick(kind.line, Qt.Key.Key_Return)

    assert kind.problem == "Choose one from the list."
    assert session.map.relationships["r1"].kind == "supplies_arms"


def test_the_other_end_is_found_by_its_arabic_name(session: Session, inspector: Inspector, qtbot: QtBot) -> None:
    session.select(frozenset({ARMS}))
    subject = field(inspector, "subject")
    assert isinstance(subject, ActorField)
    subject.picker.clear()

    paste(subject.picker, "مصر")
    popup = subject.picker.completer().popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)

    assert session.map.relationships["r1"].subject == "egypt"
    assert edits(session) == 1


def test_turning_a_relationship_around(session: Session, inspector: Inspector, qtbot: QtBot) -> None:
    session.select(frozenset({ARMS}))
    inspector.edit("kind")

    qtbot.mouseClick(inspector.page.turn, Qt.MouseButton.LeftButton)  # type: ignore[union-attr]

    assert session.map.relationships["r1"].subject == "gna"


def test_another_name_is_added_and_taken_away(session: Session, inspector: Inspector, qtbot: QtBot) -> None:
    session.select(frozenset({TURKEY}))
    aliases = field(inspector, "aliases")
    assert isinstance(aliases, AliasesField)

    qtbot.mouseClick(aliases.add_button, Qt.MouseButton.LeftButton)
    row = aliases._rows[-1]
    paste(row.name, "تركيا")
    qtbot.keyClicks(row.language, "ar")
    qtbot.keyClick(row.language, Qt.Key.Key_Return)
    assert session.map.actors["turkey"].aliases == (Alias("تركيا", "ar"),)

    aliases._rows[-1].gone.emit()
    assert session.map.actors["turkey"].aliases == ()


def test_several_actors_are_edited_at_once_in_one_step(session: Session, inspector: Inspector, qtbot: QtBot) -> None:
    session.select(frozenset({TURKEY, EGYPT}))
    side, country = field(inspector, "side"), line(inspector, "country")
    assert isinstance(side, ChoiceField)
    assert side.box.currentText() == SEVERAL
    assert "name" not in set(inspector.page.form.fields)  # type: ignore[union-attr]

    qtbot.keyClicks(country.line, "Mediterranean")
    qtbot.keyClick(country.line, Qt.Key.Key_Return)

    assert {session.map.actors[one].country for one in ("turkey", "egypt")} == {"Mediterranean"}
    assert edits(session) == 1


def test_leaving_a_field_of_several_values_alone_keeps_them(session: Session, inspector: Inspector) -> None:
    session.select(frozenset({TURKEY, EGYPT}))

    line(inspector, "start").setFocus()
    field(inspector, "end").setFocus()

    assert session.map.actors["turkey"].start == "1923"
    assert edits(session) == 0


def test_an_event_takes_another_actor_and_lets_one_go(session: Session, inspector: Inspector, qtbot: QtBot) -> None:
    session.select(frozenset({Ref("event", "e2")}))
    actors = field(inspector, "actors")
    assert isinstance(actors, MembersField)

    qtbot.keyClicks(actors.picker, "turk")
    qtbot.keyClick(actors.picker.completer().popup(), Qt.Key.Key_Down)
    qtbot.keyClick(actors.picker.completer().popup(), Qt.Key.Key_Return)
    assert session.map.events["e2"].actors == ("gna", "lna", "turkey")

    remove = next(one for one in actors.findChildren(QToolButton) if one.accessibleName() == "Take out: GNA")
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert session.map.events["e2"].actors == ("lna", "turkey")
