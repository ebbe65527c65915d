"""What keeps the work safe, from the reader's side: snapshots, going back, a file that is replaced or damaged."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from backers import settings
from backers.exchange.curated import curated_map
from backers.model.map import Map
from backers.model.rows import Actor
from backers.store.document import Document, check_file
from backers.store.lock import lock_path
from backers.store.snapshots import Shelf
from backers.ui.dialogs.snapshots import SnapshotsDialog
from backers.ui.safety.in_use import InUseBox
from backers.ui.safety.safety import AFTER_CRASH
from backers.work.commands import AddActor, MergeActors
from backers.work.workspace import Workspace
from walks.conftest import Hands

SMALL = Map([Actor(id="turkey", name="Turkey"), Actor(id="gna", name="GNA")])


@pytest.fixture(autouse=True)
def no_snapshots_yet() -> Iterator[None]:
    yield
    shutil.rmtree(settings.data_folder(), ignore_errors=True)


def merge(hands: Hands) -> None:
    hands.window.session.do(MergeActors("gna", "turkey", {}))


def names(hands: Hands) -> set[str]:
    return {actor.name for actor in hands.in_file().actors.values()}


def banner_button(hands: Hands, words: str) -> QPushButton:
    QApplication.processEvents()  # buttons that were put into a visible bar are shown in a moment
    buttons = hands.window.banner.findChildren(QPushButton)
    return next(one for one in buttons if words in one.text() and not one.isHidden())


def test_a_merge_is_preceded_by_a_snapshot_that_brings_everything_back(walk: Callable[[Map], Hands]) -> None:
    hands = walk(SMALL)
    merge(hands)
    assert len(hands.in_file().actors) == 1
    taken = Shelf(hands.path).snapshots()
    assert [one.reason for one in taken] == ["before a merge"]
    hands.window.actions_["snapshots"].trigger()
    dialog = hands.dialog(SnapshotsDialog)
    assert isinstance(dialog, SnapshotsDialog)
    assert "1 actor removed" in dialog.about.toPlainText()
    dialog.back.click()
    dialog.reject()
    assert names(hands) == {"Turkey", "GNA"}
    assert [one.reason for one in Shelf(hands.path).snapshots()] == ["before a merge", "before a restore"]
    hands.window.actions_["undo"].trigger()
    assert len(hands.in_file().actors) == 1


def test_the_clock_takes_one_snapshot_of_each_state_and_none_for_a_reader(walk: Callable[[Map], Hands]) -> None:
    hands = walk(SMALL)
    keeper = hands.window.safety.keeper

    def ring() -> int:
        done: list[object] = []
        keeper.now_and_then()
        keeper.run(lambda: None, done.append)
        while not done:
            QApplication.processEvents()
        return len(keeper.shelf.snapshots())

    assert [ring(), ring()] == [1, 1]
    hands.window.session.do(AddActor("Malta", 0.0, 0.0))
    assert ring() == 2
    hands.window.session.open(Workspace(Document.open(keeper.shelf.snapshots()[0].path, read_only=True)))
    assert ring() == 2


def test_letters_that_no_font_here_has_are_named_once_by_script(walk: Callable[[Map], Hands], qtbot: QtBot) -> None:
    hands = walk(SMALL)
    strange = hands.path.with_name("strange.backers")
    names = ("\U00012000\U00012001", "GNA حكومة")
    Document.create(strange, [Actor(id=name, name=name) for name in names]).close()
    said: list[str] = []
    hands.window.session.said.connect(said.append)
    hands.window.files.open_path(strange)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["No font on this computer has the letters of Cuneiform (\U00012000): they are shown as boxes."]


def test_a_snapshot_is_looked_at_for_reading_only(walk: Callable[[Map], Hands]) -> None:
    hands = walk(SMALL)
    merge(hands)
    hands.window.actions_["snapshots"].trigger()
    dialog = hands.dialog(SnapshotsDialog)
    assert isinstance(dialog, SnapshotsDialog)
    dialog.look.click()
    assert hands.window.session.workspace.read_only
    assert len(hands.window.session.map.actors) == 2
    assert Shelf(hands.path).snapshots()[0].path not in hands.window.settings.recent()


def looked_at(hands: Hands) -> None:
    """The newest snapshot is taken by hand and looked at."""
    hands.window.actions_["snapshots"].trigger()
    dialog = hands.dialog(SnapshotsDialog)
    assert isinstance(dialog, SnapshotsDialog)
    with hands.bot.waitSignal(hands.window.safety.keeper.taken):
        hands.click(dialog.take.rect().center(), dialog.take)
    hands.click(dialog.look.rect().center(), dialog.look)
    assert hands.window.session.workspace.read_only


def test_from_a_snapshot_a_button_above_the_map_leads_back_to_the_map(walk: Callable[[Map], Hands]) -> None:
    hands = walk(SMALL)
    looked_at(hands)
    window, banner = hands.window, hands.window.banner
    assert banner.text.text().startswith("You are looking at a snapshot: your map as it was at")
    assert "Libya, snapshot of" in window.windowTitle()
    assert not banner.dismiss.isVisible()

    back = banner_button(hands, "Back to your map")
    hands.click(back.rect().center(), back)
    assert window.session.workspace.path == hands.path
    assert not window.session.workspace.read_only
    assert not banner.isVisible()
    assert not window.actions_["back"].isVisible()


def test_in_a_snapshot_nothing_is_changed_and_the_way_back_stays_in_sight(walk: Callable[[Map], Hands]) -> None:
    hands = walk(SMALL)
    looked_at(hands)
    window, before = hands.window, hands.window.session.workspace.path.read_bytes()
    hands.double_click(QPoint(500, 60))
    hands.drag(hands.at("gna"), hands.at("gna") + QPoint(60, 40))
    window.session.do(AddActor("Malta", 0.0, 0.0))
    assert "Malta" not in window.banner.text.text()
    assert banner_button(hands, "Back to your map").isVisible()
    hands.click(window.banner.dismiss.rect().center(), window.banner.dismiss)
    assert window.banner.text.text().startswith("You are looking at a snapshot")
    assert window.session.workspace.path.read_bytes() == before

    hands.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, on=window)
    assert window.session.workspace.path == hands.path
    window.session.do(AddActor("Malta", 0.0, 0.0))
    assert "Malta" in names(hands)


def test_a_snapshot_keeps_its_way_back_in_another_language(walk: Callable[[Map], Hands]) -> None:
    hands = walk(SMALL)
    looked_at(hands)
    hands.window = hands.window.set_language("fr")
    assert banner_button(hands, "Revenir à votre carte").isEnabled()
    hands.window = hands.window.set_language("en")
    back = banner_button(hands, "Back to your map")
    hands.click(back.rect().center(), back)
    assert hands.window.session.workspace.path == hands.path


def test_the_chosen_snapshot_stays_chosen_when_another_is_taken(walk: Callable[[Map], Hands]) -> None:
    hands = walk(SMALL)
    merge(hands)
    hands.window.actions_["undo"].trigger()
    merge(hands)
    hands.window.actions_["snapshots"].trigger()
    dialog = hands.dialog(SnapshotsDialog)
    assert isinstance(dialog, SnapshotsDialog)
    dialog.list.setFocus()
    hands.bot.keyClick(dialog.list, Qt.Key.Key_Down)
    described: list[None] = []
    dialog.about.textChanged.connect(lambda: described.append(None))
    dialog.take.click()
    hands.bot.waitUntil(lambda: dialog.list.topLevelItemCount() == 3, timeout=9000)
    assert dialog.list.currentIndex().row() == 2
    assert len(described) == 1
    dialog.look.click()
    assert hands.window.session.workspace.document.revision == 1


def test_a_second_start_brings_the_first_window_forward(walk: Callable[[Map], Hands], qtbot: QtBot) -> None:
    hands = walk(SMALL)
    hands.window.files.open_path(hands.path)
    assert hands.window.session.workspace.document.claimed
    script = "import sys; from backers.ui.safety.doorbell import ring; sys.exit(0 if ring(sys.argv[1]) else 3)"
    with qtbot.waitSignal(hands.window.safety.doorbell.rung, timeout=10_000):
        caller = subprocess.Popen([sys.executable, "-c", script, hands.path])
    qtbot.waitUntil(lambda: caller.poll() is not None, timeout=5000)
    assert caller.returncode == 0


def test_after_a_crash_one_quiet_line_says_that_all_is_there(walk: Callable[[Map], Hands], qtbot: QtBot) -> None:
    hands = walk(SMALL)
    lock = lock_path(hands.path)
    hands.window.files.open_path(hands.path)
    left = lock.read_bytes()
    hands.window.session.workspace.document.release()
    lock.write_bytes(left)  # as a killed program of this machine leaves it
    with qtbot.waitSignal(hands.window.session.said, timeout=5000, check_params_cb=lambda said: said == AFTER_CRASH):
        hands.window.files.open_path(hands.path)
    assert not hands.window.banner.isVisible()


def test_a_file_that_another_program_replaced_is_noticed_and_can_be_opened(walk: Callable[[Map], Hands]) -> None:
    hands = walk(SMALL)
    other = hands.path.with_name("other.backers")
    Document.create(other, [Actor(id="malta", name="Malta")]).close()
    os.replace(other, hands.path)
    hands.window.files.notice_changes()
    assert "replaced by another program" in hands.window.banner.text.text()
    banner_button(hands, "Open what is there now").click()
    assert set(hands.window.session.map.actors) == {"malta"}


def test_a_damaged_map_is_put_back_from_its_snapshot_and_kept(walk: Callable[[Map], Hands]) -> None:
    hands = walk(SMALL)
    broken = hands.path.with_name("broken.backers")
    Document.create(broken, curated_map().rows()).close()
    Shelf(broken).take("by hand")
    broken.write_bytes(broken.read_bytes()[:50_000])
    hands.window.files.open_path(broken)
    assert "cut short" in hands.window.banner.text.text()
    assert len(hands.window.session.map.actors) == 2
    banner_button(hands, "Go back to the snapshot").click()
    assert len(hands.window.session.map.actors) == 80
    assert check_file(broken) == []
    assert broken.with_name("broken (damaged).backers").stat().st_size == 50_000


def test_what_became_of_a_damaged_own_map_is_said_with_a_way_to_save_its_rows(walk: Callable[[Map], Hands]) -> None:
    hands = walk(SMALL)
    broken = hands.path.with_name("Libya (damaged).backers")
    Document.create(broken, curated_map().rows()).close()
    broken.write_bytes(b"\0" * 100 + broken.read_bytes()[100:])
    hands.window.files.offer_rescue(broken, "Your map was damaged.")
    assert hands.window.banner.text.text() == "Your map was damaged."
    banner_button(hands, "Save what can be read").click()
    names = hands.dialog(QFileDialog)
    assert isinstance(names, QFileDialog)
    names.fileSelected.emit(str(hands.path.with_name("rescued.backers")))
    names.reject()
    assert len(hands.window.session.map.actors) == 80
    assert "brought back" in hands.window.banner.text.text()
    assert not hands.window.session.workspace.read_only


def test_a_map_of_another_machine_can_be_read_or_taken_over_after_a_copy(walk: Callable[[Map], Hands]) -> None:
    hands = walk(SMALL)
    far = hands.path.with_name("far.backers")
    Document.create(far, curated_map().rows()).close()
    lock_path(far).write_text('{"host": "far-away", "user": "", "program": "Backers", "pid": 7, "at": "2026"}')
    hands.window.files.open_path(far)
    box = hands.dialog(InUseBox)
    assert isinstance(box, InUseBox)
    assert "far-away" in box.text()
    assert box.taking is not None
    box.taking.click()
    assert len(hands.window.session.map.actors) == 80
    assert not hands.window.session.workspace.read_only
    assert [one.reason for one in Shelf(far).snapshots()] == ["before a takeover"]


def test_an_edit_is_made_although_no_snapshot_can_be_taken(walk: Callable[[Map], Hands]) -> None:
    hands = walk(SMALL)
    settings.data_folder().parent.mkdir(parents=True, exist_ok=True)
    settings.data_folder().write_text("in the way")
    try:
        merge(hands)
    finally:
        settings.data_folder().unlink()
    assert len(hands.in_file().actors) == 1
    assert "No snapshot could be taken" in hands.window.banner.text.text()


def test_small_edits_take_no_snapshot(walk: Callable[[Map], Hands], tmp_path: Path) -> None:
    hands = walk(SMALL)
    hands.window.session.do(AddActor("Malta", 1.0, 2.0))
    assert Shelf(hands.path).snapshots() == []
