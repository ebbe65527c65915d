"""A bug is written down and told once, however often it happens; the picture goes on, and the report names nobody."""

import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backers.canvas import items
from backers.model.map import Map
from backers.model.rows import Actor, Relationship
from backers.ui.safety.faults import CRASH, LOG, Fault, Faults
from backers.ui.safety.report import ReportDialog, report_text
from walks.conftest import Hands

SMALL = Map([
    Actor(id="turkey", name="Turkey"), Actor(id="gna", name="GNA"),
    Relationship(id="r", subject="turkey", kind="supports", object="gna"),
])  # fmt: skip


@pytest.fixture
def faults(qapp: QApplication, tmp_path: Path) -> Iterator[Faults]:
    made = Faults(tmp_path / "log")
    made.begin()
    yield made
    made.end()


def fail() -> None:
    raise ValueError("seven")


@pytest.mark.usefixtures("caplog")
def test_a_slot_that_fails_a_hundred_times_is_told_once(faults: Faults, qtbot: QtBot) -> None:
    told: list[Fault] = []
    faults.occurred.connect(told.append)
    timer = QTimer()
    timer.timeout.connect(fail)
    timer.start(0)
    qtbot.waitUntil(lambda: bool(told) and told[0].times >= 100, timeout=5000)
    timer.stop()
    assert len(told) == 1
    assert told[0].where.startswith("ValueError in test_faults.py, line")
    assert (faults.folder / LOG).read_text().count("ValueError: seven") == 1


@pytest.mark.usefixtures("caplog")
def test_a_thread_that_fails_is_told_too(faults: Faults, qtbot: QtBot) -> None:
    with qtbot.waitSignal(faults.occurred, timeout=5000):
        thread = threading.Thread(target=fail)
        thread.start()
    thread.join()


@pytest.mark.usefixtures("caplog")
def test_what_qt_says_goes_into_the_log(faults: Faults) -> None:
    qWarning("this cannot be")  # type: ignore[arg-type]
    assert "Qt: this cannot be" in (faults.folder / LOG).read_text()


@pytest.mark.usefixtures("caplog")
def test_the_log_does_not_grow_without_end(faults: Faults) -> None:
    for number in range(3000):
        logging.getLogger("backers").info("%s %s", number, "x" * 500)
    assert sum(path.stat().st_size for path in faults.folder.iterdir()) < 1_000_000
    assert len(list(faults.folder.iterdir())) <= 4


def test_everything_is_given_back_at_the_end(qapp: QApplication, tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook, len(logging.getLogger("backers").handlers))
    faults = Faults(tmp_path / "log")
    faults.begin()
    assert sys.excepthook != before[0]
    faults.end()
    after = (sys.excepthook, threading.excepthook, sys.unraisablehook, len(logging.getLogger("backers").handlers))
    assert after == before


def test_a_log_folder_that_cannot_be_made_is_no_fault(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way")
    faults = Faults(tmp_path / "log")
    faults.begin()
    faults.end()


def test_a_drawing_that_fails_is_told_once_and_drawn_plainly(
    walk: Callable[[Map], Hands],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hands = walk(SMALL)
    monkeypatch.setattr(items, "paint_map", lambda *_arguments: fail())
    with qtbot.captureExceptions() as caught:
        for _ in range(20):
            hands.window.view.map_item.refresh()  # nobody paints what has not changed
            hands.canvas.repaint()
    assert len(caught) == 1
    picture = hands.canvas.grab().toImage()
    at = hands.at("gna")
    assert picture.pixelColor(at * picture.devicePixelRatio()).lightness() < 60
    monkeypatch.undo()
    hands.window.actions_["add_actor"].trigger()
    hands.window.session.set_lens(type(hands.window.session.lens)(background=True))
    with qtbot.captureExceptions() as caught:
        hands.canvas.repaint()
    assert caught == []


@pytest.mark.usefixtures("caplog")
def test_the_banner_tells_a_bug_once_and_offers_the_report(walk: Callable[[Map], Hands], faults: Faults) -> None:
    hands = walk(SMALL)
    faults.occurred.connect(hands.window.safety.tell_fault)
    for _ in range(3):
        try:
            fail()
        except ValueError as error:
            faults.note(error)
    assert "Something went wrong" in hands.window.banner.text.text()
    hands.window.actions_["report"].trigger()
    dialog = hands.dialog(ReportDialog)
    assert isinstance(dialog, ReportDialog)
    assert "Backers" in dialog.text.toPlainText()
    dialog.reject()


def test_the_report_names_no_folder_of_the_users(qapp: QApplication, tmp_path: Path) -> None:
    home = os.path.expanduser("~")
    (tmp_path / LOG).write_text(f"a line about {home}/secret\n")
    (tmp_path / CRASH).write_text("Fatal Python error\n")
    text = report_text([Fault("ValueError in x.py, line 1", f"File {home}/x.py", 3)], tmp_path)
    assert home not in text
    assert "~/secret" in text
    assert "3 times" in text
    assert "Fatal Python error" in text
