"""Which file is open: copies, dropped files, a fresh curated map, a map for reading only."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit

from backers.exchange.graphml import write_graphml
from backers.model.map import Map
from backers.model.rows import Actor, Meta
from backers.store.document import Document
from backers.ui.dialogs.import_review import ImportReview
from backers.work.commands import AddActor

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def drop(hands, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    hands.window.dropEvent(event)


def test_a_dropped_map_is_opened_and_remembered(hands, tmp_path):
    other = tmp_path / "other.backers"
    Document.create(other, [Meta(id="title", value="Other"), Actor(id="a", name="A")]).close()
    drop(hands, other)
    assert hands.window.windowTitle().startswith("Other")
    assert hands.window.settings.recent()[0] == other
    assert set(hands.window.session.map.actors) == {"a"}


def test_a_dropped_graph_is_shown_for_review(hands, tmp_path):
    write_graphml(Map([Actor(id="malta", name="Malta", kind="state")]), tmp_path / "more.graphml")
    drop(hands, tmp_path / "more.graphml")
    review = hands.dialog(ImportReview)
    review.reject()
    assert "malta" not in hands.in_file().actors


def test_a_file_that_is_no_map_is_refused_in_the_banner_and_the_map_stays(hands, tmp_path):
    bad = tmp_path / "bad.backers"
    bad.write_bytes(b"no map")
    drop(hands, bad)
    assert hands.window.banner.isVisible()
    assert "bad.backers" in hands.window.banner.text.text()
    assert len(hands.window.session.map.actors) == 80


def test_a_fresh_curated_map_lies_beside_the_own_one(hands):
    hands.window.session.do(AddActor("Malta", 0.0, 0.0, id="malta"))
    hands.window.actions_["curated"].trigger()
    assert hands.window.session.workspace.path.name == "Libya 2.backers"
    assert "malta" not in hands.window.session.map.actors
    assert "malta" in hands.in_file().actors


def test_a_copy_is_complete(hands, tmp_path):
    hands.window.session.do(AddActor("Malta", 0.0, 0.0, id="malta"))
    hands.press(Qt.Key.Key_S, CTRL, SHIFT, on=hands.window)
    asks = hands.dialog(QFileDialog)
    line = asks.findChild(QLineEdit)
    line.selectAll()
    hands.bot.keyClicks(line, str(tmp_path / "copy.backers"))
    hands.press(Qt.Key.Key_Return, on=line)
    with Document.open(tmp_path / "copy.backers") as copy:
        assert "malta" in copy.load().actors


def test_a_map_for_reading_only_says_so_and_offers_a_copy(hands):
    hands.window.session.open(type(hands.window.session.workspace)(Document.open(hands.path, read_only=True)))
    assert hands.window.banner.isVisible()
    assert not hands.window.actions_["add_actor"].isEnabled()
    assert hands.window.actions_["export"].isEnabled()


def test_a_file_that_moved_away_is_noticed_when_the_window_comes_back(hands):
    hands.path.rename(hands.path.with_name("elsewhere.backers"))
    hands.window.files.notice_changes()
    assert "moved or deleted" in hands.window.banner.text.text()
    hands.path.with_name("elsewhere.backers").rename(hands.path)


def test_an_empty_map_says_what_to_do_and_takes_its_first_actor(walk):
    hands = walk(Map([Meta(id="title", value="New")]))
    hands.window.session.do(AddActor("First", 0.0, 0.0, id="first"))
    assert hands.window.view.stage.frame.ids == ["first"]
    assert "first" in hands.in_file().actors
