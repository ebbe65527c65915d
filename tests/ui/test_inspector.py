"""The inspector shows what is selected, in sentences that lead on, and follows the map."""

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backers.model.map import Map
from backers.model.rows import Actor, Ref, Relationship
from backers.settings import Settings
from backers.store.document import Document
from backers.ui.form import Form
from backers.ui.inspector import Inspector
from backers.ui.session import Session
from backers.ui.texts import Wrapped
from backers.work.commands import Delete, Edit, Move
from backers.work.workspace import Workspace
from ui.fixtures import small_map
from ui.inspected import ARMS, EGYPT, TURKEY, edits, field, line, link, shown, text_of

# The platform without a screen has no windows to raise and no keyboard to grab, and says so at each popup.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def inspector(session: Session, qtbot: QtBot) -> Inspector:
    return shown(session, qtbot)


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


def test_refreshing_never_makes_an_edit(session: Session, inspector: Inspector) -> None:
    for ref in (TURKEY, ARMS, Ref("event", "e1"), Ref("note", "n1")):
        session.select(frozenset({ref}))
        inspector.page.refresh()

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
