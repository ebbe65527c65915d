"""The inspector shows what is selected and edits it in place: one edit is one command, one event."""

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from backers.model.map import Map
from backers.model.rows import Actor, Alias, Ref, Relationship
from backers.settings import Settings
from backers.store.document import Document
from backers.ui.choices import ChoiceField, SearchedField, StillBox
from backers.ui.dialogs import ActorField
from backers.ui.fields import SEVERAL, DateField, Field, LineField
from backers.ui.form import Form
from backers.ui.inspector import Inspector
from backers.ui.inspector.aliases import AliasesField
from backers.ui.inspector.members import MembersField
from backers.ui.session import Session
from backers.ui.texts import Link, Wrapped
from backers.work.commands import Delete, Edit, Move
from backers.work.workspace import Workspace
from ui.fixtures import small_map

# The platform without a screen has no windows to raise and no keyboard to grab, and says so at each popup.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TURKEY, EGYPT, ARMS = Ref("actor", "turkey"), Ref("actor", "egypt"), Ref("relationship", "r1")


@pytest.fixture
def inspector(session: Session, qtbot: QtBot) -> Inspector:
    return shown(session, qtbot)


def shown(session: Session, qtbot: QtBot) -> Inspector:
    widget = Inspector(session)
    qtbot.addWidget(widget)
    widget.resize(320, 640)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def field(inspector: Inspector, name: str) -> Field:
    """The field as a user gets to it: with the form open."""
    inspector.edit(name)
    form = inspector.page.findChild(Form)
    assert isinstance(form, Form)
    return form.fields[name]


def line(inspector: Inspector, name: str) -> LineField:
    found = field(inspector, name)
    assert isinstance(found, LineField)
    found.line.selectAll()
    return found


def text_of(widget: QWidget) -> str:
    QApplication.processEvents()  # a layout shows what is new in it at the next turn
    labels = [label.text() for label in widget.findChildren(Wrapped) if not label.isHidden()]
    return "\n".join(labels + [link.said for link in widget.findChildren(Link)])


def link(widget: QWidget, said: str) -> Link:
    return next(one for one in widget.findChildren(Link) if one.said.startswith(said))


