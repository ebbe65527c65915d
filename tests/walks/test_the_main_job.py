"""The main job from the first click to the exported files, as a new user would do it."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit

from backers.exchange.formats import read
from backers.model.rows import Ref
from backers.ui.dialogs import ConnectChooser, ExportDialog, NewActorDialog, NoteEditor
from backers.ui.evidence.claim_form import ClaimForm

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def add_actor(hands, name: str) -> str:
    hands.double_click(QPoint(hands.canvas.width() - 60, hands.canvas.height() - 60))
    dialog = hands.dialog(NewActorDialog)
    hands.bot.keyClicks(dialog.name, name)
    hands.press(Qt.Key.Key_Return, on=dialog.name)
    (ref,) = hands.window.session.selection
    return ref.id


def connect(hands, subject: str, object_: str, kind: str) -> str:
    view, start = hands.window.view, hands.at(subject)
    rim = QPoint(start.x(), start.y() - round(view.stage.sketch().reach[view.stage.frame.index[subject]]) - 2)
    hands.drag(rim, hands.at(object_))
    chooser = hands.dialog(ConnectChooser)
    hands.bot.keyClicks(chooser.filter, kind)
    hands.press(Qt.Key.Key_Return, on=chooser.filter)
    (ref,) = hands.window.session.selection
    return ref.id


def cite(hands, title: str, text: str) -> None:
    form = hands.dialog(ClaimForm)
    form.is_new.click()
    hands.bot.keyClicks(form.new.findChildren(QLineEdit)[0], title)
    hands.bot.keyClicks(form.text, text)
    form.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()


def annotate(hands, text: str) -> None:
    hands.press(Qt.Key.Key_M, CTRL, on=hands.window)
    editor = hands.dialog(NoteEditor)
    hands.bot.keyClicks(editor.text, text)
    hands.press(Qt.Key.Key_Return, CTRL, on=editor.text)


def test_add_connect_cite_annotate_undo_redo_and_come_back(hands):
    actor = add_actor(hands, "Malta")
    tie = connect(hands, actor, "unsmil", "political")
    cite(hands, "Valletta speaks", "Malta welcomed the talks.")
    annotate(hands, "Ask for the Maltese text")
    for _ in range(4):
        hands.press(Qt.Key.Key_Z, CTRL, on=hands.window)
    assert actor not in hands.in_file().actors
    for _ in range(4):
        hands.press(Qt.Key.Key_Y, CTRL, on=hands.window)
    hands.quit_and_come_back()
    found = hands.window.session.map
    assert (found.actors[actor].name, found.relationships[tie].object) == ("Malta", "unsmil")
    assert [claim.text for claim in found.claims_about(Ref("relationship", tie))] == ["Malta welcomed the talks."]
    assert [note.text for note in found.notes_about(Ref("relationship", tie))] == ["Ask for the Maltese text"]
    assert hands.window.session.workspace.history.undo_name.startswith("add a note")


def export(hands, path: Path, format_: str) -> None:
    hands.press(Qt.Key.Key_E, CTRL, on=hands.window)
    dialog = hands.dialog(ExportDialog)
    dialog.format.setCurrentIndex(dialog.format.findData(format_))
    hands.press(Qt.Key.Key_Return, on=dialog)
    asks = hands.dialog(QFileDialog)
    line = asks.findChild(QLineEdit)
    line.selectAll()
    hands.bot.keyClicks(line, str(path))
    hands.press(Qt.Key.Key_Return, on=line)
    hands.bot.waitUntil(path.exists, timeout=5000)


def test_what_is_added_goes_out_as_png_and_graphml(hands, tmp_path):
    actor = add_actor(hands, "Malta")
    export(hands, tmp_path / "map.png", "png")
    export(hands, tmp_path / "map.graphml", "graphml")
    assert (tmp_path / "map.png").read_bytes().startswith(b"\x89PNG")
    assert actor in {row.id for row in read(tmp_path / "map.graphml").rows if row.table == "actor"}
