"""Dialogs ask and hand back commands or choices; nothing is done before the user agrees."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from backers.model.rows import Note, Ref
from backers.settings import Settings
from backers.store.document import Document
from backers.ui.dialogs import (
    AboutDialog,
    ActorPicker,
    ConnectChooser,
    ExportChoice,
    ExportDialog,
    MergeDialog,
    NoteEditor,
    ShortcutsDialog,
    about,
    connect_with_evidence,
)
from backers.ui.dialogs.about import LicencesDialog
from backers.ui.evidence import ClaimForm
from backers.ui.problem_banner import ProblemBanner
from backers.ui.session import Session
from backers.ui.texts import Wrapped
from backers.work.commands import AddNote, Edit, MergeActors
from backers.work.workspace import Workspace
from ui.fixtures import small_map

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def text_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Wrapped))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def chooser(session: Session, window: QWidget) -> ConnectChooser:
    return ConnectChooser(session, "turkey", "gna", window)


def test_typing_narrows_the_kinds_and_the_sentence_says_what_will_be(chooser: ConnectChooser, qtbot: QtBot) -> None:
    qtbot.keyClicks(chooser.filter, "arms")

    assert chooser.sentence.text() == "Turkey supplies arms to GNA"
    assert chooser.command is not None
    assert chooser.command.kind == "supplies_arms"


def test_the_arrow_keys_walk_the_kinds_past_their_headings(chooser: ConnectChooser, qtbot: QtBot) -> None:
    for _ in range(7):
        qtbot.keyClick(chooser.filter, Qt.Key.Key_Down)

    assert chooser.sentence.text() == "Turkey fights GNA"


def test_a_text_that_fits_no_kind_offers_nothing_to_connect(chooser: ConnectChooser, qtbot: QtBot) -> None:
    qtbot.keyClicks(chooser.filter, "zzz")

    assert chooser.command is None
    assert chooser.sentence.text() == "Turkey … GNA"


def test_swapping_turns_the_sentence_around(chooser: ConnectChooser, qtbot: QtBot) -> None:
    qtbot.mouseClick(chooser.swap, Qt.MouseButton.LeftButton)

    assert chooser.sentence.text() == "GNA gives military backing to Turkey"


def test_a_wrong_start_date_keeps_the_dialog_open(chooser: ConnectChooser, qtbot: QtBot) -> None:
    qtbot.keyClicks(chooser.start.line, "yesterday")
    chooser.accept()

    assert chooser.result() == 0
    assert "is not a date" in chooser.problem.text()


def test_connecting_selects_the_relationship_and_asks_for_its_source_at_once(
    session: Session, window: QWidget, qtbot: QtBot
) -> None:
    chooser = connect_with_evidence(session, "turkey", "malta", window)
    assert chooser is not None

    qtbot.keyClicks(chooser.filter, "trade")
    qtbot.keyClick(chooser.filter, Qt.Key.Key_Return)

    (ref,) = session.selection
    assert session.map.relationships[ref.id].kind == "trade_deal"
    assert any(isinstance(one, ClaimForm) and one.isVisible() for one in QApplication.topLevelWidgets())


def test_an_actor_is_not_connected_to_itself(session: Session, window: QWidget, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.refused) as said:
        assert connect_with_evidence(session, "turkey", "turkey", window) is None

    assert said.args == ["A relationship needs two different actors."]


def test_an_actor_is_picked_by_any_of_its_names(session: Session, qtbot: QtBot) -> None:
    picker = ActorPicker(session)
    qtbot.addWidget(picker)
    picker.show()

    with qtbot.waitSignal(picker.picked) as picked:
        qtbot.keyClicks(picker, "national acc")
        qtbot.keyClick(picker.completer().popup(), Qt.Key.Key_Down)
        qtbot.keyClick(picker.completer().popup(), Qt.Key.Key_Return)

    assert picked.args == ["gna"]
    assert picker.text() == "Government of National Accord"


def test_merging_says_beforehand_what_moves_and_what_vanishes(session: Session, window: QWidget) -> None:
    dialog = MergeDialog(session, "gna", "lna", window)

    assert "1 relationship and 2 events will move to GNA." in dialog.preview.text()
    assert "GNA fights LNA" in dialog.preview.text()
    assert session.map.actors.keys() >= {"gna", "lna"}


def test_merging_takes_the_values_that_were_chosen(session: Session, window: QWidget) -> None:
    dialog = MergeDialog(session, "gna", "lna", window)
    radio(dialog, "Side of LNA: Eastern side (LNA)").click()

    assert dialog.command == MergeActors("gna", "lna", {"side": "LNA-aligned"})


def test_merging_keeps_what_the_kept_actor_has_even_where_that_is_nothing(session: Session, window: QWidget) -> None:
    dialog = MergeDialog(session, "egypt", "turkey", window)

    assert dialog.command.values == {}


def radio(dialog: MergeDialog, name: str) -> QRadioButton:
    return next(one for one in dialog.findChildren(QRadioButton) if one.accessibleName() == name)


def test_a_note_is_saved_with_control_and_enter(session: Session, window: QWidget, qtbot: QtBot) -> None:
    editor = NoteEditor(session, Ref("actor", "turkey"), parent=window)
    with qtbot.waitActive(editor):
        editor.show()
    assert "Pinned to: Turkey" in text_of(editor)

    qtbot.keyClicks(editor.text, "Ask again")
    qtbot.keyClick(editor.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert editor.result() == NoteEditor.DialogCode.Accepted
    command = editor.command
    assert isinstance(command, AddNote)
    assert (command.text, command.about, command.author) == ("Ask again", Ref("actor", "turkey"), "Amal")


def test_an_empty_note_is_refused_in_place(session: Session, window: QWidget) -> None:
    for editor in (NoteEditor(session, parent=window), NoteEditor(session, note=Note(id="n1", text=""), parent=window)):
        editor.accept()

        assert editor.problem.text() == "A note needs some text."
        assert editor.result() == 0


def test_a_note_is_changed_and_its_links_can_be_followed(session: Session, window: QWidget, qtbot: QtBot) -> None:
    editor = NoteEditor(session, note=session.map.notes["n1"], parent=window)
    qtbot.keyClicks(editor.text, " (https://example.org/convoy)")

    assert editor.command == Edit("note", ("n1",), {"text": "Ask about the convoy (https://example.org/convoy)"})
    assert editor.links.toPlainText() == "https://example.org/convoy"


def test_the_export_says_how_large_the_picture_will_be(session: Session, window: QWidget) -> None:
    dialog = ExportDialog(session, window)
    dialog.preset.setCurrentIndex(1)
    dialog.scale.setValue(3.0)

    assert dialog.choice == ExportChoice(width=1920, height=1080, scale=3.0)
    assert dialog.says.text() == "The picture will be 5,760 × 3,240 pixels."


def test_a_picture_too_large_to_make_is_refused_in_place(session: Session, window: QWidget) -> None:
    dialog = ExportDialog(session, window)
    dialog.preset.setCurrentIndex(dialog.preset.count() - 1)
    dialog.width_.setValue(15_000)
    dialog.height_.setValue(15_000)

    assert dialog.problem.text() == "This needs 3.4 GB of memory: choose a smaller size or scale, or SVG."
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()


def test_a_graph_has_no_picture_to_set_up(session: Session, window: QWidget) -> None:
    dialog = ExportDialog(session, window)
    dialog.format.setCurrentIndex(dialog.format.findData("graphml"))

    assert not dialog.picture.isEnabled()
    assert dialog.says.text() == "6 actors and 3 relationships."
    assert dialog.choice.suffix == ".graphml"


def test_the_list_of_keys_is_made_from_the_actions_and_can_be_searched(window: QWidget, qtbot: QtBot) -> None:
    undo, find = QAction("&Undo"), QAction("&Find…")
    undo.setShortcut("Ctrl+Z")
    find.setShortcut("Ctrl+F")
    dialog = ShortcutsDialog([undo, find], window)

    qtbot.keyClicks(dialog.filter, "fin")

    items = [dialog.list.topLevelItem(place) for place in range(2)]
    assert [(item.text(0), item.text(1), item.isHidden()) for item in items if item] == [
        ("Undo", "Ctrl+Z", True),
        ("Find", "Ctrl+F", False),
    ]


def test_the_program_says_its_version_and_whose_work_it_stands_on(window: QWidget) -> None:
    text = text_of(AboutDialog(window))

    assert "Backers 0." in text
    assert "LGPL" in text
    assert "SIL Open Font License" in text


def test_what_carries_the_work_of_others_along_shows_its_licences_in_full(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = tmp_path / "notices.txt"
    shipped.write_text("GNU LESSER GENERAL PUBLIC LICENSE", encoding="utf-8")
    monkeypatch.setattr(about, "notices", lambda: shipped)
    texts = [button.text() for button in AboutDialog(window).findChildren(QPushButton)]
    read = LicencesDialog(window).findChild(QPlainTextEdit)

    assert "All licences" in texts
    assert read is not None
    assert read.toPlainText() == "GNU LESSER GENERAL PUBLIC LICENSE"
    assert read.isReadOnly()


def test_the_banner_shows_what_was_refused_until_it_is_dismissed(session: Session, qtbot: QtBot) -> None:
    banner = ProblemBanner(session)
    qtbot.addWidget(banner)
    assert banner.isHidden()

    banner.say("The disk is full.")
    assert not banner.isHidden()
    assert banner.text.text() == "The disk is full."

    qtbot.mouseClick(banner.dismiss, Qt.MouseButton.LeftButton)
    assert banner.isHidden()


def test_the_banner_offers_the_actions_it_was_given(session: Session, qtbot: QtBot) -> None:
    banner, again = ProblemBanner(session), QAction("Try &again")
    qtbot.addWidget(banner)
    banner.say("The disk is full.", [again])

    with qtbot.waitSignal(again.triggered):
        qtbot.mouseClick(banner.findChild(QPushButton), Qt.MouseButton.LeftButton)


def test_an_edit_that_went_through_takes_the_message_away(session: Session, qtbot: QtBot) -> None:
    banner = ProblemBanner(session)
    qtbot.addWidget(banner)
    banner.say("An actor needs a name.")

    session.do(Edit("actor", ("turkey",), {"country": "TR"}))

    assert banner.isHidden()


def test_a_read_only_map_says_why_and_offers_a_copy(tmp_path: Path, qtbot: QtBot) -> None:
    Document.create(tmp_path / "map.backers", small_map().rows()).close()
    document = Document.open(tmp_path / "map.backers", read_only=True)
    banner = ProblemBanner(Session(Workspace(document), Settings(tmp_path / "settings.json")))
    qtbot.addWidget(banner)
    assert "reading only" in banner.text.text()

    with qtbot.waitSignal(banner.save_copy_wanted):
        qtbot.mouseClick(banner.findChild(QPushButton), Qt.MouseButton.LeftButton)
    document.close()