def paste(into: QWidget, text: str) -> None:
    """Test keys stop at ASCII; the clipboard doesn't."""
    QApplication.clipboard().setText(text)
    QTest.keyClick(into, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def edits(session: Session) -> int:
    return len(session.workspace.history.steps())


def test_with_nothing_selected_it_says_what_the_map_is_and_what_to_do_next(inspector: Inspector) -> None:
    assert "6" in text_of(inspector.page)
    assert "Click an actor to see who stands behind it" in text_of(inspector.page)


def test_an_empty_map_says_how_to_begin(open_session: Callable[[Map], Session], qtbot: QtBot) -> None:
    assert "Double-click on it to add the first actor" in text_of(shown(open_session(Map()), qtbot).page)


def test_an_actor_shows_its_names_its_side_and_its_relationships_in_groups(
    session: Session, inspector: Inspector
) -> None:
    session.select(frozenset({Ref("actor", "lna")}))

    text = text_of(inspector.page)

    assert "Libyan National Army" in text
    assert "Armed force · Eastern side (LNA)" in text
    assert "Backed by" in text
    assert "Egypt gives political backing to LNA, since 2014 (disputed)" in text
    assert "Fights or opposes" in text


def test_clicking_a_relationship_selects_it_and_its_name_leads_back_to_the_actor(
    session: Session, inspector: Inspector, qtbot: QtBot
) -> None:
    session.select(frozenset({TURKEY}))

    qtbot.mouseClick(link(inspector.page, "Turkey supplies arms to GNA"), Qt.MouseButton.LeftButton)
    assert session.selection == {ARMS}

    qtbot.mouseClick(link(inspector.page, "GNA"), Qt.MouseButton.LeftButton)
    assert session.selection == {Ref("actor", "gna")}


def test_a_sentence_is_followed_with_the_enter_key_too(session: Session, inspector: Inspector, qtbot: QtBot) -> None:
    session.select(frozenset({TURKEY}))

    qtbot.keyClick(link(inspector.page, "Turkey supplies arms to GNA"), Qt.Key.Key_Return)

    assert session.selection == {ARMS}


def test_a_relationship_shows_dates_in_words_confidence_and_who_denies_it(
    session: Session, inspector: Inspector
) -> None:
    session.select(frozenset({Ref("relationship", "r2")}))

    text = text_of(inspector.page)

    assert "since 2014" in text
    assert "Medium" in text
    assert "Yes, denied in: MENA" in text


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


def test_refreshing_never_makes_an_edit(session: Session, inspector: Inspector) -> None:
    for ref in (TURKEY, ARMS, Ref("event", "e1"), Ref("note", "n1")):
        session.select(frozenset({ref}))
        inspector.page.refresh()

    assert edits(session) == 0


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


def test_rows_of_different_kinds_are_summed_up(session: Session, inspector: Inspector) -> None:
    session.select(frozenset({TURKEY, EGYPT, ARMS}))

    assert "2 actors, 1 relationship" in text_of(inspector.page)
    assert inspector.page.findChild(Form) is None


def test_moving_an_actor_leaves_the_page_alone(session: Session, inspector: Inspector) -> None:
    session.select(frozenset({TURKEY}))
    before = link(inspector.page, "Turkey supplies arms to GNA")

    session.do(Move({"turkey": (3.0, 4.0)}))

    assert link(inspector.page, "Turkey supplies arms to GNA") is before


def test_renaming_the_other_end_shows_in_the_sentences(session: Session, inspector: Inspector) -> None:
    session.select(frozenset({TURKEY}))

    session.do(Edit("actor", ("gna",), {"short": "Tripoli"}))

    assert "Turkey supplies arms to Tripoli" in text_of(inspector.page)


def test_deleting_what_is_shown_leaves_the_empty_page(session: Session, inspector: Inspector, qtbot: QtBot) -> None:
    session.select(frozenset({TURKEY}))
    qtbot.keyClicks(line(inspector, "country").line, "TR")

    session.do(Delete((TURKEY,)))

    assert "Click an actor" in text_of(inspector.page)
    assert "turkey" not in session.map.actors


def test_a_map_that_is_read_only_can_be_read_and_not_edited(tmp_path: Path, qtbot: QtBot) -> None:
    Document.create(tmp_path / "map.backers", small_map().rows()).close()
    document = Document.open(tmp_path / "map.backers", read_only=True)
    session = Session(Workspace(document), Settings(tmp_path / "settings.json"))
    inspector = shown(session, qtbot)
    session.select(frozenset({TURKEY}))

    assert not field(inspector, "name").isEnabled()
    assert "Turkey supplies arms to GNA" in text_of(inspector.page)
    document.close()


def test_names_that_look_like_markup_or_turn_the_text_around_are_shown_as_they_are(
    session: Session, inspector: Inspector
) -> None:
    session.do(Edit("actor", ("turkey",), {"name": "<b>A</b> \u202egnirts", "description": "x" * 1_000_000}))

    session.select(frozenset({TURKEY}))

    assert "<b>A</b> ⟨RLO⟩gnirts" in text_of(inspector.page)
    assert max(len(label.text()) for label in inspector.findChildren(Wrapped)) == 4_000
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in inspector.findChildren(Wrapped))


def test_a_hub_shows_its_first_relationships_and_the_rest_when_asked(
    open_session: Callable[[Map], Session], qtbot: QtBot
) -> None:
    actors = [Actor(id=f"a{number}", name=f"Actor {number}") for number in range(101)]
    ties = [Relationship(id=f"r{n}", subject="a0", kind="funds", object=f"a{n}") for n in range(1, 101)]
    session = open_session(Map([*actors, *ties]))
    inspector = shown(session, qtbot)
    session.select(frozenset({Ref("actor", "a0")}))
    assert text_of(inspector.page).count("funds") == 15

    qtbot.keyClick(link(inspector.page, "Show more"), Qt.Key.Key_Space)

    assert text_of(inspector.page).count("funds") == 65


def test_every_control_has_a_name_and_a_tooltip(session: Session, inspector: Inspector) -> None:
    for ref in (TURKEY, ARMS, Ref("event", "e1")):
        session.select(frozenset({ref}))
        inspector.edit("")
        for name, one in inspector.page.form.fields.items():  # type: ignore[union-attr]
            assert one.editor.accessibleName(), name
            assert one.editor.toolTip(), name


def test_the_tab_key_walks_the_page_in_the_order_in_which_it_is_read(session: Session, inspector: Inspector) -> None:
    session.select(frozenset({ARMS}))
    inspector.edit("")
    session.do(Edit("relationship", ("r1",), {"start": "2019-06"}))
    QApplication.processEvents()
    link(inspector.page, "Turkey").setFocus()
    places = []

    while inspector.page.isAncestorOf(focused := QApplication.focusWidget()):
        places.append(focused.mapTo(inspector.page, QPoint(0, 0)).y())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        if focused is QApplication.focusWidget() or len(places) > 40:
            break

    assert len(places) > 15
    assert all(above <= below + 8 for above, below in itertools.pairwise(places))


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
