"""A large map is opened in a thread: the window goes on, a bar shows how far it is, and Cancel leaves all as it was."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from backers.exchange.curated import curated_map
from backers.layout import Forces
from backers.model.map import Map
from backers.model.rows import Actor
from backers.store import apart
from backers.store.document import Document
from backers.store.lock import lock_path
from backers.ui.prepared import prepared
from backers.work.commands import AddActor
from walks.conftest import Hands

SMALL = Map([Actor(id="malta", name="Malta"), Actor(id="chad", name="Chad")])


@pytest.fixture(autouse=True)
def every_map_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "LARGE", 1)


@pytest.fixture
def libya(tmp_path: Path) -> Path:
    path = tmp_path / "large.backers"
    Document.create(path, curated_map().rows()).close()
    return path


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Reading takes until Cancel is pressed: what it was told of its progress."""
    told: list[float] = []
    load = Document.load

    def endless(self: Document, progress: Callable[[float], None] | None = None) -> Map:
        while progress is not None:
            told.append(0.5)
            progress(0.5)
        return load(self)

    monkeypatch.setattr(Document, "load", endless)
    return told


def _bar(hands: Hands) -> QProgressDialog:
    bar = hands.dialog(QProgressDialog)
    assert isinstance(bar, QProgressDialog)
    return bar


def test_it_is_shown_as_if_it_had_been_opened_at_once(walk: Callable[[Map], Hands], libya: Path, qtbot: QtBot) -> None:
    hands = walk(SMALL)
    turns: list[int] = []
    clock = QTimer(interval=1)
    clock.timeout.connect(lambda: turns.append(len(hands.window.session.map.actors)))
    clock.start()
    hands.window.files.open_path(libya)
    assert len(hands.window.session.map.actors) == 2
    qtbot.waitUntil(lambda: hands.window.session.workspace.path == libya, timeout=10_000)
    assert turns.count(2) > 3
    session, frame = hands.window.session, hands.window.view.stage.frame
    with Document.open(libya, read_only=True) as document:
        assert list(session.map.rows()) == list(document.load().rows())
    assert set(frame.ids) == {row.id for row in session.visible.actors}
    assert session.workspace.document.claimed


def test_it_can_be_edited_undone_and_left_from_the_windows_thread(
    walk: Callable[[Map], Hands], libya: Path, qtbot: QtBot
) -> None:
    hands = walk(SMALL)
    hands.window.files.open_path(libya)
    qtbot.waitUntil(lambda: hands.window.session.workspace.path == libya, timeout=10_000)
    hands.window.session.do(AddActor("Tunisia", 0.0, 0.0))
    assert hands.window.session.workspace.document.revision == 2
    hands.window.session.undo()
    hands.window.files.open_path(hands.path)
    qtbot.waitUntil(lambda: hands.window.session.workspace.path == hands.path, timeout=10_000)
    assert not lock_path(libya).exists()


def test_nothing_else_is_begun_meanwhile_that_would_act_on_the_other_map(
    walk: Callable[[Map], Hands], libya: Path, slow: list[float]
) -> None:
    hands = walk(SMALL)
    hands.window.files.open_path(libya)
    assert QApplication.activeModalWidget() is _bar(hands)


def test_what_the_bar_says_only_grows(libya: Path) -> None:
    told: list[float] = []
    prepared(libya, "", Forces, told.append).close()
    assert told == sorted(told)
    assert len(set(told)) > 3


def test_a_map_without_places_asks_while_they_are_found_whether_to_go_on(tmp_path: Path) -> None:
    actors = [Actor(id=f"a{number}", name=f"Actor {number}") for number in range(2500)]
    Document.create(tmp_path / "new.backers", actors).close()
    told: list[float] = []
    prepared(tmp_path / "new.backers", "", Forces, told.append).close()
    assert told.count(0.85) > 20


def test_cancel_leaves_the_window_and_the_file_as_they_were(
    walk: Callable[[Map], Hands], libya: Path, slow: list[float], qtbot: QtBot
) -> None:
    hands, before = walk(SMALL), libya.read_bytes()
    hands.window.files.open_path(libya)
    bar = _bar(hands)
    assert "large.backers" in bar.labelText()
    qtbot.waitUntil(lambda: bool(slow))
    qtbot.mouseClick(bar.findChild(QPushButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not hands.window.large_work.under_way)
    assert set(hands.window.session.map.actors) == {"malta", "chad"}
    assert libya.read_bytes() == before
    assert not lock_path(libya).exists()


def test_a_window_that_closes_meanwhile_lets_go_of_it(
    walk: Callable[[Map], Hands], libya: Path, slow: list[float], qtbot: QtBot
) -> None:
    hands = walk(SMALL)
    hands.window.files.open_path(libya)
    qtbot.waitUntil(lambda: bool(slow))
    hands.window.close()
    assert not lock_path(libya).exists()


def test_a_damaged_one_is_offered_its_ways_back(walk: Callable[[Map], Hands], libya: Path, qtbot: QtBot) -> None:
    hands = walk(SMALL)
    libya.write_bytes(libya.read_bytes()[:50_000])
    hands.window.files.open_path(libya)
    qtbot.waitUntil(lambda: "cut short" in hands.window.banner.text.text(), timeout=10_000)
    assert set(hands.window.session.map.actors) == {"malta", "chad"}


def test_one_that_is_not_there_is_refused_in_the_banner(
    walk: Callable[[Map], Hands], tmp_path: Path, qtbot: QtBot
) -> None:
    hands = walk(SMALL)
    hands.window.files.open_path(tmp_path / "nowhere.backers")
    qtbot.waitUntil(lambda: "does not exist" in hands.window.banner.text.text(), timeout=10_000)
